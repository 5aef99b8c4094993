"""Advice on the kinds that are not plain choices: what can be guessed, what is missing. Never an error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tutor.questions import (
    CaseQuestion,
    ClozeQuestion,
    GaitQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NameQuestion,
    OrderingQuestion,
    PredictQuestion,
    ShortQuestion,
    SingleQuestion,
)
from tutor.questions.base import Question
from tutor.questions.option import Option

FEW_NAMES = 3
"""A name that is picked among fewer is mostly guessed."""


def option_sets(question: Question) -> Iterator[tuple[str, Sequence[Option]]]:
    """(field, options) of every list of options in a question."""
    match question:
        case SingleQuestion() | MultipleQuestion():
            yield "options", question.options
        case ClozeQuestion():
            yield from ((f"gaps.{name}.options", gap.options) for name, gap in question.gaps.items() if gap.options)
        case GaitQuestion():
            yield from ((f"parts[{place}].options", part.options) for place, part in enumerate(question.parts))


def kind_advice(question: Question) -> Iterator[tuple[str, str]]:
    """(field, advice)."""
    hint = question.hint.casefold()
    match question:
        case ShortQuestion():
            if any(len(name) > 3 and name.casefold() in hint for name in question.accept):
                yield "hint", "the hint holds the answer"
        case MatchingQuestion():
            if len(question.choices) == len(question.pairs):
                yield "pairs", "the last pair follows from the others; add a distractor or let two pairs share a choice"
        case OrderingQuestion():
            if (question.first, question.last) == ("First", "Last"):
                yield "items", "say with first and last what the two ends mean"
        case NameQuestion():
            if question.choices and len(question.choices) < FEW_NAMES:
                yield "choices", "two choices are mostly guessed; add a plausible one"
            if not question.because:
                yield "structure", "nothing has a rationale; add `because` for it and for what it is confused with"
        case PredictQuestion():
            yield from _predict(question)
        case CaseQuestion():
            yield from _case(question)


def _predict(question: PredictQuestion) -> Iterator[tuple[str, str]]:
    if len({row.answer for row in question.rows}) == 1:
        yield "rows", "every row has the same answer; add one that is not affected, or one that is"
    for place, row in enumerate(question.rows):
        if {choice.id for choice in question.choices_of(row)} <= {row.answer, *row.also}:
            yield f"rows[{place}]", "every choice is accepted, so nothing is asked; add one that is wrong"


def _case(question: CaseQuestion) -> Iterator[tuple[str, str]]:
    if not any(each.red_flag for each in question.examinations):
        yield "examinations", "no red flag is to be asked for; every case should hold one, present or absent"
    if not any(each.worth == "needless" for each in question.examinations):
        yield "examinations", "nothing is needless; add what people do out of habit"
    if not any(each.course == "unsafe" for each in question.decisions):
        yield "decisions", "no decision is unsafe; add the one that would do harm"
