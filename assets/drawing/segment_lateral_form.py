"""L5/S1 from the side: disc coordinates and the rules by which a live model moves the segment. Pure geometry."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from assets.drawing.curves import Point, add
from assets.drawing.patch import Patch

GAP: Final = 128.0
"""How far to the right on the page the plane through the pedicles is drawn; both planes share the body frame."""
NUCLEUS_CENTRE: Final = 0.425
"""Along the disc from back to front. The front is the higher part, so the centre of area is 6 % behind the middle."""
NUCLEUS_HALF: Final = 0.215
PIVOT: Final[Point] = (-19.0, 81.0)
"""About where L5 turns on S1 in flexion and extension: in the back half of the disc, near the sacral plate."""


def beside(points: Sequence[Point]) -> list[Point]:
    """Points of the plane through the pedicles where that plane is drawn."""
    return [(x + GAP, y) for x, y in points]


def tilted(points: Sequence[Point], degrees: float, *, pivot: Point = PIVOT, sink: float = 0.0) -> list[Point]:
    """L5 moved on S1: `degrees` of flexion (forward, clockwise on the page) about the pivot, `sink` mm of lost height.

    The disc needs no rule of its own: its outline and lamellae follow from the two plates.
    """
    angle = math.radians(degrees)
    c, s, down = math.cos(angle), math.sin(angle), (-0.66 * sink, 0.75 * sink)  # across the sloping sacral plate
    return [
        (
            pivot[0] + (x - pivot[0]) * c - (y - pivot[1]) * s + down[0],
            pivot[1] + (x - pivot[0]) * s + (y - pivot[1]) * c + down[1],
        )
        for x, y in points
    ]


class DiscSection:
    """A disc between two plates, in (across: 0 upper plate, 1 lower plate; along: 0 back, 1 front).

    The free ends bulge, and so does every lamella beneath them: the bulge (mm behind, mm in front) is part of the
    coordinates, not of each line.
    """

    def __init__(self, upper: Sequence[Point], lower: Sequence[Point], bulge: tuple[float, float] = (1.1, 1.9)) -> None:
        self.patch, self.bulge = Patch(upper, lower), bulge

    def at(self, across: float, along: float) -> Point:
        """Page point of disc coordinates."""
        p = self.patch.at(across, along)
        a, b = self.patch.at(across, max(0.0, along - 0.03)), self.patch.at(across, min(1.0, along + 0.03))
        length = math.hypot(b[0] - a[0], b[1] - a[1])
        wave = math.tanh((along - 0.46) * 4.5)
        size = (self.bulge[1] if wave > 0 else self.bulge[0]) * wave * 4 * across * (1 - across)
        return add(p, ((b[0] - a[0]) / length, (b[1] - a[1]) / length), size)

    def arc(self, along: float, n: int = 14) -> list[Point]:
        """One lamella from plate to plate."""
        return [self.at(i / n, along) for i in range(n + 1)]

    def outline(self) -> list[Point]:
        """Closed outline, sampled."""
        upper, lower = self.patch.first.sample(30), self.patch.second.sample(30)
        return upper + self.arc(1.0)[1:-1] + lower[::-1] + self.arc(0.0)[::-1][1:-1]

    def oval(self, scale: float = 1.0, height: float = 0.415) -> list[Point]:
        """The nucleus, or a lamella that wraps round it: flat along the plates, round at the ends."""
        out = []
        for i in range(60):
            c, s = math.cos(math.tau * i / 60), math.sin(math.tau * i / 60)
            across = 0.5 + height * math.copysign(abs(s) ** 0.72, s)
            out.append(self.at(across, NUCLEUS_CENTRE + NUCLEUS_HALF * scale * math.copysign(abs(c) ** 0.8, c)))
        return out
