"""A closed ring of points as a smooth contour: centripetal Catmull-Rom turned into Béziers, corners kept."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tutor.diagrams.model import Contour, Point, Segment

CORNER = 50.0
"""Degrees by which a border turns at a point that stays a corner."""
_LONGEST = 1 / 3
"""Control points reach this share of a side at most, so that no curve overshoots."""
_STEPS = 4


def smooth_ring(ring: Sequence[Point]) -> Contour:
    """The contour through all points of a ring of three or more, which is not closed by its first point."""
    count = len(ring)
    tangents = [_tangent(ring[i - 1], ring[i], ring[(i + 1) % count]) for i in range(count)]
    segments: list[Segment] = []
    for i in range(count):
        a, b = ring[i], ring[(i + 1) % count]
        reach = math.dist(a, b) * _LONGEST
        (ux, uy), (vx, vy) = tangents[i], tangents[(i + 1) % count]
        first = (a[0] + ux * reach, a[1] + uy * reach)
        second = (b[0] - vx * reach, b[1] - vy * reach)
        segments.append((first, second, b))
    return Contour(ring[0], tuple(segments), closed=True)


def flattened(contour: Contour) -> tuple[Point, ...]:
    """The contour as points, some for each segment."""
    points, (ax, ay) = [], contour.start
    for (bx, by), (cx, cy), (dx, dy) in contour.segments:
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            s = 1 - t
            k0, k1, k2, k3 = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
            points.append((k0 * ax + k1 * bx + k2 * cx + k3 * dx, k0 * ay + k1 * by + k2 * cy + k3 * dy))
        ax, ay = dx, dy
    return tuple(points)


def _tangent(before: Point, here: Point, after: Point) -> Point:
    """The direction of the curve at a point, of length 1; (0, 0) at a corner."""
    one, two = math.sqrt(math.dist(before, here)), math.sqrt(math.dist(here, after))
    if not one or not two:
        return 0.0, 0.0
    turn = math.atan2(here[1] - before[1], here[0] - before[0]) - math.atan2(after[1] - here[1], after[0] - here[0])
    if abs(math.remainder(turn, math.tau)) > math.radians(CORNER):
        return 0.0, 0.0
    # Derivative of the centripetal curve, whose parameter grows with the square root of the distance.
    x, y = (
        (here[k] - before[k]) / one - (after[k] - before[k]) / (one + two) + (after[k] - here[k]) / two for k in (0, 1)
    )
    length = math.hypot(x, y)
    return (x / length, y / length) if length else (0.0, 0.0)
