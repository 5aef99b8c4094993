"""The drawing as a cached picture: painted from SVG once a zoom, then only copied."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tutor.diagrams.model import Diagram
from tutor.diagrams.palette import Scheme
from tutor.diagrams.svg_text import Excerpts, painted
from tutor.ui.diagrams.baked import Baked, paint_baked

WHOLE = 600.0
"""Pixels of the longer side of the whole drawing."""


class BakedDrawing(QGraphicsItem):
    """Layer 0: the whole drawing at the scale at which it last fitted, and a sharp picture of what is in view."""

    def __init__(self, diagram: Diagram, scheme: Callable[[], Scheme]) -> None:
        super().__init__()
        self._diagram = diagram
        self._scheme = scheme
        self._excerpts = Excerpts(diagram.svg)
        self._area = QRectF(*diagram.view_box)
        self._hidden: frozenset[str] = frozenset()
        self._renderer: QSvgRenderer | None = None
        self._whole: Baked | None = None
        self._sharp: Baked | None = None
        self._sharp_of: tuple[QRectF, float, float] | None = None
        self._veil: QColor | None = None
        self._veiled: Baked | None = None
        self._alone: dict[str, Baked] = {}

    def boundingRect(self) -> QRectF:
        """The view box in mm."""
        return self._area

    @property
    def sharp(self) -> Baked | None:
        """The picture of what is in view, if there is one yet. Another object after each bake."""
        return self._sharp

    def hide_layers(self, layers: Collection[str]) -> None:
        """Leave these layers out from the next bake on."""
        self._hidden = frozenset(layers)
        self.forget()

    def forget(self) -> None:
        """Drop the pictures: colours or layers changed."""
        self._renderer = self._whole = self._sharp = self._veiled = None
        self._alone.clear()
        self.update()

    def bake(self, visible: QRectF, scale: float, ratio: float) -> None:
        """Paint what is visible (scene mm) at `scale` pixels a mm on a screen of `ratio` device pixels a pixel.

        The picture starts on a whole pixel of the view, so that copying it needs no resampling. One that is there
        stays.
        """
        if self._sharp is not None and self._sharp_of == (visible, scale, ratio):
            return
        area = visible.intersected(self._area.adjusted(-1 / scale, -1 / scale, 1 / scale, 1 / scale))
        if area.isEmpty():
            return
        left, top = (area.left() - visible.left()) * scale, (area.top() - visible.top()) * scale
        area = QRectF(visible.left() + int(left) / scale, visible.top() + int(top) / scale, area.width(), area.height())
        self._alone.clear()
        self._sharp, self._veiled = _render(self._svg(), area, scale, ratio), None
        self._sharp_of = (visible, scale, ratio)
        if area.adjusted(-2 / scale, -2 / scale, 2 / scale, 2 / scale).contains(self._area):
            self._whole = self._sharp

    def rest(self) -> None:
        """Paint the whole drawing small, to be shown where the sharp picture ends while the view moves."""
        if self._sharp is not None and self._whole is None:
            scale = min(self._sharp.scale, WHOLE / max(self._area.width(), self._area.height()))
            self._whole = _render(self._svg(), self._area, scale, self._sharp.ratio)

    def veil(self, paper: QColor | None, left: float) -> bool:
        """Lay paper over the drawing so that a share of it is left, or take it away; returns whether that is new."""
        veil = None if paper is None else QColor(paper.red(), paper.green(), paper.blue(), round(255 * (1 - left)))
        if veil == self._veil:
            return False
        self._veil, self._veiled = veil, None
        return True

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Copy the pictures, under the veil if there is one."""
        if self._veil is None:
            self.copy(painter)
        elif self._sharp is not None and self._suffices(self._sharp, painter):
            if self._veiled is None:
                self._veiled = _veiled(self._sharp, self._veil)
            self._veiled.copy(painter)
        else:
            self.copy(painter)
            painter.fillRect(self._area, self._veil)

    def copy(self, painter: QPainter) -> None:
        """Copy the pictures with the painter's present clip; also called by what is lit, above the veil."""
        sharp, whole = self._sharp, self._whole
        if sharp is None:
            return
        if whole is not None and whole is not sharp and not self._suffices(sharp, painter):
            whole.copy(painter)
        sharp.copy(painter)

    def _suffices(self, sharp: Baked, painter: QPainter) -> bool:
        """Whether the sharp picture has the scale of the view and all of the drawing that is in it."""
        window = painter.worldTransform().inverted()[0].mapRect(QRectF(painter.viewport()))
        pixel = 1 / sharp.scale
        return sharp.fits(painter) and sharp.area.adjusted(-pixel, -pixel, pixel, pixel).contains(
            window.intersected(self._area)
        )

    def alone(self, structure: str, box: QRectF) -> Baked | None:
        """The picture of one structure without what covers it, where its box (mm) is in view, at the present scale."""
        if self._sharp is None:
            return None
        area = self._sharp.cut(box.adjusted(-2, -2, 2, 2))
        if structure not in self._alone and not area.isEmpty():
            svg = painted(self._excerpts.of(structure), self._scheme(), self._hidden)
            renderer = QSvgRenderer(QByteArray(svg.encode()))
            self._alone[structure] = _render(renderer, area, self._sharp.scale, self._sharp.ratio)
        return self._alone.get(structure)

    def _svg(self) -> QSvgRenderer:
        if self._renderer is None:
            self._renderer = QSvgRenderer(QByteArray(painted(self._diagram.svg, self._scheme(), self._hidden).encode()))
        return self._renderer


def _render(renderer: QSvgRenderer, area: QRectF, scale: float, ratio: float) -> Baked:
    def paint(painter: QPainter, covered: QRectF) -> None:
        renderer.setViewBox(covered)
        renderer.render(painter, QRectF(painter.viewport()))

    return paint_baked(area, scale, ratio, paint)


def _veiled(sharp: Baked, veil: QColor) -> Baked:
    """A picture on paper and under the veil: copying it is a third of the work of painting both."""
    paper = QColor(veil)
    paper.setAlpha(255)
    pixmap = QPixmap(sharp.pixmap.size())
    pixmap.fill(paper)
    pixmap.setDevicePixelRatio(sharp.ratio)
    painter = QPainter(pixmap)
    painter.drawPixmap(QPointF(), sharp.pixmap)
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), veil)
    painter.end()
    return Baked(pixmap, sharp.area, sharp.scale)
