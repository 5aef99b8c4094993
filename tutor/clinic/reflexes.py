"""Damage → reflexes: lost below, brisk when the lesion is above the cauda equina."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Atlas, Certainty
from tutor.clinic.damage import LegDamage, clipped
from tutor.clinic.data import actions as table

REDUCED_FROM, ABSENT_FROM = 0.25, 0.68


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflexSign:
    """One reflex. loss: 0 to 1; grade: 0 to 4 (NINDS), 2 = normal."""

    reflex: str
    structure: str
    loss: float
    grade: int
    certainty: Certainty
    sources: tuple[str, ...]


def reflex_sign(atlas: Atlas, name: str, leg: LegDamage, cord: float = 0.0) -> ReflexSign:
    """The reflex with this word of the vocabulary. Raises KeyError for plantar signs, which are not graded so."""
    structure = table.REFLEX_IDS[name]
    found = atlas.reflexes[structure]
    lead = table.PRIMARY_SHARE.get(structure)
    if lead is None or found.primary is None:
        share = dict.fromkeys(found.roots, 1 / len(found.roots))
    else:
        rest = (1 - lead) / max(1, len(found.roots) - 1)
        share = {root: lead if root == found.primary else rest for root in found.roots}
    by_root = clipped(sum(leg.roots.get(root, 0.0) * part for root, part in share.items()))
    by_nerve = leg.nerves.get(found.nerve or "", 0.0) * (1 - leg.spared.get(structure, 0.0))
    torn = 0.5 * leg.local.get("tendon.rupture", 0.0) if name == "achilles" else 0.0
    loss = 1 - (1 - by_root) * (1 - by_nerve) * (1 - torn)
    grade = 0 if loss >= ABSENT_FROM else 1 if loss >= REDUCED_FROM else 2
    if cord >= 0.2 and grade == 2 and name != "anal_wink":
        grade = 4 if cord >= 0.8 else 3
    return ReflexSign(
        reflex=name, structure=structure, loss=loss, grade=grade, certainty=found.certainty, sources=found.sources
    )


def babinski(cord: float) -> str:
    """The plantar response: extensor points above the cauda equina, never to a lumbar root."""
    return "extensor" if cord >= 0.3 else "flexor"


def clonus_beats(cord: float) -> int:
    """Beats of clonus at the ankle."""
    return 5 if cord >= 0.7 else 3 if cord >= 0.5 else 0
