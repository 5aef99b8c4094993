"""What is to be seen in a walk, the most visible first, each sign tied to muscle and root, which can be opened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.sims.gait_signs import Sign
from tutor.ui.sims.readout_list import CERTAINTY
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import label

MOST = 3
"""Muscles and roots that a row shows of each."""


class SignList(QWidget):
    """`look(phase, leg)`: show the sign's instant; `opened(structure)`: tell more of a muscle or root."""

    look = Signal(float, str)
    opened = Signal(str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.shown: tuple[Sign, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_signs(self, rows: Sequence[Sign]) -> None:
        """Show these; only what differs is built anew."""
        if tuple(rows) == self.shown:
            return
        self.shown = tuple(rows)
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if not rows:
            self._column.addWidget(label("Nothing that an observer would notice at this speed.", "soft"))
        for number, row in enumerate(rows, 1):
            self._column.addWidget(self._row(number, row))

    def _row(self, number: int, sign: Sign) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.addWidget(label(f"{number}. {sign.title}, {sign.leg}", "prompt"), 1)
        see = QPushButton("Show me")
        see.setProperty("role", "small")
        see.setAccessibleName(f"Show the instant of {sign.title}")
        see.clicked.connect(partial(self._look, sign))
        head.addWidget(see)
        column.addLayout(head)
        column.addWidget(label(sign.text))
        chips = QWidget()
        flow = FlowLayout(4, chips)
        for structure in (*sign.muscles[:MOST], *sign.roots[:MOST]):
            flow.addWidget(self._chip(structure))
        if sign.muscles or sign.roots:
            column.addWidget(chips)
        foot = QHBoxLayout()
        foot.addWidget(label(CERTAINTY.get(sign.certainty, sign.certainty), "pill", wrap=False))
        foot.addWidget(label(", ".join(map(self._study.source, sign.sources)), "small"), 1)
        column.addLayout(foot)
        return made

    def _chip(self, structure: str) -> QPushButton:
        chip = QPushButton(self._study.name(structure))
        chip.setProperty("role", "small")
        chip.setToolTip(self._study.describe(structure))
        chip.setAccessibleName(f"{self._study.name(structure)}: show on the Body page")
        chip.clicked.connect(partial(self._open, structure))
        return chip

    def _look(self, sign: Sign, _checked: bool = False) -> None:
        self.look.emit(sign.phase, sign.leg)

    def _open(self, structure: str, _checked: bool = False) -> None:
        self.opened.emit(structure)
