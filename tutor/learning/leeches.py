"""Leeches: memories that lapse again and again, and what keeps tripping the learner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tutor.learning.bank import structure_of
from tutor.learning.lesson import Course
from tutor.learning.records import Attempt, Card, Log
from tutor.learning.tags import chosen_words
from tutor.questions.base import Question

LAPSES = 6
"""Lapses from which a memory is called a leech."""
MOST = 8
"""Leeches that are named at once."""
LOOKED_AT = 40
"""Last answers of a memory in which the commonest mistake is looked for."""


@dataclass(frozen=True, slots=True)
class Leech:
    """A memory that does not stay.

    question: id of the one that was answered last; prompt: what it asks, "" if it is of a drawing; lesson: where it is
    taught, "" if that is a drawing; trips: words of what was taken for right most often (or the id of a structure), ""
    if that cannot be told; times: how often; tag: the idea behind it.
    """

    memory: str
    lapses: int
    question: str
    prompt: str
    lesson: str
    trips: str = ""
    times: int = 0
    tag: str = ""


def leeches(log: Log, course: Course, most: int = MOST) -> list[Leech]:
    """The memories that lapsed LAPSES times or more, the worst first; none that was put aside. Opens no drawing."""
    found = (_leech(log, course, card) for card in log.leeches(LAPSES, most))
    return [leech for leech in found if leech is not None]


def set_apart(log: Log, course: Course) -> list[Leech]:
    """What was put aside, the latest first, as far as it is still in the course."""
    ranked = sorted(log.aside().items(), key=lambda pair: pair[1], reverse=True)
    cards = [card for memory, _ in ranked if (card := log.card(memory)) is not None]
    return [leech for card in cards if (leech := _leech(log, course, card)) is not None]


def _leech(log: Log, course: Course, card: Card) -> Leech | None:
    drawn = bool(structure_of(card.memory))
    attempts = [
        each for each in log.attempts_of(card.memory)[-LOOKED_AT:] if drawn or each.question in course.questions
    ]
    if not attempts:
        return None
    last = attempts[-1].question
    prompt = course.questions[last].prompt if last in course.questions else ""
    plain = Leech(card.memory, card.lapses, last, prompt, course.lesson_of.get(last, ""))
    wrong = Counter(_mistakes(course, attempts))
    if not wrong:
        return plain
    (words, tag), times = max(wrong.items(), key=lambda pair: pair[1])
    return replace(plain, trips=words, times=times, tag=tag)


def _mistakes(course: Course, attempts: list[Attempt]) -> Iterator[tuple[str, str]]:
    """(words, tag) of each answer that was wrong and can be told."""
    for attempt in attempts:
        question = course.questions.get(attempt.question)
        if attempt.outcome != "right":
            tag = attempt.misconception or ""
            told = chosen_words(question, attempt.answer, tag) if question is not None and tag else ""
            words = told or given_words(question, attempt)
            if words:
                yield words, tag


def given_words(question: Question | None, attempt: Attempt) -> str:
    """A short answer as words: the text of an option, what was typed, the id of the structure that was clicked."""
    answer = attempt.answer
    if isinstance(answer, dict):
        return str(answer.get("structure", ""))
    if not isinstance(answer, str):
        return ""
    texts: dict[str, str] = {option.id: option.text for option in getattr(question, "options", ())}
    return texts.get(answer, answer)
