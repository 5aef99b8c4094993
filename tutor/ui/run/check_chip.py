"""A chip that is in or out: a box with a tick says so besides its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QPushButton

from tutor.ui.theme import Theme

TICK = ((0.22, 0.52), (0.43, 0.73), (0.8, 0.28))
"""Corners of the tick, as shares of its box."""
RATIO = 2.0
"""Pixels of the picture for one of the screen."""


class CheckChip(QPushButton):
    """words: on the chip; spoken: all of it, for screen readers."""

    def __init__(self, theme: Theme, words: str, spoken: str, *, chosen: bool) -> None:
        super().__init__(words.replace("&", "&&"))
        self._theme = theme
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setAccessibleName(spoken)
        self.toggled.connect(self.apply_theme)
        self.apply_theme()

    def apply_theme(self) -> None:
        """The box in the colours and the text size in force."""
        on, side = self.isChecked(), self._theme.pixels("body")
        gap = self._theme.space(1)
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(QIcon(box(side, gap, self._theme.colour("accent_ink" if on else "ink_soft"), ticked=on)))


def box(side: int, gap: int, colour: QColor, *, ticked: bool) -> QPixmap:
    """A box of `side` logical pixels and a gap to its right, with a tick or empty."""
    image = QPixmap(round((side + gap) * RATIO), round(side * RATIO))
    image.setDevicePixelRatio(RATIO)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3))
    frame = QRectF(0, 0, side, side).adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(frame, 3, 3)
    if ticked:
        places = [QPointF(frame.left() + x * frame.width(), frame.top() + y * frame.height()) for x, y in TICK]
        painter.setPen(QPen(colour, 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(places))
    painter.end()
    return image
