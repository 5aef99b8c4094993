"""Root and nerve damage → feeling of every zone, and of every root's and nerve's field for the maps."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Certainty
from tutor.clinic.damage import LegDamage, clipped
from tutor.clinic.data import actions as table

OVERLAP = 0.9
"""What the loss of one root takes from the zone that it leads: neighbours overlap (foerster1933)."""
REDUCED_FROM, ABSENT_FROM = 0.22, 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class SkinSign:
    """One zone. loss: 0 to 1; word: normal, reduced or absent."""

    zone: str
    loss: float
    word: str
    certainty: Certainty
    sources: tuple[str, ...]


def skin_sign(zone: str, leg: LegDamage, cord: float = 0.0) -> SkinSign:
    """The feeling of one zone of the vocabulary. Raises KeyError for an unknown zone."""
    roots, nerves, certainty = table.ZONES[zone]
    by_root = OVERLAP * sum(share * leg.roots.get(f"root.{root}", 0.0) for root, share in roots.items())
    by_nerve = max((share * leg.nerves.get(f"nerve.{nerve}", 0.0) for nerve, share in nerves.items()), default=0.0)
    above = {"trunk_level": 0.9, "both_legs_stocking": 0.0}.get(zone, 0.25) * cord
    loss = 1 - (1 - clipped(by_root)) * (1 - clipped(by_nerve)) * (1 - above)
    word = "absent" if loss >= ABSENT_FROM else "reduced" if loss >= REDUCED_FROM else "normal"
    if by_nerve > 0 and not by_root:
        return SkinSign(zone=zone, loss=loss, word=word, certainty="medium", sources=table.NERVE_SOURCES)
    known: Certainty = "high" if certainty == "high" else "contested" if certainty == "contested" else "medium"
    contested = ("foerster1933", "keegan1948") if known == "contested" else ()
    return SkinSign(zone=zone, loss=loss, word=word, certainty=known, sources=(*table.ZONE_SOURCES, *contested))
