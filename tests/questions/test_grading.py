"""What each kind of question says about an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.questions.samples import LOCATE, MULTIPLE, NUMERIC, SINGLE
from tutor.questions import KINDS
from tutor.questions.base import Answer, Question
from tutor.questions.option import Option

OPTION_IDS = [option.id for option in MULTIPLE.options]


def test_the_shelf_lists_every_kind_by_its_name() -> None:
    words = "single multiple true_false numeric short matching ordering cloze locate name label shade predict case gait"
    assert list(KINDS) == words.split()
    assert all(cls.kind == name for name, cls in KINDS.items())


def test_single_right_and_wrong() -> None:
    right, wrong = SINGLE.grade("s1"), SINGLE.grade("l4")
    assert (right.score, right.outcome, right.misconception) == (1.0, "right", None)
    assert (wrong.score, wrong.outcome, wrong.misconception) == (0.0, "wrong", "reflex-level")
    assert wrong.expected == "s1"
    assert wrong.message == "The correct answer is “S1”."
    assert [note.option for note in wrong.notes] == ["l4", "l5", "s1", "s3"]
    assert [note.chosen for note in wrong.notes] == [True, False, False, False]
    assert all(note.text for note in wrong.notes)


def test_single_accepts_every_reading_of_a_contested_fact() -> None:
    options = (
        Option("a", "Foerster", "1933.", correct=True),
        Option("b", "Keegan", "1948.", correct=True),
        Option("c", "No", "No."),
    )
    question = replace(SINGLE, certainty="contested", options=options)
    assert question.grade("b").expected == "b"
    assert "accepted reading" in question.grade("b").message
    assert question.grade("c").message.startswith("An accepted answer is “Foerster”")


@pytest.mark.parametrize(
    ("picked", "score", "outcome"),
    [
        (["soleus", "gastrocnemius", "popliteus"], 1.0, "right"),
        (["popliteus", "soleus", "gastrocnemius"], 1.0, "right"),
        (["soleus"], 1 / 3, "partly"),
        (["soleus", "gastrocnemius", "tibialis"], 1 / 3, "partly"),
        (["soleus", "tibialis"], 0.0, "wrong"),
        (["tibialis", "fibularis"], 0.0, "wrong"),
        ([], 0.0, "wrong"),
        (OPTION_IDS, 1 / 3, "partly"),
    ],
)
def test_multiple_partial_credit(picked: list[str], score: float, outcome: str) -> None:
    verdict = MULTIPLE.grade(list(picked))
    assert verdict.score == pytest.approx(score)
    assert verdict.outcome == outcome
    assert verdict.expected == ["gastrocnemius", "popliteus", "soleus"]


def test_multiple_names_the_misconception_and_counts_in_words() -> None:
    verdict = MULTIPLE.grade(["soleus", "tibialis"])
    assert verdict.misconception == "front-and-back"
    assert verdict.message == "You found 1 of 3 correct options and picked 1 wrong one."


@given(st.lists(st.sampled_from(OPTION_IDS), unique=True))
def test_multiple_is_full_only_for_the_exact_set(picked: list[str]) -> None:
    verdict = MULTIPLE.grade(picked)
    assert 0.0 <= verdict.score <= 1.0
    assert (verdict.score == 1.0) == (sorted(picked) == verdict.expected)


@pytest.mark.parametrize(
    ("value", "right"), [(4, True), (3.5, True), (4.5, True), (2.0, True), (6.0, True), (1.9, False), (6.1, False)]
)
def test_numeric_tolerance_and_accepted_range(value: float, right: bool) -> None:
    assert (NUMERIC.grade(value).outcome == "right") is right


def test_numeric_tolerance_forgives_binary_rounding() -> None:
    question = replace(NUMERIC, answer=0.3, tolerance=0.0, accept_range=None)
    assert question.grade(0.1 + 0.2).outcome == "right"


def test_numeric_explains_a_known_mistake() -> None:
    verdict = NUMERIC.grade(11.5)
    assert verdict.misconception == "junction-for-zone"
    assert verdict.message == "That is where the soleus fibres end, well above the zone."
    assert NUMERIC.grade(25.0).message == "The correct answer is 4 cm."
    assert verdict.notes[0].text == "Anything from 2 to 6 cm is accepted."


def test_locate_target_neighbour_and_empty_paper() -> None:
    right = LOCATE.grade({"structure": "muscle.soleus", "x": 1.0, "y": 2.0})
    assert right.outcome == "right"
    wrong = LOCATE.grade({"structure": "nerve.tibial", "x": 1.0, "y": 2.0})
    assert (wrong.score, wrong.message) == (0.0, "This is a nerve; it runs deep to the muscle.")
    assert [(n.option, n.correct, n.chosen) for n in wrong.notes][:2] == [
        ("muscle.soleus", True, False),
        ("nerve.tibial", False, True),
    ]
    unexplained = LOCATE.grade({"structure": "bone.femur", "x": 0.0, "y": 0.0})
    assert unexplained.notes[1].option == "bone.femur"
    assert unexplained.message
    empty = LOCATE.grade({"structure": "", "x": 0.0, "y": 0.0})
    assert empty.score == 0.0
    assert not any(note.chosen for note in empty.notes)
    assert empty.expected == {"structure": "muscle.soleus"}


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (SINGLE, "l9"),
        (SINGLE, ["s1"]),
        (MULTIPLE, "soleus"),
        (MULTIPLE, ["soleus", "nothing"]),
        (NUMERIC, "4"),
        (NUMERIC, True),
        (NUMERIC, float("nan")),
        (LOCATE, "muscle.soleus"),
        (LOCATE, {"x": 1.0}),
        (Question(id="a.b", objective="", prompt="", explanation="", sources=(), certainty="high"), "x"),
    ],
)
def test_an_answer_of_the_wrong_form_is_a_type_error(question: Question, answer: Answer) -> None:
    with pytest.raises(TypeError):
        question.grade(answer)
