"""The calibration curve: how sure you said you were, against how often you were right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from tutor.learning.progress_errors import Calibration
from tutor.learning.records import Confidence
from tutor.ui.progress.chart import Chart
from tutor.ui.theme import Theme

NAMES = {Confidence.LOW: "Low", Confidence.MEDIUM: "Medium", Confidence.HIGH: "High"}
"""As the quiz asks for them."""
UNSURE, SURE = 0.85, 0.80
"""Right more often than UNSURE although not sure: too modest; less often than SURE although sure: too sure."""


class CalibrationChart(Chart):
    """A point for each confidence with its 95 % interval, joined by a line; the number of answers stands below."""

    TALL = 180

    def __init__(self, theme: Theme, rows: Sequence[Calibration]) -> None:
        self._rows = rows
        super().__init__(
            theme, "Share right at each confidence, with its 95 % interval", "; ".join(told(row) for row in rows)
        )

    def apply_theme(self) -> None:
        """Two lines of words below."""
        super().apply_theme()
        self.setFixedHeight(self.height() + self.theme.pixels("small") + 4)

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Axis, intervals, points, words."""
        line = painter.fontMetrics().height()
        plot = plot.adjusted(0, 0, 0, -line)
        self.share_axis(painter, plot)
        places = {
            row.confidence: plot.left() + plot.width() * (place + 0.5) / len(self._rows)
            for place, row in enumerate(self._rows)
        }
        known = [row for row in self._rows if row.share is not None]
        points = [QPointF(places[row.confidence], self._y(plot, row.right / row.asked)) for row in known]
        painter.setPen(QPen(self.theme.colour("accent"), 1.5, Qt.PenStyle.DotLine))
        painter.drawPolyline(points)
        for row in self._rows:
            self._row(painter, plot, places[row.confidence], row)

    def _row(self, painter: QPainter, plot: QRectF, x: float, row: Calibration) -> None:
        line = painter.fontMetrics().height()
        self.below(painter, plot, x, NAMES[row.confidence])
        count = f"n = {row.asked}" if row.share is not None or not row.asked else f"n = {row.asked}: too few"
        self.below(painter, plot.translated(0, line), x, count)
        if row.share is None:
            return
        low, high = (self._y(plot, value) for value in row.interval)
        painter.setPen(QPen(self.theme.colour("accent"), 2))
        painter.drawLine(QPointF(x, low), QPointF(x, high))
        for y in (low, high):
            painter.drawLine(QPointF(x - 7, y), QPointF(x + 7, y))
        y = self._y(plot, row.share)
        painter.setBrush(self.theme.colour("accent"))
        painter.setPen(QPen(self.theme.colour("card"), 2))
        painter.drawEllipse(QPointF(x, y), 6, 6)
        self.beside(painter, QPointF(x + 11, y), f"{row.share:.0%}".replace("%", " %"))

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * value


def told(row: Calibration) -> str:
    """A point in words."""
    if row.share is None:
        return f"{NAMES[row.confidence]}: {row.asked} answers, too few to tell"
    low, high = row.interval
    return f"{NAMES[row.confidence]}: {row.share:.0%} of {row.asked} right, {low:.0%} to {high:.0%}"


def judged(rows: Sequence[Calibration]) -> str:
    """What the curve says, where its intervals allow to say anything."""
    by = {row.confidence: row for row in rows}
    low, high = by[Confidence.LOW], by[Confidence.HIGH]
    if high.share is None and low.share is None:
        return "Too few answers with a stated confidence to tell yet."
    said = []
    if high.share is not None and high.interval[1] < SURE:
        said.append("You are often sure and wrong: check once more before you say that you are sure.")
    if low.share is not None and low.interval[0] > UNSURE:
        said.append("You know more than you trust yourself with.")
    if high.share is not None and low.share is not None and high.interval[0] > low.interval[1]:
        said.append("You can tell what you know from what you guess: you are right more often when you are sure.")
    return " ".join(said) or "The intervals still overlap: answer more to see how well your confidence fits."
