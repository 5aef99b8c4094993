"""One thing to be given something: its words, and beside or below them a list to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from tutor.ui.questions.breaking_label import BreakingLabel
from tutor.ui.questions.pick_list import PickList
from tutor.ui.theme import Theme

SIDE_BY_SIDE = 380
"""From this width (pixels at 100 % text) the list stands beside the words."""


class PickRow(QWidget):
    """place: its id; words: what is shown and told; choices: (id, text)."""

    changed = Signal()

    def __init__(self, place: str, words: str, choices: Sequence[tuple[str, str]], theme: Theme, name: str) -> None:
        super().__init__()
        self.place, self.words, self._theme = place, words, theme
        self._narrow = False
        self._ids = [choice for choice, _ in choices]
        self._texts = dict(choices)
        self.list = PickList(name, "Choose …", theme)
        for number, (_, text) in enumerate(choices, start=1):
            self.list.addItem(text)
            self.list.setItemData(number, f"{number}: {text}", 11)
        self.list.currentIndexChanged.connect(self.changed)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._words = BreakingLabel(words, theme, "reading")
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.list, 1)
        self._row.setSpacing(theme.space(1))

    def narrow_words(self) -> None:
        """The words are only a number: keep them beside the list at any width."""
        self._words.setFixedWidth(self._theme.space(6))
        self._narrow = True

    @property
    def choices(self) -> int:
        """How many there are."""
        return len(self._ids)

    def value(self) -> str:
        """The id of the choice, or the empty text."""
        row = self.list.currentIndex()
        return self._ids[row - 1] if row > 0 else ""

    def choose(self, choice: str) -> None:
        """Take a choice by its id."""
        self.list.setCurrentIndex(self._ids.index(choice) + 1 if choice in self._ids else 0)

    def pick(self, index: int) -> None:
        """Take a choice by its number from 0."""
        self.list.setCurrentIndex(index + 1)

    def text_of(self, choice: str) -> str:
        """The words of a choice."""
        return self._texts.get(choice, "")

    def taker(self) -> QWidget:
        """The widget that takes the keyboard."""
        return self.list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self._narrow or self.width() >= SIDE_BY_SIDE * self._theme.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide else down)
