"""What a screen reader finds in a diagram."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from tests.diagrams.samples import knee, names
from tests.ui.diagram_desk import DiagramDesk, focus
from tutor.ui.diagrams.diagram_view import DiagramView


def canvas(view: DiagramView) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(view.canvas)
    assert found is not None
    return found


def texts(view: DiagramView) -> list[str]:
    found = canvas(view)
    return [found.child(i).text(QAccessible.Text.Name) for i in range(found.childCount())]


def test_every_region_is_a_named_button_with_a_box(qtbot: QtBot) -> None:
    view = DiagramDesk(qtbot).view()
    found = canvas(view)
    assert found.text(QAccessible.Text.Name) == "Model knee, posterior view"
    assert found.childCount() == len(view.diagram.parts)
    assert texts(view)[:2] == ["Tibial nerve", "Femur"]
    femur = found.child(1)
    assert femur.role() == QAccessible.Role.Button
    assert femur.text(QAccessible.Text.Description) == "Femur, described"
    assert femur.rect().isValid()
    assert femur.isValid()
    assert found.indexOfChild(femur) == 1
    assert femur.parent().text(QAccessible.Text.Name) == found.text(QAccessible.Text.Name)
    centre = femur.rect().center()
    assert found.childAt(centre.x(), centre.y()).isValid()


def test_pressing_selects_and_the_state_follows(qtbot: QtBot) -> None:
    desk = DiagramDesk(qtbot)
    view = desk.view()
    femur = canvas(view).child(1)
    actions = femur.actionInterface()
    assert actions.actionNames() == ["Press"]
    actions.doAction("Press")
    assert desk.highlighter.selected_id == "bone.femur"
    assert femur.state().selected
    focus(desk, view.canvas)
    view.focus_region("bone.femur")
    assert femur.state().focused
    assert canvas(view).focusChild().text(QAccessible.Text.Name) == "Femur"


def test_interfaces_that_a_region_lacks_are_null_and_do_no_harm(qtbot: QtBot) -> None:
    femur = canvas(DiagramDesk(qtbot).view()).child(1)
    lacking: tuple[object, ...] = (femur.textInterface(), femur.valueInterface(), femur.selectionInterface())
    assert lacking == (None, None, None)


def test_question_mode_names_only_places(qtbot: QtBot) -> None:
    view = DiagramDesk(qtbot).view()
    view.set_question_mode(True)
    count = len(view.diagram.parts)
    assert texts(view) == [f"region {i + 1} of {count}" for i in range(count)]
    assert all(canvas(view).child(i).text(QAccessible.Text.Description) == "" for i in range(count))


def test_interfaces_outlive_their_view(qtbot: QtBot) -> None:
    desk = DiagramDesk(qtbot)
    view = DiagramView(knee(), names, desk.theme, desk.highlighter)
    child = canvas(view).child(0)
    assert child.isValid()
    view.deleteLater()
    with qtbot.waitSignal(view.destroyed):
        pass
    assert not child.isValid()
    assert child.text(QAccessible.Text.Name) == ""
    assert child.rect().isNull()
