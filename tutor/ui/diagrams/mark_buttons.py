"""Small round buttons that sit on places of a drawing and keep them while it is zoomed and moved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from tutor.ui.diagrams.canvas import DiagramCanvas
from tutor.ui.theme import Theme

SIDE = 22
"""Diameter in pixels at 100 % text."""


class Mark(NamedTuple):
    """id; place in mm of the drawing; what it shows; its tone, a token of the theme; spoken name and tool tip."""

    id: str
    x: float
    y: float
    text: str
    tone: str
    name: str
    filled: bool = True


class MarkButton(QAbstractButton):
    """One mark."""

    def __init__(self, mark: Mark, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.take(mark)

    def take(self, mark: Mark) -> None:
        """Show this mark from now on."""
        self.mark = mark
        self.setText(mark.text)
        self.setAccessibleName(mark.name)
        self.setToolTip(mark.name.replace("<", "‹"))
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Round for one letter, longer for more."""
        side = round(SIDE * self._theme.scale**0.5)
        width = self.fontMetrics().horizontalAdvance(self.mark.text) + side // 2
        return QSize(max(side, width), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A pill on a halo, filled or hollow; a ring with the keyboard's focus or under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, tone = self._theme, self._theme.colour(self.mark.tone)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        over = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(theme.colour("focus") if over else theme.colour("halo"), 2.4))
        painter.setBrush(tone if self.mark.filled else theme.colour("card"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if not self.mark.filled:
            painter.setPen(QPen(tone, 1.4))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), box.height() / 2 - 1, box.height() / 2 - 1)
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(theme.colour("card") if self.mark.filled else tone)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.mark.text)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The ring comes."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The ring goes."""
        super().leaveEvent(event)
        self.update()


class MarkButtons(QWidget):
    """The marks of one canvas. `pressed(id)` when one is clicked or pressed by keyboard."""

    pressed = Signal(str)

    def __init__(self, canvas: DiagramCanvas, theme: Theme) -> None:
        super().__init__(canvas)
        self.hide()
        self._canvas, self._theme = canvas, theme
        self.buttons: dict[str, MarkButton] = {}
        canvas.moved.connect(self.place)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show these and no others; buttons that stay keep the focus."""
        wanted = {mark.id: mark for mark in marks}
        for gone in [key for key in self.buttons if key not in wanted]:
            button = self.buttons.pop(gone)
            button.hide()
            button.deleteLater()
        for key, mark in wanted.items():
            if key in self.buttons:
                self.buttons[key].take(mark)
            else:
                button = MarkButton(mark, self._theme, self._canvas.viewport())
                button.clicked.connect(partial(self.pressed.emit, key))
                self.buttons[key] = button
                button.show()
        self.place()

    def place(self) -> None:
        """Put every button where its place is now; those that would cover one another move apart."""
        taken: list[QRectF] = []
        for button in self.buttons.values():
            x, y = self._canvas.place_of(button.mark.x, button.mark.y)
            box = QRectF(0, 0, button.width(), button.height())
            box.moveCenter(QPointF(x, y))
            for _ in range(12):
                hit = next((other for other in taken if other.intersects(box)), None)
                if hit is None:
                    break
                down = box.center().y() >= hit.center().y()
                box.moveTop(hit.bottom() + 1 if down else hit.top() - box.height() - 1)
            taken.append(box)
            button.move(box.topLeft().toPoint())
