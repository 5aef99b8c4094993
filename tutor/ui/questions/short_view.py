"""A short answer: a field, and after the verdict what was typed against what counts."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.questions.short import ShortQuestion
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.word_edit import WordEdit
from tutor.ui.widgets.labels import label

ADVICE = "A slip in a long word is forgiven; levels such as L4 and L5 are not mixed up."


class ShortView(KindView):
    """The answer is what was typed."""

    def __init__(self, _question: ShortQuestion, tools: ViewTools) -> None:
        super().__init__()
        self._tools = tools
        self.edit = WordEdit("Your answer", tools.theme)
        self.edit.setPlaceholderText("Type your answer")
        self.edit.setAccessibleDescription(ADVICE)
        self.edit.textChanged.connect(self.changed)
        self._note = label(ADVICE, "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tools.theme.space(1.5))
        self._column.addWidget(self.edit)
        self._column.addWidget(self._note)
        self.apply_theme()

    def answer(self) -> Answer | None:
        """The text, or None while it is empty."""
        return self.edit.typed() or None

    def set_answer(self, answer: Answer) -> None:
        """Show the text."""
        self.edit.setText(str(answer))

    def show_verdict(self, verdict: Verdict) -> None:
        """The two answers below each other, with what else is accepted."""
        right = verdict.outcome == "right"
        why = " ".join(note.text for note in verdict.notes)
        typed = self.edit.typed()
        mine = Mark(True, right, "Your answer, correct" if right else "Your answer", why if right else "")
        self._column.addWidget(NoteRow(typed, mine, self._tools.theme))
        if not right:
            model = Mark(False, True, "Correct answer", why)
            self._column.addWidget(NoteRow(str(verdict.expected), model, self._tools.theme))
        self.edit.setReadOnly(True)
        self.edit.hide()
        self._note.hide()

    def message(self, verdict: Verdict) -> str:
        """Nothing to add to “Correct”, unless the spelling is told."""
        plain = verdict.outcome == "right" and str(verdict.expected).casefold() == self.edit.typed().casefold()
        return "" if plain else verdict.message

    def entry(self) -> QWidget:
        """The field."""
        return self.edit

    def apply_theme(self) -> None:
        """Fit the field to the text size."""
        self.edit.setFont(self._tools.theme.font("reading"))
        self.edit.setMaximumWidth(round(420 * self._tools.theme.scale))
