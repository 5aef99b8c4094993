"""The body in motion: corrected angles, joints in space over a whole cycle, how well the feet meet the floor.

Each leg is given on its own cycle, INSTANTS even steps from its contact. Places are metres, x forward (the walker moves
on), y up, z to the walker's right; right contact at the origin. Angles of the result are degrees.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.gait_body import (
    ANKLE_HEIGHT,
    BALL,
    HEEL,
    SHANK,
    THIGH,
    TOE,
    lowest,
)
from tutor.sims.gait_fit import Contact, contacts
from tutor.sims.gait_frontal import Frontal, frontal
from tutor.sims.gait_leg import SIZE, LegProblem, LegState, bend, problem, sole_height, state
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_pattern import LegPattern, intended
from tutor.sims.gait_plan import Plan
from tutor.sims.gait_template import Curve, smooth

INSTANTS: Final = 200
LIFT_STEPS: Final = 1600
"""Instants at which both soles are watched together."""
SPARE: Final = 0.0012
"""m that a sole may sink (a heel pad does) before the whole walker is lifted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegMotion:
    """One leg over its own cycle; angles (n,) in degrees, places (n, 3) in metres.

    `planned` holds the angles before contact moved them: kinetics use its ankle. `pitch` is the foot against the floor,
    toes up positive, `toe_extension` the toes against the foot. `correction` (3, n): what contact added to hip, knee
    and ankle, without strategies, in standard deviations between people. `sole`: height of its lowest point.
    """

    planned: LegPattern
    hip_flexion: Curve
    hip_adduction: Curve
    knee_flexion: Curve
    ankle_dorsiflexion: Curve
    pelvis_obliquity: Curve
    thigh: Curve
    shank: Curve
    pitch: Curve
    toe_extension: Curve
    hip: Curve
    knee: Curve
    ankle: Curve
    heel: Curve
    ball: Curve
    toe: Curve
    sole: Curve
    print_x: float
    correction: Curve
    strategy: float
    contact: Contact


def phases() -> Curve:
    """Phases of the fine grid, 0 … 1 without the closing point."""
    return np.arange(INSTANTS) / INSTANTS


def motion(plan: Plan, unknowns: Curve) -> dict[Leg, LegMotion]:
    """Both legs in space with the corrections that the contact solve found."""
    patterns = intended(plan, phases())
    problems = {leg: problem(plan, leg, patterns[leg]) for leg in LEGS}
    states = {leg: state(problems[leg], unknowns) for leg in LEGS}
    lifts = _lift(plan, problems, states)
    sideways = frontal(problems, states)
    met = contacts(plan, problems, states, unknowns, lifts)
    return {
        leg: _leg(patterns[leg], problems[leg], states[leg], unknowns, lifts[leg], sideways[leg], met[leg])
        for leg in LEGS
    }


def _lift(plan: Plan, problems: dict[Leg, LegProblem], states: dict[Leg, LegState]) -> dict[Leg, Curve]:
    """What the whole body is raised by where a sole would sink too deep, at each leg's instants, m."""
    own = phases()
    fine = np.arange(LIFT_STEPS) / LIFT_STEPS
    sunk = np.zeros(LIFT_STEPS)
    for leg in LEGS:
        deep = np.maximum(-sole_height(problems[leg], states[leg]) - SPARE, 0)
        sunk = np.maximum(sunk, np.interp((fine - plan.leg(leg).contact) % 1, own, deep, period=1))
    if not sunk.any():
        return {leg: np.zeros(INSTANTS) for leg in LEGS}
    reach = 3 * LIFT_STEPS // 100
    held = _highest_near(sunk, reach)
    window = np.hanning(2 * reach + 1)
    around = np.concatenate([held[-reach:], held, held[:reach]])
    rounded = np.convolve(around, window / window.sum(), mode="valid")
    return {leg: np.interp((own + plan.leg(leg).contact) % 1, fine, rounded, period=1) for leg in LEGS}


