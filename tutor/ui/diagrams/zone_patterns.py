"""Fills of areas of skin: a colour and a pattern of so many device pixels, as one opaque tile."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QTransform

from tutor.diagrams.zone_palette import Pattern

PITCH = 12
"""Logical pixels after which a pattern repeats."""
DARK_FILL = 0.30
"""Below this lightness (0 to 1) the pattern is light, otherwise dark."""
INK = 0.34
"""Opacity of a pattern."""
STRIPE = 0.5
"""Share of a stripe in its distance."""


def tile_brush(fill: QColor, pattern: Pattern, ratio: float, scale: float) -> QBrush:
    """A brush for a painter of `scale` device pixels a mm on a screen of `ratio` device pixels a pixel."""
    side = round(PITCH * ratio)
    tile = QPixmap(side, side)
    tile.fill(fill)
    if pattern != "plain":
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor("#FFFFFF" if lightness(fill) < DARK_FILL else "#101820")
        ink.setAlphaF(INK if fill.alphaF() > 0.6 else INK * 0.8)
        painter.setPen(QPen(ink, 1.2 * ratio, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw(painter, pattern, side, ratio, ink)
        painter.end()
    return _brush(tile, scale)


def stripe_brush(colour: QColor, ratio: float, scale: float) -> QBrush:
    """Broad slanted stripes of a colour with nothing between them."""
    side = round(PITCH * ratio)
    tile = QPixmap(side, side)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, side * STRIPE * 0.7071, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for shift in (-side, 0, side):
        painter.drawLine(QLineF(shift - side, 2 * side, shift + 2 * side, -side))
    painter.end()
    return _brush(tile, scale)


def lightness(colour: QColor) -> float:
    """Relative luminance from 0 to 1 (sRGB weights on linear light)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _brush(tile: QPixmap, scale: float) -> QBrush:
    brush = QBrush(tile)
    # The painter scales millimetres to device pixels; the tile is in device pixels already.
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


def _draw(painter: QPainter, pattern: Pattern, side: int, ratio: float, ink: QColor) -> None:
    middle = side / 2
    if pattern in ("level", "plus"):
        reach = side if pattern == "level" else side * 0.28
        painter.drawLine(QLineF(middle - reach, middle, middle + reach, middle))
    if pattern in ("upright", "plus"):
        reach = side if pattern == "upright" else side * 0.28
        painter.drawLine(QLineF(middle, middle - reach, middle, middle + reach))
    for shift in (-side, 0, side):
        if pattern in ("slash", "lattice"):
            painter.drawLine(QLineF(shift - side, 2 * side, shift + 2 * side, -side))
        if pattern in ("backslash", "lattice"):
            painter.drawLine(QLineF(shift - side, -side, shift + 2 * side, 2 * side))
    if pattern == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for x, y in ((0.25, 0.25), (0.75, 0.75)):
            painter.drawEllipse(QPointF(x * side, y * side), 1.5 * ratio, 1.5 * ratio)
    if pattern == "rings":
        painter.drawEllipse(QPointF(middle, middle), side * 0.3, side * 0.3)
