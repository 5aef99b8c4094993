"""Name: a structure is lit; its name is typed, or picked among others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.questions.name import NameQuestion
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.questions.close_up import close_up
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.locate_view import Drawing
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.radio_card import RadioCard
from tutor.ui.questions.spoken import the
from tutor.ui.questions.word_edit import WordEdit
from tutor.ui.widgets.labels import label

ADVICE = "English, Latin or everyday name. A slip in a long word is forgiven."


class NameView(KindView):
    """The answer is what was typed, or the id of the structure that was picked; the drawing is the card's stage."""

    def __init__(self, question: NameQuestion, tools: ViewTools) -> None:
        super().__init__()
        assert question.figure is not None, f"{question.id} has no figure"
        self._tools, self._ids = tools, question.choices
        self._lit = tuple(dict.fromkeys((question.structure, *question.figure.highlight)))
        self._widget = tools.diagram_view(question.figure, True)
        self.drawing = cast("Drawing", self._widget)
        self.drawing.set_question_mode(True)
        self.drawing.set_lit(self._lit)
        self._framed = bool(question.figure.focus)
        self._look_at((question.structure,))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.edit = WordEdit("Name of the lit structure", tools.theme, self)
        self.edit.setPlaceholderText("Type its name")
        self.edit.setAccessibleDescription(ADVICE)
        self.edit.textChanged.connect(self.changed)
        self._note = label(ADVICE, "small")
        self.cards: list[RadioCard] = []
        for number, each in enumerate(self._ids, start=1):
            place = f"option {number} of {len(self._ids)}"
            card = RadioCard(tools.structure_name(each), str(number), place, tools.theme, self)
            card.toggled.connect(self.changed)
            self.cards.append(card)
        shown: tuple[QWidget, ...] = tuple(self.cards) if self.cards else (self.edit, self._note)
        for widget in shown:
            self._column.addWidget(widget)
        self.edit.setVisible(not self.cards)
        self.apply_theme()

    def answer(self) -> Answer | None:
        """The id or the text; None while there is none."""
        if not self.cards:
            return self.edit.typed() or None
        return next((each for each, card in zip(self._ids, self.cards, strict=True) if card.isChecked()), None)

    def set_answer(self, answer: Answer) -> None:
        """Show an answer that was given before."""
        self.edit.setText("" if self.cards else str(answer))
        for each, card in zip(self._ids, self.cards, strict=True):
            card.setChecked(each == answer)

    def show_verdict(self, verdict: Verdict) -> None:
        """Name the lit structure on the drawing, and the one that was taken for it."""
        right = [note.option for note in verdict.notes if note.correct]
        wrong = [note.option for note in verdict.notes if note.chosen and not note.correct]
        self.drawing.set_question_mode(False)
        self.drawing.set_labels((*right, *wrong))
        self.drawing.show_marks(right, wrong)
        self._look_at((*right, *wrong))
        notes = {note.option: note for note in verdict.notes}
        for each, card in zip(self._ids, self.cards, strict=True):
            note = notes[each]
            card.show_mark(Mark(note.chosen, note.correct, self._tag(note.chosen, note.correct), note.text))
        if not self.cards:
            self._show_typed(verdict)

    def message(self, verdict: Verdict) -> str:
        """What it is called; for a wrong one also what was named."""
        right = next(note.option for note in verdict.notes if note.correct)
        name = the(self._tools.structure_name(right))
        if verdict.outcome == "right":
            return verdict.message if "spelled" in verdict.message else f"You named it: {name}."
        return f"What is lit: {name}."

    def options(self) -> int:
        """One key a card."""
        return len(self.cards)

    def pick(self, index: int) -> bool:
        """Pick by number from 0."""
        if not 0 <= index < len(self.cards):
            return False
        self.cards[index].setChecked(True)
        self.cards[index].setFocus()
        return True

    def entry(self) -> QWidget:
        """The field, or the first card."""
        return self.cards[0] if self.cards else self.edit

    def stage(self) -> QWidget | None:
        """The drawing."""
        return self._widget

    def apply_theme(self) -> None:
        """Fit the field to the text size."""
        self._column.setSpacing(self._tools.theme.space(2))
        self.edit.setFont(self._tools.theme.font("reading"))
        self.edit.setMaximumWidth(round(420 * self._tools.theme.scale))

    def _look_at(self, structures: Iterable[str]) -> None:
        """Go near what is small in the drawing, unless the figure has a frame of its own."""
        if isinstance(self._widget, DiagramView) and not self._framed:
            canvas = self._widget.canvas
            canvas.frame(close_up(self._widget.diagram.parts, structures, canvas.drawn))

    def _show_typed(self, verdict: Verdict) -> None:
        """What was typed, then the structures that it concerns."""
        self.edit.hide()
        self._note.hide()
        self.edit.setReadOnly(True)
        right = verdict.outcome == "right"
        if not any(note.chosen for note in verdict.notes):
            mine = Mark(True, False, "Your answer", verdict.message)
            self._column.addWidget(NoteRow(self.edit.typed() or "Nothing", mine, self._tools.theme))
        for note in sorted(verdict.notes, key=lambda note: (not note.chosen, not note.correct)):
            why = note.text or ("" if note.correct else verdict.message)
            mark = Mark(note.chosen, note.correct, self._tag(note.chosen, note.correct), why)
            name = self._tools.structure_name(note.option)
            if note.chosen or note.correct or not right:
                row = NoteRow(name, mark, self._tools.theme, note.option)
                row.hovered.connect(self.structure_hovered)
                self._column.addWidget(row)

    def _tag(self, chosen: bool, correct: bool) -> str:
        if chosen:
            return "Your answer, correct" if correct else "Your answer"
        return "Correct answer" if correct else ""
