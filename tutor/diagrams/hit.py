"""Which structure lies under a point: a grid of candidates, then winding numbers over slabs of edges."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from itertools import pairwise

from tutor.diagrams.model import Diagram, Part, Piece, Point

_CELLS = 48
"""Cells along the longer side of the drawing."""
_WIDEST_THIN = 14.0
"""Pieces whose mean width in mm is above this never attract a pointer that is beside them."""

_Edge = tuple[float, float, float, float, int]
"""(upper y, lower y, x at upper y, dx/dy, direction)."""


class HitTest:
    """Finds the topmost structure at a point of one diagram. Build it once: it gets ready for what it is asked."""

    def __init__(self, diagram: Diagram) -> None:
        x, y, width, height = diagram.view_box
        self._left, self._top = x, y
        self._cell = max(width, height) / _CELLS
        self._columns, self._rows = math.ceil(width / self._cell), math.ceil(height / self._cell)
        self._cells: dict[int, list[_Shape]] = {}
        self._thin: dict[int, list[tuple[_Shape, Point, Point]]] | None = None
        shapes = [_Shape(part, piece) for part in diagram.parts.values() for piece in pieces_of(part)]
        self._shapes = sorted(shapes, key=lambda shape: -shape.z)
        for shape in self._shapes:
            for key in self._keys(*shape.box):
                self._cells.setdefault(key, []).append(shape)

    def ready(self) -> None:
        """Enter the edges of narrow structures, which the first question with a tolerance would have to wait for."""
        if self._thin is None:
            self._thin = {}
            for shape in self._shapes:
                if shape.width <= _WIDEST_THIN:
                    self._enter(shape, self._thin)

    def at(self, x: float, y: float, tolerance: float = 0.0, layers: Collection[str] | None = None) -> str | None:
        """The id of the topmost structure at (x, y) mm of the drawing, or None.

        A structure narrower than twice the tolerance (mm) attracts a pointer that is beside it by no more than the
        tolerance, unless something nearer to the viewer hides it there or the pointer is inside another narrow one.
        layers: the layers that are shown; None for all of them.
        """
        found = None
        for shape in self._cells.get(self._key(x, y), ()):
            if (layers is None or shape.layer in layers) and shape.holds(x, y):
                found = shape
                break
        if tolerance <= 0 or (found is not None and found.width <= 2 * tolerance):
            return found.id if found else None
        near = self._nearest(x, y, tolerance, layers, found.z if found else -1)
        return near or (found.id if found else None)

    def _nearest(self, x: float, y: float, tolerance: float, layers: Collection[str] | None, above: int) -> str | None:
        best, name = tolerance * tolerance, None
        self.ready()
        assert self._thin is not None
        for key in self._keys(x - tolerance, y - tolerance, x + tolerance, y + tolerance):
            for shape, (ax, ay), (bx, by) in self._thin.get(key, ()):
                if shape.z < above or shape.width > 2 * tolerance or (layers is not None and shape.layer not in layers):
                    continue
                dx, dy = bx - ax, by - ay
                t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1.0)
                t = 0.0 if t < 0 else min(t, 1.0)
                distance = (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2
                if distance <= best:
                    best, name = distance, shape.id
        return name

    def _enter(self, shape: _Shape, thin: dict[int, list[tuple[_Shape, Point, Point]]]) -> None:
        for polygon in shape.polygons:
            for a, b in _sides(polygon):
                first, last = self._key(*a), self._key(*b)
                # Most edges are shorter than a cell.
                box = (min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
                for key in (first,) if first == last else self._keys(*box):
                    thin.setdefault(key, []).append((shape, a, b))

    def _key(self, x: float, y: float) -> int:
        column, row = int((x - self._left) / self._cell), int((y - self._top) / self._cell)
        return self._clamp(row, self._rows) * 1000 + self._clamp(column, self._columns)

    def _keys(self, left: float, top: float, right: float, bottom: float) -> Iterator[int]:
        first, last = self._key(left, top), self._key(right, bottom)
        for row in range(first // 1000, last // 1000 + 1):
            for column in range(first % 1000, last % 1000 + 1):
                yield row * 1000 + column

    @staticmethod
    def _clamp(index: int, count: int) -> int:
        return 0 if index < 0 else min(index, count - 1)


def pieces_of(part: Part) -> tuple[Piece, ...]:
    """The pieces of a part; one that holds everything when it was built without."""
    return part.pieces or (Piece(part.layer, part.z, part.polygons),)


def mean_width(polygons: Collection[tuple[Point, ...]]) -> float:
    """Twice the area over the perimeter: the width of a ribbon, in mm."""
    area = perimeter = 0.0
    for polygon in polygons:
        doubled = 0.0
        for (ax, ay), (bx, by) in _sides(polygon):
            doubled += ax * by - bx * ay
            perimeter += math.hypot(bx - ax, by - ay)
        area += abs(doubled) / 2
    return 2 * area / perimeter if perimeter else 0.0


def _sides(polygon: tuple[Point, ...]) -> Iterator[tuple[Point, Point]]:
    yield from pairwise(polygon)
    if polygon[0] != polygon[-1]:
        yield polygon[-1], polygon[0]


class _Shape:
    """One piece of a structure; its edges are sorted into horizontal slabs when they are first asked for."""

    __slots__ = ("_count", "_height", "_slabs", "_width", "box", "id", "layer", "polygons", "z")

    def __init__(self, part: Part, piece: Piece) -> None:
        self.id, self.layer, self.z, self.polygons = part.id, piece.layer, piece.z, piece.polygons
        xs = [x for polygon in piece.polygons for x, _ in polygon]
        ys = [y for polygon in piece.polygons for _, y in polygon]
        self.box = (min(xs), min(ys), max(xs), max(ys))
        self._width: float | None = None
        self._count = min(256, max(1, len(xs) // 4))
        self._height = (self.box[3] - self.box[1]) / self._count or 1.0
        self._slabs: list[list[_Edge]] = []

    @property
    def width(self) -> float:
        """The mean width in mm."""
        if self._width is None:
            self._width = mean_width(self.polygons)
        return self._width

    def holds(self, x: float, y: float) -> bool:
        left, top, right, bottom = self.box
        if not (left <= x <= right and top <= y <= bottom):
            return False
        if not self._slabs:
            self._slabs = self._sorted()
        winding = 0
        for y0, y1, x0, slope, direction in self._slabs[self._slab(y)]:
            if y0 <= y < y1 and x < x0 + (y - y0) * slope:
                winding += direction
        return winding != 0

    def _sorted(self) -> list[list[_Edge]]:
        slabs: list[list[_Edge]] = [[] for _ in range(self._count)]
        for polygon in self.polygons:
            for (ax, ay), (bx, by) in _sides(polygon):
                if ay != by:
                    up = ay < by
                    (x0, y0), (x1, y1) = ((ax, ay), (bx, by)) if up else ((bx, by), (ax, ay))
                    edge = (y0, y1, x0, (x1 - x0) / (y1 - y0), 1 if up else -1)
                    for slab in range(self._slab(y0), self._slab(y1) + 1):
                        slabs[slab].append(edge)
        return slabs

    def _slab(self, y: float) -> int:
        return min(self._count - 1, int((y - self.box[1]) / self._height))
