"""How painted cells look: one area, or after the verdict the learner's against the map's, told by pattern too."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QTransform

from tutor.questions.parts.cells import GRID, Cell, middle, written
from tutor.ui.theme import Theme

BOTH, MINE, MAPS = "both", "mine", "maps"
LOOKS: dict[str, tuple[str, Qt.BrushStyle]] = {
    BOTH: ("right", Qt.BrushStyle.SolidPattern),
    MINE: ("wrong", Qt.BrushStyle.BDiagPattern),
    MAPS: ("accent", Qt.BrushStyle.Dense5Pattern),
}
"""area -> (colour token, pattern)"""
STRENGTH = 120
"""Opacity of a filled area, of 255."""


class PaintedAreas:
    """`target`, `core`: cells of the map and of where the maps agree, once they may be seen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.target: frozenset[Cell] | None = None
        self.core: frozenset[Cell] = frozenset()

    def paint(self, painter: QPainter, cells: frozenset[Cell]) -> None:
        """Paint in mm of the drawing."""
        if self.target is None:
            self._fill(painter, cells, "accent", Qt.BrushStyle.SolidPattern)
            return
        self._fill(painter, cells & self.target, *LOOKS[BOTH])
        self._fill(painter, cells - self.target, *LOOKS[MINE])
        self._fill(painter, self.target - cells, *LOOKS[MAPS])
        self._outline(painter, self.target, 1.6, Qt.PenStyle.SolidLine)
        self._outline(painter, self.core, 1.6, Qt.PenStyle.DotLine)

    def swatch(self, area: str, side: int, ratio: float) -> QPixmap:
        """A small sample for the legend: `side` logical pixels."""
        image = QPixmap(round(side * ratio), round(side * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token, pattern = LOOKS[area]
        painter.setPen(QPen(self._theme.colour(token), 1.2))
        painter.setBrush(self._brush(token, pattern))
        painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3)
        painter.end()
        return image

    def _fill(self, painter: QPainter, cells: frozenset[Cell], token: str, pattern: Qt.BrushStyle) -> None:
        brush = self._brush(token, pattern)
        # A pattern keeps its size in pixels, whatever the zoom.
        inverted, _ = painter.transform().inverted()
        brush.setTransform(QTransform(inverted.m11(), 0, 0, inverted.m22(), 0, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawPath(path_of(cells))

    def _brush(self, token: str, pattern: Qt.BrushStyle) -> QBrush:
        colour = QColor(self._theme.colour(token))
        colour.setAlpha(STRENGTH if pattern == Qt.BrushStyle.SolidPattern else 230)
        return QBrush(colour, pattern)

    def _outline(self, painter: QPainter, cells: frozenset[Cell], width: float, style: Qt.PenStyle) -> None:
        pen = QPen(self._theme.colour("ink"), width, style)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path_of(cells))


def path_of(cells: Iterable[Cell]) -> QPainterPath:
    """The outline of the cells in mm."""
    path = QPainterPath()
    for part in filter(None, written(cells).split(";")):
        row, _, runs = part.partition(":")
        for run in runs.split(","):
            first, _, last = run.partition("-")
            left, top = middle(int(first)) - GRID / 2, middle(int(row)) - GRID / 2
            path.addRect(left, top, (int(last or first) - int(first) + 1) * GRID, GRID)
    return _smooth(path.simplified())


def _smooth(path: QPainterPath) -> QPainterPath:
    """The outline with its corners cut by half a cell, so that stairs of single cells become slanted lines."""
    smooth = QPainterPath()
    for ring in path.toSubpathPolygons():
        corners = [ring.at(place) for place in range(ring.size() - 1)]
        cut = QPolygonF()
        for before, here, after in zip(corners[-1:] + corners[:-1], corners, corners[1:] + corners[:1], strict=True):
            for other in (before, after):
                way = other - here
                share = min(0.5, GRID / 2 / max(GRID / 2, abs(way.x()) + abs(way.y())))
                cut.append(here + way * share)
        if cut.size() > 2:
            smooth.addPolygon(cut)
            smooth.closeSubpath()
    return smooth
