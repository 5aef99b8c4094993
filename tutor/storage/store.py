"""The learner's memory in one SQLite file: append-only answers, and card states that can be rebuilt from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from tutor.learning.records import Attempt, Card, Mistake, Rating, Revision
from tutor.storage.rows import (
    ATTEMPT,
    CARD,
    MISTAKE,
    RATINGS,
    Row,
    attempt_of,
    attempt_row,
    card_of,
    card_row,
    marks,
    mistake_of,
    mistake_row,
)
from tutor.storage.sum_table import SumTable

NAME = "answers.sqlite"
INSERT_ATTEMPT = f"INSERT INTO attempts ({', '.join(ATTEMPT)}) VALUES ({marks(ATTEMPT)})"
INSERT_REVISION = "INSERT INTO revisions (attempt, at, rating) VALUES (?, ?, ?)"
PUT_CARD = f"INSERT OR REPLACE INTO cards ({', '.join(CARD)}) VALUES ({marks(CARD)})"
PUT_MISTAKE = f"INSERT OR REPLACE INTO mistakes ({', '.join(MISTAKE)}) VALUES ({marks(MISTAKE)})"
NOT_ASIDE = "NOT EXISTS (SELECT 1 FROM aside WHERE aside.memory = cards.memory)"
RIGHTS = 2
"""Right answers after which a misconception is closed; the index of open ones is made with this number."""
BATCH = 500
"""Values in one query; SQLite takes some thousand."""

Rebuild = Callable[[Iterator[Attempt], Mapping[str, Rating]], dict[str, Card]]


class Store(SumTable):
    """Implements learning.records.Log. For one thread. Every method raises StoreError with a sentence for the person.

    notice: what the person should know although the file could be opened, or "".
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, notice: str = "") -> None:
        super().__init__(connection, path)
        self.notice = notice

    def record(self, attempt: Attempt, card: Card | None, mistakes: Sequence[Mistake] = ()) -> None:
        """Append the attempt, put the states of its memory and of misconceptions, in one durable transaction."""
        self._write(
            (INSERT_ATTEMPT, attempt_row(attempt)),
            *([(PUT_CARD, card_row(card))] if card is not None else []),
            *((PUT_MISTAKE, mistake_row(mistake)) for mistake in mistakes),
            *self._sums_of_answer(attempt, card),
        )

    def revise(self, revision: Revision, card: Card | None) -> None:
        """Append the revision and put the card that follows from it, in one durable transaction."""
        row = (revision.attempt, revision.at.isoformat(), int(revision.rating))
        put = [(PUT_CARD, card_row(card)), *self._sums_of_card(card)] if card is not None else []
        self._write((INSERT_REVISION, row), *put)

    def attempts(self) -> Iterator[Attempt]:
        """All attempts, oldest first."""
        return iter(self._attempts("ORDER BY number"))

    def attempt(self, key: str) -> Attempt | None:
        """The attempt with this id."""
        return next(iter(self._attempts("WHERE id = ?", (key,))), None)

    def attempts_of(self, memory: str) -> list[Attempt]:
        """The attempts of one memory, oldest first."""
        return self._attempts("WHERE memory = ? ORDER BY number", (memory,))

    def recent(self, most: int) -> list[Attempt]:
        """The last attempts, newest first."""
        return self._attempts("ORDER BY number DESC LIMIT ?", (most,))

    def revisions(self, memory: str | None = None) -> dict[str, Rating]:
        """Attempt id -> the rating that counts, of the attempts (of one memory) that were revised."""
        own = "" if memory is None else "WHERE attempt IN (SELECT id FROM attempts WHERE memory = ?)"
        rows = self._read(
            f"SELECT attempt, rating FROM revisions {own} ORDER BY number", () if memory is None else (memory,)
        )
        return {attempt: RATINGS[rating] for attempt, rating in rows}

    def last_attempts(self, questions: tuple[str, ...]) -> dict[str, Attempt]:
        """Question id -> its latest attempt, for those that were answered."""
        found = {}
        for batch in _batches(questions):
            # One look into the index for each; MAX with GROUP BY would read every attempt at each of them.
            last = "SELECT (SELECT MAX(number) FROM attempts WHERE question = column1)"
            chosen = f"WHERE number IN ({last} FROM (VALUES {', '.join(['(?)'] * len(batch))}))"
            found.update({attempt.question: attempt for attempt in self._attempts(chosen, batch)})
        return found

    def lessons_answered(self) -> set[str]:
        """Lessons of which a question was answered: from one to the next in the index, past all answers between."""
        rows = self._read(
            "WITH RECURSIVE next (lesson) AS (SELECT MIN(lesson) FROM attempts UNION ALL "
            "SELECT (SELECT MIN(lesson) FROM attempts WHERE lesson > next.lesson) FROM next WHERE lesson IS NOT NULL) "
            "SELECT lesson FROM next WHERE lesson <> ''"
        )
        return {lesson for (lesson,) in rows}

    def card(self, memory: str) -> Card | None:
        """One memory's state."""
        return next(iter(self._cards("WHERE memory = ?", (memory,))), None)

    def cards(self) -> dict[str, Card]:
        """Memory -> card."""
        return {card.memory: card for card in self._cards("ORDER BY memory")}

    def asked(self, memories: Collection[str]) -> set[str]:
        """Those of the memories that were asked before."""
        rows = []
        for batch in _batches(tuple(memories)):
            rows += self._read(f"SELECT memory FROM cards WHERE memory IN ({marks(batch)})", batch)
        return {memory for (memory,) in rows}

    def due_cards(self, before: datetime, most: int) -> list[Card]:
        """Cards due before a moment, the earliest first; those that were put aside left out."""
        return self._cards(f"WHERE due < ? AND {NOT_ASIDE} ORDER BY due LIMIT ?", (before.isoformat(), most))

    def coming_cards(self, after: datetime, most: int, *, shaky: bool = False) -> list[Card]:
        """Cards due at a moment or later, the earliest first; none that was put aside. shaky: only such."""
        chosen = f"WHERE {'shaky AND ' if shaky else ''}due >= ? AND {NOT_ASIDE} ORDER BY due LIMIT ?"
        return self._cards(chosen, (after.isoformat(), most))

    def misdated_cards(self, after: datetime, most: int) -> list[Card]:
        """Cards whose last review is dated after a moment."""
        return self._cards(f"WHERE last_review > ? AND {NOT_ASIDE} LIMIT ?", (after.isoformat(), most))

    def count_due(self, start: datetime | None, end: datetime, most: int) -> int:
        """How many cards fall due in a span (None: from the beginning), counted up to `most`."""
        first = "" if start is None else start.isoformat()
        counted = "SELECT count(*) FROM (SELECT 1 FROM cards WHERE due >= ? AND due < ? LIMIT ?)"
        return int(self._read(counted, (first, end.isoformat(), most))[0][0])

    def leeches(self, lapses: int, most: int) -> list[Card]:
        """Cards that lapsed so often or more, the most often first; none that was put aside."""
        chosen = f"WHERE lapses >= ? AND lapses > 0 AND {NOT_ASIDE} ORDER BY lapses DESC LIMIT ?"
        return self._cards(chosen, (lapses, most))

    def mistake(self, tag: str) -> Mistake | None:
        """The state of a misconception; None if it was never shown."""
        return next(iter(self._mistakes("WHERE tag = ?", (tag,))), None)

    def open_mistakes(self, most: int) -> list[Mistake]:
        """Misconceptions that were not yet answered rightly often enough since, the latest first."""
        return self._mistakes(f"WHERE rights < {RIGHTS} ORDER BY at DESC LIMIT ?", (most,))

    def rebuild(self, cards: Rebuild) -> None:
        """Replace all card states by what `cards` makes of the attempts and their revisions, and the sums with them."""
        fresh = cards(self.attempts(), self.revisions())
        put = ((PUT_CARD, card_row(card)) for card in fresh.values())
        self._write(("DELETE FROM cards", ()), *put, ("DELETE FROM sums_of", ()))
        self.follow(self._reader)

    def _attempts(self, chosen: str, values: Row = ()) -> list[Attempt]:
        return [attempt_of(row) for row in self._read(f"SELECT {', '.join(ATTEMPT)} FROM attempts {chosen}", values)]

    def _cards(self, chosen: str, values: Row = ()) -> list[Card]:
        return [card_of(row) for row in self._read(f"SELECT {', '.join(CARD)} FROM cards {chosen}", values)]

    def _mistakes(self, chosen: str, values: Row = ()) -> list[Mistake]:
        return [mistake_of(row) for row in self._read(f"SELECT {', '.join(MISTAKE)} FROM mistakes {chosen}", values)]


def _batches(values: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (values[start : start + BATCH] for start in range(0, len(values), BATCH))
