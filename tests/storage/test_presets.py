"""Presets in the learner's folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tutor.storage.presets import LARGEST, PresetFiles, file_name


def test_what_is_written_is_listed_until_it_is_deleted(tmp_path: Path) -> None:
    shelf = PresetFiles(tmp_path / "presets")
    assert shelf.texts() == {}
    shelf.write("disc Mine", "one")
    shelf.write("disc Mine", "two")
    assert list(shelf.texts().values()) == ["two"]
    shelf.delete("disc Mine")
    shelf.delete("disc Mine")
    assert shelf.texts() == {}


@pytest.mark.parametrize("key", ["../../evil", "/etc/passwd", "a\x00b", "CON", "ü" * 300, ""])
def test_a_key_never_leaves_the_folder(key: str, tmp_path: Path) -> None:
    shelf = PresetFiles(tmp_path / "presets")
    shelf.write(key, "text")
    assert [path.parent for path in tmp_path.rglob("*.json")] == [tmp_path / "presets"]
    assert list(shelf.texts().values()) == ["text"]


def test_different_keys_have_different_files() -> None:
    assert len({file_name(key) for key in ("a b", "a-b", "A b", "ab")}) == 4


def test_files_that_are_no_text_or_too_large_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "large.json").write_text("x" * (LARGEST * 3), encoding="utf-8")
    (tmp_path / "folder.json").mkdir()
    assert {name: len(text) for name, text in PresetFiles(tmp_path).texts().items()} == {"large.json": LARGEST + 1}
