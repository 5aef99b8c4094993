"""Steps between structures with the arrow keys, and points where a structure can be seen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram, Part, Point

Direction = Literal["left", "right", "up", "down"]
_STEP: Mapping[Direction, Point] = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, -1.0), "down": (0.0, 1.0)}
_ROWS = 12


def reading_order(diagram: Diagram, layers: Collection[str] | None = None) -> tuple[str, ...]:
    """Ids of the structures of the shown layers, from the top down, then from left to right by their anchors."""
    shown = [part for part in diagram.parts.values() if layers is None or part.layer in layers]
    return tuple(part.id for part in sorted(shown, key=lambda part: (round(part.anchor[1], 1), part.anchor[0])))


def step(anchors: Mapping[str, Point], at: str, direction: Direction) -> str:
    """The nearest structure in a direction: those within 45° first, then any beyond; `at` itself when there is none.

    anchors: id -> (x, y), y down. Distance across the direction counts double.
    """
    x, y = anchors[at]
    dx, dy = _STEP[direction]
    best: tuple[int, float, str] | None = None
    for name, (ax, ay) in anchors.items():
        along, across = (ax - x) * dx + (ay - y) * dy, abs((ax - x) * dy) + abs((ay - y) * dx)
        if name == at or along <= 1e-9:
            continue
        candidate = (0 if across <= along else 1, along + 2 * across, name)
        best = min(best, candidate) if best else candidate
    return best[2] if best else at


def visible_anchor(
    part: Part, hit: HitTest, box: tuple[float, float, float, float], layers: Collection[str] | None
) -> Point | None:
    """A point of the part inside a box of mm (left, top, right, bottom): its own anchor if that is inside; otherwise
    the middle of its widest stretch there that nothing covers; None when no such stretch is found.
    """
    left, top, right, bottom = box
    if left <= part.anchor[0] <= right and top <= part.anchor[1] <= bottom:
        return part.anchor
    x0, y0, x1, y1 = part.box
    if x1 < left or x0 > right or y1 < top or y0 > bottom:
        return None
    low, high = max(top, y0), min(bottom, y1)
    found: list[tuple[float, Point]] = []
    for row in range(_ROWS):
        y = low + (high - low) * (row + 0.5) / _ROWS
        for start, end in _stretches(part.polygons, y):
            a, b = max(start, left), min(end, right)
            if b > a:
                found.append((a - b, ((a + b) / 2, y)))
    for _, (x, y) in sorted(found)[:6]:
        if hit.at(x, y, layers=layers) == part.id:
            return x, y
    return None


def _stretches(polygons: Sequence[tuple[Point, ...]], y: float) -> list[tuple[float, float]]:
    crossings = []
    for polygon in polygons:
        for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            if (ay <= y) != (by <= y):
                crossings.append(ax + (y - ay) * (bx - ax) / (by - ay))
    crossings.sort()
    return list(zip(crossings[::2], crossings[1::2], strict=False))
