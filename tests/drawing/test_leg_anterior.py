"""The limb from the front as anatomy: inside its skin, joined where a limb is joined, right side out."""

from __future__ import annotations

import pytest

from assets.drawing.leg_anterior_nerves import ANKLE, DORSAL, FEMORAL, VEIN
from assets.drawing.leg_anterior_nerves import ARTERY as FEMORAL_ARTERY
from tests.drawing.geometry import Polygons, gap, to_polygons
from tests.drawing.test_diagrams import diagram
from tutor.diagrams.hit import HitTest

LEG = "leg-anterior"
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
        ("bone.hip", "bone.femur", 1.0),
        ("bone.femur", "bone.tibia", 4.0),
        ("bone.tibia", "bone.fibula", 1.0),
        ("bone.tibia", "bone.talus", 4.0),
        ("bone.patella", "tendon.patellar", 0.0),
        ("bone.patella", "tendon.quadriceps", 0.0),
        ("muscle.rectus-femoris", "tendon.quadriceps", 0.0),
        ("tendon.patellar", "bone.tibia", 0.0),
        ("muscle.sartorius", "bone.hip", 1.0),
        ("muscle.sartorius", "bone.tibia", 0.0),
        ("muscle.psoas-major", "bone.femur", 0.0),
        ("muscle.tensor-fasciae-latae", "tract.iliotibial", 0.0),
        ("tract.iliotibial", "bone.tibia", 0.0),
        ("muscle.fibularis-longus", "bone.fibula", 0.0),
        ("nerve.femoral", "nerve.saphenous", 0.0),
        ("nerve.common-fibular", "nerve.deep-fibular", 1.0),
        ("nerve.common-fibular", "nerve.superficial-fibular", 1.0),
    ],
)
def test_what_belongs_together_touches(one: str, other: str, most: float) -> None:
    assert gap(polygons(one), polygons(other)) <= most


@pytest.mark.parametrize(
    ("lateral", "medial"),
    [
        ("bone.fibula", "bone.tibia"),
        ("muscle.vastus-lateralis", "muscle.vastus-medialis"),
        ("muscle.tensor-fasciae-latae", "muscle.gracilis"),
        ("muscle.extensor-digitorum-longus", "muscle.tibialis-anterior"),
        ("muscle.gastrocnemius-lateral", "muscle.gastrocnemius-medial"),
        ("nerve.lateral-femoral-cutaneous", "nerve.obturator"),
        ("nerve.superficial-fibular", "nerve.saphenous"),
    ],
)
def test_lateral_is_on_the_left_of_the_page(lateral: str, medial: str) -> None:
    parts = diagram(LEG).parts
    assert parts[lateral].anchor[0] < parts[medial].anchor[0]


@pytest.mark.parametrize(
    ("height", "x", "expected"),
    [
        (520.0, 106.0, "bone.patella"),
        (460.0, 108.0, "tendon.patellar"),
        (340.0, 97.0, "bone.tibia"),
        (370.0, 120.0, "muscle.tibialis-anterior"),
        (740.0, 120.0, "muscle.rectus-femoris"),
        (600.0, 80.0, "muscle.vastus-medialis"),
        (1000.0, 90.0, "muscle.iliacus"),
        (22.0, 80.0, "bone.toes"),
    ],
)
def test_a_click_meets_what_is_on_top(height: float, x: float, expected: str) -> None:
    assert HitTest(diagram(LEG)).at(-x, -height) == expected


def test_nerve_artery_and_vein_pass_the_groin_in_order() -> None:
    nerve, artery, vein = (c.at(c.when(-900))[0] for c in (FEMORAL, FEMORAL_ARTERY, VEIN))
    assert nerve < artery < vein


def test_the_deep_fibular_nerve_lies_lateral_to_the_artery_of_the_foot() -> None:
    for height in (60, 75, 90):
        assert ANKLE.at(ANKLE.when(-height))[0] < DORSAL.at(DORSAL.when(-height))[0]


def test_the_bones_stand_at_the_heights_of_the_view_from_behind() -> None:
    front, back = diagram(LEG).parts, diagram("leg-posterior").parts
    for bone in ("bone.femur", "bone.tibia", "bone.fibula"):
        assert front[bone].box[1] == pytest.approx(back[bone].box[1], abs=3)
        assert front[bone].box[3] == pytest.approx(back[bone].box[3], abs=3.5)
    assert front["bone.hip"].box[1] == pytest.approx(back["bone.hip"].box[1], abs=3)
