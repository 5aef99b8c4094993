"""What one solve of the walk gives: curves, places and forces of both legs, for plots, walker, export and questions.

Every leg is given on its own cycle: GRID = 201 evenly spaced phases from its contact (0) to its next (1), both ends
included; `CYCLE_51` picks the 51 points of gait curves. Signs:

    hip_flexion, knee_flexion, ankle_dorsiflexion, hip_adduction   degrees; flexion, dorsiflexion, adduction positive
    pelvis_tilt         degrees, anterior (front down) positive
    pelvis_obliquity    degrees, this leg's side up positive
    pelvis_rotation     degrees, this leg's side forward positive
    trunk_forward, trunk_over, trunk_turn   degrees; flexed, leaning to this side, this shoulder forward positive
    foot_progression    degrees, toes in positive; foot_pitch: toes up positive; toe_extension: toes bent up positive
    *_moment            internal, Nm/kg; extensor, plantarflexor, abductor positive; *_power W/kg, generation positive
    grf_v, grf_ap, grf_ml   per cent of body weight; up, propulsive, towards the other leg positive
    achilles_force      body weights; cop: centre of pressure from the heel along the foot, m
    thigh_angle, shank_angle   degrees from hanging straight down, forward positive

Places are metres: x forward, y up, z to the walker's right. The walker moves on: the right foot's contact is at x = 0
below its ankle, a cycle later everything is `stride` further.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from tutor.sims.gait_fit import Contact
from tutor.sims.gait_parameters import GaitSettings, Leg
from tutor.sims.gait_plan import Plan
from tutor.sims.gait_template import Curve

POINTS: Final = 201
CYCLE_51: Final = slice(None, None, 4)
"""Every 2 % of the cycle."""
UNITS: Final[dict[str, str]] = {
    "pelvis_tilt": "deg",
    "pelvis_obliquity": "deg",
    "pelvis_rotation": "deg",
    "hip_flexion": "deg",
    "hip_adduction": "deg",
    "knee_flexion": "deg",
    "ankle_dorsiflexion": "deg",
    "foot_progression": "deg",
    "hip_ext_moment": "Nm/kg",
    "knee_ext_moment": "Nm/kg",
    "ankle_pf_moment": "Nm/kg",
    "hip_abd_moment": "Nm/kg",
    "hip_power": "W/kg",
    "knee_power": "W/kg",
    "ankle_power": "W/kg",
    "grf_v": "%BW",
    "grf_ap": "%BW",
    "grf_ml": "%BW",
    "achilles_force": "BW",
    "trunk_forward": "deg",
    "trunk_over": "deg",
    "trunk_turn": "deg",
    "foot_pitch": "deg",
    "toe_extension": "deg",
    "thigh_angle": "deg",
    "shank_angle": "deg",
    "cop": "m",
}
"""Curves of a leg and their units, in the order of export."""
PLACES: Final = ("hip", "knee", "ankle", "heel", "ball", "toe", "pressure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One of Perry's eight phases of a leg's cycle, begin and end as shares of the cycle."""

    name: str
    begin: float
    end: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LegResult:
    """One leg over its own cycle.

    Attributes:
        leg: right or left.
        contact: instant of its contact in the walk's cycle, share.
        foot_off: phase at which it leaves the ground.
        opposite_off: phase at which the other foot leaves.
        opposite_contact: phase at which the other foot comes.
        step: m ahead of the other foot that it lands.
        heel_off: phase at which the heel rises for good.
        phases: Perry's eight, from contact.
        curves: (201,) each, names and units as in UNITS.
        places: (201, 3) each, names as in PLACES; `pressure` is NaN while the foot carries nothing.
        force: (201, 3) ground reaction, body weights, x forward, y up, z right.
        effort: by muscle group: demand over strength, 0 … 1 (1 = everything that it has), (201,).
        correction: what contact added to hip, knee and ankle, standard deviations between people, (3, 201).
        fit: how the foot meets the floor, mm.
        strategy_size: degrees of the strategy that clears the foot.
    """

    leg: Leg
    contact: float
    foot_off: float
    opposite_off: float
    opposite_contact: float
    step: float
    heel_off: float
    phases: tuple[Phase, ...]
    curves: Mapping[str, Curve]
    places: Mapping[str, Curve]
    force: Curve
    effort: Mapping[str, Curve]
    correction: Curve
    fit: Contact
    strategy_size: float

    def curve(self, name: str) -> Curve:
        """The curve at every 2 % of the cycle, (51,)."""
        return self.curves[name][CYCLE_51]

    def at(self, name: str, phase: float) -> float:
        """A curve between its points."""
        return float(np.interp(phase % 1, np.linspace(0, 1, POINTS), self.curves[name]))

    def phase_at(self, instant: float) -> float:
        """Phase of this leg at an instant of the walk's cycle (shares)."""
        return (instant - self.contact) % 1

    def phase_name(self, phase: float) -> str:
        """Perry's name of the phase."""
        return next(one.name for one in reversed(self.phases) if phase % 1 >= one.begin)


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """The whole walk: settings, plan, both legs, spatiotemporal figures by name.

    `figures` names carry their unit where it is not a share; see `tutor.sims.gait_readouts`.
    """

    settings: GaitSettings
    plan: Plan
    right: LegResult
    left: LegResult
    figures: Mapping[str, float] = field(default_factory=dict)

    def leg(self, leg: Leg) -> LegResult:
        """That leg."""
        return self.right if leg == "right" else self.left

    @property
    def cycle(self) -> float:
        """Seconds of a gait cycle."""
        return self.plan.cycle

    @property
    def stride(self) -> float:
        """Metres of a stride."""
        return self.plan.stride


@dataclass(frozen=True, slots=True, kw_only=True)
class LegFrame:
    """One leg at one instant: curves by name, places (3,) by name, force (3,), effort by group, phase 0 … 1."""

    phase: float
    curves: Mapping[str, float]
    places: Mapping[str, Curve]
    force: Curve
    effort: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Both legs at the same instant; the walker has come `travelled` metres since the cycle began."""

    instant: float
    travelled: float
    right: LegFrame
    left: LegFrame


def frame(walk: Walk, instant: float) -> Frame:
    """The walker at an instant of the cycle (share, 0 = right contact), between the points of the grid."""
    return Frame(
        instant=instant % 1,
        travelled=walk.stride * (instant % 1),
        right=_leg_frame(walk, walk.right, instant % 1),
        left=_leg_frame(walk, walk.left, instant % 1),
    )


def _leg_frame(walk: Walk, leg: LegResult, instant: float) -> LegFrame:
    phase = leg.phase_at(instant)
    place = phase * (POINTS - 1)
    below = min(int(place), POINTS - 2)
    share = place - below
    back = np.array([walk.stride * round(leg.contact + phase - instant), 0.0, 0.0])

    def between(values: Curve) -> Curve:
        return np.asarray(values[below] * (1 - share) + values[below + 1] * share, dtype=np.float64)

    return LegFrame(
        phase=phase,
        curves={name: float(between(values)) for name, values in leg.curves.items()},
        places={name: between(values) - back for name, values in leg.places.items()},
        force=between(leg.force),
        effort={name: float(between(values)) for name, values in leg.effort.items()},
    )
