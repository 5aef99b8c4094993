"""Fitting a drawing anew takes segments away, not shape."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from assets.drawing.curves import Curve, Point, joined, lerp
from assets.drawing.leg_posterior_slim import slimmed
from tests.drawing.geometry import Polygons
from tutor.diagrams.path_data import flatten, parse_path

ELLIPSE = [(60 * math.cos(k * math.tau / 48), 25 * math.sin(k * math.tau / 48)) for k in range(48)]


def slim(d: str, tone: str) -> str:
    return slimmed(f'<path class="{tone}" d="{d}" opacity=".5"/>').split('d="')[1].split('"')[0]


def polygons(d: str) -> Polygons:
    return [flatten(contour, 0.01) for contour in parse_path(d)]


def furthest(one: Polygons, other: Polygons) -> float:
    """The largest distance in mm from any point of one to the outline of the other."""
    there = [lerp(a, b, k / 40) for polygon in other for a, b in pairwise(polygon) for k in range(40)]
    return max(min(math.dist(p, q) for q in there) for polygon in one for p in polygon)


@pytest.mark.parametrize(("tone", "digits", "most"), [("muscle-line", 2, 0.07), ("muscle-dark", 1, 0.2)])
def test_a_smooth_line_keeps_its_course_with_fewer_segments(tone: str, digits: int, most: float) -> None:
    before = Curve(ELLIPSE, closed=True).d(digits=digits)
    after = slim(before, tone)
    assert len(after) < 0.6 * len(before)
    assert furthest(polygons(after), polygons(before)) < most


def test_corners_stay() -> None:
    upper: list[Point] = [(x, -0.02 * x * (40 - x)) for x in range(0, 41, 4)]
    lower: list[Point] = [(x, 0.02 * x * (40 - x)) for x in range(40, -1, -4)]
    after = polygons(slim(joined(Curve(upper), Curve(lower)), "muscle-line"))
    assert min(math.dist(p, (40, 0)) for polygon in after for p in polygon) < 0.02


def test_what_cannot_get_shorter_stays_as_it_is() -> None:
    assert slim("M0 0l4.25 0l0 4.25Z", "bone-line") == "M0 0l4.25 0l0 4.25Z"
