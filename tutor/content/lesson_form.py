"""The fields that a lesson's front matter and boxes may hold, and the limits that they keep."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypedDict

from tutor.content.problems import Problem
from tutor.content.strict_yaml import Node
from tutor.learning.lesson import Objective, Strength

Named = Literal["question", "reference"]
NoteKind = Literal["clinic", "redflag", "tip"]
NOTE_KINDS: Mapping[str, NoteKind] = {"clinic": "clinic", "redflag": "redflag", "tip": "tip"}

CLAIM = re.compile(r"[A-Z]{1,2}\d?-\d\d", re.ASCII)
MOST_WORDS = 1_800
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)?", re.ASCII)
_LONGEST = {"title": 100, "summary": 400}
"""Characters; the title stands on one line of the Learn page, the summary in its card."""
_LONGEST_LINE = 250
_OBJECTIVES = (3, 5)
_MOST_TAKEAWAYS = 12
"""They fill one printed page."""
_MINUTES = (1, 180)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """The fields between the two --- lines."""

    id: str
    title: str
    summary: str
    minutes: int
    objectives: tuple[Objective, ...]
    takeaways: tuple[str, ...]
    prerequisites: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    reviewed_by: str = "not yet reviewed"
    reviewed_on: str = ""
    licence: str = ""


class FrontFields(TypedDict):
    """The same as keyword arguments of Lesson."""

    id: str
    title: str
    summary: str
    minutes: int
    objectives: tuple[Objective, ...]
    takeaways: tuple[str, ...]
    prerequisites: tuple[str, ...]
    authors: tuple[str, ...]
    reviewed_by: str
    reviewed_on: str
    licence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureHead:
    """The fields of a `:::figure`."""

    diagram: str
    alt: str
    highlight: tuple[str, ...] = ()
    labels: tuple[str, ...] | str = "all"
    focus: tuple[str, ...] = ()
    caption: str = ""
    dermatomes: str = ""
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckHead:
    """The fields of a `:::check`."""

    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceHead:
    """The fields of an `:::evidence`, above its text."""

    strength: Strength
    sources: tuple[str, ...]
    claims: tuple[str, ...] = ()


def fields_of(front: FrontMatter) -> FrontFields:
    """The front matter as arguments of Lesson."""
    return FrontFields(
        id=front.id,
        title=front.title.strip(),
        summary=front.summary.strip(),
        minutes=front.minutes,
        objectives=front.objectives,
        takeaways=front.takeaways,
        prerequisites=front.prerequisites,
        authors=front.authors,
        reviewed_by=front.reviewed_by,
        reviewed_on=front.reviewed_on,
        licence=front.licence,
    )


def front_problems(front: FrontMatter, node: Node, file: str) -> Iterator[Problem]:
    """What is wrong with well-formed front matter."""
    for path, message in (*_texts(front), *_lists(front)):
        steps = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", path)]
        place = node.at(*steps)
        yield Problem(file, place.line, place.column, path, message)


def _texts(front: FrontMatter) -> Iterator[tuple[str, str]]:
    if not _ID.fullmatch(front.id):
        yield "id", "must be lower-case words joined by hyphens, like disc-to-heel"
    for key, text in (("title", front.title), ("summary", front.summary)):
        if not text.strip():
            yield key, "must not be empty"
        elif len(text) > _LONGEST[key]:
            yield key, f"must be at most {_LONGEST[key]} characters, found {len(text)}"
    low, high = _MINUTES
    if not low <= front.minutes <= high:
        yield "minutes", f"must be from {low} to {high}, found {front.minutes}"
    if not _DATE.fullmatch(front.reviewed_on):
        yield "reviewed_on", "must be a date like 2026-05-31"


def _lists(front: FrontMatter) -> Iterator[tuple[str, str]]:
    low, high = _OBJECTIVES
    if not low <= len(front.objectives) <= high:
        yield "objectives", f"must be {low} to {high} objectives, found {len(front.objectives)}"
    seen: set[str] = set()
    for index, objective in enumerate(front.objectives):
        if not _ID.fullmatch(objective.id):
            yield f"objectives[{index}].id", "must be lower-case words joined by hyphens, like s1-route"
        if objective.id in seen:
            yield f"objectives[{index}].id", f"the id {objective.id} is used twice"
        seen.add(objective.id)
        yield from _line(f"objectives[{index}].text", objective.text)
    if not 1 <= len(front.takeaways) <= _MOST_TAKEAWAYS:
        yield "takeaways", f"must be 1 to {_MOST_TAKEAWAYS} lines, found {len(front.takeaways)}"
    for index, text in enumerate(front.takeaways):
        yield from _line(f"takeaways[{index}]", text)


def _line(path: str, text: str) -> Iterator[tuple[str, str]]:
    if not text.strip():
        yield path, "must not be empty"
    elif len(text) > _LONGEST_LINE:
        yield path, f"must be at most {_LONGEST_LINE} characters, found {len(text)}"
