"""Opening: alone, private, checked; what cannot be used is refused in a sentence and left as it was."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.learning.samples import NOON, attempt
from tutor.learning.records import Rating
from tutor.learning.schedule import schedule
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.store import NAME

CARD = schedule(None, "soleus", Rating.GOOD, NOON)
DAY = date(2026, 3, 2)


def filled(folder: Path, answers: int = 1, day: date = DAY) -> Path:
    """A file with so many more answers; its path."""
    store = open_store(folder, day)
    before = len(list(store.attempts()))
    for number in range(before, before + answers):
        store.record(attempt(number), CARD)
    store.close()
    return store.path


def execute(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def backups(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").glob("*"))


def test_it_is_durable_marked_and_private(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    for name, value in (("journal_mode", "wal"), ("synchronous", 2), ("locking_mode", "exclusive")):
        assert store._read(f"PRAGMA {name}") == [(value,)]
    assert store._read("PRAGMA application_id") == [(0x526F6F74,)]
    if os.name == "posix":
        store.record(attempt(), CARD)
        assert {path.stat().st_mode & 0o777 for path in tmp_path.glob("answers*")} == {0o600}
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_an_empty_file_left_by_a_crash_is_filled(tmp_path: Path) -> None:
    (tmp_path / NAME).touch()
    assert filled(tmp_path).stat().st_size


def test_a_second_program_on_the_folder_is_refused_until_the_first_ends(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from tutor.storage.opening import open_store\n"
    code += "store = open_store(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with pytest.raises(StoreError, match=r"^Another Rootwise is using .*answers\.sqlite\. Close it, or start with"):
            open_store(tmp_path, patience=0)
        first.kill()
    filled(tmp_path)


def test_a_second_window_of_one_program_is_refused_too(tmp_path: Path) -> None:
    first = open_store(tmp_path)
    with pytest.raises(StoreError, match="Another Rootwise"):
        open_store(tmp_path, patience=0)
    first.record(attempt(), CARD)
    first.close()


def test_a_file_from_the_future_is_left_untouched(tmp_path: Path) -> None:
    path = filled(tmp_path)
    execute(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"written by a newer Rootwise and was left as it is\. Update Rootwise"):
        open_store(tmp_path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize("version", [0, 1, 99])
def test_a_file_of_another_program_is_left_untouched(tmp_path: Path, version: int) -> None:
    path = tmp_path / NAME
    execute(path, "CREATE TABLE songs (name)", f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"is not a file of Rootwise and was left as it is\. Move it away"):
        open_store(tmp_path)
    assert path.read_bytes() == before


def test_no_database_at_all_is_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text("Dear diary, " * 1000)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"is damaged and was left as it is\. There is no copy in .* yet"):
        open_store(tmp_path)
    assert path.read_bytes() == before


def test_damage_is_told_with_the_newest_copy_which_then_works(tmp_path: Path) -> None:
    filled(tmp_path, 50)
    path = filled(tmp_path, 1, DAY + timedelta(days=1))
    content = bytearray(path.read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path)
    copy = tmp_path / "backups" / "answers-2026-03-03.sqlite"
    assert f"The newest copy is {copy}: move answers.sqlite and answers.sqlite-wal away" in str(caught.value)
    assert path.read_bytes() == content
    copy.replace(path)
    store = open_store(tmp_path)
    assert len(list(store.attempts())) == 50
    store.close()


def test_a_folder_that_is_missing_or_in_the_way_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"answers\.sqlite cannot be made \(No such file or directory\)"):
        open_store(tmp_path / "missing")
    (tmp_path / NAME).mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        open_store(tmp_path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize(("file", "folder"), [(0o400, 0o500), (0o400, 0o700), (0o600, 0o500)])
def test_a_folder_without_permission_is_told(tmp_path: Path, file: int, folder: int) -> None:
    path = filled(tmp_path)
    path.chmod(file)
    tmp_path.chmod(folder)
    with pytest.raises(StoreError, match="cannot be written"):
        open_store(tmp_path)
    tmp_path.chmod(0o700)


def test_each_day_gets_one_copy_of_what_was_there_before_it(tmp_path: Path) -> None:
    filled(tmp_path)
    assert backups(tmp_path) == []
    filled(tmp_path)
    filled(tmp_path)
    assert backups(tmp_path) == ["answers-2026-03-02.sqlite"]
    with closing(sqlite3.connect(tmp_path / "backups" / "answers-2026-03-02.sqlite")) as copy:
        assert copy.execute("SELECT count(*) FROM attempts").fetchone() == (1,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_twelve_days_are_kept(tmp_path: Path) -> None:
    for offset in range(16):
        filled(tmp_path, day=DAY + timedelta(days=offset))
    assert backups(tmp_path) == [f"answers-2026-03-{day:02}.sqlite" for day in range(6, 18)]


def test_without_todays_copy_one_can_learn_on_but_is_told(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "backups").touch()
    store = open_store(tmp_path, DAY)
    assert "Today's copy of your answers could not be made" in store.notice
    store.record(attempt(7), CARD)
    store.close()


def test_a_copy_that_a_crash_left_half_done_is_made_again(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "answers-2026-03-02.part").write_text("half")
    store = open_store(tmp_path, DAY)
    assert (store.notice, backups(tmp_path)) == ("", ["answers-2026-03-02.sqlite"])
    store.close()
