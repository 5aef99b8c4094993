"""An option of which several can be picked."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from tutor.ui.questions.option_card import OptionCard
from tutor.ui.theme import Theme


class CheckCard(OptionCard, QCheckBox):
    """A check box that looks like a card."""

    round_indicator = False

    def __init__(self, text: str, key: str, place: str, theme: Theme, parent: QWidget | None = None) -> None:
        QCheckBox.__init__(self, parent)
        self.prepare(text, key, place, theme)
