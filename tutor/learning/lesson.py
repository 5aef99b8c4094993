"""A lesson as plain data: front matter and a list of blocks; a reference; the course that holds them all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from tutor.learning.about import About
from tutor.learning.glossary import Term
from tutor.questions.base import FigureRef, Question, Sim

Strength = Literal["established", "supported", "plausible", "contested", "outdated"]


@dataclass(frozen=True, slots=True)
class Objective:
    """What a learner can do after the lesson."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A section title; level 2 or 3; `anchor` is unique in the lesson."""

    level: int
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs, lists, tables as allow-listed HTML made by our own mapper.

    Tags: p ul ol li strong em code blockquote table thead tbody tr th td br sub sup a. The only hrefs are
    `body:<structure id>`, `cite:<reference id>` and `term:<id of the glossary>`. `text` is the same without tags.
    """

    html: str
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A living diagram in the text."""

    ref: FigureRef


@dataclass(frozen=True, slots=True)
class Check:
    """Questions asked inline, by id."""

    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim with the strength of its evidence and its sources (reference ids)."""

    strength: Strength
    body: Prose
    sources: tuple[str, ...]
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A boxed remark: `clinic` (in the clinic), `redflag` (when to get help at once), `tip` (for teachers)."""

    kind: Literal["clinic", "redflag", "tip"]
    title: str
    body: Prose


Block = Heading | Prose | Figure | Check | Evidence | Note | Sim


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One folder of lessons/. `takeaways` are the lines of the printable one-page summary."""

    id: str
    number: int
    title: str
    summary: str
    minutes: int
    objectives: tuple[Objective, ...]
    blocks: tuple[Block, ...]
    takeaways: tuple[str, ...]
    prerequisites: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    reviewed_by: str = "not yet reviewed"
    reviewed_on: str = ""
    licence: str = ""
    words: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One entry of references.yaml (CSL).

    `short` reads "Chiu 2015", `full` is one line for the list; note: how far it was checked.
    """

    id: str
    short: str
    full: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """Everything that can be studied. Questions are in course order; keys are ids."""

    lessons: tuple[Lesson, ...]
    questions: Mapping[str, Question]
    references: Mapping[str, Reference]
    lesson_of: Mapping[str, str] = field(default_factory=dict)
    """question id -> lesson id"""
    about: About = field(default_factory=About)
    vetoed: frozenset[str] = frozenset()
    """ids of generated items that are not asked"""
    glossary: tuple[Term, ...] = ()
    """the words of the course, in alphabetical order"""

    def lesson(self, lesson_id: str) -> Lesson:
        """The lesson with this id. Raises KeyError."""
        for lesson in self.lessons:
            if lesson.id == lesson_id:
                return lesson
        raise KeyError(lesson_id)
