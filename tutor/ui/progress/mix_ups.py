"""Structures taken for one another: drawn on the leg or the spine, listed beside it, practised with a click."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from tutor.diagrams.model import Diagram
from tutor.learning.outline import SKIN
from tutor.learning.progress_errors import MixUp
from tutor.questions.base import FigureRef
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.diagrams.zoned_view import ZonedView
from tutor.ui.progress.arrows import Arrows
from tutor.ui.progress.stage import stage_of
from tutor.ui.progress.two_line_button import TwoLineButton
from tutor.ui.questions.spoken import the
from tutor.ui.study import Study
from tutor.ui.widgets.figure import show
from tutor.ui.widgets.labels import label

NARROW = 620
"""Pixels at 100 % text below which the list stands under the drawing."""
TALL = 420
"""Pixels that the drawing is high: the whole card fits into a small window."""
AROUND = 0.3
"""Share of the drawing's sides that is shown at least, so that it can be told where a small pair lies."""


class MixUps(QWidget):
    """`practise(mix-up)`: the learner wants to be asked for both structures."""

    practise = Signal(object)

    def __init__(self, study: Study, mix_ups: Sequence[MixUp]) -> None:
        super().__init__()
        self._study, self._mix_ups = study, tuple(mix_ups)
        self._stages = {mix_up: stage_of(study, mix_up) for mix_up in self._mix_ups}
        self._chosen = self._mix_ups[0]
        self._view: ZonedView | None = None
        self._arrows: Arrows | None = None
        self._shown: FigureRef | None = None
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._told = label("", "small")
        self._place.addWidget(self._told)
        self._place.addStretch(1)
        listing = self._listing = QVBoxLayout()
        listing.setSpacing(6)
        self._group = QButtonGroup(self)
        self._rows: dict[MixUp, QPushButton] = {}
        for mix_up in self._mix_ups:
            self._rows[mix_up] = self._row(mix_up)
            listing.addWidget(self._rows[mix_up])
        self._go = QPushButton("Practise these two")
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(self._practise)
        listing.addWidget(self._go)
        listing.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(16)
        self._across.addLayout(self._place, 3)
        self._across.addLayout(listing, 2)
        self._group.buttons()[0].setChecked(True)
        self.choose(self._chosen)

    @property
    def view(self) -> ZonedView | None:
        """The drawing on show; None if no drawing shows both structures."""
        return self._view

    @property
    def chosen(self) -> MixUp:
        """The mix-up that is looked at."""
        return self._chosen

    def choose(self, mix_up: MixUp) -> None:
        """Show one on its drawing, with the others of the same drawing."""
        self._chosen = mix_up
        self._listing.insertWidget(self._listing.indexOf(self._rows[mix_up]) + 1, self._go)
        QWidget.setTabOrder(self._rows[mix_up], self._go)
        stage = self._stages[mix_up]
        if stage != self._shown or self._view is None:
            self._show_stage(stage)
        both = " and ".join(self._study.name(each) for each in (mix_up.asked, mix_up.chosen))
        self._go.setAccessibleName(f"Practise {both}")
        if self._view is None or self._arrows is None or stage is None:
            self._told.setText(f"No drawing shows both {both}.")
            return
        self._view.canvas.frame(framed(self._view.diagram, (mix_up.asked, mix_up.chosen)))
        self._view.show_marks([mix_up.asked], [mix_up.chosen])
        others = [each for each in self._mix_ups if self._stages[each] == stage]
        self._arrows.show_arrows(others, mix_up)
        caption = f" {self._view.zones.title}." if self._view.zones else ""
        more = " Broken arrows: your other mix-ups on this drawing." if len(others) > 1 else ""
        self._told.setText(f"The arrow runs from what you chose to what was asked for.{more}{caption}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside the drawing or below it."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self._study.theme.scale**0.5
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._across.setDirection(down if narrow else across)

    def _row(self, mix_up: MixUp) -> QPushButton:
        button = TwoLineButton(*told(self._study, mix_up))
        self._group.addButton(button)
        # Arrow keys check the next button of a group without a click.
        button.toggled.connect(partial(self._toggled, mix_up))
        return button

    def _toggled(self, mix_up: MixUp, on: bool) -> None:
        if on and mix_up != self._chosen:
            self.choose(mix_up)

    def _show_stage(self, stage: FigureRef | None) -> None:
        if self._view is not None:
            self._place.removeWidget(self._view)
            self._view.hide()
            self._view.deleteLater()
        self._view, self._arrows, self._shown = None, None, stage
        if stage is None:
            return
        study = self._study
        # A highlighter of its own: what is pointed at elsewhere has nothing to do with these marks.
        self._view = ZonedView(
            study.diagram(stage.diagram), study.name, study.theme, Highlighter(), describe=study.describe
        )
        self._view.captioned = False
        self._view.setFixedHeight(TALL)
        show(study, self._view, stage, labels=False)
        self._arrows = Arrows(self._view, study.theme)
        self._place.insertWidget(0, self._view)

    def _practise(self) -> None:
        self.practise.emit(self._chosen)


def told(study: Study, mix_up: MixUp) -> tuple[str, str]:
    """What was taken for what, and how often."""
    chosen, asked = study.name(mix_up.chosen), study.name(mix_up.asked)
    where = " on the skin" if mix_up.where == SKIN and not mix_up.asked.startswith("dermatome.") else ""
    answers = "answer" if mix_up.of == 1 else "answers"
    return (
        f"You put {chosen} where {asked} is{where}",
        f"{mix_up.times} of {mix_up.of} {answers} about {the(asked)}",
    )


def framed(drawing: Diagram, pair: tuple[str, str]) -> QRectF:
    """The part of a drawing (mm) that shows both structures with some of what lies around them."""
    left, top, width, height = drawing.view_box
    whole, both = QRectF(left, top, width, height), QRectF()
    for box in (drawing.parts[each].box for each in pair if each in drawing.parts):
        both = both.united(QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1]))
    more = 0.15 * max(both.width(), both.height())
    wide = max(0.0, AROUND * width - both.width()) / 2 + more
    tall = max(0.0, AROUND * height - both.height()) / 2 + more
    return both.adjusted(-wide, -tall, wide, tall).intersected(whole)
