"""Shade: an area is painted on the drawing; then the map's lies over it."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from tutor.questions.base import Answer, Verdict
from tutor.questions.parts.cells import read, written
from tutor.questions.shade import ShadeQuestion
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.questions.key_button import KeyButton
from tutor.ui.questions.kind_view import KindView, ViewTools
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.paint_layer import SKIN, PaintLayer
from tutor.ui.questions.painted_areas import BOTH, MAPS, MINE
from tutor.ui.questions.pick_list import PickList
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

LARGE = 600.0
"""Height in mm from which a drawing is a whole leg."""
BRUSHES = {True: (10.0, 20.0, 40.0), False: (4.0, 9.0, 18.0)}
"""Radii in mm on a leg and on a foot."""
SIZES = ("Small", "Medium", "Large")
ADVICE = "Paint with the mouse. By keyboard: arrows, Space to paint, E to erase, Ctrl+Z to undo."
PARTS = {BOTH: "Yours and the map's", MINE: "Only yours", MAPS: "Only the map's"}


class ShadeView(KindView):
    """The answer is {"cells": text}; the drawing is the card's stage."""

    def __init__(self, question: ShadeQuestion, tools: ViewTools) -> None:
        super().__init__()
        assert question.figure is not None, f"{question.id} has no figure"
        self._question, self._tools = question, tools
        self._widget = tools.diagram_view(question.figure, True)
        assert isinstance(self._widget, DiagramView), f"{question.id} has no drawing to paint on"
        self._widget.set_question_mode(True)
        if question.map:
            for layer in set(self._widget.diagram.layers) - {SKIN}:
                self._widget.show_layer(layer, False)
        self._brushes = BRUSHES[self._widget.diagram.view_box[3] >= LARGE]
        self.layer = PaintLayer(self._widget, tools.theme, self._brushes[1])
        self.layer.painted.connect(self._painted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._status = label(ADVICE, "small")
        self._bar = QWidget(self)
        self.brushes, self.eraser, self.undo, self.wipe = self._tools_in(self._bar)
        self._column.addWidget(self._status)
        self._column.addWidget(self._bar)
        self._painted()
        self.apply_theme()

    def answer(self) -> Answer | None:
        """The painted cells, or None while nothing is painted."""
        return {"cells": written(self.layer.cells)} if self.layer.cells else None

    def set_answer(self, answer: Answer) -> None:
        """Show an area that was painted before."""
        if isinstance(answer, dict):
            self.layer.set_cells(read(str(answer.get("cells", ""))))

    def show_verdict(self, verdict: Verdict) -> None:
        """Both areas on the drawing, what they share in words, and the other maps to compare with."""
        self._bar.hide()
        self._status.hide()
        self.layer.lock()
        target, core, _ = self._question.areas
        self.layer.areas.target, self.layer.areas.core = target, core
        self.layer.update()
        self._add_legend()
        if self._question.others:
            self._add_maps()
        names = {"overlap": "Overlap", "core": "Where the maps agree", "outside": "Outside"}
        if self._question.because and self._question.because != self._question.explanation:
            self._column.addWidget(label(self._question.because, "reading", selectable=True))
        for note in verdict.notes:
            mark = Mark(True, note.correct, "", note.text)
            self._column.addWidget(NoteRow(names[note.option], mark, self._tools.theme))

    def options(self) -> int:
        """The sizes of the brush."""
        return len(self.brushes)

    def pick(self, index: int) -> bool:
        """Take a brush by number from 0."""
        if not 0 <= index < len(self.brushes):
            return False
        self.brushes[index].click()
        return True

    def entry(self) -> QWidget:
        """The layer that is painted on."""
        return self.layer

    def stage(self) -> QWidget | None:
        """The drawing."""
        return self._widget

    def apply_theme(self) -> None:
        """Colours and room."""
        self._column.setSpacing(self._tools.theme.space(2))
        self.layer.update()

    def _tools_in(self, bar: QWidget) -> tuple[list[KeyButton], KeyButton, QPushButton, QPushButton]:
        flow = FlowLayout(self._tools.theme.space(2), bar)
        self._group = QButtonGroup(bar)
        brushes: list[KeyButton] = []
        for number, size in enumerate(SIZES, start=1):
            button = KeyButton(size, str(number), self._tools.theme, bar)
            button.setAccessibleName(f"{size} brush")
            self._group.addButton(button, number - 1)
            flow.addWidget(button)
            brushes.append(button)
        brushes[1].setChecked(True)
        self._group.idClicked.connect(self._take_brush)
        eraser = KeyButton("Erase", "E", self._tools.theme, bar)
        eraser.toggled.connect(self._erase)
        undo, wipe = QPushButton("Undo", bar), QPushButton("Clear", bar)
        undo.setAutoDefault(False)
        wipe.setAutoDefault(False)
        undo.clicked.connect(self.layer.undo)
        wipe.clicked.connect(self.layer.clear)
        flow.addWidget(eraser)
        flow.addWidget(undo)
        flow.addWidget(wipe)
        return brushes, eraser, undo, wipe

    def _add_legend(self) -> None:
        holder = QWidget(self)
        flow = FlowLayout(self._tools.theme.space(2), holder)
        side = round(18 * self._tools.theme.scale)
        for area, words in PARTS.items():
            swatch = QLabel(holder)
            swatch.setPixmap(self.layer.areas.swatch(area, side, self.devicePixelRatioF()))
            flow.addWidget(swatch)
            flow.addWidget(label(words, "small", wrap=False))
        if self._question.core:
            flow.addWidget(label("Dotted line: where the maps agree", "small", wrap=False))
        self._column.addWidget(holder)

    def _add_maps(self) -> None:
        self._column.addWidget(label("The map that is shown; authors differ:", "small"))
        self.maps = PickList("Map that is shown", self._question.map_name, self._tools.theme, self)
        for name in self._question.others:
            self.maps.addItem(name)
        self.maps.currentIndexChanged.connect(self._show_map)
        self._column.addWidget(self.maps)

    def _show_map(self, row: int) -> None:
        """Hold the painted area against another map."""
        texts = [self._question.target, *self._question.others.values()]
        self.layer.areas.target = read(texts[row])
        self.layer.update()

    def _take_brush(self, number: int) -> None:
        self.layer.brush = self._brushes[number]
        self.layer.update()

    def _erase(self, on: bool) -> None:
        self.layer.erasing = on

    def _painted(self) -> None:
        self.eraser.setChecked(self.layer.erasing)
        self.wipe.setEnabled(bool(self.layer.cells))
        self.undo.setEnabled(self.layer.can_undo)
        self.changed.emit()
