"""Painting an area: by mouse, by keyboard alone, undone, judged against the map and against the other maps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.questions.more_samples import SHADE
from tests.ui.asker import Asker, press, texts
from tests.ui.painting import real_drawings
from tutor.questions.base import Answer
from tutor.questions.parts.cells import Cell, middle, read
from tutor.ui.questions.paint_layer import PaintLayer
from tutor.ui.questions.painted_areas import path_of
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.questions.shade_view import ShadeView


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    made = Asker(qtbot)
    real_drawings(made)
    return made


def view_of(card: QuestionCard) -> ShadeView:
    assert isinstance(card.view, ShadeView)
    return card.view


def spot(layer: PaintLayer, cell: Cell) -> QPoint:
    """Where a cell lies on the layer."""
    x, y = layer.canvas.place_of(middle(cell[0]), middle(cell[1]))
    return QPoint(round(x), round(y))


def stroke(layer: PaintLayer, start: Cell, end: Cell) -> None:
    QTest.mousePress(layer, Qt.MouseButton.LeftButton, pos=spot(layer, start))
    QTest.mouseMove(layer, spot(layer, end))
    QTest.mouseRelease(layer, Qt.MouseButton.LeftButton, pos=spot(layer, end))


def test_a_stroke_joins_its_ends_and_can_be_undone(asker: Asker) -> None:
    card = asker.card(SHADE)
    view = view_of(card)
    press(card, Qt.Key.Key_1)
    assert not view.undo.isEnabled()
    stroke(view.layer, (3, 4), (12, 4))
    assert {(column, 4) for column in range(3, 13)} <= view.layer.cells
    assert (16, 4) not in view.layer.cells
    assert card.buttons.check.isEnabled()
    view.undo.click()
    assert view.layer.cells == frozenset()
    assert not card.buttons.check.isEnabled()


def test_brushes_differ_and_the_eraser_takes_away(asker: Asker) -> None:
    card = asker.card(SHADE)
    view = view_of(card)
    sizes = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(card, key)
        view.layer.clear()
        stroke(view.layer, (9, 9), (9, 9))
        sizes.append(len(view.layer.cells))
    assert sizes == sorted(set(sizes))
    view.layer.setFocus()
    press(card, Qt.Key.Key_E, Qt.Key.Key_1)
    assert view.eraser.isChecked()
    stroke(view.layer, (9, 9), (9, 9))
    assert 0 < len(view.layer.cells) < sizes[-1]
    view.wipe.click()
    assert view.answer() is None


def test_only_skin_is_painted(asker: Asker) -> None:
    card = asker.card(SHADE)
    view = view_of(card)
    view.brushes[2].click()
    stroke(view.layer, (0, 0), (0, 19))
    assert view.layer.cells
    assert all(0 <= column < 20 and 0 <= row < 20 for column, row in view.layer.cells)


def test_by_keyboard_alone(asker: Asker) -> None:
    card = asker.card(SHADE)
    view = view_of(card)
    assert card.focusWidget() is view.layer
    press(card, Qt.Key.Key_1, Qt.Key.Key_Space)
    first = view.layer.cells
    assert len(first) >= 1
    for _ in range(4):
        press(card, Qt.Key.Key_Left)
    press(card, Qt.Key.Key_Space)
    assert len(view.layer.cells) > len(first)
    QTest.keyClick(view.layer, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.layer.cells == first
    press(card, Qt.Key.Key_K, Qt.Key.Key_Return)
    assert card.verdict is not None
    assert card.verdict.outcome == "wrong"


def test_the_cursor_stays_on_the_drawing(asker: Asker) -> None:
    card = asker.card(SHADE)
    view = view_of(card)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
        for _ in range(12):
            QTest.keyClick(view.layer, key, Qt.KeyboardModifier.ShiftModifier)
    press(card, Qt.Key.Key_1, Qt.Key.Key_Space)
    assert all(0 <= column < 20 and 0 <= row < 20 for column, row in view.layer.cells)


def test_the_verdict_shows_both_areas_and_other_maps(asker: Asker) -> None:
    card = asker.card(SHADE)
    view = view_of(card)
    given: Answer = {"cells": "2:2-9;3:2-9"}
    card.show_verdict(given, SHADE.grade(given))
    shown = texts(card)
    for text in ("Compare your area with the map of Foerster 1933.", "Yours and the map's", "Contested"):
        assert text in shown
    assert view.layer.areas.target == read(SHADE.target)
    before = view.layer.grab().toImage()
    view.maps.setFocus()
    press(card, Qt.Key.Key_Down)
    assert view.maps.currentText() == "Keegan and Garrett 1948"
    assert view.layer.areas.target == read("4:4-12;5:4-12")
    assert view.layer.grab().toImage() != before
    QTest.mouseClick(view.layer, Qt.MouseButton.LeftButton)
    assert view.answer() == given


def test_a_drawn_structure_is_painted_with_its_layers_shown(asker: Asker) -> None:
    question = replace(SHADE, map="", map_name="", core="", union="", others={}, certainty="high")
    card = asker.card(question)
    card.show_verdict({"cells": SHADE.target}, question.grade({"cells": SHADE.target}))
    assert not hasattr(view_of(card), "maps")
    assert "Dotted line" not in texts(card)


def test_stairs_become_slanted_lines() -> None:
    path = path_of({(0, 0), (1, 1), (1, 0)})
    box = path.boundingRect()
    assert (round(box.width()), round(box.height())) == (10, 10)
    assert path_of(()).isEmpty()
    assert path.elementCount() > 8
