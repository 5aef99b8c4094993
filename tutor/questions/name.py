"""Name: what is lit on the diagram? Its name is typed, or picked among others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tutor.questions.base import Answer, OptionNote, Question, Verdict
from tutor.questions.naming.near import judge

FILLED = ("others",)
"""Fields that a file leaves to the atlas."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameQuestion(Question):
    """Name the lit structure.

    structure: id of what is lit; choices: ids to pick from, `structure` among them; none = the name is typed;
    accept: names that count besides those of the atlas, which the reader adds; others: structure id → its names, for
    whatever else is drawn, added by the reader too; because: structure id → why it is, or is not, the one that is lit.
    The answer is what was typed, or the id that was picked.
    """

    kind: ClassVar[str] = "name"

    structure: str
    choices: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    because: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    misconceptions: Mapping[str, str] = field(default_factory=dict)

    def grade(self, answer: Answer) -> Verdict:
        """Score 1 or 0. A note's option is a structure id. Raises TypeError on another form than the question's."""
        if not isinstance(answer, str) or (self.choices and answer not in self.choices):
            raise TypeError(f"{self.id}: {answer!r} is no name and none of the choices")
        named, slip = (answer, "") if self.choices else self._named(answer)
        right = named == self.structure
        ids = dict.fromkeys((self.structure, *self.choices, *((named,) if named else ()), *self.because))
        return Verdict(
            score=1.0 if right else 0.0,
            outcome="right" if right else "wrong",
            expected=self.structure if self.choices else (self.accept or (self.structure,))[0],
            message=self._message(named, slip),
            notes=tuple(
                OptionNote(each, self.because.get(each, ""), correct=each == self.structure, chosen=each == named)
                for each in ids
            ),
            misconception=None if right else self.misconceptions.get(named),
        )

    def _named(self, typed: str) -> tuple[str, str]:
        """The id of the structure whose name was typed, or ""; and the right spelling if there was a slip."""
        names = [name for each in self.others.values() for name in each]
        found = judge(typed, self.accept, (), names)
        if found.accepted:
            return self.structure, found.accepted if found.slip else ""
        for other, others in self.others.items():
            if judge(typed, others, (), self.accept).accepted:
                return other, ""
        return "", ""

    def _message(self, named: str, slip: str) -> str:
        if named == self.structure:
            return f"Accepted. It is spelled “{slip}”." if slip else "You named it."
        if self.choices:
            return self.because.get(named, "That is another structure.")
        told = self.because.get(named, "That is the name of another structure in this picture.") if named else ""
        return told or "That is not a name of the lit structure."
