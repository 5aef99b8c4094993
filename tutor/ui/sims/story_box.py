"""A chain of cause and effect in a walk: numbered links, each of which shows its instant."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.sims.gait_story import SOURCES, Link, Story
from tutor.ui.sims.readout_list import CERTAINTY
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label


class StoryBox(QFrame):
    """`look(phase, leg)`: show the link's instant. Hidden while there is nothing to tell."""

    look = Signal(float, str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.shown: Story | None = None
        self.buttons: list[QPushButton] = []
        self.setProperty("role", "card")
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 10)
        self.hide()

    def show_story(self, story: Story | None) -> None:
        """Tell this chain; the widgets are built anew only if a word of it differs."""
        if story == self.shown:
            return
        self.shown = story
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
            self._inside, self.buttons = None, []
        if story is not None:
            self._inside = self._told(story)
            self._column.addWidget(self._inside)
        self.setVisible(story is not None)

    def _told(self, story: Story) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(story.title, "prompt"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, link in enumerate(story.links):
            self.buttons.append(self._button(row + 1, link, story))
            grid.addWidget(self.buttons[-1], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(f"{link.phase_name}. {link.text}"), row, 1)
        column.addLayout(grid)
        column.addWidget(label(story.end, "prompt"))
        foot = QHBoxLayout()
        foot.addWidget(label(CERTAINTY["high"], "pill", wrap=False))
        sources = ", ".join(map(self._study.source, SOURCES))
        foot.addWidget(label(f"{sources}; the sizes are the model's.", "small"), 1)
        column.addLayout(foot)
        return made

    def _button(self, number: int, link: Link, story: Story) -> QPushButton:
        button = QPushButton(str(number))
        button.setProperty("role", "small")
        button.setToolTip(f"Show {link.phase_name.lower()}; the curves carry the same number.")
        button.setAccessibleName(f"{number}: show {link.phase_name.lower()} of the {story.leg} leg")
        button.clicked.connect(partial(self._look, link, story))
        return button

    def _look(self, link: Link, story: Story, _checked: bool = False) -> None:
        self.look.emit(link.phase, story.leg)
