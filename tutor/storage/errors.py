"""What went wrong with the learner's file, as the sentence that the person reads."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tutor.storage.copies import newest_copy

ELSEWHERE = "start with --data and another folder"


class StoreError(OSError):
    """The learner's file cannot be used or written; `str()` says what happened, what is safe, what to do."""


def damaged(path: Path) -> StoreError:
    """For a file whose content is broken. A stale -wal beside a copy put back would be replayed into it."""
    copy = newest_copy(path.parent)
    remedy = (
        f"The newest copy is {copy}: move {path.name} and {path.name}-wal away and put the copy in their place"
        if copy
        else f"There is no copy in {path.parent} yet: move {path.name} away to begin anew"
    )
    return StoreError(f"{path} is damaged and was left as it is. {remedy}, or {ELSEWHERE}.")


def foreign(path: Path) -> StoreError:
    """For a database of another program."""
    return StoreError(f"{path} is not a file of Rootwise and was left as it is. Move it away, or {ELSEWHERE}.")


def newer(path: Path) -> StoreError:
    """For a database from the future."""
    return StoreError(f"{path} was written by a newer Rootwise and was left as it is. Update Rootwise, or {ELSEWHERE}.")


def unwritable(path: Path) -> StoreError:
    """For a file or folder without permission."""
    return StoreError(f"{path} cannot be written. Check the permissions of it and its folder, or {ELSEWHERE}.")


def told(error: sqlite3.Error, path: Path) -> StoreError:
    """The sentence for an error of SQLite, by its primary result code."""
    code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(path)
    if code == sqlite3.SQLITE_FULL:
        return StoreError(
            f"The disk is full, so this was not saved in {path}. What was saved before is safe. "
            "Free some space and try again."
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StoreError(f"Another Rootwise is using {path}. Close it, or {ELSEWHERE}.")
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        return unwritable(path)
    return StoreError(f"{path} could not be used ({error}). What was saved before is safe. Try again.")
