"""The tick and the cross that mark right and wrong on a drawing, with their words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from tutor.ui.diagrams.lighting import Light

WORDS = {Light.RIGHT: "Correct", Light.WRONG: "Wrong"}


def paint_sign(painter: QPainter, disc: QRectF, colour: QColor, ink: QColor, light: Light) -> None:
    """A tick or a cross of colour `ink` in a disc of `colour`."""

    def at(x: float, y: float) -> QPointF:
        return QPointF(disc.x() + x * disc.width(), disc.y() + y * disc.height())

    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(disc)
    painter.setPen(QPen(ink, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    if light == Light.RIGHT:
        painter.drawPolyline([at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.34)])
    else:
        painter.drawLine(at(0.33, 0.33), at(0.67, 0.67))
        painter.drawLine(at(0.33, 0.67), at(0.67, 0.33))
