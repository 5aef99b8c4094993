"""Lesions of peripheral nerves: the nerve below the site of the lesion, with the branches that leave below it."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Atlas
from tutor.clinic.damage import Damage, LegDamage, clipped
from tutor.clinic.data.nerve_sites import SITES


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
    """Pressure, stretch or injury of one nerve. severity: share of its conduction that is lost; place: see SITES."""

    cause: str
    severity: float = 0.8
    side: str = "right"
    place: str = ""

    def damage(self, atlas: Atlas) -> Damage:
        """The loss of the nerve and of the branches that leave below the site; KeyError for an unknown place."""
        site = SITES[self.cause, self.place]
        hit = dict.fromkeys(branches(atlas, site.nerves), 1.0) | dict(site.partly)
        nerves = {name: clipped(part * self.severity) for name, part in hit.items() if part > 0}
        return Damage(affected=LegDamage(nerves=nerves, spared=site.spared))


@dataclass(frozen=True, slots=True, kw_only=True)
class DeepGluteal:
    """Sciatic irritation in the buttock: pain above all, little loss (a contested entity; martin2014)."""

    severity: float = 0.8
    side: str = "right"
    cause: str = "deep_gluteal_syndrome"

    def damage(self, atlas: Atlas) -> Damage:
        """A slight loss of the sciatic nerve and its branches; the gluteal nerves are spared."""
        loss = 0.1 * self.severity
        return Damage(affected=LegDamage(nerves=dict.fromkeys(branches(atlas, ("nerve.sciatic",)), loss)))
