"""Ground reaction of both feet and where it acts.

In single support one foot carries everything; in double support the feet share as the consensus curves do. The sum
swings about body weight with a power of speed (exponent 1.7 fits the classes of Schwartz 2008) and is scaled so that
its mean is exactly one body weight; braking is scaled so that a cycle ends at the speed at which it began. The centre
of pressure is where the force gives the ankle moment that the calf is asked for, and can give.

    M = (x_cop - x_ankle)·Fy + y_ankle·Fx      plantarflexion moment, foot weight neglected
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.data.gait_strength import GROUPS
from tutor.sims.gait_body import BALL, GRAVITY, HEEL, TOE
from tutor.sims.gait_motion import LegMotion
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_pattern import template_phases
from tutor.sims.gait_plan import LegPlan, Plan
from tutor.sims.gait_template import COMFORTABLE, FOOT_OFF, Curve, by_speed, consensus, plateau, smooth

SWING_WITH_SPEED: Final = 1.7
CALF_PEAK: Final = next(group.moment for group in GROUPS if group.name == "calf")
"""Nm/kg, ankle moment of normal walking, the measure of calf capacity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegForce:
    """Force of the floor on one foot over its own cycle, (n,), body weights; `ankle_moment` Nm/kg.

    vertical, forward (propulsive positive), towards the other leg; pressure_x is the centre of pressure along the
    floor, m, same frame as the motion; it means nothing where `vertical` is 0. `share`: what of all load, 0 … 1.
    """

    vertical: Curve
    forward: Curve
    inward: Curve
    share: Curve
    pressure_x: Curve
    ankle_moment: Curve


def _loaded(phase: Curve) -> Curve:
    """1 in stance, fading after foot off, where mean curves of many people smear."""
    return 1 - smooth((phase - (FOOT_OFF - 0.015)) / 0.04)


def _vertical(phase: Curve) -> Curve:
    return np.maximum(consensus("grf_v", phase) / 100, 0) * _loaded(phase)


def forces(plan: Plan, legs: dict[Leg, LegMotion]) -> dict[Leg, LegForce]:
    """Ground reaction, centre of pressure and ankle moment of both feet."""
    raw = {leg: _carried(plan, leg, legs[leg].planned.phase) for leg in LEGS}
    weight = sum(float(np.mean(total)) for _, total in raw.values())
    pushes = {leg: _forward(plan, leg, legs[leg].planned.force_phase, raw[leg][0]) for leg in LEGS}
    pushed = sum(float(np.mean(np.maximum(push, 0))) for push in pushes.values())
    braked = sum(float(np.mean(np.maximum(-push, 0))) for push in pushes.values())
    found = {}
    for leg in LEGS:
        share, vertical = raw[leg]
        forward = np.maximum(pushes[leg], 0) - np.maximum(-pushes[leg], 0) * pushed / braked
        found[leg] = _acting(plan, leg, legs[leg], share, vertical / weight, forward)
    return found


def _carried(plan: Plan, leg: Leg, phase: Curve) -> tuple[Curve, Curve]:
    """Share that this foot carries, and its vertical force before scaling, body weights."""
    own, other = plan.leg(leg), plan.leg("left" if leg == "right" else "right")
    _, own_phase = template_phases(own, plan.speed, phase)
    _, other_phase = template_phases(other, plan.speed, (phase + own.contact - other.contact) % 1)
    mine, theirs = _vertical(own_phase), _vertical(other_phase)
    share = mine / np.maximum(mine + theirs, 1e-9)
    total = share * _swinging(own, own_phase) + (1 - share) * _swinging(other, other_phase)
    return share, share * (1 + (plan.speed / COMFORTABLE) ** SWING_WITH_SPEED * total)


def _swinging(leg: LegPlan, phase: Curve) -> Curve:
    """Vertical force of both feet less body weight while this leg carries; pain and a weak calf flatten it."""
    total = (consensus("grf_v", phase) + consensus("grf_v", (phase + 0.5) % 1)) / 100 - 1
    lost = leg.deficits
    spared = 1 - 0.5 * lost.pain - 0.6 * lost.calf * (1 - 0.5 * lost.pain) * plateau(phase, 0.26, 0.36, 0.54, 0.62)
    return total * spared


def _forward(plan: Plan, leg: Leg, phase: Curve, share: Curve) -> Curve:
    """Fore-aft force before braking is balanced: it grows with speed and steps; the better calf pushes more."""
    own, other = plan.leg(leg), plan.leg("left" if leg == "right" else "right")
    size = plan.speed / COMFORTABLE * consensus("grf_ap", phase) / 100 * _loaded(phase) * np.minimum(share * 20, 1)
    mine, theirs = own.deficits, other.deficits
    strong = (1 - 0.55 * mine.calf) * (1 - 0.25 * mine.pain) * (1 + 0.2 * theirs.calf * (1 - mine.calf))
    push = np.maximum(size, 0) * strong * (other.step / plan.step) ** 2
    brake = np.maximum(-size, 0) * (1 + 0.3 * mine.calf * (1 - theirs.calf)) * (own.step / plan.step) ** 2
    return np.asarray(push - brake, dtype=np.float64)


def _acting(plan: Plan, leg: Leg, moved: LegMotion, share: Curve, vertical: Curve, forward: Curve) -> LegForce:
    own, phase = plan.leg(leg), moved.planned.force_phase
    wanted = _wanted_moment(plan, own, moved) * np.minimum(share * 20, 1)
    up, push = vertical * GRAVITY, forward * GRAVITY
    ankle_x, ankle_y = moved.ankle[:, 0], moved.ankle[:, 1]
    pressure = ankle_x + (wanted - ankle_y * push) / np.maximum(up, 1e-6)
    heel, toe = moved.print_x + HEEL, moved.print_x + TOE
    pressure = np.clip(pressure, heel, toe)
    landing = smooth((-moved.pitch - 2) / 8) * (1 - smooth((phase - 0.02) / 0.1)) * (phase < 0.5)
    pressure = np.maximum(pressure, heel + landing * (BALL - HEEL))
    most = own.deficits.calf_capacity * CALF_PEAK
    given = np.minimum((pressure - ankle_x) * up + ankle_y * push, most)
    pressure = np.where(up > 1e-3, ankle_x + (given - ankle_y * push) / np.maximum(up, 1e-3), ankle_x)
    ratio = vertical / np.maximum(_vertical(phase), 0.2)
    return LegForce(
        vertical=vertical,
        forward=forward,
        inward=consensus("grf_ml", phase) / 100 * _loaded(phase) * np.clip(ratio, 0, 1.5),
        share=share,
        pressure_x=np.asarray(np.clip(pressure, heel, toe), dtype=np.float64),
        ankle_moment=np.asarray(given, dtype=np.float64),
    )


def _wanted_moment(plan: Plan, own: LegPlan, moved: LegMotion) -> Curve:
    """Ankle moment that walking asks for (Nm/kg), within what calf and foot lifters can give."""
    asked = by_speed("ankle_pf_moment", moved.planned.angle_phase, plan.speed)
    lifting = np.minimum(asked, 0) * (1 - 0.9 * own.deficits.slap)
    most = own.deficits.calf_capacity * CALF_PEAK
    return np.asarray(np.minimum(np.maximum(asked, 0), most) + lifting, dtype=np.float64)
