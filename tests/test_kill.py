"""kill -9 at random moments: no answer that was shown as judged is lost, and the file stays sound."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tutor.learning.schedule import rebuild
from tutor.storage.opening import open_store
from tutor.storage.store import NAME

RUNS = 25
ROOT = Path(__file__).resolve().parent.parent


def killed_run(folder: Path, chance: random.Random) -> int:
    """Start the window, kill it at a random moment after a random answer; how many answers were acknowledged."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.kill_child", str(folder)]
    wanted, moment = chance.randrange(1, 40), chance.random() * 0.05
    acknowledged = 0
    with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True) as child:
        killer = threading.Timer(moment, child.send_signal, [signal.SIGKILL])
        assert child.stdout is not None
        for line in child.stdout:
            acknowledged = int(line.split()[1])
            if acknowledged == wanted:
                killer.start()
        killer.cancel()
        child.wait()
    assert child.returncode == -signal.SIGKILL, f"the window ended by itself with {child.returncode}"
    return acknowledged


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs POSIX signals")
def test_no_acknowledged_answer_is_lost(tmp_path: Path) -> None:
    chance, total = random.Random(20261121), 0
    for _ in range(RUNS):
        total += killed_run(tmp_path, chance)
        store = open_store(tmp_path)
        try:
            attempts = list(store.attempts())
            assert len(attempts) >= total, "an answer that was shown as judged is gone"
            assert len(attempts) <= total + 1, "more was written than was answered"
            total = len(attempts)
            assert store.cards() == rebuild(attempts)
            answers = sum(tally.n for tally in store.sums("day").values())
            assert answers == len(attempts), "the running sums have lost or doubled an answer"
        finally:
            store.close()
        with closing(sqlite3.connect(tmp_path / NAME)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert total > RUNS
