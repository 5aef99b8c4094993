"""Predict: what does this lesion do to each reflex, muscle and area of skin?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tutor.questions.base import Answer, Certainty, Question, Verdict
from tutor.questions.parts.share import Filled, filled_in, share_verdict


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be said of a row."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """One sign. answer: the id of what is expected; also: ids that are accepted too, since patients differ.

    group: heading ("Reflexes"); choices: those of the row, none = those of the question;
    misconceptions: choice id → tag.
    """

    id: str
    text: str
    answer: str
    because: str
    group: str = ""
    certainty: Certainty = "high"
    also: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    misconceptions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictQuestion(Question):
    """The answer is {row id: choice id}. lesion: what is given, in words."""

    kind: ClassVar[str] = "predict"

    rows: tuple[Row, ...]
    choices: tuple[Choice, ...] = ()
    lesion: str = ""

    def choices_of(self, row: Row) -> tuple[Choice, ...]:
        """What can be said of a row."""
        return row.choices or self.choices

    def grade(self, answer: Answer) -> Verdict:
        """Score: share of right rows. Raises TypeError unless a mapping of rows to their choices."""
        given = filled_in(answer, self.id, [row.id for row in self.rows])
        for row in self.rows:
            if given[row.id] and given[row.id] not in {choice.id for choice in self.choices_of(row)}:
                raise TypeError(f"{self.id}: {given[row.id]!r} is no choice of {row.id}")
        return share_verdict([self._filled(row, given[row.id]) for row in self.rows], "rows")

    def _filled(self, row: Row, given: str) -> Filled:
        right = given in (row.answer, *row.also)
        return Filled(row.id, given, row.answer, right, self._because(row), row.misconceptions.get(given))

    def _because(self, row: Row) -> str:
        """The reason, what else is accepted, and whether that is contested."""
        texts = {choice.id: choice.text for choice in self.choices_of(row)}
        also = f" Also accepted: {', '.join(texts[each] for each in row.also)}." if row.also else ""
        return f"{row.because}{also}{' This is contested.' if row.certainty == 'contested' else ''}"
