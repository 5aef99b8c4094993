"""Clinic: the chain from a lesion to its signs, and from signs back to the lesion."""

from __future__ import annotations

from urllib.parse import parse_qsl

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout

from tutor.clinic.chain_lab import read
from tutor.clinic.examination import typical_findings
from tutor.sims.parameter import ParameterError
from tutor.ui.chain.backward import Backward
from tutor.ui.chain.forward import Forward
from tutor.ui.chain.notes import notes_of
from tutor.ui.pages.page import Page
from tutor.ui.sims.gait_handover import handed_over
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

LESION = "lesion:"
"""Begins a target that names a lesion by its settings."""
DISCLAIMER = "Typical signs, never a diagnosis."


def build(study: Study) -> Page:
    """The page."""
    return ClinicPage(study)


class ClinicPage(Page):
    """`enter("back")` opens the way back from signs to lesions, `enter("lesion:cause=…&level=…")` a lesion."""

    shortcuts = (
        ("Tab", "To the next control or mark"),
        ("Space", "Press a button or mark"),
        ("Arrows", "Move a slider, choose from a list"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study
        self.forward = Forward(study)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.forward)
        self.forward.walk.watch.connect(self.watch)
        self.backward: Backward | None = None
        self.ways = QButtonGroup(self)
        row = FlowLayout(8)
        for number, words in enumerate(("From lesion to signs", "From signs to lesion")):
            button = QPushButton(words)
            button.setProperty("role", "quiet")
            button.setCheckable(True)
            self.ways.addButton(button, number)
            row.addWidget(button)
        self.turn = QPushButton("Examine this lesion")
        self.turn.setProperty("role", "small")
        self.turn.setToolTip("Take these signs as findings and see what would explain them")
        self.turn.clicked.connect(self.examine)
        row.addWidget(self.turn)
        row.push()
        row.addWidget(label(DISCLAIMER, "small", wrap=False))
        self.ways.idClicked.connect(self.show_way)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        self.show_way(0)

    def show_way(self, number: int) -> None:
        """0: from lesion to signs; 1: from signs to lesion."""
        self.ways.button(number).setChecked(True)
        if number == 1 and self.backward is None:
            self.backward = Backward(self.study)
            self.stack.addWidget(self.backward)
        self.turn.setVisible(number == 0)
        self.stack.setCurrentIndex(number)

    def examine(self) -> None:
        """Take the signs of the lesion as findings, and rank what would explain them."""
        self.show_way(1)
        if self.backward is not None:
            self.backward.take(notes_of(typical_findings(self.forward.signs)))

    def watch(self) -> None:
        """Hand the walk of the first lesion to the gait lab."""
        self.study.walk = handed_over(self.forward.signs, f"{self.forward.first.words}.")
        self.go.emit("lab", "gait")

    def _show_lesion(self, settings: dict[str, str]) -> None:
        """A lesion as a lesson names it; one that is not understood changes nothing."""
        try:
            values = read(settings)
        except ParameterError:
            return
        self.show_way(0)
        self.forward.compare.setChecked(False)
        self.forward.first.set_lesion(str(values.pop("cause")), values)
        self.forward.refresh()

    def leave(self) -> None:
        """Nothing moves when nobody looks."""
        self.forward.stop()

    def enter(self, target: str) -> None:
        """Open a way and say where we are."""
        if target == "back":
            self.show_way(1)
        elif target.startswith(LESION):
            self._show_lesion(dict(parse_qsl(target.removeprefix(LESION))))
        self.crumbs.emit(["Clinic"])
