"""What a view shows between the drawing and what is lit: painted in mm, and as SVG elements for a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem

from tutor.ui.diagrams.baked_drawing import BakedDrawing
from tutor.ui.diagrams.canvas import DiagramCanvas
from tutor.ui.diagrams.pulse import Pulse
from tutor.ui.diagrams.region_item import RegionItem

Overlay = Callable[[QPainter], None]
"""Paints in mm of the drawing."""

XLINK = "http://www.w3.org/1999/xlink"
FINE = 100
"""Steps of a millimetre: Qt writes numbers with two decimals at most."""
ELSEWHERE = (BakedDrawing, RegionItem, Pulse)
"""Items that a sheet shows in its own way, or that only move."""


def overlay_of(canvas: DiagramCanvas) -> Overlay | None:
    """Paints every other item of the canvas's scene that is shown; None if there is none."""
    scene = canvas.scene()
    order = Qt.SortOrder.AscendingOrder
    items = [item for item in scene.items(order) if item.isVisible() and not isinstance(item, ELSEWHERE)]
    if not items:
        return None

    def paint(painter: QPainter) -> None:
        for item in items:
            _paint_item(painter, item)

    return paint


def overlay_elements(box: tuple[float, float, float, float], overlay: Overlay) -> Iterator[ElementTree.Element]:
    """What an overlay paints inside a box (x, y, width, height in mm), as elements in mm."""
    x, y, width, height = box
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setViewBox(QRectF(0, 0, width * FINE, height * FINE))
    generator.setSize(QSizeF(width * FINE, height * FINE).toSize())
    painter = QPainter(generator)
    painter.scale(FINE, FINE)
    painter.translate(-x, -y)
    overlay(painter)
    painter.end()
    root = ElementTree.fromstring(bytes(buffer.data().data()))
    group = ElementTree.Element("g", {"transform": f"translate({x} {y}) scale({1 / FINE})", "id": "overlay"})
    group.extend(_plain(child) for child in root if child.tag.rpartition("}")[2] not in ("title", "desc"))
    yield group


def _paint_item(painter: QPainter, item: QGraphicsItem) -> None:
    painter.save()
    painter.setTransform(item.sceneTransform(), True)
    painter.setOpacity(item.effectiveOpacity())
    item.paint(painter, QStyleOptionGraphicsItem(), None)
    painter.restore()


def _plain(element: ElementTree.Element) -> ElementTree.Element:
    """The element and all in it without name spaces; links get the prefix that the file declares."""
    for each in element.iter():
        each.tag = each.tag.rpartition("}")[2]
        each.attrib = {key.replace(f"{{{XLINK}}}", "xlink:"): value for key, value in each.items()}
    return element
