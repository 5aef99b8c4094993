"""Ordering: put items in their order; neighbours that are right to each other count."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar

from tutor.questions.base import Answer, OptionNote, Question, Verdict, outcome_of
from tutor.questions.parts.mixed import mixed


@dataclass(frozen=True, slots=True)
class Step:
    """One item, and why it stands where it stands."""

    id: str
    text: str
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderingQuestion(Question):
    """The answer is a list of item ids. items: in their right order.

    first, last: what the ends mean ("highest", "lowest"); free: pairs of ids whose order to each other does not count.
    """

    kind: ClassVar[str] = "ordering"

    items: tuple[Step, ...]
    first: str = "First"
    last: str = "Last"
    free: tuple[tuple[str, str], ...] = ()

    @property
    def start(self) -> tuple[str, ...]:
        """The order in which the items are shown at first; never one that is right."""
        order = mixed((item.id for item in self.items), self.id)
        return order if self._score(order) < 1.0 else order[::-1]

    def grade(self, answer: Answer) -> Verdict:
        """Score: (pairs in order − pairs out of order) / pairs, not below 0. Raises TypeError unless a permutation."""
        ids = [item.id for item in self.items]
        if not isinstance(answer, list) or sorted(answer) != sorted(ids):
            raise TypeError(f"{self.id}: {answer!r} is not an order of the items")
        score = self._score(answer)
        model = list(answer) if score >= 1.0 else ids
        right = sum(given == wanted for given, wanted in zip(answer, model, strict=True))
        every = len(ids)
        message = "The order is correct." if score >= 1.0 else f"{right} of {every} items stand at their place."
        because = {item.id: item.because for item in self.items}
        return Verdict(
            score=score,
            outcome=outcome_of(score),
            expected=model,
            message=message,
            notes=tuple(
                OptionNote(each, because[each], correct=answer[place] == each, chosen=True)
                for place, each in enumerate(model)
            ),
        )

    def _score(self, order: list[str] | tuple[str, ...]) -> float:
        places = {each: place for place, each in enumerate(order)}
        free = {frozenset(pair) for pair in self.free}
        ids = [item.id for item in self.items]
        counted = [(a, b) for a, b in combinations(ids, 2) if frozenset((a, b)) not in free]
        kept = sum(places[a] < places[b] for a, b in counted)
        return max(0.0, (2 * kept - len(counted)) / len(counted)) if counted else 1.0
