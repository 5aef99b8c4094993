"""A stand-in for the diagram view: three grey boxes with the same signals and methods."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tutor.diagrams.model import Diagram, Part


def _part(name: str, left: float, top: float, right: float, bottom: float) -> Part:
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    return Part(name, "superficial", ((left + right) / 2, (top + bottom) / 2), (), (corners,), 0)


DIAGRAM = Diagram(
    name="leg-posterior",
    title="Right leg, posterior view",
    view="posterior",
    view_box=(0.0, 0.0, 100.0, 100.0),
    parts={
        part.id: part
        for part in (
            _part("muscle.gastrocnemius-medial", 10.0, 10.0, 45.0, 45.0),
            _part("nerve.tibial", 55.0, 10.0, 60.0, 90.0),
            _part("muscle.soleus", 10.0, 50.0, 45.0, 90.0),
        )
    },
    layers=("superficial",),
    svg="",
)


class FakeDrawing(QWidget):
    """One millimetre is a hundredth of the width and height."""

    picked = Signal(str, float, float)

    def __init__(self) -> None:
        super().__init__()
        self.diagram = DIAGRAM
        self.question_mode = False
        self.lit: tuple[str, ...] = ()
        self.labels: Collection[str] = ()
        self.marks: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_question_mode(self, on: bool) -> None:
        self.question_mode = on

    def set_lit(self, ids: Collection[str]) -> None:
        self.lit = tuple(ids)
        self.update()

    def set_labels(self, ids: Collection[str]) -> None:
        self.labels = ids

    def show_marks(self, right: Collection[str], wrong: Collection[str]) -> None:
        self.marks = (tuple(right), tuple(wrong))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, y = event.position().x() / self.width() * 100, event.position().y() / self.height() * 100
        self.picked.emit(self._at(x, y), x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit("muscle.soleus", 27.5, 70.0)
            return
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for part in self.diagram.parts.values():
            left, top, right, bottom = part.box
            name = "#1E7A45" if part.id in self.marks[0] else "#B3261E" if part.id in self.marks[1] else "#A59983"
            painter.setBrush(QColor("#FFB000" if part.id in self.lit else name))
            size = self.size()
            scale = (size.width() / 100, size.height() / 100)
            painter.drawRect(
                QRectF(left * scale[0], top * scale[1], (right - left) * scale[0], (bottom - top) * scale[1])
            )

    def _at(self, x: float, y: float) -> str:
        for part in self.diagram.parts.values():
            left, top, right, bottom = part.box
            if left <= x <= right and top <= y <= bottom:
                return part.id
        return ""
