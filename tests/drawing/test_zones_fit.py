"""The maps of the skin lie on the skin of our drawings: same frame, same side, to the silhouette and not beyond it."""

from __future__ import annotations

from functools import cache

import pytest

from tests.atlas.shipped import LESSONS, atlas
from tutor.atlas.outline import Outline, View
from tutor.atlas.zone_choice import ZoneChoice
from tutor.diagrams.model import Diagram
from tutor.diagrams.reader import read_diagram
from tutor.ui.diagrams.zone_parts import ZONE, can_show, zones_on

DRAWINGS = LESSONS.parent / "assets" / "diagrams"
VIEW_OF: dict[str, View] = {
    "leg-anterior": "anterior",
    "leg-posterior": "posterior",
    "leg-lateral": "lateral",
    "leg-medial": "medial",
    "foot-dorsal": "dorsal",
    "foot-plantar": "plantar",
    "ankle-posterior": "posterior",
    "ankle-lateral": "lateral",
}
BUFFER = 2.6
"""Millimetres by which a simplified border may miss the silhouette."""
GROIN = 830.0
"""Height in mm above which not all skin of every view belongs to a root of the leg."""


@cache
def drawing(name: str) -> Diagram:
    return read_diagram((DRAWINGS / f"{name}.svg").read_text(encoding="utf-8"), name)


@cache
def skin(name: str) -> Outline:
    """The largest outline of the skin, y up."""
    polygons = [tuple((x, -y) for x, y in ring) for ring in drawing(name).parts["skin"].polygons]
    view = VIEW_OF[name]
    return max((Outline(view, ring) for ring in polygons), key=lambda outline: outline.area)


def inside(name: str, x: float, y: float) -> bool:
    left, top, width, height = drawing(name).view_box
    return left + 3 < x < left + width - 3 and top + 3 < -y < top + height - 3


def test_the_drawings_that_show_skin_can_show_maps_and_no_other() -> None:
    shown = {path.stem for path in DRAWINGS.glob("*.svg") if can_show(drawing(path.stem))}
    assert shown == VIEW_OF.keys()


@pytest.mark.parametrize("name", VIEW_OF)
def test_areas_stay_inside_the_skin(name: str) -> None:
    whole = [Outline(VIEW_OF[name], tuple((x, -y) for x, y in r)) for r in drawing(name).parts["skin"].polygons]
    for key, one in atlas().dermatomes.everything.items():
        for structure, territory in one.territories.items():
            for piece in territory.on(VIEW_OF[name]):
                far = [
                    (x, y)
                    for x, y in piece.exterior
                    if inside(name, x, y) and min(part.away(x, y) for part in whole) > BUFFER
                ]
                assert far == [], (key, structure)


@pytest.mark.parametrize("name", VIEW_OF)
@pytest.mark.parametrize("key", ["foerster", "keegan-garrett", "nerves"])
def test_areas_reach_the_silhouette(name: str, key: str) -> None:
    territories = atlas().dermatomes.everything[key].territories.values()
    pieces = [piece for territory in territories for piece in territory.on(VIEW_OF[name])]
    rim = [(x, y) for x, y in skin(name).exterior[::3] if y < GROIN and inside(name, x, y)]
    assert len(rim) > 10
    missed = [(x, y) for x, y in rim if min(piece.away(x, y) for piece in pieces) > BUFFER]
    # From above the leg hides a stretch of the outer edge of the foot.
    assert len(missed) <= (0.08 * len(rim) if name == "foot-dorsal" else 0), missed


@pytest.mark.parametrize(
    ("name", "structure", "x", "y"),
    [
        ("leg-anterior", "dermatome.L4", -75, 250),
        ("leg-anterior", "dermatome.L5", -140, 300),
        ("leg-posterior", "dermatome.S1", 150, 300),
        ("leg-posterior", "dermatome.L4", 70, 250),
        ("leg-lateral", "dermatome.L5", 30, 250),
        ("leg-lateral", "dermatome.S1", -10, 30),
        ("leg-medial", "dermatome.L4", -10, 250),
        ("foot-dorsal", "dermatome.S1", 140, 110),
        ("foot-plantar", "dermatome.S1", -135, 110),
    ],
)
def test_sides_are_not_swapped(name: str, structure: str, x: float, y: float) -> None:
    """The great toe, the shin's inner side and the fibula lie where the drawing has them."""
    zones = zones_on(drawing(name), atlas().dermatomes, ZoneChoice(mode="map", first="foerster"))
    assert zones is not None
    part = zones.diagram.parts[structure]
    assert part.layer == ZONE
    assert any(Outline(VIEW_OF[name], ring).holds(x, -y) for ring in part.polygons)
    assert atlas().dermatomes.maps["foerster"].at(VIEW_OF[name], x, y) == structure
