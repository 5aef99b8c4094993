"""A graphics view that frames, zooms and pans in millimetres, and says when it moved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView, QScrollArea

ZOOM_STEP = 1.25
MOST_ZOOM = 16.0
"""Times the scale at which the whole drawing fits."""
LEAST_ZOOM = 0.6
MARGIN = 14.0
LEAST_SHARE = 0.62
"""Labels may take room from the drawing until it has this share of the scale that it would have without them."""
TIDY_SHARE = 0.7
"""The same for labels that can be left out."""


class CameraView(QGraphicsView):
    """`area`: all that can be looked at; `drawn`: what the whole view frames; both in mm, y down.

    `moved()`: zoom, place or size changed. `tapped(place)`: the left button was pressed and released without a drag;
    `hovering(place)`: the pointer moved without a button. Places are in viewport pixels.
    """

    moved = Signal()
    tapped = Signal(QPointF)
    hovering = Signal(QPointF)

    def __init__(self, area: QRectF, drawn: QRectF) -> None:
        super().__init__()
        self._area, self._drawn = area, drawn
        self._target = drawn
        self._fitted = True
        self._columns, self._least = (0.0, 0.0), LEAST_SHARE
        self._between: tuple[float, float] | None = None
        self._most: float | None = None
        self._pressed: QPoint | None = None
        self._panning = False
        reach = 8 * max(area.width(), area.height())
        self._stage = QGraphicsScene(area.adjusted(-reach, -reach, reach, reach), self)
        self._stage.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.setScene(self._stage)
        self.setInteractive(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        # What changes says itself what has to be painted anew: see DiagramCanvas.light.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setMouseTracking(True)

    @property
    def zoom(self) -> float:
        """Pixels a millimetre."""
        return float(self.transform().m11())

    @property
    def fitted(self) -> bool:
        """Whether the view still frames what it was asked to, not moved by hand."""
        return self._fitted

    @property
    def drawn(self) -> QRectF:
        """What the whole view frames, in mm."""
        return self._drawn

    def visible_area(self) -> QRectF:
        """What the viewport shows, in mm."""
        return self.viewportTransform().inverted()[0].mapRect(QRectF(self.viewport().rect()))

    def place_of(self, x: float, y: float) -> tuple[float, float]:
        """Viewport pixels of a point in mm."""
        point = self.viewportTransform().map(QPointF(x, y))
        return point.x(), point.y()

    def point_at(self, place: QPointF) -> QPointF:
        """The point in mm at a place of the viewport."""
        return self.viewportTransform().inverted()[0].map(place)

    def drawn_between(self) -> tuple[float, float]:
        """The left and right edge of the drawing in viewport pixels."""
        return self.place_of(self._drawn.left(), 0)[0], self.place_of(self._drawn.right(), 0)[0]

    def keep_between(self, columns: tuple[float, float], left: float, right: float, least: float = LEAST_SHARE) -> None:
        """Framing keeps what lies from `left` to `right` (mm) clear of a left and a right column of so many pixels.

        least: the share of the scale without columns that is kept in any case.
        """
        self._least = least
        apart = max(abs(new - old) for new, old in zip(columns, self._columns, strict=True))
        if apart > 0.5 or self._between != (left, right):
            self._columns, self._between = columns, (left, right)
            if self._fitted:
                self._frame()

    @property
    def whole(self) -> bool:
        """Whether the view frames the whole drawing, moved neither by hand nor to a part of it."""
        return self._fitted and self._target.contains(self._drawn)

    @property
    def free_scale(self) -> float:
        """Pixels a millimetre at which what is framed would fit without columns."""
        size, target = self.viewport().size(), self._target
        margin = min(MARGIN, size.width() / 25)
        width, height = max(40.0, size.width() - 2 * margin), max(40.0, size.height() - 2 * margin)
        return min(width / target.width(), height / target.height())

    def frame(self, box: QRectF | None, most: float | None = None) -> None:
        """Show a box of mm as large as fits, now and after each resize, at most at a scale; None: the whole drawing."""
        self._target = self._drawn if box is None else box
        self._most = most
        self._fitted = True
        self._frame()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around a point of the viewport, or around its middle."""
        size = self.viewport().size()
        whole = min(size.width() / self._drawn.width(), size.height() / self._drawn.height())
        scale = min(max(self.zoom * factor, LEAST_ZOOM * whole), MOST_ZOOM * whole)
        centre = QPointF(size.width() / 2, size.height() / 2)
        at = at or centre
        fixed = self.point_at(at)
        self._fitted = False
        self._move(scale, fixed - (at - centre) / scale)

    def _frame(self) -> None:
        target, scale, middle = self._target, self.free_scale, self._target.center()
        if self._between is not None:
            left = min(max(self._between[0], target.left()), target.right())
            right = min(max(self._between[1], target.left()), target.right())
            scale, x = self._beside_columns(scale, left, right)
            middle = QPointF(x, middle.y())
        if self._most is not None:
            scale = min(scale, self._most)
        self._move(scale, middle)

    def _beside_columns(self, scale: float, left: float, right: float) -> tuple[float, float]:
        """The scale, and the x (mm) of the viewport's middle, at which both columns have their room if they can."""
        (before, after), width, target = self._columns, self.viewport().width(), self._target
        if before == after:
            reach = max(target.center().x() - left, right - target.center().x(), 1.0)
            return min(scale, max(max(20.0, width / 2 - before) / reach, self._least * scale)), target.center().x()
        free = max(40.0, width - before - after)
        scale = min(scale, max(free / max(right - left, 1.0), self._least * scale))
        x = (left + right) / 2 + (width / 2 - before - free / 2) / scale
        # The drawing itself stays in view, even where its column takes more than there is.
        spare = max(0.0, (width / scale - (right - left)) / 2)
        return scale, min(max(x, (left + right) / 2 - spare), (left + right) / 2 + spare)

    def _move(self, scale: float, middle: QPointF) -> None:
        x = min(max(middle.x(), self._area.left()), self._area.right())
        y = min(max(middle.y(), self._area.top()), self._area.bottom())
        self.setTransform(QTransform.fromScale(scale, scale))
        self.centerOn(QPointF(x, y))
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was framed in view; otherwise keep the middle."""
        middle = self.visible_area().center()
        super().resizeEvent(event)
        if self._fitted:
            self._frame()
        else:
            self._move(self.zoom, middle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer. On a page that scrolls, the page keeps the wheel until this view has the focus."""
        free = (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.hasFocus() or not self._on_scrolling_page()
        )
        if not free:
            event.ignore()
            return
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(ZOOM_STEP**steps, event.position())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinch on a touch pad zooms around the fingers."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._panning = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the drawing with the button down."""
        if self._pressed is None:
            self.hovering.emit(event.position())
            return
        here = event.position().toPoint()
        if not self._panning and (here - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._panning, self._fitted = True, False
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        size = self.viewport().size()
        middle = QPointF(size.width() / 2, size.height() / 2) - QPointF(here - self._pressed)
        self._pressed = here
        self._move(self.zoom, self.point_at(middle))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a drag, or a tap."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if not self._panning:
            self.tapped.emit(event.position())
        self._panning = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of a double click counts as a press."""
        self.mousePressEvent(event)

    def _on_scrolling_page(self) -> bool:
        parent = self.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                return parent.verticalScrollBar().maximum() > 0
            parent = parent.parentWidget()
        return False
