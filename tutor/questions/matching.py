"""Matching: what belongs to what, with wrong items among the choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tutor.questions.base import Answer, Question, Verdict
from tutor.questions.parts.mixed import mixed
from tutor.questions.parts.share import Filled, filled_in, share_verdict


@dataclass(frozen=True, slots=True)
class Pair:
    """What belongs together: `left` is given, `right` is to be found. because: why; id may be a structure's."""

    id: str
    left: str
    right: str
    because: str


@dataclass(frozen=True, slots=True)
class Distractor:
    """A choice that belongs to nothing here, and why."""

    id: str
    text: str
    because: str
    misconception: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingQuestion(Question):
    """The answer is {pair id: choice id}; a choice is named by the first pair with its text, or by the distractor.

    left_title, right_title: what stands in the columns.
    """

    kind: ClassVar[str] = "matching"

    pairs: tuple[Pair, ...]
    distractors: tuple[Distractor, ...] = ()
    left_title: str = ""
    right_title: str = ""

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """(id, text) of every different choice, in an order that tells nothing."""
        texts = {self._choice_of(pair): pair.right for pair in self.pairs}
        texts |= {each.id: each.text for each in self.distractors}
        return tuple((each, texts[each]) for each in mixed(texts, self.id))

    def grade(self, answer: Answer) -> Verdict:
        """Score: share of right pairs. Raises TypeError unless a mapping of pair ids to choice ids."""
        given = filled_in(answer, self.id, [pair.id for pair in self.pairs])
        known = {"", *(choice for choice, _ in self.choices)}
        if not set(given.values()) <= known:
            raise TypeError(f"{self.id}: {answer!r} names an unknown choice")
        tags = {each.id: each.misconception for each in self.distractors}
        return share_verdict(
            [
                Filled(
                    pair.id,
                    given[pair.id],
                    self._choice_of(pair),
                    given[pair.id] == self._choice_of(pair),
                    self._because(pair, given[pair.id]),
                    tags.get(given[pair.id]),
                )
                for pair in self.pairs
            ],
            "pairs",
        )

    def _choice_of(self, pair: Pair) -> str:
        return next(each.id for each in self.pairs if each.right == pair.right)

    def _because(self, pair: Pair, given: str) -> str:
        """The reason of the pair; before it, what is wrong with a distractor that was chosen."""
        wrong = next((each.because for each in self.distractors if each.id == given), "")
        return " ".join(part for part in (wrong, pair.because) if part)
