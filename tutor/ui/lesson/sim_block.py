"""A simulation in the text: built when it comes into sight, at the height that was kept for it."""

from __future__ import annotations

import importlib
from typing import Final, Protocol, cast, runtime_checkable

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.questions.base import Sim
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label

EMBEDS: Final = {
    "disc": "tutor.ui.sims.disc_embed",
    "gait": "tutor.ui.sims.gait_embed",
    "chain": "tutor.ui.chain.chain_embed",
}
"""Lab → module with `build(study, sim) -> QWidget`."""
OPEN: Final = {
    "": ("Open in the lab", "Open the whole lab"),
    "chain": ("Open in the clinic", "Open the whole chain in the clinic"),
}
"""Lab → words of the button that leads there, as they are read and as they are spoken."""
HEIGHT, CONTROL = {"": 440, "chain": 760}, 56
"""Pixels at 100 % text that are kept for the pictures of a lab with their numbers, and for each control."""


class Embed(Protocol):
    """What the block expects of an embedded lab."""

    def reset(self) -> None:
        """Back to the state that the lesson asked for."""

    def apply_theme(self) -> None:
        """Colours or text scale have changed."""


@runtime_checkable
class Leading(Protocol):
    """An embedded lab that leads to pages itself. go: its signal (page, target); target: where all of it is shown."""

    go: SignalInstance
    target: tuple[str, str]


def make_embed(study: Study, sim: Sim) -> QWidget:
    """The simulation as a widget."""
    return cast("QWidget", importlib.import_module(EMBEDS[sim.lab]).build(study, sim))


class SimBlock(QFrame):
    """`go(page, target)` opens the whole lab."""

    go = Signal(str, str)

    def __init__(self, study: Study, sim: Sim) -> None:
        super().__init__()
        self.sim = sim
        self._study = study
        self.embed: QWidget | None = None
        self._asked = False
        self.setProperty("role", "info")
        self.setAccessibleName(sim.alt)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        self._place = QVBoxLayout()
        self._waiting = label(f"Opening: {sim.alt}", "soft")
        kept = HEIGHT.get(sim.lab, HEIGHT[""]) + CONTROL * len(sim.sliders)
        self._waiting.setMinimumHeight(round(kept * study.theme.scale**0.5))
        self._place.addWidget(self._waiting)
        column.addLayout(self._place)
        if sim.caption:
            column.addWidget(label(sim.caption))
        row = QHBoxLayout()
        for words, spoken, slot in (
            ("Reset", "Reset the simulation", self._reset),
            (*OPEN.get(sim.lab, OPEN[""]), self._open),
        ):
            button = QPushButton(words)
            button.setProperty("role", "quiet")
            button.setAccessibleName(spoken)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In sight for the first time: build it after this paint."""
        super().paintEvent(event)
        if not self._asked:
            self._asked = True
            QTimer.singleShot(0, self, self.build)

    def build(self) -> None:
        """Put the simulation in its place."""
        if self.embed is None:
            self.embed = make_embed(self._study, self.sim)
            self.embed.setMinimumHeight(self._waiting.minimumHeight())
            self._waiting.hide()
            self._place.addWidget(self.embed)
            if isinstance(self.embed, Leading):
                self.embed.go.connect(self.go)
            self.embed.show()

    def _reset(self) -> None:
        if self.embed is not None:
            cast("Embed", self.embed).reset()

    def _open(self) -> None:
        if isinstance(self.embed, Leading):
            self.go.emit(*self.embed.target)
            return
        self.go.emit("lab", f"{self.sim.lab}:{self.sim.preset}" if self.sim.preset else self.sim.lab)
