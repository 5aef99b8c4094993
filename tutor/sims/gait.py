"""The walk: how the body gets on, and how weakness, pain and limits change it. The door of the gait model.

    walk(settings) → Walk                 one cycle of both legs: angles, places, forces, moments, tendon, effort
    read_settings(names and values, side) → GaitSettings          preset_settings(name, side) → GaitSettings
    same_speed(walk) → Walk               a healthy person at the same speed and cadence: the fair comparison

Steps: plan (speed, cadence, steps, events) → intended angles (consensus at that speed, changed by deficits) → contact
(small corrections until feet neither sink nor slip) → ground reaction and centre of pressure → inverse dynamics, each
a module `gait_*`. Deterministic. Certainty: the normal walk is the mean of published curves (high); directions of
deficits are published (medium to high), sizes of several are authored (medium), see `data.gait_strength`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from tutor.sims.gait_body import HEEL
from tutor.sims.gait_contact import solve
from tutor.sims.gait_dynamics import LegDynamics, Residual, dynamics, inverse
from tutor.sims.gait_effort import efforts
from tutor.sims.gait_figures import figures
from tutor.sims.gait_forces import LegForce, forces
from tutor.sims.gait_motion import LegMotion, motion, phases
from tutor.sims.gait_parameters import LEGS, GaitSettings, Leg, LegSettings, read_settings
from tutor.sims.gait_phases import heel_off, perry
from tutor.sims.gait_plan import Plan, plan
from tutor.sims.gait_presets import PRESETS, preset, preset_settings
from tutor.sims.gait_result import Frame, LegResult, Walk, frame
from tutor.sims.gait_template import COMFORTABLE, Curve, consensus
from tutor.sims.gait_trunk import LegTrunk, trunk
from tutor.sims.tendon import force as tendon_force

__all__ = [
    "PRESETS",
    "Frame",
    "GaitSettings",
    "LegResult",
    "LegSettings",
    "Walk",
    "frame",
    "preset",
    "preset_settings",
    "read_settings",
    "same_speed",
    "walk",
]


def walk(settings: GaitSettings) -> Walk:
    """One gait cycle of both legs with these settings."""
    planned = plan(settings)
    moved = motion(planned, solve(planned))
    pushed = forces(planned, moved)
    residual = normal_residual()
    size = planned.speed / COMFORTABLE
    legs = {}
    for leg in LEGS:
        over = trunk(planned, leg, phases())
        driven = dynamics(
            planned.leg(leg), moved[leg], pushed[leg], over, residual, (planned.stride, planned.cycle, size)
        )
        legs[leg] = _leg(planned, settings, leg, moved[leg], pushed[leg], over, driven)
    found = Walk(settings=settings, plan=planned, right=legs["right"], left=legs["left"])
    return replace(found, figures=figures(found))


def same_speed(other: Walk) -> Walk:
    """A healthy person who walks at the speed and cadence of that walk."""
    return walk(GaitSettings(speed=other.plan.speed, cadence=other.plan.cadence))


@cache
def normal_residual() -> Residual:
    """Consensus moments of knee and hip less inverse dynamics of the normal walk; computed once, always the same."""
    planned = plan(GaitSettings())
    moved = motion(planned, solve(planned))
    pushed = forces(planned, moved)
    phase = phases()
    _, knee, hip = inverse(moved["right"], pushed["right"], planned.stride, planned.cycle)
    return Residual(
        phase=phase,
        knee=consensus("knee_ext_moment", phase) - knee,
        hip=consensus("hip_ext_moment", phase) - hip,
    )


def _closed(values: Curve, onward: float = 0.0) -> Curve:
    """Values with the first put at the end too; places are a stride further there."""
    last = values[:1].copy()
    if values.ndim > 1:
        last[:, 0] += onward
    return np.concatenate([values, last])


def _leg(
    planned: Plan,
    settings: GaitSettings,
    leg: Leg,
    moved: LegMotion,
    pushed: LegForce,
    over: LegTrunk,
    driven: LegDynamics,
) -> LegResult:
    own = planned.leg(leg)
    away = 1.0 if leg == "right" else -1.0
    places = {
        "hip": moved.hip,
        "knee": moved.knee,
        "ankle": moved.ankle,
        "heel": moved.heel,
        "ball": moved.ball,
        "toe": moved.toe,
        "pressure": _pressure(moved, pushed),
    }
    force = np.stack([pushed.forward, pushed.vertical, -away * pushed.inward], axis=1)
    return LegResult(
        leg=leg,
        contact=own.contact,
        foot_off=own.foot_off,
        opposite_off=own.opposite_off,
        opposite_contact=own.opposite_contact,
        step=own.step,
        heel_off=heel_off(moved, own.foot_off),
        phases=perry(own),
        curves={name: _closed(values) for name, values in _curves(moved, pushed, over, driven).items()},
        places={name: _closed(values, planned.stride) for name, values in places.items()},
        force=_closed(force),
        effort={name: _closed(values) for name, values in efforts(settings.leg(leg), own.deficits, driven).items()},
        correction=np.stack([_closed(row) for row in moved.correction]),
        fit=moved.contact,
        strategy_size=moved.strategy,
    )


def _pressure(moved: LegMotion, pushed: LegForce) -> Curve:
    """Centre of pressure on the floor, (n, 3), metres; NaN while the foot carries nothing."""
    forefoot = moved.ball - moved.ankle
    along = np.clip((pushed.pressure_x - moved.ankle[:, 0]) / np.maximum(forefoot[:, 0], 0.05), 0, 1)
    aside = moved.ankle[:, 2] + along * forefoot[:, 2]
    pressure = np.stack([pushed.pressure_x, np.zeros_like(aside), aside], axis=1)
    pressure[pushed.vertical < 0.01] = np.nan
    return pressure


def _curves(moved: LegMotion, pushed: LegForce, over: LegTrunk, driven: LegDynamics) -> dict[str, Curve]:
    planned = moved.planned
    cop = pushed.pressure_x - moved.print_x - HEEL
    return {
        "pelvis_tilt": planned.pelvis_tilt,
        "pelvis_obliquity": moved.pelvis_obliquity,
        "pelvis_rotation": planned.pelvis_rotation,
        "hip_flexion": moved.hip_flexion,
        "hip_adduction": moved.hip_adduction,
        "knee_flexion": moved.knee_flexion,
        "ankle_dorsiflexion": moved.ankle_dorsiflexion,
        "foot_progression": planned.foot_progression,
        "hip_ext_moment": driven.hip_moment,
        "knee_ext_moment": driven.knee_moment,
        "ankle_pf_moment": driven.ankle_moment,
        "hip_abd_moment": driven.abduction_moment,
        "hip_power": driven.hip_power,
        "knee_power": driven.knee_power,
        "ankle_power": driven.ankle_power,
        "grf_v": 100 * pushed.vertical,
        "grf_ap": 100 * pushed.forward,
        "grf_ml": 100 * pushed.inward,
        "achilles_force": tendon_force(driven.ankle_moment, planned.ankle_dorsiflexion),
        "trunk_forward": over.forward,
        "trunk_over": over.over,
        "trunk_turn": over.turn,
        "foot_pitch": moved.pitch,
        "toe_extension": moved.toe_extension,
        "thigh_angle": moved.thigh,
        "shank_angle": moved.shank,
        "cop": np.where(pushed.vertical < 0.01, np.nan, cop),
    }
