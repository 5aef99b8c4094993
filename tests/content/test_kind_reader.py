"""The further kinds of question in questions.yaml: what is read, what is refused and how it is said."""

from __future__ import annotations

import pytest

from tests.content.kind_samples import AREA_MAPS, DIAGRAMS, KIND_TEXTS, NAMES, kind_text
from tutor.content.problems import Problem
from tutor.content.question_fill import Filling
from tutor.content.question_reader import read_questions
from tutor.questions import KINDS, NameQuestion, ShadeQuestion
from tutor.questions.base import Question
from tutor.questions.parts.cells import read as read_cells

FILLING = Filling(NAMES, AREA_MAPS, {"leg-posterior": (0.0, 0.0, 100.0, 200.0)})


def read(text: str) -> tuple[tuple[Question, ...], list[Problem]]:
    problems: list[Problem] = []
    objectives = {"disc-to-heel.o1"}
    found = read_questions(text, "questions.yaml", problems, objectives=objectives, diagrams=DIAGRAMS, filling=FILLING)
    return found, problems


def one(kind: str) -> Question:
    (question,), problems = read(kind_text(kind))
    assert problems == []
    return question


def test_every_new_kind_has_a_sample() -> None:
    assert set(KIND_TEXTS) == set(KINDS) - {"single", "multiple", "numeric", "locate"}


@pytest.mark.parametrize("kind", KIND_TEXTS)
def test_reads_without_a_word(kind: str) -> None:
    assert one(kind).kind == kind


def test_names_come_from_the_atlas() -> None:
    question = one("name")
    assert isinstance(question, NameQuestion)
    assert question.accept == ("Soleus", "Musculus soleus", "sole muscle")
    assert question.others["nerve.tibial"] == ("Tibial nerve", "Nervus tibialis")
    assert question.grade("soleus muscle").outcome == "right"
    assert question.grade("tibial nerve").message.startswith("A nerve")
    assert question.grade("calf muscle").outcome == "wrong", "gastrocnemius is called so too"


def test_cells_come_from_the_maps_cut_to_the_drawing() -> None:
    question = one("shade")
    assert isinstance(question, ShadeQuestion)
    assert question.map_name == "First map 1900"
    assert len(read_cells(question.target)) == 8 * 20
    assert len(read_cells(question.core)) == 4 * 20
    assert list(question.others) == ["Second map 1950"]
    assert question.grade({"cells": question.target}).outcome == "right"


