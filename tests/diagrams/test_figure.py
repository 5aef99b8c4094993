"""The drawn person: whole in every pose of gait, true to the angles, the same from either side."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from tutor.diagrams.figure import (
    ADULT,
    STICKS,
    Arm,
    Body,
    Figure,
    Leg,
    Pose,
    Side,
    front_view,
    reach,
    settled,
    side_view,
)

SIDES: tuple[Side, Side] = ("right", "left")
SWING = Leg(hip_flexion=30, knee_flexion=65, ankle_dorsiflexion=-5, hip_adduction=-4)
PUSH_OFF = Leg(hip_flexion=-2, knee_flexion=36, ankle_dorsiflexion=-14, toe_extension=40)
REACH = Leg(hip_flexion=34, knee_flexion=4, hip_adduction=-3)
STEPPAGE = Leg(hip_flexion=60, knee_flexion=80, ankle_dorsiflexion=-22)
CROUCH = Leg(hip_flexion=75, knee_flexion=85, ankle_dorsiflexion=24)
POSES = {
    "standing": Pose(),
    "swing": Pose(right=SWING, left=Leg(hip_flexion=16, knee_flexion=10, ankle_dorsiflexion=5, hip_adduction=7)),
    "push off": Pose(right=PUSH_OFF, left=REACH, pelvis_rotation=-6),
    "initial contact": Pose(right=REACH, left=PUSH_OFF, pelvis_rotation=6),
    "steppage": Pose(right=STEPPAGE, left=Leg(hip_flexion=8)),
    "crouch": Pose(right=CROUCH, left=CROUCH, pelvis_tilt=25, trunk_lean=35, right_arm=Arm(shoulder_flexion=60)),
    "hip drop": Pose(right=Leg(hip_adduction=14), left=Leg(hip_adduction=-12, knee_flexion=40), pelvis_obliquity=12),
    "twisted": Pose(right=REACH, left=SWING, pelvis_tilt=24, pelvis_rotation=12, pelvis_obliquity=-8),
    "trunk lean": Pose(right=Leg(hip_adduction=2), trunk_side_lean=18, pelvis_obliquity=-3),
}
every_pose = pytest.mark.parametrize("pose", POSES.values(), ids=list(POSES))
every_view = pytest.mark.parametrize("view", [side_view, front_view], ids=["side", "front"])
View = Callable[[Pose], Figure]


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    return math.hypot(a[0] - b[0], a[1] - b[1])


def area(polygon: list[tuple[float, float]]) -> float:
    pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return math.fsum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2


def crossings(polygon: list[tuple[float, float]]) -> int:
    """How often a closed line crosses itself."""
    p = np.array(polygon)
    a, d = p, np.roll(p, -1, axis=0) - p
    w = a[None] - a[:, None]
    cross = d[:, None, 0] * d[None, :, 1] - d[:, None, 1] * d[None, :, 0]
    safe = np.where(cross == 0, 1.0, cross)
    t = (w[..., 0] * d[None, :, 1] - w[..., 1] * d[None, :, 0]) / safe
    u = (w[..., 0] * d[:, None, 1] - w[..., 1] * d[:, None, 0]) / safe
    n = len(p)
    near = np.abs(np.subtract.outer(np.arange(n), np.arange(n)))
    apart = (near > 1) & (near < n - 1)
    hits = (cross != 0) & (t > 0) & (t < 1) & (u > 0) & (u < 1) & apart
    return int(hits.sum()) // 2


@every_view
@every_pose
def test_every_part_is_finite_and_joined(view: View, pose: Pose) -> None:
    for part in view(pose).parts:
        assert np.isfinite(part.curve).all(), part.id
        gaps = np.abs(part.curve[1:, 0] - part.curve[:-1, 3]).max(initial=0.0)
        assert gaps == 0, part.id
        assert bool((part.curve[-1, 3] == part.curve[0, 0]).all()) is part.look.closed, part.id


@every_view
@every_pose
def test_skin_does_not_cross_itself(view: View, pose: Pose) -> None:
    figure = view(pose)
    outlines = [part for part in figure.parts if part.id in ("skin", "skin.arm") and part.look.role in ("area", "fill")]
    assert len(outlines) >= 3
    assert {part.id: crossings(part.polygon(4)) for part in outlines} == {"skin": 0, "skin.arm": 0}


@every_pose
def test_segments_keep_their_length_from_the_side(pose: Pose) -> None:
    figure, resting = side_view(pose), side_view(Pose())
    for a, b in STICKS:
        if a not in ("lumbar", "pelvis"):  # the trunk bends between them
            before = distance(resting.joints[a], resting.joints[b])
            assert distance(figure.joints[a], figure.joints[b]) == pytest.approx(before, abs=1e-6), (a, b)


@every_pose
def test_the_drawn_angles_are_those_of_the_pose(pose: Pose) -> None:
    joints = side_view(pose).joints
    for side in SIDES:
        for a, b, wanted in (("hip", "knee", pose.thigh(side)), ("knee", "ankle", pose.shank(side))):
            (ax, ay), (bx, by) = joints[f"{side}.{a}"], joints[f"{side}.{b}"]
            assert math.degrees(math.atan2(bx - ax, ay - by)) == pytest.approx(wanted, abs=1e-6)


@every_view
def test_bones_stay_rigid(view: View) -> None:
    sizes = {
        name: [abs(area(part.polygon())) for part in side_view(pose).named("bone.femur")]
        for name, pose in POSES.items()
    }
    for found in sizes.values():
        assert found == pytest.approx(sizes["standing"], rel=1e-9)


@every_pose
def test_the_skin_covers_the_joints(pose: Pose) -> None:
    figure = side_view(pose)
    for side in SIDES:
        near = side == "right"
        skin = next(p for p in figure.named("skin") if p.look.near is near and (near or len(p.points) > 60))
        for joint in ("hip", "knee", "ankle", "ball"):
            assert inside(skin.polygon(6), figure.joints[f"{side}.{joint}"]), (side, joint)


def inside(polygon: list[tuple[float, float]], p: tuple[float, float]) -> bool:
    found = False
    for (ax, ay), (bx, by) in pairwise([*polygon, polygon[0]]):
        if (ay > p[1]) != (by > p[1]) and p[0] < (bx - ax) * (p[1] - ay) / (by - ay) + ax:
            found = not found
    return found


@every_pose
def test_muscles_stay_under_the_skin(pose: Pose) -> None:
    figure = side_view(pose)
    skin = next(p for p in figure.named("skin") if p.look.role == "fill").polygon(10)
    for part in figure.parts:
        if part.look.tissue == "muscle" and part.look.role == "area":
            outside = [p for p in part.polygon(3) if not inside(skin, p)]
            astray = max((min(distance(p, q) for q in skin) for p in outside), default=0.0)
            assert astray < 3.5, part.id


@every_pose
def test_both_sides_look_the_same(pose: Pose) -> None:
    right, left = side_view(pose), side_view(pose.mirrored(), near="left")
    for a, b in zip(right.parts, left.parts, strict=True):
        assert np.allclose(a.curve * np.array([-1.0, 1.0]), b.curve, atol=1e-9), a.id
    assert {a.look.owner for a in right.parts if not a.look.near} == {"left"}
    assert {a.look.owner for a in left.parts if not a.look.near} == {"right"}


@every_pose
def test_a_mirrored_pose_is_a_mirrored_front(pose: Pose) -> None:
    one, other = front_view(pose), front_view(pose.mirrored())
    for name, (x, y) in one.joints.items():
        side, _, joint = name.rpartition(".")
        swapped = {"right": "left.", "left": "right."}.get(side, "") + joint
        assert other.joints[swapped] == pytest.approx((-x, y), abs=1e-6), name
    widths = [sorted(np.ptp(part.points, axis=0)[0] for part in view.named("skin")) for view in (one, other)]
    assert widths[0] == pytest.approx(widths[1], abs=1e-6)


@every_pose
def test_contacts_say_where_the_sole_is(pose: Pose) -> None:
    figure = side_view(pose)
    for side in SIDES:
        contacts = figure.contacts[side]
        assert contacts.lowest <= min(contacts.heel[1], contacts.forefoot[1], contacts.toe[1])
        assert 921 - reach(pose, side) == pytest.approx(contacts.lowest, abs=0.01)
    assert min(c.lowest for c in figure.grounded().contacts.values()) == pytest.approx(0, abs=1e-9)


def test_in_double_support_both_feet_reach_the_floor() -> None:
    pose = settled(POSES["initial contact"], right=0.4, left=0.6)
    assert reach(pose, "right") == pytest.approx(reach(pose, "left"), abs=0.01)
    for side in SIDES:
        assert pose.foot(side) == pytest.approx(POSES["initial contact"].foot(side))
        assert abs(pose.leg(side).knee_flexion - POSES["initial contact"].leg(side).knee_flexion) < 12


def test_a_foot_without_load_is_left_alone() -> None:
    assert settled(POSES["swing"], right=0, left=1) == POSES["swing"]


def test_a_taller_body_is_the_same_drawing_larger() -> None:
    small, tall = side_view(POSES["swing"]), side_view(POSES["swing"], Body(stature_mm=1738 * 1.1))
    for a, b in zip(small.parts, tall.parts, strict=True):
        assert np.allclose(a.curve * 1.1, b.curve, atol=0.05)
    assert ADULT.scale == 1
    with pytest.raises(ValueError, match="200 to 3000"):
        side_view(Pose(), Body(stature_mm=5))


def test_a_shortened_limb_keeps_the_height_of_the_side_view() -> None:
    for pose in (POSES["swing"], POSES["push off"], POSES["steppage"]):
        side, front = side_view(pose), front_view(pose)
        for limb in SIDES:
            assert front.contacts[limb].lowest == pytest.approx(side.contacts[limb].lowest, abs=14)


def test_trunk_and_pelvis_go_where_they_are_told() -> None:
    leaning = front_view(POSES["trunk lean"]).joints
    assert leaning["neck"][0] < -80 < 0
    dropped = front_view(POSES["hip drop"]).joints
    assert dropped["right.hip"][1] - dropped["left.hip"][1] == pytest.approx(172 * math.sin(math.radians(12)), abs=0.1)
    bowed = side_view(POSES["crouch"]).joints
    assert bowed["neck"][0] > side_view(Pose()).joints["neck"][0] + 150


def test_the_leg_in_front_is_painted_last() -> None:
    for pose, last in ((POSES["push off"], "left"), (POSES["initial contact"], "right")):
        legs = [part.look.owner for part in front_view(pose).parts if part.id == "skin.leg"]
        assert legs[-1] == last
        assert sorted(part.id for part in front_view(pose).parts) == sorted(
            part.id for part in front_view(Pose()).parts
        )


def test_muscles_have_borders_and_anchors() -> None:
    figure = side_view(POSES["swing"])
    names = {part.id for part in figure.parts if part.look.borders[0]}
    assert {"muscle.soleus", "muscle.gluteus-medius", "tendon.achilles"} <= names
    for part in figure.parts:
        if part.look.borders[0]:
            first, second = part.borders()
            assert len(first) > 2 < len(second)
            assert inside(part.polygon(), figure.anchors[f"right.{part.id}"])
    with pytest.raises(ValueError, match="has no borders"):
        next(figure.named("skin")).borders()
