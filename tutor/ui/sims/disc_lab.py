"""The disc lab: posture, load and displaced material on the left of the model, pictures, numbers and plots of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from tutor.sims import disc_lab, disc_statements, herniation_words
from tutor.sims.data.disc_presets import SHIPPED
from tutor.sims.disc_readouts import readouts
from tutor.sims.parameter import Value
from tutor.sims.preset import Preset
from tutor.sims.statement import Statement
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.sims.disc_pictures import DiscPictures
from tutor.ui.sims.disc_words import WORDS
from tutor.ui.sims.people_chart import PeopleChart
from tutor.ui.sims.posture_chart import PostureChart
from tutor.ui.sims.preset_box import PresetBox
from tutor.ui.sims.readout_list import ReadoutList
from tutor.ui.sims.relayout import relayout
from tutor.ui.sims.statements import StatementList
from tutor.ui.sims.tabs import Tabs
from tutor.ui.study import Study
from tutor.ui.text_shelf import MemoryShelf, TextShelf
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from tutor.ui.sims.disc_plots import CanalPlot, PressurePlots

PRESSURE, CANAL = 1, 3
"""Tabs with plots."""
WIDE = 600
"""Width in pixels, at 100 % text, from which the controls stand beside the pictures."""

LEAST_HEIGHT = 520
"""Pixels at 100 % text below which the lab scrolls instead of shrinking."""


def build(study: Study) -> DiscLab:
    """The lab, with the learner's own presets."""
    return DiscLab(study, study.presets)


