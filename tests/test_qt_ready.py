"""Before Qt: one sentence when it cannot work, and the shield for PySide6 6.12.0 on CPython before 3.12."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tutor import qt_ready

DROP = """
import ctypes, sys
from tutor import qt_ready
if sys.argv[1] == "shielded":
    assert qt_ready.shield_constants("6.12.0", (3, 11))
lose = ctypes.pythonapi.Py_DecRef
lose.argtypes, lose.restype = [ctypes.py_object], None
for _ in range(60_000):
    lose(None)
print("alive")
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
@pytest.mark.parametrize(("mode", "alive"), [("shielded", True), ("bare", False)])
def test_the_shield_outlives_lost_references_to_none(mode: str, alive: bool) -> None:
    """What the bad pair does at every void call, 60,000 times: without the shield the interpreter aborts."""
    done = subprocess.run([sys.executable, "-c", DROP, mode], capture_output=True, text=True, check=False)
    assert ("alive" in done.stdout) is alive, done.stderr
    assert (done.returncode == 0) is alive


@pytest.mark.parametrize(
    ("version", "python", "needed"),
    [("6.11.3", (3, 11), False), ("6.12.1", (3, 11), False), ("6.12.0", (3, 12), False), ("", (3, 11), False)],
)
def test_other_pairs_are_left_alone(version: str, python: tuple[int, int], needed: bool) -> None:
    assert qt_ready.shield_constants(version, python) is needed


def everything(_name: str) -> bool:
    return True


def nothing(_name: str) -> bool:
    return False


def test_no_display_is_one_sentence() -> None:
    sentence = qt_ready.obstacle({}, "linux", everything)
    assert "No display" in sentence
    assert "QT_QPA_PLATFORM=offscreen" in sentence


def test_a_display_that_does_not_answer_is_one_sentence() -> None:
    assert ":987" in qt_ready.obstacle({"DISPLAY": ":987"}, "linux", everything)


def test_missing_libraries_are_named_with_the_remedy() -> None:
    sentence = qt_ready.obstacle({"QT_QPA_PLATFORM": "offscreen"}, "linux", nothing)
    assert "libEGL.so.1" in sentence
    assert "apt-get install" in sentence
    assert "libxcb-cursor" not in sentence.split(":")[0]


def test_offscreen_needs_no_display() -> None:
    assert qt_ready.obstacle({"QT_QPA_PLATFORM": "offscreen"}, "linux", everything) == ""


def test_other_systems_are_not_asked() -> None:
    assert qt_ready.obstacle({}, "darwin", nothing) == ""
