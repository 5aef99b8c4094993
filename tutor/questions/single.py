"""Single choice: one option is picked. A contested question may accept more than one option."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tutor.questions.base import Answer, Question, Verdict
from tutor.questions.option import Option, notes_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SingleQuestion(Question):
    """Pick one. The answer is an option id. Several correct options are accepted alternatives of a contested fact."""

    kind: ClassVar[str] = "single"

    options: tuple[Option, ...]

    def grade(self, answer: Answer) -> Verdict:
        """Score 1 for a correct option, otherwise 0. Raises TypeError on anything that is not one of the option ids."""
        option = next((option for option in self.options if option.id == answer), None)
        if option is None:
            raise TypeError(f"{self.id}: {answer!r} is not the id of an option")
        return Verdict(
            score=1.0 if option.correct else 0.0,
            outcome="right" if option.correct else "wrong",
            expected=option.id if option.correct else self._best.id,
            message=self._message(option),
            notes=notes_of(self.options, (option.id,)),
            misconception=None if option.correct else option.misconception,
        )

    @property
    def _best(self) -> Option:
        """The first correct option: the one that the feedback names."""
        return next(option for option in self.options if option.correct)

    def _message(self, option: Option) -> str:
        others = sum(1 for other in self.options if other.correct) - 1
        if option.correct:
            return "You chose an accepted reading; sources differ here." if others else "You chose the correct answer."
        lead = "An accepted answer is" if others else "The correct answer is"
        text = self._best.text.strip('“”"').rstrip(".")
        return f"{lead} “{text}”."
