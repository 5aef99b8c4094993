"""A line whose figures keep their places while they count, whatever the font."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

FIGURES = "0123456789"


class FiguresLabel(QLabel):
    """One line, to the right. Each figure takes the room of the widest, and the line never narrows again."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._longest = ""

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        if len(text) > len(self._longest):
            self._longest = text
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the longest text so far."""
        self.ensurePolished()
        metrics = QFontMetricsF(self.font())
        return QSize(round(sum(self._widths(self._longest, metrics)) + 1), round(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each sign in its place."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        widths = self._widths(self.text(), QFontMetricsF(painter.font()))
        left = self.width() - sum(widths)
        for sign, width in zip(self.text(), widths, strict=True):
            # A little wider than the sign, so that no edge is cut.
            box = QRectF(left - 2, 0, width + 4, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
            left += width
        painter.end()

    @staticmethod
    def _widths(text: str, metrics: QFontMetricsF) -> list[float]:
        figure = max(metrics.horizontalAdvance(each) for each in FIGURES)
        return [figure if each in FIGURES else metrics.horizontalAdvance(each) for each in text]
