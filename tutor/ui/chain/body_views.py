"""The leg from the front and the back, the foot from above and below, with strength, feeling and reflexes on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tutor.atlas.zone_choice import ZoneChoice
from tutor.questions.base import FigureRef
from tutor.ui.chain.places import BACK, DORSUM, FRONT, SOLE
from tutor.ui.diagrams.mark_buttons import Mark, MarkButtons
from tutor.ui.diagrams.tint_layer import TintLayer
from tutor.ui.diagrams.zoned_view import ZonedView
from tutor.ui.study import Study
from tutor.ui.widgets.figure import make_view
from tutor.ui.widgets.labels import label

ALT = {
    FRONT: "Right leg from the front",
    BACK: "Right leg from the back",
    DORSUM: "Right foot from above",
    SOLE: "Right foot from below",
}
KEY = (
    "Numbers: MRC grade. ✓ − 0: feeling normal, reduced, absent. KJ, HJ, AJ: jerks, 2 is usual; PR ↓: plantar, normal."
)
TALL = 330
"""Pixels at 100 % text from which the marks are explained below the drawings."""
LEAST = 58
"""Pixels that a drawing is wide at least; two lesions have four of them or more."""
NAMES = {FRONT: "Front", BACK: "Back", DORSUM: "Top of foot", SOLE: "Sole"}


class BodyViews(QWidget):
    """`pressed(id)`: a mark was clicked; `picked(structure)`: a structure was."""

    pressed = Signal(str)
    picked = Signal(str)

    def __init__(
        self,
        study: Study,
        title: str = "",
        diagrams: Sequence[str] = (FRONT, BACK, DORSUM, SOLE),
        *,
        keyed: bool = True,
    ) -> None:
        super().__init__()
        self._study, self._skin = study, ZoneChoice()
        self._caption = label("", "small")
        self._caption.hide()
        self._key = label(KEY, "small")
        self._keyed = keyed
        self._feet = QWidget()
        self.views: dict[str, ZonedView] = {}
        self.marks: dict[str, MarkButtons] = {}
        self._tints: dict[str, TintLayer] = {}
        self.title = label(title, "prompt")
        self.title.setVisible(bool(title))
        row, feet = QHBoxLayout(), QVBoxLayout(self._feet)
        feet.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for name in (each for each in diagrams if each in study.drawn):
            ref = FigureRef(diagram=name, labels=("none",), alt=ALT[name])
            view = make_view(study, ref, question_mode=False)
            view.setAccessibleName(ALT[name])
            view.captioned = False
            view.canvas.setMinimumWidth(LEAST)
            self.views[name] = view
            self.marks[name] = MarkButtons(view.canvas, study.theme)
            self.marks[name].pressed.connect(self.pressed)
            self._tints[name] = TintLayer(view, study.theme)
            box = QVBoxLayout()
            box.setSpacing(2)
            box.addWidget(label(NAMES[name], "small"))
            box.addWidget(view, 1)
            if name in (DORSUM, SOLE):
                feet.addLayout(box, 1)
            else:
                row.addLayout(box, 5)
        if feet.count():
            row.addWidget(self._feet, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addLayout(row, 1)
        column.addWidget(self._caption)
        column.addWidget(self._key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks are explained only where the drawings keep room enough; each also says itself what it is."""
        super().resizeEvent(event)
        self._key.setVisible(self._keyed and self.height() > TALL * self._study.theme.scale)

    def show_skin(self, choice: ZoneChoice) -> None:
        """Show a map of the skin instead of muscles, or muscles again."""
        if choice != self._skin:
            self._skin = choice
            for view in self.views.values():
                view.set_zones(self._study.atlas.dermatomes, choice)
            caption = next((view.caption for view in self.views.values()), "")
            self._caption.setText(f"{caption} The marks are typical signs, whatever the map.")
            self._caption.setVisible(choice.on)

    def show_feet(self, *, shown: bool) -> None:
        """Whether the panes of the foot take part."""
        self._feet.setVisible(shown and bool({DORSUM, SOLE} & set(self.views)))

    def show_losses(self, losses: Mapping[str, float]) -> None:
        """Fade what is lost, structure id -> 0 to 1."""
        for tint in self._tints.values():
            tint.show_losses(losses)

    def losses(self, diagram: str) -> dict[str, float]:
        """What is faded in a drawing."""
        return self._tints[diagram].losses

    def show_marks(self, marks: Mapping[str, Sequence[Mark]]) -> None:
        """Diagram -> its marks; a diagram that is left out has none."""
        for name, buttons in self.marks.items():
            buttons.show_marks(marks.get(name, ()))

    def anchor(self, diagram: str, structure: str) -> tuple[float, float] | None:
        """Where a structure's leader ends in a drawing, mm; None where it is not drawn."""
        part = self.views[diagram].plain.parts.get(structure) if diagram in self.views else None
        return part.anchor if part else None
