"""Putting a copy in the place of the learner's file: the present one is kept aside first, and a crash leaves either.

The order is what makes it safe. First everything that is new is written under other names. Then the present file is
brought to rest, so that no journal belongs to it: a journal that stayed behind would be replayed into the copy. Only
then the copy takes its name, in one step of the file system.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from tutor.learning.keeping import Contents
from tutor.storage.copies import ASIDE_KEPT, BEFORE_RESTORE, FOLDER
from tutor.storage.errors import StoreError, told
from tutor.storage.schema import APPLICATION_ID, MIGRATIONS
from tutor.storage.store import NAME
from tutor.storage.whole import copied_whole, sync_folder, unwritten

JOURNALS = ("-wal", "-shm", "-journal")


def check_copy(path: Path, newest: int = len(MIGRATIONS)) -> int:
    """How many answers a copy holds. Raises StoreError with a sentence if it cannot be restored."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            if owner != APPLICATION_ID:
                raise StoreError(f"{path} is no copy of Rootwise. Nothing was changed. Choose another copy.")
            if version > newest:
                raise StoreError(f"{path} was written by a newer Rootwise. Nothing was changed. Update Rootwise first.")
            count = int(connection.execute("SELECT count(*) FROM attempts").fetchone()[0]) if sound else 0
    except (sqlite3.Error, OSError) as error:
        if isinstance(error, StoreError):
            raise
        raise StoreError(
            f"{path} is damaged and was not restored. Nothing was changed. Choose another copy."
        ) from error
    if not sound:
        raise StoreError(f"{path} is damaged and was not restored. Nothing was changed. Choose another copy.")
    return count


def contents(path: Path) -> Contents:
    """What a file of answers holds, cheaply: its pages are not all checked. Raises StoreError with a sentence."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            owner = connection.execute("PRAGMA application_id").fetchone()[0]
            count = connection.execute("SELECT count(*) FROM attempts").fetchone()[0]
            last = connection.execute("SELECT at FROM attempts ORDER BY number DESC LIMIT 1").fetchone()
            if owner != APPLICATION_ID:
                raise StoreError(f"{path} is no file of Rootwise.")
            return Contents(int(count), datetime.fromisoformat(last[0]) if last else None)
    except (sqlite3.Error, OSError, ValueError, TypeError) as error:
        if isinstance(error, StoreError):
            raise
        raise StoreError(f"{path} is damaged or cannot be read.") from error


def restore(home: Path, copy: Path, now: datetime) -> Path | None:
    """Put a copy in the place of the file in `home`, which must not be open; where the present file was put aside.

    None: there was no file. Raises StoreError with a sentence, and then the file is as it was.
    """
    check_copy(copy)
    path, fresh = home / NAME, home / f"{NAME}.restored"
    try:
        copied_whole(copy, fresh)
        aside = _put_aside(path, now) if path.exists() else None
        fresh.replace(path)
        sync_folder(home)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise unwritten(path, error) from error
    return aside


def _put_aside(path: Path, now: datetime) -> Path:
    """Bring the present file to rest and copy it; a damaged one is copied with its journals, as they are."""
    folder = path.parent / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    aside = folder / f"{BEFORE_RESTORE}{now:%Y-%m-%d-%H%M%S}.sqlite"
    # SQLite may drop a journal that it cannot read, so it is copied before SQLite is asked.
    journals = {path.with_name(path.name + end): aside.with_name(aside.name + end) for end in JOURNALS}
    for journal, kept in journals.items():
        if journal.exists():
            copied_whole(journal, kept)
    rested = _rest(path)
    copied_whole(path, aside)
    for journal, kept in journals.items():
        journal.unlink(missing_ok=True)
        if rested:
            kept.unlink(missing_ok=True)
    for old in sorted(folder.glob(f"{BEFORE_RESTORE}*.sqlite"))[:-ASIDE_KEPT]:
        old.unlink(missing_ok=True)
    return aside


def _rest(path: Path) -> bool:
    """Fold a journal that a crash left behind into the file; whether the file could be read at all.

    Raises StoreError if another program has it open.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise told(error, path) from error
        return False
    return True
