"""What a copy holds, told without a write and without a check of every page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.learning.samples import NOON, attempt
from tutor.learning.records import Rating
from tutor.learning.schedule import schedule
from tutor.storage.errors import StoreError
from tutor.storage.opening import open_store
from tutor.storage.restoring import contents

CARD = schedule(None, "soleus", Rating.GOOD, NOON)


@pytest.mark.parametrize("answers", [0, 1, 4])
def test_a_file_is_counted_and_left_as_it_is(tmp_path: Path, answers: int) -> None:
    store = open_store(tmp_path)
    given = [attempt(number) for number in range(answers)]
    for each in given:
        store.record(each, CARD)
    store.close()
    before = store.path.read_bytes()
    found = contents(store.path)
    assert found.answers == answers
    assert found.last == (given[-1].at if given else None)
    assert store.path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [store.path.name]


@pytest.mark.parametrize("bytes_", [b"", b"torn" * 500, b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_cannot_be_read_is_said(tmp_path: Path, bytes_: bytes) -> None:
    path = tmp_path / "answers-2026-03-03.sqlite"
    path.write_bytes(bytes_)
    with pytest.raises(StoreError, match="is damaged or cannot be read"):
        contents(path)


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        contents(tmp_path / "none.sqlite")
    assert list(tmp_path.iterdir()) == []
