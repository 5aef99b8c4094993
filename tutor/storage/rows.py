"""Between records and table rows."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from typing import Any

from tutor.learning.records import Attempt, Card, Confidence, Place, Rating

Row = tuple[Any, ...]

ATTEMPT = tuple(field.name for field in fields(Attempt))
"""Columns of an attempt: the record's own fields. A field of records.Attempt without a migration fails every test."""
CARD = tuple(field.name for field in fields(Card))
ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
"""Made once: json.dumps would make an encoder for each answer."""
DECODE = json.JSONDecoder().decode
RATINGS = {int(rating): rating for rating in Rating}
CONFIDENCES: dict[int | None, Confidence | None] = {None: None} | {int(level): level for level in Confidence}


def attempt_row(attempt: Attempt) -> Row:
    """Values in the order of ATTEMPT."""
    return (
        attempt.id,
        attempt.at.isoformat(),
        attempt.question,
        attempt.memory,
        attempt.lesson,
        ENCODE(attempt.answer),
        attempt.score,
        attempt.outcome,
        int(attempt.rating),
        None if attempt.confidence is None else int(attempt.confidence),
        attempt.hint_used,
        attempt.seconds,
        attempt.mode,
        attempt.misconception,
    )


def attempt_of(row: Row) -> Attempt:
    """The attempt of a row."""
    key, at, question, memory, lesson, answer, score, outcome, rating, confidence, hint, seconds, mode, mistake = row
    return Attempt(
        id=key,
        at=datetime.fromisoformat(at),
        question=question,
        memory=memory,
        lesson=lesson,
        answer=DECODE(answer),
        score=score,
        outcome=outcome,
        rating=RATINGS[rating],
        confidence=CONFIDENCES[confidence],
        hint_used=bool(hint),
        seconds=seconds,
        mode=mode,
        misconception=mistake,
    )


def card_row(card: Card) -> Row:
    """Values in the order of CARD."""
    return (
        card.memory,
        card.due.isoformat(),
        card.stability,
        card.difficulty,
        card.state,
        card.step,
        card.last_review.isoformat(),
        card.reviews,
        card.lapses,
    )


def card_of(row: Row) -> Card:
    """The card of a row."""
    memory, due, stability, difficulty, state, step, last_review, reviews, lapses = row
    at = datetime.fromisoformat(last_review)
    return Card(memory, datetime.fromisoformat(due), stability, difficulty, state, step, at, reviews, lapses)


def place_of(row: Row) -> Place:
    """The place of a row (lesson, block, finished, at)."""
    lesson, block, finished, at = row
    return Place(lesson, block, bool(finished), datetime.fromisoformat(at))
