"""Lumbosacral spine from behind: outlines that follow from the control points."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import fsum
from typing import Final

from assets.drawing.curves import Curve, Point, mirrored
from assets.drawing.spine_points import ARCHES, BODIES, PEDICLES, SAC, TRANSVERSE

SIDES: Final = (1, -1)
"""Right, then left."""


def on(side: int, points: Sequence[Point]) -> list[Point]:
    """Right-hand points on the side asked for (1 right, -1 left)."""
    return list(points) if side > 0 else mirrored(points)


def ring(right: Sequence[Point]) -> list[Point]:
    """A whole outline from its right half, which starts and ends on the midline."""
    return [*right, *((-x, y) for x, y in right[-2:0:-1])]


def across(right: Sequence[Point]) -> list[Point]:
    """A border from left to right from its right half, which starts on the midline."""
    return [*((-x, y) for x, y in right[:0:-1]), *right]


def closed_d(points: Sequence[Point]) -> str:
    """Path data of the smooth closed curve through the points."""
    return Curve(points, closed=True).d()


def body_outline(level: str) -> list[Point]:
    """Posterior wall of a vertebral body: flared rims, a waist between them."""
    b = BODIES[level]
    middle = (b.top + b.bottom + b.upper_droop + b.lower_droop) / 2
    top, bottom, up, low = b.top, b.bottom, b.upper_droop, b.lower_droop
    right = [
        (0, top + 0.5),
        (b.upper * 0.42, top + up * 0.12),
        (b.upper * 0.78, top + up * 0.5 - 0.2),
        (b.upper * 0.96, top + up * 0.85 + 0.5),
        (b.upper, top + up + 2.6),
        (b.upper - (b.upper - b.waist) * 0.72, top + up + 6.5),
        (b.waist, middle),
        (b.lower - (b.lower - b.waist) * 0.72, bottom + low - 6.2),
        (b.lower, bottom + low - 2.4),
        (b.lower * 0.955, bottom + low * 0.85 - 0.3),
        (b.lower * 0.78, bottom + low * 0.5 + 0.3),
        (b.lower * 0.42, bottom + low * 0.12 + 0.1),
        (0, bottom - 0.5),
    ]
    return ring(right)


def endplate(level: str, *, lower: bool, scale: float = 1.0) -> list[Point]:
    """The rim of one endplate from left to right, for the disc that touches it."""
    b = BODIES[level]
    width, y, droop = (b.lower, b.bottom, b.lower_droop) if lower else (b.upper, b.top, b.upper_droop)
    right = [
        (0, y),
        (width * 0.42, y + droop * 0.12),
        (width * 0.78, y + droop * 0.5),
        (width * scale, y + droop * 0.95),
    ]
    return across(right)


def pedicle_outline(level: str, grow: float = 0.0) -> list[Point]:
    """The sawn face of the right pedicle; `grow` 0.16 is the collar by which it swells toward body and lamina."""
    p = PEDICLES[level]
    x, y, a, b, lean = p.x, p.y, p.width / 2, p.height / 2, p.lean
    points = [
        (x - a, y - lean * 0.3 - 0.6),
        (x - a * 0.86, y - b * 0.62 - lean * 0.3),
        (x - a * 0.3, y - b * 0.97 - lean * 0.2),
        (x + a * 0.35, y - b * 0.92 + lean * 0.3),
        (x + a * 0.88, y - b * 0.55 + lean * 0.7),
        (x + a, y + lean),
        (x + a * 0.86, y + b * 0.6 + lean),
        (x + a * 0.3, y + b * 0.97 + lean * 0.7),
        (x - a * 0.35, y + b * 0.94),
        (x - a * 0.88, y + b * 0.55 - lean * 0.2),
    ]
    return [(px + (px - x) * grow, py + (py - y) * grow) for px, py in points]


def transverse(level: str, side: int) -> list[Point]:
    """The transverse process; the left one is a little smaller, so that the arch over it covers it wholly."""
    points = TRANSVERSE[level]
    if side > 0:
        return list(points)
    x = fsum(p[0] for p in points) / len(points)
    y = fsum(p[1] for p in points) / len(points)
    return mirrored([(x + (px - x) * 0.97, y + (py - y) * 0.93) for px, py in points])


def arch(level: str) -> list[Point]:
    """The left half of the posterior arch; at L1 the lamina is sawn off so that the conus lies open."""
    left = mirrored(ARCHES[level])[::-1]
    if level == "L1":
        kept = [p for p in left if p[0] < -9.6 or (p[0] < -9 and p[1] < -80)]
        return [(-8.6, -45.6), *kept, (-8.9, -82), (-9.3, -76), (-9.8, -68), (-9.4, -58), (-8.6, -50)]
    bottom, top = left[0][1], left[-1][1]
    middle = [(0.02, top * 0.66 + bottom * 0.34), (0.02, top * 0.33 + bottom * 0.67)]
    return [(0, bottom), *left[1:-1], (0, top), *middle]


def sac_half(y: float) -> float:
    """Half width of the thecal sac at a height."""
    for (a, ya), (b, yb) in itertools.pairwise(SAC):
        if ya <= y <= yb:
            return a + (b - a) * (y - ya) / (yb - ya)
    return 0.0
