"""How far each deficit has come: strengths, pain and limits of one leg turned into shares between 0 and 1.

calf_capacity   peak ankle moment left, share of normal walking's peak; above 1 = reserve
calf            how much of push-off is gone: 0 down to about the threshold, 1 from 0.35 below it. Concentric force
                is lost before static force (force-velocity relation), so push-off power goes before the moment
slap, drop      foot lift too weak to lower the foot, too weak to hold it in swing
abductor        abductor moment missing, as a share of the largest that can be missing
quadriceps, hip_extensor, hip_flexor, pain, hip_limit   likewise
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from tutor.sims.data.gait_strength import (
    ABDUCTOR_CAPACITY,
    ABDUCTOR_STRENGTH,
    CALF_CAPACITY,
    CALF_STRENGTH,
    CALF_TABLE_THRESHOLD,
)
from tutor.sims.gait_parameters import LegSettings
from tutor.sims.gait_template import ramp

FREE_HIP_EXTENSION: Final = 6.0
"""Degrees of hip extension against the pelvis that a limit must fall below before walking notices."""
LIMITED_RANGE: Final = 18.0
"""Degrees of lost extension that count as fully limited."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deficits:
    """Shares of one leg, 0 = nothing, 1 = fully expressed; `*_capacity` as shares of what normal walking asks."""

    calf_capacity: float
    calf: float
    slap: float
    drop: float
    abductor_capacity: float
    abductor: float
    abductor_lean: float
    quadriceps_capacity: float
    quadriceps: float
    hip_extensor: float
    hip_flexor: float
    pain: float
    hip_limit: float
    hip_extension_limit: float
    strategy: str

    def costs(self) -> dict[str, float]:
        """Share by key of `tutor.sims.data.gait_strength.COSTS`, without the trunk's lean."""
        return {
            "calf": self.calf,
            "drop": self.drop,
            "abductor": self.abductor,
            "quadriceps": self.quadriceps,
            "hip_extensor": self.hip_extensor,
            "hip_flexor": self.hip_flexor,
            "pain": self.pain,
            "hip_limit": self.hip_limit,
        }


def calf_capacity(strength: float, threshold: float) -> float:
    """Largest ankle plantarflexion moment as a share of normal walking's peak; 1 at the threshold, more above."""
    if strength >= threshold:
        return strength / threshold
    return float(np.interp(strength * CALF_TABLE_THRESHOLD / threshold, CALF_STRENGTH, CALF_CAPACITY))


def abductor_capacity(strength: float) -> float:
    """Hip abductor moment left as a share of what normal walking asks, at most 1."""
    return float(np.interp(strength, ABDUCTOR_STRENGTH, ABDUCTOR_CAPACITY))


def deficits(leg: LegSettings, calf_threshold: float) -> Deficits:
    """Shares of one leg from its settings."""
    abductors = abductor_capacity(leg.hip_abductor_strength)
    return Deficits(
        calf_capacity=calf_capacity(leg.calf_strength, calf_threshold),
        calf=ramp(leg.calf_strength, full=max(calf_threshold - 0.35, 0.0), none=1.1 * calf_threshold),
        slap=ramp(leg.dorsiflexor_strength, full=0.25, none=0.6),
        drop=ramp(leg.dorsiflexor_strength, full=0.0, none=0.38),
        abductor_capacity=abductors,
        abductor=(1 - abductors) / (1 - ABDUCTOR_CAPACITY[0]),
        abductor_lean=leg.abductor_lean,
        quadriceps_capacity=max(leg.quadriceps_strength / 0.4, 0.1),
        quadriceps=ramp(leg.quadriceps_strength, full=0.02, none=0.42),
        hip_extensor=ramp(leg.hip_extensor_strength, full=0.02, none=0.38),
        hip_flexor=ramp(leg.hip_flexor_strength, full=0.05, none=0.45),
        pain=leg.pain,
        hip_limit=min(max(FREE_HIP_EXTENSION - leg.hip_extension_limit, 0.0) / LIMITED_RANGE, 1.2),
        hip_extension_limit=leg.hip_extension_limit,
        strategy=leg.strategy,
    )
