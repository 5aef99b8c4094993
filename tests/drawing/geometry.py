"""Polygon helpers for looking at drawn structures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]
Polygons = Sequence[Sequence[Point]]


def inside(p: Point, polygons: Polygons) -> bool:
    """Whether a point lies in any of the polygons (even-odd within each)."""
    return any(_within(p, polygon) for polygon in polygons)


def _within(p: Point, polygon: Sequence[Point]) -> bool:
    odd = False
    for (ax, ay), (bx, by) in pairwise([*polygon, polygon[0]]):
        if (ay > p[1]) != (by > p[1]) and p[0] < (bx - ax) * (p[1] - ay) / (by - ay) + ax:
            odd = not odd
    return odd


def to_polygons(p: Point, polygons: Polygons) -> float:
    """Distance in mm from a point to the nearest edge of the polygons; 0 inside."""
    if inside(p, polygons):
        return 0.0
    return min(to_segment(p, a, b) for polygon in polygons for a, b in pairwise([*polygon, polygon[0]]))


def gap(one: Polygons, other: Polygons) -> float:
    """Distance in mm between two structures; 0 when they touch or overlap."""
    forth = min(to_polygons(p, other) for polygon in one for p in polygon)
    return round(min(forth, *(to_polygons(p, one) for polygon in other for p in polygon)), 6)


def to_segment(p: Point, a: Point, b: Point) -> float:
    """Distance in mm from a point to a straight edge."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = 0.0 if square == 0 else min(1.0, max(0.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
    return math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)
