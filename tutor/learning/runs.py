"""Runs of questions, kept from the first to the last so that a crash resumes where one was; exams are handed in."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from tutor.learning.exam import Result, result_of
from tutor.learning.records import Given, Log, Run
from tutor.learning.session import Session

EXAMS = ("exam", "final")
"""Kinds of run that are judged at the end."""
KEPT = timedelta(days=3)
"""A run of practice that was left longer ago is offered no more."""
PAPERS = uuid.UUID("6f0d6b6e-2c1c-4f0e-9d55-52ab5a3f4d11")
"""Space of names of the answers of exams."""


class RunBook:
    """Begins, keeps and ends runs. Every method that writes has committed durably when it returns."""

    def __init__(self, log: Log, now: Callable[[], datetime], chance: Random) -> None:
        self._log, self._now, self._chance = log, now, chance

    def begin(
        self,
        kind: str,
        title: str,
        questions: Sequence[str],
        *,
        limit: float | None = None,
        pass_mark: float | None = None,
    ) -> Run:
        """A new run. An earlier run of practice that is still open ends with it; an exam stays."""
        for run in self._log.open_runs():
            if run.kind not in EXAMS and kind not in EXAMS:
                self._log.drop_run(run.id)
        key = str(uuid.UUID(int=self._chance.getrandbits(128), version=4))
        run = Run(
            id=key,
            kind=kind,
            title=title,
            questions=tuple(questions),
            begun=self._now(),
            limit=limit,
            pass_mark=pass_mark,
        )
        self._log.save_run(run)
        return run

    def open_runs(self) -> list[Run]:
        """Runs to go on with, the latest first: exams that were not handed in, practice that was left not long ago."""
        now = self._now()
        return [run for run in self._log.open_runs() if run.kind in EXAMS or now - run.begun < KEPT]

    def given(self, run: Run) -> dict[str, Given]:
        """Question id -> what was given."""
        return self._log.given(run.id)

    def move(self, run: Run, place: int, spent: float = 0.0) -> Run:
        """Keep the place and the time."""
        moved = replace(run, place=place, spent=max(run.spent, spent))
        self._log.save_run(moved)
        return moved

    def give(self, run: Run, given: Given) -> None:
        """Keep what was given to a question."""
        self._log.save_given(run, given)

    def drop(self, run: Run) -> None:
        """Forget a run, not what was answered in it."""
        self._log.drop_run(run.id)

    def hand_in(self, session: Session, run: Run) -> Run:
        """Judge and record every answer of an exam, then end it; done again after a crash, it records none twice."""
        for key, given in self.given(run).items():
            attempt = str(uuid.uuid5(PAPERS, f"{run.id}/{key}"))
            question = session.question(key)
            if question is None or given.answer is None or given.attempt is not None:
                continue
            if self._log.attempt(attempt) is None:
                try:
                    session.submit(
                        key, given.answer, confidence=given.confidence, seconds=given.seconds, mode="exam", key=attempt
                    )
                except TypeError:
                    # The question was changed since, and the answer fits it no more.
                    continue
            self._log.save_given(run, replace(given, attempt=attempt))
        ended = replace(run, ended=self._now())
        self._log.save_run(ended)
        return ended

    def result(self, session: Session, run: Run) -> Result:
        """The judgement of an exam that was handed in."""
        return result_of(session.course, run, self.given(run), session.question)

    def past_exams(self, most: int) -> list[Run]:
        """Exams that were handed in, the latest first."""
        return self._log.ended_runs(EXAMS, most)
