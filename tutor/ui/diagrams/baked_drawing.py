"""The drawing as a cached picture: painted from SVG once a zoom, then only copied."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tutor.diagrams.model import Diagram

LARGEST_SIDE = 6_000
"""Pixels; nothing larger is ever baked."""


@dataclass(frozen=True, slots=True)
class _Baked:
    """A picture of `area` (mm) at `scale` logical pixels a millimetre."""

    pixmap: QPixmap
    area: QRectF
    scale: float


class BakedDrawing(QGraphicsItem):
    """Layer 0: the whole drawing at the scale at which it last fitted, and a sharp picture of what is in view."""

    def __init__(self, diagram: Diagram, style: Callable[[], str]) -> None:
        super().__init__()
        self._diagram = diagram
        self._style = style
        self._area = QRectF(*diagram.view_box)
        self._hidden: frozenset[str] = frozenset()
        self._renderer: QSvgRenderer | None = None
        self._whole: _Baked | None = None
        self._sharp: _Baked | None = None
        self._alone: dict[str, _Baked] = {}

    def boundingRect(self) -> QRectF:
        """The view box in mm."""
        return self._area

    @property
    def baked(self) -> bool:
        """Whether there is a picture to copy."""
        return self._sharp is not None

    def hide_layers(self, layers: Collection[str]) -> None:
        """Leave these layers out from the next bake on."""
        self._hidden = frozenset(layers)
        self.forget()

    def forget(self) -> None:
        """Drop the pictures: colours or layers changed."""
        self._renderer = self._whole = self._sharp = None
        self._alone.clear()
        self.update()

    def bake(self, visible: QRectF, scale: float, ratio: float) -> None:
        """Paint what is visible (scene mm) at `scale` pixels a mm on a screen of `ratio` device pixels a pixel.

        The picture starts on a whole pixel of the view, so that copying it needs no resampling.
        """
        area = visible.intersected(self._area.adjusted(-1 / scale, -1 / scale, 1 / scale, 1 / scale))
        if area.isEmpty():
            return
        left, top = (area.left() - visible.left()) * scale, (area.top() - visible.top()) * scale
        area = QRectF(visible.left() + int(left) / scale, visible.top() + int(top) / scale, area.width(), area.height())
        self._alone.clear()
        self._sharp = self._render(self._svg(), area, scale, ratio)
        if area.adjusted(-2 / scale, -2 / scale, 2 / scale, 2 / scale).contains(self._area):
            self._whole = self._sharp
        elif self._whole is None:
            self._whole = self._render(
                self._svg(), self._area, min(scale, 600 / max(self._area.width(), self._area.height())), ratio
            )

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        """Copy the pictures."""
        self.copy(painter)

    def copy(self, painter: QPainter) -> None:
        """Copy the pictures with the painter's present clip; also called by what is lit, above the veil."""
        transform = painter.worldTransform()
        sharp, whole = self._sharp, self._whole
        if sharp is None:
            return
        exact = abs(transform.m11() / sharp.scale - 1) < 1e-6
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        window = QRectF(painter.viewport())
        covered = sharp.area.contains(transform.inverted()[0].mapRect(window).intersected(self._area))
        if whole is not None and whole is not sharp and not (exact and covered):
            _draw(painter, whole, transform)
        painter.setWorldTransform(transform)
        _copy(painter, sharp)
        painter.restore()

    def has_alone(self, structure: str) -> bool:
        """Whether the structure's own picture is ready."""
        return structure in self._alone

    def bake_alone(self, structure: str, box: QRectF) -> None:
        """Paint one structure without what covers it, where its box (mm) is in view, at the present scale."""
        if self._sharp is None or structure in self._alone:
            return
        sharp = self._sharp
        area = box.adjusted(-2, -2, 2, 2).intersected(sharp.area)
        pixel = 1 / sharp.scale
        left, top = int((area.left() - sharp.area.left()) / pixel), int((area.top() - sharp.area.top()) / pixel)
        area.moveTopLeft(sharp.area.topLeft() + QPointF(left * pixel, top * pixel))
        if not area.isEmpty():
            svg = styled(only(self._diagram.svg, structure), self._style(), self._hidden)
            renderer = QSvgRenderer(QByteArray(svg.encode()))
            self._alone[structure] = self._render(renderer, area, sharp.scale, sharp.pixmap.devicePixelRatio())

    def copy_alone(self, painter: QPainter, structure: str) -> None:
        """Copy the structure's own picture, if there is one."""
        if structure in self._alone:
            painter.save()
            _copy(painter, self._alone[structure])
            painter.restore()

    def _render(self, renderer: QSvgRenderer, area: QRectF, scale: float, ratio: float) -> _Baked:
        scale = min(scale, LARGEST_SIDE / ratio / max(area.width(), area.height()))
        width, height = max(1, round(area.width() * scale * ratio)), max(1, round(area.height() * scale * ratio))
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        exact = QRectF(
            area.topLeft(), QPointF(area.left() + width / scale / ratio, area.top() + height / scale / ratio)
        )
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.setViewBox(exact)
        renderer.render(painter, QRectF(0, 0, width, height))
        painter.end()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        return _Baked(pixmap, exact, scale)

    def _svg(self) -> QSvgRenderer:
        if self._renderer is None:
            self._renderer = QSvgRenderer(QByteArray(styled(self._diagram.svg, self._style(), self._hidden).encode()))
        return self._renderer


def styled(svg: str, style: str, hidden: Collection[str] = ()) -> str:
    """The SVG with the colours of a style sheet, without the hidden layers."""
    for layer in hidden:
        svg = svg.replace(f'data-layer="{layer}"', f'data-layer="{layer}" display="none"')
    return re.sub(r"(<svg\b[^>]*>)", lambda found: f"{found.group(1)}<style>{style}</style>", svg, count=1)


def only(svg: str, structure: str) -> str:
    """The SVG with its definitions and the groups of one structure, nothing else."""
    head = re.match(r"\s*(?:<\?xml[^>]*>)?\s*<svg\b[^>]*>", svg)
    definitions = re.search(r"<defs\b.*?</defs>", svg, re.DOTALL)
    name = re.escape(structure)
    groups = [_group(svg, found.start()) for found in re.finditer(rf'<g\b[^>]*\b(?:id|data-of)="{name}"', svg)]
    return "".join((head.group(0) if head else "<svg>", definitions.group(0) if definitions else "", *groups, "</svg>"))


def _group(svg: str, start: int) -> str:
    """The text of the group that starts there, up to its own end."""
    depth = 0
    for found in re.compile(r"<g\b[^>]*?(/?)>|</g>").finditer(svg, start):
        depth += -1 if found.group(0) == "</g>" else 0 if found.group(1) else 1
        if depth == 0:
            return svg[start : found.end()]
    return ""


def _copy(painter: QPainter, baked: _Baked) -> None:
    """Draw a picture: pixel for pixel at its own scale, otherwise stretched."""
    transform = painter.worldTransform()
    painter.resetTransform()
    if abs(transform.m11() / baked.scale - 1) < 1e-6:
        corner = transform.map(baked.area.topLeft())
        painter.drawPixmap(QPointF(round(corner.x()), round(corner.y())), baked.pixmap)
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _draw(painter, baked, transform)


def _draw(painter: QPainter, baked: _Baked, transform: QTransform) -> None:
    painter.drawPixmap(transform.mapRect(baked.area), baked.pixmap, QRectF(baked.pixmap.rect()))
