"""The card around a diagram: tools, list, name line, and what it keeps to itself in a question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from tests.diagrams.samples import knee, names
from tests.ui.diagram_desk import DiagramDesk, click, focus, move_to, point_at
from tutor.ui.diagrams.diagram_panel import INVITATION, DiagramPanel
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.structure_list import StructureList
from tutor.ui.widgets.elided_label import ElidedLabel


@pytest.fixture
def desk(qtbot: QtBot) -> DiagramDesk:
    return DiagramDesk(qtbot)


def panel(desk: DiagramDesk, width: int = 900, height: int = 600, details: str = "nomen {}") -> DiagramPanel:
    made = DiagramPanel(knee(), names, desk.theme, desk.highlighter, details=details.format)
    desk.show(made, width, height)
    return made


def button(made: DiagramPanel, start: str) -> QToolButton:
    return next(b for b in made.findChildren(QToolButton) if b.accessibleName().startswith(start))


def rows(made: DiagramPanel) -> QListWidget:
    return list_in(made.list)


def list_in(made: StructureList) -> QListWidget:
    return made.findChildren(QListWidget)[0]


def test_the_line_below_names_what_is_pointed_at_then_what_is_selected(desk: DiagramDesk) -> None:
    made = panel(desk)
    assert made.name_line == INVITATION
    click(made.view, 60, 30)
    point_at(made.view, 66, 110)
    assert made.name_line == "Soleus · nomen muscle.soleus"
    point_at(made.view, 2, 2)
    assert made.name_line == "Femur · nomen bone.femur"


def test_the_line_below_leaves_out_what_does_not_fit(desk: DiagramDesk) -> None:
    made = panel(desk, 320, 320, details="Musculus soleus · a broad flat muscle of the calf beneath the gastrocnemius")
    desk.highlighter.select("muscle.soleus")
    assert made.name_line in {"Soleus", "Soleus · Musculus soleus"}
    made.resize(1400, 600)
    made.grab()
    assert made.name_line.endswith("gastrocnemius")
    made.resize(320, 600)
    made.grab()
    assert not made.name_line.endswith("gastrocnemius")


@pytest.mark.parametrize(("width", "scale"), [(320, 1.0), (380, 1.5), (560, 1.5), (900, 1.0)])
def test_the_title_is_never_cut(desk: DiagramDesk, width: int, scale: float) -> None:
    desk.theme.scale = scale
    diagram = replace(knee(), title="Lumbar spine and sacrum, posterior view")
    made = DiagramPanel(diagram, names, desk.theme, desk.highlighter)
    desk.show(made, width, 500)
    assert made.titles == ("Lumbar spine and sacrum", "Posterior view")
    assert not any(label.toolTip() for label in made.findChildren(ElidedLabel) if label.text() in made.titles)
    plain = DiagramPanel(replace(diagram, title="Knee"), names, desk.theme, desk.highlighter)
    desk.show(plain, 420, 500)
    assert plain.titles == ("Knee", "")


def test_the_list_selects_and_points(desk: DiagramDesk) -> None:
    made = panel(desk)
    assert rows(made).count() == len(made.view.diagram.parts)
    item = next(rows(made).item(i) for i in range(rows(made).count()) if rows(made).item(i).text() == "Soleus")
    spot = rows(made).visualItemRect(item).center()
    move_to(rows(made).viewport(), spot)
    assert desk.highlighter.hovered_id == "muscle.soleus"
    QTest.mouseClick(rows(made).viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert desk.highlighter.selected_id == "muscle.soleus"
    assert made.view.lights["muscle.soleus"] == Light.STRONG


def test_the_list_follows_a_selection_made_elsewhere(desk: DiagramDesk) -> None:
    made = panel(desk)
    desk.highlighter.select("bone.femur")
    assert rows(made).currentItem().text() == "Femur"
    desk.highlighter.clear()
    assert rows(made).currentItem() is None


def test_the_list_is_walked_with_the_keyboard(desk: DiagramDesk) -> None:
    made = panel(desk)
    focus(desk, rows(made))
    QTest.keyClick(rows(made), Qt.Key.Key_Down)
    QTest.keyClick(rows(made), Qt.Key.Key_Down)
    assert desk.highlighter.hovered_id
    QTest.keyClick(rows(made), Qt.Key.Key_Return)
    assert desk.highlighter.selected_id == desk.highlighter.hovered_id


def test_long_lists_have_a_filter(desk: DiagramDesk) -> None:
    made = StructureList(str, str)
    desk.show(made, 200, 300)
    made.fill([f"part.{i}" for i in range(30)])
    field = made.findChildren(QLineEdit)[0]
    assert field.isVisible()
    QTest.keyClicks(field, "T.29")
    found = list_in(made)
    assert [found.item(i).text() for i in range(30) if not found.item(i).isHidden()] == ["part.29"]
    made.fill(["part.1"])
    assert not field.isVisible()


def test_tools_do_what_they_say(desk: DiagramDesk) -> None:
    made = panel(desk)
    zoom = made.view.canvas.zoom
    button(made, "Zoom in").click()
    assert made.view.canvas.zoom > zoom
    button(made, "Show the whole").click()
    assert made.view.canvas.zoom == pytest.approx(zoom)
    button(made, "Labels").click()
    assert made.view.labels.placed
    button(made, "Labels").click()
    assert not made.view.labels.placed
    assert all(b.toolTip() for b in made.tools.findChildren(QToolButton))
    made.view.set_labels(["bone.femur"])
    assert button(made, "Labels").isChecked()


def test_the_list_stands_beside_when_wide_and_folds_below_when_narrow(desk: DiagramDesk) -> None:
    made = panel(desk)
    assert made.list.isVisible()
    assert made.list.x() > made.view.x()
    made.resize(420, 600)
    made.grab()
    assert not made.list.isVisible()
    fold = next(b for b in made.findChildren(QToolButton) if b.text() == "Structures")
    assert fold.isVisible()
    fold.click()
    made.grab()
    assert made.list.isVisible()
    assert made.list.y() > made.view.y()


def test_the_smallest_panel_shows_title_view_and_line(desk: DiagramDesk) -> None:
    made = panel(desk, 320, 320)
    assert made.width() == 320
    assert made.height() == 320
    assert made.view.height() >= 160


def test_a_question_shows_no_name_anywhere(desk: DiagramDesk) -> None:
    made = panel(desk)
    desk.highlighter.select("bone.femur")
    made.set_question_mode(True)
    point_at(made.view, 66, 110)
    assert not made.list.isVisible()
    assert "Femur" not in made.name_line
    assert "Soleus" not in made.name_line
    assert not button(made, "Labels").isVisible()
    made.set_question_mode(False)
    assert made.list.isVisible()
    assert made.name_line.startswith("Femur")


def test_another_language_reaches_list_labels_and_line(desk: DiagramDesk) -> None:
    made = panel(desk)
    made.view.set_labels(["bone.femur"])
    made.set_language(lambda name: f"nomen {name}")
    assert made.view.labels.placed[0].lines[0].startswith("nomen")
    assert rows(made).item(0).text().startswith("nomen")
