"""A diagram drawn live: what a model moves is painted anew where it moved, everything else is kept as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.diagrams.bezier_arrays import Points
from tutor.diagrams.live import LiveDrawing, LiveGroup, LivePath, Paint
from tutor.ui.sims.live_painter import LivePainter, painter_path
from tutor.ui.sims.picture_labels import Note, paint_notes, paint_sides
from tutor.ui.theme import Theme

PAIN = QColor("#D7263D")
"""What is pressed reddens towards this."""


@dataclass(frozen=True, slots=True)
class Extra:
    """Something that only the model draws: a closed smooth outline (mm) in the order of painting."""

    points: Points
    kinds: np.ndarray[tuple[int], np.dtype[np.int32]]
    paint: Paint


@dataclass(frozen=True, slots=True)
class Frame:
    """One state of a picture. moved: group → points; tints: group → 0 to 1 of redness; extras: drawn before a group."""

    moved: Mapping[str, Points]
    tints: Mapping[str, float] = field(default_factory=dict)
    extras: Mapping[str, Sequence[Extra]] = field(default_factory=dict)
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
    """A kept picture and where it lies, in device pixels."""

    pixmap: QPixmap
    corner: QPointF


class LivePicture(QWidget):
    """Shows a plan's drawing; `show_frame` moves it. `painted_groups` counts what the last frame painted anew.

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
        self.painted_groups = 0
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
        self._frame = frame
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Copy the kept pictures, painting anew what moved."""
        self.painted_groups = 0
        if self._scheme != self._theme.scheme:
            self._recolour()
        painter = QPainter(self)
        for sprite in self._layers():
            painter.drawPixmap(sprite.corner, sprite.pixmap)
        paint_sides(painter, self._sides, self._theme, QRectF(self.rect()))
        paint_notes(painter, self._frame.notes, self.transform(), self._theme, QRectF(self.rect()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another scale: everything is painted anew."""
        super().resizeEvent(event)
        self._forget()

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
        if key not in self._sprites:
            self._sprites[key] = self._sprite([(group, group.points) for group in run], None)
        return self._sprites[key]

    def _moving(self, group: LiveGroup) -> _Sprite:
        points = self._frame.moved.get(group.name, group.points)
        tint = round(self._frame.tints.get(group.name, 0.0) * 64) / 64
        old = self._drawn.get(group.name)
        same = old is not None and old[0] == tint and (old[1] is points or np.array_equal(old[1], points))  # type: ignore[arg-type]
        if not same:
            self._sprites[group.name] = self._sprite([(group, points)], (PAIN, tint) if tint else None)
            self._drawn[group.name] = (tint, points)
        return self._sprites[group.name]

    def _extra(self, name: str, extras: Sequence[Extra]) -> _Sprite:
        key = f"extra {name}"
        old = self._drawn.get(key)
        if old is None or old[0] is not extras:
            group = _as_group(key, extras)
            self._sprites[key] = self._sprite([(group, group.points)], None)
            self._drawn[key] = (extras,)
        return self._sprites[key]

    def _sprite(self, groups: Sequence[tuple[LiveGroup, Points]], tint: tuple[QColor, float] | None) -> _Sprite:
        """A picture of these groups, as large as they are or as the widget shows of them."""
        self.painted_groups += len(groups)
        ratio = self.devicePixelRatioF()
        transform = self.transform()
        low = np.min([points.min(axis=0) for _, points in groups], axis=0) - 1.2
        high = np.max([points.max(axis=0) for _, points in groups], axis=0) + 1.2
        box = transform.mapRect(QRectF(QPointF(*low), QPointF(*high))).intersected(QRectF(self.rect()))
        box = QRectF(box.toAlignedRect())
        pixmap = QPixmap(max(1, round(box.width() * ratio)), max(1, round(box.height() * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.topLeft())
        painter.setTransform(transform, True)
        for group, points in groups:
            self._painter.paint(painter, group, points, tint)
        painter.end()
        return _Sprite(pixmap, box.topLeft())

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
