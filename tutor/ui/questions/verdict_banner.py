"""The verdict in a mark, a word and a sentence; colour only helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tutor.questions.base import Outcome
from tutor.ui.questions.marks import mark_pixmap
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class VerdictBanner(QFrame):
    """“Correct”, “Partly correct” or “Wrong”, and what was given and asked for. `spoken`: the same as one text."""

    def __init__(self, outcome: Outcome, message: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome, self._theme = outcome, theme
        word = {"right": "Correct", "partly": "Partly correct", "wrong": "Wrong"}[outcome]
        self.spoken = f"{word}. {message}" if message else f"{word}."
        self.setProperty("role", outcome)
        self.setAccessibleName(self.spoken)
        self._icon = QLabel()
        self._word = label(word, "title")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(2.5), theme.space(3), theme.space(2.5))
        row.setSpacing(theme.space(2.5))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(theme.space(0.5))
        texts.addWidget(self._word)
        if message:
            texts.addWidget(label(message, "reading", selectable=True))
        row.addLayout(texts, 1)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Recolour the mark and the word."""
        side = round(22 * self._theme.scale)
        self._icon.setPixmap(mark_pixmap(self._outcome, self._theme, side, self.devicePixelRatioF()))
        self._word.setStyleSheet(f"color: {getattr(self._theme.tokens, self._outcome)};")
