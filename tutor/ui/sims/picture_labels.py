"""Names beside a live picture, in pixels of the window: two columns, thin leaders, no crossing, a halo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from tutor.ui.theme import Theme

MARGIN = 8.0


@dataclass(frozen=True, slots=True)
class Note:
    """A name at a place of the drawing (mm). on_left: the column; strong: the subject of the picture."""

    text: str
    anchor: tuple[float, float]
    on_left: bool = False
    strong: bool = False


def paint_notes(painter: QPainter, notes: Sequence[Note], to_page: QTransform, theme: Theme, area: QRectF) -> None:
    """Paint all names; those of a column keep the order of their anchors and are pushed apart."""
    font = theme.font("small")
    metrics = QFontMetricsF(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for on_left in (True, False):
        column = sorted(
            (note for note in notes if note.on_left == on_left), key=lambda note: to_page.map(QPointF(*note.anchor)).y()
        )
        anchors = [to_page.map(QPointF(*note.anchor)) for note in column]
        heights = spread(
            [point.y() for point in anchors],
            metrics.height() + 4,
            area.top() + 1.8 * metrics.height(),
            area.bottom() - 4,
        )
        for note, anchor, y in zip(column, anchors, heights, strict=True):
            _paint_note(painter, note, anchor, y, theme, area, metrics)


def paint_sides(painter: QPainter, sides: tuple[str, str], theme: Theme, area: QRectF) -> None:
    """What lies to the left and to the right, in the upper corners."""
    font = theme.font("small", bold=True)
    metrics = QFontMetricsF(font)
    for text, left in zip(sides, (True, False), strict=True):
        x = area.left() + MARGIN if left else area.right() - MARGIN - metrics.horizontalAdvance(text)
        _halo(painter, text, QPointF(x, area.top() + MARGIN + metrics.ascent()), font, theme)


def spread(wanted: Sequence[float], height: float, top: float, bottom: float) -> list[float]:
    """Middles of rows of this height near the wanted ones, in order, without overlap, within top and bottom."""
    placed: list[float] = []
    for want in wanted:
        least = placed[-1] + height if placed else top + height / 2
        placed.append(max(want, least))
    limit = bottom - height / 2
    for index in range(len(placed) - 1, -1, -1):
        placed[index] = min(placed[index], limit)
        limit = placed[index] - height
    return placed


def _paint_note(
    painter: QPainter, note: Note, anchor: QPointF, y: float, theme: Theme, area: QRectF, metrics: QFontMetricsF
) -> None:
    font = theme.font("small", bold=note.strong)
    width = QFontMetricsF(font).horizontalAdvance(note.text)
    left = area.left() + MARGIN if note.on_left else area.right() - MARGIN - width
    edge = QPointF(left + width + 4 if note.on_left else left - 4, y)
    ink, halo = theme.colour("ink"), theme.colour("halo")
    reached = anchor.x() > edge.x() + 6 if note.on_left else anchor.x() < edge.x() - 6
    if reached:  # otherwise the name stands on what it names
        for colour, thickness in ((halo, 3.0), (ink, 1.0)):
            painter.setPen(QPen(colour, thickness))
            painter.drawLine(edge, anchor)
        painter.setPen(QPen(halo, 1.5))
        painter.setBrush(ink)
        painter.drawEllipse(anchor, 3.0, 3.0)
    _halo(painter, note.text, QPointF(left, y + (metrics.ascent() - metrics.descent()) / 2), font, theme)


def _halo(painter: QPainter, text: str, place: QPointF, font: QFont, theme: Theme) -> None:
    shape = QPainterPath()
    shape.addText(place, font, text)
    pen = QPen(theme.colour("halo"), 4.0)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(shape, pen)
    painter.fillPath(shape, theme.colour("ink"))
