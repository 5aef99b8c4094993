"""How well the feet meet the floor: measured on the solved walk, in millimetres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tutor.sims.gait_body import HALF_PELVIS, SHANK, THIGH, planted
from tutor.sims.gait_leg import AMOUNTS, SIZE, LegProblem, LegState, sole_height, state
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_plan import Plan
from tutor.sims.gait_template import Curve


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """How one foot meets the floor, millimetres.

    Attributes:
        penetration: deepest that any point of the sole sinks, whole cycle.
        slip: how far the rolling contact has moved along the floor from the first to the last tenth of stance.
        gap: largest height of the sole above the floor during stance.
        clearance: lowest height of the sole in mid swing.
        clearance_alone: the same if the leg did nothing to make room (foot drop without strategy).
    """

    penetration: float
    slip: float
    gap: float
    clearance: float
    clearance_alone: float


def contacts(
    plan: Plan,
    problems: dict[Leg, LegProblem],
    states: dict[Leg, LegState],
    unknowns: Curve,
    lifts: dict[Leg, Curve],
) -> dict[Leg, Contact]:
    """Both feet against the floor; `lifts` is what the whole body was raised by at each leg's instants, m."""
    found = {}
    for leg in LEGS:
        other: Leg = "left" if leg == "right" else "right"
        instant = (problems[leg].phase + plan.leg(leg).contact - plan.leg(other).contact) % 1
        raised = np.interp(instant, problems[other].phase, _raised(problems[other], states[other], unknowns), period=1)
        found[leg] = _contact(problems[leg], states[leg], unknowns, lifts[leg], raised)
    return found


def _contact(leg: LegProblem, now: LegState, unknowns: Curve, lift: Curve, raised: Curve) -> Contact:
    sole = sole_height(leg, now) + lift
    stance = leg.phase <= leg.plan.foot_off
    share = (leg.phase - leg.plan.foot_off) / (1 - leg.plan.foot_off)
    middle = (share > 0.25) & (share < 0.8)
    rolled, *_ = planted(now.pitch)
    drift = (now.ankle_x - leg.print_x - rolled)[stance]
    tenth = max(len(drift) // 10, 1)
    lower = sole_height(leg, state(leg, _alone(leg, unknowns))) - raised
    return Contact(
        penetration=float(max(-sole.min(), 0) * 1e3),
        slip=float(abs(drift[-tenth:].mean() - drift[:tenth].mean()) * 1e3),
        gap=float(max(sole[stance].max(), 0) * 1e3),
        clearance=float(sole[middle].min() * 1e3),
        clearance_alone=float(min(lower[middle].min(), sole[middle].min()) * 1e3),
    )


def _alone(leg: LegProblem, unknowns: Curve) -> Curve:
    """Corrections without any strategy and without what contact changed in this leg's joints."""
    alone = unknowns.copy()
    alone[AMOUNTS:] = 0
    for start in leg.where[:3]:
        alone[start : start + SIZE] = 0
    return alone


def _raised(leg: LegProblem, now: LegState, unknowns: Curve) -> Curve:
    """How much higher strategies put the pelvis while this leg carries, m."""
    without = unknowns.copy()
    without[AMOUNTS:] = 0
    return _pelvis(now) - _pelvis(state(leg, without))


def _pelvis(now: LegState) -> Curve:
    """Height of the middle of the pelvis over a foot that stands."""
    leg = (THIGH * np.cos(now.thigh) + SHANK * np.cos(now.shank)) * np.cos(now.frontal)
    return np.asarray(planted(now.pitch)[1] + leg - HALF_PELVIS * np.sin(now.lift), dtype=np.float64)
