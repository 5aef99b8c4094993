"""Where each structure of a diagram can be seen: the point that its leader goes to."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram, Part, Point

Box = tuple[float, float, float, float]
"""(left, top, right, bottom) in mm."""
_ROWS = 12
_SAMPLES = 9
"""Points a row that are looked at."""


class Sight:
    """Finds points of structures that nothing covers; remembers those of the whole drawing."""

    def __init__(self, diagram: Diagram, hit: HitTest) -> None:
        self._parts = diagram.parts
        self._hit = hit
        x, y, width, height = diagram.view_box
        self._whole = (x, y, x + width, y + height)
        self._known: dict[tuple[str, frozenset[str] | None], Point | None] = {}

    def anchor(self, name: str, box: Box, layers: frozenset[str] | None, *, even_hidden: bool) -> Point | None:
        """A point of the structure inside the box: its own anchor if it can be seen there, else another seen point.

        layers: those that are shown, None for all. With `even_hidden`, a structure that is covered everywhere still
        has its own anchor if that is inside the box.
        """
        part = self._parts[name]
        key = (name, layers)
        if key not in self._known:
            self._known[key] = self._seen(part, self._whole, layers)
        known = self._known[key]
        if known is not None:
            found = known if _inside(known, box) else self._seen(part, box, layers)
            if found is not None:
                return found
        return part.anchor if even_hidden and _inside(part.anchor, box) else None

    def _seen(self, part: Part, box: Box, layers: Collection[str] | None) -> Point | None:
        if _inside(part.anchor, box) and self._hit.at(*part.anchor, layers=layers) == part.id:
            return part.anchor
        left, top, right, bottom = box
        x0, y0, x1, y1 = part.box
        if x1 < left or x0 > right or y1 < top or y0 > bottom:
            return None
        low, high = max(top, y0), min(bottom, y1)
        best: tuple[float, Point] | None = None
        for row in range(_ROWS):
            y = low + (high - low) * (row + 0.5) / _ROWS
            for start, end in _stretches(part.polygons, y):
                run = self._widest_run(part.id, max(start, left), min(end, right), y, layers)
                if run is not None and (best is None or run[0] > best[0]):
                    best = run
        return best[1] if best else None

    def _widest_run(
        self, name: str, start: float, end: float, y: float, layers: Collection[str] | None
    ) -> tuple[float, Point] | None:
        """Length and middle of the longest part of a stretch that nothing covers."""
        width = (end - start) / _SAMPLES
        best, length = None, 0
        for index in range(_SAMPLES if width > 0 else 0):
            seen = self._hit.at(start + (index + 0.5) * width, y, layers=layers) == name
            length = length + 1 if seen else 0
            if length and (best is None or length * width > best[0]):
                best = (length * width, (start + (index + 1 - length / 2) * width, y))
        return best


def _inside(point: Point, box: Box) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]


def _stretches(polygons: Sequence[tuple[Point, ...]], y: float) -> list[tuple[float, float]]:
    """Where a horizontal line runs inside, as pairs of x."""
    crossings = []
    for polygon in polygons:
        ax, ay = polygon[-1]
        for bx, by in polygon:
            if (ay <= y) != (by <= y):
                crossings.append(ax + (y - ay) * (bx - ax) / (by - ay))
            ax, ay = bx, by
    crossings.sort()
    return list(zip(crossings[::2], crossings[1::2], strict=False))
