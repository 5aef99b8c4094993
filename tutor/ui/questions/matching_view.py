"""Matching: every item has a list of all choices beside it."""

from __future__ import annotations

from tutor.questions.matching import MatchingQuestion
from tutor.ui.questions.kind_view import ViewTools
from tutor.ui.questions.pick_row import PickRow
from tutor.ui.questions.rows_view import RowsView
from tutor.ui.widgets.labels import label


class MatchingView(RowsView):
    """The answer is {pair: choice}."""

    def __init__(self, question: MatchingQuestion, tools: ViewTools) -> None:
        super().__init__(tools)
        several = len(question.choices) != len(question.pairs)
        advice = "A choice may fit more than once, or not at all." if several else "Each choice fits once."
        self.column.addWidget(label(advice, "small"))
        title = question.right_title or "What belongs to it"
        for pair in question.pairs:
            self.add(PickRow(pair.id, pair.left, question.choices, tools.theme, f"{title}: {pair.left}"))
