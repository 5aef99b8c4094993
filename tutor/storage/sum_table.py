"""Running sums in the learner's file: changed in the transaction of the answer, made anew from the answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from functools import cache
from pathlib import Path

from tutor.learning.records import Attempt, Card
from tutor.learning.sums import LAST, Change, Held, Reader, Sums, Tally, Unread, changed, held, of_answer, rebuilt
from tutor.storage.notes import Notes
from tutor.storage.rows import ATTEMPT, CARD, Row, attempt_of, card_of, marks

VERSION = "3"
"""Changes with the meaning of the sums, so that those of an older program are made anew."""
ADDED = (
    "ON CONFLICT (kind, key) DO UPDATE SET "
    "n = n + excluded.n, a = a + excluded.a, b = b + excluded.b, c = c + excluded.c, d = d + excluded.d"
)
SWEEP = "DELETE FROM sums WHERE kind IN ('bin', 'due') AND n = 0 AND a = 0"
"""Bins and days that hold nothing any more go when the file is opened, which is cheaper than to look at each answer."""
AT_ONCE = 50
"""Sums that one statement changes at most."""
HOLD = f"INSERT OR REPLACE INTO held (memory, {', '.join(Held._fields)}) VALUES ({marks((*Held._fields, ''))})"
HELD = f"SELECT {', '.join(Held._fields)} FROM held WHERE memory = ?"
RANGE = "SELECT key, n, a, b, c, d FROM sums WHERE kind = ? AND key BETWEEN ? AND ? AND (n <> 0 OR a <> 0) ORDER BY key"
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
        else:
            self._write((SWEEP, ()))

    def sums(self, kind: str, first: str = "", last: str = LAST) -> Mapping[str, Tally]:
        """The sums of a kind, of keys in a range (both ends included), in the order of keys."""
        self._catch_up()
        return {key: Tally(*row) for key, *row in self._read(RANGE, (kind, first, last))}

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
        changes = list(of_answer(attempt, cell, self._reader, self._zone))
        before = self._held(attempt.memory)
        if card is not None:
            changes += changed(before, fresh := held(cell, attempt.score, card, self._zone))
            yield HOLD, (attempt.memory, *fresh)
        elif before is None:
            yield HOLD, (attempt.memory, *Held(cell))
        yield from _added(changes)

    def _sums_of_card(self, card: Card) -> Iterator[Statement]:
        """What else to write with a card that changed without an answer."""
        before = self._held(card.memory) if self._keeps() else None
        if before is None:
            self._made = None
            yield "DELETE FROM sums_of", ()
        else:
            fresh = held(before.cell, before.score, card, self._zone)
            yield from _added(changed(before, fresh))
            yield HOLD, (card.memory, *fresh)

    def _held(self, memory: str) -> Held | None:
        rows = self._read(HELD, (memory,))
        return Held(*rows[0]) if rows else None

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
            ("DELETE FROM held", ()),
            ("DELETE FROM sums_of", ()),
            *_rows(sums),
            *((HOLD, (key, *memory)) for key, memory in memories.items()),
            ("INSERT INTO sums_of (reading) VALUES (?)", (self._reading,)),
        )
        self._made = self._reading


def _added(changes: Iterable[Change]) -> Iterator[Statement]:
    """Many sums in one statement: each statement costs more than a row in it."""
    left = list(changes)
    for start in range(0, len(left), AT_ONCE):
        batch = left[start : start + AT_ONCE]
        yield _adding(len(batch)), tuple(value for kind, key, by in batch for value in (kind, key, *by))


def _rows(sums: Sums) -> Iterator[Statement]:
    return _added(Change(kind, key, tally) for (kind, key), tally in sums.rows.items())


@cache
def _adding(count: int) -> str:
    return f"INSERT INTO sums (kind, key, n, a, b, c, d) VALUES {', '.join(['(?, ?, ?, ?, ?, ?, ?)'] * count)} {ADDED}"
