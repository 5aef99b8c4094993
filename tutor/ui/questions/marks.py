"""The round marks of a verdict, the same on options, notes and banner: ✓ right, ~ partly, ✗ wrong."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from tutor.ui.icons import pixmap
from tutor.ui.theme import Theme

ICONS = {"right": "check", "partly": "partly", "wrong": "cross"}


def mark_pixmap(role: str, theme: Theme, side: int, ratio: float) -> QPixmap:
    """A mark of `side` logical pixels: role right, partly or wrong, or plain for a small dash. ratio: device pixels."""
    image = QPixmap(round(side * ratio), round(side * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(side / 2, side / 2)
    if role in ICONS:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role))
        painter.drawEllipse(middle, side / 2, side / 2)
        inner = round(side * 0.72)
        corner = QPointF((side - inner) / 2, (side - inner) / 2)
        painter.drawPixmap(corner, pixmap(ICONS[role], theme.tokens.card, inner, ratio))
    else:
        painter.setPen(QPen(theme.colour("line_strong"), 1.5))
        reach = QPointF(side / 5, 0.0)
        painter.drawLine(middle - reach, middle + reach)
    painter.end()
    return image
