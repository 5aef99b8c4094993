"""Questions with several places to fill: each place right or wrong, the share of right ones is the score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tutor.questions.base import Answer, Certainty, OptionNote, Verdict, outcome_of


@dataclass(frozen=True, slots=True)
class Filled:
    """One judged place. place: its id; given, model: what was put there and what belongs there, in the answer's form.

    because: why; misconception: tag of the mistake, if it is a known one.
    """

    place: str
    given: str
    model: str
    right: bool
    because: str = ""
    misconception: str | None = None


def filled_in(answer: Answer, question: str, places: Sequence[str]) -> dict[str, str]:
    """The answer as place → text; missing places are empty. Raises TypeError unless a mapping of known places."""
    if not isinstance(answer, dict) or not set(answer) <= set(places):
        raise TypeError(f"{question}: {answer!r} does not fill the places {', '.join(places)}")
    if not all(isinstance(value, str) for value in answer.values()):
        raise TypeError(f"{question}: {answer!r} holds something else than text")
    return {place: str(answer.get(place, "")) for place in places}


def share_verdict(filled: Sequence[Filled], what: str) -> Verdict:
    """Score: share of right places. what: the plural of a place, for the message ("pairs", "gaps").

    A note's option is the place's id; `expected` is the model answer, place → text.
    """
    right = sum(each.right for each in filled)
    score = right / len(filled)
    message = (
        f"All {len(filled)} {what} are correct."
        if right == len(filled)
        else f"{right} of {len(filled)} {what} correct."
    )
    return Verdict(
        score=score,
        outcome=outcome_of(score),
        expected={each.place: each.given if each.right else each.model for each in filled},
        message=message,
        notes=tuple(OptionNote(each.place, each.because, correct=each.right, chosen=True) for each in filled),
        misconception=next((each.misconception for each in filled if not each.right and each.misconception), None),
    )


def least_certain(certainties: Sequence[Certainty]) -> Certainty:
    """The lowest of several certainties; high if there are none."""
    order: tuple[Certainty, ...] = ("contested", "medium", "high")
    return min(certainties, key=order.index, default="high")
