"""A field for a name; Enter stays with the card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tutor.ui.theme import Theme

MOST_LETTERS = 120


class WordEdit(QLineEdit):
    """`name` is told to screen readers. Every letter is typed, so the card's letter keys do not work in here."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMaxLength(MOST_LETTERS)
        self.setAccessibleName(name)

    def typed(self) -> str:
        """The text without blanks around it."""
        return " ".join(self.text().split())

    def fit(self, letters: int, most: int) -> None:
        """Become about so many letters wide, but not wider than `most` pixels."""
        self.setFont(self._theme.font("reading"))
        wide = QFontMetrics(self._theme.font("reading")).averageCharWidth() * letters + self._theme.space(6)
        self.setFixedWidth(min(most, wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass Enter on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
