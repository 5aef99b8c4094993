"""Asks for the second structure of a comparison, and names what is often confused with the first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tutor.ui.study import Study
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column


class PairChooser(QFrame):
    """`structure(id)` for a pressed suggestion; any choice elsewhere counts as well. `closed()` gives up."""

    structure = Signal(str)
    closed = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.first = ""
        self.setProperty("role", "card")
        self._column = Column(640, (16, 12, 12, 12))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._column)

    def ask(self, first: str, suggestions: Iterable[str]) -> None:
        """Ask what `first` is to be compared with."""
        self.first = first
        self._column.clear()
        body, name = self._column.body, self._study.name(first)
        body.setSpacing(8)
        body.addWidget(label(f"{name} against …", "title"))
        body.addWidget(label("Choose the other one in a picture, among the roots above, or here:"))
        for other in suggestions:
            button = QPushButton(self._study.name(other))
            button.clicked.connect(partial(self.structure.emit, other))
            body.addWidget(button)
        give_up = QPushButton("Do not compare")
        give_up.setProperty("role", "quiet")
        give_up.clicked.connect(self.closed)
        body.addWidget(give_up)
        body.addStretch(1)
        self.setAccessibleName(f"What is {name} to be compared with?")
