"""Restoring a copy: the present file is kept aside, a bad copy is refused, a crash leaves one file or the other."""

from __future__ import annotations

import errno
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from tests.learning.samples import NOON, attempt
from tutor.learning.records import Rating
from tutor.learning.schedule import schedule
from tutor.storage.copies import copies_in
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.restoring import check_copy, restore
from tutor.storage.store import NAME

CARD = schedule(None, "soleus", Rating.GOOD, NOON)
DAY = date(2026, 3, 2)
ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from tutor.storage.restoring import restore
print("go", flush=True)
restore(Path(sys.argv[1]), Path(sys.argv[2]), datetime.now(UTC))
print("done", flush=True)
"""


def grown(folder: Path, answers: int, day: date = DAY) -> Path:
    """The folder's file with so many more answers; its path."""
    store = open_store(folder, day)
    before = len(list(store.attempts()))
    for number in range(before, before + answers):
        store.record(attempt(number, answer="x" * 200), CARD)
    store.close()
    return store.path


def count(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return int(connection.execute("SELECT count(*) FROM attempts").fetchone()[0])


def two_days(folder: Path) -> Path:
    """Three answers, copied the next day before four more came; the copy."""
    grown(folder, 3)
    grown(folder, 4, DAY + timedelta(days=1))
    return folder / "backups" / "answers-2026-03-03.sqlite"


def test_a_copy_takes_the_place_and_the_present_file_is_kept_aside(tmp_path: Path) -> None:
    copy = two_days(tmp_path)
    assert check_copy(copy) == 3
    aside = restore(tmp_path, copy, NOON)
    assert aside == tmp_path / "backups" / "answers-before-restore-2026-03-02-120000.sqlite"
    assert (count(tmp_path / NAME), count(aside), count(copy)) == (3, 7, 3)
    grown(tmp_path, 1, DAY + timedelta(days=2))
    assert count(tmp_path / NAME) == 4
    assert restore(tmp_path, aside, NOON + timedelta(seconds=9)) is not None
    assert count(tmp_path / NAME) == 7


def test_a_journal_that_a_crash_left_behind_is_not_lost_and_not_replayed(tmp_path: Path) -> None:
    copy = two_days(tmp_path)
    store = open_store(tmp_path, DAY + timedelta(days=1))
    store.record(attempt(50), CARD)
    parts = {name: (tmp_path / name).read_bytes() for name in (NAME, f"{NAME}-wal")}
    store.close()
    for name, content in parts.items():
        (tmp_path / name).write_bytes(content)
    aside = restore(tmp_path, copy, NOON)
    assert aside is not None
    assert (count(tmp_path / NAME), count(aside)) == (3, 8)


@pytest.mark.parametrize("damage", ["random", "short", "foreign", "newer", "text", "missing"])
def test_a_bad_copy_is_refused_and_nothing_changes(tmp_path: Path, damage: str) -> None:
    copy = two_days(tmp_path)
    content = copy.read_bytes()
    if damage == "random":
        copy.write_bytes(content[:4096] + Random(1).randbytes(len(content) - 4096))
    elif damage == "short":
        copy.write_bytes(content[: len(content) // 2])
    elif damage == "text":
        copy.write_text("Dear diary, " * 900)
    elif damage == "missing":
        copy.unlink()
    else:
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("PRAGMA application_id = 7" if damage == "foreign" else "PRAGMA user_version = 99")
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(StoreError, match=r"Nothing was changed\. (Choose another copy|Update Rootwise first)\.$"):
        restore(tmp_path, copy, NOON)
    assert (tmp_path / NAME).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [NAME]


def test_a_damaged_present_file_is_put_aside_as_it_is(tmp_path: Path) -> None:
    copy = two_days(tmp_path)
    (tmp_path / NAME).write_bytes(b"broken" * 1000)
    (tmp_path / f"{NAME}-wal").write_bytes(b"torn")
    aside = restore(tmp_path, copy, NOON)
    assert aside is not None
    assert aside.read_bytes() == b"broken" * 1000
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"torn"
    assert count(tmp_path / NAME) == 3


def test_a_file_that_is_open_elsewhere_is_left_alone(tmp_path: Path) -> None:
    copy = two_days(tmp_path)
    store = open_store(tmp_path, DAY + timedelta(days=1))
    with pytest.raises(StoreError, match="Another Rootwise is using"):
        restore(tmp_path, copy, NOON)
    store.record(attempt(60), CARD)
    store.close()
    assert count(tmp_path / NAME) == 8


def test_a_missing_file_is_put_back(tmp_path: Path) -> None:
    copy = two_days(tmp_path)
    (tmp_path / NAME).unlink()
    assert restore(tmp_path, copy, NOON) is None
    assert count(tmp_path / NAME) == 3


def test_a_full_disk_leaves_the_present_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = two_days(tmp_path)

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match=r"was not written: the disk is full\. Nothing was changed\. Free some space"):
        restore(tmp_path, copy, NOON)
    assert count(tmp_path / NAME) == 7
    assert not list(tmp_path.glob("*.restored*"))


def test_copies_are_listed_newest_first_with_what_they_are(tmp_path: Path) -> None:
    restore(tmp_path, two_days(tmp_path), datetime(2026, 3, 4, tzinfo=UTC))
    grown(tmp_path, 0, DAY + timedelta(days=5))
    (tmp_path / "backups" / "answers-2026-99-99.sqlite").touch()
    found = copies_in(tmp_path)
    assert [copy.day for copy in found if copy.day] == [date(2026, 3, 7), date(2026, 3, 3)]
    assert {copy.why for copy in found} >= {"daily copy", "put aside before a restore"}
    assert copies_in(tmp_path / "nowhere") == []


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_kill_9_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    chance, seen = Random(20261121), set[int]()
    grown(tmp_path, 300)
    grown(tmp_path, 1500, DAY + timedelta(days=1))
    copy = tmp_path / "backups" / "answers-2026-03-03.sqlite"
    kept_aside = tmp_path / "kept.sqlite"
    kept_aside.write_bytes((tmp_path / NAME).read_bytes())
    command = [sys.executable, "-c", SCRIPT, str(tmp_path), str(copy)]
    usual = 0.0
    for turn in range(40):
        (tmp_path / NAME).write_bytes(kept_aside.read_bytes())
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"go\n"
            begin = time.perf_counter()
            # The first restore is left to its end: it tells how long one takes on this disk.
            with suppress(subprocess.TimeoutExpired):
                child.wait(chance.random() * 1.3 * usual if turn else None)
            usual = usual or time.perf_counter() - begin
            child.kill()
        store = open_store(tmp_path, DAY + timedelta(days=1))
        seen.add(len(list(store.attempts())))
        store.close()
        assert seen <= {300, 1800}
    assert seen == {300, 1800}, "the kills never fell before and after the change"
