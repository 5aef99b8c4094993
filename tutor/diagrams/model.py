"""A diagram as plain data: parts with outlines in millimetres, anchors, layers. What the reader returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Point = tuple[float, float]
Segment = tuple[Point, Point, Point]
"""A cubic Bézier's two controls and end point; the start is the previous end."""


@dataclass(frozen=True, slots=True)
class Contour:
    """One sub-path in SVG user units (mm, y down): a start and cubic segments; straight lines are cubics too."""

    start: Point
    segments: tuple[Segment, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """What of a structure lies at one depth: flattened outlines in mm, the layer, the paint order z."""

    layer: str
    z: int
    polygons: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One structure as drawn.

    contours: its outline(s), for hit test and highlight; polygons: the same flattened to 0.15 mm; anchor: where its
    leader ends, inside the outline; z: paint order (higher is nearer to the viewer); pieces: the polygons by depth,
    where a structure dives under others; empty when all of it lies at z.
    """

    id: str
    layer: str
    anchor: Point
    contours: tuple[Contour, ...]
    polygons: tuple[tuple[Point, ...], ...]
    z: int
    pieces: tuple[Piece, ...] = ()

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of the outline in mm."""
        xs = [x for polygon in self.polygons for x, _ in polygon]
        ys = [y for polygon in self.polygons for _, y in polygon]
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True, slots=True)
class Diagram:
    """One SVG file.

    view_box: (x, y, width, height) in mm; svg: the checked text, without colours; layers in paint order.
    """

    name: str
    title: str
    view: str
    view_box: tuple[float, float, float, float]
    parts: Mapping[str, Part]
    layers: tuple[str, ...]
    svg: str
