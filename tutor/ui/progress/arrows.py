"""Arrows over a drawing, from what was chosen to what was asked for; the one that is looked at is full."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from tutor.learning.progress_errors import MixUp
from tutor.ui.diagrams.zoned_view import ZonedView
from tutor.ui.theme import Theme

BEND = 0.22
"""How far an arrow bows out, as a share of its length, so that arrows there and back do not lie on each other."""
HEAD = 11.0
"""Pixels of an arrow's head."""
NEAR = 26.0
"""Pixels below which two places are too near for an arrow; the marks tell them apart."""


class Arrows(QWidget):
    """Lies on the viewport of a view and lets every click through."""

    def __init__(self, view: ZonedView, theme: Theme) -> None:
        super().__init__(view.canvas.viewport())
        self._view, self._theme = view, theme
        self._mix_ups: Sequence[MixUp] = ()
        self._chosen: MixUp | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # No event filter: it would be asked while the viewport that owns it is being destroyed.
        view.canvas.moved.connect(self._fit)
        self._fit()

    def show_arrows(self, mix_ups: Sequence[MixUp], chosen: MixUp | None) -> None:
        """All mix-ups of this drawing, and the one that is looked at."""
        self._mix_ups, self._chosen = mix_ups, chosen
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The others thin and broken, then the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mix_up in self._mix_ups:
            if mix_up != self._chosen:
                self._arrow(painter, mix_up, full=False)
        if self._chosen is not None:
            self._arrow(painter, self._chosen, full=True)
        painter.end()

    def _fit(self) -> None:
        """Stay as large as the viewport, whose size, zoom or place has changed."""
        self.setGeometry(self._view.canvas.viewport().rect())
        self.raise_()
        self.update()

    def _arrow(self, painter: QPainter, mix_up: MixUp, *, full: bool) -> None:
        parts = self._view.diagram.parts
        if mix_up.asked not in parts or mix_up.chosen not in parts:
            return
        start, end = (
            QPointF(*self._view.canvas.place_of(*parts[each].anchor)) for each in (mix_up.chosen, mix_up.asked)
        )
        along = end - start
        length = math.hypot(along.x(), along.y())
        if length < NEAR:
            return
        bow = start + along / 2 + QPointF(-along.y(), along.x()) * BEND
        aim = end - bow
        unit = aim / math.hypot(aim.x(), aim.y())
        tip = end - unit * 4
        neck, side = tip - unit * HEAD, QPointF(-unit.y(), unit.x()) * HEAD * 0.45
        path = QPainterPath(start)
        path.quadTo(bow, neck)
        colour = self._theme.colour("wrong" if full else "ink_soft")
        width = 3.0 if full else 1.4
        for pen in (QPen(self._theme.colour("halo"), width + 3), QPen(colour, width)):
            if not full and pen.color() == colour:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
        painter.setPen(QPen(self._theme.colour("halo"), 1.5))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([tip, neck + side, neck - side]))
        painter.setBrush(colour)
        painter.drawEllipse(start, 4, 4)
