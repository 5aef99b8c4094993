"""A field for one number that leaves the card's keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class NumberEdit(QLineEdit):
    """Letters are not typed into a number; they go on to the card, so that H and the confidence keys work here too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, signs, marks, editing keys; pass letters and Enter on."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        letter = plain and event.text().isalpha() and event.text().casefold() != "e"
        if letter or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)
