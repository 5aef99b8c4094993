"""Right lower limb from the front: how its points, muscles and tendons are written down and put on the page."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Point, add, heights, mirrored, steps
from assets.drawing.patch import Patch, Solid
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon

TOLERANCE: Final = 0.28
"""How far in mm the edges of shade may stray: half a pixel when the whole limb is enlarged four times."""


def front(text: str) -> list[Point]:
    """Page points from `x,height …`, x in mm to the lateral side of the midline: lateral is on the page's left."""
    return mirrored(heights(text))


def spot(x: float, height: float) -> Point:
    """The page point `x` mm lateral of the midline at a height above the floor."""
    return (-x, -height)


def patch(lateral: str, medial: str) -> Patch:
    """A patch from its lateral (page left) and medial border, both from origin to insertion."""
    return Patch(front(lateral), front(medial), tolerance=TOLERANCE)


def solid(points: list[Point]) -> Solid:
    """A bone: a point of the rim a millimetre or so, with shade evened out over a few millimetres."""
    count = max(36, int(0.7 * Curve(points, closed=True).length))
    return Solid(points, count, tolerance=0.22, smooth=7)


def muscle(g: Drawing, name: str, shape: Patch, look: MuscleLook, at: tuple[float, float, str]) -> None:
    """One muscle as a structure; `at` holds the patch coordinates of its anchor and its layer."""
    with g.structure(f"muscle.{name}", at[2], shape.at(at[0], at[1])):
        paint_muscle(g, shape, look)


def cord(course: str, width: float, *, begin: float = 0.25, end: float = 0.0) -> Patch:
    """A round tendon as a patch, from its middle line; `begin` and `end` are the parts over which it tapers."""
    curve = Curve(front(course))
    profile = steps([(0.0, 0.05), (max(begin, 1e-6), 1.0), (1.0 - end, 1.0), (1.0, 1.0 if end <= 0 else 0.12)])
    samples = [(curve.at(i / 28), curve.normal(i / 28), width * profile(i / 28) / 2) for i in range(29)]
    return Patch(
        [add(p, normal, half) for p, normal, half in samples],
        [add(p, normal, -half) for p, normal, half in samples],
        tolerance=0.1,
    )


def sinew(g: Drawing, name: str, course: str, width: float, *, begin: float = 0.25, end: float = 0.0) -> None:
    """The tendon of a muscle as a further piece of it."""
    with g.piece(f"muscle.{name}", "superficial"):
        paint_tendon(g, cord(course, width, begin=begin, end=end), fibres=3, cap=0.4, shadow=0.9)
