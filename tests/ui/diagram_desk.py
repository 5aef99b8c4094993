"""Diagram views for tests: the model knee on a desk, shown and painted once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.diagrams.samples import knee, names
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.theme import Theme


class DiagramDesk:
    """Views that share one highlighter and one theme."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.highlighter = Highlighter()

    def view(self, width: int = 500, height: int = 500) -> DiagramView:
        """A view of the model knee of so many pixels."""
        view = DiagramView(
            knee(), names, self.theme, self.highlighter, describe=lambda name: f"{names(name)}, described"
        )
        self.show(view, width, height)
        return view

    def show(self, widget: QWidget, width: int, height: int) -> None:
        """Show and paint a widget of so many pixels."""
        self.qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.grab()


def place(view: DiagramView, x: float, y: float) -> QPoint:
    """The pixel of the viewport at (x, y) mm."""
    left, top = view.canvas.place_of(x, y)
    return QPoint(round(left), round(top))


def point_at(view: DiagramView, x: float, y: float) -> None:
    """Move the pointer to (x, y) mm."""
    move_to(view.canvas.viewport(), place(view, x, y))


def move_to(widget: QWidget, spot: QPoint) -> None:
    """Move the pointer inside one widget, whatever other windows lie there."""
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(spot), QPointF(widget.mapToGlobal(spot)), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def focus(desk: DiagramDesk, widget: QWidget) -> None:
    """Give a widget the focus as Tab does."""
    with desk.qtbot.waitActive(widget.window()):
        widget.activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def click(view: DiagramView, x: float, y: float) -> None:
    """Click at (x, y) mm."""
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place(view, x, y))


def colour(view: DiagramView, x: float, y: float) -> QColor:
    """The colour that is painted at (x, y) mm."""
    return picture(view).pixelColor(place(view, x, y))


def picture(widget: QWidget) -> QImage:
    """What a widget looks like."""
    return widget.grab().toImage()


def middle(view: DiagramView) -> QPointF:
    """The middle of the viewport in mm."""
    return view.canvas.visible_area().center()
