"""The gait lab in a lesson: the walker with its phases, the controls that the lesson gives, what is different."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.questions.base import Sim
from tutor.sims import gait_lab
from tutor.sims.gait import same_speed, walk
from tutor.sims.gait_parameters import Leg
from tutor.sims.gait_readouts import differences
from tutor.sims.gait_signs import signs
from tutor.sims.parameter import Value
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.sims.gait_picture import Views
from tutor.ui.sims.gait_stage import GaitStage
from tutor.ui.sims.gait_words import WORDS
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label

MOST = 3
"""Signs and differences that are told."""


def build(study: Study, sim: Sim) -> GaitEmbed:
    """The widget for a `:::sim` of this lab."""
    return GaitEmbed(study, sim)


class GaitEmbed(QWidget):
    """Walker, chosen controls, two lines of what is to be seen with their sources. Compares at the same speed."""

    def __init__(self, study: Study, sim: Sim) -> None:
        super().__init__()
        self._study, self._start = study, dict(sim.settings)
        self.settings = gait_lab.read(self._start)
        self.walk = walk(gait_lab.settings_of(self.settings))
        self.stage = GaitStage(study.theme, self.walk)
        if sim.view in {"side", "front"}:
            self.stage.walker.set_views(cast("Views", sim.view))
        self.controls = ControlPanel(study.theme, [("", [gait_lab.parameter(name) for name in sim.sliders])], WORDS)
        self.controls.setVisible(bool(sim.sliders))
        self.told, self.source = label(""), label("", "small")
        self.controls.changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stage, 1)
        for widget in (self.controls, self.told, self.source):
            column.addWidget(widget)
        self._refresh()

    def reset(self) -> None:
        """Back to the state that the lesson asked for."""
        self.settings = gait_lab.read(self._start)
        self._refresh()

    def apply_theme(self) -> None:
        """Text scale or colours have changed."""
        self.controls.apply_theme()
        self.stage.apply_theme()

    def _changed(self, name: str, value: Value) -> None:
        self.settings = {**self.settings, name: gait_lab.parameter(name).read(value)}
        self._refresh()

    def _refresh(self) -> None:
        self.walk = walk(gait_lab.settings_of(self.settings))
        fair = same_speed(self.walk)
        side: Leg = "left" if self.settings["side"] == "left" else "right"
        shown = {"cadence": self.walk.plan.cadence, **self.settings}
        self.controls.show_values(shown, gait_lab.idle(self.settings))
        found = signs(self.walk, fair)[:MOST]
        self.stage.set_near(side)
        self.stage.show_walk(self.walk, fair, side, side if found else None)
        told = [f"{one.title}: {one.text}" for one in found]
        told += [f"{one.text}." for one in differences(self.walk, fair)[:MOST]]
        self.told.setText("\n".join(told) or "Nothing differs from a healthy walk at this speed.")
        sources = dict.fromkeys(source for one in found for source in one.sources)
        self.source.setText(", ".join(map(self._study.source, sources)))
        self.source.setVisible(bool(sources))