FAULTS = [
    ("true_false", "answer: true", "answer: 'yes'", "must be true or false"),
    ("true_false", "because: It", "because: ' ' # It", "must say why"),
    ("short", "accept: [Soleus]", "accept: []", "at least one answer"),
    ("short", "text: Plantaris", "text: The soleus", "is accepted as Soleus"),
    ("short", "accept: [Soleus]", "acept: [Soleus]", "did you mean accept?"),
    ("matching", "left: Ankle", "left: knee", "the same left as pairs[0]"),
    ("matching", "text: S3", "text: S1", "is the right choice of a pair"),
    ("matching", "because: It is mostly S1.", "because: ''", "pairs[1].because: must say why"),
    ("ordering", "id: plexus", "id: root", "the same id as items[0]"),
    ("ordering", "free: [[root, plexus]]", "free: [[root, plexsus]]", "did you mean plexus?"),
    ("ordering", "- {id: sciatic, text: Sciatic nerve, because: It leaves the pelvis.}", "", "must hold 3 to 9"),
    ("cloze", "{{where}}", "{{wher}}", "the gap wher is not described under gaps, did you mean where?"),
    ("cloze", "accept: [L5]", "accept: []", "either accept (to be typed) or options"),
    ("cloze", "text: L4, because", "text: L5, because", "accepted as L5"),
    ("cloze", "correct: true", "correct: false", "gaps.where.options: needs two or more options"),
    ("name", "structure: muscle.soleus", "structure: muscle.solus", "did you mean muscle.soleus?"),
    ("name", "labels: none", "labels: all", ""),
    (
        "name",
        "structure: muscle.soleus",
        "choices: [nerve.tibial, skin.leg]\n    structure: muscle.soleus",
        "must hold",
    ),
    ("name", "accept: [sole muscle]", "others: {nerve.tibial: [x]}", "filled from the atlas"),
    ("label", "places: [muscle.soleus, nerve.tibial]", "places: [muscle.soleus]", "must hold 2 to 9"),
    ("label", "places: [muscle.soleus, nerve.tibial]", "places: [muscle.soleus, nerve.sural]", "not drawn"),
    ("label", "names: [muscle.plantaris]", "names: [muscle.soleus]", "named twice"),
    ("label", "names: [muscle.plantaris]", "names: [muscle.plantars]", "the atlas does not know muscle.plantars"),
    ("label", "labels: none", "labels: all", "write labels: none"),
    ("shade", "map: first", "map: frist", "did you mean first?"),
    ("shade", "area: dermatome.S1", "area: dermatome.S9", "has no area on this map"),
    ("shade", "diagram: leg-posterior", "diagram: spine-posterior", "a drawing of a leg or foot"),
    ("shade", "map: first", "map: first\n    target: '1:1'", "filled from the atlas"),
    ("shade", "sources differ", "all say so", "must not grade one reading as absolute"),
    ("predict", "answer: normal", "answer: nomal", "did you mean normal?"),
    ("predict", "also: [absent]", "also: [gone]", "rows[1].also: unknown choice gone"),
    ("predict", "also: [absent]", "certainty: contested", "accepts more than one choice"),
    ("predict", "misconceptions: {normal: level}", "misconceptions: {weaker: level}", "is accepted"),
    ("case", "course: best", "course: good", "best | acceptable | weak | unsafe"),
    ("case", "course: weak", "course: best", "exactly one with course: best"),
    ("case", "likelihood: leading", "likelihood: possible", "none is leading"),
    ("case", "budget: 2", "budget: 3", "fewer than all 3"),
    ("case", "worth: key, red_flag: true", "worth: needless, red_flag: true", "never needless"),
    ("case", "finding: Nothing special.", "finding: ''", "even if that is nothing"),
    ("case", "id: week", "id: now", "decisions: the id now is used twice"),
    ("gait", "preset: trendelenburg", "preset: trendelenberg", "did you mean trendelenburg?"),
    ("gait", "correct: false, because: There", "correct: true, because: There", "every option is right"),
    ("gait", "described: The left", "described: ' ' # The left", "in words"),
]


@pytest.mark.parametrize(("kind", "change", "to", "message"), FAULTS)
def test_refuses(kind: str, change: str, to: str, message: str) -> None:
    text = kind_text(kind)
    assert change in text
    found, problems = read(text.replace(change, to, 1))
    errors = [str(problem) for problem in problems if problem.severity == "error"]
    if not message:
        assert errors == []
        return
    assert any(message in error for error in errors), errors
    assert found == ()
    assert all(problem.line > 1 for problem in problems)


@pytest.mark.parametrize("kind", ["name", "label", "shade"])
def test_a_picture_is_needed(kind: str) -> None:
    lines = [line for line in kind_text(kind).splitlines() if "figure:" not in line]
    _, problems = read("\n".join(lines) + "\n")
    assert any("needs a diagram" in str(problem) for problem in problems)


ADVICE = [
    ("cloze", "text: foraminal", "text: foraminal or far out to the side", "much longer"),
    ("gait", "because: There the knee is lifted.", "because: The pelvis drops. ", "share one rationale"),
    ("short", "hint: It does not cross the knee.", "hint: It rhymes with soleus.", "the hint holds"),
    (
        "matching",
        "    distractors:\n      - {id: s3, text: S3, because: It serves the pelvic floor.}\n",
        "",
        "the last pair follows",
    ),
    ("case", "worth: key, red_flag: true", "worth: key", "no red flag"),
    ("label", ", alt: A leg", "", "no alt text"),
    ("predict", "answer: normal, because", "answer: normal, also: [weaker, absent], because", "nothing is asked"),
]


@pytest.mark.parametrize(("kind", "change", "to", "message"), ADVICE)
def test_advises(kind: str, change: str, to: str, message: str) -> None:
    text = kind_text(kind)
    assert change in text
    found, problems = read(text.replace(change, to, 1))
    assert found
    assert any(message in str(problem) for problem in problems), problems
    assert all(problem.severity == "warning" for problem in problems)
