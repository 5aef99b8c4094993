"""After the answer: the explanation, how certain it is and whose work it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.learning.records import Confidence
from tutor.questions.base import Certainty, Outcome, Question
from tutor.ui.theme import Theme
from tutor.ui.widgets.badge import Badge
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

LOOKS: dict[Certainty, tuple[str, str]] = {
    "high": ("check", "right"),
    "medium": ("check", "accent"),
    "contested": ("warn", "partly"),
}
"""certainty -> (icon, colour token), as the evidence boxes of lessons have them"""


class FeedbackPanel(QWidget):
    """Built once, when there is a verdict. sources: short names; told: whether the explanation stands above already."""

    def __init__(
        self,
        question: Question,
        outcome: Outcome,
        confidence: Confidence | None,
        sources: Sequence[str],
        theme: Theme,
        *,
        told: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        if question.explanation and not told:
            column.addWidget(label(question.explanation, "reading", selectable=True))
        remark = self._remark(outcome, confidence)
        if remark:
            column.addWidget(label(remark, "soft"))
        column.addLayout(self._origin(question.certainty, sources))

    def _origin(self, certainty: Certainty, sources: Sequence[str]) -> FlowLayout:
        row = FlowLayout(self._theme.space(1))
        badge = Badge(self._theme, *LOOKS[certainty], self._certainty(certainty))
        badge.setAccessibleName(f"Evidence: {self._certainty(certainty)}")
        row.addWidget(badge)
        words = [f"{source} ·" for source in sources[:-1]] + list(sources[-1:])
        if words:
            lead = label("Sources:" if len(words) > 1 else "Source:", "small", wrap=False)
            lead.setContentsMargins(self._theme.space(1), 0, 0, 0)
            row.addWidget(lead)
        for text in words:
            row.addWidget(label(text, "small", wrap=False))
        return row

    def _certainty(self, certainty: Certainty) -> str:
        return {
            "high": "Well established",
            "medium": "Some evidence",
            "contested": "Contested",
        }[certainty]

    def _remark(self, outcome: Outcome, confidence: Confidence | None) -> str:
        """What the confidence adds: sure and wrong, or unsure and right, is worth knowing."""
        if outcome == "wrong" and confidence is Confidence.HIGH:
            return "You felt sure. A mistake made with confidence is worth a second look."
        if outcome == "right" and confidence is Confidence.LOW:
            return "You were not sure, but your answer was correct."
        return ""
