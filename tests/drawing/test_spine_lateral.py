"""The spine in median section says the truth: disc heights, which root leaves where, cord, sac, both views' levels."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from assets.drawing.spine_lateral_discs import PAIRS, gap, nucleus
from assets.drawing.spine_lateral_foramina import course
from assets.drawing.spine_lateral_points import BODIES, LEVELS
from assets.drawing.spine_points import BODIES as FROM_BEHIND
from tests.drawing.geometry import Point, inside, to_polygons
from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram
from tutor.diagrams.reader import read_diagram

FOLDER: Final = Path(__file__).resolve().parents[2] / "assets" / "diagrams"
LUMBAR: Final = ("L1", "L2", "L3", "L4", "L5")
NEIGHBOURS: Final = tuple(pairwise((*LUMBAR, "S1")))
HEIGHTS: Final = {"L1": (8, 6), "L2": (9.5, 6.5), "L3": (11, 7), "L4": (13, 7.5), "L5": (14, 6)}
"""Height of the disc under each vertebra in front and behind, in mm, of a healthy adult."""
POINTED: Final = (
    *(f"bone.{name}" for name in ("T12", *LUMBAR, "sacrum", "coccyx")),
    *(f"disc.{upper}-{lower}" for upper, lower in PAIRS),
    *(f"root.{name}" for name in (*LUMBAR, "S1", "S2")),
    *(f"foramen.{upper}-{lower}" for upper, lower in NEIGHBOURS),
    "foramen.S1",
    "foramen.S2",
    *(f"ligament.{name}" for name in ("flavum", "interspinous", "supraspinous", "sacrococcygeal")),
    "ligament.anterior-longitudinal",
    "ligament.posterior-longitudinal",
    "dura.sac",
    "cord.conus",
    "cord.filum",
    "cauda.equina",
    "fat.epidural",
    "vein.basivertebral",
    *(f"disc-part.{name}" for name in ("annulus", "nucleus", "endplate")),
)


def drawn(name: str) -> Diagram:
    return read_diagram((FOLDER / f"{name}.svg").read_text(encoding="utf-8"), name)


@pytest.fixture(scope="module")
def spine() -> Diagram:
    return drawn("spine-lateral")


@pytest.fixture(scope="module")
def from_behind() -> Diagram:
    return drawn("spine-posterior")


def middle(diagram: Diagram, structure: str) -> Point:
    left, top, right, bottom = diagram.parts[structure].box
    return (left + right) / 2, (top + bottom) / 2


@pytest.mark.parametrize("structure", POINTED)
def test_pointer_finds_the_structure_where_its_label_ends(spine: Diagram, structure: str) -> None:
    assert HitTest(spine).at(*spine.parts[structure].anchor) == structure


@pytest.mark.parametrize("part", ["nucleus", "annulus", "endplate"])
def test_parts_of_discs_light_up_at_every_level(spine: Diagram, part: str) -> None:
    for upper, lower in PAIRS:
        disc = spine.parts[f"disc.{upper}-{lower}"].polygons
        assert any(inside(p, disc) for polygon in spine.parts[f"disc-part.{part}"].polygons for p in polygon)


@pytest.mark.parametrize("upper,lower", NEIGHBOURS)
def test_pointer_finds_the_disc_with_its_level_over_its_nucleus(spine: Diagram, upper: str, lower: str) -> None:
    assert HitTest(spine).at(*gap(upper, lower).at(0.5, 0.44)) == f"disc.{upper}-{lower}"


@pytest.mark.parametrize("upper,lower", NEIGHBOURS)
def test_disc_is_as_high_as_in_a_healthy_adult(upper: str, lower: str) -> None:
    plates = gap(upper, lower)
    front, back = (math.dist(plates.at(0, t), plates.at(1, t)) for t in (1.0, 0.0))
    assert front == pytest.approx(HEIGHTS[upper][0], abs=0.5)
    assert back == pytest.approx(HEIGHTS[upper][1], abs=0.5)


@pytest.mark.parametrize("upper,lower", PAIRS)
def test_nucleus_lies_a_little_behind_the_middle_and_fills_two_fifths(upper: str, lower: str) -> None:
    plates = gap(upper, lower)
    back, front = plates.at(0.5, 0), plates.at(0.5, 1)
    depth = math.dist(back, front)
    shape = nucleus(plates)
    centre = (sum(x for x, _ in shape) / len(shape), sum(y for _, y in shape) / len(shape))
    behind = math.dist(centre, front) / depth - 0.5
    assert 0.04 < behind < 0.09
    assert (
        0.33
        < area(shape) / area([plates.at(0, t / 20) for t in range(21)] + [plates.at(1, 1 - t / 20) for t in range(21)])
        < 0.47
    )


def area(polygon: list[Point]) -> float:
    pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2


def test_subject_faces_right(spine: Diagram) -> None:
    assert spine.view == "lateral"
    from_front = ("ligament.anterior-longitudinal", "disc.L5-S1", "ligament.flavum", "ligament.supraspinous")
    places = [spine.parts[structure].anchor[0] for structure in from_front]
    assert places == sorted(places, reverse=True)


def test_lumbar_column_is_bowed_forwards() -> None:
    """Lordosis from L1 to S1 between 35 and 60 degrees; L5/S1 bends most."""

    def slope(a: Point, b: Point) -> float:
        return math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))

    first = slope(BODIES["L1"].upper[0], BODIES["L1"].upper[-1])
    sacral = slope(gap("L5", "S1").at(1, 0), gap("L5", "S1").at(1, 1))
    assert 35 < sacral - first < 60


@pytest.mark.parametrize("upper,lower", NEIGHBOURS)
def test_root_leaves_high_in_its_foramen_above_the_disc(spine: Diagram, upper: str, lower: str) -> None:
    root, hole = spine.parts[f"root.{upper}"].anchor, spine.parts[f"foramen.{upper}-{lower}"]
    assert inside(root, hole.polygons)
    assert root[1] < (hole.box[1] + hole.box[3]) / 2
    assert root[1] < gap(upper, lower).at(0.5, 0)[1]


@pytest.mark.parametrize("upper,lower", (*pairwise(LUMBAR), ("L5", "S1")))
def test_the_next_root_passes_behind_the_disc(upper: str, lower: str) -> None:
    """At L5/S1 that is S1, close behind the disc."""
    line = course("S1" if lower == "S1" else f"{lower}-{'S1' if lower == 'L5' else f'L{int(lower[1]) + 1}'}")
    back = gap(upper, lower).at(0.5, 0)
    nearest = min(line.sample(200), key=lambda p: math.dist(p, back))
    assert nearest[0] < back[0], "behind it"
    assert math.dist(nearest, back) < 9


def test_cord_ends_behind_the_lower_third_of_the_first_lumbar_body(spine: Diagram) -> None:
    tip = spine.parts["cord.conus"].box[3]
    top, bottom = BODIES["L1"].upper[0][1], BODIES["L1"].lower[0][1]
    assert top + 2 / 3 * (bottom - top) < tip < bottom + 1


def test_sac_ends_at_the_second_sacral_segment(spine: Diagram) -> None:
    assert spine.parts["foramen.S1"].anchor[1] < spine.parts["dura.sac"].box[3] < spine.parts["foramen.S2"].anchor[1]


def test_supraspinous_ligament_ends_at_the_fourth_lumbar_vertebra(spine: Diagram) -> None:
    end = spine.parts["ligament.supraspinous"].box[3]
    assert spine.parts["bone.L4"].anchor[1] < end < spine.parts["bone.L5"].anchor[1]


@pytest.mark.parametrize("structure", [f"root.{name}" for name in LUMBAR])
def test_ganglia_stand_as_high_as_from_behind(spine: Diagram, from_behind: Diagram, structure: str) -> None:
    assert spine.parts[structure].anchor[1] == pytest.approx(from_behind.parts[structure].anchor[1], abs=3)


@pytest.mark.parametrize("level", LEVELS)
def test_backs_of_the_bodies_stand_as_high_as_from_behind(level: str) -> None:
    wall, behind = BODIES[level], FROM_BEHIND[level]
    assert wall.upper[0][1] == pytest.approx(behind.top, abs=3)
    assert wall.lower[0][1] == pytest.approx(behind.bottom, abs=3)


def test_nothing_of_the_canal_runs_into_bone(spine: Diagram) -> None:
    sac = [p for polygon in spine.parts["dura.sac"].polygons for p in polygon]
    for level in LUMBAR:
        body = [tuple(BODIES[level].ring)]
        assert min(to_polygons(p, body) for p in sac[::3]) > 0.5


def test_outlines_of_bone_run_one_way_so_that_lighting_up_leaves_no_hole(spine: Diagram) -> None:
    for level in LUMBAR:
        for polygon in spine.parts[f"bone.{level}"].polygons:
            pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
            assert sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) > 0
