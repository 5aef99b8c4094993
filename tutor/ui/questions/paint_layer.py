"""A layer on a drawing that is painted on: by mouse with a round brush, by keyboard with a cursor of cells."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from tutor.questions.parts.cells import GRID, Cell, filled, index, middle
from tutor.ui.diagrams.canvas import DiagramCanvas
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.questions.painted_areas import PaintedAreas
from tutor.ui.theme import Theme

SKIN = "skin"
"""The part of a drawing that can be painted on, if it has one."""
MOST_UNDO = 60
_WAYS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class PaintLayer(QWidget):
    """`painted()` after every change by the learner.

    cells: what is painted; brush: radius in mm; erasing: the brush takes away; locked: nothing changes any more.
    """

    painted = Signal()

    def __init__(self, view: DiagramView, theme: Theme, brush: float) -> None:
        self.canvas: DiagramCanvas = view.canvas
        super().__init__(self.canvas.viewport())
        self.cells: frozenset[Cell] = frozenset()
        self.brush, self.erasing, self.locked = brush, False, False
        self.areas = PaintedAreas(theme)
        self._theme = theme
        skin = view.diagram.parts.get(SKIN)
        self._room = filled(skin.polygons) if skin is not None else None
        box = view.diagram.view_box
        self._box = box
        self._cursor: Cell = (index(box[0] + box[2] / 2), index(box[1] + box[3] / 2))
        self._last: QPointF | None = None
        self._before: list[frozenset[Cell]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMouseTracking(True)
        self.setAccessibleName("Area to paint")
        self.setAccessibleDescription("Arrow keys move the cursor, with Shift faster; Space paints; E erases")
        self.canvas.moved.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Cover the viewport, wherever it looks."""
        self.setGeometry(self.canvas.viewport().rect())
        self.raise_()
        self.update()

    def set_cells(self, cells: frozenset[Cell]) -> None:
        """Show this area, without a word."""
        self.cells = cells
        self.update()

    @property
    def can_undo(self) -> bool:
        """Whether there is a stroke to take back."""
        return bool(self._before)

    def undo(self) -> None:
        """As it was before the last stroke."""
        if self._before and not self.locked:
            self.cells = self._before.pop()
            self._changed()

    def clear(self) -> None:
        """Nothing is painted; can be undone."""
        self._remember()
        self.cells = frozenset()
        self._changed()

    def lock(self) -> None:
        """The answer is given: nothing changes any more."""
        self.locked = True
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a stroke."""
        if self.locked:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._remember()
        self._last = event.position()
        self._stroke(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it; the brush is always shown."""
        if self._last is not None:
            self._stroke(event.position())
            self._last = event.position()
        self._point(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End it."""
        self._last = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Space paints, E turns the eraser on and off, Ctrl+Z undoes; the rest is the card's."""
        step = 4 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        key = Qt.Key(event.key())
        if key in _WAYS:
            self._go(_WAYS[key][0] * step, _WAYS[key][1] * step)
        elif key == Qt.Key.Key_Space:
            self._remember()
            self._dab(middle(self._cursor[0]), middle(self._cursor[1]))
            self._changed()
            self._tell()
        elif key == Qt.Key.Key_E:
            self.erasing = not self.erasing
            self.painted.emit()
        elif key == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.undo()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What is painted, then the brush."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.canvas.viewportTransform())
        self.areas.paint(painter, self.cells)
        painter.resetTransform()
        if self.locked:
            return
        place = self.canvas.place_of(middle(self._cursor[0]), middle(self._cursor[1]))
        radius = max(4.0, self.brush * self.canvas.zoom)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("halo", 4.0), ("focus" if self.hasFocus() else "ink_soft", 2.0)):
            painter.setPen(QPen(self._theme.colour(colour), width, Qt.PenStyle.SolidLine))
            painter.drawEllipse(QPointF(*place), radius, radius)
        if self.hasFocus():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _stroke(self, to: QPointF) -> None:
        """Dabs from the last place to this one, so close that they join."""
        start, end = self.canvas.point_at(self._last or to), self.canvas.point_at(to)
        way = end - start
        count = max(1, math.ceil(math.hypot(way.x(), way.y()) / GRID))
        for step in range(count + 1):
            here = start + way * (step / count)
            self._dab(here.x(), here.y())
        self._changed()

    def _dab(self, x: float, y: float) -> None:
        """Paint or erase the cells under the brush."""
        reach = max(self.brush, GRID / 2 + 0.01)
        around = range(-math.ceil(reach / GRID), math.ceil(reach / GRID) + 1)
        column, row = index(x), index(y)
        under = {
            (column + across, row + down)
            for across in around
            for down in around
            if math.hypot(middle(column + across) - x, middle(row + down) - y) <= reach
        } | {(column, row)}
        found = frozenset(under if self._room is None else under & self._room)
        self.cells = self.cells - found if self.erasing else self.cells | found

    def _point(self, place: QPointF) -> None:
        point = self.canvas.point_at(place)
        self._cursor = (index(point.x()), index(point.y()))
        self.update()

    def _go(self, across: int, down: int) -> None:
        left, top, width, height = self._box
        column = min(max(self._cursor[0] + across, index(left)), index(left + width))
        row = min(max(self._cursor[1] + down, index(top)), index(top + height))
        self._cursor = (column, row)
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Say where the cursor is, and whether that is painted."""
        left, top, width, height = self._box
        across = round(100 * (middle(self._cursor[0]) - left) / width)
        down = round(100 * (middle(self._cursor[1]) - top) / height)
        state = "painted" if self._cursor in self.cells else "not painted"
        said = f"{down} percent down, {across} percent across, {state}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _remember(self) -> None:
        self._before = [*self._before[1 - MOST_UNDO :], self.cells]

    def _changed(self) -> None:
        self.update()
        self.painted.emit()
