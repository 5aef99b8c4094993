"""Areas of skin as polygons in one view of the body: what lies inside, how far away is their border, the mirror."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args

View = Literal["anterior", "posterior", "lateral", "medial", "dorsal", "plantar"]
VIEWS: tuple[View, ...] = get_args(View)
"""The views of a limb; drawings name theirs the same way."""
Support = Literal["stated", "outlined", "convention"]
SUPPORTS: tuple[Support, ...] = get_args(Support)
SUPPORT_WORDS: dict[Support, str] = {
    "stated": "published words support the area, the border is ours",
    "outlined": "published words give the gist, the border is ours",
    "convention": "by convention, to be confirmed",
}
"""What an outline rests on."""
Point = tuple[float, float]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """One piece of skin: mm of the drawing's frame, x to the right of the page, y up; rings are not closed."""

    view: View
    exterior: Ring
    holes: tuple[Ring, ...] = ()
    support: Support = "outlined"

    @property
    def rings(self) -> tuple[Ring, ...]:
        """The exterior and the holes."""
        return (self.exterior, *self.holes)

    @property
    def area(self) -> float:
        """Square millimetres of the page."""
        return abs(signed_area(self.exterior)) - sum(abs(signed_area(hole)) for hole in self.holes)

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside, by counting crossings."""
        inside = False
        for ring in self.rings:
            for (ax, ay), (bx, by) in edges(ring):
                if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                    inside = not inside
        return inside

    def from_border(self, x: float, y: float) -> float:
        """Millimetres to the nearest border, from inside or outside."""
        return min(from_edge(x, y, a, b) for ring in self.rings for a, b in edges(ring))

    def away(self, x: float, y: float) -> float:
        """Millimetres to the area; 0 inside it."""
        return 0.0 if self.holds(x, y) else self.from_border(x, y)

    def within(self, left: float, low: float, right: float, high: float) -> Outline | None:
        """What of it lies in a box of the page, or None. Pieces that fall apart stay joined along the edge."""
        ring = self.exterior
        for axis, limit, sign in ((0, left, 1), (0, right, -1), (1, low, 1), (1, high, -1)):
            ring = _cut(ring, axis, limit, sign)
        if len(ring) < 3 or not signed_area(ring):
            return None
        return self if ring == self.exterior else Outline(self.view, ring, self.holes, self.support)

    def mirrored(self) -> Outline:
        """The same area of the other limb: x changes its sign, and the rings keep their direction."""
        rings = [tuple((-x, y) for x, y in reversed(ring)) for ring in self.rings]
        return Outline(self.view, rings[0], tuple(rings[1:]), self.support)


def _cut(ring: Ring, axis: int, limit: float, sign: int) -> Ring:
    """The part of a ring on one side of a line (Sutherland and Hodgman)."""
    kept: list[Point] = []
    for a, b in edges(ring) if ring else ():
        one, two = sign * (a[axis] - limit), sign * (b[axis] - limit)
        if one >= 0:
            kept.append(a)
        if one * two < 0:
            t = one / (one - two)
            kept.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
    return tuple(kept)


def edges(ring: Ring) -> Iterator[tuple[Point, Point]]:
    """The sides of a ring, the closing one too."""
    yield from pairwise(ring)
    yield ring[-1], ring[0]


def signed_area(ring: Ring) -> float:
    """Positive if the ring runs counter-clockwise (y up)."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in edges(ring)) / 2


def from_edge(x: float, y: float, a: Point, b: Point) -> float:
    """Distance of a point from a side."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    along = min(1.0, max(0.0, ((x - a[0]) * dx + (y - a[1]) * dy) / length)) if length else 0.0
    return math.hypot(a[0] + along * dx - x, a[1] + along * dy - y)


def roomiest(outline: Outline, rows: int = 20) -> tuple[Point, float]:
    """About the point of an area that is farthest from its border, and that distance in mm.

    The middles of the widest stretches of some rows, of which the best is then pushed about; within a few per cent.
    """
    low, high = min(y for _, y in outline.exterior), max(y for _, y in outline.exterior)
    heights = [low + (high - low) * (row + 0.5) / rows for row in range(rows)]
    middles = [(end - start, ((start + end) / 2, y)) for y in heights for start, end in _stretches(outline, y)]
    likely = [middle for _, middle in sorted(middles, reverse=True)[:5]]
    if not likely:
        return outline.exterior[0], 0.0
    best = max(likely, key=lambda point: outline.from_border(*point))
    room, step = outline.from_border(*best), (high - low) / rows
    while step > 0.05 * room and step > 0.1:
        x, y = best
        near = [(x + step, y), (x - step, y), (x, y + step), (x, y - step)]
        found, point = max((outline.from_border(*p) if outline.holds(*p) else 0.0, p) for p in near)
        if found > room:
            best, room = point, found
        else:
            step /= 2
    return best, room


def _stretches(outline: Outline, y: float) -> Iterator[tuple[float, float]]:
    """Where a horizontal line runs inside, as pairs of x."""
    crossings = sorted(
        ax + (y - ay) * (bx - ax) / (by - ay)
        for ring in outline.rings
        for (ax, ay), (bx, by) in edges(ring)
        if (ay > y) != (by > y)
    )
    return zip(crossings[::2], crossings[1::2], strict=True)


def crosses_itself(ring: Ring) -> bool:
    """Whether two sides that are no neighbours meet."""
    sides = list(edges(ring))
    count = len(sides)
    return any(
        _meet(*sides[i], *sides[j])
        for i in range(count)
        for j in range(i + 2, count - (i == 0))
        if not (max(sides[i][0][1], sides[i][1][1]) < min(sides[j][0][1], sides[j][1][1]))
    )


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
