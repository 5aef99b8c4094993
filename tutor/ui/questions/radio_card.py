"""An option of which one is picked."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton, QWidget

from tutor.ui.questions.option_card import OptionCard
from tutor.ui.theme import Theme


class RadioCard(OptionCard, QRadioButton):
    """A radio button that looks like a card. Its parent groups it with the other options."""

    def __init__(self, text: str, key: str, place: str, theme: Theme, parent: QWidget | None = None) -> None:
        QRadioButton.__init__(self, parent)
        self.prepare(text, key, place, theme)
