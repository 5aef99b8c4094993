"""A small course, a clock that a test moves, attempts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random

from tests.learning.list_log import ListLog
from tutor.learning.lesson import Course, Lesson, Objective
from tutor.learning.records import Attempt, Confidence, Rating
from tutor.learning.session import Session
from tutor.questions.base import Answer, Question, Verdict, outcome_of

__all__ = ["ListLog"]
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored(Question):
    """Its answer is its score."""

    def grade(self, answer: Answer) -> Verdict:
        assert isinstance(answer, float)
        return Verdict(answer, outcome_of(answer), 1.0, "", misconception=None if answer == 1 else f"wrong-{self.id}")


def question(key: str, concept: str = "", objective: str = "o1") -> Question:
    return Scored(
        id=key, objective=objective, prompt=key, explanation="", sources=(), certainty="high", concept=concept
    )


def lesson(key: str, number: int, *objectives: str) -> Lesson:
    return Lesson(
        id=key,
        number=number,
        title=key.title(),
        summary="",
        minutes=5,
        objectives=tuple(Objective(name, name) for name in objectives),
        blocks=(),
        takeaways=(),
    )


def course() -> Course:
    """Two lessons. The first: `soleus` asked in two forms, `reflex` in one, `gait` under o2. The second: `knee`."""
    first = [question("q1", "soleus"), question("q2", "soleus"), question("q3", "reflex"), question("q4", "gait", "o2")]
    second = [question("q5", "knee", "o3")]
    lessons = (lesson("heel", 1, "o1", "o2"), lesson("knee", 2, "o3"))
    lesson_of = {item.id: "heel" for item in first} | {item.id: "knee" for item in second}
    return Course(lessons, {item.id: item for item in first + second}, {}, lesson_of)


class Clock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = NOON) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)

    def later(self, days: float) -> datetime:
        """The moment so many days on."""
        return self.at + timedelta(days=days)


def session(log: ListLog, clock: Clock, studied: Course | None = None) -> Session:
    return Session(studied or course(), log, clock, Random(1), UTC)


def attempt(number: int = 1, **changed: object) -> Attempt:
    """A right answer at noon to q1; `changed` fields replace its own."""
    plain = Attempt(
        id=f"attempt-{number}",
        at=NOON,
        question="q1",
        memory="soleus",
        lesson="heel",
        answer="a",
        score=1.0,
        outcome="right",
        rating=Rating.GOOD,
        confidence=Confidence.HIGH,
        hint_used=False,
        seconds=20.0,
        mode="check",
    )
    return replace(plain, **changed)  # type: ignore[arg-type]
