"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tutor.storage.errors import StoreError
from tutor.storage.whole import unwritten, written_whole


def test_a_file_takes_its_place_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with written_whole(path, private=True) as file:
        file.write("new ö")
        assert path.read_text() == "old"
    assert path.read_text(encoding="utf-8") == "new ö"
    assert [found.name for found in tmp_path.iterdir()] == ["a.txt"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("fault", [ValueError("a bug"), KeyboardInterrupt(), OSError(errno.ENOSPC, "full")])
def test_what_fails_leaves_the_old_file(tmp_path: Path, fault: BaseException) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(StoreError if isinstance(fault, OSError) else type(fault)), written_whole(path) as file:
        file.write("half")
        raise fault
    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (
            errno.ENOSPC,
            "the disk is full. Nothing was changed. Free some space or choose another place, and try again.",
        ),
        (errno.EDQUOT, "the disk is full."),
        (errno.EROFS, "this place may not be written to. Nothing was changed. Choose another folder"),
        (errno.EACCES, "this place may not be written to."),
        (errno.ENOENT, "the folder is not there."),
        (errno.EIO, "Input/output error. Nothing was changed. Choose another place, and try again."),
    ],
)
def test_each_obstacle_is_one_sentence(number: int, words: str) -> None:
    assert words in str(unwritten(Path("/x/a.csv"), OSError(number, os.strerror(number))))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="the folder is not there"), written_whole(tmp_path / "no" / "a.txt"):
        pass


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(StoreError, match=r"a\.txt was not written"), written_whole(tmp_path / "a.txt") as file:
        file.write("x")
    assert [found.name for found in tmp_path.iterdir()] == ["a.txt"]
