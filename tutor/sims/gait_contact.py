"""Feet on the floor: small corrections of the joints and the pelvis' path, found by damped least squares.

Mean joint curves of many people, put on one body, slip and sink. The solve looks for corrections of hip, knee and ankle
of both legs, for the path of the pelvis and for the size of each leg's strategy that meet `gait_equations`, against
corrections measured in standard deviations between people. Gauss-Newton with halved steps; deterministic.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from tutor.sims.gait_algebra import gram, product, solve_positive
from tutor.sims.gait_body import ANKLE_HEIGHT, SHANK, THIGH
from tutor.sims.gait_equations import equations, misfit_cost
from tutor.sims.gait_leg import AMOUNTS, FORWARD, ORDER, SIZE, UNKNOWNS, UP, LegProblem, problem, state
from tutor.sims.gait_parameters import LEGS
from tutor.sims.gait_pattern import intended
from tutor.sims.gait_plan import Plan
from tutor.sims.gait_strategy import LARGEST, first_guess, held, least
from tutor.sims.gait_template import Curve, plateau

POINTS: Final = 80
"""Instants of a cycle at which contact is asked for."""
ROUNDS: Final = 24
ENOUGH: Final = 0.002
"""A round that changes all coefficients together by less (root of squares; radians, metres) is the last.

Together, because single ones depend on which foot begins the cycle: the mirrored walk must take as many rounds.
"""
LOOSE, STIFF = 0.25, 0.05
"""Standard deviations that weigh as one unit of correction; stiff: the ankle in push-off, whose power must stay."""


def solve(plan: Plan) -> Curve:
    """Corrections (UNKNOWNS,) for `state`: radians, metres, strategies in radians."""
    phase = np.arange(POINTS) / POINTS
    patterns = intended(plan, phase)
    legs = [problem(plan, leg, patterns[leg]) for leg in LEGS]
    steady, unknowns = _restraint(legs), np.zeros(UNKNOWNS)
    unknowns[UP] = THIGH + SHANK + ANKLE_HEIGHT - 0.02
    for place, leg in enumerate(legs):
        unknowns[AMOUNTS + place] = np.radians(first_guess(leg.plan))
    cost = _cost(legs, steady, unknowns)
    for _ in range(ROUNDS):
        change = _change(legs, steady, unknowns)
        for share in (1.0, 0.5, 0.25, 0.125):
            tried = unknowns + share * change
            reached = _cost(legs, steady, tried)
            if reached < cost:
                unknowns, cost = tried, reached
                break
        else:
            return unknowns
        if share * float(np.sqrt(np.sum(change * change))) < ENOUGH:
            return unknowns
    return unknowns


def _loose(joint: int, leg: LegProblem) -> Curve:
    pushing = plateau(leg.phase, 0.34, 0.42, 0.62, 0.72) if joint == 2 else np.zeros_like(leg.phase)
    return LOOSE + (STIFF - LOOSE) * pushing


def _change(legs: list[LegProblem], steady: Curve, unknowns: Curve) -> Curve:
    """Gauss-Newton step."""
    matrix, right = steady.copy(), -product(steady, unknowns)
    for leg in legs:
        rows, misfit = equations(leg, state(leg, unknowns))
        matrix[np.ix_(leg.index, leg.index)] += gram(rows)
        right[leg.index] += product(rows.T, misfit)
    change = solve_positive(matrix, right)
    for amount, leg in enumerate(legs, start=AMOUNTS):
        bounds = np.radians([least(leg.plan), LARGEST])
        bound = float(np.clip(unknowns[amount] + change[amount], bounds[0], bounds[1]))
        if bound != unknowns[amount] + change[amount]:
            _pin(matrix, right, amount, bound - unknowns[amount])
            change = solve_positive(matrix, right)
    return change


def _pin(matrix: Curve, right: Curve, place: int, value: float) -> None:
    """Fix one unknown of a system at a value."""
    right -= matrix[:, place] * value
    matrix[place], matrix[:, place] = 0, 0
    matrix[place, place], right[place] = 1, value


def _cost(legs: list[LegProblem], steady: Curve, unknowns: Curve) -> float:
    felt = sum(misfit_cost(leg, state(leg, unknowns)) for leg in legs)
    return felt + float(np.sum(unknowns * product(steady, unknowns)))


def _restraint(legs: list[LegProblem]) -> Curve:
    """Cost of corrections: in standard deviations, more for quick ones; the pelvis' path almost free."""
    matrix = np.zeros((UNKNOWNS, UNKNOWNS))
    quick = np.diag((ORDER / 5.0) ** 4) / np.radians(1.0) ** 2
    for leg in legs:
        for joint in range(3):
            weighted = leg.basis / (_loose(joint, leg) * leg.sd[joint])[:, None]
            block = slice(leg.where[joint], leg.where[joint] + SIZE)
            matrix[block, block] += weighted.T @ weighted + quick
        amount = leg.where[5]
        matrix[amount, amount] += 1 / np.radians(held(leg.plan)) ** 2
    path = np.diag((1 + (ORDER / 4.0) ** 2) ** 2 / 0.03**2)
    path[0, 0] = 0
    for start in (FORWARD, UP):
        matrix[start : start + SIZE, start : start + SIZE] += path
    return matrix
