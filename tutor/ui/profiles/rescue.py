"""Shown in place of the pages when a profile cannot be opened: why, and the copies that can take its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import Keeper
from tutor.ui.profiles.copies_card import CopiesCard
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column


class Rescue(QWidget):
    """`again()`: try to open once more. keeper: None if copies would not help."""

    again = Signal()

    def __init__(self, sentence: str, keeper: Keeper | None) -> None:
        super().__init__()
        page = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        page.body.addWidget(label("Rootwise cannot open your answers" if keeper else "Rootwise cannot open", "large"))
        page.body.addWidget(label(sentence, "reading", selectable=True))
        retry = QPushButton("Try again")
        retry.clicked.connect(self.again)
        row = QHBoxLayout()
        row.addWidget(retry)
        row.addStretch(1)
        page.body.addLayout(row)
        self.setFocusProxy(retry)
        self.copies: CopiesCard | None = None
        if keeper is not None and keeper.copies():
            self.copies = CopiesCard(keeper)
            page.body.addWidget(self.copies)
        page.body.addStretch(1)
