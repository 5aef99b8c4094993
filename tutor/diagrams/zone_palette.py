"""Colour and pattern of each area of skin. Roots: the colours of Okabe and Ito in an order that keeps neighbours apart.

Patterns tell the roots apart without any colour; neighbours never share one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from tutor.diagrams.palette import TISSUES, Scheme

Pattern = Literal["plain", "slash", "backslash", "level", "upright", "lattice", "plus", "dots", "rings"]

ROOTS: Final[Mapping[str, Pattern]] = {
    "L1": "slash",
    "L2": "dots",
    "L3": "level",
    "L4": "backslash",
    "L5": "plus",
    "S1": "upright",
    "S2": "lattice",
    "S3": "rings",
}
"""Pattern of each root that has a colour of its own."""
OTHER: Final = "#B4B1AC"
"""What has no colour of its own: S4 and S5."""
NERVES: Final[Mapping[str, tuple[str, Pattern]]] = {
    "nerve.cluneal": ("#BDBDBD", "dots"),
    "nerve.iliohypogastric": ("#8C8C8C", "slash"),
    "nerve.ilioinguinal": ("#A3A08F", "rings"),
    "nerve.pudendal": ("#7A7A7A", "plain"),
    "nerve.lateral-femoral-cutaneous": ("#6E9FD0", "upright"),
    "nerve.anterior-femoral-cutaneous": ("#DDCC77", "backslash"),
    "nerve.obturator": ("#C65D6E", "plus"),
    "nerve.posterior-femoral-cutaneous": ("#8A2F78", "lattice"),
    "nerve.saphenous": ("#79C3EA", "dots"),
    "nerve.lateral-sural-cutaneous": ("#8F8F2E", "level"),
    "nerve.sural": ("#B98252", "slash"),
    "nerve.superficial-fibular": ("#1F7342", "backslash"),
    "nerve.deep-fibular": ("#EE8050", "plus"),
    "nerve.medial-plantar": ("#E8A6B5", "upright"),
    "nerve.lateral-plantar": ("#E0CF7A", "rings"),
    "nerve.medial-calcaneal": ("#2C8175", "lattice"),
}
"""Colour and pattern of each peripheral nerve."""
GROUND: Final[Mapping[Scheme, str]] = {"light": "#FFFFFF", "dark": "#3E3631"}
"""What lightens a colour where maps do not agree."""
SHARES: Final[Mapping[Scheme, Mapping[str, float]]] = {
    "light": {"L2": 0.6, "L3": 0.4, "L4": 0.6, "L5": 0.42, "S1": 0.72, "S2": 0.6},
    "dark": {"L3": 0.6, "L4": 0.76, "L5": 0.56, "S1": 0.52},
}
"""Share of a root's own colour there, the rest being the ground; chosen so that neighbours stay apart to people who see
colours otherwise."""
SHARE: Final = 0.5
"""The share of every other."""
_DIMMED = 0.9
"""How bright a colour is in the dark."""


def root_of(structure: str) -> str:
    """The root in an id: "S1" of "dermatome.S1"."""
    return structure.rpartition(".")[2]


def zone_colour(structure: str, scheme: Scheme) -> str:
    """#rrggbb of a dermatome or a nerve; a grey if it has no colour of its own."""
    root = root_of(structure)
    own = TISSUES["light"][root.lower()]["base"] if root in ROOTS else OTHER
    colour = NERVES[structure][0] if structure in NERVES else own
    if scheme == "light":
        return colour
    return "#" + "".join(f"{round(int(colour[i : i + 2], 16) * _DIMMED):02X}" for i in (1, 3, 5))


def pale_share(structure: str, scheme: Scheme) -> float:
    """The share of a structure's own colour where maps do not agree."""
    return SHARE if structure in NERVES else SHARES[scheme].get(root_of(structure), SHARE)


def pale_colour(structure: str, scheme: Scheme) -> str:
    """#rrggbb of a structure where maps do not agree."""
    own, ground, share = zone_colour(structure, scheme), GROUND[scheme], pale_share(structure, scheme)
    pairs = ((int(own[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02X}" for a, b in pairs)


def zone_pattern(structure: str) -> Pattern:
    """The pattern of a dermatome or a nerve."""
    return NERVES[structure][1] if structure in NERVES else ROOTS.get(root_of(structure), "plain")
