"""What a lesion hits, as rows: roots, nerves and other structures of both legs, and the cord. No Qt."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.atlas import Atlas
from tutor.clinic.damage import LegDamage
from tutor.clinic.data.presentations import GROUNDS
from tutor.clinic.signs import Signs
from tutor.ui.chain.row import Row, often

LOCAL = {
    "tendon.midportion": "Achilles tendon, mid-portion",
    "tendon.insertion": "Achilles tendon, insertion",
    "tendon.rupture": "Achilles tendon, torn",
    "ankle.ligament": "Lateral ankle ligaments",
    "artery": "Artery of the leg",
    "hip": "Hip joint",
    "back": "Disc, facet or sacroiliac joint",
}
"""What suffers that is neither root nor nerve."""
SLIGHT = 0.15
"""Loss of a nerve up to which its branches, no worse off, are not listed one by one."""


def damage_rows(signs: Signs, atlas: Atlas) -> Iterator[Row]:
    """Roots, nerves and other structures with their loss, on either side."""
    for side, leg in (("", signs.damage.affected), (", other side", signs.damage.other)):
        yield from _roots_and_nerves(leg, atlas, side)
        for name, loss in leg.local.items():
            if loss > 0:
                yield Row(
                    id=f"{name}{side}", name=f"{LOCAL[name]}{side}", value=often(loss), loss=loss, abnormal=True,
                    certainty="medium", sources=GROUNDS[signs.lesion.cause][1],
                )  # fmt: skip
    if signs.damage.cord > 0:
        yield Row(
            id="cord", name="Spinal cord", value=often(signs.damage.cord), loss=signs.damage.cord, abnormal=True,
            certainty="high", sources=GROUNDS[signs.lesion.cause][1],
        )  # fmt: skip


def _roots_and_nerves(leg: LegDamage, atlas: Atlas, side: str) -> Iterator[Row]:
    for part in (leg.roots, leg.nerves):
        for name, loss in part.items():
            if loss <= 0 or (loss <= SLIGHT and _only_follows(leg, atlas, name)):
                continue
            found, inflamed = atlas.structures[name], leg.irritated.get(name, 0.0)
            branches = "and its branches" if part is leg.nerves and loss <= SLIGHT else ""
            yield Row(
                id=f"{name}{side}",
                name=f"{found.name}{side}",
                value=often(loss),
                loss=loss,
                abnormal=True,
                certainty="medium",
                sources=found.sources,
                note=f"inflamed {often(inflamed)}" if inflamed > 0 else branches,
            )


def _only_follows(leg: LegDamage, atlas: Atlas, name: str) -> bool:
    """Whether it is a branch of a nerve that is hit as well."""
    nerve = atlas.nerves.get(name)
    return nerve is not None and any(stem in leg.nerves for stem in (*nerve.branch_of, nerve.part_of))
