"""A short framed message inside the card: a hint, or what went wrong with saving."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from tutor.ui.icons import pixmap
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class NoticeBox(QFrame):
    """Hidden until `tell`. role: "info" or "redflag"; icon: name of one of our icons."""

    def __init__(self, role: str, icon: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._theme, self._role = icon, theme, role
        self.setProperty("role", role)
        self._icon = QLabel()
        self._text = label("", "reading", selectable=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2.5), theme.space(3), theme.space(2.5))
        row.setSpacing(theme.space(2.5))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()
        self.apply_theme()

    def tell(self, text: str) -> None:
        """Show `text`."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def apply_theme(self) -> None:
        """Recolour the icon."""
        tokens = self._theme.tokens
        colour = tokens.redflag if self._role == "redflag" else tokens.accent
        self._icon.setPixmap(pixmap(self._name, colour, round(20 * self._theme.scale), self.devicePixelRatioF()))
