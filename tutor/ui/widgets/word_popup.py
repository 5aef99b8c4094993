"""A small window beside a word of the text: what a term means, or a source in full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.learning.lesson import Reference
from tutor.ui.lexicon import Entry
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label

WIDTH = 380
"""Pixels at 100 % text."""


class WordPopup(QFrame):
    """Closes on Escape or on a click elsewhere. `opened(id)`: the entry is wanted in the glossary."""

    opened = Signal(str)

    def __init__(self, study: Study, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._study = study
        self._entry = ""
        self.setObjectName("word")
        self.setProperty("role", "popup")
        self.name, self.gloss = label("", "title"), label("", "small")
        self.text, self.source = label(""), label("", "small")
        self.more = QPushButton("Open in the glossary")
        self.more.setProperty("role", "small")
        self.more.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for widget in (self.name, self.gloss, self.text, self.source):
            column.addWidget(widget)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_entry(self, entry: Entry, place: QRect) -> None:
        """What a term means. place: of the word on the screen."""
        self._entry = entry.id
        sources = ", ".join(map(self._study.source, entry.sources))
        self._fill(entry.name, " · ".join(filter(None, (entry.latin, entry.lay))), entry.description, sources)
        self.more.show()
        self._show_at(place)
        self.more.setFocus()

    def show_source(self, reference: Reference, place: QRect) -> None:
        """A source in full, with how far it was checked."""
        self._entry = ""
        self._fill(reference.short, "", reference.full, reference.note)
        self.more.hide()
        self._show_at(place)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, Enter presses the button."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._entry:
            self._open()
        else:
            super().keyPressEvent(event)

    def _fill(self, name: str, gloss: str, text: str, source: str) -> None:
        for widget, words in ((self.name, name), (self.gloss, gloss), (self.text, text), (self.source, source)):
            widget.setText(words)
            widget.setVisible(bool(words))
        self.more.setAccessibleDescription(f"{name}: {text}")
        self.setAccessibleName(". ".join(filter(None, (name, gloss, text, source))))

    def _show_at(self, place: QRect) -> None:
        """Below the word, above it where there is no room, always inside the screen."""
        self.setFixedWidth(round(WIDTH * self._study.theme.scale**0.5))
        self.adjustSize()
        height = self.heightForWidth(self.width())
        self.setFixedHeight(max(height, 40))
        screen = (QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()).availableGeometry()
        below = place.bottom() + 6
        top = below if below + self.height() <= screen.bottom() else place.top() - 6 - self.height()
        left = min(max(screen.left() + 8, place.left() - 16), screen.right() - 8 - self.width())
        self.move(QPoint(left, max(screen.top() + 8, top)))
        self.show()

    def _open(self) -> None:
        self.close()
        if self._entry:
            self.opened.emit(self._entry)
