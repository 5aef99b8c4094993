"""The record of the second reading: its shape, that it covers the course, and that it speaks of the course only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.atlas.shipped import LESSONS
from tests.content.test_coverage import shipped_course
from tutor.content.problems import Problem
from tutor.content.schema import build
from tutor.content.strict_yaml import parse
from tutor.learning.lesson import Course

FILE = "second-reading.yaml"
FOREIGN = re.compile(r"\b(?:shared|helper|session|ledger|issue|AI)s?\b|/work|/tmp|\.py\b", re.IGNORECASE)
"""Words of a workshop, not of the course."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence that was changed."""

    where: str
    was: str
    now: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """A question on which reader and key differed, or at which the reader doubted."""

    question: str
    reader: str
    key: str
    resolved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One lesson. not_blind: questions whose answer could be guessed from what was shown."""

    lesson: str
    questions: int
    answered: int
    agreed: int
    note: str = ""
    not_blind: tuple[str, ...] = ()
    disagreements: tuple[Disagreement, ...]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The whole file."""

    everywhere: tuple[Sentence, ...]
    lessons: tuple[Reading, ...]


@pytest.fixture(name="text", scope="module")
def text_fixture() -> str:
    return (LESSONS / FILE).read_text(encoding="utf-8")


@pytest.fixture(name="record", scope="module")
def record_fixture(text: str) -> Record:
    problems: list[Problem] = []
    record = build(Record, parse(text, FILE), problems, FILE)
    assert problems == []
    assert record is not None
    return record


@pytest.fixture(name="course", scope="module")
def course_fixture() -> Course:
    return shipped_course()


def bank(course: Course, lesson: str) -> dict[str, str]:
    """Questions of a lesson → kind."""
    return {name: question.kind for name, question in course.questions.items() if course.lesson_of[name] == lesson}


def test_every_lesson_is_in_it_in_order(record: Record, course: Course) -> None:
    assert [reading.lesson for reading in record.lessons] == [lesson.id for lesson in course.lessons]


def test_the_counts_are_those_of_the_bank(record: Record, course: Course) -> None:
    for reading in record.lessons:
        assert reading.questions == len(bank(course, reading.lesson)), reading.lesson
        assert reading.agreed <= reading.answered <= reading.questions, reading.lesson
        assert reading.answered - reading.agreed <= len(reading.disagreements), reading.lesson


def test_a_question_that_was_not_answered_is_named_in_the_note(record: Record, course: Course) -> None:
    for reading in record.lessons:
        named = re.findall(r"\bq\d\d\b", reading.note)
        assert len(named) == reading.questions - reading.answered, reading.lesson
        assert {f"{reading.lesson}.{name}" for name in named} <= set(bank(course, reading.lesson))


def test_every_question_named_is_one_of_the_lesson(record: Record, course: Course) -> None:
    for reading in record.lessons:
        own = bank(course, reading.lesson)
        named = [one.question for one in reading.disagreements]
        assert len(set(named)) == len(named), reading.lesson
        assert set(named) <= set(own), reading.lesson
        places = " ".join(sentence.where for sentence in reading.sentences)
        assert {f"{reading.lesson}.{name}" for name in re.findall(r"\bq\d\d\b", places)} <= set(own), reading.lesson


def test_true_or_false_was_not_blind(record: Record, course: Course) -> None:
    for reading in record.lessons:
        own = bank(course, reading.lesson)
        assert list(reading.not_blind) == [name for name, kind in own.items() if kind == "true_false"], reading.lesson


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif hasattr(value, "__slots__"):
        for name in value.__slots__:
            yield from strings(getattr(value, name))


def test_nothing_is_left_empty(record: Record) -> None:
    told = [
        *record.everywhere,
        *(one for reading in record.lessons for one in (*reading.disagreements, *reading.sentences)),
    ]
    assert all(all(text.strip() for text in strings(one)) for one in told)
    assert all(reading.disagreements or reading.sentences for reading in record.lessons)


def test_it_speaks_of_the_course_only(text: str) -> None:
    assert [found.group() for found in FOREIGN.finditer(text)] == []
