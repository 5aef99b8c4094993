"""Mastery of objectives and lessons: how much of what was asked is known now, or that too little was asked to tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from tutor.learning.forgetting import Share, known
from tutor.learning.outline import AND, Outline
from tutor.learning.sums import BETWEEN, Tally

ENOUGH = 3
"""Memories of an objective that must have been asked before a share is shown as mastery (all, when it has fewer)."""


@dataclass(frozen=True, slots=True)
class Mastery:
    """Of one objective, or (with objective "") of a whole lesson, whose title is then the text.

    lesson: "" for what is asked of the drawings alone; share: mean chance, 0..1, that each memory that was asked is
    known now, None while too few were asked to tell; asked: memories asked at least once, of so many memories;
    answers: how often they were asked, right: rightly.
    """

    objective: str
    text: str
    lesson: str
    share: float | None
    asked: int
    memories: int
    answers: int
    right: int


def bins_by_cell(bins: Mapping[str, Tally]) -> dict[str, list[Share]]:
    """Cell → what its memories weigh. bins: the sums of kind "bin"."""
    found: dict[str, list[Share]] = {}
    for key, tally in bins.items():
        name, _, cell = key.partition(BETWEEN)
        found.setdefault(cell, []).append(Share(name, *tally))
    return found


def mastery_of(
    outline: Outline, cells: Mapping[str, Tally], bins: Mapping[str, Iterable[Share]], now: datetime
) -> tuple[tuple[Mastery, ...], tuple[Mastery, ...]]:
    """(objectives, lessons) in course order; a memory that several objectives share counts once in a lesson.

    Objectives of no lesson come last, by their ids.
    """
    chances = {cell: known(several, now) for cell, several in bins.items()}
    parts = {cell: frozenset(cell.split(AND)) for cell in outline.memories}

    def of(names: tuple[str, str, str], objectives: frozenset[str]) -> Mastery:
        own = sorted(cell for cell, several in parts.items() if several & objectives)
        memories = sum(outline.memories[cell] for cell in own)
        asked, answers, right = (sum(cells.get(cell, Tally())[place] for cell in own) for place in range(3))
        enough = asked and asked >= min(ENOUGH, memories)
        share = sum(chances.get(cell, 0.0) for cell in own) / asked if enough else None
        return Mastery(*names, share, asked, memories, answers, right)

    lessons = outline.course.lessons
    objectives = [
        of((objective.id, objective.text, lesson.id), frozenset((objective.id,)))
        for lesson in lessons
        for objective in lesson.objectives
    ]
    named = frozenset(outline.lessons_by_objective)
    loose = sorted(frozenset().union(*parts.values()) - named)
    objectives += [of((objective, objective, ""), frozenset((objective,))) for objective in loose]
    whole = [
        of(("", lesson.title, lesson.id), frozenset(objective.id for objective in lesson.objectives))
        for lesson in lessons
    ]
    return tuple(objectives), tuple(whole)
