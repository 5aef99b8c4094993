"""The two ankle drawings as anatomy: inside the skin, joined, the right way round, at one height in every view."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.drawing.geometry import Polygons, gap, to_polygons
from tests.drawing.test_diagrams import diagram

BEHIND, BESIDE, LEG = "ankle-posterior", "ankle-lateral", "leg-posterior"
LINE = 0.6
"""Half an outline and the rounding of the flattened shapes, in mm."""
AGREE = 3.0
"""How far in mm heights may differ between two views."""


def polygons(view: str, structure: str) -> Polygons:
    return diagram(view).parts[structure].polygons


def heights(view: str, structure: str) -> tuple[float, float]:
    """Lowest and highest point of a structure above the floor, in mm."""
    found = [-y for polygon in polygons(view, structure) for _, y in polygon]
    return min(found), max(found)


def across(view: str, structure: str, height: float) -> float:
    """Middle of a structure on the page at one height."""
    found = []
    for polygon in polygons(view, structure):
        for (ax, ay), (bx, by) in pairwise([*polygon, polygon[0]]):
            if (ay > -height) != (by > -height):
                found.append(ax + (bx - ax) * (-height - ay) / (by - ay))
    return (min(found) + max(found)) / 2


@pytest.mark.parametrize("view", [BEHIND, BESIDE])
def test_nothing_leaves_the_skin(view: str) -> None:
    skin = polygons(view, "skin")
    for structure in set(diagram(view).parts) - {"skin"}:
        outside = max(to_polygons(p, skin) for polygon in polygons(view, structure) for p in polygon[::3])
        assert outside <= LINE, structure


@pytest.mark.parametrize("view", [BEHIND, BESIDE])
@pytest.mark.parametrize(
    ("one", "other", "most"),
    [
        ("tendon.achilles", "bone.calcaneus", 1.0),
        ("muscle.soleus", "tendon.achilles", 0.0),
        ("tendon.plantaris", "tendon.achilles", 0.0),
        ("bursa.retrocalcaneal", "tendon.achilles", 0.0),
        ("bursa.retrocalcaneal", "bone.calcaneus", 0.0),
        ("bursa.subcutaneous-calcaneal", "tendon.achilles", 0.5),
        ("fat.kager", "tendon.achilles", 0.5),
        ("bone.tibia", "bone.talus", 4.0),
        ("bone.tibia", "bone.fibula", 1.0),
        ("bone.talus", "bone.calcaneus", 4.0),
        ("ligament.calcaneofibular", "bone.fibula", 0.0),
        ("ligament.calcaneofibular", "bone.calcaneus", 0.0),
        ("ligament.superior-fibular-retinaculum", "bone.fibula", 0.0),
        ("nerve.sural", "tendon.achilles", 0.0),
    ],
)
def test_what_belongs_together_touches(view: str, one: str, other: str, most: float) -> None:
    assert gap(polygons(view, one), polygons(view, other)) <= most


def test_order_behind_the_medial_malleolus() -> None:
    order = (
        "muscle.tibialis-posterior",
        "muscle.flexor-digitorum-longus",
        "artery.posterior-tibial",
        "nerve.tibial",
        "muscle.flexor-hallucis-longus",
    )
    places = [across(BEHIND, structure, 92) for structure in order]
    assert places == sorted(places)


def test_lateral_is_right_from_behind_and_front_is_right_from_the_side() -> None:
    assert across(BEHIND, "bone.tibia", 150) < across(BEHIND, "bone.fibula", 150)
    assert across(BEHIND, "muscle.fibularis-brevis", 95) < across(BEHIND, "muscle.fibularis-longus", 95)
    assert across(BEHIND, "tendon.plantaris", 120) < across(BEHIND, "tendon.achilles", 120)
    side = [across(BESIDE, part, 130) for part in ("tendon.achilles", "fat.kager", "bone.fibula", "bone.tibia")]
    assert side == sorted(side)
    assert heights(BEHIND, "region.lateral-malleolus")[0] < heights(BEHIND, "region.medial-malleolus")[0] - 8


@pytest.mark.parametrize("view", [BEHIND, BESIDE])
def test_zones_lie_two_to_six_centimetres_above_the_insertion(view: str) -> None:
    middle, end = heights(view, "region.achilles-midportion"), heights(view, "region.achilles-insertion")
    assert middle == pytest.approx((66, 106), abs=1.5)
    assert end[1] == pytest.approx(66, abs=1.5)


@pytest.mark.parametrize("view", [BEHIND, BESIDE])
def test_the_sural_nerve_crosses_the_tendon_edge_eleven_centimetres_up(view: str) -> None:
    tendon, nerve = polygons(view, "tendon.achilles"), polygons(view, "nerve.sural")
    tuberosity = heights(view, "bone.calcaneus")[0] + 40
    beside = max(-y for polygon in nerve for x, y in polygon if to_polygons((x, y), tendon) > 0.2 and -y < 200)
    assert beside - tuberosity == pytest.approx(110, abs=25)


@pytest.mark.parametrize(
    "structure",
    [
        "bone.calcaneus",
        "bone.fibula",
        "region.lateral-malleolus",
        "region.achilles-midportion",
        "bursa.retrocalcaneal",
        "bursa.subcutaneous-calcaneal",
    ],
)
def test_both_views_agree_in_height(structure: str) -> None:
    behind, beside = heights(BEHIND, structure), heights(BESIDE, structure)
    assert behind[0] == pytest.approx(beside[0], abs=5 if structure.startswith("bursa") else AGREE)
    assert behind[1] == pytest.approx(beside[1], abs=5 if structure.startswith("bursa") else AGREE)


@pytest.mark.parametrize("structure", ["bone.tibia", "bone.fibula", "bone.calcaneus"])
def test_bones_end_where_those_of_the_whole_leg_end(structure: str) -> None:
    assert heights(BEHIND, structure)[0] == pytest.approx(heights(LEG, structure)[0], abs=AGREE)
