"""Running sums in the learner's file: changed in the transaction of the answer, made anew from the answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from pathlib import Path

from tutor.learning.records import Attempt, Card
from tutor.learning.sums import LAST, Change, Reader, Remembered, Sums, Tally, Unread, changed, of_answer, rebuilt
from tutor.storage.notes import Notes
from tutor.storage.rows import ATTEMPT, CARD, Row, attempt_of, card_of

VERSION = "2"
"""Changes with the meaning of the sums, so that those of an older program are made anew."""
ADD = (
    "INSERT INTO sums (kind, key, n, a, b, c, d) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET "
    "n = n + excluded.n, a = a + excluded.a, b = b + excluded.b, c = c + excluded.c, d = d + excluded.d"
)
DROP_EMPTY = "DELETE FROM sums WHERE kind = ? AND key = ? AND n = 0 AND a = 0 AND b = 0 AND c = 0 AND d = 0"
REMEMBER = "INSERT OR REPLACE INTO remembered (memory, cell, score) VALUES (?, ?, ?)"
MOST = (
    "SELECT key, n, a, b, c, d FROM sums WHERE kind IN ('confusion', 'misconception') AND kind = ? "
    "ORDER BY n DESC, key LIMIT ?"
)
"""The first condition is that of the index, in its very words."""
ALL_ATTEMPTS = f"SELECT {', '.join(ATTEMPT)} FROM attempts ORDER BY number"
Statement = tuple[str, Row]


class SumTable(Notes):
    """The part of the learner's file that implements learning.sums.Summed. zone: where days roll over."""

    def __init__(self, connection: sqlite3.Connection, path: Path, zone: tzinfo | None = None) -> None:
        super().__init__(connection, path)
        self._zone = zone
        self._reader: Reader = Unread()
        self._made: str | None = None
        """Reading that the sums on the disk were made with; None while not looked up, or if there are none."""

    def follow(self, reader: Reader) -> None:
        """Read answers with this course from now on; sums that were made with another are made anew."""
        self._reader = reader
        rows = self._read("SELECT reading FROM sums_of")
        self._made = rows[0][0] if rows else None
        if self._made != self._reading:
            self._make_anew()

    def sums(self, kind: str, first: str = "", last: str = LAST) -> Mapping[str, Tally]:
        """The sums of a kind, of keys in a range (both ends included), in the order of keys."""
        self._catch_up()
        query = "SELECT key, n, a, b, c, d FROM sums WHERE kind = ? AND key BETWEEN ? AND ? ORDER BY key"
        return {key: Tally(*row) for key, *row in self._read(query, (kind, first, last))}

    def most(self, kind: str, count: int) -> list[tuple[str, Tally]]:
        """The sums of a kind (confusion or misconception) with the largest n; of equals, the first by key."""
        self._catch_up()
        return [(key, Tally(*row)) for key, *row in self._read(MOST, (kind, count))]

    @property
    def _reading(self) -> str:
        return f"{VERSION}:{self._reader.signature}"

    def _sums_of_answer(self, attempt: Attempt, card: Card | None) -> Iterator[Statement]:
        """What else to write with an answer."""
        if not self._keeps():
            yield "DELETE FROM sums_of", ()
            return
        cell = self._reader.cell_of(attempt.memory)
        yield from _added(of_answer(attempt, cell, self._reader, self._zone))
        before = self._remembered(attempt.memory)
        if card is not None:
            yield from self._replaced(before, Remembered(cell, attempt.score, card))
        elif before is None:
            yield REMEMBER, (attempt.memory, cell, None)

    def _sums_of_card(self, card: Card) -> Iterator[Statement]:
        """What else to write with a card that changed without an answer."""
        before = self._remembered(card.memory) if self._keeps() else None
        if before is None:
            self._made = None
            yield "DELETE FROM sums_of", ()
        else:
            yield from self._replaced(before, Remembered(before.cell, before.score, card))

    def _replaced(self, before: Remembered | None, after: Remembered) -> Iterator[Statement]:
        assert after.card is not None
        changes = changed(before, after, self._zone)
        yield from _added(changes)
        yield from ((DROP_EMPTY, (kind, key)) for kind, key, by in changes if by.n < 0)
        if before is None or before.score != after.score:
            yield REMEMBER, (after.card.memory, after.cell, after.score)

    def _remembered(self, memory: str) -> Remembered | None:
        rows = self._read("SELECT cell, score FROM remembered WHERE memory = ?", (memory,))
        if not rows:
            return None
        cell, score = rows[0]
        return Remembered(cell, score, self._card(memory))

    def _card(self, memory: str) -> Card | None:
        rows = self._read(f"SELECT {', '.join(CARD)} FROM cards WHERE memory = ?", (memory,))
        return card_of(rows[0]) if rows else None

    def _keeps(self) -> bool:
        """Whether the sums on the disk are those of this reader, so that they can be carried on."""
        return self._made == self._reading

    def _catch_up(self) -> None:
        if not self._keeps():
            self.follow(self._reader)

    def _make_anew(self) -> None:
        """All sums from the answers, in one transaction; the answers are read row by row."""
        answers = (attempt_of(row) for row in self._each(ALL_ATTEMPTS))
        sums, memories = rebuilt(answers, self._card, self._reader, self._zone)
        self._write(
            ("DELETE FROM sums", ()),
            ("DELETE FROM remembered", ()),
            ("DELETE FROM sums_of", ()),
            *_rows(sums),
            *((REMEMBER, (key, memory.cell, memory.score)) for key, memory in memories.items()),
            ("INSERT INTO sums_of (reading) VALUES (?)", (self._reading,)),
        )
        self._made = self._reading


def _added(changes: Iterable[Change]) -> Iterator[Statement]:
    return ((ADD, (kind, key, *by)) for kind, key, by in changes)


def _rows(sums: Sums) -> Iterator[Statement]:
    return ((ADD, (kind, key, *tally)) for (kind, key), tally in sums.rows.items())
