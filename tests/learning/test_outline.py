"""The course as the sums see it: what belongs to which objective, and what was taken for what."""

from __future__ import annotations

import pytest

from tests.learning.samples import attempt, course, lesson
from tutor.learning.bank import EmptyBank
from tutor.learning.lesson import Course
from tutor.learning.outline import Outline, names_of
from tutor.learning.progress_errors import practice
from tutor.learning.records import Attempt
from tutor.learning.sums import Confusion
from tutor.questions.base import Answer, FigureRef, Question
from tutor.questions.label import LabelQuestion
from tutor.questions.locate import LocateQuestion
from tutor.questions.name import NameQuestion
from tutor.questions.option import Option
from tutor.questions.parts.cells import written
from tutor.questions.shade import ShadeQuestion
from tutor.questions.single import SingleQuestion

S1, L5 = "dermatome.S1", "dermatome.L5"
HEEL = written((column, row) for column in range(20) for row in range(20))
TOE = written((column, row) for column in range(40, 60) for row in range(20))


def common(key: str) -> dict[str, object]:
    return {
        "id": key, "objective": "o1", "prompt": key, "explanation": "", "sources": (), "certainty": "high",
        "figure": FigureRef("leg-posterior", dermatomes="foerster") if key == "skin" else FigureRef("leg-posterior"),
    }  # fmt: skip


def made(kind: type[Question], key: str, **fields: object) -> Question:
    return kind(**{**common(key), **fields})  # type: ignore[arg-type]


OPTIONS = (
    Option("a", "S1", "", correct=True),
    Option("b", "L5", ""),
    Option("c", "none of them", ""),
)
QUESTIONS = (
    made(LocateQuestion, "click", target=("root.S1", "root.S2")),
    made(LocateQuestion, "skin", target=(S1,)),
    made(NameQuestion, "name", structure="root.S1", choices=("root.S1", "root.L5")),
    made(LabelQuestion, "label", places=("root.S1", "root.L5")),
    made(SingleQuestion, "words", options=OPTIONS),
    made(ShadeQuestion, "heel", area=S1, target=HEEL, union=HEEL),
    made(ShadeQuestion, "toe", area=L5, target=TOE, union=TOE),
)
NAMES = names_of({"root.S1": ("S1",), "root.L5": ("L5", "")})
OUTLINE = Outline(
    Course((lesson("heel", 1, "o1"),), {question.id: question for question in QUESTIONS}, {}),
    NAMES,
    frozenset({"muscle.soleus", "muscle.plantaris"}),
)


def given(question: str, answer: Answer, outcome: str = "wrong") -> Attempt:
    return attempt(question=question, answer=answer, outcome=outcome, memory=question)


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("click", {"structure": "root.L5", "x": 1.0, "y": 2.0}, [("root.S1", "root.L5", "")]),
        ("click", {"structure": "root.S2", "x": 1.0, "y": 2.0}, [("root.S1", "root.S1", "")]),
        ("click", {"structure": "", "x": 1.0, "y": 2.0}, [("root.S1", "", "")]),
        ("skin", {"structure": L5, "x": 1.0, "y": 2.0}, [(S1, L5, "skin")]),
        ("name", "root.L5", [("root.S1", "root.L5", "")]),
        ("label", {"root.S1": "root.L5"}, [("root.S1", "root.L5", ""), ("root.L5", "", "")]),
        ("words", "b", [("root.S1", "root.L5", "")]),
        ("words", "a", [("root.S1", "root.S1", "")]),
        ("words", "c", []),
        ("heel", {"cells": TOE}, [(S1, L5, "skin")]),
        ("heel", {"cells": HEEL}, [(S1, S1, "skin")]),
        ("heel", {"cells": "90:90"}, [(S1, "", "skin")]),
        ("gone", "a", []),
        ("name", "an answer of an older form", []),
        ("drawn.leg-posterior.muscle.soleus.locate", {"structure": "muscle.plantaris"},
         [("muscle.soleus", "muscle.plantaris", "")]),
        ("drawn.leg-posterior.muscle.soleus.name", "muscle.plantaris", [("muscle.soleus", "muscle.plantaris", "")]),
        ("drawn.leg-posterior.muscle.soleus.short", "s1", [("muscle.soleus", "root.S1", "")]),
        ("drawn.leg-posterior.muscle.soleus.short", "no such name", [("muscle.soleus", "", "")]),
        ("drawn.leg-posterior.muscle.soleus.match", {"muscle.soleus": "x"}, []),
        ("drawn.leg-posterior.muscle.soleus.label", {"muscle.soleus": "muscle.plantaris"},
         [("muscle.soleus", "muscle.plantaris", "")]),
    ],
)  # fmt: skip
def test_what_was_taken_for_what(question: str, answer: Answer, expected: list[tuple[str, str, str]]) -> None:
    assert [tuple(found) for found in OUTLINE.confusions(given(question, answer))] == expected


@pytest.mark.parametrize(("prompt", "asked"), [("Which root is it?", "root.S1"), ("Which vertebra is it?", "")])
def test_a_level_is_a_root_where_a_root_is_asked_for(prompt: str, asked: str) -> None:
    named = Outline(OUTLINE.course, names_of({"root.S1": ("S1 root",), "root.L5": ("L5 root",)}))
    question = made(SingleQuestion, "words", prompt=prompt, options=OPTIONS)
    assert named.asked_by(question) == ((asked,) if asked else ())


def test_a_right_answer_to_a_drawing_mixes_nothing_up() -> None:
    found = OUTLINE.confusions(given("drawn.leg-posterior.muscle.soleus.short", "soleus", "right"))
    assert found == (Confusion("muscle.soleus", "muscle.soleus"),)


def test_a_memory_of_two_objectives_has_a_cell_of_its_own() -> None:
    studied = course()
    shared = Outline(
        Course(studied.lessons, {**studied.questions, "q9": made(LocateQuestion, "q9", target=("x",))}, {})
    )
    assert shared.cell_of("soleus") == "o1"
    assert shared.cell_of("never heard of") == ""
    assert OUTLINE.cell_of("drawn.muscle.soleus") == "drawn.muscle"
    assert OUTLINE.memories == {"o1": 7, "drawn.muscle": 2}


def test_the_signature_follows_questions_and_drawings() -> None:
    studied = course()
    fewer = Course(studied.lessons, {"q1": studied.questions["q1"]}, {})
    signatures = {Outline(studied).signature, Outline(fewer).signature, Outline(studied, {}, frozenset("a")).signature}
    assert len(signatures) == 3
    assert Outline(studied).signature == Outline(course()).signature


def test_a_name_that_two_bear_tells_neither() -> None:
    assert names_of({"a": ("Tibial", "Shin"), "b": ("tibial",)}) == {"shin": "a"}


def test_practice_asks_for_both_structures() -> None:
    found = practice(OUTLINE, EmptyBank(), ("root.S1", "root.L5"), 9)
    assert [question.id for question in found] == ["click", "label", "name", "words"]
    assert practice(OUTLINE, EmptyBank(), ("root.S1", "root.L5"), 1) == found[:1]
    assert practice(OUTLINE, EmptyBank(), ("disc.L4-L5", "disc.L5-S1"), 9) == ()
