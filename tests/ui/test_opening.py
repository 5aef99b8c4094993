"""Starting: what cannot be opened is said in the window, and the exit status tells."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tutor.app import refusal
from tutor.storage.opening import open_store
from tutor.ui.application import Desktop
from tutor.ui.household import Household
from tutor.ui.preferences import Preferences


def smoke(folder: Path) -> subprocess.CompletedProcess[str]:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tutor", "--smoke", "--data", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environ)


def test_a_second_window_on_the_same_answers_is_refused(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    try:
        done = smoke(tmp_path)
    finally:
        store.close()
    assert done.returncode == 1
    assert done.stderr.startswith("rootwise: Another Rootwise is using")


def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "answers.sqlite").write_bytes(b"no database at all" * 300)
    done = smoke(tmp_path)
    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert (tmp_path / "answers.sqlite").read_bytes().startswith(b"no database at all")


def test_bad_preferences_count_as_none(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\ntext_scale=huge\nscheme=purple\n", encoding="utf-8")
    theme = Desktop().theme_of(Preferences(tmp_path))
    assert theme.scale == 1.0
    assert theme.scheme in {"light", "dark"}


def test_what_is_wrong_with_a_course_is_cut_to_what_one_can_read() -> None:
    sentence = refusal([f"lesson.md:{line}:1: wrong" for line in range(9)])
    assert sentence.count("wrong") == 5
    assert "and 4 more" in sentence
    assert "rootwise check" in sentence


def test_a_failure_nobody_foresaw_ends_a_smoke_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def make() -> Household:
        raise ZeroDivisionError("not foreseen")

    assert Desktop().run(tmp_path, make, smoke=True) == 1
    assert "not foreseen" in capsys.readouterr().err
    assert "not foreseen" in (tmp_path / "rootwise.log").read_text(encoding="utf-8")
