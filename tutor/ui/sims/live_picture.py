"""A diagram drawn live: what a model moves is painted anew where it moved, everything else is kept as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.diagrams.bezier_arrays import Points
from tutor.diagrams.live import LiveDrawing, LiveGroup, LivePath, Paint
from tutor.diagrams.path_data import Matrix
from tutor.ui.sims.live_painter import LivePainter, painter_path
from tutor.ui.sims.picture_labels import Note, paint_notes, paint_sides
from tutor.ui.theme import Theme

PAIN = QColor("#D7263D")
"""What is pressed reddens towards this."""

RUNNING, SETTLE = 400, 150
"""Milliseconds: a frame that follows the last paint sooner is painted roughly; after a rest all is painted sharply."""
ROUGH = 0.5
"""Share of the pixels a side that a rough picture has."""
ROUGH_WIDTH, SHARP_WIDTH = 420, 1800
"""Pixels a picture is painted wide at most; on larger screens it is stretched."""
UNSEEN = 0.12
"""Pixels by which a group may have moved without being painted anew; three times as much while it runs."""
BEYOND = 24
"""Pixels around the widget that are painted too, so that a bone that turns into sight has no cut edge."""


@dataclass(frozen=True, slots=True)
class Extra:
    """Something that only the model draws: a closed smooth outline (mm) in the order of painting."""

    points: Points
    kinds: np.ndarray[tuple[int], np.dtype[np.int32]]
    paint: Paint


@dataclass(frozen=True, slots=True)
class Frame:
    """One state of a picture. moved: group → points; tints: group → 0 to 1 of redness; extras: drawn before a group.

    rigid: groups that moved as a whole, with the transform from rest (mm); while the picture runs they are only turned.
    """

    moved: Mapping[str, Points]
    tints: Mapping[str, float] = field(default_factory=dict)
    extras: Mapping[str, Sequence[Extra]] = field(default_factory=dict)
    rigid: Mapping[str, Matrix] = field(default_factory=dict)
    notes: Sequence[Note] = ()
    hidden: frozenset[str] = frozenset()


class Plan(Protocol):
    """What of a drawing moves, and which part of it is shown."""

    drawing: LiveDrawing
    area: tuple[float, float, float, float]
    """x, y, width, height in mm."""

    def moves(self, name: str) -> bool:
        """Whether a group can ever move."""


@dataclass(slots=True)
class _Sprite:
    """A kept picture and where it lies in logical pixels. rough: painted while running; turn: of a rigid one."""

    pixmap: QPixmap
    box: QRectF
    rough: bool
    rigid: Matrix | None = None
    turn: QTransform | None = None


class LivePicture(QWidget):
    """Shows a plan's drawing; `show_frame` moves it. `painted_groups`: painted anew last time; `sharp`: all at rest.

    sides: what lies to the left and to the right, written in the upper corners.
    """

    pointed = Signal(str)

    def __init__(self, theme: Theme, plan: Plan, name: str, sides: tuple[str, str] = ("", "")) -> None:
        super().__init__()
        self._theme, self._plan, self._sides = theme, plan, sides
        self._scheme = theme.scheme
        self._painter = LivePainter(plan.drawing, theme.scheme)
        self._frame = Frame({})
        self._sprites: dict[str, _Sprite] = {}
        self._drawn: dict[str, tuple[object, ...]] = {}
        self.painted_groups, self.sharp = 0, True
        self._running = False
        self._since = QElapsedTimer()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.settle)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setMinimumSize(200, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as the figures of a lesson."""
        _, _, width, height = self._plan.area
        return QSize(460, round(460 * height / width))

    def show_frame(self, frame: Frame) -> None:
        """Draw another state; only groups whose points, tint or extras differ are painted anew."""
        if frame is self._frame:
            return
        self._running = self._since.isValid() and self._since.elapsed() < RUNNING
        self._frame = frame
        self.update()
        if self._running:
            self._settle.start()

    def settle(self) -> None:
        """Nothing moves any more: paint sharply what was painted in a hurry."""
        self._settle.stop()
        self._running = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the kept pictures, painting anew what moved."""
        self.painted_groups = 0
        if self._scheme != self._theme.scheme:
            self._recolour()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        layers = self._layers()
        self.sharp = not any(sprite.rough or sprite.turn for sprite in layers)
        for sprite in layers:
            if sprite.turn is not None:
                painter.setTransform(sprite.turn)
            painter.drawPixmap(sprite.box, sprite.pixmap, QRectF(sprite.pixmap.rect()))
            painter.resetTransform()
        paint_sides(painter, self._sides, self._theme, QRectF(self.rect()))
        paint_notes(painter, self._frame.notes, self.transform(), self._theme, QRectF(self.rect()))
        painter.end()
        self._since.restart()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another scale: everything is painted anew, roughly while the window is being drawn larger."""
        super().resizeEvent(event)
        self._forget()
        self._running = True
        self._settle.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the structure under the pointer."""
        self.pointed.emit(self.structure_at(event.position()))

    def structure_at(self, place: QPointF) -> str:
        """The uppermost structure painted there, "" if there is none."""
        back, possible = self.transform().inverted()
        if not possible:
            return ""
        spot = back.map(place)
        for group in reversed(self._plan.drawing.groups):
            if not group.owner or group.name in self._frame.hidden or group.layer == "superficial":
                continue
            points = self._frame.moved.get(group.name, group.points)
            low, high = points.min(axis=0), points.max(axis=0)
            if not (low[0] <= spot.x() <= high[0] and low[1] <= spot.y() <= high[1]):
                continue
            for path in group.paths:
                part = slice(path.first, path.last)
                if path.paint.fill and painter_path(points[part], group.kinds[part]).contains(spot):
                    return group.owner
        return ""

    def transform(self) -> QTransform:
        """Millimetres to logical pixels: the plan's area fitted into the widget, centred."""
        x, y, width, height = self._plan.area
        scale = min(self.width() / width, self.height() / height)
        left, top = (self.width() - width * scale) / 2, (self.height() - height * scale) / 2
        return QTransform(scale, 0, 0, scale, left - x * scale, top - y * scale)

    def _layers(self) -> list[_Sprite]:
        out: list[_Sprite] = []
        run: list[LiveGroup] = []
        for group in self._plan.drawing.groups:
            if group.name in self._frame.hidden:
                continue
            extras = self._frame.extras.get(group.name, ())
            if not self._plan.moves(group.name) and not extras:
                run.append(group)
                continue
            if run:
                out.append(self._still(run))
                run = []
            if extras:
                out.append(self._extra(group.name, extras))
            out.append(self._moving(group))
        if run:
            out.append(self._still(run))
        return out

    def _still(self, run: Sequence[LiveGroup]) -> _Sprite:
        key = f"still {run[0].name} {run[-1].name} {len(run)}"
        if key not in self._sprites or (self._sprites[key].rough and not self._running):
            self._sprites[key] = self._sprite([(group, group.points) for group in run], None)
        return self._sprites[key]

    def _moving(self, group: LiveGroup) -> _Sprite:
        points = self._frame.moved.get(group.name, group.points)
        tint = round(self._frame.tints.get(group.name, 0.0) * 64) / 64
        same = self._still_fits(group.name, points, tint)
        kept, rigid = self._sprites.get(group.name), self._frame.rigid.get(group.name)
        if kept is not None and same and (self._running or not kept.rough):
            kept.turn = None
            return kept
        if kept is not None and kept.rigid and rigid and self._running:
            kept.turn = self._turned(kept.rigid, rigid)
            return kept
        made = self._sprite([(group, points)], (PAIN, tint) if tint else None)
        made.rigid = rigid
        self._sprites[group.name] = made
        self._drawn[group.name] = (tint, points)
        return made

    def _still_fits(self, name: str, points: Points, tint: float) -> bool:
        """Whether what is kept of a group differs by less than can be seen."""
        if name not in self._drawn:
            return False
        old_tint, old = self._drawn[name]
        if old is points and old_tint == tint:
            return True
        apart = float(np.abs(np.asarray(old) - points).max())
        limit = UNSEEN / max(1e-6, self.transform().m11())
        return old_tint == tint and apart <= limit * (3 if self._running else 1)

    def _turned(self, before: Matrix, now: Matrix) -> QTransform:
        """From the pixels in which a rigid group was painted to those where it belongs now."""
        page = self.transform()
        return page.inverted()[0] * QTransform(*before).inverted()[0] * QTransform(*now) * page

    def _extra(self, name: str, extras: Sequence[Extra]) -> _Sprite:
        key = f"extra {name}"
        old = self._drawn.get(key)
        if old is None or old[0] is not extras or (self._sprites[key].rough and not self._running):
            group = _as_group(key, extras)
            self._sprites[key] = self._sprite([(group, group.points)], None)
            self._drawn[key] = (extras,)
        return self._sprites[key]

    def _sprite(self, groups: Sequence[tuple[LiveGroup, Points]], tint: tuple[QColor, float] | None) -> _Sprite:
        """A picture of these groups, as large as they are or as the widget shows of them."""
        self.painted_groups += len(groups)
        rough = self._running
        ratio = self.devicePixelRatioF() * (ROUGH if rough else 1.0)
        ratio = min(ratio, (ROUGH_WIDTH if rough else SHARP_WIDTH) / max(1, self.width()))
        transform = self.transform()
        low = np.min([points.min(axis=0) for _, points in groups], axis=0) - 1.2
        high = np.max([points.max(axis=0) for _, points in groups], axis=0) + 1.2
        seen = QRectF(self.rect()).adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)
        box = transform.mapRect(QRectF(QPointF(*low), QPointF(*high))).intersected(seen)
        box = QRectF(box.toAlignedRect())
        pixmap = QPixmap(max(1, round(box.width() * ratio)), max(1, round(box.height() * ratio)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(pixmap.width() / max(1.0, box.width()), pixmap.height() / max(1.0, box.height()))
        painter.translate(-box.topLeft())
        painter.setTransform(transform, True)
        for group, points in groups:
            self._painter.paint(painter, group, points, tint)
        painter.end()
        return _Sprite(pixmap, box, rough)

    def _recolour(self) -> None:
        self._scheme = self._theme.scheme
        self._painter = LivePainter(self._plan.drawing, self._scheme)
        self._forget()

    def _forget(self) -> None:
        self._sprites.clear()
        self._drawn.clear()


def _as_group(name: str, extras: Sequence[Extra]) -> LiveGroup:
    ends = np.cumsum([len(extra.points) for extra in extras])
    paths = tuple(
        LivePath(int(end) - len(extra.points), int(end), extra.paint) for extra, end in zip(extras, ends, strict=True)
    )
    points = np.concatenate([extra.points for extra in extras])
    kinds = np.concatenate([extra.kinds for extra in extras])
    return LiveGroup(name, "", "disc", points, kinds, paths)
