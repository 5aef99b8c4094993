"""Locate: answering on a drawing by mouse, by keyboard and from the list of positions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.questions.samples import LOCATE, SINGLE
from tests.ui.asker import NAMES, Asker, press, texts
from tutor.diagrams.reader import read_diagram
from tutor.learning.records import Confidence
from tutor.questions.base import FigureRef
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.lighting import Light
from tutor.ui.questions.locate_view import LocateView
from tutor.ui.questions.note_row import NoteRow


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    return Asker(qtbot)


def test_locate_by_mouse_names_what_was_clicked(asker: Asker) -> None:
    card = asker.card(LOCATE)
    drawing, question_mode = asker.drawings[0]
    assert question_mode
    assert drawing.question_mode
    QTest.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=QPoint(round(drawing.width() * 0.57), 100))
    assert drawing.lit == ("nerve.tibial",)
    assert "Tibial" not in texts(card)
    press(card, Qt.Key.Key_Tab)
    card.buttons.check.click()
    answer = asker.sent[0][0]
    assert isinstance(answer, dict)
    assert answer["structure"] == "nerve.tibial"
    assert answer["x"] == pytest.approx(57, abs=1)
    assert drawing.marks == (("muscle.soleus",), ("nerve.tibial",))
    assert not drawing.question_mode
    assert "You picked: Tibial nerve. Asked for: Soleus." in texts(card)
    assert "This is a nerve; it runs deep to the muscle." in texts(card)


def test_locate_on_empty_paper_is_wrong(asker: Asker) -> None:
    card = asker.card(LOCATE)
    drawing, _ = asker.drawings[0]
    QTest.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=QPoint(drawing.width() - 5, 5))
    assert "You picked empty space" in texts(card)
    card.buttons.check.click()
    assert card.verdict is not None
    assert card.verdict.score == 0.0
    assert drawing.marks == (("muscle.soleus",), ())
    assert "Empty space, no structure" in texts(card)


def test_locate_by_keyboard_on_the_drawing_and_in_the_list(asker: Asker) -> None:
    card = asker.card(LOCATE)
    drawing, _ = asker.drawings[0]
    assert card.focusWidget() is drawing
    press(card, Qt.Key.Key_Return)
    assert isinstance(card.view, LocateView)
    regions = card.view.regions
    assert regions.currentText() == "Region 3 of 3: 70 % down, left"
    regions.setFocus()
    press(card, Qt.Key.Key_Up)
    assert drawing.lit == ("nerve.tibial",)
    press(card, Qt.Key.Key_J, Qt.Key.Key_Return)
    assert asker.sent[0][:2] == ({"structure": "nerve.tibial", "x": 57.5, "y": 50.0}, Confidence.LOW)


SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100mm" height="100mm"
 data-view="posterior" data-origin="0 0" data-title="Right leg, posterior view">
<g id="muscle.gastrocnemius-medial" data-layer="superficial" data-anchor="25 25">
<path class="outline muscle-base" d="M10 10H45V45H10Z"/></g>
<g id="muscle.soleus" data-layer="superficial" data-anchor="25 70">
<path class="outline muscle-base" d="M10 50H45V90H10Z"/></g>
<g id="nerve.tibial" data-layer="nerves" data-anchor="70 50">
<path class="outline nerve-base" d="M68 10H72V90H68Z"/></g>
</svg>"""


def test_locate_on_the_real_diagram_by_keyboard_alone(asker: Asker, qtbot: QtBot) -> None:
    diagram, highlighter = read_diagram(SVG, "leg-posterior"), Highlighter()
    asker.make = lambda: DiagramView(diagram, lambda name: NAMES.get(name, name), asker.theme, highlighter)
    card = asker.card(LOCATE)
    assert isinstance(card.view, LocateView)
    drawing = card.view.entry()
    assert isinstance(drawing, DiagramView)
    drawing.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_K, Qt.Key.Key_Return):
        QTest.keyClick(drawing.canvas, key)
    answer, confidence, _, _ = asker.sent[0]
    assert isinstance(answer, dict)
    assert card.view.regions.part(card.view.regions.currentIndex()) is diagram.parts[str(answer["structure"])]
    assert confidence is Confidence.MEDIUM
    assert drawing.lights["muscle.soleus"] is Light.RIGHT


def test_locate_list_lets_go_of_an_earlier_click(asker: Asker, qtbot: QtBot) -> None:
    diagram, highlighter = read_diagram(SVG, "leg-posterior"), Highlighter()
    asker.make = lambda: DiagramView(diagram, lambda name: NAMES.get(name, name), asker.theme, highlighter)
    card = asker.card(LOCATE)
    assert isinstance(card.view, LocateView)
    drawing = card.view.entry()
    assert isinstance(drawing, DiagramView)
    x, y = drawing.canvas.place_of(25, 25)
    QTest.mouseClick(drawing.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert card.view.regions.currentIndex() == 1
    card.view.regions.setFocus()
    QTest.keyClick(card.view.regions, Qt.Key.Key_Down)
    assert set(drawing.lights) == {
        str(answer["structure"]) for answer in [card.view.answer()] if isinstance(answer, dict)
    }


def test_locate_leaks_no_name_before_the_answer(asker: Asker) -> None:
    card = asker.card(LOCATE)
    assert isinstance(card.view, LocateView)
    items = [card.view.regions.itemText(row) for row in range(card.view.regions.count())]
    words = [
        text
        for w in card.findChildren(QWidget)
        for text in (w.accessibleName(), w.accessibleDescription(), w.toolTip())
    ]
    for word in (*items, *words, texts(card)):
        assert "oleus" not in word
        assert "nerve" not in word


def test_locate_feedback_lights_structures(asker: Asker, qtbot: QtBot) -> None:
    card = asker.card(LOCATE)
    card.show_verdict({"structure": "nerve.tibial"}, LOCATE.grade({"structure": "nerve.tibial"}))
    rows = card.view.findChildren(NoteRow)
    with qtbot.waitSignal(card.structure_hovered) as hovered:
        rows[0].setFocus()
    assert hovered.args == ["nerve.tibial"]


def test_an_unlabelled_figure_names_nothing_until_answered(asker: Asker) -> None:
    card = asker.card(replace(SINGLE, figure=FigureRef("leg-posterior", labels=("none",), alt="A leg from behind")))
    drawing, question_mode = asker.drawings[0]
    assert question_mode
    assert drawing.accessibleDescription() == "A leg from behind"
    press(card, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert not drawing.question_mode
