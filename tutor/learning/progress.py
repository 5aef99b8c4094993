"""What a learner knows, computed from the log: honest about how little a few answers say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from tutor.learning.day import day_of
from tutor.learning.lesson import Course, Lesson
from tutor.learning.records import Attempt, Card, Confidence, Place
from tutor.learning.schedule import retrievability
from tutor.questions.base import Question

ENOUGH = 3
"""Memories of an objective that must have been asked before a share is shown as mastery (all, when it has fewer)."""
MISTAKES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Mastery:
    """Of one objective, or (with objective "") of a whole lesson, whose title is then the text.

    share: mean chance, 0..1, that each memory that was asked is known now, None while too few were asked to tell;
    asked: memories asked at least once, of so many memories; answers: how often they were asked, right: rightly.
    """

    objective: str
    text: str
    lesson: str
    share: float | None
    asked: int
    memories: int
    answers: int
    right: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """At one confidence: how often it was stated, and how often the answer was then right."""

    confidence: Confidence
    asked: int
    right: int


@dataclass(frozen=True, slots=True)
class Progress:
    """The whole page, true for a learner who has not answered yet.

    remembered: mean chance, 0..1, that what was asked is known now (None before the first answer); minutes: spent on
    questions; mastery, lessons: in course order; forecast: (day, reviews due) for two weeks, overdue in the first;
    days: (day, answers) of every day with an answer; misconceptions: (tag, times seen), the most frequent first.
    """

    answers: int
    right: int
    minutes: float
    remembered: float | None
    mastery: tuple[Mastery, ...]
    lessons: tuple[Mastery, ...]
    forecast: tuple[tuple[date, int], ...]
    days: tuple[tuple[date, int], ...]
    calibration: tuple[Calibration, ...]
    misconceptions: tuple[tuple[str, int], ...]


def progress(
    course: Course, attempts: Sequence[Attempt], cards: Mapping[str, Card], now: datetime, zone: tzinfo | None = None
) -> Progress:
    """Everything that the Progress page shows, at `now` (aware, UTC). Attempts are oldest first."""
    known = known_now(attempts, cards, now)
    days = Counter(day_of(attempt.at, zone) for attempt in attempts)
    mistakes = Counter(attempt.misconception for attempt in attempts if attempt.misconception)
    return Progress(
        answers=len(attempts),
        right=sum(attempt.outcome == "right" for attempt in attempts),
        minutes=sum(attempt.seconds for attempt in attempts) / 60,
        remembered=sum(known.values()) / len(known) if known else None,
        mastery=tuple(_objectives(course, attempts, known)),
        lessons=tuple(_lessons(course, attempts, known)),
        forecast=forecast(cards.values(), now, zone),
        days=tuple(sorted(days.items())),
        calibration=calibration(attempts),
        misconceptions=tuple(mistakes.most_common(MISTAKES_SHOWN)),
    )


def known_now(attempts: Iterable[Attempt], cards: Mapping[str, Card], now: datetime) -> dict[str, float]:
    """Memory -> chance, 0..1, that it is known now: the score of its last answer, faded by the time since.

    The schedule's retrievability alone would call a wrong answer of a minute ago known, because its reason was read.
    """
    scores = {attempt.memory: attempt.score for attempt in attempts}
    return {memory: score * retrievability(cards[memory], now) for memory, score in scores.items() if memory in cards}


def read_share(lesson: Lesson, place: Place | None) -> float:
    """How much of a lesson was read, 0..1."""
    if place is None:
        return 0.0
    return 1.0 if place.finished else place.block / max(1, len(lesson.blocks))


def forecast(
    cards: Iterable[Card], now: datetime, zone: tzinfo | None = None, days: int = 14
) -> tuple[tuple[date, int], ...]:
    """Reviews that fall due on each of the next days; what is overdue counts today."""
    today = day_of(now, zone)
    due = Counter(max(today, day_of(card.due, zone)) for card in cards)
    return tuple((day, due[day]) for day in (today + timedelta(days=offset) for offset in range(days)))


def calibration(attempts: Iterable[Attempt]) -> tuple[Calibration, ...]:
    """For each confidence that can be stated, asked and right."""
    asked, right = Counter[Confidence](), Counter[Confidence]()
    for attempt in attempts:
        if attempt.confidence is not None:
            asked[attempt.confidence] += 1
            right[attempt.confidence] += attempt.outcome == "right"
    return tuple(Calibration(confidence, asked[confidence], right[confidence]) for confidence in Confidence)


def _objectives(course: Course, attempts: Sequence[Attempt], known: Mapping[str, float]) -> Iterator[Mastery]:
    for lesson in course.lessons:
        questions = _questions_of(course, lesson)
        for objective in lesson.objectives:
            own = [question for question in questions if question.objective == objective.id]
            yield _mastery((objective.id, objective.text, lesson.id), own, attempts, known)


def _lessons(course: Course, attempts: Sequence[Attempt], known: Mapping[str, float]) -> Iterator[Mastery]:
    for lesson in course.lessons:
        yield _mastery(("", lesson.title, lesson.id), _questions_of(course, lesson), attempts, known)


def _questions_of(course: Course, lesson: Lesson) -> list[Question]:
    return [question for key, question in course.questions.items() if course.lesson_of.get(key) == lesson.id]


def _mastery(
    names: tuple[str, str, str], questions: Sequence[Question], attempts: Iterable[Attempt], known: Mapping[str, float]
) -> Mastery:
    """names: objective, text, lesson."""
    ids, memories = {question.id for question in questions}, {question.memory for question in questions}
    own = [attempt.outcome for attempt in attempts if attempt.question in ids]
    # Summed in a fixed order: a set's order, and with it the last digit, would change from run to run.
    chances = [known[memory] for memory in sorted(memories) if memory in known]
    enough = bool(chances) and len(chances) >= min(ENOUGH, len(memories))
    share = sum(chances) / len(chances) if enough else None
    return Mastery(*names, share, len(chances), len(memories), len(own), own.count("right"))
