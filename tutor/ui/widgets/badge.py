"""An icon and a word in one colour; the word carries the meaning."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tutor.ui.icons import pixmap
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class Badge(QWidget):
    """`token` is a colour of the theme."""

    def __init__(self, theme: Theme, icon_name: str, token: str, words: str) -> None:
        super().__init__()
        self._theme, self._icon_name, self._token = theme, icon_name, token
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._picture, self._words = QLabel(), label(words, wrap=False)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        row.addStretch(1)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Redraw in the scheme's colour."""
        colour = getattr(self._theme.tokens, self._token)
        size = self._theme.pixels("body")
        self._picture.setPixmap(pixmap(self._icon_name, colour, size))
        self._words.setStyleSheet(f"color: {colour}; font-weight: 600; font-size: {self._theme.pixels('small')}px;")
