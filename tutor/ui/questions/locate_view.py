"""Locate: click a region of the drawing, walk it with the keys, or choose it by position."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.diagrams.model import Diagram
from tutor.questions.base import Answer, Verdict
from tutor.questions.locate import NOWHERE, LocateQuestion
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.region_list import RegionList
from tutor.ui.widgets.labels import label


class Drawing(Protocol):
    """The part of DiagramView that a locate question uses. `picked` gives structure id, x and y in mm."""

    picked: SignalInstance
    diagram: Diagram

    def set_question_mode(self, on: bool) -> None:
        """Names nothing while on."""

    def set_lit(self, ids: Collection[str]) -> None:
        """Highlight for good."""

    def set_labels(self, ids: Collection[str] | str) -> None:
        """Label these structures."""

    def show_marks(self, right: Collection[str], wrong: Collection[str]) -> None:
        """Mark right and wrong structures with icon and pattern."""


class LocateView(KindView):
    """The answer is {"structure": id, "x": mm, "y": mm}; the drawing itself is the card's stage."""

    def __init__(self, question: LocateQuestion, tools: ViewTools) -> None:
        super().__init__()
        assert question.figure is not None, f"{question.id} has no figure"
        self._tools, self._context = tools, question.figure.highlight
        self._answer: dict[str, str | float] | None = None
        self._widget = tools.diagram_view(question.figure, True)
        self.drawing = cast("Drawing", self._widget)
        self.drawing.set_question_mode(True)
        self.drawing.picked.connect(self._picked)
        self.regions = RegionList(self.drawing.diagram, tools.theme)
        self.regions.activated.connect(self._chosen)
        self._status = label("Click the picture, or step through its regions with the arrow keys and Enter.", "small")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tools.theme.space(1.5))
        self._column.addWidget(self._status)
        self._column.addWidget(self.regions)

    def answer(self) -> Answer | None:
        """The picked place, or None."""
        return self._answer

    def set_answer(self, answer: Answer) -> None:
        """Show an answer that was given before."""
        if isinstance(answer, dict):
            self._answer = answer
            self._show_pick()

    def show_verdict(self, verdict: Verdict) -> None:
        """Mark what was right and what was picked on the drawing, and name them below with the reasons."""
        right = [note.option for note in verdict.notes if note.correct]
        wrong = [note.option for note in verdict.notes if note.chosen and not note.correct]
        self.drawing.set_question_mode(False)
        self.drawing.set_lit(self._context)
        self.drawing.set_labels((*right, *wrong, *self._context))
        self.drawing.show_marks(right, wrong)
        self._status.hide()
        self.regions.hide()
        if self._answer is not None and self._answer.get("structure") == NOWHERE:
            self._add("Empty space, no structure", Mark(True, False, "Your answer", ""), "")
        notes = sorted(verdict.notes, key=lambda note: (not note.chosen, not note.correct))
        for note in notes:
            tag = self._tag(note.chosen, note.correct)
            self._add(
                self._tools.structure_name(note.option), Mark(note.chosen, note.correct, tag, note.text), note.option
            )

    def message(self, verdict: Verdict) -> str:
        """Names what was picked and what was asked for; the rows give the reasons."""
        picked = str(self._answer["structure"]) if self._answer else NOWHERE
        if picked == NOWHERE:
            return verdict.message
        name = self._tools.structure_name
        right = ", ".join(name(note.option) for note in verdict.notes if note.correct)
        if verdict.outcome == "right":
            return f"You found it: {name(picked)}."
        return f"You picked: {name(picked)}. Asked for: {right}."

    def entry(self) -> QWidget:
        """The drawing."""
        return self._widget

    def stage(self) -> QWidget | None:
        """The drawing."""
        return self._widget

    def _tag(self, chosen: bool, correct: bool) -> str:
        if chosen:
            return "Your answer, correct" if correct else "Your answer"
        return "Correct answer" if correct else ""

    def _add(self, title: str, mark: Mark, structure: str) -> None:
        row = NoteRow(title, mark, self._tools.theme, structure)
        row.hovered.connect(self.structure_hovered)
        self._column.addWidget(row)

    def _picked(self, structure: str, x: float, y: float) -> None:
        """A click or Enter on the drawing; empty space counts as an answer."""
        self._answer = {"structure": structure, "x": x, "y": y}
        self._show_pick()
        self.changed.emit()

    def _chosen(self, row: int) -> None:
        """A row of the region list; starting the question mode afresh lets go of an earlier click."""
        part = self.regions.part(row)
        if part is None:
            self._answer = None
        else:
            x, y = part.anchor
            self._answer = {"structure": part.id, "x": x, "y": y}
        self.drawing.set_question_mode(True)
        self._show_pick()
        self.changed.emit()

    def _show_pick(self) -> None:
        """Light the picked region without naming it."""
        structure = str(self._answer["structure"]) if self._answer else NOWHERE
        self.regions.show_part(structure)
        self.drawing.set_lit((*self._context, structure) if structure else self._context)
        if self._answer is None:
            self._status.setText("Nothing is picked yet.")
        elif structure:
            self._status.setText(f"You picked region {self.regions.currentIndex()}. Pick another or check it.")
        else:
            self._status.setText("You picked empty space. Pick a region or check it.")
