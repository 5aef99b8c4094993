"""Two bars: what a day asks of the tendon, and what it is assumed to be used to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.sims.tendon import Balance
from tutor.ui.theme import Theme

MOST = 2.0
"""Multiples of the usual day at the end of the scale."""


class LoadBars(QWidget):
    """Rows of two bars, one row a leg: load filled, capacity as a frame around it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[tuple[str, Balance]] = []
        self.setAccessibleName("Load and capacity of the Achilles tendons")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_balances(self, rows: list[tuple[str, Balance]]) -> None:
        """Name of each leg and its balance."""
        self._rows = rows
        self.setAccessibleDescription(" ".join(f"{name}: {balance.sentence()}" for name, balance in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Two bars a leg."""
        return QSize(300, round(2 * len(self._rows) * self._line() + 8 * len(self._rows) + 4))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names at the left, bars from one zero, the usual day as a line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        names = [f"{leg}, {what}" for leg, _ in self._rows for what in ("load", "capacity")]
        left = max((metrics.horizontalAdvance(name) for name in names), default=0.0) + 10
        right = self.width() - metrics.horizontalAdvance("200 %") - 8
        unit = max(10.0, (right - left) / MOST)
        line, top = self._line(), 2.0
        for leg, balance in self._rows:
            for what, value in (("load", balance.load), ("capacity", balance.capacity)):
                painter.setPen(self._theme.colour("ink"))
                painter.drawText(QRectF(0, top, left, line), Qt.AlignmentFlag.AlignVCenter, f"{leg}, {what}")
                self._bar(painter, what, balance, QRectF(left, top + 2, unit * min(value, MOST), line - 5))
                painter.setPen(self._theme.colour("ink"))
                end = QRectF(left + unit * min(value, MOST) + 6, top, 80, line)
                painter.drawText(end, Qt.AlignmentFlag.AlignVCenter, f"{100 * value:.0f}\N{NO-BREAK SPACE}%")
                top += line
            top += 8
        painter.setPen(QPen(self._theme.colour("line_strong"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(round(left + unit), 0, round(left + unit), self.height())
        painter.end()

    def _bar(self, painter: QPainter, what: str, balance: Balance, box: QRectF) -> None:
        if what == "capacity":
            painter.setPen(QPen(self._theme.colour("ink_soft"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            over = balance.ratio > 1.05
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("partly" if over else "accent"))
        painter.drawRoundedRect(box, 3, 3)

    def _line(self) -> float:
        return self._theme.pixels("small") * 1.7
