"""Days of study: how many answers and minutes each had, runs of days, years to look back at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from tutor.learning.sums import Tally

LEVELS = (1, 10, 25, 50, 100)
"""Answers of a day from which it counts as the 1st, 2nd … step of the calendar."""


@dataclass(frozen=True, slots=True)
class Day:
    """One day with an answer. seconds: spent on questions."""

    day: date
    answers: int
    right: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Days:
    """Every day with an answer, oldest first, seen from today."""

    today: date
    days: Mapping[date, Day]

    @property
    def years(self) -> tuple[int, ...]:
        """Calendar years with an answer, and this one; the newest first."""
        return tuple(sorted({day.year for day in self.days} | {self.today.year}, reverse=True))

    @property
    def run(self) -> int:
        """Days in a row until today; today itself may still be empty."""
        day = self.today if self.today in self.days else self.today - timedelta(days=1)
        count = 0
        while day in self.days:
            count, day = count + 1, day - timedelta(days=1)
        return count

    def week(self, day: date) -> tuple[int, float]:
        """(answers, seconds) of the seven days that end with a day."""
        own = [self.days[each] for each in (day - timedelta(days=back) for back in range(7)) if each in self.days]
        return sum(each.answers for each in own), sum(each.seconds for each in own)


def days_of(sums: Mapping[str, Tally], today: date) -> Days:
    """From the sums of kind "day"."""
    days = (Day(date.fromisoformat(key), tally.n, tally.a, tally.b / 1000) for key, tally in sums.items())
    return Days(today, {day.day: day for day in days})


def level_of(answers: int) -> int:
    """Step of the calendar, 0 (nothing) to 5."""
    return sum(answers >= least for least in LEVELS)
