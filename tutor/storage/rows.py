"""Between records and table rows."""

from __future__ import annotations

import json
from collections.abc import Sized
from dataclasses import fields
from datetime import datetime
from typing import Any

from tutor.learning.records import Attempt, Card, Confidence, Given, Mistake, Place, Rating, Run

Row = tuple[Any, ...]

ATTEMPT = tuple(field.name for field in fields(Attempt))
"""Columns of an attempt: the record's own fields. A field of records.Attempt without a migration fails every test."""
CARD = tuple(field.name for field in fields(Card))
MISTAKE = tuple(field.name for field in fields(Mistake))
GIVEN = tuple(field.name for field in fields(Given))
RUN = ("id", "kind", "title", "plan", "place", "spent", "begun", "ended")
ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
"""Made once: json.dumps would make an encoder for each answer."""
DECODE = json.JSONDecoder().decode
RATINGS = {int(rating): rating for rating in Rating}
CONFIDENCES: dict[int | None, Confidence | None] = {None: None} | {int(level): level for level in Confidence}


def marks(values: Sized) -> str:
    """A question mark for each value."""
    return ", ".join("?" * len(values))


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
        card.shaky,
    )


def card_of(row: Row) -> Card:
    """The card of a row."""
    memory, due, stability, difficulty, state, step, at, reviews, lapses, shaky = row
    last, when = datetime.fromisoformat(at), datetime.fromisoformat(due)
    return Card(memory, when, stability, difficulty, state, step, last, reviews, lapses, bool(shaky))


def mistake_row(mistake: Mistake) -> Row:
    """Values in the order of MISTAKE."""
    return (mistake.tag, mistake.attempt, mistake.at.isoformat(), mistake.times, mistake.rights)


def mistake_of(row: Row) -> Mistake:
    """The misconception of a row."""
    tag, attempt, at, times, rights = row
    return Mistake(tag, attempt, datetime.fromisoformat(at), times, rights)


def run_row(run: Run) -> Row:
    """Values in the order of RUN."""
    plan = ENCODE({"questions": run.questions, "limit": run.limit, "pass_mark": run.pass_mark})
    ended = run.ended.isoformat() if run.ended else None
    return (run.id, run.kind, run.title, plan, run.place, run.spent, run.begun.isoformat(), ended)


def run_of(row: Row) -> Run:
    """The run of a row."""
    key, kind, title, plan, place, spent, begun, ended = row
    planned = DECODE(plan)
    return Run(
        id=key,
        kind=kind,
        title=title,
        questions=tuple(planned["questions"]),
        begun=datetime.fromisoformat(begun),
        place=place,
        spent=spent,
        limit=planned["limit"],
        pass_mark=planned["pass_mark"],
        ended=datetime.fromisoformat(ended) if ended else None,
    )


def given_row(given: Given) -> Row:
    """Values in the order of GIVEN."""
    return (
        given.question,
        None if given.answer is None else ENCODE(given.answer),
        None if given.confidence is None else int(given.confidence),
        given.flagged,
        given.hint_used,
        given.seconds,
        given.attempt,
    )


def given_of(row: Row) -> Given:
    """What was given, of a row."""
    question, answer, confidence, flagged, hint, seconds, attempt = row
    return Given(
        question=question,
        answer=None if answer is None else DECODE(answer),
        confidence=CONFIDENCES[confidence],
        flagged=bool(flagged),
        hint_used=bool(hint),
        seconds=seconds,
        attempt=attempt,
    )


def place_of(row: Row) -> Place:
    """The place of a row (lesson, block, finished, at)."""
    lesson, block, finished, at = row
    return Place(lesson, block, bool(finished), datetime.fromisoformat(at))
