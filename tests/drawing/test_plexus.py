"""The plexus as anatomy: every nerve carries its roots' fibres, leaves its parent, keeps its side and its height."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from assets.drawing import plexus_back, plexus_front, plexus_sole
from assets.drawing.leg_posterior_skin import LATERAL, MEDIAL
from assets.drawing.plexus_fibres import Cord
from assets.drawing.plexus_points import APART, SPINE
from tests.drawing.geometry import Polygons, gap, inside, to_polygons
from tests.drawing.test_diagrams import diagram, text
from tutor.content.atlas_reader import load_atlas
from tutor.diagrams.hit import HitTest
from tutor.diagrams.strands import PATTERNS

PLEXUS: Final = "plexus"
ATLAS: Final = load_atlas(Path(__file__).resolve().parents[2] / "lessons" / "atlas")
LINE: Final = 1.0
ROOTS: Final = ("L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3")
CORDS: Final[tuple[Cord, ...]] = (
    *(cord for cord, _ in (*plexus_back.LIMB, *plexus_front.LIMB, *plexus_sole.LIMB)),
    plexus_back.TRUNK, plexus_back.FEMORAL, plexus_back.OBTURATOR, plexus_back.LATERAL, plexus_front.SCIATIC,
)  # fmt: skip
NERVES: Final = tuple(sorted({cord.name for cord in CORDS} - {"plexus.lumbosacral-trunk"}))
WANTED: Final = (
    "femoral", "obturator", "lateral-femoral-cutaneous", "saphenous", "superior-gluteal", "inferior-gluteal",
    "posterior-femoral-cutaneous", "sciatic", "tibial", "common-fibular", "deep-fibular", "superficial-fibular",
    "medial-sural-cutaneous", "sural-communicating", "sural", "medial-calcaneal", "medial-plantar", "lateral-plantar",
)  # fmt: skip


def polygons(structure: str, *, behind: bool | None = None) -> Polygons:
    """Outlines of a structure; `behind` keeps those of the view from behind (True) or of the others (False)."""
    found = diagram(PLEXUS).parts[structure].polygons
    if behind is None:
        return found
    return [p for p in found if (max(x for x, _ in p) > 0) == behind]


def course(name: str, cords: tuple[tuple[Cord, float | None], ...] = plexus_back.LIMB) -> Cord:
    """The longest cord of a nerve."""
    return max((cord for cord, _ in cords if cord.name == name), key=lambda cord: cord.curve.length)


def x_at(cord: Cord, height: float) -> float:
    return cord.curve.at(cord.curve.when(-height))[0]


@pytest.mark.parametrize("name", WANTED)
def test_every_nerve_of_the_course_is_drawn(name: str) -> None:
    assert f"nerve.{name}" in diagram(PLEXUS).parts


@pytest.mark.parametrize("name", NERVES)
def test_a_nerve_carries_the_fibres_of_the_roots_that_the_atlas_gives_it(name: str) -> None:
    drawn = {f"root.{root}" for cord in CORDS if cord.name == name for root in cord.roots}
    assert drawn == set(ATLAS.nerves[name].roots)


def test_the_lumbosacral_trunk_holds_the_two_lowest_lumbar_roots() -> None:
    assert set(plexus_back.TRUNK.roots) == set(plexus_front.TRUNK.roots) == {"L4", "L5"}


def test_the_lumbosacral_trunk_ends_in_the_sacral_plexus() -> None:
    assert inside(plexus_back.TRUNK.curve.at(1), polygons("plexus.sacral"))


def test_each_root_has_a_pattern_of_its_own_beside_its_colour() -> None:
    seen = [PATTERNS[root] for root in ROOTS[1:]]
    assert len(set(seen)) == len(seen)
    for root in ROOTS[1:]:
        assert f'class="{root.lower()}-fibre"' in text(PLEXUS)


@pytest.mark.parametrize("cord", CORDS, ids=lambda cord: cord.name)
def test_strands_fill_a_nerve_without_overlap(cord: Cord) -> None:
    lanes = [cord.lanes()[root] for root in cord.roots]
    for (place, part), (following, other) in pairwise(lanes):
        assert place - part / 2 == pytest.approx(following + other / 2)
    assert lanes[0][0] + lanes[0][1] / 2 <= 0.5 and lanes[-1][0] - lanes[-1][1] / 2 >= -0.5


@pytest.mark.parametrize(
    ("nerve", "parent"),
    [
        ("nerve.sciatic", "plexus.sacral"),
        ("nerve.superior-gluteal", "plexus.sacral"),
        ("nerve.inferior-gluteal", "plexus.sacral"),
        ("nerve.posterior-femoral-cutaneous", "plexus.sacral"),
        ("nerve.femoral", "plexus.lumbar"),
        ("nerve.obturator", "plexus.lumbar"),
        ("nerve.lateral-femoral-cutaneous", "plexus.lumbar"),
        ("nerve.saphenous", "nerve.femoral"),
        ("nerve.anterior-femoral-cutaneous", "nerve.femoral"),
        ("nerve.tibial", "nerve.sciatic"),
        ("nerve.common-fibular", "nerve.sciatic"),
        ("nerve.deep-fibular", "nerve.common-fibular"),
        ("nerve.superficial-fibular", "nerve.common-fibular"),
        ("nerve.lateral-sural-cutaneous", "nerve.common-fibular"),
        ("nerve.sural-communicating", "nerve.common-fibular"),
        ("nerve.medial-sural-cutaneous", "nerve.tibial"),
        ("nerve.sural", "nerve.medial-sural-cutaneous"),
        ("nerve.sural", "nerve.sural-communicating"),
        ("nerve.medial-calcaneal", "nerve.tibial"),
        ("nerve.medial-plantar", "nerve.tibial"),
        ("nerve.lateral-plantar", "nerve.tibial"),
    ],
)
def test_a_branch_begins_on_its_parent(nerve: str, parent: str) -> None:
    starts = [cord.curve.at(0) for cord in CORDS if cord.name == nerve]
    assert min(to_polygons(start, polygons(parent)) for start in starts) <= 1.0


@pytest.mark.parametrize("nerve", [name for name in NERVES if name != "nerve.anterior-femoral-cutaneous"])
def test_parents_drawn_are_those_of_the_atlas(nerve: str) -> None:
    for parent in ATLAS.nerves[nerve].branch_of:
        assert gap(polygons(nerve), polygons(parent)) <= 1.0


@pytest.mark.parametrize("root", ROOTS[1:])
def test_a_roots_strands_hang_together_as_far_as_each_nerve_it_reaches(root: str) -> None:
    lit = polygons(f"root.{root}")
    for cord in (cord for cord in CORDS if root in cord.roots):
        for t in (0.02, 0.5, 0.9):
            assert to_polygons(cord.at(root, t), lit) <= 0.3, f"{root} is lost in {cord.name}"


@pytest.mark.parametrize("structure", sorted(name for name in diagram(PLEXUS).parts if name.startswith("nerve.")))
def test_no_nerve_leaves_the_skin(structure: str) -> None:
    skin = polygons("skin")
    below = [p for polygon in polygons(structure) for p in polygon[::3] if p[1] > -1030]
    assert max(to_polygons(p, skin) for p in below) <= LINE


# ------------------------------------------------------------------------------------------------ which side
def test_the_tibial_nerve_lies_medial_to_the_common_fibular_behind_the_knee() -> None:
    for height in (600, 550, 500, 460):
        assert x_at(course("nerve.tibial"), height) < x_at(course("nerve.common-fibular"), height) - 4


def test_the_sural_nerve_lies_lateral_and_the_tibial_medial_at_the_ankle() -> None:
    heel = diagram(PLEXUS).parts["bone.calcaneus"].polygons[0]
    middle = (min(x for x, _ in heel) + max(x for x, _ in heel)) / 2
    assert x_at(course("nerve.tibial"), 95) < middle < x_at(course("nerve.sural"), 72)


def test_the_fibular_division_is_the_lateral_half_of_the_sciatic_nerve() -> None:
    for height in (900, 800, 700):
        assert x_at(plexus_back.SCIATIC_TIBIAL, height) < x_at(plexus_back.SCIATIC_FIBULAR, height)


def test_from_the_front_the_deep_fibular_nerve_is_medial_and_the_saphenous_most_medial() -> None:
    names = ("superficial-fibular", "deep-fibular", "saphenous")
    places = [x_at(course(f"nerve.{name}", plexus_front.LIMB), 300) for name in names]
    assert places == sorted(places), "page right is medial in the view from the front"


def test_at_the_groin_skin_nerve_femoral_and_obturator_follow_each_other_medially() -> None:
    names = ("lateral-femoral-cutaneous", "femoral", "obturator")
    places = [x_at(course(f"nerve.{name}", plexus_front.LIMB), 930) for name in names]
    assert places == sorted(places)


def test_the_superior_gluteal_nerve_leaves_above_the_inferior() -> None:
    assert plexus_back.SUPERIOR.curve.at(0)[1] < plexus_back.INFERIOR.curve.at(0)[1]


def test_the_sciatic_nerve_leaves_the_pelvis_through_the_notch() -> None:
    assert not inside(plexus_back.SCIATIC_TIBIAL.curve.at(0), polygons("bone.hip", behind=True))
    assert not inside(plexus_back.SCIATIC_TIBIAL.curve.at(0), polygons("bone.sacrum", behind=True))


def test_on_the_sole_the_medial_plantar_nerve_is_on_the_side_of_the_great_toe() -> None:
    parts = diagram(PLEXUS).parts
    assert parts["nerve.lateral-plantar"].anchor[0] < parts["nerve.medial-plantar"].anchor[0]


# ------------------------------------------------------------------------------------------ heights and widths
@pytest.mark.parametrize("bone", ["hip", "sacrum", "femur", "tibia", "fibula", "talus", "calcaneus"])
def test_bones_stand_at_the_heights_of_the_leg_from_behind(bone: str) -> None:
    def span(name: str, shapes: Polygons) -> tuple[float, float]:
        ys = [y for polygon in shapes for _, y in polygon]
        return min(ys), max(ys)

    ours = span(bone, polygons(f"bone.{bone}", behind=True))
    theirs = span(bone, diagram("leg-posterior").parts[f"bone.{bone}"].polygons)
    assert ours == pytest.approx(theirs, abs=3)


@pytest.mark.parametrize(
    "nerve", ["tibial", "common-fibular", "sural", "medial-sural-cutaneous", "sural-communicating"]
)
def test_nerves_run_where_the_leg_from_behind_has_them(nerve: str) -> None:
    theirs = diagram("leg-posterior").parts[f"nerve.{nerve}"].anchor
    assert to_polygons(theirs, polygons(f"nerve.{nerve}")) <= 3


@pytest.mark.parametrize("nerve", ["femoral", "saphenous", "obturator", "superficial-fibular", "deep-fibular"])
def test_nerves_run_where_the_leg_from_the_front_has_them(nerve: str) -> None:
    x, y = diagram("leg-anterior").parts[f"nerve.{nerve}"].anchor
    assert to_polygons((x - APART, y), polygons(f"nerve.{nerve}", behind=False)) <= 3


@pytest.mark.parametrize("root", ROOTS[1:])
def test_ganglia_are_as_high_as_those_of_the_spine_from_behind(root: str) -> None:
    theirs = diagram("spine-posterior").parts[f"root.{root}"].anchor[1] - SPINE
    assert diagram(PLEXUS).parts[f"root.{root}"].anchor[1] == pytest.approx(theirs, abs=3)


@pytest.mark.parametrize("level", ["L1", "L2", "L3", "L4", "L5"])
def test_vertebrae_are_as_high_as_those_of_the_spine_from_behind(level: str) -> None:
    theirs = diagram("spine-posterior").parts[f"bone.{level}"].anchor[1] - SPINE
    assert diagram(PLEXUS).parts[f"bone.{level}"].anchor[1] == pytest.approx(theirs, abs=3)


def test_the_sciatic_nerve_is_as_broad_as_a_finger() -> None:
    for height in (850, 750, 650):
        edges = [
            (cord.curve.at(t)[0], cord.width(t))
            for cord in (plexus_back.SCIATIC_TIBIAL, plexus_back.SCIATIC_FIBULAR)
            for t in (cord.curve.when(-height),)
        ]
        breadth = max(x + w / 2 for x, w in edges) - min(x - w / 2 for x, w in edges)
        assert 10 <= breadth <= 20


@pytest.mark.parametrize("cord", CORDS, ids=lambda cord: cord.name)
def test_no_branch_is_thicker_than_a_femoral_nerve_or_thinner_than_a_skin_nerve(cord: Cord) -> None:
    if cord.name not in ("nerve.sciatic",):
        assert 1.2 <= cord.width(0.4) <= 9


# ---------------------------------------------------------------------------------------------- pointing at it
@pytest.mark.parametrize("name", [f"nerve.{name}" for name in WANTED])
def test_a_pointer_on_a_nerve_meets_the_nerve_and_not_its_fibres(name: str) -> None:
    assert HitTest(diagram(PLEXUS)).at(*diagram(PLEXUS).parts[name].anchor) == name


@pytest.mark.parametrize("root", ROOTS)
def test_a_pointer_on_a_ganglion_meets_its_root(root: str) -> None:
    assert HitTest(diagram(PLEXUS)).at(*diagram(PLEXUS).parts[f"root.{root}"].anchor) == f"root.{root}"


def test_the_limbs_and_the_sole_stand_apart() -> None:
    sole = polygons("skin")[-1]
    limbs = [x for x, _ in MEDIAL] + [-APART - x for x, _ in MEDIAL]
    left, right = max(x for x in limbs if x < -APART), min(x for x in limbs if x > 0)
    foot = [x for x, y in sole]
    assert max(x for x, y in MEDIAL if y > -270) > max(foot) > min(foot) > -APART - 52
    assert left < right and max(x for x, _ in LATERAL) < 184


def test_it_is_light_enough() -> None:
    assert len(text(PLEXUS).encode()) <= 600_000
    assert not re.search(r"<text|clip", text(PLEXUS))
