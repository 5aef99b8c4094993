"""Locate: click the structure on a diagram."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tutor.questions.base import Answer, OptionNote, Question, Verdict

NOWHERE = ""
"""The structure id of a click on empty paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocateQuestion(Question):
    """Click a structure. The answer is {"structure": id, "x": mm, "y": mm}; the id is empty for empty paper.

    target: ids that are accepted, the best one first; because: structure id -> why it is, or is not, the one asked for.
    """

    kind: ClassVar[str] = "locate"

    target: tuple[str, ...]
    because: Mapping[str, str] = field(default_factory=dict)

    def grade(self, answer: Answer) -> Verdict:
        """Score 1 for an accepted structure, otherwise 0. Raises TypeError unless a dict with a `structure` text.

        The notes hold the accepted structures, then the one that was clicked and every other explained one. A note's
        `option` is the structure id, so that whoever shows it can name what was clicked.
        """
        structure = answer.get("structure") if isinstance(answer, dict) else None
        if not isinstance(structure, str):
            raise TypeError(f"{self.id}: {answer!r} names no structure")
        right = structure in self.target
        return Verdict(
            score=1.0 if right else 0.0,
            outcome="right" if right else "wrong",
            expected={"structure": structure if right else self.target[0]},
            message=self._message(structure),
            notes=self._notes(structure),
        )

    def _message(self, structure: str) -> str:
        if structure == NOWHERE:
            return "Your click was beside the drawing; no structure lies there."
        if structure in self.target:
            return self.because.get(structure, "You found it.")
        return self.because.get(structure, "This is another structure than the one asked for.")

    def _notes(self, structure: str) -> tuple[OptionNote, ...]:
        ids = dict.fromkeys((*self.target, *((structure,) if structure else ()), *self.because))
        return tuple(
            OptionNote(
                option=name,
                text=self.because.get(name, ""),
                correct=name in self.target,
                chosen=name == structure,
            )
            for name in ids
        )
