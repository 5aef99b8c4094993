"""Force in the Achilles tendon from the ankle moment, its strain, and what a day adds up to.

    F = max(0, M)·share / r(θ)     r(θ) = 41.4 - 0.251·θ - 0.0055·θ²  mm, θ dorsiflexion in degrees, -20 … 20
    impulse = ∫ F dt               per step, body weights · seconds; per day times strides of that leg

F as body weights: moment in Nm per kg of body mass, divided by r and by g. It is an estimate from the net moment: calf
and shin muscles pulling together make the true force higher, the deep flexors' share makes it lower, soleus and
gastrocnemius cannot be told apart, and it is no measure of damage. Methods for r differ from 35 to 56 mm, so a peak is
uncertain by about -25 to +20 %. Sources: Rajagopal 2016 (r), Maganaris 2000, Manal 2013 (spread), Kharazi 2021 and
Baxter 2021 (forces).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tutor.sims.data.tendon import BANDS, METHODS, Method
from tutor.sims.parameter import Parameter

Curve = NDArray[np.float64]
GRAVITY: Final = 9.81
ANGLE_RANGE: Final = (-20.0, 20.0)
"""Degrees of dorsiflexion over which the moment arm was fitted; held constant beyond."""
INDEX: Final = {"peak": 0.5, "impulse": 0.3, "rate": 0.2}
"""Weights of a step's load, after the loading index of Baxter 2021 (weights from memory: certainty medium)."""
STRAIN_AT_FORCE: Final = (0.04, 1989.0)
"""Strain 4 % at 1,989 N: walking at 1.4 m/s, 11 adults (Kharazi 2021)."""

PARAMETERS: Final[tuple[Parameter, ...]] = (
    Parameter(
        name="share", label="Share of the moment that the calf gives", low=0.7, high=1.0, start=1.0, step=0.05,
        help="1 = upper estimate; deep flexors may give 10 to 20 %.",
    ),
    Parameter(
        name="steps_per_day", label="Steps per day, both legs", low=0, high=30000, start=10000, step=500,
        help="Each leg takes half of them.",
    ),
    Parameter(
        name="capacity", label="Capacity of the tendon", unit="× usual", low=0.2, high=1.5, start=1.0, step=0.05,
        help="An assumption, not a measurement: 1 = a tendon used to this person's normal walking day.",
    ),
    Parameter(
        name="body_mass", label="Body mass", unit="kg", low=40, high=150, start=70, step=1,
        help="Turns body weights into newtons.",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class TendonLoad:
    """Load of one tendon.

    Attributes:
        force: over the gait cycle, body weights.
        peak: its largest value, body weights; `low` and `high` what other methods for the moment arm would give.
        impulse: per step, BW·s.
        rate: fastest rise of force, BW/s.
        bands: the part of the impulse while the force is at least that many body weights (key 0.3, 3.0), BW·s.
        per_day: impulse of a day for this leg, BW·s.
        peak_newton: N, for the body mass given.
        strain: at the peak, share of length; scaled from one published pair, so rough.
    """

    force: Curve
    peak: float
    low: float
    high: float
    impulse: float
    rate: float
    bands: dict[float, float]
    per_day: float
    peak_newton: float
    strain: float


def moment_arm(dorsiflexion: Curve | float, method: Method = METHODS["rajagopal2016"]) -> Curve:
    """Lever of the tendon in metres at these ankle angles (degrees), by the method given."""
    angle = np.clip(np.asarray(dorsiflexion, dtype=np.float64), *ANGLE_RANGE)
    if method.polynomial:
        return np.asarray(np.polynomial.polynomial.polyval(angle, method.polynomial) / 1000, dtype=np.float64)
    return np.asarray(np.interp(angle, method.angles, method.arms) / 1000, dtype=np.float64)


def force(
    moment: Curve | float, dorsiflexion: Curve | float, share: float = 1.0, method: str = "rajagopal2016"
) -> Curve:
    """Tendon force in body weights from the plantarflexion moment (Nm/kg) and ankle angle (degrees)."""
    pulling = np.maximum(np.asarray(moment, dtype=np.float64), 0) * share
    return np.asarray(pulling / moment_arm(dorsiflexion, METHODS[method]) / GRAVITY, dtype=np.float64)


def load(
    moment: Curve,
    dorsiflexion: Curve,
    cycle: float,
    *,
    share: float = 1.0,
    steps_per_day: float = 10000,
    body_mass: float = 70,
) -> TendonLoad:
    """Load of one tendon over a gait cycle.

    Args:
        moment: plantarflexion moment, Nm/kg, even instants of one cycle without the closing point.
        dorsiflexion: ankle angle at the same instants, degrees.
        cycle: seconds of a cycle.
        share: part of the moment that the tendon carries.
        steps_per_day: of both legs together.
        body_mass: kg.
    """
    pulled = force(moment, dorsiflexion, share)
    step = cycle / len(pulled)
    peaks = [float(force(moment, dorsiflexion, share, name).max()) for name in METHODS]
    impulse = float(pulled.sum() * step)
    peak = float(pulled.max())
    newton = peak * body_mass * GRAVITY
    return TendonLoad(
        force=pulled,
        peak=peak,
        low=min(peaks),
        high=max(peaks),
        impulse=impulse,
        rate=float(np.max(np.roll(pulled, -1) - pulled) / step),
        bands={band: float(pulled[pulled >= band].sum() * step) for band in BANDS},
        per_day=impulse * steps_per_day / 2,
        peak_newton=newton,
        strain=STRAIN_AT_FORCE[0] * newton / STRAIN_AT_FORCE[1] * 70 / body_mass,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """Load against capacity, both as multiples of this person's normal walking day.

    `load` weighs peak, impulse and rate of a step and counts steps. `ratio` above 1 means: more is asked than the
    tendon is assumed to be used to. It predicts no injury.
    """

    load: float
    capacity: float

    @property
    def ratio(self) -> float:
        """Load over capacity."""
        return self.load / self.capacity

    def sentence(self) -> str:
        """What the two bars say, and what they do not."""
        words = f"Load {100 * self.load:.0f} % of usual, assumed capacity {100 * self.capacity:.0f} %: "
        if self.ratio > 1.05:
            return (
                words + "more than the tendon is assumed to be used to. That is relative overload, not proof of harm."
            )
        if self.ratio < 0.95:
            return words + "less than the tendon is assumed to be used to."
        return words + "about what the tendon is assumed to be used to."


def balance(now: TendonLoad, usual: TendonLoad, capacity: float) -> Balance:
    """Load of a day against capacity; capacity is assumed (1 = used to the usual day), never computed."""
    shares = {"peak": now.peak / usual.peak, "impulse": now.impulse / usual.impulse, "rate": now.rate / usual.rate}
    steps = (now.per_day / now.impulse) / (usual.per_day / usual.impulse) if now.impulse and usual.per_day else 0.0
    return Balance(load=steps * sum(INDEX[name] * share for name, share in shares.items()), capacity=capacity)
