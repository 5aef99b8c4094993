"""Rules of the kinds that consist of several questions: predict, case, gait."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from tutor.content.option_checks import options_faults
from tutor.content.problems import did_you_mean
from tutor.content.question_fill import Fault
from tutor.questions.case import RANKS, CaseQuestion
from tutor.questions.gait import GaitQuestion
from tutor.questions.predict import PredictQuestion, Row
from tutor.sims.gait_presets import PRESETS

MOST_ROWS, MOST_EXAMINATIONS, MOST_PARTS = 12, 16, 5


class _Item(Protocol):
    @property
    def id(self) -> str: ...


class _Explained(_Item, Protocol):
    @property
    def because(self) -> str: ...


def predict_faults(question: PredictQuestion) -> Iterator[Fault]:
    """Rows whose answers are among their choices; contested ones accept more than one."""
    if not 2 <= len(question.rows) <= MOST_ROWS:
        yield ("rows",), f"must hold 2 to {MOST_ROWS} rows, found {len(question.rows)}"
    yield from _ids(question.rows, "rows")
    for index, row in enumerate(question.rows):
        yield from _row(question, row, index)


def _row(question: PredictQuestion, row: Row, index: int) -> Iterator[Fault]:
    known = [choice.id for choice in question.choices_of(row)]
    if len(known) < 2:
        yield ("rows", index), "needs at least two choices, its own or those of the question"
    for key, ids in (("answer", [row.answer]), ("also", row.also), ("misconceptions", row.misconceptions)):
        for each in ids:
            if each not in known:
                yield ("rows", index, key), f"unknown choice {each}{did_you_mean(each, known)}"
    for each in row.misconceptions:
        if each in (row.answer, *row.also):
            yield ("rows", index, "misconceptions"), f"{each} is accepted, so it is no mistake"
    if not row.because.strip():
        yield ("rows", index, "because"), "must say why"
    if row.certainty == "contested" and not row.also:
        yield ("rows", index), "a contested row accepts more than one choice: name the others under also"


def case_faults(question: CaseQuestion) -> Iterator[Fault]:
    """Something to find, something to rank, one best decision; the budget holds what must be done."""
    stages: tuple[tuple[str, Sequence[_Explained], int], ...] = (
        ("examinations", question.examinations, 3),
        ("hypotheses", question.hypotheses, RANKS + 1),
        ("decisions", question.decisions, 2),
    )
    for path, items, least in stages:
        if not least <= len(items) <= MOST_EXAMINATIONS:
            yield (path,), f"must hold {least} to {MOST_EXAMINATIONS}, found {len(items)}"
        for index, item in enumerate(items):
            if not item.because.strip():
                yield (path, index, "because"), "must say why"
        yield from _ids(items, path)
    if not question.history.strip():
        yield ("history",), "must tell the complaint"
    wanted = sum(each.worth == "key" or each.red_flag for each in question.examinations)
    if not wanted:
        yield ("examinations",), "no examination is key; say worth: key at those that decide"
    if not max(1, wanted) <= question.budget < len(question.examinations):
        message = f"must allow the {wanted} that are needed, and fewer than all {len(question.examinations)}"
        yield ("budget",), message
    if not any(each.likelihood == "leading" for each in question.hypotheses):
        yield ("hypotheses",), "none is leading"
    if sum(each.course == "best" for each in question.decisions) != 1:
        yield ("decisions",), "needs exactly one with course: best"
    for index, each in enumerate(question.examinations):
        if each.red_flag and each.worth == "needless":
            yield ("examinations", index, "worth"), "a red flag is never needless"
        if not each.finding.strip():
            yield ("examinations", index, "finding"), "must say what it shows, even if that is nothing"


def gait_faults(question: GaitQuestion) -> Iterator[Fault]:
    """A known walk; parts with options."""
    names = [preset.name for preset in PRESETS]
    if question.preset not in names:
        yield ("preset",), f"unknown walk {question.preset}{did_you_mean(question.preset, names)}"
    if not 1 <= len(question.parts) <= MOST_PARTS:
        yield ("parts",), f"must hold 1 to {MOST_PARTS}, found {len(question.parts)}"
    if not question.described.strip():
        yield ("described",), "must tell in words what is seen, without its cause"
    yield from _ids(question.parts, "parts")
    for index, part in enumerate(question.parts):
        yield from options_faults(part.options, ("parts", index, "options"), question.certainty == "contested")


def _ids(items: Sequence[_Item], path: str) -> Iterator[Fault]:
    seen = set[str]()
    for item in items:
        if item.id in seen:
            yield (path,), f"the id {item.id} is used twice"
        seen.add(item.id)
