"""The two sections through a motion segment: where things lie, and that the rules that move them hold."""

from __future__ import annotations

import itertools
import math

import pytest

from assets.drawing import segment_lateral_points as median
from assets.drawing import segment_lateral_side_points as side
from assets.drawing.curves import Curve, Point, signed_area
from assets.drawing.section_texture import centroid
from assets.drawing.segment_axial_form import (
    Extrusion,
    canal_wall,
    disc_outline,
    l5_bundles,
    l5_sheath,
    nucleus_outline,
    on,
    posterior_ligament,
    rootlets,
    sac_outline,
    whole,
)
from assets.drawing.segment_axial_points import FORAMEN, L4_GANGLION, L5_ROOT, LATERAL_RECESS, SAC_HALF, ZONES
from assets.drawing.segment_lateral_form import PIVOT, DiscSection, tilted
from tests.drawing.geometry import inside


def smooth(points: list[Point]) -> list[Point]:
    return Curve(points, closed=True).sample(300)


def area(points: list[Point]) -> float:
    return abs(signed_area(points))


def test_the_nucleus_lies_behind_the_middle_and_the_annulus_is_thinner_there() -> None:
    disc, nucleus = smooth(disc_outline()), smooth(nucleus_outline())
    front, back = min(y for _, y in disc), max(y for _, y in disc)
    assert 0.05 <= (centroid(nucleus)[1] - centroid(disc)[1]) / (back - front) <= 0.08
    assert area(nucleus) / area(disc) == pytest.approx(0.4, abs=0.01)
    assert back - max(y for _, y in nucleus) < min(y for _, y in nucleus) - front
    assert (back - front) == pytest.approx(35, abs=1.5)


def test_rootlets_lie_in_order_inside_the_sac() -> None:
    sac = smooth(sac_outline())
    places = rootlets()
    for name in ("right", "left"):
        own = [(root, c) for root, at, c, _ in places if at == name and root.startswith("root.")]
        means = [centroid_of([c for root, c in own if root == f"root.S{k}"]) for k in range(1, 6)]
        assert [abs(x) for x, _ in means] == sorted((abs(x) for x, _ in means), reverse=True)  # S5 nearest the midline
        assert [y for _, y in means] == sorted(y for _, y in means)  # and furthest back
    assert all(inside(c, [sac]) for *_, c, _ in places)


