"""Path data: every command, the same shape however it is written, and nothing but PathError for nonsense."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tutor.diagrams.model import Contour
from tutor.diagrams.path_data import PathError, flatten, parse_path


def ends(path: str) -> list[tuple[float, float]]:
    return [segment[2] for contour in parse_path(path) for segment in contour.segments]


def close(one: Contour, two: Contour) -> bool:
    a = [one.start, *(point for segment in one.segments for point in segment)]
    b = [two.start, *(point for segment in two.segments for point in segment)]
    return len(a) == len(b) and all(math.dist(p, q) < 1e-6 for p, q in zip(a, b, strict=True))


@pytest.mark.parametrize(
    ("absolute", "relative"),
    [
        ("M1 2L4 6H9V0Z", "m1 2 3 4h5v-6z"),
        ("M1 1C2 2 3 2 4 1S6 0 7 1", "M1 1c1 1 2 1 3 0s2 -1 3 0"),
        ("M1 1Q2 3 3 1T5 1", "m1,1q1,2,2,0t2,0"),
        ("M0 0A5 5 0 0 1 10 0", "M0 0a5 5 0 0110 0"),
        ("M0 0L1 1L2 0", "M0 0 1 1 2 0"),
        ("M.5.5L1.5.5", "M.5.5l1 0"),
        ("M1 1L2 2Z M3 3L4 4", "M1 1L2 2Zm2 2l1 1"),
        ("M10 0L20 0", "M1e1 0L2.0E+1 0"),
    ],
)
def test_absolute_and_relative_commands_draw_the_same(absolute: str, relative: str) -> None:
    one, two = parse_path(absolute), parse_path(relative)
    assert len(one) == len(two)
    assert all(close(a, b) for a, b in zip(one, two, strict=True))


def test_closing_adds_the_missing_side() -> None:
    (contour,) = parse_path("M0 0H4V4Z")
    assert contour.closed
    assert contour.segments[-1][2] == (0.0, 0.0)


def test_smooth_commands_mirror_the_last_control() -> None:
    (contour,) = parse_path("M0 0C0 2 4 2 4 0S8 -2 8 0")
    assert contour.segments[1][0] == (4.0, -2.0)
    (alone,) = parse_path("M0 0L4 0S8 -2 8 0")
    assert alone.segments[1][0] == (4.0, 0.0)


@given(
    st.floats(0.5, 40),
    st.floats(0.2, 5),
    st.floats(-360, 360),
    st.tuples(st.booleans(), st.booleans()),
    st.tuples(st.floats(-30, 30), st.floats(-30, 30)),
)
def test_arcs_end_where_they_should_and_stay_on_one_ellipse(
    radius: float, ratio: float, turn: float, flags: tuple[bool, bool], end: tuple[float, float]
) -> None:
    path = f"M0 0A{radius:.4f} {radius * ratio:.4f} {turn:.4f} {flags[0]:d} {flags[1]:d} {end[0]:.4f} {end[1]:.4f}"
    contours = parse_path(path)
    if not contours:
        return
    points = flatten(contours[0], 0.01)
    assert math.dist(points[-1], (round(end[0], 4), round(end[1], 4))) < 1e-6
    phi = math.radians(turn)
    squeezed = [
        ((x * math.cos(phi) + y * math.sin(phi)) / radius, (y * math.cos(phi) - x * math.sin(phi)) / (radius * ratio))
        for x, y in points
    ]
    span = max(math.dist(p, squeezed[0]) for p in squeezed)
    assert span <= max(2.01, 1.02 * math.dist(squeezed[0], squeezed[-1]))


def test_half_a_circle_has_the_right_reach() -> None:
    points = flatten(parse_path("M0 0A5 5 0 0 1 10 0")[0])
    assert min(y for _, y in points) == pytest.approx(-5, abs=0.02)
    assert all(abs(math.dist(point, (5, 0)) - 5) < 0.02 for point in points)


@pytest.mark.parametrize(
    ("path", "offset"),
    [
        ("L1 1", 0),
        ("M1", 2),
        ("M1 1L2 x", 6),
        ("M0 0A5 5 0 2 1 10 0", 10),
        ("M1 1Z2", 5),
        ("M1 nan", 2),
        ("M1 1L1e9 0", 5),
        ("M0 0C1 1 2 2 3", 14),
        ("12 13", 0),
        ("M12L5 5", 3),
        ("M0 0C10 20 30 40 500z", 19),
    ],
)
def test_faults_are_refused_with_their_place(path: str, offset: int) -> None:
    with pytest.raises(PathError) as caught:
        parse_path(path)
    assert abs(caught.value.offset - offset) <= 1


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE \nnaif", max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        contours = parse_path(text)
    except PathError as error:
        assert 0 <= error.offset <= len(text)
        return
    for contour in contours:
        assert all(math.isfinite(value) for segment in contour.segments for point in segment for value in point)
        assert flatten(contour)


@given(st.lists(st.tuples(st.floats(-200, 200), st.floats(-200, 200)), min_size=4, max_size=4))
def test_flattening_stays_near_the_curve(points: list[tuple[float, float]]) -> None:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points
    polygon = flatten(Contour(points[0], ((points[1], points[2], points[3]),), closed=False), 0.15)
    for step in range(21):
        t = step / 20
        u = 1 - t
        x = u**3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t**3 * x3
        y = u**3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t**3 * y3
        assert min(_distance((x, y), a, b) for a, b in pairwise(polygon)) <= 0.16


def _distance(p: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    t = max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy or 1)))
    return math.dist(p, (a[0] + t * dx, a[1] + t * dy))
