"""Pressure against inclination and load, with the published measurements; canal area against inclination."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from tutor.sims.data import disc as data
from tutor.sims.disc import FREE, canal_area, lumbar_share, solve
from tutor.sims.disc_lab import Scene
from tutor.sims.parameter import Value
from tutor.ui.sims.plot import Measured, Plot, Values
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import label

_ANGLES = np.linspace(-25, 90, 47)
_LOADS = np.linspace(0, 50, 26)
SIDE_BY_SIDE = 560
SHORT = {
    "standing": "standing", "standing_flexed": "bent 36°", "holding_close": "20 kg close", "holding_far": "20 kg far",
    "lifting_bent_knees": "20 kg, knees bent", "lifting_round_back": "20 kg, round back",
}  # fmt: skip
"""Names of the measured tasks beside their dots."""


class _Plots(QWidget):
    """Plots in a row or a column, and below them what the pointer is at."""

    start = ""

    def __init__(self, plots: list[Plot]) -> None:
        super().__init__()
        self.plots = plots
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for plot in plots:
            self._box.addWidget(plot, 1)
            plot.viewport().installEventFilter(self)
            plot.viewport().setMouseTracking(True)
        self.told = label(self.start, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._box, 1)
        column.addWidget(self.told)

    def apply_theme(self) -> None:
        """Colours of the theme."""
        for plot in self.plots:
            plot.apply_theme()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer rests on a measured point: say what it is."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            for plot in self.plots:
                if watched is plot.viewport():
                    self.told.setText(plot.told_at(event.position()) or self.start)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)


class PressurePlots(_Plots):
    """Line: the formula; dashed where nothing was compared. Filled dots: Wilke 1999, abstract; open: its table."""

    start = (
        "Line: the formula for your settings, thin where it was never compared; dashed, on the left: without load and "
        "with 20 kg hanging; on the right: bent 70° with the load hanging, and upright with it held close. "
        "Dots: Wilke 1999, one man of 70 kg; filled: abstract, open: recalled from the table. Point at one."
    )

    def __init__(self, theme: Theme) -> None:
        angle = Plot(theme, "Trunk inclination (°)", "Pressure (MPa)", "Pressure against trunk inclination")
        load = Plot(theme, "Load in the hands (kg)", "Pressure (MPa)", "Pressure against load")
        super().__init__([angle, load])
        angle.setXRange(-25, 90, padding=0.02)
        load.setXRange(0, 50, padding=0.02)
        self._measured_angle, self._measured_load = _by_angle(), _by_load()
        self._key: tuple[Value, ...] = ()

    def show_scene(self, scene: Scene) -> None:
        """The curves for these settings and the point where they stand."""
        settings = {**scene.settings, "posture": FREE}
        names = ("load", "load_hold", "load_distance", "body_mass", "height", "disc_area", "trunk_flexion", "posture")
        key = tuple(scene.settings[name] for name in names)
        if key == self._key:
            return
        self._key = key
        angle, load = self.plots
        by_angle = _pressures(settings, "trunk_flexion", _ANGLES)
        bare, heavy = (
            _pressures({**settings, "load": load, "load_hold": "hanging"}, "trunk_flexion", _ANGLES)
            for load in (0.0, 20.0)
        )
        by_load = _pressures(settings, "load", _LOADS)
        proven = (_ANGLES >= 0) & (_ANGLES <= 70)
        angle.set_curves(
            [(_ANGLES, bare, "line_strong", 2), (_ANGLES, heavy, "line_strong", 2), (_ANGLES, by_angle, "accent", 1),
             (_ANGLES[proven], by_angle[proven], "accent", 0)]
        )  # fmt: skip
        round_back = _pressures({**settings, "trunk_flexion": 70.0, "load_hold": "hanging"}, "load", _LOADS)
        close = {**settings, "trunk_flexion": 0.0, "load_hold": "held", "load_distance": 0.22}
        load.set_curves(
            [(_LOADS, round_back, "line_strong", 2), (_LOADS, _pressures(close, "load", _LOADS), "line_strong", 2),
             (_LOADS, by_load, "accent", 0)]
        )  # fmt: skip
        top = max(2.6, float(by_angle.max()), float(by_load.max())) * 1.05
        for plot in self.plots:
            plot.setYRange(0, top, padding=0)
        angle.show_measured(self._measured_angle)
        load.show_measured(self._measured_load)
        at = solve(settings).pressure if scene.state.posture is None else scene.state.pressure
        free = scene.state.posture is None
        angle.show_here(float(scene.settings["trunk_flexion"]) if free else 0.0, at)
        carried = float(scene.settings["load"]) if scene.state.posture is None else scene.state.posture.load
        load.show_here(carried, at)


class CanalPlot(_Plots):
    """Area of the canal at L4/5 against inclination, at the depth that is set and at a healthy depth."""

    start = "Solid: the depth that you set; dashed: a healthy canal. Dots: Schmid 1999; point at one."

    def __init__(self, theme: Theme) -> None:
        plot = Plot(theme, "Trunk inclination (°)", "Area of the canal (mm²)", "Area of the canal against inclination")
        super().__init__([plot])
        plot.setXRange(-25, 90, padding=0.02)
        plot.setYRange(80, 300, padding=0)

    def show_scene(self, scene: Scene) -> None:
        """The curve for this depth and the point where the posture stands."""
        plot = self.plots[0]
        shares = np.array([lumbar_share(float(angle)) for angle in _ANGLES])
        healthy = np.array([canal_area(float(share), data.CANAL_DEPTH) for share in shares])
        depth = scene.state.canal_depth
        now = np.array([canal_area(float(share), depth) for share in shares])
        plot.set_curves([(_ANGLES, healthy, "line_strong", 2), (_ANGLES, now, "accent", 0)])
        plot.show_measured(
            [Measured(65, data.CANAL_AREA[1], "Bent forward: 268 mm², L4/5, twelve young adults. Schmid 1999"),
             Measured(-25, data.CANAL_AREA[0], "Bent back: 224 mm², the same adults. Schmid 1999")]
        )  # fmt: skip
        free = scene.state.posture is None
        place = (
            float(scene.settings["trunk_flexion"]) if free else float(np.interp(scene.state.lumbar, shares, _ANGLES))
        )
        plot.show_here(place, scene.state.canal_area)


def _pressures(settings: Mapping[str, Value], name: str, values: Values) -> Values:
    return np.array([solve({**settings, name: float(value)}).pressure for value in values])


def _text(key: str) -> str:
    found = data.POSTURES[key]
    number = f"{found.low:g}" if found.low == found.high else f"{found.low:g} to {found.high:g}"
    return f"{found.label}: {number} MPa. Wilke 1999{'' if found.certainty == 'high' else ', table, recalled'}"


def _by_angle() -> list[Measured]:
    out = []
    for key, found in data.POSTURES.items():
        if found.settings:
            angle = float(dict(found.settings).get("trunk_flexion", 0.0))
            solid, right = found.certainty == "high", angle < 50
            out.append(Measured(angle, found.high, _text(key), solid, f" {SHORT[key]} ", right))
    return out


def _by_load() -> list[Measured]:
    return [
        Measured(found.load, found.high, _text(key), found.certainty == "high", f" {SHORT[key]} ", key != "holding_far")
        for key, found in data.POSTURES.items()
        if found.settings
    ]
