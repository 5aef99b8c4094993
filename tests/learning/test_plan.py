"""Towards an exam: who would be missing on the day, how many minutes are needed, and honesty when it cannot be done."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.learning.samples import NOON
from tutor.learning.plan import ENOUGH, MOST_MINUTES, TARGET, Plan, goal_of, missing_on, plan
from tutor.learning.records import Card, Rating
from tutor.learning.schedule import retrievability, schedule

EXAM = date(2026, 3, 30)


def learned(count: int, reviews: int = 2) -> dict[str, Card]:
    """So many memories, answered rightly each time that they were due."""
    cards = {}
    for number in range(count):
        card, at = None, NOON - timedelta(days=20)
        for _ in range(reviews):
            card = schedule(card, f"m{number}", Rating.GOOD, at)
            at = card.due
        assert card is not None
        cards[f"m{number}"] = card
    return cards


def planned(cards: dict[str, Card], new: int, minutes: int, day: date = EXAM, seconds: float = 30.0) -> Plan:
    found = plan(cards, new, day, minutes, now=NOON, seconds=seconds, zone=UTC)
    assert found is not None
    return found


def test_the_exam_is_in_the_morning_of_its_day() -> None:
    assert goal_of(EXAM, UTC) == datetime(2026, 3, 30, 9, tzinfo=UTC)
    assert goal_of(EXAM, ZoneInfo("Europe/Berlin")) == datetime(2026, 3, 30, 7, tzinfo=UTC)


def test_what_would_be_missing_is_told_by_the_chance_on_the_day() -> None:
    cards = learned(2, 1) | {"long": learned(1, 6)["m0"]}
    goal = goal_of(EXAM, UTC)
    missing = missing_on(cards, goal)
    assert missing == ["m0", "m1"]
    assert all(retrievability(cards[memory], goal) < TARGET for memory in missing)
    assert retrievability(cards["long"], goal) >= TARGET
    found = planned(cards, 5, 20)
    assert (found.memories, found.new, found.missing, found.days) == (8, 5, 2, 28)


def test_more_minutes_never_leave_less_ready_and_the_needed_ones_are_enough() -> None:
    cards = learned(40, 1)
    shares = [planned(cards, 80, minutes).ready for minutes in (1, 3, 6, 12, 24)]
    assert shares == sorted(shares)
    assert shares[0] < ENOUGH <= shares[-1]
    needed = planned(cards, 80, 3).needed
    assert needed is not None
    assert planned(cards, 80, needed).ready >= ENOUGH
    assert planned(cards, 80, needed).holds
    assert planned(cards, 80, max(1, needed - 5)).ready < ENOUGH


def test_what_is_needed_does_not_hang_on_the_minutes_that_there_are() -> None:
    cards = learned(40, 1)
    found = [planned(cards, 80, minutes) for minutes in (5, 22, 180)]
    (needed,) = {each.needed for each in found}
    assert needed is not None
    assert 5 < needed < 22
    assert [each.holds for each in found] == [False, True, True]
    assert [each.asked for each in found] == [40] * 3
    # A question takes half a minute: today's part fits into the minutes that were chosen, and takes what there is.
    assert 8 <= found[0].today <= 10
    assert 42 <= found[1].today <= 44
    assert 44 < found[2].today <= 360


def test_it_says_so_when_it_cannot_be_done() -> None:
    found = planned({}, 2000, 30, date(2026, 3, 4), seconds=60.0)
    assert found.needed is None
    assert not found.holds
    assert found.ready < 0.2
    assert planned({}, 20, MOST_MINUTES, date(2026, 3, 4)).needed is not None


def test_nothing_to_know_is_ready_at_once() -> None:
    found = planned({}, 0, 10)
    assert (found.memories, found.today) == (0, 0)


def test_an_earlier_day_has_no_plan() -> None:
    for day in (NOON.date(), date(2026, 3, 1)):
        assert plan({}, 5, day, 10, now=NOON, seconds=30.0, zone=UTC) is None


def test_a_large_course_is_forecast_by_a_sample() -> None:
    small, large = planned({}, 900, 30), planned({}, 9000, 300)
    assert large.ready == pytest.approx(small.ready, abs=0.06)
    assert large.today == pytest.approx(10 * small.today, rel=0.1)
