"""A question of an exam: it takes an answer and keeps silent about it until the exam is handed in."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton

from tutor.ui.questions.question_card import QuestionCard


class HeldCard(QuestionCard):
    """No hint, no check, no verdict; Enter asks for the next question. The answer is read from `view`."""

    lead = ""

    def apply_theme(self) -> None:
        """As every card; what belongs to practice stays hidden."""
        super().apply_theme()
        for widget in (self.buttons, self.confidence):
            widget.hide()
        self.buttons.hint.hide()

    def focus_entry(self) -> None:
        """Give the keyboard to the answer."""
        self.view.entry().setFocus()

    def _enter(self) -> bool:
        """Enter presses a focused button of the answer; anywhere else it goes on."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and self.isAncestorOf(focused) and not focused.isChecked():
            focused.click()
        else:
            self.next_requested.emit()
        return True

    def _check(self) -> None:
        """Nothing is judged here."""
