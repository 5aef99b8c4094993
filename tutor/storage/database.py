"""The learner's open file: reading, and writing in durable transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from tutor.storage.errors import told
from tutor.storage.rows import Row


class Database:
    """For one thread. What fails raises StoreError with a sentence for the person."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

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

    def _each(self, query: str, values: Row = ()) -> Iterator[Row]:
        """Row by row, for what may not fit into memory."""
        try:
            yield from self._connection.execute(query, values)
        except sqlite3.Error as error:
            raise told(error, self.path) from error
