"""How people make room for a foot that hangs: shapes whose size the contact solve finds, one degree each.

steppage       knee and hip of the swinging leg bend more, two to one
hike           the pelvis rises on the swinging side
circumduction  the swinging leg goes out and round, with a little hike
vault          the other foot rises on its toes in mid stance
none           nothing: the toes drag
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.gait_pattern import LegPattern
from tutor.sims.gait_plan import LegPlan
from tutor.sims.gait_template import Curve, bump, plateau

LARGEST: Final = 28.0
"""Degrees of a strategy beyond which nobody goes."""
FIRST_GUESS: Final = {"steppage": 10.0, "hike": 10.0, "circumduction": 12.0, "vault": 22.0, "none": 0.0}
LOOSE: Final = 3.5
"""Degrees of a strategy that weigh as one unit of correction when the foot hangs fully, less when it hangs less.

Looser than the joints, which weigh by a degree or two, and not free: or a foot that begins to hang would throw the walk
from small corrections into the whole strategy at once.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Modes:
    """What one degree of each leg's strategy does to this leg: arrays (n, 2), columns own and other leg's strategy."""

    hip: Curve
    knee: Curve
    ankle: Curve
    abduction: Curve
    lift: Curve

    @classmethod
    def of(cls, own: LegPlan, other: LegPlan, pattern: LegPattern, other_phase: Curve) -> Modes:
        """Shapes for this leg; `other_phase` is the other leg's template phase at the same instants."""
        swing = plateau(pattern.angle_phase, 0.6, 0.74, 0.89, 0.99)
        around = plateau(pattern.angle_phase, 0.61, 0.75, 0.83, 0.98)
        hold = bump(pattern.angle_phase, 0.3, 0.2)
        other_swing = plateau(other_phase, 0.58, 0.7, 0.92, 1.0)
        own_swing = plateau(pattern.angle_phase, 0.58, 0.7, 0.92, 1.0)
        nothing = np.zeros_like(swing)
        step = own.deficits.strategy == "steppage"
        lift = {"hike": 1.0, "circumduction": 0.3}
        own_lift = lift.get(own.deficits.strategy, 0.0) * own_swing
        other_lift = -lift.get(other.deficits.strategy, 0.0) * other_swing
        away = own.deficits.strategy == "circumduction"
        vault = other.deficits.strategy == "vault"
        return cls(
            hip=_pair(swing if step else nothing, nothing),
            knee=_pair(2 * swing if step else nothing, nothing),
            ankle=_pair(nothing, -hold if vault else nothing),
            abduction=_pair(around if away else nothing, nothing),
            lift=_pair(own_lift, other_lift),
        )


def held(leg: LegPlan) -> float:
    """How far (degrees) the size of this leg's strategy may go freely; nothing without a drop."""
    return 1e-6 if leg.deficits.strategy == "none" else LOOSE * leg.deficits.drop + 1e-6


def first_guess(leg: LegPlan) -> float:
    """Size (degrees) from which the solve starts; vaulting must start from a risen heel or it is not found."""
    return FIRST_GUESS[leg.deficits.strategy] * leg.deficits.drop


def least(leg: LegPlan) -> float:
    """Smallest size (degrees) of this leg's strategy: a vault is seen or is none; others stay near what they need."""
    return (0.7 if leg.deficits.strategy == "vault" else 0.3) * first_guess(leg)


def vaulting(leg: LegPlan) -> float:
    """Whether the other foot rises on its toes for this leg, 0 … 1."""
    return min(20 * leg.deficits.drop, 1.0) if leg.deficits.strategy == "vault" else 0.0


def _pair(own: Curve, other: Curve) -> Curve:
    return np.stack([own, other], axis=1)