class DiscLab(QWidget):
    """`trouble` is a sentence for the person."""

    trouble = Signal(str)

    def __init__(self, study: Study, shelf: TextShelf | None = None) -> None:
        super().__init__()
        self._study = study
        self.settings = disc_lab.read({})
        self.scene = disc_lab.scene(self.settings)
        self.presets = PresetBox(
            "disc", SHIPPED, shelf or MemoryShelf(), disc_lab.read, lambda: disc_lab.changed(self.settings)
        )
        sections = [(heading, [disc_lab.parameter(name) for name in names]) for heading, names in disc_lab.SECTIONS]
        self.controls = ControlPanel(study.theme, sections, WORDS)
        self.pictures = DiscPictures(study)
        self.numbers = ReadoutList(study.theme, study.source)
        self.postures = PostureChart(study.theme)
        self.names, self.history = StatementList(study.source), StatementList(study.source)
        self.people = PeopleChart(study.theme)
        self.pressure: PressurePlots | None = None
        self.canal: CanalPlot | None = None
        self.title, self.reason = label("", "title"), label("", "soft")
        self._lay_out()
        self._join()
        self.show_settings({})

    def show_settings(self, given: Mapping[str, Value]) -> None:
        """Start values with these in their place. Raises ParameterError."""
        self.settings = disc_lab.read(given)
        self._refresh()

    def set_value(self, name: str, value: Value) -> None:
        """Change one setting, as its control does; a measured posture gives way to what the formula needs."""
        settings = {**self.settings, name: disc_lab.parameter(name).read(value)}
        self.settings = settings
        self._refresh()

    def choose(self, preset: str) -> None:
        """Show a preset by name, or say that there is none."""
        if not self.presets.choose(preset):
            self.trouble.emit(f"There is no preset {preset}.")

    def apply_theme(self) -> None:
        """Colours of what paints itself."""
        self.controls.apply_theme()
        for plots in (self.pressure, self.canal):
            if plots is not None:
                plots.apply_theme()
        self._refresh()
        self.update()

    # Layout ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._all = Column(width=16777215, margins=(0, 0, 0, 0))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._all)
        self._inner = QWidget()
        self._all.body.addWidget(self._inner)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inner)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)
        self.tabs = Tabs(
            (
                ("Numbers", _scrolled(self.numbers)),
                ("Pressure", QWidget()),
                ("Postures", _scrolled(self._beside(self.postures, disc_statements.POSTURES))),
                ("Canal", QWidget()),
                ("Names", _scrolled(self._names_tab())),
                ("What became of it", _scrolled(self._history_tab())),
            )
        )
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.pictures, 5)
        shown.addWidget(self.tabs, 4)
        self._side = self._side_panel()
        self._box.addLayout(shown, 1)
        self._box.addWidget(self._side)

    def _side_panel(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 12, 4, 8)
        self.presets.reset.clicked.connect(self._reset)
        scroll = Column(margins=(0, 0, 12, 8))
        scroll.body.setSpacing(8)
        scroll.body.addWidget(self.presets)
        scroll.body.addWidget(self.controls)
        scroll.body.addStretch(1)
        inside.addWidget(scroll)
        return frame

    def _beside(self, widget: QWidget, statements: tuple[Statement, ...]) -> QWidget:
        """A chart with what must be said of it."""
        made, said = QWidget(), StatementList(self._study.source)
        said.show_statements(statements)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(widget, 1)
        column.addWidget(said)
        return made

    def _names_tab(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.reason, self.names):
            column.addWidget(widget)
        column.addStretch(1)
        return made

    def _history_tab(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.people)
        column.addWidget(self.history)
        column.addStretch(1)
        return made

    def _join(self) -> None:
        self.controls.changed.connect(self._changed)
        self.presets.chosen.connect(self._show_preset)
        self.presets.trouble.connect(self.trouble)
        self.pictures.pointed.connect(self._pointed)
        self.tabs.changed.connect(self._refresh_tab)

    # Events ------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Controls beside or below."""
        super().resizeEvent(event)
        big = self._study.theme.scale**0.6
        beside = self.width() >= WIDE * big
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        width = round((300 if self.width() >= 1000 * big else 250) * big)
        self._side.setMinimumWidth(width if beside else 0)
        self._side.setMaximumWidth(width if beside else 16777215)
        height = max(self.height(), round(LEAST_HEIGHT * big))
        self._inner.setMinimumHeight(height if beside else 0)
        self._inner.setMaximumHeight(height if beside else 16777215)
        # below each other the page scrolls: every part gets the height that it needs
        self.pictures.setMinimumHeight(0 if beside else round(260 * big))
        self.tabs.setMinimumHeight(0 if beside else round(360 * big))
        self._side.setMinimumHeight(0 if beside else round(420 * big))

    def _changed(self, name: str, value: Value) -> None:
        self.presets.forget_choice()
        self.set_value(name, value)

    def _show_preset(self, preset: Preset) -> None:
        self.show_settings(preset.settings)

    def _reset(self) -> None:
        self.presets.forget_choice()
        self.show_settings({})

    def _pointed(self, structure: str) -> None:
        self.pictures.say(self._study.name(structure) if structure else "")

    def _refresh(self) -> None:
        self.scene = disc_lab.scene(self.settings)
        self.controls.show_values(self.settings, disc_lab.fixed(self.settings))
        self.pictures.show_scene(self.scene)
        self._refresh_tab()

    def _make_plots(self) -> None:
        """Pyqtgraph takes a third of a second to import: only when a plot is asked for."""
        from tutor.ui.sims.disc_plots import CanalPlot, PressurePlots

        self.pressure, self.canal = PressurePlots(self._study.theme), CanalPlot(self._study.theme)
        self.tabs.replace(PRESSURE, _scrolled(self.pressure, fills=True))
        self.tabs.replace(CANAL, _scrolled(self._beside(self.canal, disc_statements.CANAL), fills=True))

    def _refresh_tab(self, _index: int = 0) -> None:
        """Only what is seen is worked out."""
        scene, index = self.scene, self.tabs.index
        if index == 0:
            self.numbers.show_readouts(readouts(scene.state))
        elif index == PRESSURE:
            if self.pressure is None:
                self._make_plots()
            assert self.pressure is not None
            self.pressure.show_scene(scene)
        elif index == 2:
            self.postures.show_pressure(scene.state.pressure, str(scene.settings["posture"]))
        elif index == CANAL:
            if self.canal is None:
                self._make_plots()
            assert self.canal is not None
            self.canal.show_scene(scene)
        elif index == 4:
            self.title.setText(herniation_words.name(scene.material))
            self.reason.setText(herniation_words.why(scene.material))
            relayout(self.reason)
            self.names.show_statements(herniation_words.explained(scene.material))
        else:
            self.people.show_kind(scene.at_onset.kind)
            self.history.show_statements(herniation_words.natural_history(scene.at_onset.kind))


def _scrolled(widget: QWidget, *, fills: bool = False) -> QWidget:
    """Scrolls where there is less room than it needs. fills: it takes all the room there is."""
    column = Column(width=16777215 if fills else 1200, margins=(4, 4, 12, 8) if fills else (4, 12, 12, 8))
    column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column.body.addWidget(widget, 1 if fills else 0)
    if not fills:
        column.body.addStretch(1)
    return column
