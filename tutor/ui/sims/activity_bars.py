"""Peak tendon force of activities as bars from the smallest to the largest published, beside that of this walk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.sims.data.tendon import Activity
from tutor.ui.theme import Theme

MOST: Final = 11.0
"""Body weights at the end of the scale."""
TICKS: Final = (0, 2, 4, 6, 8, 10)
MINE: Final = "This walk, "


def told(activity: Activity) -> str:
    """The range in words, with what it rests on."""
    kind = "estimated" if activity.estimated else "measured"
    return f"{activity.label}: {numbers(activity.peak)} body weights, {kind}, {activity.certainty}."


def numbers(peak: tuple[float, float]) -> str:
    """Both ends of a range."""
    return f"{peak[0]:.1f} to {peak[1]:.1f}"


class ActivityBars(QWidget):
    """One row an activity: measured ranges filled, estimated ones open and dashed; the legs of this walk on top."""

    def __init__(self, theme: Theme, activities: Sequence[Activity]) -> None:
        super().__init__()
        self._theme = theme
        self._activities = tuple(activities)
        self._walk: tuple[tuple[str, tuple[float, float]], ...] = ()
        self.setAccessibleName("Peak force in the Achilles tendon, by activity")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_walk(self, legs: Sequence[tuple[str, tuple[float, float]]]) -> None:
        """Name of each leg and the range of its peak in this walk, body weights."""
        self._walk = tuple(legs)
        mine = [f"{MINE}{leg}: {numbers(peak)} body weights, from the model." for leg, peak in legs]
        self.setAccessibleDescription(" ".join([*mine, *map(told, self._activities)]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line a row and one for the scale."""
        return QSize(300, round((len(self._activities) + len(self._walk) + 1) * self._line() + 8))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(180, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names at the left, bars on one scale, numbers at the right end of each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        names = [*(MINE + leg for leg, _ in self._walk), *(one.label for one in self._activities)]
        left = min(max(map(metrics.horizontalAdvance, names)) + 10, 0.5 * self.width())
        unit = (self.width() - left - metrics.horizontalAdvance("10.0 to 10.0") - 8) / MOST
        line = self._line()
        self._scale(painter, left, unit, line * len(names))
        rows = [*((peak, "second", False) for _, peak in self._walk)]
        rows += [(one.peak, "accent", one.estimated) for one in self._activities]
        for row, (name, (peak, tone, open_)) in enumerate(zip(names, rows, strict=True)):
            top = row * line
            painter.setPen(self._theme.colour("ink"))
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 8)
            painter.drawText(QRectF(0, top, left, line), Qt.AlignmentFlag.AlignVCenter, words)
            bar = QRectF(left + unit * peak[0], top + line * 0.24, unit * (peak[1] - peak[0]), line * 0.52)
            self._bar(painter, bar, tone, open_=open_)
            painter.setPen(self._theme.colour("ink"))
            end = QRectF(bar.right() + 6, top, self.width(), line)
            painter.drawText(end, Qt.AlignmentFlag.AlignVCenter, numbers(peak))
        painter.end()

    def _scale(self, painter: QPainter, left: float, unit: float, bottom: float) -> None:
        for tick in TICKS:
            x = left + unit * tick
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            painter.setPen(self._theme.colour("ink_soft"))
            words = f"{tick} BW" if tick == TICKS[-1] else str(tick)
            painter.drawText(QRectF(x - 30, bottom, 60, self._line()), Qt.AlignmentFlag.AlignCenter, words)

    def _bar(self, painter: QPainter, bar: QRectF, tone: str, *, open_: bool) -> None:
        colour = self._theme.colour(tone)
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine) if open_ else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if open_ else colour)
        painter.drawRoundedRect(bar, 3, 3)

    def _line(self) -> float:
        return self._theme.pixels("small") * 1.7
