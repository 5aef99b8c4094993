"""The ground under the walker: floor that runs by, footprints with step lengths, what of each foot touches."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from tutor.diagrams.figure import Figure
from tutor.sims.gait_parameters import LEGS
from tutor.sims.gait_parameters import Leg as Side
from tutor.ui.sims.gait_pose import Posed, Walker
from tutor.ui.theme import Theme

SOLE: Final = 250.0
"""mm of a footprint."""
TOUCHING: Final = (22.0, 9.0, 12.0)
"""mm above the lowest point of the sole below which heel, forefoot and toes touch (the back of the heel is rounded)."""
LIFTED: Final = 9.0
"""mm by which a foot may be drawn above the other and still count as down."""
CARRYING: Final = 0.02
"""Body weights from which a foot carries."""


def side_tone(theme: Theme, leg: Side) -> QColor:
    """The colour of a side; never the only thing that tells it."""
    return theme.colour("accent" if leg == "right" else "second")


def page_x(posed: Posed, x: float, ahead: float) -> float:
    """Page millimetres of a place in the room (metres) in the side view. ahead: 1 if facing the page's right."""
    return ahead * 1000 * (x - posed.ground)


def paint_floor(painter: QPainter, theme: Theme, box: QRectF, room: QTransform) -> None:
    """The floor line and what is below it."""
    floor = room.map(QPointF(0, 0)).y()
    painter.fillRect(QRectF(box.left(), floor, box.width(), box.bottom() - floor), theme.colour("raised"))
    painter.setPen(QPen(theme.colour("line_strong"), 2))
    painter.drawLine(QPointF(box.left(), floor), QPointF(box.right(), floor))


def paint_marks(painter: QPainter, theme: Theme, box: QRectF, room: QTransform, posed: Posed, ahead: float) -> None:
    """A mark every 10 cm, longer every 50: they run by at the speed of walking."""
    floor = room.map(QPointF(0, 0)).y()
    half = box.width() / 2 / room.m11() / 1000
    painter.setPen(QPen(theme.colour("line_strong"), 1))
    for tenth in range(math.ceil((posed.ground - half) * 10), math.floor((posed.ground + half) * 10) + 1):
        x = room.map(QPointF(page_x(posed, tenth / 10, ahead), 0)).x()
        painter.drawLine(QPointF(x, floor), QPointF(x, floor + (7 if tenth % 5 == 0 else 3)))


def paint_prints(
    painter: QPainter, theme: Theme, box: QRectF, room: QTransform, seen: tuple[Walker, Posed, float]
) -> None:
    """Footprints below the floor where heels came down, with the length of each step. seen: walker, instant, ahead."""
    walker, posed, ahead = seen
    stride, half = walker.walk.stride, box.width() / 2 / room.m11() / 1000
    marks: list[tuple[float, Side]] = []
    for leg in LEGS:
        start = walker.print_of(leg)
        low = math.floor((posed.ground - half - start) / stride) - 1
        high = math.ceil((posed.ground + half - start) / stride) + 1
        marks += [(start + stride * turn, leg) for turn in range(low, high + 1)]
    marks.sort()
    font = theme.font("small")
    painter.setFont(font)
    line, room_for = theme.pixels("small"), QFontMetricsF(font).horizontalAdvance
    top = room.map(QPointF(0, 0)).y() + 10
    shortest = 1000 * room.m11() * min(walker.walk.right.step, walker.walk.left.step)
    roomy = room_for("R 00 cm") + 6 <= shortest
    for (before, _), (x, leg) in pairwise(marks):
        a, b = (room.map(QPointF(page_x(posed, place, ahead), 0)).x() for place in (before, x))
        tone = side_tone(theme, leg)
        _print(painter, QRectF(b, top, SOLE * room.m11() * ahead, 6.0).normalized(), tone, leg)
        painter.setPen(tone)
        middle = QRectF(min(a, b), top + 8, abs(b - a), line * 1.3)
        size = f"{100 * walker.walk.leg(leg).step:.0f}"
        words = f"{leg[0].upper()} {size} cm" if roomy else size
        wide = room_for(words) / 2
        if not box.left() + 4 < middle.center().x() - wide < middle.center().x() + wide < box.right() - 4:
            continue
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, words)


def paint_contacts(painter: QPainter, theme: Theme, to_page: QTransform, figure: Figure, posed: Posed) -> None:
    """A thick line on the floor under what touches of each carrying foot: heel, sole, forefoot, toes."""
    floor = min(figure.contacts[leg].lowest for leg in LEGS)
    frames = {"right": posed.frame.right, "left": posed.frame.left}
    for leg in LEGS:
        if float(frames[leg].force[1]) < CARRYING:
            continue
        feet = figure.contacts[leg]
        points = zip((feet.heel, feet.forefoot, feet.toe), TOUCHING, strict=True)
        touching = [x for (x, y), near in points if y - feet.lowest < near]
        if not touching or feet.lowest - floor > LIFTED:
            continue
        left, right = min(touching) - 12, max(touching) + 12
        painter.setPen(QPen(side_tone(theme, leg), 4.0, c=Qt.PenCapStyle.FlatCap))
        start, end = to_page.map(QPointF(left, floor)), to_page.map(QPointF(right, floor))
        painter.drawLine(start + QPointF(0, 2), end + QPointF(0, 2))


def _print(painter: QPainter, box: QRectF, tone: QColor, leg: Side) -> None:
    """A sole: filled for the right foot, open for the left."""
    painter.setPen(QPen(tone, 1.4))
    painter.setBrush(tone if leg == "right" else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3.0, 3.0)
