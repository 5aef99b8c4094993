"""Joint moments and powers: Newton and Euler from the floor up, three segments a leg, in the sagittal plane.

Per segment with centre c: F_upper = m(a + g) - F_lower, I·α = M_upper - M_lower + moments of both forces about c; mass,
centre and gyration from Winter. Moments are internal, per body mass. The consensus moments were measured on other
people than the consensus forces, so at comfortable speed the two differ at knee and hip; `Residual` is that difference
of the normal walk, it is added to every walk, so a change of moment always comes from mechanics.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.data.gait_strength import GROUPS
from tutor.sims.gait_body import (
    FOOT,
    FOOT_LENGTH,
    GRAVITY,
    SHANK,
    SHANK_MASS,
    THIGH,
    THIGH_MASS,
    TRUNK_CENTRE,
    TRUNK_MASS,
    Segment,
)
from tutor.sims.gait_forces import LegForce
from tutor.sims.gait_motion import LegMotion
from tutor.sims.gait_plan import LegPlan
from tutor.sims.gait_template import Curve, consensus
from tutor.sims.gait_trunk import LegTrunk

KEPT: Final = 3
"""Harmonics of motion that are differentiated twice; the rest is noise of the solve."""
KNEE_PEAK: Final = next(group.moment for group in GROUPS if group.name == "quadriceps")


@dataclass(frozen=True, slots=True, kw_only=True)
class Residual:
    """What the consensus moments have over inverse dynamics in the normal walk, by force phase, Nm/kg."""

    phase: Curve
    knee: Curve
    hip: Curve


@dataclass(frozen=True, slots=True, kw_only=True)
class LegDynamics:
    """Moments (Nm/kg: plantarflexor, extensor, abductor positive) and powers (W/kg, generation positive), (n,).

    `ankle_full` is the ankle moment with the foot's own weight and inertia, `ankle_moment` force times lever in stance.
    """

    ankle_moment: Curve
    ankle_full: Curve
    knee_moment: Curve
    hip_moment: Curve
    abduction_moment: Curve
    ankle_power: Curve
    knee_power: Curve
    hip_power: Curve


def rate(values: Curve, cycle: float) -> Curve:
    """Time derivative of a periodic curve, per second: central differences over 4 % of it, as gait curves come."""
    reach = len(values) // 50
    change = np.roll(values, -reach) - np.roll(values, reach)
    return np.asarray(change * len(values) / (2 * reach * cycle), dtype=np.float64)


def acceleration(values: Curve, cycle: float) -> Curve:
    """Second time derivative of a periodic curve, smooth: harmonics above KEPT are left out."""
    found = np.fft.rfft(values)
    order = np.arange(len(found))
    fade = np.clip((KEPT - order) / 4 + 1, 0, 1)
    return np.asarray(np.fft.irfft(-found * fade * (2 * np.pi * order / cycle) ** 2, len(values)), dtype=np.float64)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Link:
    """Force (x, y) and counter-clockwise moment that the part above exerts on a segment, per body mass."""

    x: Curve
    y: Curve
    moment: Curve


def inverse(moved: LegMotion, force: LegForce, stride: float, cycle: float) -> tuple[Curve, Curve, Curve]:
    """Plantarflexor, knee extensor and hip extensor moments without residual, Nm/kg."""
    floor = force.pressure_x, np.zeros_like(force.pressure_x)
    ground = _Link(x=-force.forward * GRAVITY, y=-force.vertical * GRAVITY, moment=np.zeros_like(force.vertical))
    ankle_at, knee_at, hip_at = ((place[:, 0], place[:, 1]) for place in (moved.ankle, moved.knee, moved.hip))
    ball_at = moved.ball[:, 0], moved.ball[:, 1]
    travel = stride, cycle
    ankle = _segment(FOOT, FOOT_LENGTH, moved.pitch, ankle_at, ball_at, floor, ground, travel)
    knee = _segment(SHANK_MASS, SHANK, moved.shank, knee_at, ankle_at, ankle_at, ankle, travel)
    hip = _segment(THIGH_MASS, THIGH, moved.thigh, hip_at, knee_at, knee_at, knee, travel)
    return -ankle.moment, knee.moment, -hip.moment


Place = tuple[Curve, Curve]


def _segment(
    segment: Segment,
    length: float,
    angle: Curve,
    upper: Place,
    end: Place,
    lower: Place,
    below: _Link,
    travel: tuple[float, float],
) -> _Link:
    """Load at the upper joint; `below` is what this segment exerts on what lies under it, acting at `lower`."""
    stride, cycle = travel
    centre = [up + segment.centre * (down - up) for up, down in zip(upper, end, strict=True)]
    even = np.arange(len(angle)) / len(angle) * stride
    speeding = acceleration(centre[0] - even, cycle)
    rising = acceleration(centre[1], cycle) + GRAVITY
    turning = np.radians(acceleration(angle, cycle)) * segment.mass * (segment.gyration * length) ** 2
    x = segment.mass * speeding + below.x
    y = segment.mass * rising + below.y
    arm_upper = upper[0] - centre[0], upper[1] - centre[1]
    arm_lower = lower[0] - centre[0], lower[1] - centre[1]
    moment = turning + below.moment
    moment = moment - (arm_upper[0] * y - arm_upper[1] * x) + (arm_lower[0] * below.y - arm_lower[1] * below.x)
    return _Link(x=x, y=y, moment=np.asarray(moment, dtype=np.float64))


def dynamics(
    own: LegPlan,
    moved: LegMotion,
    force: LegForce,
    trunk: LegTrunk,
    residual: Residual,
    walk: tuple[float, float, float],
) -> LegDynamics:
    """Moments and powers of one leg; walk = (stride m, cycle s, size of the residual)."""
    stride, cycle, size = walk
    ankle_full, knee, hip = inverse(moved, force, stride, cycle)
    phase = moved.planned.force_phase
    knee = knee + size * np.interp(phase, residual.phase, residual.knee, period=1)
    hip = hip + size * np.interp(phase, residual.phase, residual.hip, period=1)
    hip = hip + TRUNK_MASS * GRAVITY * TRUNK_CENTRE * np.sin(np.radians(trunk.forward_extra)) * force.share
    most = own.deficits.quadriceps_capacity * KNEE_PEAK
    spared = np.maximum(knee - most, 0)
    flying = 1 - np.minimum(force.share * 20, 1)
    ankle = force.ankle_moment + (ankle_full - force.ankle_moment) * flying
    planned = moved.planned
    return LegDynamics(
        ankle_moment=ankle,
        ankle_full=ankle_full,
        knee_moment=knee - spared,
        hip_moment=hip + spared,
        abduction_moment=_abduction(phase, force, trunk),
        ankle_power=-ankle * np.radians(rate(planned.ankle_dorsiflexion, cycle)),
        knee_power=-(knee - spared) * np.radians(rate(moved.knee_flexion, cycle)),
        hip_power=-(hip + spared) * np.radians(rate(moved.hip_flexion, cycle)),
    )


def _abduction(phase: Curve, force: LegForce, trunk: LegTrunk) -> Curve:
    """Hip abductor moment: consensus in proportion to the load, less what a trunk over the hip takes away.

    Without a leaning trunk weak abductors do not lower it: what muscle cannot hold, ligaments of the dropped hip do.
    """
    usual = np.maximum(consensus("grf_v", phase) / 100, 0.2)
    loaded = np.where(force.share > 0, np.clip(force.vertical / usual, 0.3, 1.6), 1.0)
    lean = TRUNK_MASS * GRAVITY * TRUNK_CENTRE * np.sin(np.radians(trunk.over_extra)) * force.share
    return np.asarray(consensus("hip_abd_moment", phase) * loaded - lean, dtype=np.float64)
