"""Paints the groups of a live drawing with Qt, in the tones of the scheme."""

from __future__ import annotations

import struct
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QRadialGradient, Qt, QTransform

from tutor.diagrams.bezier_arrays import Points
from tutor.diagrams.live import LiveDrawing, LiveGroup, LivePath, Paint
from tutor.diagrams.palette import Scheme, colour

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_TAIL = struct.pack(">ii", 0, Qt.FillRule.WindingFill.value)

MARGIN = 4.0
"""mm that a path may still move within the flat part of its gradient."""


def painter_path(points: Points, kinds: NDArray[np.int32]) -> QPainterPath:
    """Béziers as a path, in one copy through the byte form in which Qt stores paths."""
    elements = np.empty(len(points), dtype=_ELEMENT)
    elements["kind"], elements["x"], elements["y"] = kinds, points[:, 0], points[:, 1]
    data = QByteArray(struct.pack(">i", len(points)) + elements.tobytes() + _TAIL)
    path = QPainterPath()
    stream = QDataStream(data, QIODevice.OpenModeFlag.ReadOnly)
    stream >> path
    return path


class LivePainter:
    """Knows the brushes of one drawing in one scheme."""

    def __init__(self, drawing: LiveDrawing, scheme: Scheme) -> None:
        self._drawing = drawing
        self._scheme = scheme
        self._brushes: dict[tuple[str, int], QBrush] = {}
        self._paints: dict[tuple[str, int], Paint] = {}

    def paint(self, painter: QPainter, group: LiveGroup, points: Points, tint: tuple[QColor, float] | None) -> None:
        """Paint a group with its points moved to `points` (mm). tint: a colour and how much of it (0 to 1)."""
        for path in group.paths:
            part = slice(path.first, path.last)
            shape = painter_path(points[part], group.kinds[part])
            self.paint_path(painter, shape, self._plain(group, path), tint)
        painter.setOpacity(1.0)

    def paint_path(
        self, painter: QPainter, shape: QPainterPath, paint: Paint, tint: tuple[QColor, float] | None = None
    ) -> None:
        """Paint one path."""
        painter.setOpacity(paint.opacity)
        if paint.stroke:
            pen = QPen(self.brush(paint.stroke, tint), paint.width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap if paint.butt else Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.brush(paint.fill, tint) if paint.fill else QBrush(Qt.BrushStyle.NoBrush))
        painter.drawPath(shape)

    def _plain(self, group: LiveGroup, path: LivePath) -> Paint:
        """The path's paint, without gradients that are one flat tone where the path lies: these cost most."""
        key = (group.name, path.first)
        if key not in self._paints:
            middle = group.points[path.first : path.last]
            paint = path.paint
            self._paints[key] = replace(
                paint, fill=self._flat(paint.fill, middle), stroke=self._flat(paint.stroke, middle)
            )
        return self._paints[key]

    def _flat(self, name: str, points: Points) -> str:
        found = self._drawing.gradients.get(name[5:-1]) if name.startswith("url(") else None
        if found is None or not found.stops:
            return name
        a, _, _, d, e, f = found.matrix
        away = (points - (e, f)) / (a, d) - found.centre
        reach = float(np.hypot(away[:, 0], away[:, 1]).max()) + MARGIN
        first = found.stops[0]
        return first.tone if first.opacity == 1 and reach <= first.offset * found.radius else name

    def brush(self, name: str, tint: tuple[QColor, float] | None = None) -> QBrush:
        """The brush of a tone or of a gradient `url(#id)`, mixed with the tint."""
        steps = round(tint[1] * 64) if tint else 0
        key = (name, steps)
        if key not in self._brushes:
            if name.startswith("url("):
                self._brushes[key] = self._gradient(name[5:-1], tint if steps else None)
            else:
                self._brushes[key] = QBrush(mixed(QColor(colour(self._scheme, name)), tint if steps else None))
        return self._brushes[key]

    def _gradient(self, name: str, tint: tuple[QColor, float] | None) -> QBrush:
        found = self._drawing.gradients[name]
        gradient = QRadialGradient(QPointF(*found.centre), found.radius)
        for stop in found.stops:
            tone = mixed(QColor(colour(self._scheme, stop.tone)), tint)
            tone.setAlphaF(stop.opacity)
            gradient.setColorAt(stop.offset, tone)
        brush = QBrush(gradient)
        brush.setTransform(QTransform(*found.matrix))
        return brush


def mixed(base: QColor, tint: tuple[QColor, float] | None) -> QColor:
    """The colour with some of the tint in it; light and dark keep their distance."""
    if tint is None:
        return base
    red, share = tint
    lightness = base.lightnessF()
    aim = QColor.fromHslF(red.hslHueF(), red.hslSaturationF(), min(0.92, 0.35 * red.lightnessF() + 0.65 * lightness))
    keep = 1 - share
    return QColor.fromRgbF(
        base.redF() * keep + aim.redF() * share,
        base.greenF() * keep + aim.greenF() * share,
        base.blueF() * keep + aim.blueF() * share,
    )
