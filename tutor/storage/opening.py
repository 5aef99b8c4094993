"""Opening the learner's file: one user at a time, checked, copied aside, brought to the newest form.

The lock is SQLite's own, held from opening to closing (locking_mode EXCLUSIVE), so the system lets go of it when the
program dies, and no shared-memory file is needed, which some network folders cannot give.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from tutor.learning.day import day_of
from tutor.storage.copies import copy_before_migrating, daily_copy
from tutor.storage.errors import StoreError, damaged, foreign, newer, told, unwritable
from tutor.storage.schema import APPLICATION_ID, MIGRATIONS
from tutor.storage.store import NAME, Store


def open_store(
    folder: Path, today: date | None = None, *, patience: float = 1.0, migrations: Sequence[str] = MIGRATIONS
) -> Store:
    """Open (or make) the file in `folder`. Raises StoreError; a file that cannot be used is left as it was.

    today: names the daily copy; patience: seconds to wait for another program that holds the file;
    migrations: one SQL script a version.
    """
    path = folder / NAME
    try:
        _make_private(path)
        connection = sqlite3.connect(path, isolation_level=None, timeout=patience)
        try:
            version = _take(connection, path, len(migrations))
            notice = _copy(connection, path, version, len(migrations), today or day_of(datetime.now(UTC)))
            _migrate(connection, version, migrations)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise told(error, path) from error
    return Store(connection, path, notice)


def _make_private(path: Path) -> None:
    """Make a missing file readable for its owner alone; SQLite gives its helper files the same permissions."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        # SQLite would open it for reading only and then report an unreadable disk.
        if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
            raise unwritable(path) from None
    except OSError as error:
        raise StoreError(f"{path} cannot be made ({error.strerror}). Choose another folder with --data DIR.") from error


def _take(connection: sqlite3.Connection, path: Path, newest: int) -> int:
    """Hold the file for ourselves, refuse what is not sound and ours, set the pragmas; its version (0 when empty)."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if owner != APPLICATION_ID and not (empty and version == 0):
        raise foreign(path)
    if version > newest:
        raise newer(path)
    # Without WAL (a file system that refuses it) the rollback journal's directory entry must be durable as well.
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
    # On macOS a plain fsync leaves the data in the drive's cache; elsewhere this pragma does nothing.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)
    return version


def _copy(connection: sqlite3.Connection, path: Path, version: int, newest: int, today: date) -> str:
    """Copy aside what is there. A migration needs its copy; without today's one can go on, warned by the result."""
    try:
        if 0 < version < newest:
            copy_before_migrating(connection, path.parent, version)
        elif version:
            daily_copy(connection, path.parent, today)
    except (OSError, sqlite3.Error) as error:
        if version < newest:
            raise StoreError(
                f"{path} needs a new form, but no copy of it could be made first ({error}). It was left as it is. "
                "Free some space or check the permissions of its folder, and start again."
            ) from error
        return f"Today's copy of your answers could not be made ({error}). The answers themselves are safe."
    return ""


def _migrate(connection: sqlite3.Connection, version: int, migrations: Sequence[str]) -> None:
    """Each step in one transaction with its version number: a step is done or it is not."""
    for number in range(version, len(migrations)):
        connection.executescript(
            f"BEGIN IMMEDIATE;{migrations[number]};PRAGMA application_id = {APPLICATION_ID};"
            f"PRAGMA user_version = {number + 1};COMMIT;"
        )
