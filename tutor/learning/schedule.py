"""When to ask again: FSRS behind one function, and the rating that an answer earns.

Source of the model: Free Spaced Repetition Scheduler, version 6 (package `fsrs`), default parameters, without fuzz.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from functools import cache
from typing import TYPE_CHECKING

from tutor.learning.day import day_of
from tutor.learning.records import Attempt, Card, Confidence, Rating
from tutor.questions.base import Outcome

if TYPE_CHECKING:
    from fsrs import Card as FsrsCard
    from fsrs import Scheduler

FAST_SECONDS = 12.0
"""An answer within this time can count as easy."""
REVIEW = 2
"""FSRS's state of a memory that has left the learning steps of minutes and is asked after days."""
WRONG_CLOCK = timedelta(days=1)
"""A last review further in the future than this was dated by a wrong clock; its due date says nothing."""


def rating_of(outcome: Outcome, *, hint_used: bool, seconds: float, confidence: Confidence | None) -> Rating:
    """Wrong: Again. Partly, or right with a hint: Hard. Right: Good. Right, fast and sure: Easy."""
    if outcome == "wrong":
        return Rating.AGAIN
    if outcome == "partly" or hint_used:
        return Rating.HARD
    sure = confidence is Confidence.HIGH
    return Rating.EASY if sure and seconds <= FAST_SECONDS else Rating.GOOD


def schedule(card: Card | None, memory: str, rating: Rating, now: datetime, *, shaky: bool = False) -> Card:
    """The memory's state after an answer at `now`; shaky: it was not right.

    Raises ValueError when `now` is not aware and in UTC.

    A clock that went back counts as no time passed, and the new state is dated by the corrected clock.
    """
    from fsrs import Rating as FsrsRating

    fresh, _ = _scheduler().review_card(_to_fsrs(card, now), FsrsRating(int(rating)), review_datetime=now)
    assert fresh.stability is not None
    assert fresh.difficulty is not None
    lapsed = card is not None and rating is Rating.AGAIN
    return Card(
        memory=memory,
        due=fresh.due,
        stability=fresh.stability,
        difficulty=fresh.difficulty,
        state=int(fresh.state),
        step=fresh.step,
        last_review=now,
        reviews=(card.reviews if card else 0) + 1,
        lapses=(card.lapses if card else 0) + lapsed,
        shaky=shaky,
    )


def after(card: Card | None, attempt: Attempt, rating: Rating | None = None) -> Card | None:
    """The memory's state after an attempt (rating: what the learner made of it later); a cram leaves it alone."""
    if attempt.mode == "cram":
        return card
    shaky = attempt.outcome != "right"
    return schedule(card, attempt.memory, rating or attempt.rating, attempt.at, shaky=shaky)


def rebuild(attempts: Iterable[Attempt], revisions: Mapping[str, Rating] | None = None) -> dict[str, Card]:
    """All card states, from the attempts (oldest first) and what was revised of them (attempt id -> rating) alone."""
    cards: dict[str, Card] = {}
    for attempt in attempts:
        card = after(cards.get(attempt.memory), attempt, (revisions or {}).get(attempt.id))
        if card is not None:
            cards[attempt.memory] = card
    return cards


def is_due(card: Card, now: datetime, zone: tzinfo | None = None) -> bool:
    """Whether to ask now: a learning step at its minute, an interval of days from the start of the learner's day."""
    if card.due <= now or card.last_review - now > WRONG_CLOCK:
        return True
    today = day_of(now, zone)
    return card.state == REVIEW and day_of(card.due, zone) <= today and day_of(card.last_review, zone) < today


def retrievability(card: Card, now: datetime) -> float:
    """Chance, 0..1, that the memory is there at `now`; FSRS's power curve, in whole and part days."""
    decay = -_scheduler().parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    days = max(0.0, (now - card.last_review) / timedelta(days=1))
    return float((1 + factor * days / card.stability) ** decay)


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler

    return Scheduler(enable_fuzzing=False)


def _to_fsrs(card: Card | None, now: datetime) -> FsrsCard:
    from fsrs import Card as FsrsCard
    from fsrs import State

    if card is None:
        return FsrsCard(card_id=0, due=now)
    return FsrsCard(
        card_id=0,
        state=State(card.state),
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=min(card.last_review, now),
    )
