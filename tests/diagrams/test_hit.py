"""The hit test against a plain winding count over every edge, and its rules for thin and hidden structures."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import knee
from tutor.diagrams.hit import HitTest, mean_width, pieces_of
from tutor.diagrams.model import Diagram, Part

coordinates = st.floats(0, 100, allow_nan=False).map(lambda value: round(value, 2))
polygons = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=12).map(tuple)


def diagram_of(shapes: list[tuple[tuple[float, float], ...]]) -> Diagram:
    parts = {f"part.{i}": Part(f"part.{i}", "bone", shape[0], (), (shape,), i) for i, shape in enumerate(shapes)}
    return Diagram("d", "", "", (0, 0, 100, 100), parts, ("bone",), "")


def winding(polygon: tuple[tuple[float, float], ...], x: float, y: float) -> int:
    """The sum of signed angles, a way unlike the one that is tested."""
    total = 0.0
    for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        ax, ay, bx, by = ax - x, ay - y, bx - x, by - y
        total += math.atan2(ax * by - ay * bx, ax * bx + ay * by)
    return round(total / (2 * math.pi))


def edge_distance(polygon: tuple[tuple[float, float], ...], x: float, y: float) -> float:
    best = math.inf
    for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
        dx, dy = bx - ax, by - ay
        t = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1)))
        best = min(best, math.dist((x, y), (ax + t * dx, ay + t * dy)))
    return best


@given(st.lists(polygons, min_size=1, max_size=6), coordinates, coordinates)
def test_the_topmost_shape_around_the_point_is_found(
    shapes: list[tuple[tuple[float, float], ...]], x: float, y: float
) -> None:
    if min(edge_distance(shape, x, y) for shape in shapes) < 1e-3:
        return
    expected = [f"part.{i}" for i, shape in enumerate(shapes) if winding(shape, x, y)]
    assert HitTest(diagram_of(shapes)).at(x, y) == (expected[-1] if expected else None)


def test_the_nearest_thin_structure_within_the_tolerance_wins() -> None:
    hit = HitTest(knee())
    assert hit.at(47, 40) == "bone.femur"
    assert hit.at(47, 40, 3) == "nerve.tibial"
    assert hit.at(40, 40, 3) == "bone.femur"
    assert hit.at(50, 40, 3) == "nerve.tibial"


def test_what_hides_a_thin_structure_keeps_the_pointer() -> None:
    hit = HitTest(knee())
    assert hit.at(46, 115, 4) == "muscle.gastrocnemius-medial"
    assert hit.at(53, 135, 4) == "nerve.tibial"


def test_hidden_layers_are_looked_through() -> None:
    hit = HitTest(knee())
    assert hit.at(40, 100) == "muscle.gastrocnemius-medial"
    assert hit.at(40, 100, layers={"skin", "bone", "deep"}) == "muscle.soleus"
    assert hit.at(40, 100, layers={"skin", "bone"}) == "bone.tibia"
    assert hit.at(40, 100, layers=set()) is None


def test_points_beside_the_drawing_hit_nothing() -> None:
    hit = HitTest(knee())
    assert hit.at(-50, 80) is None
    assert hit.at(500, 5000, 8) is None


def test_the_width_of_a_ribbon() -> None:
    (piece,) = pieces_of(knee().parts["bone.tibia"])
    assert 17 < mean_width(piece.polygons) < 24
