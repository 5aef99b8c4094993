"""The walking figure from the side: near limb with bones and muscles, far limb behind it."""

from __future__ import annotations

import math
from functools import cache

from tutor.diagrams.figure.data import side_points as rest
from tutor.diagrams.figure.ground import BALL, HALF_HIPS, HEEL, TOE
from tutor.diagrams.figure.model import Contacts, Figure
from tutor.diagrams.figure.pose import ADULT, STANDING_TILT, Body, Pose, Side
from tutor.diagrams.figure.sheet import Template
from tutor.diagrams.figure.side_parts import SideDrawer
from tutor.diagrams.figure.skinning import Point


def side_view(pose: Pose, body: Body = ADULT, *, near: Side = "right") -> Figure:
    """The figure from the side of its `near` limb; it faces page right from the right, page left from the left.

    Frame: mm, y up, x forward (backward when seen from the left); the pelvis stays where it stands at rest, with the
    resting floor at height 0. Takes about half a millisecond.
    """
    template = _template(near, body)
    sign = 1.0 if near == "right" else -1.0
    seen = pose if near == "right" else pose.mirrored()
    shifts = _hip_shifts(seen, sign, body.scale)
    angles = {joint: sign * angle for joint, angle in _turns(seen).items()}
    posed = template.batch.posed(angles, shifts)
    marks = template.marks(posed)
    far: Side = "left" if near == "right" else "right"
    contacts = {near: _contacts(marks, "near"), far: _contacts(marks, "far")}
    names = {"near": near, "far": far}
    joints = {
        f"{names.get(limb, limb)}.{joint}" if joint else limb: place
        for limb, _, joint, place in ((*name.partition("."), at) for name, at in marks.items())
        if ":" not in limb
    }
    anchors = {name.removeprefix("anchor:"): at for name, at in marks.items() if name.startswith("anchor:")}
    return Figure(template.parts(posed), joints, contacts, anchors)


def _hip_shifts(seen: Pose, sign: float, scale: float) -> dict[str, Point]:
    """Where rotation and obliquity of the pelvis carry the hips, mm on the page, before the pelvis tilts."""
    forward = HALF_HIPS * math.sin(math.radians(seen.pelvis_rotation))
    up = HALF_HIPS * math.sin(math.radians(seen.pelvis_obliquity))
    tilt = math.radians(seen.pelvis_tilt - STANDING_TILT)
    x = scale * sign * (math.cos(tilt) * forward - math.sin(tilt) * up)
    y = scale * (math.sin(tilt) * forward + math.cos(tilt) * up)
    return {"near.hip": (x, y), "far.hip": (-x, -y)}


def _contacts(marks: dict[str, Point], limb: str) -> Contacts:
    sole = [at for name, at in marks.items() if name.startswith(f"sole:{limb}:")]
    heel, ball, toe = (marks[f"sole:{limb}:{index}"] for index in (HEEL, BALL, TOE))
    return Contacts(heel, ball, toe, min(y for _, y in sole))


def _inclination(a: str, b: str) -> float:
    """Radians by which the line from one resting joint to the next points forward of straight down."""
    (ax, ay), (bx, by) = rest.JOINTS[a], rest.JOINTS[b]
    return math.atan2(bx - ax, ay - by)


def _turns(pose: Pose) -> dict[str, float]:
    """Radians by which each joint turns from the resting figure, seen from the right with the right limb near."""
    radians = math.radians
    pelvis = -radians(pose.pelvis_tilt - STANDING_TILT)
    turns = {
        "pelvis": pelvis,
        "lumbar": -radians(pose.trunk_lean) - pelvis,
        "neck": 0.5 * radians(pose.trunk_lean),
    }
    sides: tuple[tuple[str, Side], ...] = (("near", "right"), ("far", "left"))
    for limb, side in sides:
        thigh = radians(pose.thigh(side)) - _inclination("hip", "knee")
        shank = radians(pose.shank(side)) - _inclination("knee", "ankle")
        foot = radians(pose.foot(side))
        turns[f"{limb}.hip"] = thigh - pelvis
        turns[f"{limb}.knee"] = shank - thigh
        turns[f"{limb}.ankle"] = foot - shank
        turns[f"{limb}.ball"] = radians(pose.leg(side).toe_extension)
        turns[f"{limb}.shoulder"] = radians(pose.arm(side).shoulder_flexion)
        turns[f"{limb}.elbow"] = radians(pose.arm(side).elbow_flexion)
    return turns


@cache
def _template(near: Side, body: Body) -> Template:
    """The resting side view of a body: made once, posed often."""
    return SideDrawer(near).drawn(body.scale)
