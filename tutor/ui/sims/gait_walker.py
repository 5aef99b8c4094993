"""The walker as a widget: side view, front view or both; a drag scrubs, keys step."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import Leg
from tutor.ui.sims.gait_picture import GaitPicture, Views
from tutor.ui.theme import Theme

DRAG: Final = 0.5
"""Share of the picture's width that a drag over the whole cycle takes."""


class GaitWalker(QWidget):
    """`scrubbed(instant)` follows a drag, `stepped(±1)` page keys; instants are shares of the walk's cycle."""

    scrubbed = Signal(float)
    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.picture = GaitPicture(theme)
        self.instant = 0.0
        self._grabbed: tuple[float, float] | None = None
        self.setAccessibleName("Walker")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 180)

    @property
    def near(self) -> Leg:
        """The side that the side view is seen from."""
        return self.picture.near

    def show_walk(self, walk: Walk, ghost: Walk, affected: Leg | None) -> None:
        """Another walk, the normal one behind it, and the side that is marked (None: nothing is wrong)."""
        self.picture.show_walk(walk, ghost, affected)
        self.update()

    def show_instant(self, instant: float) -> None:
        """Another instant."""
        self.instant = instant
        self.update()

    def set_views(self, views: Views) -> None:
        """Side, front or both."""
        self.picture.views = views
        self.update()

    def set_near(self, near: Leg) -> None:
        """The side that the side view is seen from."""
        self.picture.near = near
        self.update()

    def set_shown(self, **switches: bool) -> None:
        """Ghost, sticks, forces, lines: on or off."""
        self.picture.set_shown(**switches)
        self.update()

    def sizeHint(self) -> QSize:
        """Little: the picture takes the room that is left."""
        return QSize(360, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the present instant."""
        painter = QPainter(self)
        self.picture.paint(painter, QRectF(self.rect()), self.instant)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = (event.position().x(), self.instant)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged the way the walker faces, time goes on."""
        if self._grabbed is not None:
            start, instant = self._grabbed
            ahead = 1 if self.near == "right" else -1
            self.scrubbed.emit(instant + ahead * (event.position().x() - start) / (DRAG * self.width()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by a hundredth of the cycle, page keys by a phase."""
        small = {Qt.Key.Key_Right: 0.01, Qt.Key.Key_Up: 0.01, Qt.Key.Key_Left: -0.01, Qt.Key.Key_Down: -0.01}
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if (key := Qt.Key(event.key())) in small:
            self.scrubbed.emit(self.instant + small[key])
        elif key in pages:
            self.stepped.emit(pages[key])
        else:
            super().keyPressEvent(event)

    def apply_theme(self) -> None:
        """Colours of the theme."""
        self.update()
