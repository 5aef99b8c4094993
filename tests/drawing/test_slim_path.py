"""Slimming path data takes words away, not shape."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from assets.drawing.curves import Curve, Point, closed_path, hump, joined, ribbon
from assets.drawing.slim_path import slim
from tests.drawing.geometry import Polygons, to_segment
from tutor.diagrams.path_data import flatten, parse_path

ELLIPSE = [(60 * math.cos(k * math.tau / 48), 25 * math.sin(k * math.tau / 48)) for k in range(48)]
WAVE = Curve([(k, 3 * math.sin(k / 5)) for k in range(0, 60, 2)])


def polygons(d: str) -> Polygons:
    return [flatten(contour, 0.005) for contour in parse_path(d)]


def furthest(one: str, other: str) -> float:
    """The largest distance in mm from any point of either to the outline of the other."""

    def way(here: Polygons, there: Polygons) -> float:
        edges = [edge for polygon in there for edge in pairwise(polygon)]
        return max(min(to_segment(p, a, b) for a, b in edges) for polygon in here for p in polygon)

    return max(way(polygons(one), polygons(other)), way(polygons(other), polygons(one)))


@pytest.mark.parametrize(("tolerance", "grid"), [(0.14, 10), (0.04, 20), (0.02, 100)])
@pytest.mark.parametrize(
    "d",
    [
        Curve(ELLIPSE, closed=True).d(),
        ribbon(WAVE, hump(0, 1, 2.0)),
        closed_path([(x + 0.3 * math.sin(3 * y), y) for x, y in ELLIPSE]),
        "M0 0c1 4 6 4 8 0s7-4 8 0l0 5-16 0Z",
    ],
)
def test_the_shape_stays_within_the_tolerance(d: str, tolerance: float, grid: int) -> None:
    after = slim(d, tolerance, grid)
    assert len(after) <= len(d)
    assert furthest(d, after) < tolerance + 0.71 / grid


def test_a_smooth_line_takes_fewer_segments() -> None:
    before = Curve(ELLIPSE, closed=True).d()
    assert len(slim(before, 0.1, 10)) < 0.35 * len(before)


def test_corners_stay() -> None:
    upper: list[Point] = [(x, -0.02 * x * (40 - x)) for x in range(0, 41, 4)]
    lower: list[Point] = [(x, 0.02 * x * (40 - x)) for x in range(40, -1, -4)]
    after = polygons(slim(joined(Curve(upper), Curve(lower)), 0.1, 10))
    assert min(math.dist(p, (40, 0)) for polygon in after for p in polygon) < 0.01


def test_numbers_run_together_only_where_they_can_be_told_apart() -> None:
    assert slim("M.55 .45l.25 .35 2 .25 3 4-.5-6", 0.001, 20) == "M.55.45l.25.35 2 .25 3 4-.5-6"
    assert slim("M1 2h4v3h-4Z", 0.001, 10) == "M1 2l4 0 0 3-4 0Z"


def test_pieces_and_their_ends_stay_apart() -> None:
    after = slim("M0 0l1 0 0 1ZM5 5c0 1 1 2 2 2", 0.01, 10)
    assert [len(polygon) > 1 for polygon in polygons(after)] == [True, True]
    assert after.count("M") == 2
    assert after.count("Z") == 1


@pytest.mark.parametrize("d", ["M0 0A1 1 0 0 1 2 2", "M0 0T4 4", "10 10"])
def test_other_commands_are_refused(d: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        slim(d, 0.1, 10)
