"""From one instant of a walk to the pose of the drawn figure, and where it stands in the room."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.diagrams.figure import Arm, Leg, Pose
from tutor.sims.gait import Frame, Walk, frame
from tutor.sims.gait_parameters import LEGS
from tutor.sims.gait_parameters import Leg as Side
from tutor.sims.gait_result import POINTS, LegFrame
from tutor.ui.sims.gait_footing import DRAWN_SHANK, DRAWN_THIGH, Footing, footing

Vector = np.ndarray[tuple[int], np.dtype[np.float64]]
DRAGGING: Final = 3.0
"""mm of clearance below which a foot in swing is drawn where it is, to the millimetre."""
ARM_SWING: Final = 0.7
"""Degrees of an arm's swing for a degree of the opposite hip; schematic, no measured curve."""


@dataclass(frozen=True, slots=True, eq=False)
class Posed:
    """The walker at one instant.

    Attributes:
        frame: what the model says.
        pose: the drawn figure's angles.
        hips: middle between the hips: metres ahead of where it is on average in a picture that goes along, and up.
        ground: x of the room in the middle of that picture, metres; it runs evenly with the speed of walking.
        sway: metres by which the pelvis is to the walker's right of the line of walking.
        loads: share of the weight on each foot.
    """

    frame: Frame
    pose: Pose
    hips: tuple[float, float]
    ground: float
    sway: float
    loads: dict[Side, float]


class Walker:
    """A walk made ready for drawing."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        middle = [walk.leg(leg).places["hip"][:-1, 0] - walk.stride * np.linspace(0, 1, POINTS)[:-1] for leg in LEGS]
        self._lead = float(np.mean(middle[0]) + np.mean(middle[1]) - walk.stride * walk.left.contact) / 2
        self._feet: dict[Side, Footing] = {leg: footing(walk.leg(leg)) for leg in LEGS}

    def at(self, instant: float) -> Posed:
        """The drawn walker at an instant of the cycle (share, 0 = right contact)."""
        now = frame(self.walk, instant)
        legs: dict[Side, LegFrame] = {"right": now.right, "left": now.left}
        shifts = {leg: self._shift(leg, legs[leg].phase) for leg in LEGS}
        pushes = {leg: max(0.0, float(legs[leg].force[1])) for leg in LEGS}
        total = sum(pushes.values())
        loads = {leg: pushes[leg] / total if total > 0 else 0.5 for leg in LEGS}
        off = _shared(legs, loads, {leg: shifts[leg] + (0.0, _hidden(legs[leg])) for leg in LEGS})
        tilt = now.right.curves["pelvis_tilt"]
        drawn = {leg: _leg(legs[leg], (shifts[leg] - off) * self._bound(leg, legs[leg].phase), tilt) for leg in LEGS}
        hips = (now.right.places["hip"] + now.left.places["hip"]) / 2
        pose = Pose(
            right=drawn["right"],
            left=drawn["left"],
            right_arm=_arm(drawn["left"], tilt),
            left_arm=_arm(drawn["right"], tilt),
            pelvis_tilt=tilt,
            pelvis_obliquity=now.right.curves["pelvis_obliquity"],
            pelvis_rotation=now.right.curves["pelvis_rotation"],
            trunk_lean=now.right.curves["trunk_forward"],
            trunk_side_lean=now.right.curves["trunk_over"],
        )
        ground = now.travelled + self._lead
        place = (float(hips[0] + off[0]) - ground, float(hips[1] + off[1]))
        return Posed(now, pose, place, ground, float(hips[2]), loads)

    def print_of(self, leg: Side) -> float:
        """Forward place of the heel at this foot's contact in the walk's cycle, metres."""
        return float(self.walk.leg(leg).places["heel"][0, 0] + self._feet[leg].shift[0, 0])

    def _bound(self, leg: Side, phase: float) -> float:
        """How far the drawn foot must be where the floor is: wholly on it and near it, not in the middle of swing."""
        one = self.walk.leg(leg)
        if phase <= one.foot_off or one.fit.clearance < DRAGGING:
            return 1.0
        swing = (phase - one.foot_off) / (1 - one.foot_off)
        return max(0.0, 1 - swing / 0.15, 1 - (1 - swing) / 0.15)

    def _shift(self, leg: Side, phase: float) -> Vector:
        place = phase * (POINTS - 1)
        below = min(int(place), POINTS - 2)
        share = place - below
        rows = self._feet[leg].shift
        return np.asarray(rows[below] * (1 - share) + rows[below + 1] * share, dtype=np.float64)


def _hidden(leg: LegFrame) -> float:
    """Metres by which a leg that slants sideways looks shorter from the side; the drawing has no such slant."""
    away, knee = leg.places["hip"] - leg.places["ankle"], math.radians(leg.curves["knee_flexion"])
    whole = math.sqrt(DRAWN_THIGH**2 + DRAWN_SHANK**2 + 2 * DRAWN_THIGH * DRAWN_SHANK * math.cos(knee))
    return float(whole - math.hypot(away[0], away[1]))


def _shared(legs: dict[Side, LegFrame], loads: dict[Side, float], shifts: dict[Side, Vector]) -> Vector:
    """How far the hips follow the drawn feet: by load, and more the straighter leg, which cannot give way."""
    stiff = {leg: loads[leg] / (math.sin(math.radians(max(0.0, legs[leg].curves["knee_flexion"])) / 2) + 0.04) ** 2
             for leg in LEGS}  # fmt: skip
    whole = sum(stiff.values())
    return np.asarray(sum(stiff[leg] / whole * shifts[leg] for leg in LEGS), dtype=np.float64)


def _leg(leg: LegFrame, beyond: Vector, tilt: float) -> Leg:
    """Drawn joint angles that bring the drawn ankle where it belongs. beyond: ankle against the model's, metres."""
    hip, ankle = leg.places["hip"], leg.places["ankle"]
    forward, down = float(ankle[0] + beyond[0] - hip[0]), float(hip[1] - ankle[1] - beyond[1])
    reach = min(math.hypot(forward, down), DRAWN_THIGH + DRAWN_SHANK - 1e-4)
    bend = math.pi - math.acos((DRAWN_THIGH**2 + DRAWN_SHANK**2 - reach**2) / (2 * DRAWN_THIGH * DRAWN_SHANK))
    ahead = math.asin(DRAWN_SHANK * math.sin(bend) / reach)
    thigh = math.degrees(math.atan2(forward, down) + ahead)
    knee = math.degrees(bend)
    return Leg(
        hip_flexion=thigh + tilt,
        hip_adduction=leg.curves["hip_adduction"],
        knee_flexion=knee,
        ankle_dorsiflexion=leg.curves["foot_pitch"] - thigh + knee,
        toe_extension=leg.curves["toe_extension"],
    )


def _arm(other: Leg, tilt: float) -> Arm:
    swing = ARM_SWING * (other.hip_flexion - tilt - 4.0)
    return Arm(shoulder_flexion=swing, elbow_flexion=14 + 0.4 * max(0.0, swing))
