"""Cloze: a text whose gaps are fields or lists; the words flow around them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.questions.cloze import ClozeQuestion
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.pick_list import PickList
from tutor.ui.questions.word_edit import WordEdit
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

LETTERS = 12
"""Width of a typed gap; the same for all, so that it tells nothing."""
AROUND = 5
"""Words before a gap that are told with it to screen readers."""


class ClozeView(KindView):
    """The answer is {gap: typed text or option id} once every gap is filled."""

    def __init__(self, question: ClozeQuestion, tools: ViewTools) -> None:
        super().__init__()
        self._question, self._tools = question, tools
        self.gaps: dict[str, WordEdit | PickList] = {}
        self._text = QWidget(self)
        flow = FlowLayout(tools.theme.space(1), self._text)
        before: list[str] = []
        for piece, gap in question.pieces:
            words = piece.split()
            before += words
            for word in words:
                flow.addWidget(label(word, "reading", wrap=False))
            if gap:
                self.gaps[gap] = self._gap(gap, before)
                flow.addWidget(self.gaps[gap])
                before.append("…")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._text)
        self.apply_theme()

    def answer(self) -> Answer | None:
        """Gap → text or option, or None while one is empty."""
        given: dict[str, str | float] = {gap: self._value(gap) for gap in self.gaps}
        return given if all(given.values()) else None

    def set_answer(self, answer: Answer) -> None:
        """Fill the gaps."""
        for gap, widget in self.gaps.items():
            given = str(answer.get(gap, "")) if isinstance(answer, dict) else ""
            if isinstance(widget, WordEdit):
                widget.setText(given)
            else:
                widget.setCurrentIndex(max(0, widget.findData(given)))

    def show_verdict(self, verdict: Verdict) -> None:
        """The text with what was filled in, then each gap with its reason."""
        expected = verdict.expected if isinstance(verdict.expected, dict) else {}
        self._text.hide()
        model = {gap: self._question.gaps[gap].text_of(str(expected[gap])) for gap in self.gaps}
        whole = "".join(piece + model.get(gap, "") for piece, gap in self._question.pieces)
        self._column.addWidget(label(whole, "reading", selectable=True))
        for number, note in enumerate(verdict.notes, start=1):
            given = self._question.gaps[note.option].text_of(self._value(note.option))
            tag = f"Gap {number}: {'correct' if note.correct else 'wrong'}"
            mark = Mark(True, note.correct, tag, note.text, model="" if note.correct else model[note.option])
            self._column.addWidget(NoteRow(given or "nothing", mark, self._tools.theme))

    def entry(self) -> QWidget:
        """The first gap."""
        return next(iter(self.gaps.values()))

    def apply_theme(self) -> None:
        """Fit the gaps to the text size."""
        self._column.setSpacing(self._tools.theme.space(2))
        for widget in self.gaps.values():
            most = round(280 * self._tools.theme.scale**0.5)
            if isinstance(widget, WordEdit):
                widget.fit(LETTERS, most)
            else:
                widget.fit(most)

    def _gap(self, gap: str, before: list[str]) -> WordEdit | PickList:
        number, every = len(self.gaps) + 1, len(self._question.order)
        name = f"Gap {number} of {every}, after “{' '.join(before[-AROUND:])}”"
        options = self._question.gaps[gap].options
        if not options:
            edit = WordEdit(name, self._tools.theme)
            edit.textChanged.connect(self.changed)
            return edit
        made = PickList(name, "Choose …", self._tools.theme)
        for option in options:
            made.addItem(option.text, option.id)
        made.currentIndexChanged.connect(self.changed)
        return made

    def _value(self, gap: str) -> str:
        widget = self.gaps[gap]
        return widget.typed() if isinstance(widget, WordEdit) else str(widget.currentData() or "")
