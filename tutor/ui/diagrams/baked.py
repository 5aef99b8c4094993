"""A picture of a part of the drawing, and how to copy it without resampling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

LARGEST_SIDE = 6_000
"""Pixels; nothing larger is ever baked."""


@dataclass(frozen=True, slots=True)
class Baked:
    """A picture of `area` (mm) at `scale` logical pixels a millimetre."""

    pixmap: QPixmap
    area: QRectF
    scale: float

    @property
    def ratio(self) -> float:
        """Device pixels a logical pixel."""
        return self.pixmap.devicePixelRatio()

    def fits(self, painter: QPainter) -> bool:
        """Whether the painter draws at the scale of the picture."""
        return abs(painter.worldTransform().m11() / self.scale - 1) < 1e-6

    def copy(self, painter: QPainter) -> None:
        """Draw the picture where it belongs: pixel for pixel at its own scale, otherwise stretched."""
        transform = painter.worldTransform()
        exact = self.fits(painter)
        painter.save()
        painter.resetTransform()
        if exact:
            corner = transform.map(self.area.topLeft())
            painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), self.pixmap)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(transform.mapRect(self.area), self.pixmap, QRectF(self.pixmap.rect()))
        painter.restore()

    def cut(self, box: QRectF) -> QRectF:
        """The part of a box (mm) that the picture shows, begun on one of its whole pixels; may be empty."""
        area = box.intersected(self.area)
        left = int((area.left() - self.area.left()) * self.scale) / self.scale
        top = int((area.top() - self.area.top()) * self.scale) / self.scale
        return QRectF(QPointF(self.area.left() + left, self.area.top() + top), area.bottomRight())


def paint_baked(area: QRectF, scale: float, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> Baked:
    """A picture of an area (mm); `paint` gets a painter in device pixels and the area that these really cover."""
    scale = min(scale, LARGEST_SIDE / ratio / max(area.width(), area.height()))
    width, height = max(1, round(area.width() * scale * ratio)), max(1, round(area.height() * scale * ratio))
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    covered = QRectF(area.left(), area.top(), width / scale / ratio, height / scale / ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, covered)
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return Baked(pixmap, covered, scale)
