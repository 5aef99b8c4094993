"""What is written down about a learner: an attempt, a card, a place in a lesson; and the log that keeps them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Literal, Protocol

from tutor.questions.base import Answer, Outcome

Mode = Literal["check", "review", "quick", "cram", "exam"]
"""Where it was answered. What was answered in a cram leaves the schedule alone."""
CLOSED_AFTER = 2
Setting = str | int | float | bool | list[str] | None
"""What a learner has set: a plain JSON value."""


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
    """The state of one memory after its last attempt: FSRS stability (days), difficulty (1..10), state, step, due.

    shaky: its last answer was not right.
    """

    memory: str
    due: datetime
    stability: float
    difficulty: float
    state: int
    step: int | None
    last_review: datetime
    reviews: int
    lapses: int
    shaky: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """What the learner said later of how well an answer was known. attempt: its id; the last one of it counts."""

    attempt: str
    at: datetime
    rating: Rating


@dataclass(frozen=True, slots=True)
class Mistake:
    """The state of one misconception. attempt: id of the answer that showed it last; times: how often it was shown.

    at: when it was shown last or answered rightly since; rights: answers since then, to questions that carry it, that
    were right; it is closed after CLOSED_AFTER of them.
    """

    tag: str
    attempt: str
    at: datetime
    times: int
    rights: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Questions that are asked one after the other, kept so that a crash resumes where one was.

    kind: "due", "quick", "lesson", "question", "drawings", "pair", "cram", "exam" or "final"; questions: ids in order;
    place: index of the one on show; limit: seconds that it may take, spent: that it has taken; pass_mark: share of the
    points, 0..1, that passes. ended: when it was handed in or left for good.
    """

    id: str
    kind: str
    title: str
    questions: tuple[str, ...]
    begun: datetime
    place: int = 0
    spent: float = 0.0
    limit: float | None = None
    pass_mark: float | None = None
    ended: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was given in a run to one question. attempt: id of what became of it, once it was judged."""

    question: str
    answer: Answer | None = None
    confidence: Confidence | None = None
    flagged: bool = False
    hint_used: bool = False
    seconds: float = 0.0
    attempt: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a learner stopped reading: index of the first visible block, and whether the end was reached."""

    lesson: str
    block: int
    finished: bool
    at: datetime


class Log(Protocol):
    """The learner's memory on disk. Every method that writes has committed durably when it returns."""

    def record(self, attempt: Attempt, card: Card | None, mistakes: Sequence[Mistake] = ()) -> None:
        """Append the attempt and put the new states of its memory and of misconceptions, in one transaction."""

    def revise(self, revision: Revision, card: Card | None) -> None:
        """Append the revision and put the card that follows from it, in one transaction."""

    def attempts(self) -> Iterator[Attempt]:
        """All attempts, oldest first."""

    def attempt(self, key: str) -> Attempt | None:
        """The attempt with this id."""

    def attempts_of(self, memory: str) -> list[Attempt]:
        """The attempts of one memory, oldest first."""

    def recent(self, most: int) -> list[Attempt]:
        """The last attempts, newest first."""

    def revisions(self, memory: str | None = None) -> dict[str, Rating]:
        """Attempt id -> the rating that counts, of the attempts (of one memory) that were revised."""

    def last_attempts(self, questions: tuple[str, ...]) -> dict[str, Attempt]:
        """Question id -> its latest attempt, for those that were answered."""

    def lessons_answered(self) -> set[str]:
        """Lessons of which a question was answered."""

    def card(self, memory: str) -> Card | None:
        """One memory's state; None while it was never asked."""

    def cards(self) -> dict[str, Card]:
        """Memory -> card."""

    def asked(self, memories: Collection[str]) -> set[str]:
        """Those of the memories that were asked before."""

    def due_cards(self, before: datetime, most: int) -> list[Card]:
        """Cards due before a moment, the earliest first; those that were put aside left out."""

    def coming_cards(self, after: datetime, most: int, *, shaky: bool = False) -> list[Card]:
        """Cards due at a moment or later, the earliest first; none that was put aside. shaky: only such."""

    def misdated_cards(self, after: datetime, most: int) -> list[Card]:
        """Cards whose last review is dated after a moment."""

    def count_due(self, start: datetime | None, end: datetime, most: int) -> int:
        """How many cards fall due in a span (None: from the beginning), counted up to `most`."""

    def leeches(self, lapses: int, most: int) -> list[Card]:
        """Cards that lapsed so often or more, the most often first; none that was put aside."""

    def mistake(self, tag: str) -> Mistake | None:
        """The state of a misconception; None if it was never shown."""

    def open_mistakes(self, most: int) -> list[Mistake]:
        """Misconceptions that were not yet answered rightly often enough since, the latest first."""

    def set_aside(self, memory: str, at: datetime | None) -> None:
        """Ask for a memory no more, from a moment on; None takes it back."""

    def aside(self) -> dict[str, datetime]:
        """Memory -> since when it is put aside."""

    def setting(self, key: str) -> Setting:
        """What was set; None if nothing was."""

    def set(self, key: str, value: Setting) -> None:
        """Set something; None forgets it."""

    def save_run(self, run: Run) -> None:
        """Put the state of a run."""

    def save_given(self, run: Run, given: Given) -> None:
        """Put the state of a run and what was given to one of its questions, in one transaction."""

    def open_runs(self) -> list[Run]:
        """Runs that did not end, the latest begun first."""

    def ended_runs(self, kinds: Collection[str], most: int) -> list[Run]:
        """Runs of these kinds that ended, the latest first."""

    def given(self, run: str) -> dict[str, Given]:
        """Question id -> what was given in a run."""

    def drop_run(self, run: str) -> None:
        """Forget a run, not what was answered in it."""

    def save_place(self, place: Place) -> None:
        """Remember the place in a lesson."""

    def places(self) -> dict[str, Place]:
        """Lesson id -> place."""
