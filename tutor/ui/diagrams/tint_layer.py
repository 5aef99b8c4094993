"""Structures faded and hatched by how much of them is lost."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.region_item import path_of
from tutor.ui.theme import Theme

PALEST = 0.78
"""How far a structure of which nothing is left fades into the paper."""
SPACING = (14.0, 4.5)
"""Distance of hatch lines in pixels at the least and at the greatest loss."""
LEAST = 0.04
"""Losses below this are not shown."""


class TintLayer(QGraphicsItem):
    """`show_losses` takes structure id -> 0 (sound) to 1 (nothing left)."""

    def __init__(self, view: DiagramView, theme: Theme) -> None:
        super().__init__()
        self._view, self._canvas, self._theme = view, view.canvas, theme
        self._paths: dict[str, QPainterPath] = {}
        self._losses: dict[str, float] = {}
        self.setZValue(4)
        self._area = QRectF(*view.diagram.view_box)
        self._canvas.scene().addItem(self)

    @property
    def losses(self) -> dict[str, float]:
        """What is shown."""
        return dict(self._losses)

    def show_losses(self, losses: Mapping[str, float]) -> None:
        """Fade these structures; what is not drawn here is passed over."""
        shown = {
            name: min(1.0, loss) for name, loss in losses.items() if loss >= LEAST and name in self._view.diagram.parts
        }
        if shown != self._losses:
            self._losses, self._paths = shown, {}
            self._canvas.viewport().update()

    def boundingRect(self) -> QRectF:
        """The whole drawing."""
        return self._area

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Paper over the structure, then lines, closer the more is lost."""
        for name, loss in self._losses.items():
            if name not in self._paths:
                self._paths[name] = path_of(self._view.diagram.parts[name].contours)
            path = self._paths[name]
            paper = self._theme.colour("paper")
            paper.setAlphaF(PALEST * loss)
            painter.fillPath(path, paper)
            self._hatch(painter, path, loss)

    def _hatch(self, painter: QPainter, path: QPainterPath, loss: float) -> None:
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        box = painter.worldTransform().mapRect(path.boundingRect())
        painter.resetTransform()
        line = self._theme.colour("ink")
        line.setAlphaF(0.25 + 0.45 * loss)
        painter.setPen(QPen(line, 1.0))
        step = SPACING[0] + (SPACING[1] - SPACING[0]) * loss
        x = box.left() - box.height()
        while x < box.right():
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
            x += step
        painter.restore()
