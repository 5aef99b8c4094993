"""The shapes of the pictures: what is pushed gives way without folding, sides mirror, the canal fits the model."""

from __future__ import annotations

import numpy as np
import pytest

from tutor.sims import disc_lab
from tutor.sims.axial_shape import SAC_RING, AxialShape
from tutor.sims.canal_wall import wall_for
from tutor.sims.data import segment as drawn
from tutor.sims.lateral_shape import LateralShape, facet_shares, soft_shares
from tutor.sims.parameter import Value
from tutor.sims.push import Points, Push, area, rim, smooth_ring

ROOT = np.array(drawn.L5_ROOT[0])
RADIUS = drawn.L5_ROOT[1]
RIGHT = np.array([-1.0, 1.0])


def axial(**given: Value) -> AxialShape:
    scene = disc_lab.scene(disc_lab.read(given))
    return AxialShape(scene.state, scene.material)


def lateral(**given: Value) -> LateralShape:
    scene = disc_lab.scene(disc_lab.read(given))
    return LateralShape(scene.state, scene.material)


def circle(radius: float, middle: tuple[float, float] = (0, 0)) -> Points:
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    return np.stack([middle[0] + radius * np.cos(turn), middle[1] + radius * np.sin(turn)], axis=1)


def test_rim_and_area_of_a_circle() -> None:
    ring = smooth_ring(circle(5))
    assert area(ring) == pytest.approx(np.pi * 25, rel=0.01)
    assert rim(np.zeros(2), ring) == pytest.approx(np.full(360, 5.0), rel=0.01)


def test_a_push_never_folds_and_ends_at_its_reach() -> None:
    push = Push((0, 0), circle(4), reach=6)
    radii = np.linspace(0.1, 15, 80)
    moved = push.move(np.stack([radii, 0 * radii], axis=1), clearance=0.3)[:, 0]
    assert np.all(np.diff(moved) > 0)
    assert moved[0] >= 4.2
    assert moved[radii > 10.4] == pytest.approx(radii[radii > 10.4])


def test_with_nothing_displaced_upright_all_stays_where_it_was_drawn() -> None:
    shape = axial(hours_up=0)
    assert shape.soft(SAC_RING) == pytest.approx(SAC_RING, abs=0.02)
    assert shape.disc(SAC_RING) == pytest.approx(SAC_RING, abs=0.02)
    side = lateral(hours_up=0)
    points = np.array([(-20.0, 60.0), (-60.0, 50.0), (100.0, 50.0)])
    assert side.soft(points, soft_shares(points)) == pytest.approx(points)


@pytest.mark.parametrize("kind", ["protrusion", "extrusion", "sequestration"])
def test_the_root_of_the_side_is_pressed_more_the_deeper_it_lies(kind: str) -> None:
    pressed = [axial(type=kind, size=size).pressed(ROOT * RIGHT, RADIUS) for size in (0, 2, 4, 6, 8)]
    assert pressed == sorted(pressed)
    assert pressed[0] == 0
    assert pressed[-1] > 0.9
    assert axial(type=kind, size=6).pressed(ROOT, RADIUS) == 0


def test_left_mirrors_right() -> None:
    right, left = axial(type="extrusion", side="right"), axial(type="extrusion", side="left")
    mirrored = left.soft(SAC_RING * RIGHT) * RIGHT
    assert mirrored == pytest.approx(right.soft(SAC_RING), abs=0.25)
    assert left.pressed(ROOT, RADIUS) == pytest.approx(right.pressed(ROOT * RIGHT, RADIUS), abs=0.03)


@pytest.mark.parametrize("zone", ["central", "subarticular"])
@pytest.mark.parametrize("size", [3, 6, 10])
def test_the_sac_stays_within_the_wall_and_outside_the_material(zone: str, size: float) -> None:
    shape = axial(type="extrusion", zone=zone, size=size)
    sac = shape.sac
    assert np.all(sac[:, 1] <= shape.wall.y(sac[:, 0]))
    assert shape.sac_share < 1
    assert shape.push is not None
    away = sac - shape.push.origin
    _, surface = shape.push.rims(np.arctan2(away[:, 1], away[:, 0]))
    inside = np.hypot(*away.T) < surface - 0.3
    assert not np.any(inside & (sac[:, 1] < shape.wall.y(sac[:, 0]) - 0.4))


@pytest.mark.parametrize("share", [0.45, 0.7, 0.91, 1.0, 1.09])
def test_the_drawn_canal_has_the_area_of_the_model(share: float) -> None:
    assert area(wall_for(share).outline) / area(wall_for(1.0).outline) == pytest.approx(share, abs=0.01)


def test_the_canal_closes_bent_back_and_opens_bent_forward() -> None:
    shares = [axial(canal_depth=11, trunk_flexion=angle).sac_share for angle in (-25, 0, 65)]
    assert shares == sorted(shares)


def test_only_material_in_the_foramen_meets_the_exiting_root() -> None:
    nerve, radius = np.array(drawn.L4_GANGLION[0]) * RIGHT, drawn.L4_GANGLION[1]
    assert axial(type="extrusion", zone="foraminal", size=6).pressed(nerve, radius) > 0.3
    assert axial(type="extrusion", zone="subarticular", size=6).pressed(nerve, radius) == 0
    assert axial(type="extrusion", zone="foraminal", size=6).pressed(ROOT * RIGHT, RADIUS) < 0.1


def test_flexion_opens_the_back_of_the_disc_and_closes_its_front() -> None:
    def heights(angle: float) -> tuple[float, float]:
        shape = lateral(trunk_flexion=angle, hours_up=0)
        upper = shape.move(np.array([(-28.4, 69.7), (0, 86.1)]), np.ones(2))
        lower = np.array([(-33.2, 73.8), (-7.6, 97.2)])
        back, front = np.hypot(*(upper - lower).T)
        return float(back), float(front)

    forward, upright, bent_back = heights(60), heights(0), heights(-25)
    assert forward[0] > upright[0] > bent_back[0]
    assert forward[1] < upright[1] < bent_back[1]


def test_shares_run_from_the_sacrum_to_l4() -> None:
    plates = np.array([(-20.0, 100.0), (-18.0, 70.0), (-15.0, 35.0), (-18.0, 80.0)])
    shares = soft_shares(plates)
    assert shares[:3] == pytest.approx([0, 1, 2])
    assert 0 < shares[3] < 1


def test_each_side_of_a_facet_joint_goes_with_its_own_bone() -> None:
    gap = drawn.PLANE_GAP
    front, behind = np.array([[gap - 47.0, 69.3]]), np.array([[gap - 49.5, 69.3]])
    assert (facet_shares(front)[0], facet_shares(behind)[0]) == (0, 1)
    upper = np.array([[gap - 40.0, 41.6], [gap - 42.5, 41.6]])
    assert facet_shares(upper) == pytest.approx([1, 2])


def test_migrated_material_moves_up_and_down_and_leaves_the_plane() -> None:
    def middle(migration: float) -> float:
        outline = lateral(type="sequestration", zone="central", migration=migration).outline
        assert outline is not None
        return float(outline[:, 1].mean())

    up, level, down = middle(8), middle(0), middle(-8)
    assert up < level < down
    assert axial(type="sequestration", migration=-12).outline is None


def test_a_finding_that_shrinks_shrinks_steadily_and_the_larger_the_more() -> None:
    left = [disc_lab.shrunk("extrusion", months) for months in range(13)]
    assert left == sorted(left, reverse=True)
    after = [disc_lab.shrunk(kind, 12) for kind in ("bulge", "protrusion", "extrusion", "sequestration")]
    assert after == sorted(after, reverse=True)
