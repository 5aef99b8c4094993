"""Displaced disc material by the nomenclature of Fardon 2014 (version 2.0): shape, zone, root, and what a year does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from tutor.sims.data.disc import REGRESSION
from tutor.sims.parameter import Parameter, Value

Kind = Literal["none", "bulge", "protrusion", "extrusion", "sequestration"]
KINDS: Final = ("none", "bulge", "protrusion", "extrusion", "sequestration")
ZONES: Final = ("central", "subarticular", "foraminal", "extraforaminal")
BULGE_SHARE: Final = 0.25
"""Of the disc's circumference (90 degrees): more is a bulge, less a herniation."""

HERNIATION: tuple[Parameter, ...] = (
    Parameter(
        name="type", label="Displaced material", start="none", choices=KINDS,
        help="Bulge, protrusion, extrusion or sequestration, told apart by base against dome (Fardon 2014).",
    ),
    Parameter(
        name="zone", label="Zone", start="subarticular", choices=ZONES,
        help="Where it lies from the middle of the canal outwards.",
    ),
    Parameter(
        name="side", label="Side", start="right", choices=("right", "left"),
        help="Side of the person; in the axial picture the right is on the left, as in a scan.",
    ),
    Parameter(
        name="size", label="Depth behind the disc", unit="mm", low=0, high=10, start=5.0, step=0.5,
        help="How far the material reaches beyond the border of the disc.",
    ),
    Parameter(
        name="migration", label="Moved up or down", unit="mm", low=-15, high=15, start=0.0, step=1,
        help="Up is positive. Extruded material that left the level of its opening has migrated.",
    ),
    Parameter(
        name="months", label="Time since onset", unit="months", low=0, high=12, start=0.0, step=0.5,
        help="Without surgery. Shows what became of such findings on repeated imaging.",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Herniation:
    """Displaced material as measured on an axial and a sagittal picture; mm.

    Attributes:
        kind: its name by Fardon.
        zone: one of ZONES.
        side: left or right of the person.
        base: width at the border of the disc, in the plane where the difference is greatest.
        dome: greatest width of the displaced part in the same plane.
        depth: how far it reaches behind the border of the disc.
        migration: how far it moved up (positive) or down.
        arc: share of the circumference over which the disc is displaced.
        joined: whether it is continuous with its disc.
    """

    kind: Kind
    zone: str
    side: str
    base: float
    dome: float
    depth: float
    migration: float
    arc: float
    joined: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What happened to findings of one kind on repeated imaging (Chiu 2015)."""

    smaller: float
    gone: float | None


def classify(*, base: float, dome: float, depth: float, arc: float, joined: bool) -> Kind:
    """The name by shape: base and dome in mm, arc as a share of the circumference.

    Fardon 2014: over a quarter of the circumference it is a bulge, no herniation. Free of its disc: sequestration.
    Dome wider than base in at least one plane: extrusion. Otherwise protrusion.
    """
    if depth <= 0:
        return "none"
    if not joined:
        return "sequestration"
    if arc > BULGE_SHARE:
        return "bulge"
    return "extrusion" if dome > base else "protrusion"


def build(settings: Mapping[str, Value]) -> Herniation:
    """The displaced material of the settings; its widths grow with its depth, as in the pictures.

    A protrusion or bulge cannot migrate: it is still covered by the disc's own fibres.
    """
    kind, depth = str(settings["type"]), float(settings["size"])
    if kind == "none" or depth <= 0:
        return Herniation(kind="none", zone=str(settings["zone"]), side=str(settings["side"]), base=0, dome=0,
                          depth=0, migration=0, arc=0, joined=True)  # fmt: skip
    if kind == "bulge":
        base, dome, arc, depth = 52.0, 52.0, 0.55, min(depth, 4.0)
    elif kind == "protrusion":
        base = 9.0 + 0.9 * depth
        dome, arc = 0.72 * base, 0.12
    else:
        base = 3.6 + 0.35 * depth
        dome, arc = base * (1.35 + 0.06 * depth), 0.05
    moved = float(settings["migration"]) if kind in {"extrusion", "sequestration"} else 0.0
    joined = kind != "sequestration"
    named = classify(base=base, dome=dome, depth=depth, arc=arc, joined=joined)
    return Herniation(kind=named, zone=str(settings["zone"]), side=str(settings["side"]), base=base, dome=dome,
                      depth=depth, migration=moved, arc=arc, joined=joined)  # fmt: skip


def course(kind: str) -> Course | None:
    """What is known of its course; None for a healthy disc."""
    return Course(smaller=REGRESSION[kind][0], gone=REGRESSION[kind][1]) if kind in REGRESSION else None


def root_at_risk(level: str, zone: str) -> tuple[str, str]:
    """(roots, which one that is) for a herniation at L4/5 or L5/S1; every rule has exceptions, see `EXCEPTIONS`."""
    upper, lower = level.split("/")
    lower = lower if lower.startswith("S") else f"L{lower}"
    if zone == "central":
        return ("S2 to S4, and both L5 or S1", "cauda equina") if level == "L4/5" else ("S2 to S4, and both S1",
                                                                                       "cauda equina")  # fmt: skip
    return (lower, "traversing root") if zone == "subarticular" else (upper, "exiting root")


EXCEPTIONS: Final = (
    "Large or migrated fragments can reach two roots or the neighbour; joined roots and transitional vertebrae "
    "(about 4 to 36 %, depending on the definition) shift the numbers."
)
