"""Copies of the answers: what each holds, and a way back to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import Copy, Keeper
from tutor.ui.profiles.ask_row import AskRow
from tutor.ui.profiles.place import Place
from tutor.ui.profiles.words import ERRORS, held, named
from tutor.ui.widgets.fold import Fold
from tutor.ui.widgets.labels import label

SHOWN = 5
HOW = (
    "A copy is made on each day that you use Rootwise, before you begin. Kept are the last 12 days, one of each of 10 "
    "weeks and of 9 months. They lie in the folder of your answers, so copy that folder elsewhere now and then."
)
ASIDE = (
    "Restoring a copy does not delete your present answers: they are kept aside first and stand in this list as “put "
    "aside before a restore” (the last five stay)."
)
DAMAGED = "damaged: it cannot be restored"


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
        column.addWidget(self.place)
        try:
            copies = keeper.copies()
        except OSError as error:
            column.addWidget(label(f"The copies cannot be listed ({error.strerror or error})."))
            return
        if not copies:
            column.addWidget(label("There is no copy yet: the first is made when you start Rootwise again."))
            return
        column.addWidget(label(ASIDE, "soft"))
        column.addWidget(self._rows(copies[:SHOWN]))
        if len(copies) > SHOWN:
            column.addWidget(Fold(f"Older copies ({len(copies) - SHOWN})", partial(self._rows, copies[SHOWN:])))

    def _rows(self, copies: Sequence[Copy]) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for copy in copies:
            column.addWidget(self._row(copy))
        return rows

    def _row(self, copy: Copy) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        try:
            words, sound = held(copy, self._keeper.contents(copy)), True
        except OSError:
            words, sound = DAMAGED, False
        if copy.day is None:
            words = f"{copy.why} · {words}"
        cell = QVBoxLayout()
        cell.setSpacing(0)
        cell.addWidget(label(named(copy)))
        cell.addWidget(label(words, "small"))
        across.addLayout(cell, 1)
        if sound:
            button = QPushButton("Restore")
            button.setProperty("role", "small")
            button.setAccessibleName(f"Restore the copy of {named(copy)}: {words}")
            button.clicked.connect(partial(self.ask, copy, button, row))
            across.addWidget(button)
        return row

    def ask(self, copy: Copy, button: QWidget, row: QWidget) -> None:
        """Once more before it is done, under its row."""
        question = (
            f"Go back to your answers as they were on {named(copy)}? Your present answers are put aside first, and "
            "stay in this list."
        )
        asked = AskRow(question, "Restore this copy", partial(self.restore, copy), ERRORS, text=None)
        self.place.ask(asked, button, row)

    def restore(self, copy: Copy, _text: str = "") -> None:
        """Do it. Raises OSError with a sentence, and then nothing has changed."""
        aside = self._keeper.restore(copy)
        kept = f" What was there before was put aside as {aside.name}." if aside else ""
        self.restored.emit(f"Your answers are those of {named(copy)} again.{kept}")
