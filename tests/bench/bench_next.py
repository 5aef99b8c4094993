"""Time until the next question with a large history, against a small one, in one run.

    python -m tests.bench.bench_next [--times 30] [--folder DIR]

Small: 1,000 items and 10,000 answers; large: 100,000 items and 1,000,000 answers. Both histories are written straight
into the learner's file; then each thing is done in turns on both. Prints medians in milliseconds and their ratio:
`answer and next` (save an answer, choose ten minutes anew, take its first question), `review` (what is due),
`forecast` (the counts of Today's week, leeches, runs), `first` (the same choice right after opening).
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
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from tests.learning.samples import lesson, question
from tutor.learning.day import day_of, start_of
from tutor.learning.leeches import leeches
from tutor.learning.lesson import Course
from tutor.learning.records import Attempt, Card, Mistake, Place, Rating
from tutor.learning.session import Session
from tutor.storage.opening import open_store
from tutor.storage.rows import attempt_row, card_row, mistake_row
from tutor.storage.store import INSERT_ATTEMPT, NAME, PUT_CARD, PUT_MISTAKE, Store

SIZES = {"small": (1_000, 10_000), "large": (100_000, 1_000_000)}
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
LESSONS = 20
MOST = 200
"""As many reviews of a day as Today counts."""
ASKED = 0.9
"""Share of the items that was asked at least once."""


def course_of(items: int) -> Course:
    """So many questions in twenty lessons."""
    lessons = tuple(lesson(f"l{number}", number, f"o{number}") for number in range(1, LESSONS + 1))
    questions = {f"q{number}": question(f"q{number}") for number in range(items)}
    return Course(lessons, questions, {}, {f"q{n}": f"l{1 + n * LESSONS // items}" for n in range(items)})


def fill(path: Path, course: Course, answers: int) -> None:
    """Years of answers: every item of the first ones asked again and again, a tenth of the answers wrong."""
    chance, keys = Random(7), list(course.questions)[: round(ASKED * len(course.questions))]
    attempts = (an_attempt(number, keys[number % len(keys)], course, answers, chance) for number in range(answers))
    cards = (a_card(key, chance) for key in keys)
    mistakes = (Mistake(f"tag {number}", "1", NOW - timedelta(days=number), 1, number % 3) for number in range(500))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.executemany(INSERT_ATTEMPT, map(attempt_row, attempts))
        connection.executemany(PUT_CARD, map(card_row, cards))
        connection.executemany(PUT_MISTAKE, map(mistake_row, mistakes))
        connection.execute("COMMIT")


def an_attempt(number: int, key: str, course: Course, answers: int, chance: Random) -> Attempt:
    """The answers lie evenly over three years."""
    right = chance.random() > 0.1
    return Attempt(
        id=str(number),
        at=NOW - timedelta(days=1095 * (1 - number / answers) + 1),
        question=key,
        memory=key,
        lesson=course.lesson_of[key],
        answer=1.0 if right else 0.0,
        score=float(right),
        outcome="right" if right else "wrong",
        rating=Rating.GOOD if right else Rating.AGAIN,
        confidence=None,
        hint_used=False,
        seconds=chance.uniform(10, 40),
        mode="review",
    )


def a_card(key: str, chance: Random) -> Card:
    """Some due, most of them later."""
    stability = chance.lognormvariate(3.5, 1.0)
    last = NOW - timedelta(days=chance.uniform(0, 60))
    due = last + timedelta(days=max(1, round(stability)))
    return Card(key, due, stability, 5.0, 2, None, last, 9, chance.choice((0, 0, 0, 1, 2, 5)), chance.random() < 0.1)


def today(store: Store) -> None:
    """What Today reads beside its questions."""
    first = day_of(NOW, UTC)
    for offset in range(7):
        start = start_of(first + timedelta(days=offset), UTC) if offset else None
        store.count_due(start, start_of(first + timedelta(days=offset + 1), UTC), MOST)
    store.coming_cards(NOW, 1)
    store.open_runs()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


class Learner:
    """One of the two histories."""

    def __init__(self, folder: Path, name: str) -> None:
        self.course = course_of(SIZES[name][0])
        self.folder = folder / name
        self.folder.mkdir()
        open_store(self.folder).close()
        fill(self.folder / NAME, self.course, SIZES[name][1])
        self.clock = count()
        self.open()

    def open(self) -> None:
        """As a start of the program does."""
        self.store = open_store(self.folder, patience=5.0)
        self.store.save_place(Place("l1", 1, finished=False, at=NOW))
        self.session = Session(self.course, self.store, self.now, Random(1), UTC)
        # Read once, when the course is.
        _ = self.session.forms.written, self.session.forms.memories_of, self.session.forms.tagged

    def now(self) -> datetime:
        """A clock that goes on a second each time."""
        return NOW + timedelta(seconds=next(self.clock))

    def reopened(self) -> float:
        """Milliseconds of the first choice after opening."""
        self.store.close()
        self.open()
        return timed(self.choose)

    def choose(self) -> None:
        """Ten minutes."""
        self.session.quick(10)

    def answer_and_next(self) -> None:
        """One question of a run, and what comes after it."""
        self.session.submit(self.session.quick(10)[0].id, 1.0)

    def review(self) -> None:
        """What is due."""
        self.session.waiting()

    def forecast(self) -> None:
        """Today's counts."""
        today(self.store)
        leeches(self.store, self.course)


def main() -> int:
    """Measure in turns and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=30)
    parser.add_argument("--folder", type=Path, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        both = [Learner(Path(name), size) for size in SIZES]
        told = [timings(what, both, options.times) for what in ("answer_and_next", "review", "forecast")]
        told.append(("first", [statistics.median(learner.reopened() for _ in range(3)) for learner in both]))
        for what, (small, large) in told:
            ratio = f"{large / small:.2f} x  (small {small:.2f} ms, large {large:.2f} ms)"
            sys.stdout.write(f"{what.replace('_', ' '):16} {ratio}\n")
        for learner in both:
            learner.store.close()
    return 0


def timings(what: str, both: list[Learner], times: int) -> tuple[str, list[float]]:
    """Medians of the two, measured in turns, after one turn that warms up."""
    spent: list[list[float]] = [[], []]
    for _ in range(times + 1):
        for learner, kept in zip(both, spent, strict=True):
            kept.append(timed(getattr(learner, what)))
    return what, [statistics.median(kept[1:]) for kept in spent]


if __name__ == "__main__":
    sys.exit(main())
