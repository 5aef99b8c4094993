"""Multiple choice: any number of options is picked, with partial credit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tutor.questions.base import Answer, Question, Verdict, outcome_of
from tutor.questions.option import Option, notes_of


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipleQuestion(Question):
    """Pick all that apply. The answer is a list of option ids, in any order."""

    kind: ClassVar[str] = "multiple"

    options: tuple[Option, ...]

    def grade(self, answer: Answer) -> Verdict:
        """Score (right picks − wrong picks) / right options, not below 0; only the exact set scores 1.

        Raises TypeError unless `answer` is a list of option ids.
        """
        picked = self._picked(answer)
        right = {option.id for option in self.options if option.correct}
        hits, slips = len(picked & right), len(picked - right)
        score = max(0.0, (hits - slips) / len(right))
        return Verdict(
            score=score,
            outcome=outcome_of(score),
            expected=sorted(right),
            message=_message(hits, slips, len(right)),
            notes=notes_of(self.options, picked),
            misconception=next(
                (o.misconception for o in self.options if o.id in picked - right and o.misconception), None
            ),
        )

    def _picked(self, answer: Answer) -> set[str]:
        known = {option.id for option in self.options}
        if not isinstance(answer, list) or not set(answer) <= known:
            raise TypeError(f"{self.id}: {answer!r} is not a list of option ids")
        return set(answer)


def _message(hits: int, slips: int, right: int) -> str:
    if hits == right and not slips:
        return f"You found all {right} correct options." if right > 1 else "You found the correct option."
    found = f"You found {hits} of {right} correct options"
    if not slips:
        return f"{found}."
    return f"{found} and picked {slips} wrong {'one' if slips == 1 else 'ones'}."
