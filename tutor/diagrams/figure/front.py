"""The walking figure from the front: the person's right is on the page's left, as one meets them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np

from tutor.diagrams.figure.front_parts import SIDES, FrontDrawer, centre, sign
from tutor.diagrams.figure.ground import BALL, HEEL, SHANK, THIGH, TOE, sole
from tutor.diagrams.figure.model import Contacts, Figure, Part
from tutor.diagrams.figure.pose import ADULT, Body, Pose, Side
from tutor.diagrams.figure.sheet import Template
from tutor.diagrams.figure.skinning import Array, Point


def front_view(pose: Pose, body: Body = ADULT) -> Figure:
    """The figure from the front, x to the person's left, y up, mm.

    What the legs do forward and backward shows as shortened limbs, the leg further forward is painted over the other,
    and the feet stay level. Pelvic rotation, forward lean and forward swing of the arms do not show. The pelvis stays
    where it stands at rest, with the resting floor at height 0. Legs may overlap: fill by the winding rule. Takes
    about 0.8 milliseconds.
    """
    resting = _resting(body)
    scales = _scales(pose)
    places = resting.template.batch.places.copy()
    places[:, 1] += sum(resting.below[name] * (1 - scale) for name, scale in scales.items())
    posed = resting.template.batch.posed(_turns(pose), None, places, _centres(scales, body))
    marks = resting.template.marks(posed)
    contacts = {side: _contacts(pose, side, marks[f"{side}.ankle"], body.scale) for side in SIDES}
    joints = {name: at for name, at in marks.items() if ":" not in name}
    anchors = {name.removeprefix("anchor:"): at for name, at in marks.items() if name.startswith("anchor:")}
    return Figure(_nearest_last(resting, resting.template.parts(posed), pose), joints, contacts, anchors)


def _nearest_last(resting: _Resting, parts: tuple[Part, ...], pose: Pose) -> tuple[Part, ...]:
    """The parts with the leg that is further forward, toward the viewer, painted over the other."""
    right, left = resting.legs["right"], resting.legs["left"]
    if _forward(pose, "right") <= _forward(pose, "left"):
        return parts  # as drawn: the left leg comes after the right one
    return (*parts[: right.start], *parts[left], *parts[right], *parts[left.stop :])


def _forward(pose: Pose, side: Side) -> float:
    """How far (mm of the resting figure) an ankle is in front of its hip."""
    thigh, shank = math.radians(pose.thigh(side)), math.radians(pose.shank(side))
    return THIGH * math.sin(thigh) + SHANK * math.sin(shank)


@dataclass(frozen=True, slots=True, eq=False)
class _Resting:
    """The resting front view.

    below: "right.thigh" … → how far (mm) each point lies below the upper end of that part, weighted by how far it
    follows the joint there: what is taken off when the part is seen shortened. legs: which parts are those of a leg.
    """

    template: Template
    below: dict[str, Array]
    legs: dict[Side, slice]


_SEGMENTS = (("thigh", "hip", "knee"), ("shank", "knee", "ankle"), ("foot", "ankle", ""))


@cache
def _resting(body: Body) -> _Resting:
    drawer = FrontDrawer()
    template = drawer.drawn(body.scale)
    batch = template.batch
    following = {turn.joint: turn for turn in batch.turns}
    below = {}
    for side in SIDES:
        for segment, upper, lower in _SEGMENTS:
            turn = following[f"{side}.{upper}"]
            top = centre(upper)[1] * body.scale
            length = top - centre(lower)[1] * body.scale if lower else math.inf
            depth = np.zeros(len(batch.places))
            depth[turn.rows] = np.clip(top - batch.places[turn.rows, 1], 0.0, length) * turn.weights
            below[f"{side}.{segment}"] = depth
    return _Resting(template, below, drawer.legs)


def _scales(pose: Pose) -> dict[str, float]:
    """Segment ("right.thigh" …) → its length as seen from the front, as a part of its length."""
    scales = {}
    for side in SIDES:
        depth = -min(y for _, y in sole(pose.foot(side), pose.leg(side).toe_extension))
        scales[f"{side}.thigh"] = math.cos(math.radians(pose.thigh(side)))
        scales[f"{side}.shank"] = math.cos(math.radians(pose.shank(side)))
        scales[f"{side}.foot"] = depth / (centre("ankle")[1] - 2.6)
    return scales


def _centres(scales: dict[str, float], body: Body) -> dict[str, Point]:
    """Where the joints of shortened limbs are before they turn sideways."""
    centres = {}
    for side in SIDES:
        lifted = 0.0
        for segment, upper, lower in _SEGMENTS[:2]:
            lifted += (centre(upper)[1] - centre(lower)[1]) * (1 - scales[f"{side}.{segment}"])
            x, y = centre(f"{side}.{lower}")
            centres[f"{side}.{lower}"] = (x * body.scale, (y + lifted) * body.scale)
    return centres


def _turns(pose: Pose) -> dict[str, float]:
    """Radians by which each joint turns on the page, counter-clockwise."""
    radians = math.radians
    pelvis, lean = -radians(pose.pelvis_obliquity), radians(pose.trunk_side_lean)
    turns = {"pelvis": pelvis, "lumbar": lean - pelvis, "neck": -0.6 * lean}
    (hx, hy), (kx, ky) = centre("hip"), centre("knee")
    resting = math.atan2(kx - hx, hy - ky)  # the thigh is drawn pointing a little outward
    for side in SIDES:
        outward = -radians(pose.leg(side).hip_adduction) - resting
        turns[f"{side}.hip"] = sign(side) * outward
        turns[f"{side}.ankle"] = -(sign(side) * outward + pelvis)
        # arms hang from the leaning chest toward the floor; the one that the trunk leans away from is held off it
        spread = sign(side) * radians(pose.arm(side).shoulder_abduction + 1.5)
        turns[f"{side}.shoulder"] = spread - lean * (0.85 if lean * sign(side) < 0 else -0.3)
    return turns


def _contacts(pose: Pose, side: Side, ankle: Point, scale: float) -> Contacts:
    below = sole(pose.foot(side), pose.leg(side).toe_extension)
    heel, ball, toe = ((ankle[0], ankle[1] + below[index][1] * scale) for index in (HEEL, BALL, TOE))
    return Contacts(heel, ball, toe, ankle[1] + min(y for _, y in below) * scale)
