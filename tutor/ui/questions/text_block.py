"""Text wrapped at a width for widgets that paint themselves; a word that is too long breaks anywhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

LEADING = 1.15
"""Line height as a multiple of the font's height."""


class TextBlock:
    """A paragraph laid out once; `draw` paints it with its top left corner at a point.

    height, line: of the whole and of one line, in pixels.
    """

    def __init__(self, text: str, font: QFont, width: float) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        metrics = QFontMetricsF(font)
        step = metrics.height() * LEADING
        self._layout.beginLayout()
        top = (step - metrics.height()) / 2
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0.0, top))
            top += step
        self._layout.endLayout()
        self.line = step
        self.height = step * self._layout.lineCount()

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paint at (x, y) in `colour`."""
        painter.setPen(colour)
        self._layout.draw(painter, QPointF(x, y))
