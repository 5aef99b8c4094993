"""Opening the learner's file: one user at a time, checked, copied daily, brought to the newest form."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from pathlib import Path

from tutor.storage.errors import StoreError, told
from tutor.storage.schema import APPLICATION_ID, MIGRATIONS
from tutor.storage.store import NAME, Store

KEEP = 12
"""Daily copies that are kept."""


def open_store(folder: Path, today: date | None = None) -> Store:
    """Open (or make) the file in `folder`. Raises StoreError; a file that cannot be used is left as it was."""
    path = folder / NAME
    new = not path.exists()
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=1.0)
        try:
            _prepare(connection, path, today or datetime.now().astimezone().date(), new=new)
        except BaseException:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise told(error, path) from error
    return Store(connection, path)


def _prepare(connection: sqlite3.Connection, path: Path, today: date, *, new: bool) -> None:
    """Take the file for ourselves, check it, copy it, migrate it."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    if not new and version and owner != APPLICATION_ID:
        raise StoreError(f"{path} is not a file of Rootwise and was left as it is. Start with --data and another folder.")
    if version > len(MIGRATIONS):
        raise StoreError(
            f"{path} was written by a newer Rootwise and was left as it is. Update Rootwise, "
            "or start with --data and another folder."
        )
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError(f"{path} failed its check")
    if version:
        label = today.isoformat() if version == len(MIGRATIONS) else f"before-version-{len(MIGRATIONS)}"
        _copy(connection, path.parent / "backups", label)
    for number in range(version, len(MIGRATIONS)):
        connection.executescript(
            f"BEGIN IMMEDIATE;{MIGRATIONS[number]};PRAGMA application_id = {APPLICATION_ID};"
            f"PRAGMA user_version = {number + 1};COMMIT;"
        )


def _copy(connection: sqlite3.Connection, folder: Path, label: str) -> None:
    """Copy the whole file aside once a label, through a half-name so that no copy is ever half-written."""
    target = folder / f"answers-{label}.sqlite"
    if target.exists():
        return
    folder.mkdir(mode=0o700, exist_ok=True)
    half = target.with_suffix(".part")
    half.unlink(missing_ok=True)
    copy = sqlite3.connect(half)
    try:
        connection.backup(copy)
    finally:
        copy.close()
    half.replace(target)
    daily = sorted(folder.glob("answers-????-??-??.sqlite"))
    for old in daily[:-KEEP]:
        old.unlink()
