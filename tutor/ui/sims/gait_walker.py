"""The walker as a widget: side view, front view or both; a drag scrubs, keys step."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import Leg
from tutor.ui.sims.gait_pose import Walker
from tutor.ui.sims.gait_view import WIDE, GaitView, Shown, ViewKind
from tutor.ui.theme import Theme

Views = Literal["both", "side", "front"]
KINDS: Final[dict[str, tuple[ViewKind, ...]]] = {"both": ("side", "front"), "side": ("side",), "front": ("front",)}
DRAG: Final = 0.5
"""Share of the picture's width that a drag over the whole cycle takes."""


class GaitWalker(QWidget):
    """`scrubbed(instant)` follows a drag, `stepped(±1)` page keys; instants are shares of the walk's cycle."""

    scrubbed = Signal(float)
    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.views: Views = "both"
        self.near: Leg = "right"
        self.shown = Shown()
        self.instant = 0.0
        self._walker: Walker | None = None
        self._ghost: Walker | None = None
        self._affected: Leg | None = None
        self._painters: dict[tuple[ViewKind, Leg], GaitView] = {}
        self._grabbed: tuple[float, float] | None = None
        self.setAccessibleName("Walker")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 180)

    def show_walk(self, walk: Walk, ghost: Walk, affected: Leg | None) -> None:
        """Another walk, the normal one behind it, and the side that is marked (None: nothing is wrong)."""
        self._walker, self._ghost, self._affected = Walker(walk), Walker(ghost), affected
        self.update()

    def show_instant(self, instant: float) -> None:
        """Another instant."""
        self.instant = instant
        self.update()

    def set_views(self, views: Views) -> None:
        """Side, front or both."""
        self.views = views
        self.update()

    def set_near(self, near: Leg) -> None:
        """The side that the side view is seen from."""
        self.near = near
        self.update()

    def set_shown(self, **switches: bool) -> None:
        """Ghost, sticks, forces, lines: on or off."""
        self.shown = replace(self.shown, **switches)
        self.update()

    def sizeHint(self) -> QSize:
        """Little: the picture takes the room that is left."""
        return QSize(360, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the present instant."""
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), self.instant)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()

    def paint(self, painter: QPainter, box: QRectF, instant: float) -> None:
        """Paint an instant into a rectangle; also for films and pictures."""
        if self._walker is None or self._ghost is None:
            return
        posed = self._walker.at(instant)
        aligned = self._ghost.walk.leg(self.near).contact + self._walker.walk.leg(self.near).phase_at(instant)
        ghost = self._ghost.at(aligned) if self.shown.ghost else None
        own = self._walker.walk.leg(self.near)
        phase = own.phase_at(instant)
        told = f"{own.phase_name(phase)}, {100 * phase:.0f}\N{NO-BREAK SPACE}%"
        for kind, part in self.boxes(box):
            view = self._view(kind)
            view.paint(painter, part, self._walker, posed, ghost, self.shown, (self._affected, told))

    def boxes(self, box: QRectF) -> list[tuple[ViewKind, QRectF]]:
        """Which view is painted where."""
        kinds = KINDS[self.views]
        whole, left, found = sum(WIDE[kind] for kind in kinds), box.left(), []
        for kind in kinds:
            width = box.width() * WIDE[kind] / whole
            found.append((kind, QRectF(left, box.top(), width, box.height())))
            left += width
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = (event.position().x(), self.instant)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged the way the walker faces, time goes on."""
        if self._grabbed is not None:
            start, instant = self._grabbed
            ahead = 1 if self.near == "right" else -1
            self.scrubbed.emit(instant + ahead * (event.position().x() - start) / (DRAG * self.width()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by a hundredth of the cycle, page keys by a phase."""
        small = {Qt.Key.Key_Right: 0.01, Qt.Key.Key_Up: 0.01, Qt.Key.Key_Left: -0.01, Qt.Key.Key_Down: -0.01}
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if (key := Qt.Key(event.key())) in small:
            self.scrubbed.emit(self.instant + small[key])
        elif key in pages:
            self.stepped.emit(pages[key])
        else:
            super().keyPressEvent(event)

    def apply_theme(self) -> None:
        """Colours of the theme."""
        self.update()

    def _view(self, kind: ViewKind) -> GaitView:
        key = (kind, self.near)
        if key not in self._painters:
            self._painters[key] = GaitView(self._theme, kind, self.near)
        return self._painters[key]

    def floor_at(self, x: float) -> QPointF:
        """A place on the floor line of the first view, pixels; for tests and tips."""
        kind, box = self.boxes(QRectF(self.rect()))[0]
        return QPointF(x, self._view(kind).room(box).map(QPointF(0, 0)).y())
