"""Time: minutes of the last four weeks day by day, and what each lesson took."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from tutor.learning.progress_days import Days
from tutor.ui.progress.chart import Chart
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label

SHOWN = 28
LESSONS = 8


class MinutesChart(Chart):
    """One bar a day, the number over it where there is room."""

    TALL = 90

    def __init__(self, theme: Theme, days: Days) -> None:
        self._first = days.today - timedelta(days=SHOWN - 1)
        found = [days.days.get(self._first + timedelta(days=place)) for place in range(SHOWN)]
        self._minutes = [day.seconds / 60 if day else 0.0 for day in found]
        told = "; ".join(
            f"{self._first + timedelta(days=place):%a %d %b}: {minutes:.0f}"
            for place, minutes in enumerate(self._minutes)
            if minutes
        )
        super().__init__(theme, f"Minutes on each of the last {SHOWN} days", told or "none")

    def draw(self, painter: QPainter, plot: QRectF) -> None:
        """Bars and a word every week."""
        line = painter.fontMetrics().height()
        plot = plot.adjusted(-plot.left(), line * 0.4, 0, 0)
        most, step = max(5.0, *self._minutes), plot.width() / SHOWN
        painter.setPen(QPen(self.theme.colour("line"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        for place, minutes in enumerate(self._minutes):
            x, wide, tall = plot.left() + place * step + step * 0.16, step * 0.68, plot.height() * minutes / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("accent"))
            painter.drawRect(QRectF(x, plot.bottom() - tall, wide, tall))
            text = f"{max(1, minutes):.0f}"
            if minutes and painter.fontMetrics().horizontalAdvance(text) < step + 1:
                self.words(painter, QRectF(x - step, plot.bottom() - tall - line, wide + 2 * step, line), text)
            back = SHOWN - 1 - place
            if back % 7 == 0:
                day = self._first + timedelta(days=place)
                name = "today" if not back else f"{day:%d %b}".lstrip("0")
                self.below(painter, plot, x + wide / 2, name)


class TimeList(QWidget):
    """time: (lesson id, answers, seconds), the longest first."""

    def __init__(
        self, theme: Theme, days: Days, time: Sequence[tuple[str, int, float]], titles: Mapping[str, str]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        answers, seconds = days.week(days.today)
        column.addWidget(label(f"Minutes a day. The last seven days: {spent(seconds)}, {answers} answers.", "reading"))
        column.addWidget(MinutesChart(theme, days))
        known = [(titles[key], count, each) for key, count, each in time if key in titles]
        if known:
            column.addWidget(label("By lesson", "prompt"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for row, (title, count, each) in enumerate(known[:LESSONS]):
            bar = QProgressBar()
            bar.setTextVisible(False)
            bar.setRange(0, 1000)
            bar.setValue(round(1000 * each / known[0][2]) if known[0][2] else 0)
            words = f"{spent(each)} · {count:,} {'answer' if count == 1 else 'answers'}"
            bar.setAccessibleName(f"{title}: {words}")
            grid.addWidget(label(title), row, 0)
            grid.addWidget(bar, row, 1)
            grid.addWidget(label(words, "small"), row, 2)
        for place, share in enumerate((5, 4, 3)):
            grid.setColumnStretch(place, share)
        column.addLayout(grid)
        if len(known) > LESSONS:
            column.addWidget(label(f"and {len(known) - LESSONS} more lessons", "small"))


def spent(seconds: float) -> str:
    """A time as people say it."""
    minutes = max(1, round(seconds / 60)) if seconds else 0
    if minutes < 90:
        return f"{minutes} min"
    return f"{minutes / 60:.1f} h" if minutes < 600 else f"{minutes / 60:.0f} h"
