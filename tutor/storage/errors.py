"""What went wrong with the learner's file, as the sentence that the person reads."""

from __future__ import annotations

import sqlite3
from pathlib import Path


class StoreError(OSError):
    """The learner's file cannot be used or written; `str()` says what happened, what is safe, what to do."""


def told(error: sqlite3.Error, path: Path) -> StoreError:
    """The sentence for an error of SQLite."""
    code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        sentence = f"The disk is full, so this was not saved in {path}. What was saved before is safe. Free some space and try again."
    elif code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        sentence = f"Another Rootwise is using {path}. Close it, or start this one with --data and another folder."
    elif code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
        sentence = f"{path} cannot be written. Check the folder's permissions, or start with --data and another folder."
    elif code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        sentence = (
            f"{path} is damaged and was left as it is. Put the newest copy from {path.parent / 'backups'} in its place, "
            "or start with --data and another folder."
        )
    else:
        sentence = f"{path} could not be used ({error}). What was saved before is safe. Try again."
    return StoreError(sentence)
