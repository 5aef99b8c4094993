"""One thing to be given one of a few short words: the words, and a row of buttons that breaks into lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from tutor.ui.questions.breaking_label import BreakingLabel
from tutor.ui.questions.key_button import KeyButton
from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout


class ChipRow(QWidget):
    """place: its id; words: what is shown and told; choices: (id, text)."""

    changed = Signal()

    def __init__(self, place: str, words: str, choices: Sequence[tuple[str, str]], theme: Theme, name: str) -> None:
        super().__init__()
        self.place, self.words = place, words
        self._texts = dict(choices)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, KeyButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1.5))
        column.addWidget(BreakingLabel(words, theme, "reading"))
        holder = QWidget(self)
        chips = FlowLayout(theme.space(2), holder)
        column.addWidget(holder)
        for number, (choice, text) in enumerate(choices, start=1):
            button = KeyButton(text, str(number), theme, holder)
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, number)
            chips.addWidget(button)
            self._buttons[choice] = button
        self._group.idToggled.connect(self._toggled)

    @property
    def choices(self) -> int:
        """How many there are."""
        return len(self._buttons)

    def value(self) -> str:
        """The id of the choice, or the empty text."""
        return next((choice for choice, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, choice: str) -> None:
        """Take a choice by its id."""
        if choice in self._buttons:
            self._buttons[choice].setChecked(True)

    def pick(self, index: int) -> None:
        """Take a choice by its number from 0."""
        list(self._buttons.values())[index].setChecked(True)

    def text_of(self, choice: str) -> str:
        """The words of a choice."""
        return self._texts.get(choice, "")

    def taker(self) -> QWidget:
        """The chosen button, or the first one."""
        return self._buttons.get(self.value()) or next(iter(self._buttons.values()))

    def _toggled(self, _number: int, on: bool) -> None:
        if on:
            self.changed.emit()
