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


def attempt_row(attempt: Attempt) -> Row:
    """Values in the order of ATTEMPT."""
    values = {name: getattr(attempt, name) for name in ATTEMPT}
    values["at"] = attempt.at.isoformat()
    values["answer"] = json.dumps(attempt.answer, ensure_ascii=False, sort_keys=True)
    values["rating"] = int(attempt.rating)
    values["confidence"] = None if attempt.confidence is None else int(attempt.confidence)
    values["hint_used"] = int(attempt.hint_used)
    return tuple(values.values())


def attempt_of(row: Row) -> Attempt:
    """The attempt of a row."""
    values = dict(zip(ATTEMPT, row, strict=True))
    values["at"] = datetime.fromisoformat(values["at"])
    values["answer"] = json.loads(values["answer"])
    values["rating"] = Rating(values["rating"])
    values["confidence"] = None if values["confidence"] is None else Confidence(values["confidence"])
    values["hint_used"] = bool(values["hint_used"])
    return Attempt(**values)


def card_row(card: Card) -> Row:
    """Values in the order of CARD."""
    values = {name: getattr(card, name) for name in CARD}
    values["due"] = card.due.isoformat()
    values["last_review"] = card.last_review.isoformat()
    return tuple(values.values())


def card_of(row: Row) -> Card:
    """The card of a row."""
    values = dict(zip(CARD, row, strict=True))
    values["due"] = datetime.fromisoformat(values["due"])
    values["last_review"] = datetime.fromisoformat(values["last_review"])
    return Card(**values)


def place_of(row: Row) -> Place:
    """The place of a row (lesson, block, finished, at)."""
    lesson, block, finished, at = row
    return Place(lesson, block, bool(finished), datetime.fromisoformat(at))
