"""Feet on the floor: how far the sole is below the hip, and poses in which both feet reach it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

from tutor.diagrams.figure.data import side_points as rest
from tutor.diagrams.figure.pose import Pose, Side
from tutor.diagrams.figure.skinning import Point

HALF_HIPS: Final = 86.0
"""Distance in mm from the midline to the middle of a hip joint."""


def _between(a: str, b: str) -> float:
    (ax, ay), (bx, by) = rest.JOINTS[a], rest.JOINTS[b]
    return math.hypot(bx - ax, by - ay)


THIGH: Final = _between("hip", "knee")
SHANK: Final = _between("knee", "ankle")
"""Lengths in mm of the resting figure, joint centre to joint centre."""


def _outline() -> tuple[tuple[float, float, float], ...]:
    places = [tuple(float(part) for part in item.split(",")) for item in f"{rest.SOLE} -42,19".split()]
    return tuple((x, y, min(1.0, max(0.0, (x - 130.0) / 26.0))) for x, y in places)


_SOLE: Final = _outline()
"""Points under the foot and how much of the bend of the toes each follows (before smoothing)."""
HEEL, BALL, TOE = len(_SOLE) - 2, 6, 0


def sole(foot: float, toes: float) -> list[Point]:
    """Points under a foot against its ankle, mm of the resting figure, x forward.

    foot: degrees that the sole is toes-up; toes: degrees that the toes are bent up against it.
    """
    (ax, ay), (bx, by) = rest.JOINTS["ankle"], rest.JOINTS["ball"]
    cos, sin = math.cos(math.radians(foot)), math.sin(math.radians(foot))
    out = []
    for x, y, share in _SOLE:
        turn = math.radians(toes) * share * share * (3 - 2 * share)
        dx, dy = x - bx, y - by
        x = bx + math.cos(turn) * dx - math.sin(turn) * dy - ax
        y = by + math.sin(turn) * dx + math.cos(turn) * dy - ay
        out.append((cos * x - sin * y, sin * x + cos * y))
    return out


def reach(pose: Pose, side: Side) -> float:
    """How far (mm of the resting figure) the lowest point of a sole is below the middle between the hips."""
    lowest, up = _foot_and_hip(pose, side)
    return (
        THIGH * math.cos(math.radians(pose.thigh(side)))
        + SHANK * math.cos(math.radians(pose.shank(side)))
        - lowest
        - up
    )


def _foot_and_hip(pose: Pose, side: Side) -> tuple[float, float]:
    """Height of the lowest point of a sole against its ankle, and of a hip against the middle between the hips; mm."""
    up = HALF_HIPS * math.sin(math.radians(pose.pelvis_obliquity))
    lowest = min(y for _, y in sole(pose.foot(side), pose.leg(side).toe_extension))
    return lowest, up if side == "right" else -up


def settled(pose: Pose, *, right: float, left: float) -> Pose:
    """The pose with the loaded feet at one height: each gets there by its knee, its foot keeps its slope.

    right, left: loads, in any unit; the common height is shared by load, so nothing jumps when the weight goes over,
    and a foot without load is left as it is. A leg that reaches forward gets longer as its knee bends, one that trails
    gets shorter, so the change nearest to zero is taken; where none within -10 to +24 degrees will do, the best.
    """
    if right <= 0 or left <= 0:
        return pose
    goal = (right * reach(pose, "right") + left * reach(pose, "left")) / (right + left)
    sides: tuple[Side, Side] = ("right", "left")
    for side in sides:
        pose = _with_reach(pose, side, goal)
    return pose


def _with_reach(pose: Pose, side: Side, goal: float) -> Pose:
    leg = pose.leg(side)
    lowest, up = _foot_and_hip(pose, side)
    thigh, shank = math.radians(pose.thigh(side)), pose.shank(side)
    cosine = (goal + lowest + up - THIGH * math.cos(thigh)) / SHANK
    angle = math.degrees(math.acos(min(1.0, max(-1.0, cosine))))
    changes = [shank - angle, shank + angle]
    change = min((min(24.0, max(-10.0, c)) for c in changes if leg.knee_flexion + c > -4), key=abs, default=0.0)
    bent = replace(leg, knee_flexion=leg.knee_flexion + change, ankle_dorsiflexion=leg.ankle_dorsiflexion + change)
    return replace(pose, right=bent) if side == "right" else replace(pose, left=bent)
