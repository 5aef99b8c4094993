"""The gait lab: the walker and its phases, linked curves, what is to be seen, numbers, tendon, controls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.sims import gait_lab
from tutor.sims.gait import Walk, same_speed, walk
from tutor.sims.gait_parameters import GaitSettings, Leg
from tutor.sims.gait_presets import PRESETS
from tutor.sims.gait_readouts import differences, readouts
from tutor.sims.gait_signs import signs
from tutor.sims.parameter import ParameterError, Value
from tutor.sims.preset import Preset
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.sims.gait_stage import GaitStage
from tutor.ui.sims.gait_words import WORDS
from tutor.ui.sims.preset_box import PresetBox
from tutor.ui.sims.readout_list import ReadoutList
from tutor.ui.sims.sign_list import SignList
from tutor.ui.sims.tabs import Tabs
from tutor.ui.sims.tendon_panel import TendonPanel
from tutor.ui.study import Handover, Study
from tutor.ui.text_shelf import MemoryShelf, TextShelf
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column

if TYPE_CHECKING:
    from tutor.ui.sims.gait_plots import GaitPlots

SEEING, PLOTS, NUMBERS, TENDON = range(4)
"""Tabs."""
ROOMY = 690
"""Width without the controls from which the curves stand beside the walker."""
LEAST = 260
"""Pixels of height that the tabs keep: four plots."""
WIDE = 640
"""Width in pixels, at 100 % text, from which the controls stand beside the walker."""


def build(study: Study) -> GaitLab:
    """The lab, with the learner's own presets."""
    return GaitLab(study, study.presets)


