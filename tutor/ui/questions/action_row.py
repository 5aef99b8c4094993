"""The buttons under a question: hint, skip, check; afterwards one that leads on."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout


class ActionRow(QWidget):
    """The primary button is always the last one at the right."""

    def __init__(self, theme: Theme, *, has_hint: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = self._button("Show a hint", "quiet", "Key H")
        self.skip = self._button("Skip", "", "")
        self.check = self._button("Check answer", "primary", "Enter")
        self.next = self._button("Continue", "primary", "Enter")
        row = FlowLayout(theme.space(2), self)
        row.addWidget(self.hint)
        row.push()
        for button in (self.skip, self.check, self.next):
            row.addWidget(button)
        self.hint.setVisible(has_hint)
        self.next.hide()
        self.check.setEnabled(False)

    def show_answered(self) -> None:
        """Only the way on is left."""
        for button in (self.hint, self.skip, self.check):
            button.hide()
        self.next.show()

    def _button(self, text: str, role: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if role:
            button.setProperty("role", role)
        button.setToolTip(tip)
        return button
