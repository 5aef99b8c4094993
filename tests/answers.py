"""Answers to any question, found by grading: one for each outcome."""

from __future__ import annotations

from tutor.questions import (
    CaseQuestion,
    ClozeQuestion,
    GaitQuestion,
    LabelQuestion,
    LocateQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NameQuestion,
    NumericQuestion,
    OrderingQuestion,
    PredictQuestion,
    ShadeQuestion,
    ShortQuestion,
    SingleQuestion,
    TrueFalseQuestion,
)
from tutor.questions.base import Answer, Question
from tutor.questions.case import DECISION, RANKS
from tutor.questions.parts.cells import read, written


def typical_answers(question: Question) -> dict[str, Answer]:
    """A right and a wrong answer, and a partly right one where the kind knows that."""
    found: dict[str, Answer] = {}
    for answer in candidates(question):
        found.setdefault(question.grade(answer).outcome, answer)
    return {outcome: found[outcome] for outcome in ("right", "wrong", "partly") if outcome in found}


def worst_answer(question: Question) -> Answer:
    """A wrong answer; partly right where some places of the question accept everything."""
    answers = typical_answers(question)
    return answers["wrong"] if "wrong" in answers else answers["partly"]


def candidates(question: Question) -> list[Answer]:
    """Answers to try."""
    match question:
        case SingleQuestion():
            return [option.id for option in question.options]
        case MultipleQuestion():
            right = [option.id for option in question.options if option.correct]
            wrong = [option.id for option in question.options if not option.correct]
            return [right, wrong, right[:1]]
        case TrueFalseQuestion():
            return ["true", "false"]
        case NumericQuestion():
            return [question.answer, question.answer * 3 + 7]
        case ShortQuestion():
            return [question.accept[0], *(each.text for each in question.near), "something else"]
        case LocateQuestion():
            places: list[Answer] = [
                {"structure": name, "x": 0.0, "y": 0.0} for name in (*question.target, *question.because)
            ]
            return [*places, {"structure": "", "x": 0.0, "y": 0.0}]
        case NameQuestion():
            others = [names[0] for key, names in question.others.items() if key in question.because]
            return list(question.choices) or [question.accept[0], *others, "something else"]
        case OrderingQuestion():
            ids = [item.id for item in question.items]
            return [ids, ids[::-1], [ids[1], ids[0], *ids[2:]]]
        case ShadeQuestion():
            cells = sorted(read(question.target), key=lambda cell: cell[::-1])
            parts = (written(cells[: number * len(cells) // 10]) for number in (6, 5, 7, 4, 8))
            return [{"cells": text} for text in (question.target, "1:1", *parts)]
    return places_filled(question)


def places_filled(question: Question) -> list[Answer]:
    """Answers to the kinds that are mappings: everything right, everything wrong, the first wrong."""
    if isinstance(question, CaseQuestion):
        harm = min(question.decisions, key=lambda each: DECISION[each.course]).id
        late = [each.id for each in question.hypotheses if each.likelihood == "unlikely"][:RANKS]
        worst: dict[str, str | float] = {f"rank.{number}": each for number, each in enumerate(late, start=1)}
        needless = [each.id for each in question.examinations if each.worth == "needless"]
        worst |= {f"exam.{number}": each for number, each in enumerate(needless, start=1)}
        return [
            question.model,
            {**worst, "decision": harm},
            {**question.model, "rank.1": late[0], "rank.2": question.model["rank.1"]},
        ]
    right: dict[str, str | float]
    wrong: dict[str, str | float]
    match question:
        case MatchingQuestion():
            ids = [choice for choice, _ in question.choices]
            right = {pair.id: expected(question, pair.id) for pair in question.pairs}
            wrong = {pair.id: next(each for each in ids if each != right[pair.id]) for pair in question.pairs}
        case ClozeQuestion():
            right = {name: gap.model for name, gap in question.gaps.items()}
            wrong = {
                name: next((option.id for option in gap.options if not option.correct), "something else")
                for name, gap in question.gaps.items()
            }
        case LabelQuestion():
            right = {place: place for place in question.places}
            wrong = {place: question.places[at - 1] for at, place in enumerate(question.places)}
        case PredictQuestion():
            right = {row.id: row.answer for row in question.rows}
            wrong = {
                row.id: next(
                    (c.id for c in question.choices_of(row) if c.id not in (row.answer, *row.also)), row.answer
                )
                for row in question.rows
            }
        case GaitQuestion():
            right = {part.id: next(o.id for o in part.options if o.correct) for part in question.parts}
            wrong = {part.id: next(o.id for o in part.options if not o.correct) for part in question.parts}
        case _:
            raise TypeError(f"teach the gallery to answer {question.kind} questions")
    first = next(iter(right))
    return [right, wrong, {**right, first: wrong[first]}]


def expected(question: Question, place: str) -> str:
    """What belongs into one place, asked of the question itself."""
    model = question.grade({}).expected
    return str(model[place]) if isinstance(model, dict) else ""
