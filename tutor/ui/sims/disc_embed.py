"""The disc lab in a lesson: its pictures, the controls that the lesson gives, and the numbers that answer them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.questions.base import Sim
from tutor.sims import disc_lab, herniation_words
from tutor.sims.disc_readouts import readouts
from tutor.sims.parameter import Value
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.sims.disc_pictures import DiscPictures
from tutor.ui.sims.disc_words import WORDS
from tutor.ui.study import Study
from tutor.ui.widgets.labels import label


def build(study: Study, sim: Sim) -> DiscEmbed:
    """The widget for a `:::sim` of this lab."""
    return DiscEmbed(study, sim)


class DiscEmbed(QWidget):
    """Pictures, chosen controls, one line of numbers with their sources."""

    def __init__(self, study: Study, sim: Sim) -> None:
        super().__init__()
        self._study, self._start = study, dict(sim.settings)
        self.settings = disc_lab.read(self._start)
        self.pictures = DiscPictures(study)
        if sim.view != "both":
            self.pictures.keep_to(sim.view)
        self.controls = ControlPanel(study.theme, [("", [disc_lab.parameter(name) for name in sim.sliders])], WORDS)
        self.controls.setVisible(bool(sim.sliders))
        self.told, self.source = label(""), label("", "small")
        self.controls.changed.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.pictures, 1)
        for widget in (self.controls, self.told, self.source):
            column.addWidget(widget)
        self._refresh()

    def reset(self) -> None:
        """Back to the state that the lesson asked for."""
        self.settings = disc_lab.read(self._start)
        self._refresh()

    def apply_theme(self) -> None:
        """Text scale or colours have changed."""
        self.controls.apply_theme()
        self._refresh()

    def _changed(self, name: str, value: Value) -> None:
        self.settings = {**self.settings, name: disc_lab.parameter(name).read(value)}
        self._refresh()

    def _refresh(self) -> None:
        scene = disc_lab.scene(self.settings)
        self.controls.show_values(self.settings, disc_lab.fixed(self.settings))
        self.pictures.show_scene(scene)
        rows = {row.name: row for row in readouts(scene.state)}
        pressure, canal = rows["pressure_MPa"], rows["canal_area_mm2"]
        spread = f" ({pressure.range_text()})" if pressure.range_text() else ""
        what = "" if scene.material.kind == "none" else f" · {herniation_words.name(scene.material)}"
        self.told.setText(f"Pressure {pressure.text()}{spread} · Canal {canal.text()}{what}")
        sources = dict.fromkeys((*pressure.sources, *canal.sources))
        self.source.setText(f"{', '.join(map(self._study.source, sources))}. {pressure.note}")
