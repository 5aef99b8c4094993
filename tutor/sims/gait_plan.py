"""Time and space of the walk: speed, cadence, step of each leg, when each foot comes and goes.

People choose step length ∝ speed^0.42 and cadence ∝ speed^0.58 (Grieve and Gear 1966; Kuo 2001); stance grows by 6 % of
the cycle for each m/s that one walks slower. A deficit slows, shortens the *other* leg's step and moves single support
from its leg to the other; sizes in `tutor.sims.data.gait_strength.COSTS`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from tutor.sims.data.gait_curves import STEP_LENGTH_M
from tutor.sims.data.gait_strength import COSTS
from tutor.sims.gait_mechanism import Deficits, deficits
from tutor.sims.gait_parameters import LEGS, GaitSettings, Leg
from tutor.sims.gait_template import COMFORTABLE, FOOT_OFF

STEP_EXPONENT: Final = 0.42
LONGEST_STEP, SHORTEST_STEP = 0.82, 0.25
"""m; beyond, a leg of this length cannot walk flat on the ground."""
SLOWEST: Final = 1.0
"""However much is wrong, people who still walk keep e^-1 = 37 % of their speed."""
UNEVEN: Final = 0.35
"""Largest difference of a step from the mean step, share."""
STANCE_PER_SPEED: Final = 0.06
"""Share of the cycle that stance grows per m/s slower."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegPlan:
    """One leg in its own cycle (phase 0 = its contact).

    Attributes:
        contact: instant of its contact in the walk's cycle (phase of the right leg), 0 … 1.
        opposite_off: phase at which the other foot leaves the ground.
        opposite_contact: phase at which the other foot comes.
        foot_off: phase at which this foot leaves.
        step: how far ahead of the other foot this one lands, m.
        deficits: what is wrong with this leg.
    """

    contact: float
    opposite_off: float
    opposite_contact: float
    foot_off: float
    step: float
    deficits: Deficits

    @property
    def events(self) -> tuple[float, float, float, float, float]:
        """Phases of contact, other foot off, other foot's contact, foot off, next contact."""
        return (0.0, self.opposite_off, self.opposite_contact, self.foot_off, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The walk in time and space. speed m/s, cadence steps/min, cycle s, stride m."""

    speed: float
    cadence: float
    cycle: float
    stride: float
    right: LegPlan
    left: LegPlan
    trunk_lean: float

    def leg(self, leg: Leg) -> LegPlan:
        """Plan of that leg."""
        return self.right if leg == "right" else self.left

    @property
    def step(self) -> float:
        """Mean step, m."""
        return self.stride / 2


def stance_share(speed: float) -> float:
    """Normal stance as a share of the cycle at a speed (m/s)."""
    return FOOT_OFF + STANCE_PER_SPEED * (COMFORTABLE - speed)


def usual_step(speed: float) -> float:
    """Step length (m) that people choose at a speed (m/s)."""
    return float(STEP_LENGTH_M[0] * (speed / COMFORTABLE) ** STEP_EXPONENT)


def plan(settings: GaitSettings) -> Plan:
    """Speed, cadence, steps and events that follow from the settings."""
    both = {leg: deficits(settings.leg(leg), settings.calf_threshold) for leg in LEGS}
    step, cadence = _pace(settings, both)
    speed = step * cadence / 60
    lost = {leg: _weighted(both[leg], "other_step") for leg in LEGS}
    shift = {leg: _weighted(both[leg], "support") for leg in LEGS}
    linger = {leg: _weighted(both[leg], "unloading") for leg in LEGS}
    lost["left"] += _weighted(both["right"], "own_step")
    lost["right"] += _weighted(both["left"], "own_step")
    tilt = _bounded(lost["right"] - lost["left"], min(UNEVEN, LONGEST_STEP / step - 1))
    steps = {"left": step * (1 - tilt), "right": step * (1 + tilt)}
    double = stance_share(speed) - 0.5
    single = 0.5 - double - (linger["right"] + linger["left"]) / 2
    uneven = math.tanh(shift["right"] - shift["left"])
    hold = {"right": single * (1 - uneven), "left": single * (1 + uneven)}
    load = {"right": double + linger["left"], "left": double + linger["right"]}
    contact = {"right": 0.0, "left": load["right"] + hold["right"]}

    def leg_plan(leg: Leg, other: Leg) -> LegPlan:
        return LegPlan(
            contact=contact[leg],
            opposite_off=load[leg],
            opposite_contact=load[leg] + hold[leg],
            foot_off=load[leg] + hold[leg] + load[other],
            step=steps[leg],
            deficits=both[leg],
        )

    return Plan(
        speed=speed,
        cadence=cadence,
        cycle=120 / cadence,
        stride=2 * step,
        right=leg_plan("right", "left"),
        left=leg_plan("left", "right"),
        trunk_lean=settings.trunk_lean,
    )


def _pace(settings: GaitSettings, both: dict[Leg, Deficits]) -> tuple[float, float]:
    """Mean step (m) and cadence (steps/min) after the deficits have slowed the walk."""
    wanted = settings.speed
    step_lost, cadence_lost = 0.0, 0.0
    shares = [(key, share) for leg in LEGS for key, share in both[leg].costs().items()]
    for key, share in [*shares, ("lean", settings.trunk_lean / 20)]:
        cost = COSTS[key]
        slower = math.log(1 - cost.slower * min(share, 1.2)) * settings.slowing
        step_lost += cost.by_step * slower
        cadence_lost += (1 - cost.by_step) * slower
    kept = _bounded(step_lost + cadence_lost, SLOWEST) / min(step_lost + cadence_lost, -1e-9)
    step = usual_step(wanted) * math.exp(kept * step_lost)
    cadence = 60 * wanted / usual_step(wanted) * math.exp(kept * cadence_lost)
    if settings.cadence is not None:
        step, cadence = step * cadence / settings.cadence, settings.cadence
    limited = (both["right"].hip_limit + both["left"].hip_limit) / 2
    step = min(max(step, SHORTEST_STEP), LONGEST_STEP * (1 - 0.3 * limited))
    return step, cadence


def _bounded(value: float, most: float) -> float:
    """The value while it is small; never beyond `most` on either side."""
    return most * math.tanh(value / most) if most > 0 else 0.0


def _weighted(one: Deficits, what: str) -> float:
    return sum(share * float(getattr(COSTS[key], what)) for key, share in one.costs().items())
