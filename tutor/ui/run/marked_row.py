"""A row of a result: a mark, the number and the first line of a question; a button that opens it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from tutor.ui.questions.marks import mark_pixmap
from tutor.ui.theme import Theme

WORDS = {"right": "right", "partly": "partly right", "wrong": "wrong", "plain": "not answered"}


class MarkedRow(QPushButton):
    """outcome: right, partly, wrong or plain."""

    def __init__(self, theme: Theme, number: int, prompt: str, outcome: str, *, flagged: bool) -> None:
        super().__init__()
        self._theme, self._number, self._prompt, self._outcome = theme, number, prompt, outcome
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        flag = ", flagged" if flagged else ""
        self.setAccessibleName(f"Question {number}, {WORDS[outcome]}{flag}: {prompt}")
        self.setToolTip(prompt.replace("<", "‹"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, QFontMetrics(self._theme.font("body")).height() + self._theme.space(4))

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Mark, number, prompt cut to the width, what was reached in a word."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.colour("focus" if self.hasFocus() else "line"), 2.0 if self.hasFocus() else 1.0))
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(frame, 6, 6)
        side, left = theme.pixels("title"), frame.left() + theme.space(2)
        mark = mark_pixmap(self._outcome, theme, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), mark)
        left += side + theme.space(2)
        painter.setFont(theme.font("small"))
        words = WORDS[self._outcome]
        room = painter.fontMetrics().horizontalAdvance(words) + theme.space(2)
        painter.setPen(theme.colour("ink_soft"))
        right = QRectF(frame.right() - room, frame.top(), room - theme.space(2), frame.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        box = QRectF(left, frame.top(), frame.right() - room - left - theme.space(2), frame.height())
        text = painter.fontMetrics().elidedText(
            f"{self._number}. {self._prompt}", Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
