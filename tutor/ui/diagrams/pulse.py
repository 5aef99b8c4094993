"""A soft light that runs along structures, from where the way comes from to where it goes."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tutor.diagrams.model import Diagram, Part, Point
from tutor.ui.diagrams.region_item import path_of
from tutor.ui.theme import Theme

TAIL = 0.35
"""Share of the way over which the light fades behind its front."""
Course = tuple[QPainterPath, QPointF, QPointF]


class Pulse(QGraphicsItem):
    """Nothing until `run` names structures; then `move` says how far the front has come, 0 to 1."""

    def __init__(self, diagram: Diagram, theme: Theme) -> None:
        super().__init__()
        self._diagram, self._theme = diagram, theme
        self._courses: list[Course] = []
        self._box = QRectF()
        self._front = 0.0
        self.setZValue(30)

    def run(self, structures: Iterable[str], before: Iterable[str]) -> None:
        """Take these structures; each begins at its end nearest to any of `before`, else at its top."""
        self.prepareGeometryChange()
        parts = self._diagram.parts
        came = [parts[name] for name in before if name in parts]
        self._courses = [(path_of(part.contours), *_ends(part, came)) for part in map(parts.get, structures) if part]
        self._box = QRectF()
        for path, _, _ in self._courses:
            self._box = self._box.united(path.controlPointRect())
        self.move(0.0)

    def move(self, front: float) -> None:
        """Put the front there."""
        self._front = front
        self.update()

    @property
    def courses(self) -> list[tuple[Point, Point]]:
        """Start and end of each course in mm."""
        return [((a.x(), a.y()), (b.x(), b.y())) for _, a, b in self._courses]

    def boundingRect(self) -> QRectF:
        """The structures, in mm."""
        return self._box

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Each structure, filled with a band of light."""
        if not 0.0 < self._front < 1.0 + TAIL:
            return
        clear, bright = QColor(self._theme.colour("accent")), QColor(self._theme.colour("accent"))
        clear.setAlpha(0)
        bright.setAlpha(220)
        for path, start, end in self._courses:
            gradient = QLinearGradient(start, end)
            for place, colour in ((self._front - TAIL, clear), (self._front, bright), (self._front + 0.03, clear)):
                gradient.setColorAt(min(1.0, max(0.0, place)), colour)
            painter.fillPath(path, gradient)


def _ends(part: Part, came: list[Part]) -> tuple[QPointF, QPointF]:
    """The two ends of a structure along its longer side, the one nearest to what came before first."""
    left, top, right, bottom = part.box
    points = [point for polygon in part.polygons for point in polygon]
    axis = 1 if bottom - top >= right - left else 0
    one, two = min(points, key=lambda point: point[axis]), max(points, key=lambda point: point[axis])
    if came:
        before = [point for other in came for polygon in other.polygons for point in polygon[::4]]
        if min(math.dist(two, point) for point in before) < min(math.dist(one, point) for point in before):
            one, two = two, one
    return QPointF(*one), QPointF(*two)
