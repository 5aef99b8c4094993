"""After the answer: the verdict in a word, the explanation, how certain it is and whose work it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tutor.learning.records import Confidence
from tutor.questions.base import Certainty, Outcome, Question
from tutor.ui.questions.flow_layout import FlowLayout
from tutor.ui.questions.marks import mark_pixmap
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label


class FeedbackPanel(QWidget):
    """Built once, when there is a verdict. Icon and word say it, colour only helps."""

    def __init__(
        self,
        question: Question,
        outcome: Outcome,
        message: str,
        confidence: Confidence | None,
        *,
        sources: Sequence[str],
        theme: Theme,
    ) -> None:
        super().__init__()
        self._outcome, self._theme = outcome, theme
        self._icon = QLabel()
        word = self._word(outcome)
        self._title = label(word, "title")
        self.spoken = f"{word}. {message}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addWidget(self._banner(message))
        remark = self._remark(outcome, confidence)
        if remark:
            column.addWidget(label(remark, "soft"))
        if question.explanation:
            column.addWidget(label(question.explanation, "reading", selectable=True))
        column.addLayout(self._origin(question.certainty, sources))
        self.apply_theme()

    def apply_theme(self) -> None:
        """Recolour the mark and the word."""
        side = round(22 * self._theme.scale)
        self._icon.setPixmap(mark_pixmap(self._outcome, self._theme, side, self.devicePixelRatioF()))
        self._title.setStyleSheet(f"color: {getattr(self._theme.tokens, self._outcome)};")

    def _banner(self, message: str) -> QFrame:
        banner = QFrame()
        banner.setProperty("role", self._outcome)
        banner.setAccessibleName(self.spoken)
        row = QHBoxLayout(banner)
        row.setContentsMargins(*[self._theme.space(3)] * 4)
        row.setSpacing(self._theme.space(2.5))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.space(0.5))
        texts.addWidget(self._title)
        texts.addWidget(label(message, "reading", selectable=True))
        row.addLayout(texts, 1)
        return banner

    def _origin(self, certainty: Certainty, sources: Sequence[str]) -> FlowLayout:
        row = FlowLayout(self._theme.space(1))
        badge = label(self._certainty(certainty), "pill", wrap=False)
        badge.setAccessibleName(self.tr("Evidence: {0}").format(self._certainty(certainty)))
        row.addWidget(badge)
        words = [f"{source} ·" for source in sources[:-1]] + list(sources[-1:])
        if words:
            lead = label(self.tr("Sources:") if len(words) > 1 else self.tr("Source:"), "small", wrap=False)
            lead.setContentsMargins(self._theme.space(1), 0, 0, 0)
            row.addWidget(lead)
        for text in words:
            row.addWidget(label(text, "small", wrap=False))
        return row

    def _word(self, outcome: Outcome) -> str:
        return {"right": self.tr("Right"), "partly": self.tr("Partly right"), "wrong": self.tr("Wrong")}[outcome]

    def _certainty(self, certainty: Certainty) -> str:
        return {
            "high": self.tr("Well established"),
            "medium": self.tr("Moderate evidence"),
            "contested": self.tr("Contested"),
        }[certainty]

    def _remark(self, outcome: Outcome, confidence: Confidence | None) -> str:
        """What the confidence adds: sure and wrong, or unsure and right, is worth knowing."""
        if outcome == "wrong" and confidence is Confidence.HIGH:
            return self.tr("You felt sure. A mistake made with confidence is worth a second look.")
        if outcome == "right" and confidence is Confidence.LOW:
            return self.tr("You were not sure, but you were right.")
        return ""
