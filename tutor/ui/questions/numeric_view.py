"""A number: a field, its unit, and how the text was read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.questions.numeric import NumberError, NumericQuestion, number_text, parse_number, with_unit
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.number_edit import NumberEdit
from tutor.ui.questions.option_card import Mark
from tutor.ui.widgets.labels import label


class NumericView(KindView):
    """The answer is a float in the question's unit; a comma or a point marks the decimals."""

    def __init__(self, question: NumericQuestion, tools: ViewTools) -> None:
        super().__init__()
        self._unit, self._low, self._high = question.unit, question.minimum, question.maximum
        self._tools = tools
        self._value: float | None = None
        self.edit = NumberEdit()
        self.edit.setMaxLength(24)
        self.edit.setPlaceholderText("Number")
        self.edit.setAccessibleName(f"Your answer in {self._unit}" if self._unit else "Your answer")
        self.edit.textChanged.connect(self._read)
        self._unit_label = label(self._unit, "reading", wrap=False)
        self._note = label("", "small")
        row = QHBoxLayout()
        row.setSpacing(tools.theme.space(2))
        row.addWidget(self.edit)
        row.addWidget(self._unit_label)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tools.theme.space(1))
        self._column.addLayout(row)
        self._column.addWidget(self._note)
        self._read("")
        self.apply_theme()

    def answer(self) -> Answer | None:
        """The number, or None while the field holds none within the range."""
        return self._value

    def set_answer(self, answer: Answer) -> None:
        """Show the number."""
        if isinstance(answer, int | float):
            self.edit.setText(number_text(float(answer)))

    def show_verdict(self, verdict: Verdict) -> None:
        """The two numbers below each other, with what is accepted."""
        self.edit.setReadOnly(True)
        self._note.hide()
        right = verdict.outcome == "right"
        accepted = " ".join(note.text for note in verdict.notes)
        if self._value is not None:
            mine = Mark(
                True,
                right,
                "Your answer, correct" if right else "Your answer",
                accepted if right else "",
            )
            self._add(NoteRow(with_unit(self._value, self._unit), mine, self._tools.theme))
        if not right and isinstance(verdict.expected, int | float):
            model = Mark(False, True, "Correct answer", accepted)
            self._add(NoteRow(with_unit(float(verdict.expected), self._unit), model, self._tools.theme))
        for widget in (self.edit, self._unit_label):
            widget.hide()

    def entry(self) -> QWidget:
        """The field."""
        return self.edit

    def apply_theme(self) -> None:
        """Fit the field to the text size."""
        self.edit.setFont(self._tools.theme.font("reading"))
        self.edit.setMinimumWidth(round(60 * self._tools.theme.scale))
        self.edit.setMaximumWidth(round(130 * self._tools.theme.scale))

    def _add(self, row: NoteRow) -> None:
        self._column.addSpacing(self._tools.theme.space(1))
        self._column.addWidget(row)

    def _read(self, text: str) -> None:
        """Keep the number and say how it was read, or what is wrong with it."""
        self._value = None
        if not text.strip():
            self._say(self._range())
        else:
            try:
                self._take(parse_number(text, self._unit))
            except NumberError as error:
                self._say(str(error))
        self.changed.emit()

    def _take(self, value: float) -> None:
        if (self._low is not None and value < self._low) or (self._high is not None and value > self._high):
            self._say(self._range())
            return
        self._value = value
        self._say(f"Read as {with_unit(value, self._unit)}")

    def _say(self, text: str) -> None:
        """Below the field, and to screen readers as its description."""
        self._note.setText(text)
        self.edit.setAccessibleDescription(text)

    def _range(self) -> str:
        if self._low is not None and self._high is not None:
            return f"From {number_text(self._low)} to {with_unit(self._high, self._unit)}"
        if self._low is not None:
            return f"{with_unit(self._low, self._unit)} or more"
        if self._high is not None:
            return f"{with_unit(self._high, self._unit)} or less"
        return "A comma or a point marks the decimals."
