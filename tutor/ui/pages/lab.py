"""Lab: choose a lab, set its parameters, watch what happens. A lab's modules are imported when it opens."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class Lab(Protocol):
    """What the page expects of a lab, which is a widget."""

    trouble: SignalInstance

    def choose(self, preset: str) -> None:
        """Show a preset by name."""

    def apply_theme(self) -> None:
        """Colours or text scale have changed."""


class LabEntry(NamedTuple):
    """key: in links; title: on its button; module: holds `build(study) -> Lab`."""

    key: str
    title: str
    module: str


LABS = (
    LabEntry("disc", "Disc", "tutor.ui.sims.disc_lab"),
    LabEntry("gait", "Gait", "tutor.ui.sims.gait_lab"),
)


def build(study: Study) -> Page:
    """The page."""
    return LabPage(study)


class LabPage(Page):
    """Targets: "" the lab that was open, "disc", "gait", "disc:name of a preset"."""

    shortcuts = (
        ("Tab", "To the next control"),
        ("Arrows", "Change a slider by one step"),
        ("Page up, Page down", "Change it by a tenth of its range"),
        ("Home, End", "To its least, to its most"),
        ("Space", "Play or pause the walker"),
        ("Left, Right on the phases", "Step by a phase of gait"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._labs: dict[str, Lab] = {}
        self._wanted = ("", "")
        self._stack = QStackedWidget()
        self._waiting = label("Opening the lab …", "soft")
        self._stack.addWidget(self._waiting)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        if len(LABS) > 1:
            column.addLayout(self._chooser())
        column.addWidget(self._stack, 1)

    @property
    def lab(self) -> QWidget | None:
        """The lab that is shown."""
        shown = self._stack.currentWidget()
        return None if shown is self._waiting else shown

    def enter(self, target: str) -> None:
        """Show a lab; the first time after the page has been painted."""
        key, _, preset = target.partition(":")
        known = [entry.key for entry in LABS]
        key = key if key in known else self._wanted[0] or known[0]
        self._wanted = (key, preset)
        self.crumbs.emit(["Lab", next(entry.title for entry in LABS if entry.key == key)])
        if key in self._labs:
            self._show()
        else:
            self._stack.setCurrentWidget(self._waiting)
            QTimer.singleShot(0, self, self._show)

    def apply_theme(self) -> None:
        """Pass it on."""
        for lab in self._labs.values():
            lab.apply_theme()

    def _chooser(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for index, entry in enumerate(LABS):
            button = QPushButton(entry.title)
            button.setProperty("role", "quiet")
            button.setCheckable(True)
            button.setAccessibleName(f"Lab: {entry.title}")
            self._group.addButton(button, index)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self._picked)
        return row

    def _picked(self, index: int) -> None:
        self.enter(LABS[index].key)

    def _show(self) -> None:
        key, preset = self._wanted
        if key not in self._labs:
            module = next(entry.module for entry in LABS if entry.key == key)
            lab = cast("Lab", importlib.import_module(module).build(self._study))
            lab.trouble.connect(self.trouble)
            if (go := getattr(lab, "go", None)) is not None:
                go.connect(self.go)
            self._labs[key] = lab
            self._stack.addWidget(cast("QWidget", lab))
        lab = self._labs[key]
        self._stack.setCurrentWidget(cast("QWidget", lab))
        for index, entry in enumerate(LABS):
            if (button := self._group.button(index)) is not None:
                button.setChecked(entry.key == key)
        if preset:
            lab.choose(preset)
