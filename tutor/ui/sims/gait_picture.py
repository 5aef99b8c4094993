"""The picture of the walker without a window: which views, from which side, with what; for the widget and for films."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from tutor.sims.gait import Walk
from tutor.sims.gait_parameters import Leg
from tutor.ui.sims.gait_pose import Walker
from tutor.ui.sims.gait_view import WIDE, GaitView, Shown, ViewKind
from tutor.ui.theme import Theme

Views = Literal["both", "side", "front"]
KINDS: Final[dict[str, tuple[ViewKind, ...]]] = {"both": ("side", "front"), "side": ("side",), "front": ("front",)}


class GaitPicture:
    """Paints any instant of a walk into a rectangle."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.views: Views = "both"
        self.near: Leg = "right"
        self.shown = Shown()
        self.walker: Walker | None = None
        self.ghost: Walker | None = None
        self.affected: Leg | None = None
        self._painters: dict[tuple[ViewKind, Leg], GaitView] = {}

    def copy(self) -> GaitPicture:
        """The same picture with painters of its own, for another thread: neither sees changes of the other."""
        theme = Theme(self._theme.scheme, self._theme.scale, reduced_motion=True)
        made = GaitPicture(theme)
        made.views, made.near, made.shown = self.views, self.near, self.shown
        made.walker, made.ghost, made.affected = self.walker, self.ghost, self.affected
        return made

    def show_walk(self, walk: Walk, ghost: Walk, affected: Leg | None) -> None:
        """Another walk, the normal one behind it, and the side that is marked (None: nothing is wrong)."""
        self.walker, self.ghost, self.affected = Walker(walk), Walker(ghost), affected

    def set_shown(self, **switches: bool) -> None:
        """Ghost, sticks, forces, lines: on or off."""
        self.shown = replace(self.shown, **switches)

    def paint(self, painter: QPainter, box: QRectF, instant: float) -> None:
        """Paint an instant (share of the walk's cycle)."""
        if self.walker is None or self.ghost is None:
            return
        posed = self.walker.at(instant)
        own = self.walker.walk.leg(self.near)
        phase = own.phase_at(instant)
        ghost = (self.ghost, self.ghost.walk.leg(self.near).contact + phase) if self.shown.ghost else None
        told = f"{own.phase_name(phase)}, {100 * phase:.0f}\N{NO-BREAK SPACE}%"
        for kind, part in self.boxes(box):
            view = self.view(kind)
            view.paint(painter, part, self.walker, posed, ghost, self.shown, (self.affected, told))

    def boxes(self, box: QRectF) -> list[tuple[ViewKind, QRectF]]:
        """Which view is painted where."""
        kinds = KINDS[self.views]
        whole, left, found = sum(WIDE[kind] for kind in kinds), box.left(), []
        for kind in kinds:
            width = box.width() * WIDE[kind] / whole
            found.append((kind, QRectF(left, box.top(), width, box.height())))
            left += width
        return found

    def view(self, kind: ViewKind) -> GaitView:
        """The painter of a view from the present side."""
        key = (kind, self.near)
        if key not in self._painters:
            self._painters[key] = GaitView(self._theme, kind, self.near)
        return self._painters[key]