def centroid_of(points: list[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def test_the_sac_has_a_healthy_size() -> None:
    sac = smooth(whole(SAC_HALF))
    assert area(sac) > 150
    assert max(x for x, _ in sac) - min(x for x, _ in sac) == pytest.approx(17, abs=1)
    assert max(y for _, y in sac) - min(y for _, y in sac) == pytest.approx(14.5, abs=1)


@pytest.mark.parametrize("which", ["right", "left"])
def test_l5_traverses_the_recess_and_l4_leaves_through_the_foramen(which: str) -> None:
    traversing, exiting = l5_sheath(which), smooth(on(which, L4_GANGLION))
    assert inside(centroid(traversing), [smooth(on(which, LATERAL_RECESS))])
    assert inside(centroid(exiting), [smooth(on(which, FORAMEN))])
    assert not any(inside(p, [smooth(disc_outline())]) for p in [*traversing, *exiting])
    assert all(y < canal_wall(x) for x, y in traversing)
    assert (centroid(traversing)[0] < 0) == (which == "right")  # seen from below: right is on page left


def test_zones_meet_and_the_roots_lie_in_theirs() -> None:
    assert all(a[2] == b[1] for a, b in itertools.pairwise(ZONES))
    by_name = {name: (low, high) for name, low, high in ZONES}
    low, high = by_name["subarticular"]
    assert low < L5_ROOT[0][0] < high
    low, high = by_name["foraminal"]
    assert low < centroid(list(L4_GANGLION))[0] < high


@pytest.mark.parametrize("which", ["right", "left"])
def test_an_extrusion_presses_the_root_of_its_side_only(which: str) -> None:
    hernia = Extrusion(side=which)
    head = smooth(hernia.blob())
    other = "left" if which == "right" else "right"
    assert hernia.head > hernia.neck
    assert l5_sheath(other, hernia) == l5_sheath(other)
    pressed, free = l5_sheath(which, hernia), l5_sheath(which)
    assert area(pressed) < 0.8 * area(free)
    assert centroid(pressed)[1] > centroid(free)[1]  # back
    assert abs(centroid(pressed)[0]) < abs(centroid(free)[0])  # and inward
    assert not any(inside(p, [head]) for p in pressed)
    assert not any(inside(p, [pressed]) for p in sac_outline(hernia))
    assert all(inside(centroid(ring), [pressed]) for ring in l5_bundles(which, pressed))


def test_an_extrusion_dents_the_sac_but_nothing_leaves_the_canal() -> None:
    hernia = Extrusion()
    sac = smooth(sac_outline(hernia))
    assert 0.6 * area(smooth(sac_outline())) < area(sac) < 0.9 * area(smooth(sac_outline()))
    assert all(y < canal_wall(x) for x, y in [*sac, *l5_sheath("right", hernia)])
    assert all(inside(c, [sac]) for *_, c, _ in rootlets(hernia))
    assert area(smooth(disc_outline(hernia))) > area(smooth(disc_outline()))
    front, back = posterior_ligament(hernia)
    assert len(front) == len(back)
    assert max(y for _, y in front) > 20  # lifted off the disc


def test_a_small_extrusion_moves_less_than_a_large_one() -> None:
    areas = [area(sac_outline(Extrusion(depth=depth))) for depth in (2.0, 3.5, 5.2)]
    assert areas == sorted(areas, reverse=True)


@pytest.mark.parametrize(
    ("upper", "lower", "heights"),
    [(median.L5_FLOOR, median.S1_ROOF, (14.0, 11.0, 6.0)), (median.L4_FLOOR, median.L5_ROOF, (13.0, 11.5, 7.5))],
)
def test_disc_heights_are_those_of_a_healthy_adult(
    upper: list[Point], lower: list[Point], heights: tuple[float, float, float]
) -> None:
    disc = DiscSection(upper, lower)
    for along, height in zip((1.0, 0.5, 0.0), heights, strict=True):
        assert math.dist(disc.patch.at(0, along), disc.patch.at(1, along)) == pytest.approx(height, abs=1.0)


def test_the_nucleus_lies_behind_the_middle_in_section_too() -> None:
    disc = DiscSection(median.L5_FLOOR, median.S1_ROOF)
    back, front = disc.patch.at(0.5, 0), disc.patch.at(0.5, 1)
    length = math.dist(back, front)
    hub = centroid(disc.oval())
    way = ((hub[0] - back[0]) * (front[0] - back[0]) + (hub[1] - back[1]) * (front[1] - back[1])) / length**2
    assert 0.05 <= 0.5 - way <= 0.08


def test_the_l5_root_lies_high_in_its_foramen_behind_the_body() -> None:
    room, root = smooth(list(side.FORAMEN_L5_S1)), list(side.ROOT_L5)
    disc = DiscSection(side.L5_FLOOR, side.S1_ROOF).outline()
    assert all(inside(p, [room]) for p in root)
    assert not any(inside(p, [disc]) for p in root)
    assert centroid(root)[1] < centroid(room)[1]  # just under the pedicle


def test_flexion_closes_the_front_of_the_disc_and_opens_its_back() -> None:
    flexed = DiscSection(tilted(median.L5_FLOOR, 6), median.S1_ROOF)
    rest = DiscSection(median.L5_FLOOR, median.S1_ROOF)

    def height(disc: DiscSection, along: float) -> float:
        return math.dist(disc.patch.at(0, along), disc.patch.at(1, along))

    assert height(flexed, 1.0) < height(rest, 1.0)
    assert height(flexed, 0.0) > height(rest, 0.0)
    assert height(DiscSection(tilted(median.L5_FLOOR, 0, sink=3), median.S1_ROOF), 0.5) < height(rest, 0.5) - 2
    assert tilted([PIVOT], 10) == [pytest.approx(PIVOT)]
