"""One view of the walker on a rectangle: ground that moves with the walk, figure, ghost, forces, lines."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from tutor.diagrams.figure import Figure, Pose, front_view, side_view
from tutor.diagrams.palette import Scheme
from tutor.sims.data.gait_strength import GROUPS
from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import LEGS
from tutor.sims.gait_parameters import Leg as Side
from tutor.sims.gait_result import LegFrame
from tutor.ui.sims.gait_footing import BODY
from tutor.ui.sims.gait_ground import page_x, paint_contacts, paint_floor, paint_marks, paint_prints, side_tone
from tutor.ui.sims.gait_painter import FigurePainter, Working, ghost_outline
from tutor.ui.sims.gait_pose import Posed, Walker
from tutor.ui.theme import Theme

ViewKind = Literal["side", "front"]
TALL: Final = 1830.0
"""mm from the floor to the upper edge."""
WIDE: Final = {"side": 1720.0, "front": 900.0}
STEPS: Final = 240
"""Steps of a cycle at which the ghost is drawn: less than a frame apart."""
FORCE: Final = 520.0
"""mm of arrow for one body weight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the picture shows beside the figure."""

    ghost: bool = True
    sticks: bool = False
    forces: bool = True
    lines: bool = True


def working(walk: Walk, posed: Posed) -> Working:
    """Effort of every group on both sides, and the groups too weak for level walking."""
    legs = {"right": posed.frame.right, "left": posed.frame.left}
    efforts = {f"{leg}.{name}": value for leg, one in legs.items() for name, value in one.effort.items()}
    return Working(efforts, weak_groups(walk))


def weak_groups(walk: Walk) -> frozenset[str]:
    """Groups such as "right.calf" whose strength is below what level walking asks."""
    return frozenset(
        f"{leg}.{group.name}"
        for leg in LEGS
        for group in GROUPS
        if getattr(walk.settings.leg(leg), f"{group.name}_strength") < group.threshold
    )


@dataclass(frozen=True, slots=True)
class Outline:
    """A ghost at one instant: its outline, how far it is from its pelvis' place on the page, and how far up, mm."""

    path: QPainterPath
    beside: float
    up: float


