"""What goes wrong: structures taken for one another, misconceptions, confidence against what was right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import zip_longest
from math import sqrt

from tutor.learning.bank import Bank
from tutor.learning.outline import Outline
from tutor.learning.records import Confidence
from tutor.learning.sums import Confusion, Summed, Tally
from tutor.questions.base import Question

MIX_UPS_SHOWN = 7
FEW_MIX_UPS, TWICE = 3, 2
ERRORS_SHOWN = 8
FEW = 5
"""Answers at one confidence below which a share says too little."""
NORMAL_95 = 1.959964
"""Two-sided 95 % quantile of the normal distribution."""


@dataclass(frozen=True, slots=True)
class MixUp:
    """A structure that was taken for another: `chosen` where `asked` is, `times` out of `of` times that it was asked.

    where: "skin" for areas of the skin.
    """

    asked: str
    chosen: str
    where: str
    times: int
    of: int


@dataclass(frozen=True, slots=True)
class Error:
    """A misconception and how often it was shown."""

    tag: str
    times: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """At one confidence: how often it was stated, and how often the answer was then right."""

    confidence: Confidence
    asked: int
    right: int

    @property
    def share(self) -> float | None:
        """Share right, 0..1; None while it was stated too seldom to tell."""
        return self.right / self.asked if self.asked >= FEW else None

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true share lies with 95 % confidence (Wilson 1927); everything is possible without an answer."""
        return wilson(self.right, self.asked)


def wilson(right: int, asked: int) -> tuple[float, float]:
    """95 % score interval of a share (Wilson 1927)."""
    if not asked:
        return 0.0, 1.0
    share, square = right / asked, NORMAL_95**2
    middle = (share + square / (2 * asked)) / (1 + square / asked)
    half = NORMAL_95 / (1 + square / asked) * sqrt(share * (1 - share) / asked + square / (4 * asked * asked))
    return max(0.0, middle - half), min(1.0, middle + half)


def calibration_of(sums: Mapping[str, Tally]) -> tuple[Calibration, ...]:
    """For each confidence that can be stated. sums: those of kind "confidence"."""
    found = {level: sums.get(str(int(level)), Tally()) for level in Confidence}
    return tuple(Calibration(level, tally.n, tally.a) for level, tally in found.items())


def mix_ups_of(log: Summed, most: int = MIX_UPS_SHOWN) -> tuple[MixUp, ...]:
    """The commonest confusions, the most frequent first."""

    def made(key: str, tally: Tally) -> MixUp:
        found = Confusion(*key.split(">"))
        asked = log.sums("structure", found.asked, found.asked).get(found.asked, Tally())
        return MixUp(*found, times=tally.n, of=asked.n)

    found = log.most("confusion", most)
    often = [row for row in found if row[1].n >= TWICE]
    # Once may be a slip: it is only shown while there is little else.
    return tuple(made(key, tally) for key, tally in (often if len(often) >= FEW_MIX_UPS else found[:FEW_MIX_UPS]))


def errors_of(log: Summed, most: int = ERRORS_SHOWN) -> tuple[Error, ...]:
    """The commonest misconceptions, the most frequent first."""
    return tuple(Error(tag, tally.n) for tag, tally in log.most("misconception", most))


def practice(outline: Outline, bank: Bank, pair: tuple[str, str], most: int) -> tuple[Question, ...]:
    """Questions that ask for either of two structures: those of the lessons, then from a drawing that shows both.

    In turns, as far as there are questions for both, so that they must be told apart. Opens one drawing at most.
    """
    own = outline.course.questions.values()
    both = [name for name in bank.drawn_in(pair[0]) if name in bank.drawn_in(pair[1])]
    name = next((each for each in both if bank.is_open(each)), both[0] if both else "")
    queues = [
        [question for question in own if each in outline.asked_by(question)]
        + list(bank.items(name, each) if name else ())
        for each in pair
    ]
    mixed = [question for several in zip_longest(*queues) for question in several if question is not None]
    return tuple({question.id: question for question in mixed}.values())[:most]
