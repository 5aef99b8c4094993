"""Shade: paint the area of a root, a nerve or a structure; judged by how much of it meets the map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tutor.questions.base import Answer, OptionNote, Question, Verdict
from tutor.questions.parts.cells import Cell, grown, overlap, read

LEAST_OVERLAP = 0.50
"""Shared share of painted area and map from which an answer passes; maps of experts share 0.40 to 0.56 of a root."""
LEAST_CORE = 0.70
"""Share of the area on which the maps agree that must be painted."""
MOST_OUTSIDE = 0.15
"""Share of the painted area that may lie where no map shows the root."""
NEAR = 12.0
"""mm beside the maps that still count as theirs: borders are not sharp."""
NEARLY = 0.95
"""The best score of an answer that does not pass."""
LEAST = 0.25
"""Below this score an answer is wrong, not partly right."""

FILLED = ("target", "core", "union", "others", "map_name")
"""Fields that a file leaves to the atlas."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShadeQuestion(Question):
    """The answer is {"cells": text}; the text is that of `parts.cells`, on a grid of 5 mm.

    area: id of the root, nerve or drawn structure; map: id of the map it is judged by, empty for a drawn structure;
    because: why it lies there. The reader fills, as texts of cells: target: the area on this map; core: where all maps
    agree; union: where any map shows it; others: name of another map → its area there; map_name: the map's name.
    """

    kind: ClassVar[str] = "shade"

    area: str
    map: str = ""
    because: str = ""
    target: str = ""
    core: str = ""
    union: str = ""
    others: Mapping[str, str] = field(default_factory=dict)
    map_name: str = ""

    def grade(self, answer: Answer) -> Verdict:
        """Score 1 if all three measures pass, else by how far each falls short. Raises TypeError on another form.

        Notes: "overlap", "core" and "outside", each with its measure in words.
        """
        painted = _painted(answer, self.id)
        target, core, allowed = self.areas
        share = overlap(painted, target)
        found = len(painted & core) / len(core) if core else 1.0
        outside = len(painted - allowed) / len(painted) if painted else 0.0
        good = (share >= LEAST_OVERLAP, found >= LEAST_CORE, outside <= MOST_OUTSIDE)
        score = 1.0 if all(good) else NEARLY * _short(share / LEAST_OVERLAP, found / LEAST_CORE, outside)
        score = score if score >= LEAST else 0.0
        return Verdict(
            score=score,
            outcome="right" if all(good) else "partly" if score else "wrong",
            expected={"cells": self.target},
            message=self._message(all(good)),
            notes=tuple(
                OptionNote(name, text, correct=right, chosen=True)
                for name, text, right in zip(
                    ("overlap", "core", "outside"), self._measures(share, found, outside), good, strict=True
                )
                if name != "core" or core
            ),
        )

    @property
    def areas(self) -> tuple[frozenset[Cell], frozenset[Cell], frozenset[Cell]]:
        """Cells of the target, of the core, and of everything that is not outside."""
        target = read(self.target)
        return target, read(self.core), grown(target | read(self.union), NEAR)

    def _message(self, right: bool) -> str:
        whose = f"the map of {self.map_name}" if self.map_name else "the drawing"
        if right:
            return f"Your area fits {whose}." + (" Other maps differ." if self.others else "")
        return f"Compare your area with {whose}."

    def _measures(self, share: float, core: float, outside: float) -> tuple[str, str, str]:
        whose = self.map_name or "the drawing"
        return (
            f"Your area and {whose} share {share:.0%} of what both cover; {LEAST_OVERLAP:.0%} are enough.",
            f"You painted {core:.0%} of the area on which the maps agree; {LEAST_CORE:.0%} are asked for.",
            f"{outside:.0%} of what you painted lies clearly outside; up to {MOST_OUTSIDE:.0%} is accepted.",
        )


def _painted(answer: Answer, question: str) -> frozenset[Cell]:
    text = answer.get("cells") if isinstance(answer, dict) else None
    if not isinstance(text, str):
        raise TypeError(f"{question}: {answer!r} holds no cells")
    try:
        return read(text)
    except ValueError as error:
        raise TypeError(f"{question}: {error}") from error


def _short(share: float, core: float, outside: float) -> float:
    """How near the three measures come to what is asked for, 0 to 1."""
    return min(1.0, share) * min(1.0, core) * min(1.0, (1.0 - outside) / (1.0 - MOST_OUTSIDE))
