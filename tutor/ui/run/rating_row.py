"""“How well known?”: the rating that an answer earned, and another with one key."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from tutor.learning.records import Rating
from tutor.ui.questions.key_button import KeyButton
from tutor.ui.run.words import gap, short_gap
from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

WORDS = {Rating.AGAIN: "Guessed", Rating.HARD: "Hard", Rating.GOOD: "Knew it", Rating.EASY: "Easy"}
WRONG = "Not known"
"""Stands for a guess where the answer was wrong."""


class RatingRow(QWidget):
    """`chosen(rating)` follows a choice of the learner. gaps: after which each rating would bring it back."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, earned: Rating, gaps: Mapping[Rating, timedelta], *, wrong: bool) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[Rating, KeyButton] = {}
        row = FlowLayout(theme.space(2), self)
        row.addWidget(label("How well known?", "soft", wrap=False))
        for rating, plain in WORDS.items():
            words = WRONG if wrong and rating is Rating.AGAIN else plain
            button = KeyButton(f"{words} · {short_gap(gaps[rating])}", str(int(rating)), theme, self)
            button.setAccessibleName(f"{words}: comes back in {gap(gaps[rating])}")
            button.setChecked(rating is earned)
            self._group.addButton(button, int(rating))
            self.buttons[rating] = button
            row.addWidget(button)
        self._group.idClicked.connect(self._pick)

    def show_rating(self, rating: Rating) -> None:
        """Mark the rating that counts now."""
        self.buttons[rating].setChecked(True)

    def choose(self, rating: Rating) -> None:
        """Choose by key."""
        self.buttons[rating].setChecked(True)
        self.chosen.emit(rating)

    def _pick(self, number: int) -> None:
        self.chosen.emit(Rating(number))
