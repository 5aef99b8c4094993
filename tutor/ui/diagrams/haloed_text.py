"""Words with a halo of paper, so that they are read on any part of a drawing without hiding it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

HALO = 3.0
"""Pixels of paper around each letter."""
_RIM = tuple(
    (far * math.cos(turn * math.tau / steps), far * math.sin(turn * math.tau / steps))
    for far, steps in ((HALO, 12), (HALO / 2, 6))
    for turn in range(steps)
)
_ROOM = 4
"""Pixels around the words for what of a letter overhangs its advance."""


def paint_haloed(painter: QPainter, base: QPointF, text: str, font: QFont, ink: QColor, paper: QColor) -> None:
    """Write from `base` (whole pixels, on the base line).

    The rim is stamped from one picture of the words: setting the type anew for each of its steps takes four times as
    long, which a hover would feel.
    """
    metrics = QFontMetricsF(font)
    box = QRectF(0, -metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
    box = QRectF(box.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM).toAlignedRect())
    ratio = painter.device().devicePixelRatio()
    stamp = QPixmap((box.size() * ratio).toSize())
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    writer = QPainter(stamp)
    writer.setFont(font)
    writer.setPen(paper)
    writer.drawText(-box.topLeft(), text)
    writer.end()
    corner = base + box.topLeft()
    for x, y in dict.fromkeys((round(x * ratio) / ratio, round(y * ratio) / ratio) for x, y in _RIM):
        painter.drawPixmap(corner + QPointF(x, y), stamp)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(base, text)
