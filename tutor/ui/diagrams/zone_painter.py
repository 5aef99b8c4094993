"""Paints areas of skin into a picture: seamless to the silhouette, strong where maps agree, with patterns.

Outlines stop up to 2 mm inside the skin. So the areas are painted as they are, with their borders; then a rim along the
silhouette is taken out again and filled from below with the areas swollen, the nearest one on top.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from tutor.diagrams.palette import Scheme
from tutor.diagrams.zone_palette import Pattern, pale_colour, zone_colour, zone_pattern
from tutor.ui.diagrams.region_item import path_of
from tutor.ui.diagrams.zone_parts import SKIN, Area, Zones
from tutor.ui.diagrams.zone_patterns import stripe_brush, tile_brush

Mode = QPainter.CompositionMode
Paths = Mapping[str, tuple[QPainterPath, ...]]
"""Structure → its areas in mm."""
RIM = 2.9
"""Millimetres of skin beside the silhouette that are filled with the nearest area."""
OVERLAP = 0.8
"""Millimetres of rim below the rest, so that no hairline is left between them."""
SWOLLEN = (3.0, 2.0, 1.2)
"""Millimetres by which areas grow into the rim, one after the other."""
SEAM = 0.9
"""The same everywhere on a map that leaves no skin blank: closes the seams that simplified borders leave."""
BORDER = 1.4
"""Logical pixels of the line between two areas."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One fill: its brush and the paths in mm."""

    brush: QBrush
    paths: tuple[QPainterPath, ...]


class ZonePaths:
    """The paths of zones in mm, built once: by structure, of the areas, their core, the second map, and of both."""

    def __init__(self, zones: Zones) -> None:
        self.skin = path_of(zones.diagram.parts[SKIN].contours).simplified()
        self.areas, self.core = _by_structure(zones.areas), _by_structure(zones.core)
        self.second = _by_structure(zones.second)
        self.both = {
            key: tuple(a.intersected(b) for a in self.areas[key] for b in self.second[key] if a.intersects(b))
            for key in self.areas.keys() & self.second.keys()
        }


