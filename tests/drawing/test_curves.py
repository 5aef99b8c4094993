"""Curves pass through their points, stay near what they replace, and write compact path data."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets.drawing.curves import (
    Curve,
    add,
    between,
    closed_path,
    contains,
    fitted,
    heights,
    hump,
    number,
    ribbon,
    signed_area,
    simplify,
    steps,
)
from assets.drawing.svg_writer import pieces, shifted
from tutor.diagrams.path_data import flatten, parse_path

WAVE = [(x, 10 * math.sin(x / 12)) for x in range(0, 101, 2)]


def test_heights_turn_upward_numbers_into_page_points() -> None:
    assert heights("3.5,10 4,-2") == [(3.5, -10.0), (4.0, 2.0)]


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=3, max_size=9, unique=True))
def test_a_curve_passes_through_its_points(points: list[tuple[int, int]]) -> None:
    curve = Curve(points)
    assert curve.at(0) == points[0]
    assert curve.at(1) == pytest.approx(points[-1])
    ends = [bezier[3] for bezier in curve.beziers]
    assert ends == [(float(x), float(y)) for x, y in points[1:]]


def test_arc_length_is_even() -> None:
    samples = Curve(WAVE).sample(21)
    lengths = [math.dist(a, b) for a, b in pairwise(samples)]
    assert max(lengths) / min(lengths) < 1.02


def test_when_finds_a_height() -> None:
    curve = Curve([(0, 0), (5, 40), (2, 100)])
    assert curve.at(curve.when(63))[1] == pytest.approx(63, abs=0.01)


@pytest.mark.parametrize("tolerance", [0.02, 0.1, 0.5])
def test_a_fitted_curve_stays_near_with_fewer_points(tolerance: float) -> None:
    curve = fitted(WAVE, tolerance)
    assert len(curve.points) < len(WAVE)
    fine = Curve(curve.points).sample(2000)
    assert max(min(math.dist(p, q) for q in fine) for p in WAVE) <= tolerance + 0.06


def test_path_data_written_with_mirrored_handles_is_the_same_curve() -> None:
    curve = Curve(WAVE)
    assert "s" in curve.d()
    drawn = flatten(parse_path(curve.d())[0])
    fine = curve.sample(3000)
    assert max(min(math.dist(p, q) for q in fine) for p in drawn) < 0.05


def test_a_ribbon_has_the_area_of_its_width() -> None:
    line = Curve([(0, 0), (50, 0), (100, 0)])
    polygon = flatten(parse_path(ribbon(line, 4.0))[0])
    assert abs(signed_area(list(polygon))) == pytest.approx(400, rel=0.01)


def test_profiles_start_and_end_where_they_say() -> None:
    rise = hump(0.2, 0.8, 3.0)
    assert (rise(0.2), rise(0.8)) == (0.0, 0.0)
    assert rise(0.5) == pytest.approx(3.0)
    width = steps([(0.0, 2.0), (0.5, 4.0), (1.0, 1.0)])
    assert (width(-1), width(0.5), width(2)) == (2.0, 4.0, 1.0)


def test_simplify_keeps_corners() -> None:
    assert simplify([(0, 0), (1, 0), (2, 0), (2, 1), (2, 2)], 0.01) == [(0, 0), (2, 0), (2, 2)]


def test_numbers_are_short() -> None:
    assert [number(v) for v in (0.5, -0.25, 3.0, -0.001, 12.346)] == [".5", "-.25", "3", "0", "12.35"]


def test_shifted_moves_all_sub_paths() -> None:
    square = closed_path([(0, 0), (10, 0), (10, 10), (0, 10)])
    two = square + between([(0, 0), (5, 1), (9, 0)], [(0, 2), (5, 3), (9, 2)])
    moved = parse_path(shifted(two, (3, -2)))
    for before, after in zip(parse_path(two), moved, strict=True):
        assert after.start == pytest.approx(add(before.start, (3, -2)))


def test_long_compounds_are_cut() -> None:
    many = "".join(f"M{i} 0l1 1" for i in range(50))
    cut = pieces(many)
    assert [piece.count("M") for piece in cut] == [24, 24, 2]
    assert "".join(cut) == many


def test_contains() -> None:
    square = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]
    assert contains(square, (1, 1))
    assert not contains(square, (5, 1))
