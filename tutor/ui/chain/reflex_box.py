"""Buttons that tap a tendon, and the legs that answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tutor.clinic.signs import Signs
from tutor.ui.chain.jerk import Jerk
from tutor.ui.chain.reflex_stage import ReflexStage
from tutor.ui.theme import Theme
from tutor.ui.widgets.flow_layout import FlowLayout

TITLES: Mapping[Jerk, str] = {"patellar": "Tap knee", "medial_hamstring": "Tap hamstring", "achilles": "Tap ankle"}


class ReflexBox(QWidget):
    """`take` the signs, then `strike` a reflex."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._signs: Signs | None = None
        self.stage = ReflexStage(theme)
        taps = QWidget()
        row = FlowLayout(4, taps)
        for jerk, title in TITLES.items():
            button = QPushButton(title)
            button.setProperty("role", "small")
            button.clicked.connect(partial(self.strike, jerk))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(taps)
        column.addWidget(self.stage)
        self.stage.hide()

    def take(self, signs: Signs) -> None:
        """Work with these signs from the next tap on."""
        self._signs = signs
        self.stage.stop()
        self.stage.hide()

    def strike(self, jerk: Jerk) -> None:
        """Tap on both sides."""
        if self._signs is not None:
            self.stage.show()
            grades = (leg.reflexes[jerk].grade for leg in (self._signs.affected, self._signs.other))
            self.stage.strike(jerk, *grades)
