"""Thinned copies: for any days of use over years, what is kept is what the numbers promise."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tutor.learning.thinning import DAYS, MONTHS, WEEKS, kept

BEGIN = date(2026, 1, 1)
GAPS = st.lists(st.integers(1, 90) | st.integers(1, 3), min_size=1, max_size=250)
"""Days from one use to the next: mostly short, sometimes a season."""


def days_of(gaps: list[int]) -> list[date]:
    days, day = [], BEGIN
    for gap in gaps:
        day += timedelta(days=gap)
        days.append(day)
    return days


def week(day: date) -> tuple[int, int]:
    year, number, _ = day.isocalendar()
    return year, number


@settings(max_examples=80, deadline=None)
@given(GAPS)
def test_thinning_each_day_keeps_what_thinning_at_the_end_would(gaps: list[int]) -> None:
    there = set[date]()
    for day in days_of(gaps):
        there = kept(there | {day})
    assert there == kept(days_of(gaps))


@settings(max_examples=80, deadline=None)
@given(GAPS)
def test_the_newest_of_each_period_is_there_and_no_more(gaps: list[int]) -> None:
    days = days_of(gaps)
    found = kept(days)
    assert set(days[-DAYS:]) <= found
    assert days[-1] == max(found)
    for period_of, most in ((week, WEEKS), (lambda day: (day.year, day.month), MONTHS)):
        last = sorted({period_of(day) for day in days})[-most:]
        for period in last:
            assert max(day for day in days if period_of(day) == period) in found
    assert len(found) <= DAYS + WEEKS + MONTHS


def test_three_years_of_every_day() -> None:
    days = [BEGIN + timedelta(days=offset) for offset in range(1096)]
    found = sorted(kept(days))
    today = days[-1]
    assert [day for day in found if day > today - timedelta(days=12)] == days[-12:]
    assert today - found[0] > timedelta(days=8 * 30)
    gaps = [(later - earlier).days for earlier, later in pairwise(found)]
    assert max(gaps) <= 31
    # 12 days; two of the 10 weeks and one of the 9 months end within them, and no week ends a month.
    assert len(found) == 12 + 8 + 8


def test_nothing_and_one() -> None:
    assert kept([]) == set()
    assert kept([BEGIN]) == {BEGIN}
