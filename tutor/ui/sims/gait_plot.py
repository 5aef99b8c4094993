"""One curve of both legs over the gait cycle: norm band, right solid, left dashed, where each leg is now."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QResizeEvent

from tutor.sims.data.gait_curves import CURVES
from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_result import POINTS
from tutor.ui.sims.gait_charts import Chart
from tutor.ui.theme import Theme

PERCENT = np.linspace(0, 100, POINTS)
NORM = np.linspace(0, 100, 51)
ROOMY = 130
"""Pixels of height at 100 % text from which a mark shows all of its words."""
TONE = {"right": "accent", "left": "second"}


class GaitPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """`scrubbed(phase)` follows a press or drag anywhere in it; phases are shares of the looked-at leg's cycle."""

    scrubbed = Signal(float)

    def __init__(self, theme: Theme, chart: Chart) -> None:
        super().__init__()
        self.chart, self._theme, self._told = chart, theme, ""
        self._walk: Walk | None = None
        self._fair: Walk | None = None
        self.setAccessibleName(chart.title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(120, 84)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.setXRange(0, 100, padding=0)
        self._band = pg.FillBetweenItem(pg.PlotCurveItem(), pg.PlotCurveItem())
        self._zero = pg.InfiniteLine(pos=0, angle=0)
        self._usual = {leg: pg.PlotCurveItem() for leg in LEGS}
        self._curves = {leg: pg.PlotCurveItem(antialias=True) for leg in LEGS}
        self._offs = {leg: pg.InfiniteLine(angle=90) for leg in LEGS}
        self.cursor = pg.InfiniteLine(angle=90)
        self._dots = {leg: pg.ScatterPlotItem() for leg in LEGS}
        for item in (self._zero, self._band, *self._usual.values(), *self._offs.values(), *self._curves.values(),
                     self.cursor, *self._dots.values()):  # fmt: skip
            self.addItem(item)
        self._marks: list[tuple[pg.TextItem, str, Leg, float]] = []
        self._draw_band()
        self.apply_theme()

    def sizeHint(self) -> QSize:
        """Little: plots share the room that is left."""
        return QSize(160, 96)

    def apply_theme(self) -> None:
        """Colours and fonts of the theme."""
        colour = self._theme.colour
        self.setBackground(colour("card"))
        font = self._theme.font("small")
        for side in ("bottom", "left"):
            axis = self.getAxis(side)
            axis.setPen(colour("line_strong"))
            axis.setTextPen(colour("ink_soft"))
            axis.setTickFont(font)
            axis.setStyle(tickLength=-4, tickTextOffset=3)
        self.getAxis("left").setWidth(round(34 * self._theme.scale**0.8))
        self.getAxis("bottom").setHeight(round(18 * self._theme.scale**0.8))
        self.getAxis("bottom").setTicks([[(0, "0"), (25, "25"), (50, "50 %"), (75, "75"), (100, "100")]])
        title = self.getPlotItem().titleLabel
        self._told = ""
        self.tell_values(None)
        title.setMaximumHeight(font.pixelSize() * 1.7)
        self.getPlotItem().layout.setRowFixedHeight(0, font.pixelSize() * 1.7)
        band = QColor(colour("line_strong"))
        band.setAlphaF(0.25)
        self._band.setBrush(band)
        self._zero.setPen(pg.mkPen(colour("line"), width=1))
        self.cursor.setPen(pg.mkPen(colour("ink"), width=1))
        for leg in LEGS:
            tone = colour(TONE[leg])
            fill = tone if leg == "right" else colour("card")
            # one dot that is moved: giving it new data each time costs ten times as much
            self._dots[leg].setData([0], [0], symbol="o", size=9, brush=fill, pen=pg.mkPen(tone, width=2))
            pen = pg.mkPen(tone, width=2)
            if leg == "left":  # gaps wide enough to see an equal curve of the right leg through them
                pen.setDashPattern([4.0, 4.0])
            self._curves[leg].setPen(pen)
            self._usual[leg].setPen(pg.mkPen(colour("ink_soft"), width=1, style=Qt.PenStyle.DotLine))
            self._offs[leg].setPen(pg.mkPen(colour(TONE[leg]), width=1, style=Qt.PenStyle.DotLine))

    def show_walk(self, walk: Walk, fair: Walk | None) -> None:
        """Curves of both legs; `fair`: a healthy walk at the same speed as a dotted line, None for none."""
        self._walk, self._fair = walk, fair
        low, high = self.chart.low, self.chart.high
        for leg in LEGS:
            values = walk.leg(leg).curves[self.chart.key]
            low, high = min(low, float(np.nanmin(values))), max(high, float(np.nanmax(values)))
            self._curves[leg].setData(PERCENT, values)
            self._offs[leg].setValue(100 * walk.leg(leg).foot_off)
        usual = fair.right.curves[self.chart.key] if fair is not None else None
        self._usual["right"].setVisible(usual is not None)
        if usual is not None:
            self._usual["right"].setData(PERCENT, usual)
        self.setYRange(low, high, padding=0.04)
        self._place_marks()

    def show_marks(self, marks: Sequence[tuple[str, Leg, float]]) -> None:
        """Words beside the curve of a leg at a phase, e.g. the links of a chain; replaces earlier ones."""
        for item, *_ in self._marks:
            self.removeItem(item)
        self._marks = []
        colour = self._theme.colour
        for words, leg, phase in marks:
            item = pg.TextItem(
                words, color=colour("ink"), anchor=(0.5, 1.25), border=pg.mkPen(colour(TONE[leg])), fill=colour("card")
            )
            item.setFont(self._theme.font("small", bold=True))
            self.addItem(item)
            self._marks.append((item, words, leg, phase))
        self._place_marks()

    def marks(self) -> list[str]:
        """The words that stand beside the curves now."""
        return [words for _, words, _, _ in self._marks]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Marks fit the new height."""
        super().resizeEvent(event)
        if hasattr(self, "_marks"):  # pyqtgraph resizes while it is being made
            self._place_marks()

    def _place_marks(self) -> None:
        """Above the curve, or below where it runs near the upper edge; in a low plot the first word alone."""
        if self._walk is None or not self._marks:
            return
        low, high = self.getPlotItem().vb.viewRange()[1]
        short = self.height() < ROOMY * self._theme.scale
        upper = low + (0.5 if short else 0.72) * (high - low)
        for item, words, leg, phase in self._marks:
            at = self._walk.leg(leg).at(self.chart.key, phase)
            item.setPlainText(words.split(" ")[0] if short else words)
            item.setAnchor((0.5, -0.25 if at > upper else 1.25))
            item.setPos(100 * phase, at)

    def show_phases(self, looked: Leg, phases: dict[Leg, float]) -> None:
        """The cursor at the looked-at leg's phase, a dot on each curve where its leg is."""
        if self._walk is None:
            return
        self.cursor.setValue(100 * phases[looked])
        for leg, phase in phases.items():
            at = self._walk.leg(leg).at(self.chart.key, phase)
            self._dots[leg].setPos(100 * phase, at)

    def hide_cursor(self) -> None:
        """Curves alone."""
        for item in (self.cursor, *self._dots.values()):
            item.setVisible(False)

    def tell_values(self, phases: dict[Leg, float] | None) -> None:
        """Both legs' values at these phases in the title; None: the title alone."""
        text = self.chart.title
        if phases is not None and self._walk is not None:
            digits = 0 if self.chart.high - self.chart.low >= 20 else 2 if self.chart.high < 2 else 1
            at = {leg: round(self._walk.leg(leg).at(self.chart.key, phases[leg]), digits) + 0.0 for leg in LEGS}
            told = (f"{leg} {at[leg]:.{digits}f}" for leg in LEGS)  # + 0.0: no minus before nothing
            text = f"{text}: {', '.join(told)}"
        if text != self._told:
            self._told = text
            size = f"{self._theme.pixels('small')}px"
            self.setTitle(text, color=self._theme.colour("ink").name(), size=size)
            self.setAccessibleDescription(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._scrub(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        self._scrub(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more."""
        event.accept()

    def _scrub(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            place = self.getPlotItem().vb.mapSceneToView(self.mapToScene(event.position().toPoint()))
            self.scrubbed.emit(min(0.999, max(0.0, place.x() / 100)))
        event.accept()

    def _draw_band(self) -> None:
        """Mean ± 1 SD of adults at comfortable speed, where it was published."""
        norm = CURVES.get(self.chart.key)
        self._band.setVisible(norm is not None and bool(norm.sd))
        if norm is None or not norm.sd:
            return
        mean, spread = np.array(norm.mean), np.array(norm.sd)
        self._band.setCurves(pg.PlotCurveItem(NORM, mean - spread), pg.PlotCurveItem(NORM, mean + spread))
