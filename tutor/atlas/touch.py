"""Judges "touch the skin of L5": right on which map, near a border, or right elsewhere. Contested is not wrong.

Distances are ours, in millimetres of skin in the view that was touched: 20 on trunk and thigh, 12 on the leg, 6 on the
foot; to be tuned with clinicians.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tutor.atlas.dermatome import Dermatomes
from tutor.atlas.outline import View

Grade = Literal["core", "inside", "near", "other map", "blank", "wrong"]
SCORES: dict[Grade, float] = {"core": 1.0, "inside": 1.0, "near": 1.0, "other map": 0.5, "blank": 0.0, "wrong": 0.0}
KNEE, ANKLE = 510.0, 90.0
"""Heights in mm of the drawings' frame above which the thigh, and the leg, begin."""
NEAR_THIGH, NEAR_LEG, NEAR_FOOT = 20.0, 12.0, 6.0
POINT_THIGH, POINT_LEG, POINT_FOOT = 25.0, 15.0, 10.0
"""How far from an ISNCSCI point a touch may be."""


@dataclass(frozen=True, slots=True)
class Touch:
    """What a touch is worth.

    there: the dermatome that the asked map shows there; agreeing: ids of the maps that show the wanted one there.
    """

    grade: Grade
    there: str
    agreeing: tuple[str, ...]

    @property
    def score(self) -> float:
        """From 0 to 1."""
        return SCORES[self.grade]


def touch(dermatomes: Dermatomes, chart: str, wanted: str, view: View, x: float, y: float) -> Touch:
    """Judge a touch at (x, y) mm, y up, that was meant for the dermatome `wanted` on the map `chart`.

    "blank": the map shows no root there, which is no mistake of the learner's. Raises KeyError for an unknown map.
    """
    asked = dermatomes.maps[chart]
    shown = dermatomes.roots_at(view, x, y)
    agreeing = tuple(key for key, found in shown.items() if found == wanted)
    there = shown[chart]
    if dermatomes.agreed_at(view, x, y) == wanted:
        return Touch("core", there, agreeing)
    if there == wanted:
        return Touch("inside", there, agreeing)
    territory = asked.territories.get(wanted)
    if territory is not None and territory.away(view, x, y) <= near(view, y):
        return Touch("near", there, agreeing)
    if agreeing or _reaches(dermatomes, chart, wanted, view, x, y):
        return Touch("other map", there, agreeing)
    return Touch("wrong" if there or asked.tiles else "blank", there, agreeing)


def near(view: View, y: float) -> float:
    """Millimetres beside a border that still count as on it."""
    return _by_height(view, y, NEAR_THIGH, NEAR_LEG, NEAR_FOOT)


def near_point(view: View, y: float) -> float:
    """Millimetres beside an ISNCSCI point that still count as on it."""
    return _by_height(view, y, POINT_THIGH, POINT_LEG, POINT_FOOT)


def _by_height(view: View, y: float, thigh: float, leg: float, foot: float) -> float:
    if view in ("dorsal", "plantar") or y < ANKLE:
        return foot
    return leg if y < KNEE else thigh


def _reaches(dermatomes: Dermatomes, chart: str, wanted: str, view: View, x: float, y: float) -> bool:
    """Whether the wanted field of a map with overlapping fields still reaches there."""
    if dermatomes.overlap is None or chart != dermatomes.overlapping:
        return False
    field = dermatomes.overlap.territories.get(wanted)
    return field is not None and field.holds(view, x, y)
