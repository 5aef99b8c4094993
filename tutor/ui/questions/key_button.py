"""A small checkable button that shows its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from tutor.ui.theme import Theme


class KeyButton(QPushButton):
    """Painted like the option cards, so that chosen and focused look the same everywhere."""

    def __init__(self, text: str, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key, self._theme = key, theme
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(f"Key {key}")
        self.setAccessibleDescription(f"key {key}")

    def apply_theme(self) -> None:
        """Measure and paint again."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Text in its bold form, the key badge and padding."""
        metrics = QFontMetrics(self._theme.font("body", bold=True))
        width = metrics.horizontalAdvance(self.text()) + self._badge + self._theme.space(8.5)
        return QSize(width, max(metrics.height(), self._badge) + self._theme.space(2.5))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Frame, text, key."""
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if on or self.hasFocus() else 1.0
        border = "accent" if on else "focus" if self.hasFocus() else "line_strong" if self.underMouse() else "line"
        painter.setPen(QPen(theme.colour(border), width))
        painter.setBrush(theme.colour("accent_wash" if on else "raised" if self.underMouse() else "card"))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(frame, 8, 8)
        if on and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)
        left = theme.space(3)
        painter.setFont(theme.font("body", bold=on))
        painter.setPen(theme.colour("accent" if on else "ink"))
        room = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        side = self._badge
        badge = QRectF(self.width() - theme.space(2.5) - side, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(theme.colour("ink_soft"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._key)

    @property
    def _badge(self) -> int:
        return round(18 * self._theme.scale)