class ZonePainter:
    """Paints the zones of one drawing at one scale; scale: device pixels a mm."""

    def __init__(self, zones: Zones, paths: ZonePaths, scheme: Scheme, *, scale: float, ratio: float) -> None:
        self._zones, self._paths, self._skin, self._scheme = zones, paths, paths.skin, scheme
        self._scale, self._ratio = scale, ratio

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the part of the skin inside an area of mm; the painter is one of device pixels, on nothing."""
        size = painter.viewport().size()
        place = QTransform.fromTranslate(-area.left(), -area.top()) * QTransform.fromScale(self._scale, self._scale)
        cells = self._cells()
        main, under = _layer(size.width(), size.height()), _layer(size.width(), size.height())
        with _Brush(main, place) as brush:
            self._fill(brush, cells, seams=self._zones.tiles)
            self._lines(brush)
            self._take_rim(brush)
        with _Brush(under, place) as brush:
            self._swell(brush, cells, SWOLLEN)
            self._only_rim(brush)
        painter.drawImage(0, 0, under)
        painter.drawImage(0, 0, main)
        painter.setTransform(place)
        self._clip(painter, area)

    def _cells(self) -> list[Cell]:
        paths = self._paths
        if self._zones.second:
            stripes = [
                Cell(stripe_brush(self._tone(key, strong=True), self._ratio, self._scale), found)
                for key, found in paths.second.items()
            ]
            plain = [Cell(self._tile(key, "plain", strong=False), found) for key, found in paths.areas.items()]
            return [*plain, *stripes, *self._patterned(paths.both, strong=True)]
        if self._zones.choice.mode == "agree":
            return self._patterned(paths.areas, strong=True)
        return [*self._patterned(paths.areas, strong=False), *self._patterned(paths.core, strong=True)]

    def _patterned(self, paths: Paths, *, strong: bool) -> list[Cell]:
        wanted = self._zones.choice.patterns
        return [
            Cell(self._tile(key, zone_pattern(key) if wanted else "plain", strong=strong), found)
            for key, found in paths.items()
        ]

    def _tile(self, structure: str, pattern: Pattern, *, strong: bool) -> QBrush:
        return tile_brush(self._tone(structure, strong=strong), pattern, self._ratio, self._scale)

    def _tone(self, structure: str, *, strong: bool) -> QColor:
        return QColor((zone_colour if strong else pale_colour)(structure, self._scheme))

    def _fill(self, painter: QPainter, cells: Sequence[Cell], *, seams: bool) -> None:
        if seams:
            self._swell(painter, cells, (SEAM,))
        for cell in cells:
            for path in cell.paths:
                painter.fillPath(path, cell.brush)

    def _swell(self, painter: QPainter, cells: Sequence[Cell], widths: Iterable[float]) -> None:
        for width in widths:
            for cell in cells:
                pen = QPen(cell.brush, 2 * width)
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                for path in cell.paths:
                    painter.strokePath(path, pen)
                    painter.fillPath(path, cell.brush)

    def _lines(self, painter: QPainter) -> None:
        """Between areas; the second map's broken, so that it is told without colour."""
        line = QColor("#FFFFFF" if self._scheme == "light" else "#191D23")
        self._stroke(painter, self._paths.areas, line, BORDER)
        soft = QColor("#101820" if self._scheme == "light" else "#FFFFFF")
        soft.setAlphaF(0.4)
        self._stroke(painter, self._paths.core, soft, BORDER * 0.6)
        dark = QColor("#17212B" if self._scheme == "light" else "#ECF0F3")
        self._stroke(painter, self._paths.second, dark, BORDER, broken=True)

    def _stroke(self, painter: QPainter, paths: Paths, colour: QColor, width: float, *, broken: bool = False) -> None:
        pen = QPen(colour, width * self._ratio)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if broken:
            pen.setDashPattern([4.0, 3.0])
        for found in paths.values():
            for path in found:
                painter.strokePath(path, pen)

    def _take_rim(self, painter: QPainter) -> None:
        painter.setCompositionMode(Mode.CompositionMode_DestinationOut)
        painter.strokePath(self._skin, QPen(QColor("black"), 2 * RIM))

    def _only_rim(self, painter: QPainter) -> None:
        """Keep what lies in the rim."""
        mask = _layer(painter.viewport().width(), painter.viewport().height())
        mask.fill(QColor("black"))
        with _Brush(mask, painter.transform()) as brush:
            brush.setCompositionMode(Mode.CompositionMode_DestinationOut)
            brush.strokePath(self._skin, QPen(QColor("black"), 2 * (RIM + OVERLAP)))
        painter.resetTransform()
        painter.setCompositionMode(Mode.CompositionMode_DestinationOut)
        painter.drawImage(0, 0, mask)

    def _clip(self, painter: QPainter, area: QRectF) -> None:
        """Take away what lies outside the skin."""
        outside = QPainterPath()
        outside.addRect(area.adjusted(-50, -50, 50, 50))
        painter.setCompositionMode(Mode.CompositionMode_DestinationOut)
        painter.fillPath(outside.subtracted(self._skin), QColor("black"))


class _Brush:
    """A painter on an image, placed in mm, that is ended in any case."""

    def __init__(self, image: QImage, place: QTransform) -> None:
        self._painter = QPainter(image)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setTransform(place)

    def __enter__(self) -> QPainter:
        return self._painter

    def __exit__(self, *_: object) -> None:
        self._painter.end()


def _layer(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _by_structure(areas: Iterable[Area]) -> dict[str, tuple[QPainterPath, ...]]:
    found: dict[str, list[QPainterPath]] = {}
    for area in areas:
        found.setdefault(area.structure, []).append(path_of(area.contours))
    return {key: tuple(paths) for key, paths in found.items()}
