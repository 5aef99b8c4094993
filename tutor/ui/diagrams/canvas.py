"""The picture of one diagram: baked drawing, veil, regions, pointer and keys. DiagramView decides what is lit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QRegion

from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram, Part
from tutor.ui.diagrams import accessible
from tutor.ui.diagrams.baked_drawing import BakedDrawing
from tutor.ui.diagrams.camera_view import ZOOM_STEP, CameraView
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.region_item import DIMMED, ROUND, RegionItem
from tutor.ui.theme import Theme

BAKE_AFTER = 120
"""Milliseconds without a change of zoom or size before the drawing is painted anew."""
REST_AFTER = 600
"""Milliseconds after which what only a moving view needs is painted."""
REACH = 6.0
"""Pixels beside a thin structure that still count as on it."""

_WALKS = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last",
}  # fmt: skip


class DiagramCanvas(CameraView):
    """`pointed(id)` while the pointer moves, `clicked(id, x mm, y mm)`, `walked(where)` for arrows, Home and End.

    `focused(on, by keyboard)`: the view got or lost the focus. `overlay` paints in viewport pixels after the scene;
    `activate` (Enter) and `escape` (Esc) return whether they did something, so that an unused key reaches the page;
    `regions_told` answers a screen reader.
    """

    pointed = Signal(str)
    clicked = Signal(str, float, float)
    walked = Signal(str)
    focused = Signal(bool, bool)

    def __init__(self, diagram: Diagram, theme: Theme) -> None:
        area = QRectF(*diagram.view_box)
        super().__init__(area, _union(diagram.parts.values()).intersected(area))
        self._parts = diagram.parts
        self.overlay: Callable[[QPainter], None] | None = None
        self.activate: Callable[[], bool] | None = None
        self.escape: Callable[[], bool] | None = None
        self.regions_told: accessible.Regions | None = None
        self.shown_layers: frozenset[str] | None = None
        self.hit = HitTest(diagram)
        self._theme = theme
        self.drawing = BakedDrawing(diagram, lambda: theme.scheme)
        self._items = {name: RegionItem(part, self.drawing, theme) for name, part in diagram.parts.items()}
        self._touched: set[str] = set()
        """Structures that are lit or have the focus: only these and the next ones can change."""
        for item in (self.drawing, *self._items.values()):
            self._stage.addItem(item)
        self._bake_timer = self._timer(BAKE_AFTER, self.bake)
        self._rest_timer = self._timer(REST_AFTER, self._rest)
        self._lift_timer = self._timer(0, self.lift)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(90, 120)
        self.setAccessibleName(diagram.title)
        self.moved.connect(self._bake_timer.start)
        self.hovering.connect(self._hover)
        self.tapped.connect(self._tap)
        self.apply_theme()
        accessible.install()

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer

    def show_diagram(self, diagram: Diagram) -> None:
        """Take the structures of another version of the drawing: what can be pointed at, lit and told."""
        for item in self._items.values():
            self._stage.removeItem(item)
        self._parts, self.hit = diagram.parts, HitTest(diagram)
        self._items = {name: RegionItem(part, self.drawing, self._theme) for name, part in diagram.parts.items()}
        for item in self._items.values():
            self._stage.addItem(item)

    # The picture -------------------------------------------------------------------------------------------------

    def light(self, lights: Mapping[str, Light], focus: str, passing: str) -> bool:
        """Show each structure as told and the rest plainly; returns whether the rest is dimmed.

        passing: what the pointer only passes over; its first picture may be a sketch.
        """
        stale = QRegion()
        for name in self._touched | lights.keys() | {focus}:
            item = self._items.get(name)
            if item and item.show_as(lights.get(name, Light.NONE), focused=name == focus, hasty=name == passing):
                stale += self._place(item)
        self._touched = {*lights, focus}
        dimmed = any(not self._items[name].container for name in lights)
        if self.drawing.veil(self._theme.colour("paper") if dimmed else None, DIMMED[self._theme.scheme]):
            self.viewport().update()
        else:
            self.viewport().update(stale)
        if passing in lights:
            self._lift_timer.start()
        return dimmed

    def apply_theme(self) -> None:
        """Take over new colours: the drawing is baked anew at the next paint."""
        self.setBackgroundBrush(self._theme.colour("paper"))
        self.redraw()

    def redraw(self) -> None:
        """Bake the drawing anew at the next paint."""
        self.drawing.forget()
        self._lift_timer.start()
        self.viewport().update()

    def bake(self) -> None:
        """Paint the drawing anew at the present zoom."""
        self._bake_drawing()
        self.viewport().update()
        self.lift()

    def _bake_drawing(self) -> None:
        self._bake_timer.stop()
        self.drawing.bake(self.visible_area(), self.zoom, self.devicePixelRatioF())
        self._rest_timer.start()

    def _rest(self) -> None:
        """Do what a moving view and a first touch would have to wait for."""
        self.drawing.rest()
        self.hit.ready()

    def lift(self) -> None:
        """Paint the pictures of the lit structures, in which they shine through what covers them."""
        stale = QRegion()
        for item in self._items.values():
            if item.light and item.bake():
                stale += self._place(item)
        self.viewport().update(stale)

    def _place(self, item: RegionItem) -> QRegion:
        """The pixels of a structure, its glow and its ring."""
        box = self.viewportTransform().mapRect(item.box).adjusted(-ROUND, -ROUND, ROUND, ROUND)
        return QRegion(box.toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene, then labels in viewport pixels, then the ring of the focused view."""
        if self.drawing.sharp is None:
            self._bake_drawing()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.overlay is not None:
            self.overlay(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def frame_structures(self, structures: Iterable[str]) -> None:
        """Frame these structures with some room, now and after each resize; none of them frames the whole drawing."""
        united = _union([self._parts[name] for name in structures if name in self._parts])
        room = 0.12 * max(united.width(), united.height())
        framed = united.adjusted(-room, -room, room, room).intersected(self._area)
        self.frame(None if united.isEmpty() else framed)

    # Pointer and keys --------------------------------------------------------------------------------------------

    def structure_at(self, place: QPointF) -> tuple[str, float, float]:
        """The structure at a point of the viewport, or the empty text, and the point in mm."""
        point = self.point_at(place)
        found = self.hit.at(point.x(), point.y(), REACH / self.zoom, self.shown_layers)
        return found or "", point.x(), point.y()

    def _hover(self, place: QPointF) -> None:
        found = self.structure_at(place)[0]
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self.pointed.emit(found)

    def _tap(self, place: QPointF) -> None:
        self.clicked.emit(*self.structure_at(place))

    def viewportEvent(self, event: QEvent) -> bool:
        """Leaving points at nothing."""
        if event.type() == QEvent.Type.Leave:
            self.pointed.emit("")
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End walk; + − 0 zoom; Enter and Esc as the owner says; anything else goes to the page."""
        key = Qt.Key(event.key())
        if key in _WALKS:
            self.walked.emit(_WALKS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(ZOOM_STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom_by(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.frame(None)
        else:
            act = self.activate if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else None
            act = self.escape if key == Qt.Key.Key_Escape else act
            event.setAccepted(act is not None and act())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; by keyboard, a region takes the focus too."""
        super().focusInEvent(event)
        keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.focused.emit(True, keyboard)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.focused.emit(False, False)
        self.viewport().update()

    # What a screen reader asks -----------------------------------------------------------------------------------

    def box_on_screen(self, structure: str) -> QRect:
        """The structure's box in screen pixels, cut to the viewport."""
        box = self.viewportTransform().mapRect(self._items[structure].shape().boundingRect()).toAlignedRect()
        box = box.intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())


def _union(parts: Iterable[Part]) -> QRectF:
    """The box of all parts, in mm."""
    united = QRectF()
    for part in parts:
        left, top, right, bottom = part.box
        united = united.united(QRectF(left, top, right - left, bottom - top))
    return united
