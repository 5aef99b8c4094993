"""What the disc lab says of displaced material: its name and why, zone, roots, and what became of such findings."""

from __future__ import annotations

from typing import Final

from tutor.sims.data.disc import REGRESSION_ALL, REVIEW_MONTHS
from tutor.sims.herniation import EXCEPTIONS, Herniation, course, root_at_risk
from tutor.sims.statement import Statement

NAMES: Final[dict[str, str]] = {
    "none": "No displaced material",
    "bulge": "Bulge",
    "protrusion": "Protrusion",
    "extrusion": "Extrusion",
    "sequestration": "Sequestration",
}
DEFINITIONS: Final[dict[str, str]] = {
    "none": "The disc ends where the vertebrae end.",
    "bulge": "Disc tissue beyond the edges of the vertebrae over more than a quarter of the circumference (90°). "
    "A bulge is not a herniation.",
    "protrusion": "A herniation, over less than a quarter of the circumference, whose displaced part is nowhere wider "
    "than its base.",
    "extrusion": "A herniation whose displaced part is wider than its base in at least one plane.",
    "sequestration": "Extruded material that has lost its connection with the disc: a free fragment.",
}
ZONES: Final[dict[str, str]] = {
    "central": "Central: between the inner edges of the facet joints.",
    "subarticular": "Subarticular (lateral recess, also called paracentral): from the inner edge of the facet to the "
    "inner border of the pedicle.",
    "foraminal": "Foraminal: between the inner and the outer border of the pedicle.",
    "extraforaminal": "Extraforaminal (far lateral): beyond the outer border of the pedicle.",
}


def name(found: Herniation) -> str:
    """The name of what is displaced, with side and zone: "Right subarticular extrusion"."""
    if found.kind in {"none", "bulge"}:
        return NAMES[found.kind]
    moved = ""
    if abs(found.migration) >= 1:
        moved = f", migrated {abs(found.migration):.0f} mm {'up' if found.migration > 0 else 'down'}"
    side = "" if found.zone == "central" else f"{found.side} "
    return f"{side}{found.zone} {found.kind}{moved}".capitalize().replace("Mm", "mm")


def why(found: Herniation) -> str:
    """Why it bears its name, with its own measures."""
    if found.kind == "none":
        return DEFINITIONS["none"]
    if found.kind == "bulge":
        return (
            f"It reaches {found.depth:.1f} mm out over {_share(found.arc)} of the circumference: more than a quarter."
        )
    if found.kind == "sequestration":
        return "Nothing joins it to its disc any more, so base and dome are no longer compared."
    compared = "wider" if found.dome > found.base else "no wider"
    return f"Base {found.base:.1f} mm, dome {found.dome:.1f} mm: the dome is {compared} than the base."


def explained(found: Herniation) -> tuple[Statement, ...]:
    """Name, zone and roots in sentences."""
    rows = [Statement(DEFINITIONS[found.kind], ("fardon2014",), "high")]
    if found.kind in {"none", "bulge"}:
        return tuple(rows)
    rows.append(Statement(ZONES[found.zone], ("fardon2014",), "high"))
    told = []
    for level in ("L4/5", "L5/S1"):
        roots, which = root_at_risk(level, found.zone)
        told.append(f"at {level} {roots} ({which})")
    rows.append(Statement(f"Usually reaches {', '.join(told)}.", ("kim2000", "standring2020"), "high"))
    rows.append(Statement(EXCEPTIONS, ("thoreson2016", "kim2000"), "medium"))
    if abs(found.migration) >= 1:
        moved = "Migrated: away from the opening that it came through, whether still joined or not."
        rows.append(Statement(moved, ("fardon2014",), "high"))
    return tuple(rows)


def natural_history(kind: str) -> tuple[Statement, ...]:
    """What happened to findings of this kind without surgery."""
    known = course(kind)
    low, high = REGRESSION_ALL[1], REGRESSION_ALL[2]
    rows = []
    if known:
        gone = f"; {_share(known.gone)} vanished" if known.gone is not None else ""
        rows.append(
            Statement(
                f"{_share(known.smaller)} of findings of this kind were smaller on a later picture{gone} "
                "(nine studies, followed for different times).",
                ("chiu2015",),
                "medium",
            )
        )
    rows.append(
        Statement(
            f"All symptomatic herniations together: {_share(REGRESSION_ALL[0])} became smaller (95\xa0% interval "
            f"{_share(low)} to {_share(high)}; 2,219 people). The authors suggest to look again after "
            f"{REVIEW_MONTHS[0]:g} and {REVIEW_MONTHS[1]:g} months.",
            ("wang2020",),
            "high",
        )
    )
    rows.append(
        Statement(
            "A smaller finding and less pain do not always go together: in primary care 55\xa0% had a good outcome "
            "after twelve months, in trials up to 95\xa0% called themselves recovered. The definition changes the "
            "number.",
            ("konstantinou2018", "peul2008"),
            "high",
        )
    )
    rows.append(
        Statement(
            "The picture of one that shrinks is an illustration: nobody has measured the time course of each kind.",
            (),
            "contested",
        )
    )
    return tuple(rows)


def _share(value: float) -> str:
    """Per cent, kept together."""
    return f"{100 * value:.0f}\xa0%"
