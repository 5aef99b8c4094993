"""What was noted so far, with a field that finds any word of the vocabulary."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from tutor.ui.chain.notes import Notes, title_of, vocabulary
from tutor.ui.chain.row import capital
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column


class NoteList(QFrame):
    """`cycled(path)`: the next value is wanted; `dropped(path)`; `cleared()`."""

    cycled = Signal(str)
    dropped = Signal(str)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._paths = {title_of(path): path for path in vocabulary()}
        self.field = QLineEdit()
        self.field.setPlaceholderText("Add a finding, such as SLR or fever")
        self.field.setAccessibleName("Add a finding")
        words = QCompleter(sorted(self._paths), self.field)
        words.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        words.setFilterMode(Qt.MatchFlag.MatchContains)
        words.activated.connect(self._add, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(words)
        self.field.returnPressed.connect(self._add_typed)
        self._list = Column(400, (0, 0, 4, 0))
        self._list.body.setSpacing(2)
        self.clear = QPushButton("Clear all")
        self.clear.setProperty("role", "small")
        self.clear.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(label("Findings, right leg", "prompt"))
        column.addWidget(self.field)
        column.addWidget(self._list, 1)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)

    def show_notes(self, notes: Notes) -> None:
        """One line for each, the latest first."""
        self._list.clear()
        for path in reversed(notes.values):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            title = label(capital(title_of(path)))
            value = QPushButton(notes.value_text(path))
            value.setProperty("role", "small")
            value.setToolTip("Press for the next value")
            value.setAccessibleName(f"{title_of(path)}: {notes.value_text(path)}")
            value.clicked.connect(partial(self.cycled.emit, path))
            gone = QToolButton()
            gone.setText("×")
            gone.setAccessibleName(f"Remove {title_of(path)}")
            gone.clicked.connect(partial(self.dropped.emit, path))
            row.addWidget(title, 1)
            row.addWidget(value)
            row.addWidget(gone)
            self._list.body.addWidget(line)
        if not notes.values:
            self._list.body.addWidget(
                label("Press the marks on the leg: weak, numb, reflex gone. Or type a finding above.", "soft")
            )
        self._list.body.addStretch(1)
        self.clear.setEnabled(bool(notes.values))

    def _add(self, title: str) -> None:
        self.field.clear()
        if title in self._paths:
            self.cycled.emit(self._paths[title])

    def _add_typed(self) -> None:
        """Enter takes what is typed in full, or the only word that holds it."""
        typed = self.field.text().strip().casefold()
        fits = [title for title in self._paths if typed and typed in title.casefold()]
        exact = [title for title in fits if title.casefold() == typed]
        if exact or len(fits) == 1:
            self._add((exact or fits)[0])
