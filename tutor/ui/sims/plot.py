"""One pyqtgraph plot in the colours and type of the theme; no mouse zoom, grid behind, hover tells the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont

from tutor.ui.theme import Theme

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Measured:
    """A published point: place, what was measured, where it stands."""

    x: float
    y: float
    text: str
    solid: bool = True
    short: str = ""
    right: bool = True


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """Axes with names and units; `told` gets the text of the point under the pointer."""

    def __init__(self, theme: Theme, bottom: str, left: str, name: str) -> None:
        super().__init__()
        self._theme, self._titles = theme, (bottom, left)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(190)
        self.setMinimumWidth(200)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.showGrid(True, True, 0.15)
        self._curves: list[pg.PlotDataItem] = []
        self._points = pg.ScatterPlotItem(hoverable=True, tip=None)
        self._here = pg.ScatterPlotItem()
        self.addItem(self._points)
        self.addItem(self._here)
        self._names: list[pg.TextItem] = []
        self.measured: Sequence[Measured] = ()
        self.apply_theme()

    def sizeHint(self) -> QSize:
        """Low: a plot takes what room there is."""
        return QSize(280, 190)

    def apply_theme(self) -> None:
        """Colours and fonts of the theme."""
        colour = self._theme.colour
        self.setBackground(colour("card"))
        font = QFont(self._theme.font("small"))
        for side, title in zip(("bottom", "left"), self._titles, strict=True):
            axis = self.getAxis(side)
            axis.setPen(colour("line_strong"))
            axis.setTextPen(colour("ink_soft"))
            axis.setTickFont(font)
            axis.label.setFont(font)
            axis.setLabel(title, color=colour("ink_soft").name())
            axis.enableAutoSIPrefix(False)
        self.show_measured(self.measured)

    def set_curves(self, curves: Sequence[tuple[Values, Values, str, int]]) -> None:
        """(x, y, token of the colour, style: 0 thick, 1 thin, 2 dashed) of each curve."""
        while len(self._curves) < len(curves):
            self._curves.append(self.plot([], [], antialias=True))
        for curve, (x, y, token, style) in zip(self._curves, curves, strict=True):
            pen = pg.mkPen(self._theme.colour(token), width=2 if style == 0 else 1)
            if style == 2:
                pen.setStyle(Qt.PenStyle.DashLine)
            curve.setData(x, y, pen=pen)

    def show_measured(self, points: Sequence[Measured]) -> None:
        """Published points: filled if read, open if recalled."""
        self.measured = points
        ink = self._theme.colour("second")
        spots = [
            {"pos": (one.x, one.y), "brush": ink if one.solid else QColor(0, 0, 0, 0), "pen": pg.mkPen(ink, width=1.5),
             "size": 9, "data": one.text} for one in points
        ]  # fmt: skip
        self._points.setData(spots)
        for name in self._names:
            self.removeItem(name)
        self._names = []
        for one in points:
            name = pg.TextItem(one.short, color=self._theme.colour("ink_soft"), anchor=(0.0 if one.right else 1.0, 0.5))
            name.setFont(self._theme.font("small"))
            name.setPos(one.x, one.y)
            self.addItem(name)
            self._names.append(name)

    def show_here(self, x: float, y: float) -> None:
        """Where the model stands now."""
        edge = pg.mkPen(self._theme.colour("card"), width=2)
        self._here.setData([{"pos": (x, y), "brush": self._theme.colour("accent"), "pen": edge, "size": 13}])

    def told_at(self, place: QPointF) -> str:
        """What the published point under a place of the widget says, "" if there is none."""
        spot = self._points.mapFromScene(self.mapToScene(place.toPoint()))
        return " / ".join(str(point.data()) for point in self._points.pointsAt(spot))
