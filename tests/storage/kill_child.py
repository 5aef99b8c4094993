"""Answers question after question into a folder until somebody kills it; prints each id once it is acknowledged."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from tests.learning.samples import course
from tutor.learning.outline import Outline
from tutor.learning.session import Session
from tutor.storage.opening import open_store


def main(folder: Path) -> None:
    """Record and print for ever."""
    store, chance = open_store(folder), Random()
    store.follow(Outline(course()))
    session = Session(course(), store, lambda: datetime.now(UTC), chance)
    questions = list(session.course.questions)
    while True:
        question = chance.choice(questions)
        session.submit(question, chance.choice((0.0, 0.5, 1.0)))
        sys.stdout.write(session.last_attempts([question])[question].id + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