class GaitView:
    """Paints one view. kind: side or front; near: the side it is seen from (side view)."""

    def __init__(self, theme: Theme, kind: ViewKind, near: Side = "right") -> None:
        self._theme, self.kind, self.near = theme, kind, near
        self._scheme: Scheme = theme.scheme
        self._painter = FigurePainter(theme.scheme)
        self._ghost: Walker | None = None
        self._outlines: dict[int, Outline] = {}

    def paint(self, painter: QPainter, box: QRectF, walker: Walker, posed: Posed, ghost: tuple[Walker, float] | None,
              shown: Shown, marked: tuple[Side | None, str] = (None, "")) -> None:  # fmt: skip
        """Paint into a rectangle. ghost: a walker and its instant; marked: affected side, name of the phase."""
        if self._scheme != self._theme.scheme:
            self._scheme = self._theme.scheme
            self._painter = FigurePainter(self._scheme)
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.room(box)
        self._ground(painter, box, room, walker, posed)
        figure, at = self._figure(posed)
        if ghost is not None and shown.ghost:
            other = self._outline(*ghost)
            painter.setTransform(_moved(room, other.beside + self._aside(posed), other.up))
            self._painter.paint_ghost(painter, other.path, self._theme.colour("second"))
        painter.setTransform(_moved(room, *at))
        painter.setOpacity(0.35 if shown.sticks else 1.0)
        self._painter.paint(painter, figure, working(walker.walk, posed))
        painter.setOpacity(1.0)
        if shown.sticks:
            colour = self._theme.colour
            self._painter.paint_sticks(painter, figure, colour("accent"), colour("second"), colour("ink_soft"))
        painter.resetTransform()
        if self.kind == "side":
            paint_contacts(painter, self._theme, _moved(room, *at), figure, posed)
        if shown.lines:
            self._lines(painter, _moved(room, *at), figure, posed.pose)
        if shown.forces:
            self._forces(painter, room, posed)
        self._caption(painter, box, room, marked)
        painter.restore()

    def _caption(self, painter: QPainter, box: QRectF, room: QTransform, marked: tuple[Side | None, str]) -> None:
        """From where it is seen and in which phase; from the front which side is which, the affected one marked."""
        affected, phase = marked
        colour = self._theme.colour
        painter.setFont(self._theme.font("small"))
        painter.setPen(colour("ink_soft"))
        place = box.adjusted(12, 6, -12, 0)
        words = f"From the {self.near}" if self.kind == "side" else "From the front"
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        if self.kind == "side":
            painter.setFont(self._theme.font("small", bold=True))
            painter.setPen(colour("ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, phase)
            return
        line = self._theme.pixels("small") * 1.5
        top, half = room.map(QPointF(0, 0)).y() + 7, box.width() / 2 - 6
        for leg, left in (("right", box.left() + 4), ("left", box.center().x() + 2)):
            self._name_side(painter, leg, QRectF(left, top, half, line), marked=leg == affected)

    def _name_side(self, painter: QPainter, leg: str, place: QRectF, *, marked: bool) -> None:
        """The side's name; the affected one in a filled frame."""
        tone = self._theme.colour("accent" if leg == "right" else "second")
        font = self._theme.font("small", bold=marked)
        metrics = QFontMetricsF(font)
        name = leg.capitalize()
        long = f"{name}, affected" if marked else name
        words = next((text for text in (long, name) if metrics.horizontalAdvance(text) + 16 <= place.width()), name[0])
        if marked:
            wide = metrics.horizontalAdvance(words) + 16
            frame = QRectF(place.center().x() - wide / 2, place.top(), wide, place.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
            tone = self._theme.colour("card")
        painter.setFont(font)
        painter.setPen(tone)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def room(self, box: QRectF) -> QTransform:
        """Millimetres of the room (floor at 0, y up, walker's middle at 0) to pixels."""
        line = self._theme.pixels("small")
        above, below = line * 1.5 + 6, line * 1.5 + 20
        scale = min(box.width() / WIDE[self.kind], max(60.0, box.height() - above - below) / TALL)
        floor = box.bottom() - below - max(0.0, (box.height() - above - below - TALL * scale) / 3)
        return QTransform(scale, 0, 0, -scale, box.center().x(), floor)

    @property
    def ahead(self) -> float:
        """1 if the walker faces the page's right."""
        return 1.0 if self.near == "right" else -1.0

    def _figure(self, posed: Posed) -> tuple[Figure, tuple[float, float]]:
        """The figure and by how many mm it is moved on the page."""
        if self.kind == "side":
            figure = side_view(posed.pose, BODY, near=self.near)
            hips = [figure.joints[f"{leg}.hip"] for leg in LEGS]
            x, y = ((hips[0][axis] + hips[1][axis]) / 2 for axis in (0, 1))
            aside = self._aside(posed)
            return figure, (aside - x, 1000 * posed.hips[1] - y)
        figure = front_view(posed.pose, BODY)
        lowest = {leg: figure.contacts[leg].lowest for leg in LEGS}
        low = sum(posed.loads[leg] * lowest[leg] for leg in LEGS)
        return figure, (-1000 * posed.sway, -low)

    def _outline(self, walker: Walker, instant: float) -> Outline:
        """The ghost's outline, drawn once for each step of the cycle: every later cycle shows the same ones."""
        if self._ghost is not walker:
            self._ghost, self._outlines = walker, {}
        step = round(instant * STEPS) % STEPS
        if step not in self._outlines:
            posed = walker.at(step / STEPS)
            figure, at = self._figure(posed)
            self._outlines[step] = Outline(ghost_outline(figure), at[0] - self._aside(posed), at[1])
        return self._outlines[step]

    def _aside(self, posed: Posed) -> float:
        """Where the pelvis is on the page, mm: the ground runs evenly, the walker a little less so."""
        if self.kind == "front":
            return -1000 * posed.sway
        return self.ahead * 1000 * posed.hips[0]

    def _ground(self, painter: QPainter, box: QRectF, room: QTransform, walker: Walker, posed: Posed) -> None:
        paint_floor(painter, self._theme, box, room)
        if self.kind == "side":
            paint_marks(painter, self._theme, box, room, posed, self.ahead)
            paint_prints(painter, self._theme, box, room, (walker, posed, self.ahead))

    def _forces(self, painter: QPainter, room: QTransform, posed: Posed) -> None:
        """Ground reaction from the centre of pressure: right filled, left open."""
        frames: tuple[tuple[Side, LegFrame], ...] = (("left", posed.frame.left), ("right", posed.frame.right))
        for leg, one in frames:
            x, _, z = (float(part) for part in one.places["pressure"])
            if math.isnan(x):
                continue
            fore, up, right = (float(part) for part in one.force)
            page = page_x(posed, x, self.ahead) if self.kind == "side" else -1000 * z
            across = self.ahead * fore if self.kind == "side" else -right
            start = room.map(QPointF(page, 0))
            end = room.map(QPointF(page + FORCE * across, FORCE * up))
            tone = side_tone(self._theme, leg)
            self._arrow(painter, start, end, tone, solid=leg == "right")

    def _arrow(self, painter: QPainter, start: QPointF, end: QPointF, tone: QColor, *, solid: bool) -> None:
        way = end - start
        length = math.hypot(way.x(), way.y())
        painter.setPen(QPen(self._theme.colour("card"), 1.5))
        painter.setBrush(tone)
        painter.drawEllipse(start, 5.0, 5.0)
        if length < 8:
            return
        unit = way / length
        across = QPointF(-unit.y(), unit.x())
        neck = end - unit * 11
        painter.setPen(QPen(tone, 3.0, Qt.PenStyle.SolidLine if solid else Qt.PenStyle.DashLine))
        painter.drawLine(start, neck)
        painter.setPen(QPen(tone, 1.6))
        painter.setBrush(tone if solid else self._theme.colour("card"))
        painter.drawPolygon(QPolygonF([end, neck + across * 5.5, neck - across * 5.5]))

    def _lines(self, painter: QPainter, to_page: QTransform, figure: Figure, pose: Pose) -> None:
        """Pelvis against the level, trunk against the plumb line."""
        ink = self._theme.colour("ink")
        level = QPen(ink, 1.2, Qt.PenStyle.DotLine)
        joints = {name: to_page.map(QPointF(*place)) for name, place in figure.joints.items()}
        foot = to_page.map(QPointF(*figure.joints["pelvis"]) + QPointF(-14 * self.ahead * (self.kind == "side"), 90))
        tall = math.hypot(joints["neck"].x() - foot.x(), joints["neck"].y() - foot.y())
        across = self.ahead * pose.trunk_lean if self.kind == "side" else -pose.trunk_side_lean
        lean = math.radians(across)
        painter.setPen(level)
        painter.drawLine(foot, foot - QPointF(0, tall))
        painter.setPen(QPen(ink, 2.2, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(foot, foot + QPointF(tall * math.sin(lean), -tall * math.cos(lean)))
        if self.kind == "side":
            return
        right, left = joints["right.hip"], joints["left.hip"]
        way = (left - right) * 0.55
        middle = (left + right) / 2 - QPointF(0, 70 * abs(to_page.m11()))
        painter.setPen(level)
        painter.drawLine(middle - QPointF(way.x(), 0), middle + QPointF(way.x(), 0))
        painter.setPen(QPen(ink, 2.6, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(middle - way, middle + way)


def _moved(room: QTransform, x: float, y: float) -> QTransform:
    made = QTransform(room)
    made.translate(x, y)
    return made
