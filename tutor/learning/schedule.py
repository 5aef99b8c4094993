"""When to ask again: FSRS behind one function, and the rating that an answer earns.

Source of the model: Free Spaced Repetition Scheduler, version 6 (package `fsrs`), default parameters, without fuzz.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from tutor.learning.records import Attempt, Card, Confidence, Rating
from tutor.questions.base import Outcome

if TYPE_CHECKING:
    from fsrs import Card as FsrsCard
    from fsrs import Scheduler

FAST_SECONDS = 12.0
"""An answer within this time can count as easy."""


def rating_of(outcome: Outcome, *, hint_used: bool, seconds: float, confidence: Confidence | None) -> Rating:
    """Wrong: Again. Partly, or right with a hint: Hard. Right: Good. Right, fast and sure: Easy."""
    if outcome == "wrong":
        return Rating.AGAIN
    if outcome == "partly" or hint_used:
        return Rating.HARD
    sure = confidence is Confidence.HIGH
    return Rating.EASY if sure and seconds <= FAST_SECONDS else Rating.GOOD


def schedule(card: Card | None, memory: str, rating: Rating, now: datetime) -> Card:
    """The memory's state after an answer at `now` (aware, UTC). A clock that went back counts as no time passed."""
    from fsrs import Rating as FsrsRating

    moment = max(now, card.last_review) if card else now
    fresh, _ = _scheduler().review_card(_to_fsrs(card, moment), FsrsRating(int(rating)), review_datetime=moment)
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
        last_review=moment,
        reviews=(card.reviews if card else 0) + 1,
        lapses=(card.lapses if card else 0) + lapsed,
    )


def rebuild(attempts: Iterable[Attempt]) -> dict[str, Card]:
    """All card states, from the attempts alone (oldest first)."""
    cards: dict[str, Card] = {}
    for attempt in attempts:
        cards[attempt.memory] = schedule(cards.get(attempt.memory), attempt.memory, attempt.rating, attempt.at)
    return cards


def retrievability(card: Card, now: datetime) -> float:
    """Chance, 0..1, that the memory is there at `now`."""
    return float(_scheduler().get_card_retrievability(_to_fsrs(card, now), max(now, card.last_review)))


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
        last_review=card.last_review,
    )
