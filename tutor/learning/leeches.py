"""Leeches: memories that lapse again and again, and what keeps tripping the learner."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tutor.learning.forms import Forms
from tutor.learning.records import Attempt, Card, Log
from tutor.learning.tags import chosen_words
from tutor.questions.base import Question

LAPSES = 4
"""Lapses from which a memory is called a leech."""
MOST = 8
"""Leeches that are named at once."""
LOOKED_AT = 40
"""Last answers of a memory in which the commonest mistake is looked for."""


@dataclass(frozen=True, slots=True)
class Leech:
    """A memory that does not stay.

    question: the one that was answered last; trips: words of what was taken for right most often (or the id of a
    structure), "" if that cannot be told; times: how often; tag: the idea behind it.
    """

    memory: str
    lapses: int
    question: Question
    trips: str = ""
    times: int = 0
    tag: str = ""


def leeches(log: Log, forms: Forms, most: int = MOST) -> list[Leech]:
    """The memories that lapsed LAPSES times or more, the worst first; none that was put aside."""
    found = (_leech(log, forms, card) for card in log.leeches(LAPSES, most))
    return [leech for leech in found if leech is not None]


def set_apart(log: Log, forms: Forms) -> list[Leech]:
    """What was put aside, the latest first, as far as it is still in the course."""
    ranked = sorted(log.aside().items(), key=lambda pair: pair[1], reverse=True)
    cards = [card for memory, _ in ranked if (card := log.card(memory)) is not None]
    return [leech for card in cards if (leech := _leech(log, forms, card)) is not None]


def _leech(log: Log, forms: Forms, card: Card) -> Leech | None:
    attempts = log.attempts_of(card.memory)[-LOOKED_AT:]
    known = ((attempt, forms.question(attempt.question)) for attempt in reversed(attempts))
    asked = [(attempt, question) for attempt, question in known if question is not None]
    if not asked:
        return None
    wrong = Counter(_mistakes(asked))
    if not wrong:
        return Leech(card.memory, card.lapses, asked[0][1])
    (words, tag), times = max(wrong.items(), key=lambda pair: pair[1])
    return Leech(card.memory, card.lapses, asked[0][1], words, times, tag)


def _mistakes(asked: list[tuple[Attempt, Question]]) -> Iterator[tuple[str, str]]:
    """(words, tag) of each answer that was wrong and can be told."""
    for attempt, question in asked:
        if attempt.outcome != "right":
            tag = attempt.misconception or ""
            words = chosen_words(question, attempt.answer, tag) if tag else given_words(question, attempt)
            if words:
                yield words, tag


def given_words(question: Question, attempt: Attempt) -> str:
    """A short answer as words: the text of an option, what was typed, the id of the structure that was clicked."""
    answer = attempt.answer
    if isinstance(answer, dict):
        return str(answer.get("structure", ""))
    if not isinstance(answer, str):
        return ""
    texts: dict[str, str] = {option.id: option.text for option in getattr(question, "options", ())}
    return texts.get(answer, answer)
