"""Root and nerve damage → strength of every muscle and movement, with both readings where authorities disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from tutor.atlas import Atlas, Certainty, Muscle
from tutor.clinic.damage import LegDamage, clipped
from tutor.clinic.data import actions as table

CALF = ("muscle.soleus", "muscle.gastrocnemius-medial", "muscle.gastrocnemius-lateral", "muscle.plantaris")
ABDUCTORS = ("muscle.gluteus-medius", "muscle.gluteus-minimus")
_CALF_LOCAL: Mapping[str, float] = {"tendon.midportion": 0.25, "tendon.insertion": 0.2, "tendon.rupture": 0.85}
"""What the tendon's trouble takes from the calf: weaker with pain (oneill2019); after rupture other muscles push."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """Which roots a muscle draws on, by one authority. says: the reading in words, "" if nobody disagrees."""

    weights: Mapping[str, float]
    says: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOfStrength:
    """The strength that one reading of the roots gives."""

    says: str
    strength: float
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MuscleSign:
    """One muscle. strength: share of normal, the mean of its readings; low and high: their range; mrc: 0 to 5."""

    muscle: str
    strength: float
    low: float
    high: float
    mrc: float
    readings: tuple[ReadingOfStrength, ...]
    certainty: Certainty
    sources: tuple[str, ...]

    @property
    def contested(self) -> bool:
        """Whether authorities give different roots."""
        return len(self.readings) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSign:
    """One tested movement. strength, low, high: shares of normal; mrc_low and mrc_high: grades by the readings."""

    action: str
    strength: float
    low: float
    high: float
    mrc: float
    mrc_low: float
    mrc_high: float
    certainty: Certainty
    sources: tuple[str, ...]


def supplies(muscle: Muscle) -> tuple[Supply, ...]:
    """The muscle's roots with their weights (sum 1), one supply a reading; the Atlas' own if nobody disagrees."""
    given = [reading for reading in muscle.readings if reading.roots]
    if not given:
        return (Supply(weights=weights(muscle.roots, muscle.dominant), says="", sources=muscle.sources),)
    return tuple(
        Supply(weights=weights(reading.roots, reading.dominant), says=reading.says, sources=reading.sources)
        for reading in given
    )


@cache
def weights(roots: tuple[str, ...], dominant: str | None) -> Mapping[str, float]:
    """Root → share of the muscle; the dominant root carries most, equal shares if no root is said to lead."""
    if dominant is None or dominant not in roots:
        return MappingProxyType(dict.fromkeys(roots, 1 / len(roots)))
    most = table.DOMINANT_SHARE[len(roots)]
    rest = (1 - most) / max(1, len(roots) - 1)
    return MappingProxyType({root: most if root == dominant else rest for root in roots})


def muscle_sign(atlas: Atlas, muscle: str, leg: LegDamage, cord: float = 0.0) -> MuscleSign:
    """The strength of one muscle under this damage. Raises KeyError for an unknown muscle."""
    found = atlas.muscles[muscle]
    kept = _kept_by_nerve(found, leg) * _kept_by_tissue(muscle, leg) * _kept_by_cord(muscle, cord)
    readings = tuple(
        ReadingOfStrength(
            says=supply.says,
            strength=clipped(
                (1 - sum(leg.roots.get(root, 0.0) * part for root, part in supply.weights.items())) * kept
            ),
            sources=supply.sources,
        )
        for supply in supplies(found)
    )
    strengths = [reading.strength for reading in readings]
    mean = sum(strengths) / len(strengths)
    return MuscleSign(
        muscle=muscle,
        strength=mean,
        low=min(strengths),
        high=max(strengths),
        mrc=mrc(mean, calf=muscle in CALF),
        readings=readings,
        certainty=found.certainty,
        sources=_joined(found.sources, *(reading.sources for reading in readings)),
    )


def action_sign(action: str, muscles: Mapping[str, MuscleSign]) -> ActionSign:
    """A tested movement from its muscles. Raises KeyError for an unknown movement."""
    parts = [(muscles[name], share) for name, share in table.ACTIONS[action].items()]
    low, mean, high = (sum(share * getattr(sign, end) for sign, share in parts) for end in ("low", "strength", "high"))
    calf = action == "ankle_plantarflexion"
    contested = any(sign.contested and share >= 0.2 for sign, share in parts) and high - low > 0.05
    return ActionSign(
        action=action,
        strength=mean,
        low=low,
        high=high,
        mrc=mrc(mean, calf=calf),
        mrc_low=mrc(low, calf=calf),
        mrc_high=mrc(high, calf=calf),
        certainty="contested" if contested else "medium",
        sources=_joined(*(sign.sources for sign, _ in parts)),
    )


def mrc(strength: float, *, calf: bool = False) -> float:
    """MRC grade shown for a share of normal strength. By hand, grade 5 hides a weak calf: count heel raises too."""
    for grade, least in table.CALF_MRC_FROM if calf else table.MRC_FROM:
        if strength >= least:
            return grade
    return 0.0


def heel_raises(strength: float, age: float | None = None) -> int:
    """Heel raises on one leg for a calf of this share of normal strength (hebertlosier2017 for the norm)."""
    norm = heel_raise_norm(age)
    return round(norm * clipped((strength - table.HEEL_RAISE_NEEDS) / (1 - table.HEEL_RAISE_NEEDS)))


def heel_raise_norm(age: float | None) -> float:
    """The count of a sound leg at this age; the young adults' one if the age is not known."""
    return table.HEEL_RAISE_NORM - table.HEEL_RAISES_LOST_PER_YEAR * max(0.0, min(90.0, age or 0.0) - 40.0)


def _kept_by_nerve(muscle: Muscle, leg: LegDamage) -> float:
    return 1 - leg.nerves.get(muscle.nerve, 0.0) * (1 - leg.spared.get(muscle.id, 0.0))


def _kept_by_tissue(muscle: str, leg: LegDamage) -> float:
    if muscle in CALF:
        kept = 1.0
        for place, share in _CALF_LOCAL.items():
            kept *= 1 - share * leg.local.get(place, 0.0)
        return kept
    return 1 - 0.25 * leg.local.get("hip", 0.0) if muscle in ABDUCTORS else 1.0


def _kept_by_cord(muscle: str, cord: float) -> float:
    return 1 - (0.55 if muscle in _pyramidal() else 0.12) * cord


@cache
def _pyramidal() -> frozenset[str]:
    """The muscles of the movements that a cord lesion weakens most."""
    return frozenset(name for action in table.PYRAMIDAL for name in table.ACTIONS[action] if name not in CALF)


def _joined(*groups: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source for group in groups for source in group))
