"""The walking body: segment lengths and masses (Winter), where the sole touches, joints in space.

Space: x forward, y up, z to the walker's right, metres. Angles in radians here. Segment angle 0 = hanging straight down
(thigh, shank) or flat on the floor (foot); forward swing of the lower end, and toes up, are positive.
Source: Winter, Biomechanics and Motor Control of Human Movement (segment lengths, masses, gyration radii); the sole is
our own: heel, ball and toe tip as points, the toes bend at the ball until `TOE_RANGE` and then roll over their tip.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.gait_template import Curve

GRAVITY: Final = 9.81
HEIGHT: Final = 1.75
"""m, of the walker."""
THIGH, SHANK = 0.245 * HEIGHT, 0.246 * HEIGHT
ANKLE_HEIGHT: Final = 0.039 * HEIGHT
HALF_PELVIS: Final = 0.085
"""m, from the middle of the pelvis to a hip centre."""
HEEL, BALL, TOE = -0.05, 0.125, 0.19
"""m along the sole from below the ankle."""
FLAT: Final = 1.0
"""Degrees that the consensus angles give to a foot that stands flat."""
TOE_RANGE: Final = np.radians(40.0)
HANDOVER, TOE_HANDOVER = np.radians(0.6), np.radians(2.5)
"""Pitch over which the pivot moves from heel to ball, and from ball to toe tip."""
TOE_LIFT: Final = np.radians(12.0)
"""How far the toes are lifted in swing."""
FOOT_LENGTH: Final = (BALL**2 + ANKLE_HEIGHT**2) ** 0.5
"""m from ankle to ball, the length that Winter's masses refer to."""
SOLE: Final = ((HEEL, -ANKLE_HEIGHT), (BALL, -ANKLE_HEIGHT))


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """mass as a share of body mass; centre and gyration as shares of length, from the upper end, about the centre."""

    mass: float
    centre: float
    gyration: float


FOOT: Final = Segment(mass=0.0145, centre=0.5, gyration=0.475)
SHANK_MASS: Final = Segment(mass=0.0465, centre=0.433, gyration=0.302)
THIGH_MASS: Final = Segment(mass=0.1, centre=0.433, gyration=0.323)
TRUNK_MASS: Final = 0.678
"""Head, arms and trunk, share of body mass."""
TRUNK_CENTRE: Final = 0.34
"""m from the hips up to their centre."""


def toe_tip(bend: float) -> tuple[float, float]:
    """Tip of the toes in the foot, bent up by this angle."""
    return BALL + (TOE - BALL) * float(np.cos(bend)), -ANKLE_HEIGHT + (TOE - BALL) * float(np.sin(bend))


def planted(pitch: Curve) -> tuple[Curve, Curve, Curve, Curve]:
    """Ankle over a foot that rolls without slipping: heel while toes are up, then ball, then toe tip.

    One pivot hands over to the next within a degree or a few, as a sole with some give does (and a solve needs).

    Returns:
        x from the point below the ankle of the flat foot, y above the floor, and their derivatives by pitch.
    """
    tip = toe_tip(TOE_RANGE)
    pivots = (((HEEL, -ANKLE_HEIGHT), HEEL), ((BALL, -ANKLE_HEIGHT), BALL), (tip, TOE))
    forefoot = 1 / (1 + np.exp(np.clip(pitch / HANDOVER, -30, 30)))
    toes = 1 / (1 + np.exp(np.clip((pitch + TOE_RANGE) / TOE_HANDOVER, -30, 30)))
    shares = (1 - forefoot, forefoot * (1 - toes), forefoot * toes)
    leaving = -forefoot * (1 - forefoot) / HANDOVER, -toes * (1 - toes) / TOE_HANDOVER
    changes = (-leaving[0], leaving[0] * (1 - toes) - forefoot * leaving[1], leaving[0] * toes + forefoot * leaving[1])
    cos, sin = np.cos(pitch), np.sin(pitch)
    x, y, x_slope, y_slope = (np.zeros_like(pitch) for _ in range(4))
    for ((local_x, local_y), floor), share, change in zip(pivots, shares, changes, strict=True):
        turned_x, turned_y = cos * local_x - sin * local_y, sin * local_x + cos * local_y
        x += share * (floor - turned_x)
        y -= share * turned_y
        x_slope += share * turned_y + change * (floor - turned_x)
        y_slope -= share * turned_x + change * turned_y
    return x, y, x_slope, y_slope


def toe_bend(pitch: Curve, phase: Curve, foot_off: float, lift: float = TOE_LIFT) -> Curve:
    """Toe extension (radians) over a cycle: flat while the heel rises, lifted in swing and until the foot is flat."""
    rolling = np.clip(-pitch, 0, TOE_RANGE)
    landing = lift * np.clip(1 - phase / 0.1, 0, 1)
    leaving = float(np.clip(-np.interp(foot_off, phase, pitch), 0, TOE_RANGE))
    swinging = lift + (leaving - lift) * np.clip(1 - (phase - foot_off) / 0.1, 0, 1)
    return np.where(phase <= foot_off, np.maximum(rolling, landing), swinging)


def lowest(ankle_height: Curve, pitch: Curve, bend: Curve) -> Curve:
    """Height of the lowest point of the sole above the floor, m."""
    cos, sin = np.cos(pitch), np.sin(pitch)
    heights = [ankle_height + sin * x + cos * y for x, y in SOLE]
    length = TOE - BALL
    tip = ankle_height + sin * (BALL + length * np.cos(bend)) + cos * (-ANKLE_HEIGHT + length * np.sin(bend))
    return np.asarray(np.minimum(np.minimum(heights[0], heights[1]), tip), dtype=np.float64)
