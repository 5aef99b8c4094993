"""Predict: for every sign a row of buttons, in groups."""

from __future__ import annotations

from tutor.questions.predict import PredictQuestion
from tutor.ui.questions.chip_row import ChipRow
from tutor.ui.questions.kind_view import ViewTools
from tutor.ui.questions.rows_view import RowsView
from tutor.ui.widgets.labels import label


class PredictView(RowsView):
    """The answer is {row: choice}."""

    def __init__(self, question: PredictQuestion, tools: ViewTools) -> None:
        super().__init__(tools)
        if question.lesion:
            self.column.addWidget(label(question.lesion, "reading", selectable=True))
        for row in question.rows:
            choices = [(choice.id, choice.text) for choice in question.choices_of(row)]
            self.add(ChipRow(row.id, row.text, choices, tools.theme, row.text), row.group)
