"""A label whose words break when they are wider than the column: long anatomical names in large text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tutor.ui.questions.text_block import TextBlock
from tutor.ui.theme import Theme


class BreakingLabel(QLabel):
    """Plain text in one of the theme's sizes and colours, measured and painted anew at every width."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        size: str,
        colour: str = "ink",
        *,
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._size, self._colour, self._bold = theme, size, colour, bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def apply_theme(self) -> None:
        """Measure and paint again."""
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Narrow means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels at this width."""
        return round(self._block(width).height)

    def sizeHint(self) -> QSize:
        """One line, at most as wide as comfortable; the layout decides."""
        width = self._theme.space(80)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any word may break."""
        return QSize(self._theme.space(10), round(self._block(10_000).line))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text."""
        painter = QPainter(self)
        self._block(self.width()).draw(painter, 0.0, 0.0, self._theme.colour(self._colour))

    def _block(self, width: int) -> TextBlock:
        return TextBlock(self.text(), self._theme.font(self._size, bold=self._bold), width)
