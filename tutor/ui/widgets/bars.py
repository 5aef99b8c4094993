"""A small bar chart with its numbers written on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tutor.ui.theme import Theme


class Bars(QWidget):
    """rows: (label of one or two lines, count). What it shows is also its accessible description."""

    def __init__(self, theme: Theme, rows: Sequence[tuple[str, int]], meaning: str) -> None:
        super().__init__()
        self._theme, self._rows = theme, list(rows)
        self.setAccessibleName(meaning)
        self.setAccessibleDescription("; ".join(f"{name.replace(chr(10), ' ')}: {count}" for name, count in rows))
        self.apply_theme()

    def apply_theme(self) -> None:
        """Height by text size."""
        self.setMinimumHeight(self._theme.pixels("small") * 4 + 90)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars from the bottom, number above, label below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        line = painter.fontMetrics().height()
        floor, room = self.height() - 2 * line - 4, self.height() - 3 * line - 10
        most = max((count for _, count in self._rows), default=0) or 1
        step = self.width() / max(1, len(self._rows))
        for index, (name, count) in enumerate(self._rows):
            left, width = index * step, min(36.0, step * 0.6)
            tall = max(2.0, room * count / most)
            colour = self._theme.colour("accent" if count else "line")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left + (step - width) / 2, floor - tall, width, tall), 3, 3)
            painter.setPen(self._theme.colour("ink" if count else "ink_soft"))
            above = QRectF(left, floor - tall - line - 2, step, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count) if count else "")
            painter.setPen(self._theme.colour("ink_soft"))
            below = QRectF(left, floor + 4, step, 2 * line)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        painter.end()
