"""What the kinds beyond choice, number and locate say about an answer."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.questions.more_samples import (
    CLOZE,
    GAIT,
    LABEL,
    MATCHING,
    MORE,
    NAME,
    ORDERING,
    PREDICT,
    SHORT,
    TRUE_FALSE,
)
from tutor.questions import KINDS
from tutor.questions.base import Answer, Question, Verdict

RIGHT: dict[str, Answer] = {
    "true_false": "true",
    "short": "soleus",
    "matching": {"knee": "knee", "toe": "toe", "ankle": "ankle", "raise": "ankle"},
    "ordering": ["root", "plexus", "sciatic", "tibial"],
    "cloze": {"root": "l5", "where": "foraminal"},
    "name": "soleus",
    "label": {place: place for place in LABEL.places},
    "shade": {"cells": "2:2-9;3:2-9;4:2-9;5:2-9"},
    "predict": {"knee": "normal", "ankle": "absent", "calf": "weaker"},
    "case": {"exam.1": "bladder", "exam.2": "saddle", "rank.1": "cauda", "rank.2": "stenosis", "decision": "emergency"},
    "gait": {"pattern": "trendelenburg", "muscle": "medius"},
}


def test_every_kind_has_a_sample() -> None:
    assert {question.kind for question in MORE} | {"single", "multiple", "numeric", "locate"} == set(KINDS)


@pytest.mark.parametrize("question", MORE, ids=lambda question: question.kind)
def test_the_right_answer_scores_one_and_is_json(question: Question) -> None:
    verdict = question.grade(RIGHT[question.kind])
    assert (verdict.score, verdict.outcome, verdict.misconception) == (1.0, "right", None)
    assert json.loads(json.dumps(verdict.expected)) == verdict.expected
    assert question.grade(json.loads(json.dumps(RIGHT[question.kind]))) == verdict
    assert all(note.correct for note in verdict.notes if note.chosen)


@pytest.mark.parametrize("question", MORE, ids=lambda question: question.kind)
def test_what_is_expected_is_right_itself(question: Question) -> None:
    expected = question.grade(RIGHT[question.kind]).expected
    assert question.grade(expected).outcome == "right"


@pytest.mark.parametrize(
    ("question", "answer", "score", "tag"),
    [
        (TRUE_FALSE, "false", 0.0, "s1-leaves-at-l5-s1"),
        (SHORT, "plantaris", 0.0, "plantaris-for-soleus"),
        (SHORT, "solues", 1.0, None),
        (SHORT, "gluteus", 0.0, None),
        (MATCHING, {"knee": "knee", "toe": "s3", "ankle": "ankle"}, 0.5, "sacral-for-leg"),
        (MATCHING, {}, 0.0, None),
        (ORDERING, ["plexus", "root", "sciatic", "tibial"], 4 / 6, None),
        (ORDERING, ["tibial", "sciatic", "plexus", "root"], 0.0, None),
        (CLOZE, {"root": "L4", "where": "foraminal"}, 0.5, "exiting"),
        (NAME, "tibial nerve", 0.0, "nerve-for-muscle"),
        (LABEL, {LABEL.places[0]: "muscle.plantaris", LABEL.places[1]: LABEL.places[1]}, 1 / 3, None),
        (PREDICT, {"knee": "normal", "ankle": "normal", "calf": "weaker"}, 2 / 3, "reflex-level"),
        (GAIT, {"pattern": "steppage", "muscle": "medius"}, 0.5, "steppage"),
    ],
)
def test_scores_and_misconceptions(question: Question, answer: Answer, score: float, tag: str | None) -> None:
    verdict = question.grade(answer)
    assert verdict.score == pytest.approx(score)
    assert verdict.outcome == ("right" if score == 1 else "wrong" if score == 0 else "partly")
    assert verdict.misconception == tag


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (TRUE_FALSE, "yes"),
        (TRUE_FALSE, 1.0),
        (SHORT, ["soleus"]),
        (MATCHING, {"elbow": "knee"}),
        (MATCHING, {"knee": "nothing"}),
        (MATCHING, {"knee": 4.0}),
        (ORDERING, ["root"]),
        (ORDERING, ["root", "root", "sciatic", "tibial"]),
        (CLOZE, "l5"),
        (CLOZE, {"third": "x"}),
        (NAME, {"structure": "muscle.soleus"}),
        (LABEL, {"muscle.soleus": "bone.femur"}),
        (PREDICT, {"knee": "gone"}),
        (GAIT, {"pattern": "calf"}),
    ],
)
def test_an_answer_of_the_wrong_form_is_a_type_error(question: Question, answer: Answer) -> None:
    with pytest.raises(TypeError, match=question.id):
        question.grade(answer)


def told(verdict: Verdict) -> str:
    return " ".join([verdict.message, *(note.text for note in verdict.notes)])


def test_a_slip_is_accepted_with_the_right_spelling() -> None:
    assert "spelled “Soleus”" in SHORT.grade("solues").message
    assert "spelled “Soleus”" in NAME.grade("solleus").message
    assert "“soleus muscle”" in told(SHORT.grade("soleus"))


def test_true_false_explains_the_choice_that_was_not_right() -> None:
    verdict = TRUE_FALSE.grade("false")
    assert verdict.message == "The statement is true."
    assert [(n.option, n.correct, n.chosen) for n in verdict.notes] == [("true", True, False), ("false", False, True)]
    assert "belongs to L5" in told(verdict)


def test_matching_offers_every_text_once_and_accepts_it_twice() -> None:
    assert sorted(text for _, text in MATCHING.choices) == ["L4", "L5", "S1", "S3"]
    verdict = MATCHING.grade({"raise": "s3"})
    assert "pelvic floor" in verdict.notes[3].text
    assert "mostly S1 and S2" in verdict.notes[3].text


def test_an_order_is_mixed_the_same_way_each_time_and_never_right() -> None:
    for number in range(60):
        question = replace(ORDERING, id=f"sample.q{number}")
        assert question.grade(list(question.start)).score < 1.0
        assert question.start == replace(ORDERING, id=f"sample.q{number}").start


@given(st.sampled_from(list(permutations(["root", "plexus", "sciatic", "tibial"]))))
def test_only_the_right_order_scores_one(order: tuple[str, ...]) -> None:
    verdict = ORDERING.grade(list(order))
    assert (verdict.score == 1.0) == (list(order) == RIGHT["ordering"])
    assert 0.0 <= verdict.score <= 1.0


def test_items_whose_order_is_free_may_change_places() -> None:
    question = replace(ORDERING, free=(("root", "plexus"),))
    answer = ["plexus", "root", "sciatic", "tibial"]
    verdict = question.grade(list(answer))
    assert (verdict.score, verdict.expected) == (1.0, answer)


def test_a_cloze_is_read_in_pieces() -> None:
    assert CLOZE.order == ("root", "where")
    assert [gap for _, gap in CLOZE.pieces] == ["root", "where", ""]
    assert CLOZE.pieces[2][0] == " one meets L4."
    assert CLOZE.gaps["where"].text_of("foraminal") == "foraminal"
    assert "L4 has left above." in told(CLOZE.grade({"root": "L4"}))


def test_a_name_can_be_picked() -> None:
    question = replace(NAME, choices=("muscle.soleus", "nerve.tibial"))
    assert question.grade("muscle.soleus").outcome == "right"
    assert question.grade("nerve.tibial").message.startswith("The tibial nerve is")
    assert question.grade("nerve.tibial").expected == "muscle.soleus"
    with pytest.raises(TypeError):
        question.grade("Soleus")


def test_a_typed_name_of_something_else_is_recognised() -> None:
    verdict = NAME.grade("medial head of nothing")
    assert verdict.message == "That is not a name of the lit structure."
    other = NAME.grade("gastrocnemius medial head")
    assert other.message.startswith("That is the name of another structure")
    assert [note.option for note in other.notes if note.chosen] == ["muscle.gastrocnemius-medial"]


def test_a_label_offers_every_name_once() -> None:
    assert sorted(LABEL.offered) == sorted((*LABEL.places, *LABEL.names))


def test_a_row_accepts_what_patients_differ_in() -> None:
    for given_answer in ("weaker", "absent"):
        verdict = PREDICT.grade({"knee": "normal", "ankle": given_answer, "calf": "weaker"})
        assert verdict.score == 1.0


def test_gait_explains_every_option_of_every_part() -> None:
    verdict = GAIT.grade({"pattern": "steppage", "muscle": "medius"})
    assert [(note.option, note.correct, note.chosen) for note in verdict.notes] == [
        ("pattern.trendelenburg", True, False),
        ("pattern.steppage", False, True),
        ("muscle.medius", True, True),
        ("muscle.calf", False, False),
    ]
    assert all(note.text for note in verdict.notes)
