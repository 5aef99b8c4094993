"""kill -9 of a program that writes answers: none that was acknowledged is lost, at most one more is there."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests.learning.samples import course
from tests.storage.test_sums import from_answers, rows
from tutor.learning.outline import Outline
from tutor.learning.schedule import rebuild
from tutor.storage.opening import open_store

RUNS = 25
ROOT = Path(__file__).resolve().parents[2]
OUTLINE = Outline(course())


def killed_run(folder: Path, seconds: float) -> list[str]:
    """Ids that a child acknowledged until it was killed, so long after its first answer (a cut line does not count)."""
    command = [sys.executable, "-m", "tests.storage.kill_child", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        killer = threading.Timer(seconds, child.kill)
        killer.start()
        rest = child.stdout.read()
        killer.join()
    assert child.returncode == -signal.SIGKILL, f"the child ended by itself with {child.returncode}"
    return [line.decode() for line in (first + rest).split(b"\n")[:-1]]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_no_acknowledged_answer_is_lost(tmp_path: Path) -> None:
    chance, acknowledged, before = random.Random(20260302), list[str](), 0
    for _ in range(RUNS):
        acknowledged += killed_run(tmp_path, chance.random() * 0.4)
        store = open_store(tmp_path)
        attempts, cards = list(store.attempts()), store.cards()
        kept, made = rows(store), from_answers(store, OUTLINE)
        store.close()
        assert kept == made, "the running sums are not those of the answers"
        ids = [attempt.id for attempt in attempts]
        lost = set(acknowledged) - set(ids)
        assert not lost, f"{len(lost)} answers that were acknowledged are gone"
        # The kill may fall between the commit and its line on the pipe: one more, never two.
        assert len(set(ids[before:]) - set(acknowledged)) <= 1
        assert cards == rebuild(attempts)
        before = len(ids)
    with closing(sqlite3.connect(tmp_path / "answers.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(acknowledged) > RUNS * 10
