"""The limb from either side as anatomy: inside its skin, heights as from behind, what lies where."""

from __future__ import annotations

import pytest

from tests.drawing.geometry import Polygons, gap, to_polygons
from tests.drawing.test_diagrams import diagram
from tutor.diagrams.hit import HitTest

LATERAL, MEDIAL = "leg-lateral", "leg-medial"
LINE = 0.6
"""Half an outline and the rounding of the flattened shapes, in mm."""
AGREE = 3.0
"""How far the height of a bone may differ between two views, in mm."""


def polygons(name: str, structure: str) -> Polygons:
    return diagram(name).parts[structure].polygons


def inside_skin(name: str) -> list[tuple[str, str]]:
    return [(name, structure) for structure in sorted(set(diagram(name).parts) - {"skin"})]


@pytest.mark.parametrize(("name", "structure"), inside_skin(LATERAL) + inside_skin(MEDIAL))
def test_nothing_leaves_the_skin(name: str, structure: str) -> None:
    skin = polygons(name, "skin")
    assert max(to_polygons(p, skin) for polygon in polygons(name, structure) for p in polygon[::3]) <= LINE


@pytest.mark.parametrize(
    ("name", "one", "other", "most"),
    [
        (LATERAL, "bone.hip", "bone.femur", 0.0),
        (LATERAL, "bone.femur", "bone.tibia", 4.0),
        (LATERAL, "bone.tibia", "bone.talus", 4.0),
        (LATERAL, "bone.talus", "bone.calcaneus", 1.0),
        (LATERAL, "bone.calcaneus", "bone.cuboid", 1.0),
        (LATERAL, "tendon.achilles", "bone.calcaneus", 0.0),
        (LATERAL, "muscle.biceps-femoris-long", "bone.fibula", 0.0),
        (LATERAL, "muscle.tensor-fasciae-latae", "tract.iliotibial", 0.0),
        (LATERAL, "muscle.gluteus-maximus", "tract.iliotibial", 0.0),
        (LATERAL, "tract.iliotibial", "bone.tibia", 0.0),
        (LATERAL, "muscle.fibularis-longus", "bone.fibula", 0.0),
        (LATERAL, "muscle.fibularis-brevis", "bone.metatarsals", 1.0),
        (LATERAL, "nerve.sciatic", "nerve.common-fibular", 0.0),
        (LATERAL, "nerve.common-fibular", "nerve.deep-fibular", 2.0),
        (LATERAL, "nerve.common-fibular", "nerve.superficial-fibular", 2.0),
        (LATERAL, "nerve.common-fibular", "bone.fibula", 0.0),
        (MEDIAL, "muscle.sartorius", "bone.tibia", 0.0),
        (MEDIAL, "muscle.gracilis", "bone.tibia", 0.0),
        (MEDIAL, "muscle.semitendinosus", "bone.tibia", 0.0),
        (MEDIAL, "muscle.tibialis-posterior", "bone.navicular", 1.0),
        (MEDIAL, "muscle.abductor-hallucis", "bone.calcaneus", 0.0),
        (MEDIAL, "nerve.femoral", "nerve.saphenous", 1.0),
        (MEDIAL, "nerve.tibial", "nerve.medial-plantar", 0.0),
        (MEDIAL, "nerve.tibial", "nerve.lateral-plantar", 0.0),
    ],
)
def test_what_belongs_together_touches(name: str, one: str, other: str, most: float) -> None:
    assert gap(polygons(name, one), polygons(name, other)) <= most


def test_front_is_on_the_right_from_lateral_and_on_the_left_from_medial() -> None:
    for name, sign in ((LATERAL, 1), (MEDIAL, -1)):
        parts = diagram(name).parts
        assert sign * (parts["bone.patella"].anchor[0] - parts["tendon.achilles"].anchor[0]) > 0
        assert sign * (parts["bone.toes"].anchor[0] - parts["bone.calcaneus"].anchor[0]) > 100


@pytest.mark.parametrize(
    ("name", "x", "height", "expected"),
    [
        (LATERAL, -40.0, 400.0, "muscle.gastrocnemius-lateral"),
        (LATERAL, 4.0, 380.0, "muscle.fibularis-longus"),
        (LATERAL, 30.0, 700.0, "tract.iliotibial"),
        (LATERAL, -60.0, 930.0, "muscle.gluteus-maximus"),
        (LATERAL, 14.0, 92.0, "bone.fibula"),
        (LATERAL, -17.5, 455.0, "nerve.common-fibular"),
        (MEDIAL, -28.0, 300.0, "bone.tibia"),
        (MEDIAL, 40.0, 400.0, "muscle.gastrocnemius-medial"),
        (MEDIAL, -30.0, 28.0, "muscle.abductor-hallucis"),
        (MEDIAL, 6.0, 115.0, "nerve.tibial"),
    ],
)
def test_a_click_meets_what_is_on_top(name: str, x: float, height: float, expected: str) -> None:
    assert HitTest(diagram(name)).at(x, -height) == expected


def test_tendons_pass_behind_the_medial_malleolus_in_their_order() -> None:
    """Tibialis posterior, flexor digitorum, artery, nerve, flexor hallucis: from front to rear at 105 mm."""
    names = (
        "muscle.tibialis-posterior",
        "muscle.flexor-digitorum-longus",
        "artery.posterior-tibial",
        "nerve.tibial",
        "muscle.flexor-hallucis-longus",
    )

    def middle(structure: str) -> float:
        near = [x for polygon in polygons(MEDIAL, structure) for x, y in polygon if abs(y + 104) < 6 and x < 16]
        return sum(near) / len(near)

    places = [middle(name) for name in names]
    assert places == sorted(places)
