"""The foot from above and below as anatomy: inside its skin, joined at its joints, right side out, both views alike."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.drawing.geometry import Polygons, gap, to_polygons
from tests.drawing.test_diagrams import diagram

DORSAL, PLANTAR = "foot-dorsal", "foot-plantar"
LINE = 0.6
"""Half an outline and the rounding of the flattened shapes, in mm."""
BOTH = pytest.mark.parametrize("name", [DORSAL, PLANTAR])


def polygons(name: str, structure: str) -> Polygons:
    return diagram(name).parts[structure].polygons


def middle(name: str, structure: str) -> float:
    """Page x halfway between the left and the right end of a structure."""
    xs = [x for polygon in polygons(name, structure) for x, _ in polygon]
    return (min(xs) + max(xs)) / 2


def touching(name: str, pairs: list[tuple[str, str, float]]) -> list[tuple[str, str, float]]:
    return [(one, other, most) for one, other, most in pairs if gap(polygons(name, one), polygons(name, other)) > most]


@BOTH
def test_nothing_leaves_the_skin(name: str) -> None:
    skin = polygons(name, "skin")
    outside = {
        structure: max(to_polygons(p, skin) for polygon in part.polygons for p in polygon[::3])
        for structure, part in diagram(name).parts.items()
        if structure != "skin"
    }
    assert {structure: by for structure, by in outside.items() if by > LINE} == {}


@BOTH
def test_bones_meet_at_their_joints(name: str) -> None:
    pairs = [
        ("bone.talus", "bone.calcaneus", 0.5),
        ("bone.talus", "bone.navicular", 1.5),
        ("bone.calcaneus", "bone.cuboid", 1.5),
        ("bone.navicular", "bone.cuneiform-medial", 1.5),
        ("bone.navicular", "bone.cuneiform-intermediate", 1.5),
        ("bone.navicular", "bone.cuneiform-lateral", 1.5),
        ("bone.cuneiform-medial", "bone.metatarsal-1", 1.5),
        ("bone.cuneiform-intermediate", "bone.metatarsal-2", 1.5),
        ("bone.cuneiform-lateral", "bone.metatarsal-3", 1.5),
        ("bone.cuboid", "bone.metatarsal-4", 1.5),
        ("bone.cuboid", "bone.metatarsal-5", 1.5),
    ]
    for toe in range(1, 6):
        pairs.append((f"bone.metatarsal-{toe}", f"bone.phalanx-proximal-{toe}", 3.0))
        row = ["proximal", "distal"] if toe == 1 else ["proximal", "middle", "distal"]
        pairs += [(f"bone.phalanx-{a}-{toe}", f"bone.phalanx-{b}-{toe}", 3.0) for a, b in pairwise(row)]
    assert touching(name, pairs) == []


@BOTH
def test_toes_are_counted_from_the_medial_side(name: str) -> None:
    places = [middle(name, f"bone.metatarsal-{toe}") for toe in range(1, 6)]
    assert places == sorted(places, reverse=name == PLANTAR)


def test_tendons_in_front_of_the_ankle_lie_in_order() -> None:
    """Tibialis anterior, great toe, then the lesser toes and the third fibularis."""
    order = ("tibialis-anterior", "extensor-hallucis-longus", "extensor-digitorum-longus", "fibularis-tertius")
    ends = [
        max((p for polygon in polygons(DORSAL, f"muscle.{name}") for p in polygon), key=lambda p: p[1])[0]
        for name in order
    ]
    assert ends == sorted(ends)


def test_what_belongs_together_touches_on_the_dorsum() -> None:
    pairs = [
        ("muscle.tibialis-anterior", "bone.cuneiform-medial", 0.0),
        ("muscle.tibialis-anterior", "bone.metatarsal-1", 0.0),
        ("muscle.extensor-hallucis-longus", "bone.phalanx-distal-1", 0.0),
        ("muscle.extensor-hallucis-brevis", "bone.phalanx-proximal-1", 0.0),
        ("muscle.extensor-digitorum-brevis", "bone.calcaneus", 0.0),
        ("muscle.fibularis-tertius", "bone.metatarsal-5", 0.0),
        ("muscle.fibularis-brevis", "bone.metatarsal-5", 0.0),
        ("ligament.inferior-extensor-retinaculum", "bone.calcaneus", 0.0),
    ]
    pairs += [("muscle.extensor-digitorum-longus", f"bone.phalanx-distal-{toe}", 0.0) for toe in range(2, 6)]
    assert touching(DORSAL, pairs) == []


def test_what_belongs_together_touches_on_the_sole() -> None:
    pairs = [
        ("fascia.plantar", "bone.calcaneus", 0.0),
        ("muscle.abductor-hallucis", "bone.calcaneus", 0.0),
        ("muscle.abductor-hallucis", "bone.phalanx-proximal-1", 0.0),
        ("muscle.abductor-digiti-minimi", "bone.calcaneus", 0.0),
        ("muscle.abductor-digiti-minimi", "bone.phalanx-proximal-5", 0.0),
        ("muscle.quadratus-plantae", "muscle.flexor-digitorum-longus", 0.0),
        ("muscle.flexor-hallucis-brevis", "bone.sesamoids", 0.0),
        ("muscle.flexor-hallucis-brevis", "bone.phalanx-proximal-1", 0.0),
        ("muscle.flexor-hallucis-longus", "bone.phalanx-distal-1", 0.0),
        ("muscle.fibularis-longus", "bone.metatarsal-1", 0.0),
        ("muscle.tibialis-posterior", "bone.navicular", 0.0),
    ]
    pairs += [("muscle.flexor-digitorum-longus", f"bone.phalanx-distal-{toe}", 0.0) for toe in range(2, 6)]
    pairs += [("muscle.flexor-digitorum-brevis", f"bone.phalanx-middle-{toe}", 0.0) for toe in range(2, 6)]
    assert touching(PLANTAR, pairs) == []


@pytest.mark.parametrize("toe", range(1, 6))
def test_both_views_agree_on_the_height_of_the_metatarsals(toe: int) -> None:
    spans = [
        [y for polygon in polygons(name, f"bone.metatarsal-{toe}") for _, y in polygon] for name in (DORSAL, PLANTAR)
    ]
    assert abs(min(spans[0]) - min(spans[1])) <= 3
    assert abs(max(spans[0]) - max(spans[1])) <= 3
