"""One item that can be moved among others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from tutor.ui.questions.breaking_label import BreakingLabel
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class OrderCard(QFrame):
    """`moved(item, by)`: up is −1; `stepped(item, by)`: the focus wants to go to a neighbour."""

    moved = Signal(str, int)
    stepped = Signal(str, int)

    def __init__(self, item: str, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item, self._text, self._theme = item, text, theme
        self._grip: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._place = label("", "small", wrap=False)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words: QLabel = BreakingLabel(text, theme, "reading")
        self.up, self.down = self._button("↑", -1), self._button("↓", 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._place)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.up)
        self._row.addWidget(self.down)
        self.apply_theme()

    def show_place(self, place: int, of: int) -> None:
        """Its number; the ends have nowhere to go."""
        self._place.setText(str(place))
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < of)
        self.setAccessibleName(f"{place} of {of}: {self._text}")
        self.setAccessibleDescription("Alt and the arrow keys move it")
        self.up.setAccessibleName(f"Move {self._text} up")
        self.down.setAccessibleName(f"Move {self._text} down")

    def apply_theme(self) -> None:
        """Room and sizes for the text size."""
        space = self._theme.space
        self._row.setContentsMargins(space(3), space(2), space(2), space(2))
        self._row.setSpacing(space(2))
        self._place.setFixedWidth(round(18 * self._theme.scale))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to a neighbour, with Alt they move the item."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        elif event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
            self.moved.emit(self.item, by)
        else:
            self.stepped.emit(self.item, by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._grip = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Past the middle of a neighbour, change places with it."""
        if self._grip is None:
            return
        away = event.position().toPoint().y() - self._grip.y()
        if abs(away) > self.height() * 0.6:
            self.moved.emit(self.item, 1 if away > 0 else -1)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card; a ring with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        border: QColor = self._theme.colour("focus" if self.hasFocus() else "line")
        painter.setPen(QPen(border, width))
        painter.setBrush(self._theme.colour("card"))
        inset = width / 2
        painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)

    def _button(self, sign: str, by: int) -> QToolButton:
        made = QToolButton(self)
        made.setText(sign)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(partial(self.moved.emit, self.item, by))
        return made
