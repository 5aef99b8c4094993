"""Figures of a walk, by name: time and space, contact, peaks. Shares are 0 … 1 unless the name says per cent."""

from __future__ import annotations

import numpy as np

from tutor.sims.gait_body import GRAVITY
from tutor.sims.gait_parameters import LEGS, LegSettings
from tutor.sims.gait_result import POINTS, LegResult, Walk
from tutor.sims.gait_template import Curve


def figures(walk: Walk) -> dict[str, float]:
    """Every figure of the walk; `_right` and `_left` where it belongs to a leg."""
    right, left = walk.right, walk.left
    plan = walk.plan
    single = {"right": left.foot_off, "left": right.foot_off}
    found = {
        "speed": plan.speed,
        "cadence": plan.cadence,
        "cycle": plan.cycle,
        "stride_length": plan.stride,
        "double_support_percent": 100 * (right.opposite_off + left.opposite_off),
        "step_time_right": (1 - left.contact) * plan.cycle,
        "step_time_left": left.contact * plan.cycle,
        "single_support_symmetry": (1 - single["right"]) / (1 - single["left"]),
        "stance_symmetry": right.foot_off / left.foot_off,
        "centre_of_mass_rise": _rise(walk),
        "trunk_lean_forward": float(np.mean(right.curves["trunk_forward"])),
    }
    for leg in LEGS:
        found |= {f"{name}_{leg}": value for name, value in _leg(walk, walk.leg(leg)).items()}
        found[f"heel_raises_{leg}"] = float(heel_raises(walk.settings.leg(leg)))
    return found


def _leg(walk: Walk, one: LegResult) -> dict[str, float]:
    curves = one.curves
    grid = np.linspace(0, 1, POINTS)
    swing = grid > one.foot_off
    carrying = (grid > one.opposite_off) & (grid < one.opposite_contact)
    off = round(one.foot_off * (POINTS - 1))
    step = walk.cycle / (POINTS - 1)
    power = curves["ankle_power"]
    return {
        "step_length": one.step,
        "stance_percent": 100 * one.foot_off,
        "single_support": 100 * (one.opposite_contact - one.opposite_off),
        "swing_time": (1 - one.foot_off) * walk.cycle,
        "heel_off_percent": 100 * one.heel_off,
        "clearance_mm": one.fit.clearance,
        "push_off_power": float(power.max()),
        "push_off_work": float(np.sum(np.maximum(power[grid > 0.3], 0)) * step),
        "ankle_moment": float(curves["ankle_pf_moment"].max()),
        "knee_moment_loading": float(curves["knee_ext_moment"][grid < 0.4].max()),
        "hip_extension": float(-curves["hip_flexion"].min()),
        "hip_flexion_swing": float(curves["hip_flexion"][swing].max()),
        "knee_flexion_loading": float(curves["knee_flexion"][grid < 0.3].max()),
        "knee_flexion_swing": float(curves["knee_flexion"][swing].max()),
        "dorsiflexion_stance": float(curves["ankle_dorsiflexion"][grid < one.foot_off].max()),
        "ankle_at_foot_off": float(curves["ankle_dorsiflexion"][off]),
        "ankle_at_contact": float(curves["ankle_dorsiflexion"][0]),
        "pelvic_drop": float(curves["pelvis_obliquity"][carrying].max()),
        "trunk_over": float(curves["trunk_over"][carrying].max()),
        "abductor_moment": float(curves["hip_abd_moment"][carrying].max()),
        "vertical_first_peak": float(curves["grf_v"][grid < 0.3].max()),
        "vertical_second_peak": float(curves["grf_v"][(grid > 0.3) & (grid < one.foot_off)].max()),
        "propulsion_peak": float(curves["grf_ap"].max()),
        "pelvis_rotation_range": float(np.ptp(curves["pelvis_rotation"])),
        "pressure_at_opposite_contact": _pressure(one),
        "achilles_peak": float(curves["achilles_force"].max()),
        "achilles_impulse": float(np.sum(curves["achilles_force"][:-1]) * step),
        "strategy_size": one.strategy_size,
    }


def _pressure(one: LegResult) -> float:
    """Centre of pressure at the other foot's contact, m from the heel."""
    return one.at("cop", one.opposite_contact)


def _rise(walk: Walk) -> float:
    """Rise and fall of the centre of mass, m: the vertical force integrated twice, as a force plate gives it."""
    grid = np.arange(POINTS - 1) / (POINTS - 1)
    total: Curve = np.zeros(POINTS - 1)
    for leg in LEGS:
        one = walk.leg(leg)
        total = total + np.interp((grid - one.contact) % 1, np.linspace(0, 1, POINTS), one.curves["grf_v"]) / 100
    found = np.fft.rfft((total - total.mean()) * GRAVITY)
    order = np.arange(len(found))
    order[0] = 1
    found[0] = 0
    height = np.fft.irfft(-found / (2 * np.pi * order / walk.cycle) ** 2, POINTS - 1)
    return float(np.ptp(height))


def heel_raises(settings: LegSettings) -> int:
    """Single-leg heel raises: 28 if strong (27.9 in 203 adults, Lunsford and Perry 1995), none below half strength."""
    share = min(max((settings.calf_strength - 0.5) / 0.5, 0.0), 1.0)
    return int(28 * share * (1 - 0.6 * settings.pain) + 0.5)
