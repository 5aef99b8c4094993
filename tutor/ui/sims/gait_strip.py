"""The phase strip: Perry's eight phases of the leg that is looked at, both legs' stance and swing, where we are."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.ui.theme import Theme

SHORT: Final = {
    "Initial contact": "IC", "Loading response": "LR", "Mid stance": "MSt", "Terminal stance": "TSt",
    "Pre-swing": "PSw", "Initial swing": "ISw", "Mid swing": "MSw", "Terminal swing": "TSw",
}  # fmt: skip
SIDE: Final = 26
"""Pixels at 100 % text for the letter of each leg."""


class PhaseStrip(QWidget):
    """`scrubbed(phase)` follows a drag; `stepped(±1)` arrow keys. Phases are shares of the looked-at leg's cycle."""

    scrubbed = Signal(float)
    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._walk: Walk | None = None
        self._leg: Leg = "right"
        self._phase = 0.0
        self._kept, self._kept_for = QPixmap(), tuple[object, ...]()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Phases of the gait cycle")

    def show_walk(self, walk: Walk, leg: Leg) -> None:
        """Phases of this walk, seen from that leg."""
        self._kept_for = ()
        self._walk, self._leg = walk, leg
        self.update()

    def show_phase(self, phase: float) -> None:
        """Put the cursor there."""
        self._phase = phase
        self.update()

    def say(self) -> None:
        """Tell a screen reader where we are; not while it plays."""
        if self._walk is not None:
            own = self._walk.leg(self._leg)
            told = f"{own.phase_name(self._phase)} of the {self._leg} leg, {100 * self._phase:.0f} per cent"
            self.setAccessibleDescription(told)

    def sizeHint(self) -> QSize:
        """Two rows of text."""
        return QSize(420, round(2 * self._row() + 4))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The looked-at leg above, the other below, the cursor through both."""
        if self._walk is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._x(self._phase)
        colour = self._theme.colour
        painter.setPen(QPen(colour("card"), 5))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(QPen(colour("ink"), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._scrub(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the drag."""
        self._scrub(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step by phase, Home and End go to the ends."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}
        ends = {Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 0.999}
        if (key := Qt.Key(event.key())) in steps:
            self.stepped.emit(steps[key])
        elif key in ends:
            self.scrubbed.emit(ends[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """A tip with the whole name of the phase under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._walk is not None:
            own = self._walk.leg(self._leg)
            phase = self._phase_at(event.pos().x())
            QToolTip.showText(event.globalPos(), f"{own.phase_name(phase)}, {self._leg} leg", self)
            return True
        return super().event(event)

    def _still(self) -> QPixmap:
        """The rows without the cursor: kept until size, walk, phase or theme change, for words cost most."""
        assert self._walk is not None
        name = self._walk.leg(self._leg).phase_name(self._phase)
        key = (self.size(), self._leg, name, self._theme.scheme, self._theme.scale)
        if key != self._kept_for:
            ratio = self.devicePixelRatioF()
            self._kept = QPixmap(self.size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            self._kept.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row, leg in enumerate((self._leg, *(one for one in LEGS if one != self._leg))):
                self._paint_leg(painter, leg, 2 + row * self._row())
            painter.end()
            self._kept_for = key
        return self._kept

    def _paint_leg(self, painter: QPainter, leg: Leg, top: float) -> None:
        assert self._walk is not None
        one, looked = self._walk.leg(leg), self._walk.leg(self._leg)
        shift = (one.contact - looked.contact) % 1
        height = self._row() - 3
        colour = self._theme.colour
        painter.setFont(self._theme.font("small", bold=True))
        painter.setPen(colour("accent" if leg == "right" else "second"))
        painter.drawText(QRectF(0, top, self._left(), height), Qt.AlignmentFlag.AlignCenter, leg[0].upper())
        painter.setFont(self._theme.font("small"))
        metrics = QFontMetricsF(painter.font())
        for phase in one.phases:
            for turn in (0, -1):
                begin, end = max(0.0, phase.begin + shift + turn), min(1.0, phase.end + shift + turn)
                if end - begin <= 0:
                    continue
                box = QRectF(self._x(begin), top, self._x(end) - self._x(begin), height)
                stance = phase.begin < one.foot_off - 1e-6
                painter.setPen(QPen(colour("card"), 1.5))
                painter.setBrush(colour("accent_wash") if stance else colour("raised"))
                painter.drawRect(box)
                thick = 3 if stance else 1
                foot = QRectF(box.left(), box.bottom() - thick, box.width(), thick)
                painter.fillRect(foot, colour("accent" if leg == "right" else "second"))
                here = leg == self._leg and phase.begin <= self._phase < phase.end
                painter.setPen(colour("ink" if here else "ink_soft"))
                painter.setFont(self._theme.font("small", bold=here))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _fitting(phase.name, box.width() - 4, metrics))

    def _scrub(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.scrubbed.emit(self._phase_at(event.position().x()))

    def _phase_at(self, x: float) -> float:
        return min(0.999, max(0.0, (x - self._left()) / max(1.0, self.width() - self._left() - 2)))

    def _x(self, phase: float) -> float:
        return self._left() + phase * (self.width() - self._left() - 2)

    def _left(self) -> float:
        return SIDE * math.sqrt(self._theme.scale)

    def _row(self) -> float:
        return self._theme.pixels("small") * 1.75


def _fitting(name: str, width: float, metrics: QFontMetricsF) -> str:
    """The whole name, its short form, or nothing."""
    return next((text for text in (name, SHORT[name]) if metrics.horizontalAdvance(text) <= width), "")
