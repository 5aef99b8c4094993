"""The learner's day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from tutor.learning.day import day_of, start_of


@pytest.mark.parametrize(
    ("hour", "minute", "day"),
    [(3, 59, date(2026, 3, 1)), (4, 0, date(2026, 3, 2)), (23, 59, date(2026, 3, 2))],
)
def test_the_day_rolls_at_four(hour: int, minute: int, day: date) -> None:
    assert day_of(datetime(2026, 3, 2, hour, minute, tzinfo=UTC), UTC) == day


def test_it_is_the_local_clock_that_counts() -> None:
    moment = datetime(2026, 3, 2, 20, tzinfo=UTC)
    assert day_of(moment, ZoneInfo("Asia/Tokyo")) == date(2026, 3, 3)
    assert day_of(moment, ZoneInfo("America/New_York")) == date(2026, 3, 2)


def test_without_a_zone_the_machines_is_taken() -> None:
    moment = datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert day_of(moment) == day_of(moment, moment.astimezone().tzinfo)


def test_four_is_four_on_the_day_of_the_clock_change() -> None:
    zone = ZoneInfo("Europe/Berlin")
    assert day_of(datetime(2026, 3, 29, 3, 59, tzinfo=zone), zone) == date(2026, 3, 28)
    assert day_of(datetime(2026, 3, 29, 4, 0, tzinfo=zone), zone) == date(2026, 3, 29)


@pytest.mark.parametrize(
    "zone", [UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Kolkata"), ZoneInfo("America/St_Johns")]
)
@pytest.mark.parametrize("day", [date(2026, 3, 2), date(2026, 3, 29), date(2026, 10, 25), date(2026, 12, 31)])
def test_a_day_starts_where_the_one_before_ends(day: date, zone: tzinfo) -> None:
    start = start_of(day, zone)
    assert start.tzinfo is UTC
    assert day_of(start, zone) == day
    assert day_of(start - timedelta(microseconds=1), zone) == day - timedelta(days=1)


def test_without_a_zone_a_day_starts_at_four_by_the_machines_clock() -> None:
    start = start_of(date(2026, 3, 2))
    assert (start.astimezone().hour, day_of(start)) == (4, date(2026, 3, 2))
