"""Comparisons of two lesions that are worth a demonstration."""

from __future__ import annotations

from typing import NamedTuple

from tutor.sims.parameter import Value

Case = tuple[str, dict[str, Value]]


class Pair(NamedTuple):
    """A comparison that is worth a demonstration."""

    title: str
    first: Case
    second: Case


PAIRS = (
    Pair(
        "L4/5 against L5/S1",
        ("disc_herniation", {"level": "L4-L5", "zone": "subarticular"}),
        ("disc_herniation", {"level": "L5-S1", "zone": "subarticular"}),
    ),
    Pair(
        "L5 root against common fibular nerve",
        ("disc_herniation", {"level": "L4-L5", "zone": "subarticular"}),
        ("common_fibular_neuropathy", {}),
    ),
    Pair(
        "S1 root against Achilles tendon",
        ("disc_herniation", {"level": "L5-S1", "zone": "subarticular"}),
        ("achilles_tendinopathy_midportion", {}),
    ),
    Pair(
        "Beside the midline against in the foramen, L4/5",
        ("disc_herniation", {"level": "L4-L5", "zone": "subarticular"}),
        ("disc_herniation", {"level": "L4-L5", "zone": "foraminal"}),
    ),
)
