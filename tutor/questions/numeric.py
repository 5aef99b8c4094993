"""A number with a unit and a tolerance; known mistakes are recognised and explained."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import ClassVar

from tutor.questions.base import Answer, OptionNote, Question, Verdict

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?", re.IGNORECASE)
_MINUS = str.maketrans({"−": "-", "–": "-", "\u00a0": "", "\u202f": "", " ": "", "'": "", "’": ""})


class NumberError(ValueError):
    """A text that cannot be read as one number. The message is a sentence for the learner."""


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A known mistake: an answer within `tolerance` of `value` (in the question's unit) gets this explanation."""

    value: float
    because: str
    tolerance: float = 0.0
    misconception: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumericQuestion(Question):
    """Give a number in `unit`.

    tolerance: accepted distance from `answer`; accept_range: (low, high) that is accepted besides, for values on which
    sources differ; minimum, maximum: what can be entered at all; near: known mistakes.
    """

    kind: ClassVar[str] = "numeric"

    answer: float
    unit: str = ""
    tolerance: float = 0.0
    minimum: float | None = None
    maximum: float | None = None
    accept_range: tuple[float, float] | None = None
    near: tuple[NearMiss, ...] = ()

    def accepts(self, value: float) -> bool:
        """Whether `value`, in `unit`, is right."""
        if _within(value, self.answer, self.tolerance):
            return True
        return self.accept_range is not None and self.accept_range[0] <= value <= self.accept_range[1]

    @property
    def accepted(self) -> tuple[float, float]:
        """The lowest and the highest value that is right, in `unit`."""
        low, high = self.answer - self.tolerance, self.answer + self.tolerance
        if self.accept_range is not None:
            low, high = min(low, self.accept_range[0]), max(high, self.accept_range[1])
        return low, high

    def grade(self, answer: Answer) -> Verdict:
        """Score 1 within the tolerance or the accepted range, otherwise 0. Raises TypeError unless a finite number."""
        if isinstance(answer, bool) or not isinstance(answer, int | float) or not math.isfinite(answer):
            raise TypeError(f"{self.id}: {answer!r} is not a number")
        right = self.accepts(answer)
        near = None if right else self._near(answer)
        return Verdict(
            score=1.0 if right else 0.0,
            outcome="right" if right else "wrong",
            expected=self.answer,
            message=self._message(right, near),
            notes=(OptionNote("answer", self._accepted_text(), correct=True, chosen=right),),
            misconception=near.misconception if near else None,
        )

    def _near(self, value: float) -> NearMiss | None:
        """The known mistake that is closest to `value`, if one is within its tolerance."""
        hits = [near for near in self.near if _within(value, near.value, near.tolerance)]
        return min(hits, key=lambda near: abs(near.value - value), default=None)

    def _message(self, right: bool, near: NearMiss | None) -> str:
        model = with_unit(self.answer, self.unit)
        if right:
            return f"The model answer is {model}."
        return near.because if near else f"The correct answer is {model}."

    def _accepted_text(self) -> str:
        low, high = self.accepted
        if low == high:
            return f"Only {with_unit(self.answer, self.unit)} is accepted."
        return f"Anything from {number_text(low)} to {with_unit(high, self.unit)} is accepted."


def parse_number(text: str, unit: str = "") -> float:
    """Read a number as people type it: 4.5, 4,5, −4.5, 1 234.5, 1.234,5, 4.5 cm (when `unit` is cm).

    A single comma or point is the decimal mark. Raises NumberError with a sentence for the learner.
    """
    raw = text.strip()
    if unit and raw.endswith(unit):
        raw = raw[: -len(unit)]
    raw = _decimal_point(raw.translate(_MINUS))
    if not raw:
        raise NumberError("Type a number.")
    if not _NUMBER.fullmatch(raw):
        raise NumberError("That is not one number. Type digits, with a comma or a point before the decimals.")
    value = float(raw)
    if not math.isfinite(value):
        raise NumberError("That number is too large.")
    return value


def _decimal_point(raw: str) -> str:
    """`raw` with a point as its only separator; a text that stays ambiguous is returned as it is and fails later."""
    comma, point = raw.rfind(","), raw.rfind(".")
    if comma >= 0 and point >= 0:
        mark, group = (",", ".") if comma > point else (".", ",")
        whole, _, decimals = raw.rpartition(mark)
        if mark in whole or not re.fullmatch(r"[+-]?\d{1,3}(" + re.escape(group) + r"\d{3})+", whole):
            return raw
        return whole.replace(group, "") + "." + decimals
    if raw.count(",") > 1 and re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+", raw):
        return raw.replace(",", "")
    if raw.count(".") > 1 and re.fullmatch(r"[+-]?\d{1,3}(\.\d{3})+", raw):
        return raw.replace(".", "")
    return raw.replace(",", ".") if raw.count(",") == 1 else raw


def number_text(value: float) -> str:
    """`value` without needless zeros or exponent: 5.0 → 5, 0.25 → 0.25, −4 → −4 with a true minus."""
    return f"{value:.10g}".replace("-", "−")


def with_unit(value: float, unit: str) -> str:
    """`value` and its unit; a degree or percent sign joins as it is written in the field (90°, 5 %)."""
    if not unit:
        return number_text(value)
    return f"{number_text(value)}{'' if unit == '°' else ' '}{unit}"


def _within(value: float, centre: float, tolerance: float) -> bool:
    """Whether the distance is at most `tolerance`, allowing for binary rounding of decimals."""
    return abs(value - centre) <= tolerance + 1e-9 * max(1.0, abs(centre))
