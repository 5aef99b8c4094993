"""Right lower limb from behind: how its muscles and tendons are written down and put on the page."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Point, add, heights, steps
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle

TOLERANCE: Final = 0.16
"""How far in mm the edges of shade may stray: half a pixel when the whole limb is enlarged four times."""


def patch(first: str, second: str) -> Patch:
    """A patch from two borders written as `x,height` pairs, both from origin to insertion."""
    return Patch(heights(first), heights(second), tolerance=TOLERANCE)


def muscle(g: Drawing, name: str, shape: Patch, look: MuscleLook, at: tuple[float, float, str]) -> None:
    """One muscle as a structure; `at` holds the patch coordinates of its anchor and its layer."""
    with g.structure(f"muscle.{name}", at[2], shape.at(at[0], at[1])):
        paint_muscle(g, shape, look)


def cord(course: str | list[Point], width: float, *, begin: float = 0.25, end: float = 0.0) -> Patch:
    """A round tendon as a patch, from its middle line.

    `begin` and `end` are the stretches (parts of the length) over which it tapers: out of its muscle, under a sheath.
    """
    curve = Curve(heights(course) if isinstance(course, str) else course)
    profile = steps([(0.0, 0.05), (max(begin, 1e-6), 1.0), (1.0 - end, 1.0), (1.0, 1.0 if end <= 0 else 0.12)])
    samples = [(curve.at(i / 28), curve.normal(i / 28), width * profile(i / 28) / 2) for i in range(29)]
    right = [add(p, normal, half) for p, normal, half in samples]
    left = [add(p, normal, -half) for p, normal, half in samples]
    return Patch(right, left, tolerance=0.08)
