"""What is left for walking: the numbers that the gait lab takes, by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tutor.clinic.damage import Damage, LegDamage, clipped
from tutor.clinic.myotome import ActionSign, MuscleSign

Strengths = tuple[Mapping[str, MuscleSign], Mapping[str, ActionSign]]
"""Muscle → strength, movement → strength."""
CALF_SHARES = {"muscle.soleus": 0.6, "muscle.gastrocnemius-medial": 0.27, "muscle.gastrocnemius-lateral": 0.13}
"""Of the force of the triceps surae (ward2009)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegDeficits:
    """One leg. Strengths are shares of normal; pain 0 (none) to 1 (cannot stand on it)."""

    calf_strength: float = 1.0
    dorsiflexor_strength: float = 1.0
    quadriceps_strength: float = 1.0
    abductor_strength: float = 1.0
    hip_extensor_strength: float = 1.0
    hip_flexor_strength: float = 1.0
    pain: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Deficits:
    """Both legs and the trunk. trunk_flexion: 0 upright to 1 bent forward to open the canal (stenosis)."""

    affected: LegDeficits
    other: LegDeficits
    trunk_flexion: float = 0.0


def deficits(cause: str, damage: Damage, affected: Strengths, other: Strengths) -> Deficits:
    """What walking has to do without."""
    leans = {"central_stenosis": 1.0, "lateral_recess_stenosis": 0.6, "foraminal_stenosis": 0.6}.get(cause, 0.0)
    worst = max(damage.affected.roots.values(), default=0.0)
    return Deficits(
        affected=_leg(damage.affected, affected),
        other=_leg(damage.other, other),
        trunk_flexion=clipped(leans * worst * (2.0 if cause == "central_stenosis" else 1.0)),
    )


def _leg(leg: LegDamage, strengths: Strengths) -> LegDeficits:
    muscles, acts = strengths
    local = leg.local
    hurts = max(
        0.7 * max(leg.irritated.values(), default=0.0),
        *(
            share * local.get(place, 0.0)
            for place, share in (
                ("tendon.midportion", 0.5),
                ("tendon.insertion", 0.5),
                ("tendon.rupture", 0.6),
                ("ankle.ligament", 0.8),
                ("hip", 0.7),
                ("back", 0.3),
                ("artery", 0.3),
            )
        ),
    )
    return LegDeficits(
        calf_strength=sum(share * muscles[name].strength for name, share in CALF_SHARES.items()),
        dorsiflexor_strength=acts["ankle_dorsiflexion"].strength,
        quadriceps_strength=acts["knee_extension"].strength,
        abductor_strength=acts["hip_abduction"].strength,
        hip_extensor_strength=acts["hip_extension"].strength,
        hip_flexor_strength=acts["hip_flexion"].strength,
        pain=clipped(hurts),
    )
