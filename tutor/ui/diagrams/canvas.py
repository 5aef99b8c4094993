"""The graphics view of one diagram: zoom, pan, pointer and keys. What is lit and named is decided by DiagramView."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView

from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram
from tutor.ui.diagrams.baked_drawing import BakedDrawing
from tutor.ui.diagrams.region_item import RegionItem, Veil
from tutor.ui.theme import Theme

BAKE_AFTER = 120
"""Milliseconds without a change of zoom or size before the drawing is painted anew."""
REACH = 6.0
"""Pixels beside a thin structure that still count as on it."""
ZOOM_STEP = 1.25
MOST_ZOOM = 16.0
MARGIN = 14.0

_WALKS = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "first", Qt.Key.Key_End: "last",
}  # fmt: skip


class DiagramCanvas(QGraphicsView):
    """`pointed(id)` while the pointer moves, `clicked(id, x mm, y mm)`, `walked(where)` for arrows, Home and End,
    `moved()` after any change of zoom, place or size, `focused(bool, by keyboard)`.

    The callbacks are set by whoever owns the canvas: `overlay` paints in viewport pixels after the scene; `activate`
    (Enter) and `escape` (Esc) return whether they did something, so that an unused key reaches the page.
    """

    pointed = Signal(str)
    clicked = Signal(str, float, float)
    walked = Signal(str)
    moved = Signal()
    focused = Signal(bool, bool)

    def __init__(self, diagram: Diagram, theme: Theme, style: Callable[[], str]) -> None:
        super().__init__()
        self.overlay: Callable[[QPainter], None] | None = None
        self.activate: Callable[[], bool] | None = None
        self.escape: Callable[[], bool] | None = None
        self.shown_layers: frozenset[str] | None = None
        self.hit = HitTest(diagram)
        self._theme = theme
        self._area = QRectF(*diagram.view_box)
        self._target = self._area
        self._fitted = True
        self._margins = (MARGIN, MARGIN)
        self._pressed: QPoint | None = None
        self._panning = False
        self._build(diagram, style)
        self._bake_timer = QTimer(self)
        self._bake_timer.setSingleShot(True)
        self._bake_timer.setInterval(BAKE_AFTER)
        self._bake_timer.timeout.connect(self.bake)
        self._lift_timer = QTimer(self)
        self._lift_timer.setSingleShot(True)
        self._lift_timer.timeout.connect(self.lift)

    def _build(self, diagram: Diagram, style: Callable[[], str]) -> None:
        reach = 8 * max(self._area.width(), self._area.height())
        self._stage = QGraphicsScene(self._area.adjusted(-reach, -reach, reach, reach), self)
        self._stage.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.drawing = BakedDrawing(diagram, style)
        self.veil = Veil(self._area, self._theme)
        self.regions = {name: RegionItem(part, self.drawing, self._theme) for name, part in diagram.parts.items()}
        for item in (self.drawing, self.veil, *self.regions.values()):
            self._stage.addItem(item)
        self.setScene(self._stage)
        self.setInteractive(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 160)
        self.apply_theme()

    @property
    def zoom(self) -> float:
        """Pixels a millimetre."""
        return float(self.transform().m11())

    @property
    def fitted(self) -> bool:
        """Whether the view still frames what it was asked to, not moved by hand."""
        return self._fitted

    def visible_area(self) -> QRectF:
        """What the viewport shows, in mm."""
        return self.viewportTransform().inverted()[0].mapRect(QRectF(self.viewport().rect()))

    def place_of(self, x: float, y: float) -> tuple[float, float]:
        """Viewport pixels of a point in mm."""
        point = self.viewportTransform().map(QPointF(x, y))
        return point.x(), point.y()

    def apply_theme(self) -> None:
        """Take over new colours: the drawing is baked anew at the next paint."""
        self.setBackgroundBrush(self._theme.colour("paper"))
        self.drawing.forget()
        self.viewport().update()

    def bake(self) -> None:
        """Paint the drawing anew at the present zoom."""
        self._bake_timer.stop()
        self.drawing.bake(self.visible_area(), self.zoom, self.devicePixelRatioF())
        self.lift()

    def lift_soon(self) -> None:
        """Let what is lit shine through what covers it, once the present events are done."""
        self._lift_timer.start()

    def lift(self) -> None:
        """Paint the own pictures of the lit structures."""
        for name, item in self.regions.items():
            if item.light and not item.container:
                self.drawing.bake_alone(name, item.shape().boundingRect())
        self.viewport().update()

    def set_margins(self, left: float, right: float) -> None:
        """Room in pixels that framing leaves for the label columns."""
        if (left, right) != self._margins:
            self._margins = (left, right)
            if self._fitted:
                self._frame()

    def frame(self, box: QRectF | None) -> None:
        """Show a box of mm as large as fits between the margins, now and after each resize; None shows everything."""
        self._target = self._area if box is None else box
        self._fitted = True
        self._frame()

    def _frame(self) -> None:
        size, (left, right) = self.viewport().size(), self._margins
        width, height = max(40.0, size.width() - left - right), max(40.0, size.height() - 2 * MARGIN)
        scale = min(width / self._target.width(), height / self._target.height())
        middle = self._target.center() + QPointF((right - left) / 2 / scale, 0)
        self._move(scale, middle)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a point of the viewport, or around its middle."""
        size = self.viewport().size()
        whole = min(size.width() / self._area.width(), size.height() / self._area.height())
        scale = min(max(self.zoom * factor, 0.6 * whole), MOST_ZOOM * whole)
        centre = QPointF(size.width() / 2, size.height() / 2)
        at = at or centre
        fixed = self.viewportTransform().inverted()[0].map(at)
        self._fitted = False
        self._move(scale, fixed - (at - centre) / scale)

    def _move(self, scale: float, middle: QPointF) -> None:
        middle.setX(min(max(middle.x(), self._area.left()), self._area.right()))
        middle.setY(min(max(middle.y(), self._area.top()), self._area.bottom()))
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn(middle)
        self._bake_timer.start()
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene, then labels in viewport pixels, then the ring of the focused view."""
        if not self.drawing.baked:
            self.drawing.bake(self.visible_area(), self.zoom, self.devicePixelRatioF())
            self._bake_timer.stop()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.overlay is not None:
            self.overlay(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was framed in view; otherwise keep the middle."""
        middle = self.visible_area().center()
        super().resizeEvent(event)
        if self._fitted:
            self._frame()
        else:
            self._move(self.zoom, middle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(ZOOM_STEP**steps, event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinch on a touch pad zooms around the fingers; leaving points at nothing."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        if event.type() == QEvent.Type.Leave and not self._panning:
            self.pointed.emit("")
        return super().viewportEvent(event)

    def structure_at(self, place: QPointF) -> tuple[str, float, float]:
        """The structure at a point of the viewport, or the empty text, and the point in mm."""
        point = self.viewportTransform().inverted()[0].map(place)
        found = self.hit.at(point.x(), point.y(), REACH / self.zoom, self.shown_layers)
        return found or "", point.x(), point.y()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._panning = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the drawing with the button down; otherwise say what is pointed at."""
        if self._pressed is None:
            found = self.structure_at(event.position())[0]
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
            self.pointed.emit(found)
            return
        here = event.position().toPoint()
        if not self._panning and (here - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._panning, self._fitted = True, False
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        size = self.viewport().size()
        middle = QPointF(size.width() / 2, size.height() / 2) - QPointF(here - self._pressed)
        self._pressed = here
        self._move(self.zoom, self.viewportTransform().inverted()[0].map(middle))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a drag, or a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if not self._panning:
            self.clicked.emit(*self.structure_at(event.position()))
        self._panning = False

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
        elif (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.activate is not None and self.activate()) or (key == Qt.Key.Key_Escape and self.escape is not None and self.escape()):
            event.accept()
        else:
            event.ignore()

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
