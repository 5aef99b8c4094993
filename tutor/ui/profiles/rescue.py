"""Shown in place of the pages when a profile cannot be opened: what is safe, why, and the one thing to do first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tutor.learning.keeping import Contents, Copy, Keeper
from tutor.ui.diagrams.accessible import say
from tutor.ui.profiles.copies_card import CopiesCard
from tutor.ui.profiles.words import held, short
from tutor.ui.widgets.flow_layout import FlowLayout
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
        newest = newest_of(keeper) if keeper is not None else None
        page.body.addWidget(label("Rootwise cannot open your answers" if keeper else "Rootwise cannot open", "large"))
        if newest is not None:
            safe = f"Your copies are safe. The newest, of {short(newest[0])}, holds {held(*newest)}."
            page.body.addWidget(label(safe, "prompt"))
        page.body.addWidget(label(sentence, "reading", selectable=True))
        retry = QPushButton("Try again")
        retry.clicked.connect(self.again)
        self.copies = CopiesCard(keeper) if keeper is not None and has_copies(keeper) else None
        buttons = [retry]
        if keeper is not None and newest is not None and self.copies is not None and keeper.unreadable():
            first = QPushButton(f"Restore the newest ({short(newest[0])})")
            first.clicked.connect(partial(self._restore, newest[0]))
            buttons.insert(0, first)
        buttons[0].setProperty("role", "primary")
        row = QWidget()
        flow = FlowLayout(8, row)
        for button in buttons:
            flow.addWidget(button)
        page.body.addWidget(row)
        self._trouble = label("", "soft", selectable=True)
        self._trouble.hide()
        page.body.addWidget(self._trouble)
        self.setFocusProxy(buttons[0])
        if self.copies is not None:
            page.body.addWidget(self.copies)
        page.body.addStretch(1)

    def _restore(self, copy: Copy) -> None:
        assert self.copies is not None
        try:
            self.copies.restore(copy)
        except OSError as error:
            self._trouble.setText(str(error))
            self._trouble.show()
            say(self, str(error))


def has_copies(keeper: Keeper) -> bool:
    """Whether there is something to list, if only why it cannot be listed."""
    try:
        return bool(keeper.copies())
    except OSError:
        return True


def newest_of(keeper: Keeper) -> tuple[Copy, Contents] | None:
    """The newest copy that can be read, rather a daily one than a file put aside, which may be the broken one."""
    try:
        copies = keeper.copies()
    except OSError:
        return None
    for copy in sorted(copies, key=lambda each: each.day is None):
        try:
            return copy, keeper.contents(copy)
        except OSError:
            continue
    return None
