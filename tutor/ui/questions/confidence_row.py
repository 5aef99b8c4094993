"""“How sure are you?”, asked before the verdict."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from tutor.learning.records import Confidence
from tutor.ui.questions.key_button import KeyButton
from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

KEYS = {"J": Confidence.LOW, "K": Confidence.MEDIUM, "L": Confidence.HIGH}
"""Three neighbours on the keyboard that pick no option."""


class ConfidenceRow(QWidget):
    """Low, medium, high; nothing is chosen at first and nothing has to be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Confidence, KeyButton] = {}
        self._group = QButtonGroup(self)
        row = FlowLayout(theme.space(2), self)
        question = label("How sure are you?", "soft", wrap=False)
        row.addWidget(question)
        choices = QWidget(self)
        keys = FlowLayout(theme.space(2), choices)
        row.addWidget(choices)
        words = {
            Confidence.LOW: "Low",
            Confidence.MEDIUM: "Medium",
            Confidence.HIGH: "High",
        }
        for key, confidence in KEYS.items():
            button = KeyButton(words[confidence], key, theme, choices)
            button.setAccessibleName(f"{words[confidence]} confidence")
            self._group.addButton(button, int(confidence))
            self._buttons[confidence] = button
            keys.addWidget(button)

    def confidence(self) -> Confidence | None:
        """What was chosen, or None."""
        chosen = self._group.checkedId()
        return Confidence(chosen) if chosen > 0 else None

    def choose(self, confidence: Confidence) -> None:
        """Choose by key."""
        self._buttons[confidence].setChecked(True)
