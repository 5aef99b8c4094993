"""Time of one answer, judged, scheduled and durably saved, against a bare two-row SQLite commit.

    python -m tests.bench.bench_store [--answers 2000] [--folder DIR]

Both write with the same pragmas on the same disk, in turns. Prints the ratio of the medians and of the means.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from tests.learning.samples import course
from tutor.learning.outline import Outline
from tutor.learning.records import Confidence
from tutor.learning.session import Session
from tutor.storage.opening import open_store

LIKE_OURS = ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL", "fullfsync = ON")


def bare(path: Path) -> tuple[sqlite3.Connection, Callable[[int], None]]:
    """A database of two plain tables, and the commit of one row in each."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in LIKE_OURS:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    for table in ("one", "two"):
        connection.execute(f"CREATE TABLE {table} (number INTEGER PRIMARY KEY, text TEXT)")

    def commit(number: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO one (number, text) VALUES (?, ?)", (number, "answer"))
        connection.execute("INSERT INTO two (number, text) VALUES (?, ?)", (number, "card"))
        connection.execute("COMMIT")

    return connection, commit


def timed(work: Callable[[int], object], number: int) -> float:
    """Seconds of one call."""
    begin = time.perf_counter()
    work(number)
    return time.perf_counter() - begin


def main() -> None:
    """Measure in turns and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--answers", type=int, default=2000)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        connection, commit = bare(Path(name) / "bare.sqlite")
        store = open_store(Path(name))
        store.follow(Outline(course()))
        session = Session(course(), store, lambda: datetime.now(UTC), Random(1))
        questions = list(session.course.questions)

        def answer(number: int) -> None:
            question = questions[number % len(questions)]
            session.submit(question, 1.0 if number % 3 else 0.5, confidence=Confidence.HIGH, seconds=20.0)

        with closing(connection), closing(store):
            answer(0)
            pairs = [(timed(commit, number), timed(answer, number)) for number in range(1, options.answers + 1)]
    theirs, ours = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    sys.stdout.write(
        f"durable answer: {statistics.median(ours) / statistics.median(theirs):.2f} x bare two-row commit "
        f"(means {statistics.fmean(ours) / statistics.fmean(theirs):.2f} x; "
        f"median {statistics.median(ours) * 1000:.2f} ms against {statistics.median(theirs) * 1000:.2f} ms, "
        f"{len(pairs)} answers)\n"
    )


if __name__ == "__main__":
    main()
