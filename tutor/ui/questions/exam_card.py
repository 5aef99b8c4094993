"""An examination that can be chosen once; then its finding stands below it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tutor.questions.case import Examination
from tutor.ui.questions.breaking_label import BreakingLabel
from tutor.ui.questions.exam_button import ExamButton
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.theme import Theme


class ExamCard(QWidget):
    """`chosen(id)` when it is pressed for the first time."""

    chosen = Signal(str)

    def __init__(self, examination: Examination, key: str, theme: Theme) -> None:
        super().__init__()
        self._examination, self._theme = examination, theme
        self.button = ExamButton(examination.text, key, theme, self)
        self.button.clicked.connect(partial(self.chosen.emit, examination.id))
        self._finding = QFrame(self)
        self._finding.setProperty("role", "info")
        inner = QVBoxLayout(self._finding)
        inner.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        inner.addWidget(BreakingLabel(examination.finding, theme, "reading"))
        self._finding.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1))
        self._column.addWidget(self.button)
        self._column.addWidget(self._finding)

    @property
    def revealed(self) -> bool:
        """Whether its finding is on show."""
        return self._finding.isVisibleTo(self)

    def reveal(self) -> None:
        """Show the finding for good."""
        self._finding.show()
        self.button.take()
        self.button.setAccessibleDescription(f"Finding: {self._examination.finding}")

    def shut(self) -> None:
        """Nothing more can be chosen."""
        if not self.revealed:
            self.button.setEnabled(False)

    def show_mark(self, mark: Mark) -> None:
        """What the verdict says of the choice; the finding stays if it was seen."""
        self.button.hide()
        self._column.insertWidget(0, NoteRow(self._examination.text, mark, self._theme))
