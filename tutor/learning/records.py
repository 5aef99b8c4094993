"""What is written down about a learner: an attempt, a card, a place in a lesson; and the log that keeps them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Literal, Protocol

from tutor.questions.base import Answer, Outcome

Mode = Literal["check", "review", "quick"]


class Confidence(IntEnum):
    """How sure the learner was, asked before the verdict."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Rating(IntEnum):
    """How well it was remembered (FSRS's four grades)."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One answered question, never changed after it was written. `at` is UTC and aware; seconds = time to answer."""

    id: str
    at: datetime
    question: str
    memory: str
    lesson: str
    answer: Answer
    score: float
    outcome: Outcome
    rating: Rating
    confidence: Confidence | None
    hint_used: bool
    seconds: float
    mode: Mode
    misconception: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """The state of one memory after its last attempt: FSRS stability (days), difficulty (1..10), state, step, due."""

    memory: str
    due: datetime
    stability: float
    difficulty: float
    state: int
    step: int | None
    last_review: datetime
    reviews: int
    lapses: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a learner stopped reading: index of the first visible block, and whether the end was reached."""

    lesson: str
    block: int
    finished: bool
    at: datetime


class Log(Protocol):
    """The learner's memory on disk. Every method that writes has committed durably when it returns."""

    def record(self, attempt: Attempt, card: Card) -> None:
        """Append the attempt and put the card's new state, in one transaction."""

    def attempts(self) -> Iterator[Attempt]:
        """All attempts, oldest first."""

    def last_attempts(self, questions: tuple[str, ...]) -> dict[str, Attempt]:
        """Question id -> its latest attempt, for those that were answered."""

    def card(self, memory: str) -> Card | None:
        """One memory's state; None while it was never asked."""

    def cards(self) -> dict[str, Card]:
        """Memory -> card."""

    def save_place(self, place: Place) -> None:
        """Remember the place in a lesson."""

    def places(self) -> dict[str, Place]:
        """Lesson id -> place."""
