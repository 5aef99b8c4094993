"""The chain in a lesson: one lesion with the controls that the lesson gives, and what follows from it on the leg."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from tutor.clinic import chain_lab
from tutor.clinic.findings import label as said
from tutor.clinic.signs import Signs, signs_of
from tutor.clinic.why import arrows
from tutor.questions.base import Sim
from tutor.sims.parameter import Parameter, Value
from tutor.ui.chain.body_views import BodyViews
from tutor.ui.chain.group_box import GroupBox
from tutor.ui.chain.lesion_panel import WORDS
from tutor.ui.chain.mark_maker import lost, marks_of_signs
from tutor.ui.chain.places import BACK, FRONT
from tutor.ui.chain.rows import Group, groups
from tutor.ui.chain.walk_box import WalkBox
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.sims.gait_handover import handed_over
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label

SHOWN = ("flags", "damage", "strength", "feeling", "reflexes")
"""Kinds of signs that a lesson shows; tests, pain and shares are for the Clinic page."""
LEGS, LONG, UNDER = (330, 560), 3.6, 80
"""Least and greatest height of a leg in pixels; height to width of what a leg needs; pixels for the words around it."""
BESIDE, SHARE = 440, 0.45
"""Width in pixels at 100 % text from which the drawings stand beside the words, and their share of it."""


def build(study: Study, sim: Sim) -> ChainEmbed:
    """The widget for a `:::sim` of the chain."""
    return ChainEmbed(study, sim)


class ChainEmbed(QWidget):
    """Controls, the legs, the signs in words and bars, the walk. `go(page, target)` leads to lab and clinic."""

    go = Signal(str, str)

    def __init__(self, study: Study, sim: Sim) -> None:
        super().__init__()
        self._study, self._sim = study, sim
        self.settings = chain_lab.read(sim.settings)
        self.body = BodyViews(study, "", (FRONT, BACK)) if sim.view != "words" else None
        self.controls: dict[str, ControlPanel] = {}
        self.told = label("", "prompt")
        self.groups: dict[str, GroupBox] = {}
        self.walk = WalkBox(study)
        self.walk.watch.connect(self._watch)
        self._lay_out()
        self._refresh()

    @property
    def target(self) -> tuple[str, str]:
        """Where the lesion opens with everything that follows: page and target."""
        return "clinic", f"lesion:{urlencode(self.settings)}"

    @property
    def signs(self) -> Signs:
        """What follows from the lesion that is set."""
        return signs_of(chain_lab.lesion_of(self.settings), self._study.atlas)

    def reset(self) -> None:
        """Back to the lesion that the lesson asked for."""
        self.settings = chain_lab.read(self._sim.settings)
        self._refresh()

    def apply_theme(self) -> None:
        """Text scale or colours have changed."""
        for panel in self.controls.values():
            panel.apply_theme()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the drawings."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Drawings above the words where it is narrow, and no longer than a leg is."""
        beside = self.width() >= BESIDE * self._study.theme.scale**0.5
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._across.direction():
            self._across.setDirection(direction)
        if self.body is not None:
            leg = self.width() * (SHARE if beside else 1) / 2 * LONG
            words = UNDER * self._study.theme.scale
            self.body.setFixedHeight(round(min(LEGS[1], max(LEGS[0], leg)) + words))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(12)
        if self.body is not None:
            self._across.addWidget(self.body, round(SHARE * 20), Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(self.told)
        words = QVBoxLayout()
        words.setSpacing(8)
        for key in SHOWN:
            self.groups[key] = GroupBox(self._study.theme, self._study.source)
            (self._column if key == "flags" else words).addWidget(self.groups[key])
        words.addStretch(1)
        self._across.addLayout(words, round((1 - SHARE) * 20))
        self._column.addLayout(self._across, 1)
        self._column.addWidget(self.walk)
        self.apply_theme()

    def _show_controls(self) -> None:
        """Those that the lesson gives and this cause has, two in a row; made anew when the cause changes."""
        fitting = {one.name: one for one in chain_lab.fitting(self.settings)}
        wanted = [fitting[name] for name in self._sim.sliders if name in fitting]
        if list(self.controls) != [one.name for one in wanted]:
            for old in self.controls.values():
                old.hide()
                old.deleteLater()
            self.controls = {one.name: self._control(one) for one in wanted}
            for place, made in enumerate(self.controls.values()):
                self._grid.addWidget(made, place // 2, place % 2)
        for panel in self.controls.values():
            panel.show_values(self.settings)

    def _control(self, one: Parameter) -> ControlPanel:
        spoken = {word: WORDS.get(word, _capital(said(word))) for word in one.choices}
        if one.name == "level":
            spoken = {word: chain_lab.level_text(word) for word in one.choices}
        made = ControlPanel(self._study.theme, [("", [one])], {one.name: spoken})
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        made.changed.connect(self._changed)
        return made

    def _changed(self, name: str, value: Value) -> None:
        kept = {**self.settings, name: value}
        fitting = {one.name: one for one in chain_lab.fitting(kept)}
        self.settings = chain_lab.read(
            {
                key: each
                for key, each in kept.items()
                if key in fitting and (not fitting[key].choices or each in fitting[key].choices)
            }
        )
        self._refresh()
        if name == "cause" and name in self.controls:
            self.controls[name].lists[name].setFocus()

    def _refresh(self) -> None:
        self._show_controls()
        signs = self.signs
        self.told.setText(chain_lab.words_of(self.settings))
        why = arrows(signs, self._study.atlas)
        for group in groups(signs, self._study.atlas):
            if group.id in self.groups:
                reasons = list({arrow.text: arrow for arrow in why if arrow.kind in group.arrows}.values())
                self.groups[group.id].show_group(_short(group), reasons)
        if self.body is not None:
            self.body.show_losses(lost(signs))
            self.body.show_marks(marks_of_signs(signs, self.body, muscles=True, skin=True, sound=False))
        self.walk.take([signs.lesion])

    def _watch(self) -> None:
        """Hand the walk to the gait lab."""
        self._study.walk = handed_over(self.signs, f"{chain_lab.words_of(self.settings)}.")
        self.go.emit("lab", "gait")


def _short(group: Group) -> Group:
    """Of the skin only what has changed, if anything has: the list of what is normal is long."""
    return replace(group, rows=group.abnormal) if group.id == "feeling" and group.abnormal else group


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
