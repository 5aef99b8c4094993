"""What comes: how much is kept with and without reviews, and how many reviews each day brings."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from tutor.learning.forgetting import MILLI, Share, kept, known
from tutor.learning.records import Card, Rating
from tutor.learning.schedule import REVIEW, schedule
from tutor.learning.sums import Summed, Tally

HORIZON = 90
"""Days ahead."""
POINTS = (0, 3, 7, 14, 21, 30, 45, 60, 75, 90)
"""Days ahead at which retention is worked out."""
ON_TIME = 0.9
"""Share of reviews on their due day that are right: the retention that the schedule aims at."""
MIDDLE_DIFFICULTY = 5.0
"""Of FSRS's 1 to 10; how intervals grow is worked out for it."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Mean chance, 0..1, to know what was asked so far; stop, keep: at each of POINTS, empty before any."""

    now: float | None
    stop: tuple[float, ...] = ()
    keep: tuple[float, ...] = ()

    def after(self, days: int) -> tuple[float, float]:
        """(if you stop, if you keep reviewing) at one of POINTS."""
        place = POINTS.index(days)
        return self.stop[place], self.keep[place]


@dataclass(frozen=True, slots=True)
class Workload:
    """Reviews of each day from today. No new questions are counted.

    planned: fixed already, what is overdue on the first; expected: what follows from them if each is done on its day.
    """

    first: date
    planned: tuple[int, ...]
    expected: tuple[float, ...]

    def mean(self, days: int) -> float:
        """Reviews a day over the first days, with what is overdue."""
        return (sum(self.planned[:days]) + sum(self.expected[:days])) / days


def retention_of(bins: Sequence[Share], asked: int, now: datetime) -> Retention:
    """From what all memories weigh, of so many that were asked."""
    if not asked:
        return Retention(None)
    merged = _merged(bins)
    moments = [now + timedelta(days=days) for days in POINTS]
    stop = tuple(known(merged, moment) / asked for moment in moments)
    keep = tuple(
        max(stop[place], kept(merged, moment) / asked) if POINTS[place] else stop[0]
        for place, moment in enumerate(moments)
    )
    return Retention(stop[0], stop, keep)


def workload_of(log: Summed, today: date, days: int = HORIZON) -> Workload:
    """From what is due, day by day."""
    due = log.sums("due", "", (today + timedelta(days=days - 1)).isoformat())
    planned = [Tally()] * days
    for key, tally in due.items():
        place = max(0, (date.fromisoformat(key) - today).days)
        planned[place] = planned[place].plus(tally)
    return Workload(today, tuple(tally.n for tally in planned), tuple(_following(planned)))


def _following(planned: Sequence[Tally]) -> list[float]:
    """Expected reviews of each day beyond the planned ones, if all are done on their day."""
    expected = [0.0] * len(planned)
    waiting: list[Mapping[int, float]] = [defaultdict(float) for _ in planned]
    for day, tally in enumerate(planned):
        groups = dict(waiting[day])
        expected[day] = sum(groups.values())
        if tally.n:
            octave = _octave(tally.a / tally.n / MILLI)
            groups[octave] = groups.get(octave, 0.0) + tally.n
        for octave, count in groups.items():
            for stability, share in zip(_next(octave), (ON_TIME, 1 - ON_TIME), strict=True):
                there = day + max(1, round(stability))
                if there < len(planned):
                    into = waiting[there]
                    assert isinstance(into, defaultdict)
                    into[_octave(stability)] += count * share
    return expected


def _octave(stability: float) -> int:
    """Half octaves are near enough for a forecast."""
    return round(2 * math.log2(max(stability, 0.25)))


@cache
def _next(octave: int) -> tuple[float, float]:
    """Stability in days after a review on the due day, when it was right and when it was wrong."""
    stability, then = 2 ** (octave / 2), datetime(2026, 1, 1, tzinfo=UTC)
    due = then + timedelta(days=max(1, round(stability)))
    card = Card("", due, stability, MIDDLE_DIFFICULTY, REVIEW, None, then, 1, 0)
    return schedule(card, "", Rating.GOOD, due).stability, schedule(card, "", Rating.AGAIN, due).stability


def _merged(bins: Sequence[Share]) -> list[Share]:
    """The same bins of all cells as one."""
    found: dict[str, list[int]] = {}
    for each in bins:
        values = (each.count, each.weight, each.first, each.second, each.stability)
        into = found.setdefault(each.bin, [0] * len(values))
        for place, value in enumerate(values):
            into[place] += value
    return [Share(name, *values) for name, values in found.items()]