def _highest_near(values: Curve, reach: int) -> Curve:
    """Largest of a periodic curve within `reach` steps to either side."""
    around = np.concatenate([values[-reach:], values, values[:reach]])
    return np.asarray(np.lib.stride_tricks.sliding_window_view(around, 2 * reach + 1).max(axis=1), dtype=np.float64)


def _leg(
    pattern: LegPattern,
    leg: LegProblem,
    now: LegState,
    unknowns: Curve,
    lift: Curve,
    sideways: Frontal,
    met: Contact,
) -> LegMotion:
    degrees = np.degrees
    toes = bend(leg, now)
    correction = np.stack(
        [leg.basis @ unknowns[start : start + SIZE] / sd for start, sd in zip(leg.where[:3], leg.sd, strict=True)]
    )
    hip, knee, ankle = _joints(now, lift, sideways)
    heel, ball, toe = _foot(ankle, now.pitch, toes, _forefoot(leg, sideways))
    return LegMotion(
        planned=pattern,
        hip_flexion=degrees(now.hip),
        hip_adduction=degrees(now.lift + now.frontal) + sideways.adduction,
        knee_flexion=degrees(now.knee),
        ankle_dorsiflexion=degrees(now.ankle),
        pelvis_obliquity=degrees(now.lift),
        thigh=degrees(now.thigh),
        shank=degrees(now.shank),
        pitch=degrees(now.pitch),
        toe_extension=degrees(toes),
        hip=hip,
        knee=knee,
        ankle=ankle,
        heel=heel,
        ball=ball,
        toe=toe,
        sole=lowest(now.ankle_y + lift, now.pitch, toes),
        print_x=leg.print_x,
        correction=correction,
        strategy=float(degrees(unknowns[leg.where[5]])),
        contact=met,
    )


def _joints(now: LegState, lift: Curve, sideways: Frontal) -> tuple[Curve, Curve, Curve]:
    """Hip, knee and ankle, (n, 3), metres."""
    knee_x = now.hip_x + THIGH * np.sin(now.thigh)
    knee_y = now.hip_y + lift - THIGH * np.cos(now.thigh) * np.cos(now.frontal)
    knee_z = sideways.hip_z + (sideways.ankle_z - sideways.hip_z) * THIGH / (THIGH + SHANK)
    return (
        np.stack([now.hip_x, now.hip_y + lift, sideways.hip_z], axis=1),
        np.stack([knee_x, knee_y, knee_z], axis=1),
        np.stack([now.ankle_x, now.ankle_y + lift, sideways.ankle_z], axis=1),
    )


def _forefoot(leg: LegProblem, sideways: Frontal) -> Curve:
    """How far the ball lies to the right of the ankle, m: it stays where it stands while the heel turns in or out."""
    stands = sideways.line_z - sideways.ankle_z
    return np.asarray(stands * (1 - smooth((leg.phase - leg.plan.foot_off) / 0.12)), dtype=np.float64)


def _foot(ankle: Curve, pitch: Curve, toes: Curve, aside: Curve) -> tuple[Curve, Curve, Curve]:
    """Heel, ball and toe tip on the sole, (n, 3), metres; ball and toes lie `aside` of the ankle."""
    cos, sin = np.cos(pitch), np.sin(pitch)

    def on_foot(x: Curve | float, y: Curve | float, z: Curve) -> Curve:
        place = np.stack([cos * x - sin * y, sin * x + cos * y, z], axis=1)
        return np.asarray(ankle + place, dtype=np.float64)

    length = TOE - BALL
    return (
        on_foot(HEEL, -ANKLE_HEIGHT, np.zeros_like(cos)),
        on_foot(BALL, -ANKLE_HEIGHT, aside),
        on_foot(BALL + length * np.cos(toes), length * np.sin(toes) - ANKLE_HEIGHT, aside),
    )
