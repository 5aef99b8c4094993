"""Every kind of question as the course asks it: on real drawings, saved, and opened again on its answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.answers import typical_answers
from tests.ui.desk import desk
from tutor.questions import KINDS
from tutor.ui.questions.shade_view import ShadeView
from tutor.ui.sims.gait_stage import GaitStage
from tutor.ui.widgets.ask import make_card


def test_each_kind_is_asked_saved_and_opened_again(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path) as open_desk:
        study = open_desk.study
        first = {question.kind: question for question in reversed(list(study.course.questions.values()))}
        assert set(first) == set(KINDS)
        for question in first.values():
            for outcome, answer in typical_answers(question).items():
                card = make_card(study, question, "check")
                qtbot.addWidget(card)
                card.view.set_answer(answer)
                card.view.changed.emit()
                card.buttons.check.click()
                assert card.verdict is not None, question.id
                assert card.verdict.outcome == outcome
                last = study.session.last_attempts([question.id])[question.id]
                assert last.answer == answer
                again = make_card(study, question, "check", last=last)
                qtbot.addWidget(again)
                assert again.view.answer() == answer


def test_an_answer_to_a_question_that_was_changed_since_is_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path) as open_desk:
        study = open_desk.study
        question = next(each for each in study.course.questions.values() if each.kind == "predict")
        answer = typical_answers(question)["right"]
        study.session.submit(question.id, answer)
        last = study.session.last_attempts([question.id])[question.id]
        card = make_card(study, question, "check", last=replace(last, answer={"a row that is gone": "x"}))
        qtbot.addWidget(card)
        assert card.verdict is None
        assert card.view.answer() is None


def test_the_walker_of_a_gait_question_walks_and_names_no_cause(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path) as open_desk:
        study = open_desk.study
        question = next(each for each in study.course.questions.values() if each.kind == "gait")
        card = make_card(study, question, "check")
        qtbot.addWidget(card)
        stage = card.view.stage()
        assert isinstance(stage, GaitStage)
        before = stage.walker.instant
        stage.advance(200.0)
        assert stage.walker.instant != before
        said = [(widget.accessibleName() + widget.toolTip()).casefold() for widget in stage.findChildren(QWidget)]
        assert not [text for text in said if "weak" in text or "s1" in text]


def test_a_foot_is_shaded_by_keyboard_on_its_skin(qtbot: QtBot, tmp_path: Path) -> None:
    with desk(tmp_path) as open_desk:
        study = open_desk.study
        question = next(each for each in study.course.questions.values() if each.kind == "shade")
        card = make_card(study, question, "check")
        qtbot.addWidget(card)
        card.resize(900, 700)
        card.show()
        view = card.view
        assert isinstance(view, ShadeView)
        view.layer.setFocus()
        QTest.keyClick(view.layer, Qt.Key.Key_3)
        for _ in range(3):
            QTest.keyClick(view.layer, Qt.Key.Key_Space)
            QTest.keyClick(view.layer, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert len(view.layer.cells) > 10
