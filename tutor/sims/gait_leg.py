"""One leg of the walk as the contact solve moves it: what is meant, what is corrected, where that puts the foot.

Corrections are Fourier series over the walk's cycle, so that both legs and the pelvis share one clock. Unknowns, in
order: hip, knee, ankle of the right leg, of the left leg, pelvis forward, pelvis up (SIZE coefficients each; radians,
metres), then the size of the right and of the left leg's strategy (radians).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.gait_body import FLAT, HALF_PELVIS, SHANK, THIGH, TOE_LIFT, lowest, toe_bend
from tutor.sims.gait_parameters import Leg
from tutor.sims.gait_pattern import LegPattern, template_phases
from tutor.sims.gait_plan import LegPlan, Plan
from tutor.sims.gait_strategy import Modes, vaulting
from tutor.sims.gait_template import Curve, smooth, spread

HARMONICS: Final = 9
SIZE: Final = 2 * HARMONICS + 1
ORDER: Final = np.concatenate([[0], np.repeat(np.arange(1, HARMONICS + 1), 2)])
"""Harmonic of each coefficient."""
FORWARD, UP = 6 * SIZE, 7 * SIZE
"""First unknown of the pelvis' path."""
AMOUNTS: Final = 8 * SIZE
UNKNOWNS: Final = AMOUNTS + 2
JOINTS: Final = ("hip_flexion", "knee_flexion", "ankle_dorsiflexion")


def basis(instant: Curve) -> Curve:
    """Constant, cosines and sines of the walk's cycle at these instants, (n, SIZE)."""
    angle = 2 * np.pi * np.outer(instant, np.arange(1, HARMONICS + 1))
    both = np.stack([np.cos(angle), np.sin(angle)], axis=2).reshape(len(instant), -1)
    return np.concatenate([np.ones((len(instant), 1)), both], axis=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegProblem:
    """One leg at some instants of its own cycle, as the solve sees it; angles in radians, (n,)."""

    plan: LegPlan
    phase: Curve
    basis: Curve
    modes: Modes
    hip: Curve
    knee: Curve
    ankle: Curve
    tilt: Curve
    lift: Curve
    adduction: Curve
    forward: Curve
    print_x: float
    flat: Curve
    sd: Curve
    where: tuple[int, ...]
    """First unknown of hip, knee, ankle, pelvis forward, pelvis up; then own and other strategy."""

    @property
    def index(self) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
        """Places of this leg's unknowns among all."""
        curves = [np.arange(start, start + SIZE) for start in self.where[:5]]
        return np.concatenate([*curves, np.asarray(self.where[5:])])


@dataclass(frozen=True, slots=True, kw_only=True)
class LegState:
    """One leg with corrections applied; angles in radians, places in metres, (n,)."""

    hip: Curve
    knee: Curve
    ankle: Curve
    lift: Curve
    frontal: Curve
    thigh: Curve
    shank: Curve
    pitch: Curve
    hip_x: Curve
    hip_y: Curve
    ankle_x: Curve
    ankle_y: Curve


def problem(plan: Plan, leg: Leg, pattern: LegPattern) -> LegProblem:
    """What the solve needs of one leg."""
    other: Leg = "left" if leg == "right" else "right"
    own = plan.leg(leg)
    instant = pattern.phase + own.contact
    other_phase, _ = template_phases(plan.leg(other), plan.speed, (instant - plan.leg(other).contact) % 1)
    first, second = (0, 3) if leg == "right" else (3, 0)
    radians = np.radians
    return LegProblem(
        plan=own,
        phase=pattern.phase,
        basis=basis(instant),
        modes=Modes.of(own, plan.leg(other), pattern, other_phase),
        hip=radians(pattern.hip_flexion),
        knee=radians(pattern.knee_flexion),
        ankle=radians(pattern.ankle_dorsiflexion),
        tilt=radians(pattern.pelvis_tilt),
        lift=radians(pattern.pelvis_obliquity),
        adduction=radians(pattern.hip_adduction),
        forward=plan.stride * instant + HALF_PELVIS * np.sin(radians(pattern.pelvis_rotation)),
        print_x=0.0 if leg == "right" else plan.left.step,
        flat=flatness(pattern) * (1 - vaulting(plan.leg(other))),
        sd=radians(np.stack([spread(name, pattern.angle_phase) for name in JOINTS])),
        where=(
            *((first + joint) * SIZE for joint in range(3)),
            FORWARD,
            UP,
            AMOUNTS + first // 3,
            AMOUNTS + second // 3,
        ),
    )


def flatness(pattern: LegPattern) -> Curve:
    """Where in stance the foot means to stand flat, 0 … 1."""
    early = 1 - smooth((pattern.angle_phase - 0.36) / 0.12)
    return np.asarray(early * np.exp(-((pattern.foot_pitch / 3.0) ** 4)), dtype=np.float64)


def state(leg: LegProblem, unknowns: Curve) -> LegState:
    """The leg with these corrections (radians, metres; strategies in radians)."""
    hip, knee, ankle, x, y = (leg.basis @ unknowns[start : start + SIZE] for start in leg.where[:5])
    amounts = unknowns[list(leg.where[5:])]
    hip = leg.hip + hip + leg.modes.hip @ amounts
    knee = leg.knee + knee + leg.modes.knee @ amounts
    ankle = leg.ankle + ankle + leg.modes.ankle @ amounts
    lift = leg.lift + leg.modes.lift @ amounts
    frontal = leg.adduction - leg.lift - leg.modes.abduction @ amounts
    thigh = hip - leg.tilt
    shank = thigh - knee
    hip_x = leg.forward + x
    hip_y = y + HALF_PELVIS * np.sin(lift)
    return LegState(
        hip=hip,
        knee=knee,
        ankle=ankle,
        lift=lift,
        frontal=frontal,
        thigh=thigh,
        shank=shank,
        pitch=shank + ankle - np.radians(FLAT),
        hip_x=hip_x,
        hip_y=hip_y,
        ankle_x=hip_x + THIGH * np.sin(thigh) + SHANK * np.sin(shank),
        ankle_y=hip_y - (THIGH * np.cos(thigh) + SHANK * np.cos(shank)) * np.cos(frontal),
    )


def bend(leg: LegProblem, now: LegState) -> Curve:
    """Toe extension, radians; toes that cannot be lifted hang."""
    lift = TOE_LIFT * (1 - 0.4 * leg.plan.deficits.drop)
    return toe_bend(now.pitch, leg.phase, leg.plan.foot_off, lift)


def sole_height(leg: LegProblem, now: LegState) -> Curve:
    """Height of the lowest point of the sole, m."""
    return lowest(now.ankle_y, now.pitch, bend(leg, now))
