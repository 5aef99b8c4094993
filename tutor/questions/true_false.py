"""True or false: one statement, judged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tutor.questions.base import Answer, OptionNote, Question, Verdict

WORDS = ("true", "false")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalseQuestion(Question):
    """The prompt states something. The answer is "true" or "false".

    because: why the statement is true or false; mistake: what whoever judges it otherwise has overlooked.
    """

    kind: ClassVar[str] = "true_false"

    answer: bool
    because: str
    mistake: str = ""
    misconception: str | None = None

    def grade(self, answer: Answer) -> Verdict:
        """Score 1 or 0. Raises TypeError unless "true" or "false"."""
        if answer not in WORDS:
            raise TypeError(f"{self.id}: {answer!r} is neither true nor false")
        model = WORDS[0] if self.answer else WORDS[1]
        right = answer == model
        return Verdict(
            score=1.0 if right else 0.0,
            outcome="right" if right else "wrong",
            expected=model,
            message=f"The statement is {model}.",
            notes=tuple(
                OptionNote(word, self.because if word == model else self.mistake, word == model, word == answer)
                for word in WORDS
            ),
            misconception=None if right else self.misconception,
        )
