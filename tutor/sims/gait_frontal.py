"""Side to side: the pelvis sways over the carrying foot, feet stay on their line, small corrections of adduction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.gait_algebra import gram, product, solve_positive
from tutor.sims.gait_body import HALF_PELVIS, SHANK, THIGH
from tutor.sims.gait_leg import ORDER, SIZE, LegProblem, LegState
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_template import Curve, smooth, spread

STEP_WIDTH: Final = 0.1
"""m between the lines of the two ankles."""
TIGHT: Final = 0.0003
"""m of sliding that weigh as much as one unit of correction."""
LOOSE: Final = 0.004
"""The same while the heel rises, when the ankle may go inwards a little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frontal:
    """One leg seen from the front.

    z (m, to the walker's right) of hip, ankle and the line that the foot stands on; correction of adduction, degrees.
    """

    hip_z: Curve
    ankle_z: Curve
    line_z: float
    adduction: Curve


def frontal(problems: dict[Leg, LegProblem], states: dict[Leg, LegState]) -> dict[Leg, Frontal]:
    """Sway of the pelvis and adduction of both hips such that no foot slides sideways (least squares)."""
    matrix, right = _restraint(problems), np.zeros(3 * SIZE)
    for place, leg in enumerate(LEGS):
        one, now = problems[leg], states[leg]
        reach, start = _reach(now)
        away = 1.0 if leg == "right" else -1.0
        stance = one.phase / one.plan.foot_off
        weight = (1 - smooth((stance - 0.7) / 0.2)) / TIGHT + np.clip((1.02 - stance) / 0.04, 0, 1) / LOOSE
        rows = np.zeros((len(weight), 3 * SIZE))
        rows[:, :SIZE] = one.basis * weight[:, None]
        rows[:, (place + 1) * SIZE : (place + 2) * SIZE] = -away * (reach * weight)[:, None] * one.basis
        misfit = weight * away * (STEP_WIDTH / 2 - start)
        matrix += gram(rows)
        right += product(rows.T, misfit)
    found = solve_positive(matrix, right)
    return {leg: _frontal(leg, problems[leg], states[leg], found, place) for place, leg in enumerate(LEGS)}


def _reach(now: LegState) -> tuple[Curve, Curve]:
    """Vertical length of the leg, and how far out from the middle of the pelvis its ankle hangs, m."""
    length = THIGH * np.cos(now.thigh) + SHANK * np.cos(now.shank)
    return length * np.cos(now.frontal), HALF_PELVIS * np.cos(now.lift) - length * np.sin(now.frontal)


def _restraint(problems: dict[Leg, LegProblem]) -> Curve:
    matrix = np.zeros((3 * SIZE, 3 * SIZE))
    sway = (1 + (ORDER / 3.0) ** 2) / 0.03
    matrix[:SIZE, :SIZE] = np.diag(sway * sway)
    for place, leg in enumerate(LEGS, start=1):
        one = problems[leg]
        sd = np.radians(spread("hip_adduction", one.phase))
        weighted = one.basis / (0.25 * sd)[:, None]
        block = slice(place * SIZE, (place + 1) * SIZE)
        matrix[block, block] = weighted.T @ weighted + np.diag((ORDER / 5.0) ** 4) / np.radians(1.0) ** 2
    return matrix


def _frontal(leg: Leg, one: LegProblem, now: LegState, found: Curve, place: int) -> Frontal:
    away = 1.0 if leg == "right" else -1.0
    middle = one.basis @ found[:SIZE]
    adduction = one.basis @ found[(place + 1) * SIZE : (place + 2) * SIZE]
    length = THIGH * np.cos(now.thigh) + SHANK * np.cos(now.shank)
    hip = middle + away * HALF_PELVIS * np.cos(now.lift)
    return Frontal(
        hip_z=hip,
        line_z=away * STEP_WIDTH / 2,
        ankle_z=hip - away * length * np.sin(now.frontal + adduction),
        adduction=np.degrees(adduction),
    )
