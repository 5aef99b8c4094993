"""How badly each structure is hit, from 0 (sound) to 1 (nothing left): what every lesion comes down to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LOCAL = (
    "tendon.midportion",
    "tendon.insertion",
    "tendon.rupture",
    "ankle.ligament",
    "artery",
    "hip",
    "back",
)
"""Sources of pain or failure that are neither root nor nerve; `back` = disc, facet or sacroiliac joint (somatic)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LegDamage:
    """One leg. All numbers 0 to 1.

    Attributes:
        roots: root id → loss of conduction.
        irritated: root id → inflammation; pain comes from here, not from pressure alone (olmarker1993, bogduk2009).
        nerves: nerve id → loss of conduction, branches included.
        local: what else suffers in this leg.
        spared: muscle or reflex of a damaged nerve → share of its supply that leaves above the lesion.
    """

    roots: Mapping[str, float] = field(default_factory=dict)
    irritated: Mapping[str, float] = field(default_factory=dict)
    nerves: Mapping[str, float] = field(default_factory=dict)
    local: Mapping[str, float] = field(default_factory=dict)
    spared: Mapping[str, float] = field(default_factory=dict)

    @property
    def unhurt(self) -> bool:
        """Whether nothing is wrong with this leg."""
        parts = (self.roots, self.irritated, self.nerves, self.local)
        return not any(value > 0 for part in parts for value in part.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """Both legs and the cord.

    Attributes:
        affected: the leg of the lesion's side.
        other: the other leg.
        cord: upper motor neuron damage above the cauda equina, 0 to 1; it weakens both legs.
    """

    affected: LegDamage = field(default_factory=LegDamage)
    other: LegDamage = field(default_factory=LegDamage)
    cord: float = 0.0


def clipped(value: float) -> float:
    """The value, kept within 0 to 1."""
    return min(1.0, max(0.0, value))
