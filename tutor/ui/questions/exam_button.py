"""A full-width button for an examination: a card with its key, and a tick once it is done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from tutor.ui.icons import pixmap
from tutor.ui.questions.text_block import TextBlock
from tutor.ui.theme import Theme


class ExamButton(QPushButton):
    """Text wraps; the key stands at the right."""

    def __init__(self, text: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._key, self._theme, self._done = text, key, theme, False
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take(self) -> None:
        """It is done and cannot be pressed again; it keeps the focus."""
        self._done = True
        self.setCheckable(True)
        self.setChecked(True)
        self.update()

    def nextCheckState(self) -> None:
        """Done stays done."""

    def apply_theme(self) -> None:
        """Measure and paint again."""
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at this width."""
        return round(max(self._block(width).height, self._side) + 2 * self._theme.space(2.5))

    def sizeHint(self) -> QSize:
        """A comfortable width; the layout stretches it."""
        width = self._theme.space(90)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any word may break."""
        return QSize(self._theme.space(40), round(self._side + 2 * self._theme.space(2.5)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, text, key or tick."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        over = self.underMouse() and self.isEnabled() and not self._done
        border = "focus" if self.hasFocus() else "line_strong" if over else "line"
        painter.setPen(QPen(theme.colour(border), width))
        painter.setBrush(theme.colour("accent_wash" if self._done else "raised" if over else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8)
        block = self._block(self.width())
        colour = theme.colour("ink" if self.isEnabled() else "ink_soft")
        block.draw(painter, theme.space(3.5), (self.height() - block.height) / 2, colour)
        box = QRectF(
            self.width() - theme.space(3) - self._side, (self.height() - self._side) / 2, self._side, self._side
        )
        if self._done:
            tick = pixmap("check", theme.tokens.accent, self._side - 4, self.devicePixelRatioF())
            painter.drawPixmap(box.topLeft() + QPointF(2, 2), tick)
        elif self._key and self.isEnabled():
            painter.setPen(QPen(theme.colour("line"), 1.0))
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setFont(theme.font("small", bold=True))
            painter.setPen(theme.colour("ink_soft"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    @property
    def _side(self) -> int:
        return round(22 * self._theme.scale)

    def _block(self, width: int) -> TextBlock:
        room = width - self._theme.space(9) - self._side
        return TextBlock(self._words, self._theme.font("reading"), room)
