"""Copies of the answers, each with a way back to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import Copy, Keeper
from tutor.ui.profiles.ask_row import AskRow
from tutor.ui.profiles.place import Place
from tutor.ui.profiles.words import ERRORS, named, size
from tutor.ui.widgets.fold import Fold
from tutor.ui.widgets.labels import label

SHOWN = 5
HOW = (
    "A copy is made on each day that you use Rootwise, before you begin. Kept are the last 12 days, one of each of 10 "
    "weeks and of 9 months. They lie in the folder of your answers, so copy that folder elsewhere now and then."
)


class CopiesCard(QFrame):
    """`restored(sentence)`: another file is open now, and what became of the one before."""

    restored = Signal(str)

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._keeper = keeper
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label("Copies of your answers", "title"))
        column.addWidget(label(HOW, "soft"))
        self.place = Place()
        try:
            copies = keeper.copies()
        except OSError as error:
            column.addWidget(label(f"The copies cannot be listed ({error.strerror or error})."))
            return
        if not copies:
            column.addWidget(label("There is no copy yet: the first is made when you start Rootwise again."))
        column.addWidget(self.place)
        column.addWidget(self._rows(copies[:SHOWN]))
        if len(copies) > SHOWN:
            column.addWidget(Fold(f"Older copies ({len(copies) - SHOWN})", partial(self._rows, copies[SHOWN:])))

    def _rows(self, copies: Sequence[Copy]) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        for place, copy in enumerate(copies):
            words = f"{copy.why} · {size(copy.size)}"
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(label(named(copy)))
            cell.addWidget(label(words, "small"))
            button = QPushButton("Restore")
            button.setProperty("role", "small")
            button.setAccessibleName(f"Restore the {words} of {named(copy)}")
            button.clicked.connect(partial(self.ask, copy, button))
            grid.addLayout(cell, place, 0)
            grid.addWidget(button, place, 1)
        return rows

    def ask(self, copy: Copy, button: QWidget) -> None:
        """Once more before it is done."""
        question = (
            f"Go back to your answers as they were on {named(copy)}? Your present answers are put aside first, and "
            "stay in this list."
        )
        self.place.ask(AskRow(question, "Restore this copy", partial(self._restore, copy), ERRORS, text=None), button)

    def _restore(self, copy: Copy, _text: str) -> None:
        aside = self._keeper.restore(copy)
        kept = f" What was there before was put aside as {aside.name}." if aside else ""
        self.restored.emit(f"Your answers are those of {named(copy)} again.{kept}")
