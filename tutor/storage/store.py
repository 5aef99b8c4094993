"""The learner's memory in one SQLite file: append-only answers, and card states that can be rebuilt from them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from tutor.learning.records import Attempt, Card, Place
from tutor.storage.errors import told
from tutor.storage.rows import ATTEMPT, CARD, Row, attempt_of, attempt_row, card_of, card_row, place_of

NAME = "answers.sqlite"
INSERT_ATTEMPT = f"INSERT INTO attempts ({', '.join(ATTEMPT)}) VALUES ({', '.join('?' * len(ATTEMPT))})"
PUT_CARD = f"INSERT OR REPLACE INTO cards ({', '.join(CARD)}) VALUES ({', '.join('?' * len(CARD))})"


class Store:
    """Implements learning.records.Log. For one thread. Every method raises StoreError with a sentence for the person.

    notice: what the person should know although the file could be opened, or "".
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, notice: str = "") -> None:
        self._connection = connection
        self.path = path
        self.notice = notice

    def record(self, attempt: Attempt, card: Card) -> None:
        """Append the attempt and put the card, in one durable transaction."""
        self._write((INSERT_ATTEMPT, attempt_row(attempt)), (PUT_CARD, card_row(card)))

    def attempts(self) -> Iterator[Attempt]:
        """All attempts, oldest first."""
        query = f"SELECT {', '.join(ATTEMPT)} FROM attempts ORDER BY number"
        return iter([attempt_of(row) for row in self._read(query)])

    def last_attempts(self, questions: tuple[str, ...]) -> dict[str, Attempt]:
        """Question id -> its latest attempt, for those that were answered."""
        marks = ", ".join("?" * len(questions))
        query = (
            f"SELECT {', '.join(ATTEMPT)} FROM attempts WHERE number IN "
            f"(SELECT MAX(number) FROM attempts WHERE question IN ({marks}) GROUP BY question)"
        )
        return {attempt.question: attempt for attempt in map(attempt_of, self._read(query, questions))}

    def card(self, memory: str) -> Card | None:
        """One memory's state."""
        rows = self._read(f"SELECT {', '.join(CARD)} FROM cards WHERE memory = ?", (memory,))
        return card_of(rows[0]) if rows else None

    def cards(self) -> dict[str, Card]:
        """Memory -> card."""
        cards = [card_of(row) for row in self._read(f"SELECT {', '.join(CARD)} FROM cards ORDER BY memory")]
        return {card.memory: card for card in cards}

    def rebuild(self, cards: Callable[[Iterator[Attempt]], dict[str, Card]]) -> None:
        """Replace all card states by what `cards` makes of the attempts."""
        fresh = cards(self.attempts())
        self._write(("DELETE FROM cards", ()), *((PUT_CARD, card_row(card)) for card in fresh.values()))

    def save_place(self, place: Place) -> None:
        """Remember the place in a lesson."""
        row = (place.lesson, place.block, place.finished, place.at.isoformat())
        self._write(("INSERT OR REPLACE INTO places (lesson, block, finished, at) VALUES (?, ?, ?, ?)", row))

    def places(self) -> dict[str, Place]:
        """Lesson id -> place."""
        rows = self._read("SELECT lesson, block, finished, at FROM places")
        return {place.lesson: place for place in map(place_of, rows)}

    def close(self) -> None:
        """Fold the log into the file and let go of it."""
        self._connection.close()

    def _write(self, *statements: tuple[str, Row]) -> None:
        """All statements in one durable transaction, or none."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for sql, row in statements:
                self._connection.execute(sql, row)
            self._connection.execute("COMMIT")
        except BaseException as error:
            # SQLite itself may have rolled back already, on a full disk for one.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise told(error, self.path) from error
            raise

    def _read(self, query: str, values: Row = ()) -> list[Row]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise told(error, self.path) from error
