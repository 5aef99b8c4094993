"""A thin bar: how much is lost, or how common a sign is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tutor.ui.theme import Theme


class LossBar(QWidget):
    """Filled from the left by a share of 0 to 1. Decoration: the number stands beside it as text."""

    def __init__(self, theme: Theme, tone: str = "accent") -> None:
        super().__init__()
        self._theme, self._tone = theme, tone
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_share(self, share: float, tone: str = "") -> None:
        """Show this share, in another tone if one is given."""
        if (share, tone or self._tone) != (self._share, self._tone):
            self._share, self._tone = share, tone or self._tone
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to compare."""
        return QSize(56, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A groove and what fills it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, self.height() / 2 - 3, self.width(), 6)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(groove, 3, 3)
        painter.setBrush(self._theme.colour(self._tone))
        share = min(1.0, max(0.0, self._share))
        if share > 0:
            painter.drawRoundedRect(QRectF(0, groove.top(), max(6.0, share * self.width()), 6), 3, 3)
        painter.end()
