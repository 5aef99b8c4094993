"""Copies of the learner's file, kept beside it: one a day, and one before each change of its form."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

FOLDER = "backups"
KEEP = 12
"""Daily copies that are kept."""
DAILY = "answers-????-??-??.sqlite"


def daily_copy(connection: sqlite3.Connection, home: Path, today: date) -> None:
    """Copy once a day and keep the last KEEP days. Raises OSError or sqlite3.Error."""
    target = home / FOLDER / f"answers-{today.isoformat()}.sqlite"
    if not target.exists():
        _copy(connection, target)
        for old in sorted(target.parent.glob(DAILY))[:-KEEP]:
            old.unlink(missing_ok=True)


def copy_before_migrating(connection: sqlite3.Connection, home: Path, version: int) -> None:
    """Copy a file of an older form aside, over an earlier copy of that form. Raises OSError or sqlite3.Error."""
    _copy(connection, home / FOLDER / f"answers-form-{version}.sqlite")


def newest_copy(home: Path) -> Path | None:
    """The copy that was written last."""
    copies = list((home / FOLDER).glob("answers-*.sqlite"))
    return max(copies, key=lambda copy: (copy.stat().st_mtime, copy.name), default=None)


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    """Through a half-name, so that no copy is ever half-written."""
    target.parent.mkdir(mode=0o700, exist_ok=True)
    half = target.with_suffix(".part")
    half.unlink(missing_ok=True)
    os.close(os.open(half, os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with closing(sqlite3.connect(half)) as copy:
            connection.backup(copy)
        half.replace(target)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
