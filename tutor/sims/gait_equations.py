"""What contact asks of one leg, as weighted linear equations for the corrections.

stance   the ankle is where a foot that rolls over heel, ball and toe tip without slipping puts it
swing    no point of the sole comes lower than a profile with CLEARANCE in mid swing
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from tutor.sims.gait_body import ANKLE_HEIGHT, BALL, HALF_PELVIS, SHANK, SOLE, THIGH, TOE, planted
from tutor.sims.gait_leg import LegProblem, LegState, bend
from tutor.sims.gait_template import Curve

CLEARANCE: Final = 0.009
"""m of the sole above the floor in mid swing."""
TIGHT: Final = 1 / 0.0004
"""One over the metres of misfit that weigh as much as one unit of correction."""
FLAT_WITHIN: Final = np.radians(0.4)
"""Pitch of a foot that means to stand flat, weighing as one unit: or it could rest on heel or ball alike."""
SOFT: Final = 0.002
"""m over which a foot in swing begins to feel the floor; a hard edge would make the solve jump to and fro."""


def equations(leg: LegProblem, now: LegState) -> tuple[Curve, Curve]:
    """Weighted linear equations of one leg: rows (m, 5·SIZE + 2), right sides (m,)."""
    parts = [
        (_row(leg, slopes, weight), weight * misfit)
        for slopes, misfit, weight in (*_stance(leg, now), *_swing(leg, now))
    ]
    rows = np.concatenate([rows for rows, _ in parts])
    keep = np.any(np.abs(rows) > 1e-3, axis=1)
    return rows[keep], np.concatenate([right for _, right in parts])[keep]


def misfit_cost(leg: LegProblem, now: LegState) -> float:
    """Sum of the squared weighted misfits that `equations` makes small."""
    return sum(float(np.sum((weight * misfit) ** 2)) for _, misfit, weight in (*_stance(leg, now), *_swing(leg, now)))


Slopes = tuple[Curve, Curve, Curve, Curve, Curve, Curve, Curve]
"""Change of a place with hip, knee, ankle, pelvis forward, pelvis up, frontal angle, pelvic lift."""


def _stance(leg: LegProblem, now: LegState) -> Iterator[tuple[Slopes, Curve, Curve]]:
    x, y, x_slope, y_slope = planted(now.pitch)
    weight = TIGHT * np.clip((leg.plan.foot_off - leg.phase) / 0.03 + 0.5, 0, 1)
    one, nothing = np.ones_like(x), np.zeros_like(x)
    side = np.cos(now.frontal)
    shank_x, shank_y = SHANK * np.cos(now.shank), SHANK * np.sin(now.shank) * side
    thigh_x, thigh_y = THIGH * np.cos(now.thigh), THIGH * np.sin(now.thigh) * side
    down = (THIGH * np.cos(now.thigh) + SHANK * np.cos(now.shank)) * np.sin(now.frontal)
    pelvis = HALF_PELVIS * np.cos(now.lift)
    yield (one, -one, one, nothing, nothing, nothing, nothing), -now.pitch, leg.flat / FLAT_WITHIN
    yield (
        (thigh_x + shank_x - x_slope, -shank_x + x_slope, -x_slope, one, nothing, nothing, nothing),
        leg.print_x + x - now.ankle_x,
        weight,
    )
    yield (
        (thigh_y + shank_y - y_slope, -shank_y + y_slope, -y_slope, nothing, one, down, pelvis),
        y - now.ankle_y,
        weight,
    )


def _swing(leg: LegProblem, now: LegState) -> Iterator[tuple[Slopes, Curve, Curve]]:
    wanted = clearance_wanted(leg)
    side, nothing, one = np.cos(now.frontal), np.zeros_like(now.pitch), np.ones_like(now.pitch)
    shank = SHANK * np.sin(now.shank) * side
    thigh = THIGH * np.sin(now.thigh) * side
    down = (THIGH * np.cos(now.thigh) + SHANK * np.cos(now.shank)) * np.sin(now.frontal)
    pelvis = HALF_PELVIS * np.cos(now.lift)
    flying = np.clip((leg.phase - leg.plan.foot_off) / 0.01, 0, 1)
    toes = bend(leg, now)
    tip = BALL + (TOE - BALL) * np.cos(toes), (TOE - BALL) * np.sin(toes) - ANKLE_HEIGHT
    points = [*((np.full_like(one, x), np.full_like(one, y)) for x, y in SOLE), tip]
    for local_x, local_y in points:
        height = now.ankle_y + np.sin(now.pitch) * local_x + np.cos(now.pitch) * local_y
        turn = np.cos(now.pitch) * local_x - np.sin(now.pitch) * local_y
        missing = (wanted - height) / SOFT
        felt = 1 / (1 + np.exp(-np.clip(missing, -30, 30)))
        slopes = (thigh + shank + turn, -shank - turn, turn, nothing, one, down, pelvis)
        yield slopes, SOFT * np.logaddexp(0, missing) / felt, TIGHT * flying * felt


def clearance_wanted(leg: LegProblem) -> Curve:
    """Height (m) below which no point of the sole may swing."""
    share = (leg.phase - leg.plan.foot_off) / (1 - leg.plan.foot_off)
    gives_up = leg.plan.deficits.drop if leg.plan.deficits.strategy == "none" else 0.0
    return CLEARANCE * (1 - gives_up) * np.clip(np.minimum(share / 0.3, (1 - share) / 0.25), 0, 1)


def _row(leg: LegProblem, slopes: Slopes, weight: Curve) -> Curve:
    curves = [(weight * slope)[:, None] * leg.basis for slope in slopes[:5]]
    modes = leg.modes
    pairs = zip(
        (slopes[0], slopes[1], slopes[2], -slopes[5], slopes[6]),
        (modes.hip, modes.knee, modes.ankle, modes.abduction, modes.lift),
        strict=True,
    )
    amounts = sum(((weight * slope)[:, None] * mode for slope, mode in pairs), np.zeros((len(weight), 2)))
    return np.concatenate([*curves, amounts], axis=1)
