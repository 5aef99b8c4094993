"""Label: numbers stand on the drawing; each number has a list of names beside it."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QWidget

from tutor.diagrams.model import Point
from tutor.diagrams.sight import Sight
from tutor.questions.base import Verdict
from tutor.questions.label import LabelQuestion
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.mark_buttons import Mark, MarkButtons
from tutor.ui.questions.kind_view import ViewTools
from tutor.ui.questions.locate_view import Drawing
from tutor.ui.questions.pick_row import PickRow
from tutor.ui.questions.rows_view import Row, RowsView
from tutor.ui.widgets.labels import label


class LabelView(RowsView):
    """The answer is {place: name}, both ids of structures; the drawing is the card's stage."""

    def __init__(self, question: LabelQuestion, tools: ViewTools) -> None:
        super().__init__(tools)
        assert question.figure is not None, f"{question.id} has no figure"
        self._places, self._context = question.places, question.figure.highlight
        self._widget = tools.diagram_view(question.figure, True)
        self.drawing = cast("Drawing", self._widget)
        self.drawing.set_question_mode(True)
        self.drawing.picked.connect(self._picked)
        self.column.addWidget(label("Give each number its name. A click on a number leads to its list.", "small"))
        offered = [(each, tools.structure_name(each)) for each in question.offered]
        for number, place in enumerate(question.places, start=1):
            name = f"Name of place {number} of {len(question.places)}"
            row = PickRow(place, f"{number}", offered, tools.theme, name)
            row.narrow_words()
            self.add(row)
        self.marks: MarkButtons | None = None
        if isinstance(self._widget, DiagramView):
            canvas = self._widget.canvas
            self._sight = Sight(self._widget.diagram, canvas.hit)
            self.marks = MarkButtons(canvas, tools.theme)
            self.marks.pressed.connect(self._focus)
            canvas.moved.connect(self._show_marks)
        self.changed.connect(self._show_marks)
        self._show_marks()

    def show_verdict(self, verdict: Verdict) -> None:
        """Name every place on the drawing, right or wrong, and say how to tell them apart."""
        super().show_verdict(verdict)
        right = [note.option for note in verdict.notes if note.correct]
        wrong = [note.option for note in verdict.notes if not note.correct]
        if self.marks is not None:
            self.marks.show_marks(())
            self.marks = None
        self.drawing.set_question_mode(False)
        self.drawing.set_lit(self._context)
        self.drawing.set_labels((*right, *wrong))
        self.drawing.show_marks(right, wrong)

    def words_of(self, row: Row) -> str:
        """The number on the drawing."""
        return f"Number {row.words}"

    def structure_of(self, place: str) -> str:
        """The place is a structure."""
        return place

    def stage(self) -> QWidget | None:
        """The drawing."""
        return self._widget

    def _show_marks(self) -> None:
        """A number on every place; filled once it has a name."""
        if self.marks is None:
            return
        self.marks.show_marks(
            [
                Mark(
                    row.place,
                    *self._place_of(row.place),
                    str(number),
                    "accent",
                    f"Place {number}" + (f": {row.text_of(row.value())}" if row.value() else ""),
                    bool(row.value()),
                )
                for number, row in enumerate(self.rows, start=1)
            ]
        )

    def _place_of(self, structure: str) -> Point:
        """A point of the structure that is in view and that nothing covers, if there is one; in mm."""
        canvas = cast("DiagramView", self._widget).canvas
        view = canvas.visible_area()
        box = (view.left(), view.top(), view.right(), view.bottom())
        seen = self._sight.anchor(structure, box, canvas.shown_layers, even_hidden=True)
        return seen or self.drawing.diagram.parts[structure].anchor

    def _picked(self, structure: str, _x: float, _y: float) -> None:
        """A click on a structure that has a number leads to its list."""
        if structure in self._places:
            self._focus(structure)
        self.drawing.set_question_mode(True)

    def _focus(self, place: str) -> None:
        next(row for row in self.rows if row.place == place).taker().setFocus()
