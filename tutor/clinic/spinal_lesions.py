"""Lesions within the spinal canal and the foramina: herniation, stenosis, cauda equina syndrome."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Atlas, Zone
from tutor.clinic.damage import Damage, LegDamage, clipped
from tutor.clinic.data import lesions as table

ORDER = tuple(f"root.{name}" for name in ("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4", "S5"))
"""Roots from above downwards."""
SACRAL = ("root.S2", "root.S3", "root.S4")


def traversing(atlas: Atlas, level: str) -> str:
    """The root that a herniation beside the midline meets, e.g. root.S1 at L5-S1."""
    return atlas.herniation.at(f"disc.{level}", "subarticular").roots[0]


def exiting(atlas: Atlas, level: str) -> str:
    """The root that leaves through the foramen of this level, e.g. root.L5 at L5-S1."""
    return atlas.herniation.at(f"disc.{level}", "foraminal").roots[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Herniation:
    """A disc herniation (or bulge) by level, zone and type (fardon2014).

    Attributes:
        severity: 0 to 1, how far it presses for its type.
        migration: none, cranial or caudal: where a fragment went.
    """

    level: str = "L5-S1"
    zone: Zone = "subarticular"
    type: str = "extrusion"
    migration: str = "none"
    severity: float = 0.8
    side: str = "right"
    cause: str = "disc_herniation"

    def damage(self, atlas: Atlas) -> Damage:
        """Root damage by the traversing and exiting rule, with its exceptions."""
        hit = clipped(self.severity * table.REACH[self.type])
        hot = clipped(self.severity * table.INFLAMES[self.type])
        if self.zone == "central":
            return self._central(atlas, hit, hot)
        share = self._shares(atlas, hit)
        return Damage(
            affected=LegDamage(
                roots={root: clipped(hit * part) for root, part in share.items()},
                irritated={root: clipped(hot * part) for root, part in share.items()},
            )
        )

    def _shares(self, atlas: Atlas, hit: float) -> dict[str, float]:
        """Root → share of the damage: the Atlas' root, and the exceptions that break the rule."""
        roots = atlas.herniation.at(f"disc.{self.level}", self.zone).roots
        share = dict.fromkeys(roots, 1.0)
        if self.zone != "subarticular":
            return share
        if self.migration == "cranial":
            share[exiting(atlas, self.level)] = 0.7
        second = max(0.0, hit - table.SECOND_ROOT_FROM) / (1 - table.SECOND_ROOT_FROM)
        if self.migration == "caudal":
            second = max(second, 0.6)
        if second:
            share[_below(roots[0])] = 0.5 * second
        return share

    def _central(self, atlas: Atlas, hit: float, hot: float) -> Damage:
        """Both sides: the first leg root of the level a little, the sacral roots once the sac is filled."""
        roots = atlas.herniation.at(f"disc.{self.level}", "central").roots
        filled = max(0.0, hit - table.CAUDA_FROM) / (1 - table.CAUDA_FROM)
        leg = {root: (0.5 if index == 0 else 0.5 * filled) for index, root in enumerate(_legs(roots))}
        cauda = dict.fromkeys(SACRAL, 0.9 * filled)
        roots_hit = {root: clipped(part * hit) for root, part in leg.items()} | {
            root: clipped(part) for root, part in cauda.items()
        }
        heat = {root: clipped(part * hot) for root, part in leg.items()}
        near = LegDamage(roots=roots_hit, irritated=heat)
        far = LegDamage(roots=_scaled(roots_hit, 0.8), irritated=_scaled(heat, 0.6))
        return Damage(affected=near, other=far)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stenosis:
    """A narrow canal, lateral recess or foramen; it presses more the further the spine extends (schmid1999).

    Attributes:
        cause: central_stenosis, lateral_recess_stenosis or foraminal_stenosis.
        extension: 0 bent forward, 0.5 upright, 1 bent back.
    """

    cause: str
    level: str = "L4-L5"
    severity: float = 0.8
    extension: float = 0.5
    side: str = "right"

    @property
    def squeeze(self) -> float:
        """What the posture makes of the severity, 0 to 1; upright = 0.7 of it, bent forward = 0.4 of it."""
        return clipped(self.severity * (0.4 + 0.6 * self.extension))

    def damage(self, atlas: Atlas) -> Damage:
        """Several roots of both sides if central, the traversing root in the recess, the exiting one in the foramen."""
        if self.cause == "central_stenosis":
            return self._central(atlas)
        root = (exiting if self.cause == "foraminal_stenosis" else traversing)(atlas, self.level)
        return Damage(affected=LegDamage(roots={root: self.squeeze}, irritated={root: 0.3 * self.squeeze}))

    def _central(self, atlas: Atlas) -> Damage:
        first = ORDER.index(traversing(atlas, self.level))
        below = ORDER[first : ORDER.index("root.S2")]
        roots = dict.fromkeys(below, 0.45 * self.squeeze)
        heat = dict.fromkeys(below, 0.2 * self.squeeze)
        return Damage(
            affected=LegDamage(roots=roots, irritated=heat),
            other=LegDamage(roots=_scaled(roots, 0.8), irritated=_scaled(heat, 0.8)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CaudaEquina:
    """Compression of the whole sac: S2 to S4 first, often unevenly, with leg roots of both sides (bogduk2012)."""

    level: str = "L4-L5"
    severity: float = 0.8
    side: str = "right"
    cause: str = "cauda_equina_syndrome"

    def damage(self, atlas: Atlas) -> Damage:
        """Sacral roots of both sides most, leg roots from the level's own downwards."""
        first = ORDER.index(traversing(atlas, self.level))
        legs = dict.fromkeys(ORDER[first : ORDER.index("root.S2")], 0.6 * self.severity)
        roots = legs | dict.fromkeys(SACRAL, self.severity)
        heat = dict.fromkeys(legs, 0.7 * self.severity)
        return Damage(
            affected=LegDamage(roots=roots, irritated=heat),
            other=LegDamage(roots=_scaled(roots, 0.75), irritated=_scaled(heat, 0.7)),
        )


def _below(root: str) -> str:
    return ORDER[ORDER.index(root) + 1]


def _legs(roots: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(root for root in roots if root not in SACRAL)


def _scaled(values: dict[str, float], by: float) -> dict[str, float]:
    return {key: value * by for key, value in values.items()}
