"""Numbers on a drawing that has no room for names: the same number means the same structure in every view."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from tutor.diagrams.model import Point
from tutor.ui.theme import Theme

ROOM = 3.0
"""Pixels between a number and the rim of its disc."""
APART = 1.0
"""Discs nearer together than so many diameters would hide one another: the second is left out."""


class NumberDots:
    """`numbers`: structure → number, the important ones first; `placed`: where the discs are, in viewport pixels."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.numbers: Mapping[str, int] = {}
        self.placed: dict[str, Point] = {}

    def ask(self, numbers: Mapping[str, int]) -> bool:
        """Ask for other numbers; returns whether they are others."""
        before, self.numbers = self.numbers, numbers
        return before != numbers

    @property
    def radius(self) -> float:
        """Pixels from the middle of a disc to its rim."""
        metrics = QFontMetricsF(self._theme.font("small", bold=True))
        return max(metrics.horizontalAdvance("22"), metrics.capHeight()) / 2 + ROOM

    def place(self, anchors: Mapping[str, Point], size: tuple[float, float]) -> None:
        """Put a disc on each anchor (viewport pixels, the important first) with room, in a viewport of `size`."""
        radius = self.radius
        self.placed = {}
        for structure in anchors:
            x = min(max(anchors[structure][0], radius + 1), size[0] - radius - 1)
            y = min(max(anchors[structure][1], radius + 1), size[1] - radius - 1)
            if all(math.dist((x, y), other) >= 2 * APART * radius for other in self.placed.values()):
                self.placed[structure] = (x, y)

    def paint(self, painter: QPainter) -> None:
        """The discs, over everything else."""
        if not self.placed:
            return
        radius, theme = self.radius, self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small", bold=True))
        for structure, (x, y) in self.placed.items():
            disc = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
            painter.setPen(QPen(theme.colour("line_strong"), 1.0))
            painter.setBrush(theme.colour("card"))
            painter.drawEllipse(QPointF(x, y), radius, radius)
            painter.setPen(theme.colour("ink"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.numbers[structure]))
