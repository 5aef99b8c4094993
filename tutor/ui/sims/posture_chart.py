"""Measured pressures by posture as a dot chart in our own paint, with the model's present value as a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.sims.data.disc import POSTURES
from tutor.ui.theme import Theme

TOP_MPA = 2.5


class PostureChart(QWidget):
    """Rows from the lowest to the highest pressure. `show_pressure(MPa, posture key)` moves the line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows = sorted(POSTURES.items(), key=lambda row: row[1].high)
        self._pressure, self._posture = 0.0, ""
        self.setAccessibleName("Measured pressure in the disc by posture, Wilke 1999")
        self.setAccessibleDescription("; ".join(f"{found.label} {found.high:g} MPa" for _, found in self._rows))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_pressure(self, pressure: float, posture: str) -> None:
        """Where the model stands, and which posture is chosen."""
        if (pressure, posture) != (self._pressure, self._posture):
            self._pressure, self._posture = pressure, posture
            self.update()

    def sizeHint(self) -> QSize:
        """One line of text a row, and the axis."""
        return QSize(420, round(self._line() * (len(self._rows) + 1.6)))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names, dots, ranges, axis."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self._theme.font("small"))
        widest = max(metrics.horizontalAdvance(found.label) for _, found in self._rows)
        left, line = min(widest + 14, self.width() * 0.56), self._line()
        span = self.width() - left - 40
        bottom = line * len(self._rows)

        def x(value: float) -> float:
            return left + span * min(value, TOP_MPA) / TOP_MPA

        colour = self._theme.colour
        for tick in (0, 0.5, 1, 1.5, 2, 2.5):
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(x(tick), 0), QPointF(x(tick), bottom))
            painter.setFont(self._theme.font("small"))
            painter.setPen(colour("ink_soft"))
            text = f"{tick:g} MPa" if tick == 2.5 else f"{tick:g}"
            painter.drawText(QRectF(x(tick) - 30, bottom + 2, 60, line), Qt.AlignmentFlag.AlignHCenter, text)
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawLine(QPointF(x(self._pressure), 0), QPointF(x(self._pressure), bottom))
        for index, (key, found) in enumerate(self._rows):
            middle = line * (index + 0.5)
            chosen = key == self._posture
            painter.setFont(self._theme.font("small", bold=chosen))
            painter.setPen(colour("accent" if chosen else "ink"))
            name = metrics.elidedText(found.label, Qt.TextElideMode.ElideRight, left - 12)
            painter.drawText(QRectF(0, line * index, left - 10, line), Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(QPen(colour("second"), 3 if found.low < found.high else 1.5))
            painter.drawLine(QPointF(x(found.low), middle), QPointF(x(found.high), middle))
            painter.setPen(QPen(colour("second"), 1.5))
            painter.setBrush(colour("second") if found.certainty == "high" else colour("card"))
            painter.drawEllipse(QPointF(x(found.high), middle), 4, 4)
        painter.end()

    def _line(self) -> float:
        return QFontMetricsF(self._theme.font("small")).height() * 1.25
