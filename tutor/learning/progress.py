"""What a learner knows, from running sums: honest about how little a few answers say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from tutor.learning.day import day_of
from tutor.learning.lesson import Lesson
from tutor.learning.outline import Outline
from tutor.learning.progress_days import Days, days_of
from tutor.learning.progress_errors import Calibration, Error, MixUp, calibration_of, errors_of, mix_ups_of
from tutor.learning.progress_future import Retention, Workload, retention_of, workload_of
from tutor.learning.progress_mastery import Mastery, bins_by_cell, mastery_of
from tutor.learning.records import Card, Place
from tutor.learning.sums import Summed


@dataclass(frozen=True, slots=True)
class Progress:
    """The whole page, true for a learner who has not answered yet.

    asked: memories asked so far; remembered: mean chance, 0..1, that one of them is known now (None before the first
    answer); seconds: spent on questions; mastery, lessons: in course order; time: (lesson id, answers, seconds), the
    longest first.
    """

    answers: int
    right: int
    seconds: float
    asked: int
    remembered: float | None
    mastery: tuple[Mastery, ...]
    lessons: tuple[Mastery, ...]
    retention: Retention
    workload: Workload
    days: Days
    calibration: tuple[Calibration, ...]
    mix_ups: tuple[MixUp, ...]
    misconceptions: tuple[Error, ...]
    time: tuple[tuple[str, int, float], ...]


def progress(outline: Outline, log: Summed, now: datetime, zone: tzinfo | None = None) -> Progress:
    """Everything that the Progress page shows, at `now` (aware, UTC). The number of answers hardly moves its cost."""
    cells, bins, today = log.sums("cell"), bins_by_cell(log.sums("bin")), day_of(now, zone)
    lessons = log.sums("lesson")
    asked = sum(cell.n for cell in cells.values())
    mastery, whole = mastery_of(outline, cells, bins, now)
    retention = retention_of([each for several in bins.values() for each in several], asked, now)
    return Progress(
        answers=sum(tally.n for tally in lessons.values()),
        right=sum(tally.a for tally in lessons.values()),
        seconds=sum(tally.b for tally in lessons.values()) / 1000,
        asked=asked,
        remembered=retention.now,
        mastery=mastery,
        lessons=whole,
        retention=retention,
        workload=workload_of(log, today),
        days=days_of(log.sums("day"), today),
        calibration=calibration_of(log.sums("confidence")),
        mix_ups=mix_ups_of(log),
        misconceptions=errors_of(log),
        time=tuple(
            (key, tally.n, tally.b / 1000) for key, tally in sorted(lessons.items(), key=lambda row: -row[1].b) if key
        ),
    )


def read_share(lesson: Lesson, place: Place | None) -> float:
    """How much of a lesson was read, 0..1."""
    if place is None:
        return 0.0
    return 1.0 if place.finished else place.block / max(1, len(lesson.blocks))


def forecast(
    cards: Iterable[Card], now: datetime, zone: tzinfo | None = None, days: int = 14
) -> tuple[tuple[date, int], ...]:
    """Reviews that fall due on each of the next days; what is overdue counts today."""
    today = day_of(now, zone)
    due = Counter(max(today, day_of(card.due, zone)) for card in cards)
    return tuple((day, due[day]) for day in (today + timedelta(days=offset) for offset in range(days)))
