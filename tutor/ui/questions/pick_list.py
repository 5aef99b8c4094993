"""A list to choose one thing from, painted in the theme; letters and digits stay with the card."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from tutor.ui.theme import Theme


class PickList(QComboBox):
    """Its first row chooses nothing. `name` is told to screen readers; arrows and Space work without opening it."""

    def __init__(self, name: str, nothing: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        for widget in (self, self.view()):
            widget.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem(nothing)

    def fit(self, most: int) -> None:
        """Become as wide as the longest row needs, but not wider than `most` pixels."""
        metrics = QFontMetrics(self._theme.font("body"))
        longest = max(metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        self.setFixedWidth(min(most, longest + round(16 * self._theme.scale) + self._theme.space(11)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it must not change an answer."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Enter belong to the card (hint, confidence, check); arrows and Space are the list's."""
        if event.text().isalnum() or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, text, chevron; Fusion's arrow does not follow the theme."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(theme.colour("focus" if self.hasFocus() else "line_strong"), width))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8)
        side, gap = round(16 * theme.scale), theme.space(3)
        room = QRectF(gap, 0, self.width() - side - 3 * gap, self.height())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        text = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.translate(self.width() - gap - side / 2, self.height() / 2)
        painter.setPen(QPen(theme.colour("ink_soft"), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        reach = side / 4
        painter.drawLine(QPointF(-reach, -reach / 2), QPointF(0, reach / 2))
        painter.drawLine(QPointF(reach, -reach / 2), QPointF(0, reach / 2))
