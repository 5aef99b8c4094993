"""When to ask again, and what an answer earns."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.learning.samples import NOON
from tutor.learning.records import Card, Confidence, Rating
from tutor.learning.schedule import is_due, rating_of, retrievability, schedule

STEPS = st.lists(st.tuples(st.sampled_from(Rating), st.integers(0, 400 * 24 * 60)), max_size=12)
"""(rating, minutes since the answer before)."""


def played(steps: list[tuple[Rating, int]]) -> tuple[Card | None, datetime]:
    """The card after these answers, and the moment of the last."""
    card, now = None, NOON
    for rating, minutes in steps:
        now += timedelta(minutes=minutes)
        card = schedule(card, "soleus", rating, now)
    return card, now


@pytest.mark.parametrize(
    ("outcome", "hint", "seconds", "confidence", "rating"),
    [
        ("wrong", False, 3, Confidence.HIGH, Rating.AGAIN),
        ("wrong", True, 3, None, Rating.AGAIN),
        ("partly", False, 3, Confidence.HIGH, Rating.HARD),
        ("right", True, 3, Confidence.HIGH, Rating.HARD),
        ("right", False, 3, None, Rating.GOOD),
        ("right", False, 3, Confidence.MEDIUM, Rating.GOOD),
        ("right", False, 60, Confidence.HIGH, Rating.GOOD),
        ("right", False, 3, Confidence.HIGH, Rating.EASY),
    ],
)
def test_an_answer_earns_its_rating(
    outcome: str, hint: bool, seconds: float, confidence: Confidence | None, rating: Rating
) -> None:
    assert rating_of(outcome, hint_used=hint, seconds=seconds, confidence=confidence) is rating  # type: ignore[arg-type]


@settings(deadline=None)
@given(STEPS, st.integers(0, 400 * 24 * 60))
def test_a_better_answer_never_comes_back_earlier(steps: list[tuple[Rating, int]], minutes: int) -> None:
    card, last = played(steps)
    now = last + timedelta(minutes=minutes)
    dues = [schedule(card, "soleus", rating, now).due for rating in Rating]
    assert dues == sorted(dues)
    assert now < dues[0]


@settings(deadline=None)
@given(STEPS)
def test_it_is_the_same_each_time(steps: list[tuple[Rating, int]]) -> None:
    assert played(steps) == played(steps)


def test_good_answers_space_themselves_out() -> None:
    card, now, gaps = None, NOON, []
    for _ in range(6):
        card = schedule(card, "soleus", Rating.GOOD, now)
        gaps.append(card.due - now)
        now = card.due
    assert gaps == sorted(gaps)
    assert gaps[0] < timedelta(hours=1) < timedelta(days=30) < gaps[-1]
    assert card is not None
    assert (card.reviews, card.lapses) == (6, 0)


def test_a_lapse_is_counted_but_not_the_first_failure() -> None:
    first = schedule(None, "soleus", Rating.AGAIN, NOON)
    second = schedule(first, "soleus", Rating.AGAIN, NOON + timedelta(days=1))
    assert (first.lapses, second.lapses) == (0, 1)


def test_a_corrected_clock_heals_the_card() -> None:
    wrong = schedule(None, "soleus", Rating.EASY, NOON + timedelta(days=30_000))
    assert is_due(wrong, NOON, UTC)
    healed = schedule(wrong, "soleus", Rating.GOOD, NOON)
    assert healed.last_review == NOON
    assert healed.due < NOON + timedelta(days=60)


def test_a_clock_that_slips_back_a_little_asks_nothing_twice() -> None:
    card = schedule(None, "soleus", Rating.EASY, NOON)
    assert not is_due(card, NOON - timedelta(minutes=5), UTC)


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="timezone"):
        schedule(None, "soleus", Rating.GOOD, NOON.replace(tzinfo=None))


def test_remembering_fades_from_certain_to_nine_in_ten_at_its_stability() -> None:
    card = replace(schedule(None, "soleus", Rating.EASY, NOON), stability=8.0)
    assert retrievability(card, NOON) == 1.0
    assert retrievability(card, NOON + timedelta(days=8)) == pytest.approx(0.9)
    assert retrievability(card, NOON + timedelta(hours=12)) < retrievability(card, NOON + timedelta(hours=6)) < 1
    assert retrievability(card, NOON - timedelta(days=1)) == 1.0


@settings(deadline=None)
@given(STEPS.filter(bool), st.integers(0, 500))
def test_on_whole_days_it_is_the_librarys_own_curve(steps: list[tuple[Rating, int]], days: int) -> None:
    from fsrs import Card as Theirs
    from fsrs import Scheduler

    card, _ = played(steps)
    assert card is not None
    theirs = Theirs(stability=card.stability, difficulty=card.difficulty, last_review=card.last_review)
    now = card.last_review + timedelta(days=days)
    assert retrievability(card, now) == pytest.approx(Scheduler().get_card_retrievability(theirs, now))


def test_days_are_due_from_four_in_the_morning_and_minutes_at_their_minute() -> None:
    zone = ZoneInfo("Europe/Berlin")
    days = schedule(None, "soleus", Rating.EASY, datetime(2026, 3, 2, 21, tzinfo=UTC))
    assert days.due == datetime(2026, 3, 10, 21, tzinfo=UTC)
    assert not is_due(days, datetime(2026, 3, 10, 2, 59, tzinfo=UTC), zone)
    assert is_due(days, datetime(2026, 3, 10, 3, 0, tzinfo=UTC), zone)
    minutes = schedule(None, "soleus", Rating.GOOD, NOON)
    assert not is_due(minutes, NOON + timedelta(minutes=9), zone)
    assert is_due(minutes, NOON + timedelta(minutes=10), zone)


def test_the_long_day_of_the_clock_change_asks_nothing_twice() -> None:
    zone = ZoneInfo("Europe/Berlin")
    evening = datetime(2026, 10, 24, 4, 30, tzinfo=zone).astimezone(UTC)
    card = replace(schedule(None, "soleus", Rating.EASY, evening), due=evening + timedelta(days=1))
    assert not is_due(card, evening + timedelta(hours=1), zone)
