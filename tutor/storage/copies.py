"""Copies of the learner's file, kept beside it: one a day, thinned; one before each change of its form or restore."""

from __future__ import annotations

import os
import re
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from tutor.learning.keeping import Copy
from tutor.learning.thinning import kept

FOLDER = "backups"
DAILY = re.compile(r"answers-(\d{4}-\d{2}-\d{2})\.sqlite")
BEFORE_RESTORE = "answers-before-restore-"
ASIDE_KEPT = 5
"""Files put aside by a restore that are kept."""


def daily_copy(connection: sqlite3.Connection, home: Path, today: date) -> None:
    """Copy once a day, and thin what is there. Raises OSError or sqlite3.Error."""
    target = home / FOLDER / f"answers-{today.isoformat()}.sqlite"
    if not target.exists():
        _copy(connection, target)
        found = {day: path for path in target.parent.iterdir() if (day := day_of_copy(path)) is not None}
        for day in found.keys() - kept(found):
            found[day].unlink(missing_ok=True)


def copy_before_migrating(connection: sqlite3.Connection, home: Path, version: int) -> None:
    """Copy a file of an older form aside, over an earlier copy of that form. Raises OSError or sqlite3.Error."""
    _copy(connection, home / FOLDER / f"answers-form-{version}.sqlite")


def newest_copy(home: Path) -> Path | None:
    """The copy that was written last."""
    copies = list((home / FOLDER).glob("answers-*.sqlite"))
    return max(copies, key=lambda copy: (copy.stat().st_mtime, copy.name), default=None)


def day_of_copy(path: Path) -> date | None:
    """The day of a daily copy; None for every other file, also for a name with a day that there is not."""
    found = DAILY.fullmatch(path.name)
    try:
        return date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def copies_in(home: Path) -> list[Copy]:
    """Every copy, the newest first. Raises OSError."""
    folder = home / FOLDER
    paths = list(folder.glob("answers-*.sqlite")) if folder.is_dir() else []
    return sorted(map(_told, paths), key=lambda copy: (copy.day or copy.made.date(), copy.made), reverse=True)


def _told(path: Path) -> Copy:
    stat, day = path.stat(), day_of_copy(path)
    why = "daily copy"
    if path.name.startswith(BEFORE_RESTORE):
        why = "put aside before a restore"
    elif day is None:
        why = "before Rootwise changed the form of the file"
    return Copy(path, datetime.fromtimestamp(stat.st_mtime, UTC), stat.st_size, why, day)


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
