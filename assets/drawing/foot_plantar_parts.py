"""The right foot from below: points are given as seen from above and turned over, so that both views share places."""

from __future__ import annotations

from assets.drawing.curves import Point
from assets.drawing.foot_parts import TOLERANCE, points
from assets.drawing.foot_parts import cord as level_cord
from assets.drawing.patch import Patch


def below(text: str) -> list[Point]:
    """Page points of the view from below: page right is medial."""
    return points(text, plantar=True)


def patch(medial: str, lateral: str) -> Patch:
    """A patch from its medial and its lateral border; the lateral one lies to the left, toward the light."""
    return Patch(below(lateral), below(medial), tolerance=TOLERANCE)


def cord(text: str, width: float, *, begin: float = 0.0, end: float = 0.0, last: float = 1.0) -> Patch:
    """A tendon as a patch from its middle line; see `foot_parts.cord`."""
    return level_cord(text, width, begin=begin, end=end, last=last, plantar=True)
