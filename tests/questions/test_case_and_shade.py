"""A staged case that does not overlook danger, and a painted area that maps may differ about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.questions.case_sample import CASE
from tests.questions.more_samples import SHADE
from tutor.atlas.outline import Outline
from tutor.questions.base import Answer
from tutor.questions.case import MISSED_DANGER, UNSAFE
from tutor.questions.parts.cells import filled, grown, index, middle, overlap, read, within, written

BEST: dict[str, str | float] = dict(CASE.model)


def without(key: str, **more: str) -> dict[str, str | float]:
    return {**{name: value for name, value in BEST.items() if name != key}, **more}


def test_the_model_of_a_case_is_right() -> None:
    assert BEST == {
        "exam.1": "bladder",
        "exam.2": "saddle",
        "rank.1": "cauda",
        "rank.2": "stenosis",
        "decision": "emergency",
    }
    verdict = CASE.grade(BEST)
    assert (verdict.score, verdict.message) == (1.0, "Well reasoned and safe.")


@pytest.mark.parametrize(
    ("answer", "score", "tag", "words"),
    [
        ({**BEST, "exam.1": "xray"}, MISSED_DANGER, "red-flag-missed", "overlooked a red flag: “Ask about bladder"),
        ({**BEST, "decision": "week"}, UNSAFE, "unsafe-decision", "Your decision is unsafe here."),
        ({**BEST, "exam.1": "walk", "decision": "week"}, UNSAFE, "red-flag-missed", "unsafe"),
        ({**BEST, "decision": "gp"}, 0.65 + 0.35 * 0.25, None, "The decision was too weak. In all 74%"),
        ({**BEST, "exam.3": "xray"}, 1 - 0.35 * 0.15, None, "The decision was safe. In all"),
        (
            {**BEST, "rank.1": "disc", "rank.2": "cauda"},
            0.7 + 0.3 * 0.5,
            "both-sides-ignored",
            "safe. The ranking was off: “Cauda equina syndrome” should be first. In all 85%",
        ),
        (without("exam.2"), 0.65 + 0.35 * 0.5, None, "The decision was safe. In all"),
        ({}, 0.0, "red-flag-missed", "red flag"),
    ],
)
def test_a_case_is_weighted_and_capped(answer: Answer, score: float, tag: str | None, words: str) -> None:
    verdict = CASE.grade(answer)
    assert verdict.score == pytest.approx(score, abs=1e-3)
    assert verdict.misconception == tag
    assert words in verdict.message


@pytest.mark.parametrize(
    "answer",
    [
        "emergency",
        {"exam.1": "brain"},
        {"exam.2": "saddle"},
        {"exam.1": "saddle", "exam.2": "saddle"},
        {f"exam.{number}": each.id for number, each in enumerate(CASE.examinations, start=1)},
        {"rank.1": "cauda", "rank.2": "stenosis", "rank.3": "disc"},
        {"decision": "wait"},
        {"diagnosis": "cauda"},
        {"decision": 1.0},
    ],
)
def test_a_case_refuses_other_forms(answer: Answer) -> None:
    with pytest.raises(TypeError, match=r"sample\.q21"):
        CASE.grade(answer)


@given(st.lists(st.sampled_from([each.id for each in CASE.examinations]), unique=True, max_size=CASE.budget))
def test_nobody_who_misses_the_danger_does_well(taken: list[str]) -> None:
    answer: dict[str, str | float] = {f"exam.{number}": each for number, each in enumerate(taken, start=1)}
    answer |= {key: value for key, value in BEST.items() if not key.startswith("exam")}
    verdict = CASE.grade(answer)
    assert "bladder" in taken or verdict.score <= MISSED_DANGER
    assert 0.0 <= verdict.score <= 1.0


@pytest.mark.parametrize(
    ("ranks", "correct", "partly"),
    [
        (("cauda", "stenosis"), {"cauda", "stenosis"}, set()),
        (("disc", "cauda"), {"cauda"}, {"cauda"}),
        (("stenosis", "cauda"), {"cauda"}, {"cauda", "stenosis"}),
        (("disc", "stenosis"), {"cauda", "stenosis"}, set()),
    ],
)
def test_what_is_at_the_wrong_rank_counts_in_part(ranks: tuple[str, str], correct: set[str], partly: set[str]) -> None:
    verdict = CASE.grade({**BEST, "rank.1": ranks[0], "rank.2": ranks[1]})
    ranked = [note for note in verdict.notes if note.option in {"cauda", "disc", "stenosis"}]
    assert {note.option for note in ranked if note.correct} == correct
    assert {note.option for note in ranked if note.partly} == partly


def test_what_was_overlooked_and_its_cost_are_told_once() -> None:
    two = replace(CASE, examinations=tuple(replace(each, red_flag=each.worth == "key") for each in CASE.examinations))
    message = two.grade({**without("exam.1", decision="week"), "exam.1": "walk", "exam.2": "reflex"}).message
    assert message.startswith("You overlooked 2 red flags: “Ask about bladder and bowel” and “Test feeling of the")
    assert "were not asked or tested. Your decision is unsafe here. Your score is capped at 20%." in message
    assert message.count("capped") == 1


def test_an_unsafe_decision_is_wrong_whatever_else_was_right() -> None:
    assert CASE.grade({**BEST, "decision": "week"}).outcome == "wrong"
    assert CASE.grade({**BEST, "decision": "gp"}).outcome == "partly"


def test_every_step_of_a_case_is_explained() -> None:
    notes = {note.option: note for note in CASE.grade({**BEST, "exam.3": "xray"}).notes}
    assert list(notes) == [
        *(each.id for each in CASE.examinations),
        *(each.id for each in CASE.hypotheses),
        *(each.id for each in CASE.decisions),
    ]
    assert (notes["xray"].chosen, notes["xray"].correct) == (True, False)
    assert notes["reflex"].correct is False
    assert all(note.text for note in notes.values())


cells = st.frozensets(st.tuples(st.integers(0, 60), st.integers(0, 200)), max_size=80)


@given(cells)
def test_cells_are_written_and_read(area: frozenset[tuple[int, int]]) -> None:
    assert read(written(area)) == area
    assert written(read(written(area))) == written(area)


@pytest.mark.parametrize("text", ["x", "1", "1:", "1:2-", "-1:2", "1:2;;x", "1:99999", "1:0-9999;2:0-9999;" * 9])
def test_other_texts_are_refused(text: str) -> None:
    try:
        assert len(read(text)) <= 100_000
    except ValueError as error:
        assert str(error)
    else:
        assert text.startswith("1:0-9999")


def test_grown_reaches_as_far_as_asked() -> None:
    assert grown(frozenset({(5, 5)}), 12.0) == {
        (5 + x, 5 + y) for x in range(-2, 3) for y in range(-2, 3) if x * x + y * y <= 5
    }
    assert overlap(frozenset(), frozenset()) == 0.0


def test_an_outline_is_filled_and_cut() -> None:
    ring = ((0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0))
    hole = ((5.0, 5.0), (10.0, 5.0), (10.0, 10.0), (5.0, 10.0))
    cells = filled([ring, hole])
    assert len(cells) == 15
    assert (index(7.0), index(7.0)) not in cells
    assert middle(index(7.0)) == 7.5
    assert len(within(cells, (0.0, 0.0, 10.0, 10.0))) == 3
    assert filled([]) == frozenset()


@given(st.lists(st.tuples(st.floats(-300, 300), st.floats(-300, 300)), min_size=3, max_size=8))
def test_filling_agrees_with_counting_crossings(ring: list[tuple[float, float]]) -> None:
    outline = Outline("anterior", tuple(ring))
    cells = filled([ring])
    assert all(outline.holds(middle(column), middle(row)) for column, row in cells)
    assert (index(0.0), index(0.0)) in cells or not outline.holds(middle(index(0.0)), middle(index(0.0)))


@pytest.mark.parametrize(
    ("text", "outcome", "wrong"),
    [
        ("2:2-9;3:2-9;4:2-9;5:2-9", "right", []),
        ("3:2-9;4:2-9", "right", []),
        ("2:2-9;3:2-9", "partly", ["core"]),
        ("3:4-7;4:4-7", "partly", ["overlap"]),
        ("2:2-9;3:2-9;4:2-9;5:2-40", "partly", ["outside"]),
        ("40:2-9", "wrong", ["overlap", "core", "outside"]),
        ("", "wrong", ["overlap", "core"]),
    ],
)
def test_shade_is_judged_by_three_measures(text: str, outcome: str, wrong: list[str]) -> None:
    verdict = SHADE.grade({"cells": text})
    assert verdict.outcome == outcome
    found = [note.option for note in verdict.notes if not note.correct]
    assert found == wrong or (outcome == "partly" and set(wrong) <= set(found))
    assert (verdict.score == 1.0) == (outcome == "right")


def test_shade_says_whose_map_it_is_and_that_others_differ() -> None:
    right = SHADE.grade({"cells": SHADE.target})
    assert "Foerster 1933" in right.message
    assert "Other maps differ" in right.message
    assert SHADE.grade({"cells": "30:1"}).message == "Compare your area with the map of Foerster 1933."


def test_a_drawn_structure_has_no_core() -> None:
    question = replace(SHADE, map="", map_name="", core="", union="", others={})
    verdict = question.grade({"cells": SHADE.target})
    assert verdict.score == 1.0
    assert [note.option for note in verdict.notes] == ["overlap", "outside"]
    assert "Other maps" not in verdict.message


@pytest.mark.parametrize("answer", [{"cells": "x"}, {"cells": 3.0}, "2:2", {}])
def test_shade_refuses_other_forms(answer: Answer) -> None:
    with pytest.raises(TypeError, match=r"sample\.q19"):
        SHADE.grade(answer)