class GaitLab(QWidget):
    """`trouble` is a sentence for the person; `go(page, target)` asks for another page."""

    trouble = Signal(str)
    go = Signal(str, str)

    def __init__(self, study: Study, shelf: TextShelf | None = None) -> None:
        super().__init__()
        self._study = study
        self.settings = gait_lab.read({})
        self.normal = walk(GaitSettings())
        self.walk = self.fair = self.normal
        self._apart = False
        self._taken: Handover | None = None
        self.presets = PresetBox(
            study.theme, "gait", gait_lab.shipped(), shelf or MemoryShelf(), gait_lab.read, self._changed_settings
        )
        sections = [(heading, [gait_lab.parameter(name) for name in names]) for heading, names in gait_lab.SECTIONS]
        self.controls = ControlPanel(study.theme, sections, WORDS)
        self.stage = GaitStage(study.theme, self.walk)
        self.plots: GaitPlots | None = None
        self.seeing = SignList(study)
        self.numbers = ReadoutList(study.theme, study.source)
        self.summary = label("")
        self.tendon = TendonPanel(study)
        self.same = QCheckBox("Compare at the same speed")
        self.same.setToolTip("Slow walking alone flattens push-off: compare with a healthy person as slow as this.")
        self.back = QPushButton("Back to the clinic")
        self.back.hide()
        self.told = label("", "soft")
        self.told.hide()
        self._lay_out()
        self._join()
        self.show_settings({})

    @property
    def side(self) -> Leg:
        """The affected side."""
        return "left" if self.settings["side"] == "left" else "right"

    @property
    def compared(self) -> Walk:
        """The healthy walk that everything is compared with."""
        return self.fair if self.same.isChecked() else self.normal

    def show_settings(self, given: Mapping[str, Value]) -> None:
        """Start values with these in their place. Raises ParameterError."""
        turned = gait_lab.read(given)["side"] != self.settings["side"]
        self.settings = gait_lab.read(given)
        if turned:
            self.stage.set_near(self.side)
        self._refresh()

    def set_value(self, name: str, value: Value) -> None:
        """Change one setting, as its control does."""
        self.show_settings({**self.settings, name: gait_lab.parameter(name).read(value)})

    def choose(self, preset: str) -> None:
        """Show a preset by its name or its key of the command line, or say that there is none."""
        by_key = {one.name: one.label for one in PRESETS}
        if not self.presets.choose(by_key.get(preset, preset)):
            self.trouble.emit(f"There is no preset {preset}.")

    def take(self, handover: Handover) -> None:
        """Walk with what a lesion has left, and offer the way back."""
        self._taken = handover
        self.presets.forget_choice()
        self.told.setText(handover.told)
        self.told.show()
        self.back.show()
        self.show_settings(handover.settings)
        self.stage.set_near(self.side)

    def apply_theme(self) -> None:
        """Colours of what paints itself."""
        self.controls.apply_theme()
        self.tendon.controls.apply_theme()
        self.stage.apply_theme()
        if self.plots is not None:
            self.plots.apply_theme()
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
        curves = QWidget()
        self._behind = QVBoxLayout(curves)
        self._behind.setContentsMargins(0, 0, 0, 0)
        self.tabs = Tabs(
            (
                ("What am I seeing?", _scrolled(self.seeing)),
                ("Curves", curves),
                ("Differences", _scrolled(self._differences())),
                ("Tendon", _scrolled(self.tendon)),
            )
        )
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.stage, 5)
        shown.addWidget(self.tabs, 4)
        self._place = QWidget()
        self._curves = QVBoxLayout(self._place)
        self._curves.setContentsMargins(0, 0, 0, 0)
        self._place.hide()
        self._side = self._side_panel()
        self._box.addLayout(shown, 5)
        self._box.addWidget(self._place, 4)
        self._box.addWidget(self._side)

    def _differences(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.summary)
        column.addWidget(self.numbers)
        return made

    def _side_panel(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 12, 4, 8)
        scroll = Column(margins=(0, 0, 12, 8))
        scroll.body.setSpacing(8)
        for widget in (self.back, self.presets, self.same, self.told, self.controls):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        inside.addWidget(scroll)
        return frame

    def _join(self) -> None:
        self.controls.changed.connect(self._changed)
        self.presets.chosen.connect(self._show_preset)
        self.presets.trouble.connect(self.trouble)
        self.presets.reset.clicked.connect(self._reset)
        self.same.toggled.connect(self._refresh)
        self.stage.moved.connect(self._moved)
        self.tabs.changed.connect(self._refresh_tab)
        self.seeing.look.connect(self._look)
        self.seeing.opened.connect(self._open)
        self.back.clicked.connect(self._to_clinic)

    # Events ------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Take what the clinic has handed over since."""
        super().showEvent(event)
        if self._study.walk is not None and self._study.walk is not self._taken:
            self.take(self._study.walk)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Controls beside or below."""
        super().resizeEvent(event)
        big = self._study.theme.scale**0.6
        beside = self.width() >= WIDE * big
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        width = round((300 if self.width() >= 1000 * big else 250) * big)
        self._side.setMinimumWidth(width if beside else 0)
        self._side.setMaximumWidth(width if beside else 16777215)
        # below each other the page scrolls: every part gets the height that it needs
        self.stage.setMinimumHeight(0 if beside else round(380 * big))
        self.tabs.setMinimumHeight(LEAST if beside else round(360 * big))
        self._side.setMinimumHeight(0 if beside else round(420 * big))
        # beside each other everything scrolls or shrinks: the page need not be taller than the window
        least = self.stage.minimumSizeHint().height() + LEAST + 8
        self._inner.setMaximumHeight(max(least, self.height()) if beside else 16777215)
        self._part_curves(self.width() - width >= ROOMY * big)

    def _part_curves(self, apart: bool) -> None:
        """Curves stand beside the walker where there is room, else behind a tab."""
        if apart == self._apart:
            return
        self._apart = apart
        if self.plots is not None:
            (self._curves if apart else self._behind).addWidget(self.plots)
        if apart and self.tabs.index == PLOTS:
            self.tabs.choose(SEEING)
        self.tabs.show_page(PLOTS, on=not apart)
        self._place.setVisible(apart)
        self._refresh_tab()

    def _changed(self, name: str, value: Value) -> None:
        self.presets.forget_choice()
        self.set_value(name, value)

    def _changed_settings(self) -> dict[str, Value]:
        return gait_lab.changed(self.settings)

    def _show_preset(self, preset: Preset) -> None:
        """A preset without a side is shown on the side that is chosen."""
        self.show_settings({"side": self.side, **preset.settings})

    def _reset(self) -> None:
        self.presets.forget_choice()
        self.show_settings({})

    def _look(self, phase: float, leg: Leg) -> None:
        """Show the instant of a sign."""
        self.stage.player.pause()
        self.stage.player.go_to(self.walk.leg(leg).contact + phase)

    def _open(self, structure: str) -> None:
        self._study.highlighter.select(structure)
        self.go.emit("body", structure)

    def _to_clinic(self) -> None:
        self.go.emit("clinic", "")

    def _moved(self, instant: float) -> None:
        if self.plots is not None and (self._apart or self.tabs.index == PLOTS):
            self.plots.show_instant(instant)

    def _refresh(self, _on: bool = False) -> None:
        try:
            self.walk = walk(gait_lab.settings_of(self.settings))
        except ParameterError as error:
            self.trouble.emit(str(error))
            return
        self.fair = same_speed(self.walk)
        marked = self.side if self._affected() else None
        self.stage.show_walk(self.walk, self.compared, self.side, marked)
        shown = {"cadence": self.walk.plan.cadence, **self.settings}
        self.controls.show_values(shown, gait_lab.idle(self.settings))
        self._refresh_tab()

    def _affected(self) -> bool:
        """Whether anything is set on either leg."""
        return any(name not in {"side", "speed", "cadence"} for name in self._changed_settings())

    def _refresh_tab(self, _index: int = 0) -> None:
        """Only what is seen is worked out."""
        index = self.tabs.index
        if index == SEEING:
            self.seeing.show_signs(signs(self.walk, self.fair))
        elif index == NUMBERS:
            self._tell_differences()
            self.numbers.show_readouts(readouts(self.walk))
        elif index == TENDON:
            self.tendon.show_walk(self.walk, self.normal)
        if self._apart or index == PLOTS:
            self._show_curves()

    def _tell_differences(self) -> None:
        """What is different from the healthy walk, the largest first."""
        against = "a healthy person at the same speed" if self.same.isChecked() else "comfortable healthy walking"
        told = [f"• {one.text}" for one in differences(self.walk, self.compared)]
        self.summary.setText("\n".join([f"Against {against}:", *(told or ["No difference that matters."])]))

    def _show_curves(self) -> None:
        if self.plots is None:
            self.plots = self._make_plots()
        self.plots.show_walk(self.walk, self.fair if self.same.isChecked() else None, self.side)
        self.plots.show_instant(self.stage.player.instant)

    def _make_plots(self) -> GaitPlots:
        """Pyqtgraph takes a third of a second to import: only when curves are asked for."""
        from tutor.ui.sims.gait_plots import GaitPlots

        made = GaitPlots(self._study.theme)
        made.scrubbed.connect(self.stage.scrub)
        (self._curves if self._apart else self._behind).addWidget(made)
        return made


def _scrolled(widget: QWidget) -> QWidget:
    column = Column(width=1200, margins=(4, 8, 12, 8))
    column.body.addWidget(widget)
    column.body.addStretch(1)
    return column
