"""Every question that ships can be answered: rightly, wrongly, and with a reason for both."""

from __future__ import annotations

import json

import pytest

from tests.answers import typical_answers, worst_answer
from tutor.content.atlas_reader import load_atlas
from tutor.content.course import load_course
from tutor.diagrams.reader import box_in, structures_in
from tutor.learning.lesson import Course
from tutor.paths import bundled


@pytest.fixture(scope="module")
def course() -> Course:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (bundled("assets") / "diagrams").glob("*.svg")}
    drawn = {name: structures_in(text) for name, text in texts.items()}
    boxes = {name: box_in(text) for name, text in texts.items()}
    return load_course(bundled("lessons"), load_atlas(bundled("lessons") / "atlas"), drawn, boxes)


def test_every_question_has_a_right_and_a_wrong_answer(course: Course) -> None:
    for question in course.questions.values():
        answers = typical_answers(question)
        assert "right" in answers, question.id
        assert question.grade(worst_answer(question)).score < 1.0, question.id
        for answer in answers.values():
            verdict = question.grade(answer)
            assert question.grade(json.loads(json.dumps(answer))) == verdict, question.id
            assert verdict.message, question.id
        expected = question.grade(worst_answer(question)).expected
        assert question.grade(expected).outcome == "right", question.id


def test_every_wrong_answer_is_explained(course: Course) -> None:
    for question in course.questions.values():
        verdict = question.grade(worst_answer(question))
        assert any(note.text for note in verdict.notes) or len(question.explanation) > 40, question.id
