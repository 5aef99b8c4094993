"""Where the clinic says that a nerve feels, the map of the nerves draws it, and both follow the same words."""

from __future__ import annotations

import pytest

from tests.atlas.shipped import atlas
from tutor.atlas.outline import View
from tutor.clinic.data import actions
from tutor.ui.chain.places import BACK, DORSUM, FRONT, SOLE, SPOT_OF_ZONE

VIEW: dict[str, View] = {FRONT: "anterior", BACK: "posterior", DORSUM: "dorsal", SOLE: "plantar"}
NEAR = {"perineum": 25.0}
"""Zone → millimetres that its spot may lie outside: only a sliver of the perineum is in view."""
SCHEMATIC = 12.0
"""Millimetres for all others, for borders are schematic."""
DRAWN_AS = {"medial-sural-cutaneous": "sural"}
"""Nerves that the map draws together with another."""


def away(nerve: str, view: View, x: float, y: float) -> float:
    """Millimetres from a point to the skin that the map gives a nerve."""
    nerves = atlas().dermatomes.nerves
    assert nerves is not None
    pieces = nerves.territories[nerve].on(view) if nerve in nerves.territories else ()
    return min((piece.away(x, y) for piece in pieces), default=float("inf"))


@pytest.mark.parametrize("zone", SPOT_OF_ZONE)
def test_the_nerve_that_leads_in_a_zone_is_drawn_where_it_is_tested(zone: str) -> None:
    spot, nerves = SPOT_OF_ZONE[zone], actions.ZONES[zone][1]
    most = max(nerves.values())
    leading = [name for name, share in nerves.items() if share == most]
    drawn = [f"nerve.{DRAWN_AS.get(name, name)}" for name in leading]
    assert min(away(name, VIEW[spot.diagram], spot.x, -spot.y) for name in drawn) <= NEAR.get(zone, SCHEMATIC)


@pytest.mark.parametrize(
    ("nerve", "x", "y"),
    [
        ("medial-plantar", -69, 195),
        ("medial-plantar", -107, 190),
        ("medial-plantar", -119.5, 178),
        ("lateral-plantar", -125.5, 178),
        ("lateral-plantar", -136, 165),
    ],
)
def test_the_fourth_toe_belongs_half_to_each_plantar_nerve(nerve: str, x: float, y: float) -> None:
    found = [name for name in ("medial-plantar", "lateral-plantar") if not away(f"nerve.{name}", "plantar", x, y)]
    assert found == [nerve]


def test_the_saphenous_nerve_ends_before_the_great_toe() -> None:
    assert away("nerve.saphenous", "medial", -110, 30) == 0
    assert away("nerve.saphenous", "medial", -160, 20) > 20
    assert away("nerve.saphenous", "dorsal", 66, 190) > 40
    assert "saphenous" not in actions.ZONES["great_toe"][1]
    words = atlas().nerves["nerve.saphenous"].skin
    assert "base of the great toe" in words
    assert "ends near the ankle" in words
