"""Structures taken for one another: drawn, framed, walked and practised."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.desk import desk
from tutor.learning.progress_errors import MixUp
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.progress.arrows import Arrows
from tutor.ui.progress.mix_ups import TALL, MixUps, framed
from tutor.ui.progress.stage import stage_of
from tutor.ui.progress.two_line_button import TwoLineButton

SKIN = MixUp("dermatome.S1", "dermatome.L5", "skin", 6, 9)
ROOTS = MixUp("root.S1", "root.L5", "", 2, 9)


def test_a_mix_up_of_skin_is_drawn_on_the_leg_and_of_roots_on_the_spine(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        shown = MixUps(at.study, [SKIN, ROOTS])
        qtbot.addWidget(shown)
        shown.resize(900, 600)
        shown.show()
        view = shown.view
        assert view is not None
        assert view.diagram.name.startswith("leg-")
        assert {"dermatome.S1", "dermatome.L5"} <= view.lights.keys()
        assert view.height() == TALL
        with qtbot.waitExposed(shown):
            shown.resize(1000, 700)
        arrows = view.canvas.viewport().findChild(Arrows)
        assert isinstance(arrows, Arrows)
        assert arrows.size() == view.canvas.viewport().size()
        rows = shown.findChildren(TwoLineButton)
        go = next(found for found in shown.findChildren(QPushButton) if found.text() == "Practise these two")
        assert rows[0].geometry().bottom() < go.geometry().top() < rows[1].geometry().top()
        assert "2 of 9 answers about the S1 root" in rows[1].accessibleName()
        rows[1].click()
        assert shown.chosen == ROOTS
        qtbot.waitUntil(lambda: rows[1].geometry().bottom() < go.geometry().top())
        assert shown.view is not None
        assert shown.view.diagram.name.startswith("spine-")
        with qtbot.waitSignal(shown.practise) as asked:
            go.click()
        assert asked.args == [ROOTS]


def test_a_small_pair_is_framed_with_its_surroundings(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        drawing = at.study.diagram("spine-posterior")
        left, top, width, height = drawing.view_box
        shown = framed(drawing, ("disc.L4-L5", "disc.L5-S1"))
        for each in ("disc.L4-L5", "disc.L5-S1"):
            box = drawing.parts[each].box
            assert shown.contains(QRectF(QPointF(box[0], box[1]), QPointF(box[2], box[3])))
        assert 0.3 * height <= shown.height() < 0.6 * height
        assert QRectF(left, top, width, height).contains(shown)


def test_what_no_drawing_shows_together_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        apart = MixUp("muscle.soleus", "disc.L1-L2", "", 2, 2)
        assert stage_of(at.study, apart) is None
        shown = MixUps(at.study, [apart])
        qtbot.addWidget(shown)
        assert shown.view is None
        assert any("No drawing shows both" in found.text() for found in shown.findChildren(QLabel))


def test_mix_ups_are_walked_by_keyboard(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        shown = MixUps(at.study, [SKIN, ROOTS])
        qtbot.addWidget(shown)
        with qtbot.waitActive(shown):
            shown.show()
        first, second = shown.findChildren(TwoLineButton)
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Down)
        assert shown.chosen == ROOTS
        assert second.isChecked()


def test_a_mix_up_is_practised_with_questions_about_both(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.window.go("quiz", "pair:root.S1>root.L5")
        at.settle()
        page = at.window.page
        assert isinstance(page, QuizPage)
        assert page.run is not None
        run = next(found for found in at.store.open_runs() if found.kind == "pair")
        assert run.title == "S1 root or L5 root?"
        asked = [at.study.session.question(key) for key in run.questions]
        assert len(asked) > 2
        structures = {each for question in asked if question for each in at.study.outline.asked_by(question)}
        assert {"root.S1", "root.L5"} <= structures
