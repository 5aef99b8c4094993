"""The posterior limb as anatomy: inside its skin, joined where a limb is joined, right side out."""

from __future__ import annotations

import pytest

from assets.drawing.leg_posterior_nerves import FIBULAR, FORK, SURAL, TIBIAL
from assets.drawing.leg_posterior_tendon import TENDON
from tests.drawing.geometry import Polygons, gap, to_polygons
from tests.drawing.test_diagrams import diagram
from tutor.diagrams.hit import HitTest

LEG = "leg-posterior"
LINE = 0.6
"""Half an outline and the rounding of the flattened shapes, in mm."""


def polygons(structure: str) -> Polygons:
    return diagram(LEG).parts[structure].polygons


@pytest.mark.parametrize("structure", sorted(set(diagram(LEG).parts) - {"skin"}))
def test_nothing_leaves_the_skin(structure: str) -> None:
    skin = polygons("skin")
    outside = max(to_polygons(p, skin) for polygon in polygons(structure) for p in polygon[::3])
    assert outside <= LINE


@pytest.mark.parametrize(
    ("one", "other", "most"),
    [
        ("bone.sacrum", "bone.hip", 1.0),
        ("bone.hip", "bone.femur", 1.0),
        ("bone.femur", "bone.tibia", 4.0),
        ("bone.tibia", "bone.fibula", 1.0),
        ("bone.tibia", "bone.talus", 4.0),
        ("bone.talus", "bone.calcaneus", 4.0),
        ("tendon.achilles", "bone.calcaneus", 0.0),
        ("fascia.gastrocnemius-aponeurosis", "tendon.achilles", 0.0),
        ("muscle.soleus", "tendon.achilles", 0.0),
        ("muscle.gastrocnemius-medial", "fascia.gastrocnemius-aponeurosis", 0.0),
        ("muscle.gastrocnemius-lateral", "fascia.gastrocnemius-aponeurosis", 0.0),
        ("muscle.gastrocnemius-medial", "bone.femur", 0.0),
        ("muscle.gastrocnemius-lateral", "bone.femur", 0.0),
        ("muscle.biceps-femoris-long", "bone.fibula", 1.0),
        ("muscle.gluteus-maximus", "bone.sacrum", 1.0),
        ("muscle.gluteus-maximus", "tract.iliotibial", 1.0),
        ("muscle.gluteus-medius", "bone.femur", 0.0),
        ("muscle.piriformis", "bone.sacrum", 0.0),
        ("muscle.piriformis", "bone.femur", 1.0),
        ("nerve.sciatic", "nerve.tibial", 0.0),
        ("nerve.sciatic", "nerve.common-fibular", 0.0),
        ("nerve.tibial", "nerve.medial-sural-cutaneous", 0.5),
        ("nerve.medial-sural-cutaneous", "nerve.sural", 0.0),
    ],
)
def test_what_belongs_together_touches(one: str, other: str, most: float) -> None:
    assert gap(polygons(one), polygons(other)) <= most


@pytest.mark.parametrize(
    ("medial", "lateral"),
    [
        ("muscle.gastrocnemius-medial", "muscle.gastrocnemius-lateral"),
        ("muscle.semitendinosus", "muscle.biceps-femoris-long"),
        ("bone.tibia", "bone.fibula"),
        ("nerve.tibial", "nerve.common-fibular"),
        ("muscle.gracilis", "muscle.vastus-lateralis"),
    ],
)
def test_lateral_is_on_the_right_of_the_page(medial: str, lateral: str) -> None:
    parts = diagram(LEG).parts
    assert parts[medial].anchor[0] < parts[lateral].anchor[0]


@pytest.mark.parametrize(
    ("height", "x", "expected"),
    [
        (530.0, 74.0, "muscle.semimembranosus"),
        (480.0, 74.0, "muscle.gastrocnemius-medial"),
        (400.0, 85.0, "muscle.gastrocnemius-medial"),
        (400.0, 135.0, "muscle.gastrocnemius-lateral"),
        (240.0, 74.5, "muscle.soleus"),
        (110.0, 98.0, "muscle.soleus"),
        (230.0, 104.0, "fascia.gastrocnemius-aponeurosis"),
        (120.0, 106.0, "tendon.achilles"),
        (20.0, 105.0, "bone.calcaneus"),
        (560.0, 105.5, "nerve.tibial"),
        (1043.0, 55.0, "bone.hip"),
        (950.0, 40.0, "muscle.gluteus-maximus"),
    ],
)
def test_a_click_meets_what_is_on_top(height: float, x: float, expected: str) -> None:
    assert HitTest(diagram(LEG)).at(x, -height) == expected


def test_the_medial_head_reaches_lower_than_the_lateral() -> None:
    parts = diagram(LEG).parts
    assert parts["muscle.gastrocnemius-medial"].box[3] > parts["muscle.gastrocnemius-lateral"].box[3] + 10


def test_the_sciatic_divisions_run_side_by_side_until_they_fork() -> None:
    for height in range(640, 940, 20):
        apart = FIBULAR.at(FIBULAR.when(-height))[0] - TIBIAL.at(TIBIAL.when(-height))[0]
        assert 4 < apart < 9
    below = FORK - 80
    assert FIBULAR.at(FIBULAR.when(-below))[0] - TIBIAL.at(TIBIAL.when(-below))[0] > 14


def test_the_soleus_leaves_a_free_tendon_of_natural_length() -> None:
    parts = diagram(LEG).parts
    free = parts["tendon.achilles"].box[3] - parts["muscle.soleus"].box[3]
    assert 40 <= free <= 70


def test_the_achilles_tendon_is_slimmest_well_above_its_insertion() -> None:
    def width(height: float) -> float:
        return TENDON.second.at(TENDON.second.when(-height))[0] - TENDON.first.at(TENDON.first.when(-height))[0]

    insertion = 29
    slimmest = min(range(35, 180), key=width)
    assert 40 <= slimmest - insertion <= 60
    assert 12 <= width(slimmest) <= 15
    assert 20 <= max(width(height) for height in range(35, 50)) <= 30


def test_the_sural_nerve_crosses_the_edge_of_the_tendon_a_hand_above_the_heel() -> None:
    def beyond(height: float) -> float:
        return SURAL.at(SURAL.when(-height))[0] - TENDON.second.at(TENDON.second.when(-height))[0]

    assert beyond(170) < 0 < beyond(110)


def test_the_sural_nerve_passes_behind_the_lateral_malleolus() -> None:
    x, _ = SURAL.at(SURAL.when(-75))
    left, _, right, _ = diagram(LEG).parts["tendon.achilles"].box
    assert (left + right) / 2 < x < diagram(LEG).parts["bone.fibula"].box[2]
