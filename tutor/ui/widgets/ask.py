"""A question card joined to the session: what every page that asks uses."""

from __future__ import annotations

import time
from functools import partial
from typing import TypeVar

from tutor.learning.records import Attempt, Confidence, Mode
from tutor.questions.base import Answer, FigureRef, Question, Verdict
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.lesson.sim_block import make_embed
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.run.held_card import HeldCard
from tutor.ui.study import Study
from tutor.ui.widgets.figure import make_view
from tutor.ui.widgets.walker import make_walker

Card = TypeVar("Card", bound=QuestionCard)


def make_card(
    study: Study, question: Question, mode: Mode, position: str = "", last: Attempt | None = None
) -> QuestionCard:
    """A card that saves through the session; with `last`, it opens on the answer given before."""
    card = _make(QuestionCard, study, question, mode, position)
    verdict = _judged(question, last) if last is not None else None
    if last is not None and verdict is not None:
        card.show_verdict(last.answer, verdict)
    return card


def make_held_card(study: Study, question: Question, position: str, answer: Answer | None) -> HeldCard:
    """A card that takes an answer and judges nothing; it opens on the answer given so far."""
    card = _make(HeldCard, study, question, "exam", position)
    if answer is not None and _judged(question, answer) is not None:
        card.view.set_answer(answer)
    return card


def make_open_card(study: Study, question: Question, position: str) -> QuestionCard:
    """A card of a question that was left out in an exam; answering it now counts as a check."""
    return _make(QuestionCard, study, question, "check", position)


def make_judged_card(study: Study, question: Question, answer: Answer, verdict: Verdict, position: str) -> QuestionCard:
    """A card that shows an answer and what is to say of it."""
    card = _make(QuestionCard, study, question, "exam", position)
    card.show_verdict(answer, verdict)
    return card


def _make(kind: type[Card], study: Study, question: Question, mode: Mode, position: str) -> Card:
    return kind(
        question,
        study.theme,
        submit=partial(_submit, study, question, mode),
        diagram_view=partial(_view, study),
        sim_view=partial(make_embed, study),
        source_names=study.source,
        structure_name=study.name,
        clock=time.monotonic,
        walker=partial(make_walker, study),
        position=position,
    )


def _judged(question: Question, given: Attempt | Answer) -> Verdict | None:
    """The judgement of an earlier answer; None if the question was changed since, so that it no longer fits."""
    try:
        return question.grade(given.answer if isinstance(given, Attempt) else given)
    except TypeError:
        return None


def _submit(
    study: Study,
    question: Question,
    mode: Mode,
    answer: Answer,
    confidence: Confidence | None,
    hint_used: bool,
    seconds: float,
) -> Verdict:
    return study.session.submit(
        question.id, answer, confidence=confidence, hint_used=hint_used, seconds=seconds, mode=mode
    )


def _view(study: Study, ref: FigureRef, question_mode: bool) -> DiagramView:
    return make_view(study, ref, question_mode=question_mode)
