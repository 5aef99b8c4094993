"""Reviews of the coming days: what is planned as full bars, what will follow from it as hatched ones on top."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from tutor.learning.progress_future import Workload
from tutor.ui.progress.chart import Chart
from tutor.ui.theme import Theme

SHOWN = 30
LEAST = 4.0
"""Reviews that fill the height at least, so that one review does not look like a mountain."""


class WorkloadChart(Chart):
    """One bar a day for SHOWN days; the number stands over the bar where there is room."""

    TALL = 120

    def __init__(self, theme: Theme, work: Workload) -> None:
        self._work = work
        days = zip(work.planned[:SHOWN], work.expected[:SHOWN], strict=True)
        told = "; ".join(
            f"{work.first + timedelta(days=place):%a %d %b}: {planned} planned, about {expected:.0f} more"
            for place, (planned, expected) in enumerate(days)
        )
        super().__init__(theme, f"Reviews on each of the next {SHOWN} days", told)

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Bars, their numbers, a word every week."""
        totals = [self._work.planned[day] + self._work.expected[day] for day in range(SHOWN)]
        most = max(LEAST, *totals)
        plot = plot.adjusted(-plot.left(), painter.fontMetrics().height() * 0.4, 0, 0)
        step, digits = plot.width() / SHOWN, painter.fontMetrics()
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        accent = self.theme.colour("accent")
        for day, total in enumerate(totals):
            x, wide = plot.left() + day * step + step * 0.16, step * 0.68
            full = plot.height() * self._work.planned[day] / most
            more = plot.height() * self._work.expected[day] / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawRect(QRectF(x, plot.bottom() - full, wide, full))
            if more >= 1:
                painter.setPen(QPen(accent, 1))
                painter.setBrush(self.hatched(accent))
                painter.drawRect(QRectF(x, plot.bottom() - full - more, wide, more))
            text = f"{total:.0f}"
            if digits.horizontalAdvance(text) < step + 1 and round(total):
                tall = digits.height()
                self.words(painter, QRectF(x - step, plot.bottom() - full - more - tall, wide + 2 * step, tall), text)
            if day % 7 == 0:
                name = "today" if not day else f"{self._work.first + timedelta(days=day):%d %b}".lstrip("0")
                self.below(painter, plot, x + wide / 2, name)
