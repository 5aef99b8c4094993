"""A check box in our own paint: the platform's outline cannot be seen on a dark page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from tutor.ui.theme import Theme


class CheckBox(QCheckBox):
    """Keeps role, keyboard, size and text place of the platform's; only its look is ours."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, words, focus ring in the tokens of the theme."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement
        box = QRectF(self.style().subElementRect(element.SE_CheckBoxIndicator, option, self)).adjusted(1, 1, -1, -1)
        words = QRectF(self.style().subElementRect(element.SE_CheckBoxContents, option, self))
        colour, on = self._theme.colour, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent" if on else "ink_soft" if self.isEnabled() else "line"), 1.4))
        painter.setBrush(colour("accent" if on else "card"))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            places = ((0.22, 0.52), (0.43, 0.73), (0.8, 0.28))
            tick = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in places]
            painter.setPen(QPen(colour("accent_ink"), 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(tick))
        painter.setPen(colour("ink" if self.isEnabled() else "line_strong"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
