"""The trunk over the pelvis: a little sway in everybody, leaning as compensation.

Normal sway (about 2 degrees forward, 1.5 to the carrying side, turning against the pelvis) is authored after textbooks;
leaning follows from moments: a trunk over the weak hip takes TRUNK_MASS·g·TRUNK_CENTRE·sin(lean) from the abductors.
The trunk of somebody who spares a painful leg comes over it while it carries; the size is authored, and in disc
herniation the side to which people lean is contested.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.data.gait_strength import GROUPS
from tutor.sims.gait_body import GRAVITY, TRUNK_CENTRE, TRUNK_MASS
from tutor.sims.gait_parameters import Leg
from tutor.sims.gait_pattern import template_phases
from tutor.sims.gait_plan import LegPlan, Plan
from tutor.sims.gait_template import Curve, consensus, plateau

ABDUCTOR_PEAK: Final = next(group.moment for group in GROUPS if group.name == "hip_abductor")
TOO_MUCH: Final = 1.4
"""People lean further than they need: the pelvis even rises."""
SPARING_LEAN: Final = 8.0
"""Degrees that the trunk comes over a leg with the worst pain while it carries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegTrunk:
    """The trunk as one leg's side sees it over its cycle, degrees.

    forward (flexed positive), over (leaning to this leg's side positive), turn (this side's shoulder forward positive);
    `*_extra` is what deficits add.
    """

    forward: Curve
    over: Curve
    turn: Curve
    forward_extra: Curve
    over_extra: Curve


def trunk(plan: Plan, leg: Leg, phase: Curve) -> LegTrunk:
    """The trunk over this leg's cycle."""
    own, other = plan.leg(leg), plan.leg("left" if leg == "right" else "right")
    _, mine = template_phases(own, plan.speed, phase)
    _, theirs = template_phases(other, plan.speed, (phase + own.contact - other.contact) % 1)
    ahead = plan.trunk_lean + _forward(own, mine) + _forward(other, theirs)
    aside = _over(own, mine) - _over(other, theirs)
    sway = 1.5 * (_carrying(mine) - _carrying(theirs))
    turned = -0.6 * (consensus("pelvis_rotation", mine) - consensus("pelvis_rotation", theirs)) / 2
    return LegTrunk(
        forward=2.0 - 0.8 * np.cos(4 * np.pi * (mine - 0.05)) + ahead,
        over=sway + aside,
        turn=turned * plan.step / 0.65,
        forward_extra=ahead,
        over_extra=aside,
    )


def _carrying(phase: Curve) -> Curve:
    return plateau(phase, 0.03, 0.2, 0.4, 0.57)


def _forward(leg: LegPlan, phase: Curve) -> Curve:
    """Weak quadriceps: forward over the loaded knee; weak hip extensors, or flexors: thrown back."""
    loading = plateau(phase, 0.94, 1.04, 1.16, 1.34)
    pulling = plateau(phase, 0.48, 0.6, 0.68, 0.8)
    lost = leg.deficits
    return (9.0 * lost.quadriceps - 12.0 * lost.hip_extensor) * loading - 5.0 * lost.hip_flexor * pulling


def _over(leg: LegPlan, phase: Curve) -> Curve:
    lost = leg.deficits
    missing = (1 - lost.abductor_capacity) * ABDUCTOR_PEAK * lost.abductor_lean * TOO_MUCH
    lean = np.degrees(np.arcsin(min(missing / (TRUNK_MASS * GRAVITY * TRUNK_CENTRE), 0.5)))
    spared = SPARING_LEAN * lost.pain
    return np.asarray((lean + spared) * plateau(phase, 0.0, 0.16, 0.42, 0.58), dtype=np.float64)
