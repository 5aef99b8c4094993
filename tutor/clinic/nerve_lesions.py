"""Lesions of peripheral nerves: the nerve below the place of the lesion, with all its branches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tutor.atlas import Atlas
from tutor.clinic.damage import Damage, LegDamage, clipped

HIT: Mapping[tuple[str, str], tuple[str, ...]] = MappingProxyType(
    {
        ("common_fibular_neuropathy", ""): ("nerve.common-fibular",),
        ("tibial_neuropathy", "tarsal_tunnel"): (
            "nerve.medial-plantar",
            "nerve.lateral-plantar",
            "nerve.medial-calcaneal",
        ),
        ("tibial_neuropathy", "popliteal_fossa"): ("nerve.tibial",),
        ("sural_neuropathy", ""): ("nerve.sural",),
        ("femoral_neuropathy", "inguinal_ligament"): ("nerve.femoral",),
        ("femoral_neuropathy", "pelvis"): ("nerve.femoral",),
        ("lateral_femoral_cutaneous_neuropathy", ""): ("nerve.lateral-femoral-cutaneous",),
    }
)
"""Cause and place → the nerves that are hit there; their branches follow from the Atlas."""

PARTLY: Mapping[str, float] = MappingProxyType(
    {"nerve.lateral-sural-cutaneous": 0.3, "nerve.sural-communicating": 0.2, "nerve.sural": 0.1}
)
"""Branches that a lesion of the common fibular nerve at the fibular neck mostly spares: they leave above it."""

ABOVE_INGUINAL_LIGAMENT = ("muscle.iliacus", "muscle.pectineus")
"""Muscles of the femoral nerve that its lesion at the inguinal ligament spares."""


def branches(atlas: Atlas, nerves: tuple[str, ...]) -> tuple[str, ...]:
    """These nerves and everything that branches from them, in the Atlas' order."""
    found = set(nerves)
    size = 0
    while len(found) != size:
        size = len(found)
        found |= {nerve.id for nerve in atlas.nerves.values() if found & {*nerve.branch_of, nerve.part_of}}
    return tuple(key for key in atlas.nerves if key in found)


@dataclass(frozen=True, slots=True, kw_only=True)
class NerveLesion:
    """Pressure, stretch or injury of one nerve. severity: share of its conduction that is lost."""

    cause: str
    severity: float = 0.8
    side: str = "right"
    place: str = ""

    def damage(self, atlas: Atlas) -> Damage:
        """The nerve's loss; the calcaneal branches often leave above the tarsal tunnel and suffer less."""
        hit = dict.fromkeys(branches(atlas, HIT[self.cause, self.place]), self.severity)
        if self.cause == "common_fibular_neuropathy":
            hit |= {name: part * self.severity for name, part in PARTLY.items() if name in hit}
        if self.place == "tarsal_tunnel":
            hit["nerve.medial-calcaneal"] = 0.5 * self.severity
        spared = ABOVE_INGUINAL_LIGAMENT if self.place == "inguinal_ligament" else ()
        nerves = {name: clipped(value) for name, value in hit.items()}
        return Damage(affected=LegDamage(nerves=nerves, spared=frozenset(spared)))


@dataclass(frozen=True, slots=True, kw_only=True)
class DeepGluteal:
    """Sciatic irritation in the buttock: pain above all, little loss (a contested entity; martin2014)."""

    severity: float = 0.8
    side: str = "right"
    cause: str = "deep_gluteal_syndrome"

    def damage(self, atlas: Atlas) -> Damage:
        """A slight loss of the sciatic nerve and its branches; the gluteal nerves are spared."""
        loss = 0.2 * self.severity
        return Damage(affected=LegDamage(nerves=dict.fromkeys(branches(atlas, ("nerve.sciatic",)), loss)))
