"""Two lines: what you would still know if you stop now, and if you keep reviewing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen

from tutor.learning.progress_future import POINTS, Retention
from tutor.ui.progress.chart import Chart
from tutor.ui.theme import Theme

TICKS = ((0, "today"), (30, "30 days"), (60, "60 days"), (90, "90 days"))


class RetentionChart(Chart):
    """Solid: keep reviewing; broken: stop. Each line carries its words, so that nobody needs a colour."""

    TALL = 170

    def __init__(self, theme: Theme, retention: Retention) -> None:
        self._retention = retention
        points = zip(POINTS, retention.stop, retention.keep, strict=True)
        told = "; ".join(f"in {days} days {stop:.0%} or {keep:.0%}" for days, stop, keep in points)
        super().__init__(theme, "Share of what was asked that you would know: if you stop, or keep reviewing", told)

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Axis, the room between both lines, the lines, their words."""
        self.share_axis(painter, plot)
        for days, words in TICKS:
            # The first begins at the axis, so that it does not run into its number.
            half = painter.fontMetrics().horizontalAdvance(words) / 2 + 1 if not days else 0
            self.below(painter, plot, self._x(plot, days) + half, words)
        keep, stop = self._path(plot, self._retention.keep), self._path(plot, self._retention.stop)
        between = QPainterPath(keep)
        between.connectPath(stop.toReversed())
        painter.fillPath(between, self.theme.colour("accent_wash"))
        painter.setPen(QPen(self.theme.colour("accent"), 2.5))
        painter.drawPath(keep)
        painter.setPen(QPen(self.theme.colour("ink"), 2.0, Qt.PenStyle.DashLine))
        painter.drawPath(stop)
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        self._name(painter, plot)

    def _name(self, painter: QPainter, plot: QRectF) -> None:
        """Each line's words at its end: the upper one's above it, unless there is room between both."""
        line = painter.fontMetrics().height()
        high, low = (self._y(plot, values[-1]) for values in (self._retention.keep, self._retention.stop))
        between = low - high > 3 * line
        upper = high + 0.8 * line if between or high - line < plot.top() else high - 0.8 * line
        lower = low + 0.8 * line if low + 1.4 * line < plot.bottom() else low - 0.8 * line
        if lower - upper < line:
            lower = upper + 1.1 * line if not between else lower
        for y, words, colour in ((upper, "if you keep reviewing", "accent"), (lower, "if you stop now", "ink")):
            wide = painter.fontMetrics().horizontalAdvance(words) + 10
            self.beside(painter, QPointF(plot.right() - wide, y), words, colour)

    def _path(self, plot: QRectF, values: Sequence[float]) -> QPainterPath:
        path = QPainterPath()
        for place, (days, value) in enumerate(zip(POINTS, values, strict=True)):
            at = QPointF(self._x(plot, days), self._y(plot, value))
            if place:
                path.lineTo(at)
            else:
                path.moveTo(at)
        return path

    def _x(self, plot: QRectF, days: float) -> float:
        return plot.left() + plot.width() * days / POINTS[-1]

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * min(1.0, value)
