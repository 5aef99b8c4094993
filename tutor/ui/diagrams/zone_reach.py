"""How far the chosen field of a map reaches over its neighbours: a broken line over the areas of skin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tutor.ui.diagrams.region_item import path_of
from tutor.ui.diagrams.zone_parts import Area
from tutor.ui.theme import Theme

WIDTH = 1.8
"""Pixels of the line."""


class ZoneReach(QGraphicsItem):
    """Shows one of the fields, or none. skin: the silhouette, beyond which nothing is drawn."""

    def __init__(self, fields: Mapping[str, Sequence[Area]], skin: QPainterPath, theme: Theme) -> None:
        super().__init__()
        self._theme, self._skin, self._fields = theme, skin, fields
        self._path = QPainterPath()
        self.shown = ""
        """The structure whose field is shown, or the empty text."""
        self.setZValue(2)
        # Clipping to the silhouette at every hover would cost more than all the rest.
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_field(self, structure: str) -> None:
        """Show the field of a structure; nothing if it has none."""
        self.shown = structure if structure in self._fields else ""
        self.prepareGeometryChange()
        self._path = QPainterPath()
        for area in self._fields.get(self.shown, ()):
            self._path.addPath(path_of(area.contours))

    def boundingRect(self) -> QRectF:
        """The field and room for its line, which has a size in pixels."""
        return self._path.boundingRect().adjusted(-20, -20, 20, 20)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """The line, on a pale one, so that it is seen on every tint."""
        if self._path.isEmpty():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(self._skin, Qt.ClipOperation.IntersectClip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width, broken in (("halo", WIDTH + 2.0, False), ("highlight_line", WIDTH, True)):
            pen = QPen(self._theme.colour(token), width)
            pen.setCosmetic(True)
            if broken:
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            painter.drawPath(self._path)
        painter.restore()
