"""The gait lab: walker and phases, curves, what is to be seen, controls; from and to the clinic."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from tutor.sims import gait_lab
from tutor.sims.gait import same_speed, walk
from tutor.sims.gait_parameters import GaitSettings, Leg
from tutor.sims.gait_presets import PRESETS
from tutor.sims.gait_readouts import summary
from tutor.sims.parameter import Value
from tutor.sims.preset import Preset
from tutor.ui.sims.control_panel import ControlPanel
from tutor.ui.sims.gait_exports import GaitExports
from tutor.ui.sims.gait_stage import GaitStage
from tutor.ui.sims.gait_told import Compared, GaitTold
from tutor.ui.sims.gait_words import WORDS
from tutor.ui.sims.preset_box import PresetBox
from tutor.ui.study import Handover, Study
from tutor.ui.text_shelf import MemoryShelf, TextShelf
from tutor.ui.widgets.check_box import CheckBox
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import Column

ROOMY = 690
"""Width without the controls from which the curves stand beside the walker."""
CURVES_MS = 45
"""Milliseconds between two places of the cursor in the curves while the walker plays."""
REST = 120
"""Milliseconds that a slider must rest before the comparison is worked out anew."""
LEAST = 260
"""Pixels of height that the tabs keep: four plots."""
SHARE = 0.58
"""Share of the height that the walker takes."""
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
        self._taken: Handover | None = None
        self._paced = QElapsedTimer()
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._solve_roughly)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._solve)
        self.presets = PresetBox("gait", gait_lab.shipped(), shelf or MemoryShelf(), gait_lab.read, self._own_settings)
        sections = [(heading, [gait_lab.parameter(name) for name in names]) for heading, names in gait_lab.SECTIONS]
        self.controls = ControlPanel(study.theme, sections, WORDS)
        self.stage = GaitStage(study.theme, self.walk)
        self.told = GaitTold(study)
        self.tabs = self.told.tabs
        self.same = CheckBox(study.theme, "Compare at the same speed")
        self.same.setToolTip("Slow walking alone flattens push-off: compare with a healthy person as slow as this.")
        self.back = QPushButton("Back to the clinic")
        self.back.hide()
        self.came_from = label("", "soft")
        self.came_from.hide()
        self.exports = GaitExports(study.theme, self.stage.walker.picture, self._exported)
        self._lay_out()
        self._join()
        self.show_settings({})

    @property
    def side(self) -> Leg:
        """The affected side."""
        return "left" if self.settings["side"] == "left" else "right"

    @property
    def compared(self) -> Compared:
        """The walk and what it is compared with."""
        same = self.same.isChecked()
        return Compared(walk=self.walk, fair=self.fair, normal=self.normal, same_speed=same, side=self.side)

    def show_settings(self, given: Mapping[str, Value]) -> None:
        """Start values with these in their place. Raises ParameterError."""
        before, self.settings = self.side, gait_lab.read(given)
        if self.side != before:
            self.stage.set_near(self.side)
        self._solve()

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
        self.came_from.setText(handover.told)
        self.came_from.show()
        self.back.show()
        self.show_settings(handover.settings)
        self.stage.set_near(self.side)

    def apply_theme(self) -> None:
        """Colours of what paints itself."""
        self.controls.apply_theme()
        self.stage.apply_theme()
        self.told.apply_theme()
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
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.stage, 5)
        shown.addWidget(self.told, 4)
        self._side = self._side_panel()
        self._box.addLayout(shown, 5)
        self._box.addWidget(self.told.beside, 4)
        self._box.addWidget(self._side)

    def _side_panel(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 12, 4, 8)
        scroll = Column(margins=(0, 0, 12, 8))
        scroll.body.setSpacing(8)
        for widget in (self.back, self.came_from, self.presets, self.exports, self.same, self.controls):
            scroll.body.addWidget(widget)
        scroll.body.addStretch(1)
        inside.addWidget(scroll)
        return frame

    def _join(self) -> None:
        self.controls.changed.connect(self._changed)
        self.presets.chosen.connect(self._show_preset)
        self.presets.trouble.connect(self.trouble)
        self.exports.trouble.connect(self.trouble)
        self.presets.reset.clicked.connect(self._reset)
        self.same.toggled.connect(self._refresh)
        self.stage.moved.connect(self._moved)
        self.stage.player.running.connect(self._running)
        self.told.scrubbed.connect(self.stage.scrub)
        for shows in (self.told.seeing, self.told.why):
            shows.look.connect(self._look)
        self.told.seeing.opened.connect(self._open)
        self.back.clicked.connect(self._to_clinic)

    # Events ------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Take what the clinic has handed over since."""
        super().showEvent(event)
        if self._study.walk is not None and self._study.walk is not self._taken:
            self.take(self._study.walk)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Controls beside or below, curves beside the walker or behind a tab."""
        super().resizeEvent(event)
        big = self._study.theme.scale**0.6
        beside = self.width() >= WIDE * big
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        width = round((300 if self.width() >= 1000 * big else 250) * big)
        self._side.setMinimumWidth(width if beside else 0)
        self._side.setMaximumWidth(width if beside else 16777215)
        # below each other the page scrolls: every part gets the height that it needs
        if not beside:
            self.stage.setMinimumHeight(round(380 * big))
        self.told.setMinimumHeight(LEAST if beside else round(360 * big))
        self._side.setMinimumHeight(0 if beside else round(420 * big))
        if beside:  # everything scrolls or shrinks: the page need not be taller than the window
            stage = self.stage.least_height()
            high = max(stage + LEAST + 8, self.height())
            self.stage.setMinimumHeight(max(stage, min(round(SHARE * high), high - LEAST - 8)))
        self._inner.setMaximumHeight(high if beside else 16777215)
        self.told.part_curves(beside and self.width() - width >= ROOMY * big)

    def _exported(self) -> tuple[Compared, tuple[str, ...]]:
        return self.compared, self.told.plots.keys if self.told.plots is not None else ()

    def _changed(self, name: str, value: Value) -> None:
        """A slider may move faster than a walk is solved: only its last place counts."""
        self.presets.forget_choice()
        if name == "side":
            self.set_value(name, value)
        else:
            self.settings = {**self.settings, name: gait_lab.parameter(name).read(value)}
            self._due.start()

    def _own_settings(self) -> dict[str, Value]:
        return gait_lab.changed(self.settings)

    def _show_preset(self, preset: Preset) -> None:
        """A preset without a side is shown on the side that is chosen."""
        self.show_settings({"side": self.side, **preset.settings})

    def _reset(self) -> None:
        self.presets.forget_choice()
        self.show_settings({})

    def _moved(self, instant: float) -> None:
        """Curves follow at once when scrubbed, and less often than the walker while it plays: they cost more."""
        if self.stage.player.playing and self._paced.isValid() and self._paced.elapsed() < CURVES_MS:
            return
        self._paced.start()
        self.told.show_instant(instant, still=not self.stage.player.playing)

    def _running(self, running: bool) -> None:
        if not running:
            self.told.show_instant(self.stage.player.instant, still=True)

    def _look(self, phase: float, leg: Leg) -> None:
        """Show the instant of a sign."""
        self.stage.player.pause()
        self.stage.player.go_to(self.walk.leg(leg).contact + phase)

    def _open(self, structure: str) -> None:
        self._study.highlighter.select(structure)
        self.go.emit("body", structure)

    def _to_clinic(self) -> None:
        self.go.emit("clinic", "")

    def _solve_roughly(self) -> None:
        """While a slider moves: the walk at once, the healthy walk at its speed when the slider rests."""
        self.walk = walk(gait_lab.settings_of(self.settings))
        self._show()
        self._rest.start()

    def _solve(self) -> None:
        self._due.stop()
        self._rest.stop()
        self.walk = walk(gait_lab.settings_of(self.settings))
        self.fair = same_speed(self.walk)
        self._show()

    def _show(self) -> None:
        shown = {"cadence": self.walk.plan.cadence, **self.settings}
        self.controls.show_values(shown, gait_lab.idle(self.settings))
        self._refresh()

    def _refresh(self, _on: bool = False) -> None:
        marked = gait_lab.affected(self.settings)
        self.stage.show_walk(self.walk, self.compared.healthy, self.side, self.side if marked else None)
        self.told.show_walk(self.compared)
        self.stage.walker.setAccessibleDescription(summary(self.walk, self.compared.healthy))
