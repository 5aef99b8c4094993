"""A slider in our own paint: groove, filled part, handle and focus ring in the tokens of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from tutor.ui.theme import Theme


class Slider(QSlider):
    """Horizontal; ignores the wheel unless it has the focus, so that a page can be scrolled over it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Tall enough for a finger."""
        return QSize(120, 28)

    def minimumSizeHint(self) -> QSize:
        """The same height, and less width."""
        return QSize(70, 28)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Groove, filled part from zero or from the left, handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, middle, left, right = self._theme.colour, self.height() / 2, 10.0, self.width() - 10.0
        x, zero = self._place(self.value()), self._place(max(self.minimum(), min(0, self.maximum())))
        painter.setPen(QPen(colour("line_strong" if self.isEnabled() else "line"), 3, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        if self.isEnabled():
            painter.setPen(QPen(colour("accent"), 4, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(zero, middle), QPointF(x, middle))
        fill = colour("accent") if self.isEnabled() else colour("line")
        painter.setPen(QPen(colour("card"), 2))
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(x, middle), 8, 8)
        if self.hasFocus():
            painter.setBrush(QColor(Qt.GlobalColor.transparent))
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _place(self, value: int) -> float:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        span = self.width() - 20
        at = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, span, option.upsideDown)
        return 10.0 + at
