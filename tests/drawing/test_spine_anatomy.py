"""The spine from behind says the truth: which root passes a disc, which leaves, where cord and sac end."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from tutor.diagrams.hit import HitTest
from tutor.diagrams.model import Diagram
from tutor.diagrams.reader import read_diagram

FILE: Final = Path(__file__).resolve().parents[2] / "assets" / "diagrams" / "spine-posterior.svg"
LUMBAR: Final = ("L1", "L2", "L3", "L4", "L5")
ROOTS: Final = (*LUMBAR, "S1", "S2", "S3")
NEIGHBOURS: Final = tuple(pairwise((*LUMBAR, "S1")))
DISCS: Final = tuple(f"{upper}-{lower}" for upper, lower in NEIGHBOURS)
STRUCTURES: Final = (
    *(f"bone.{name}" for name in (*LUMBAR, "sacrum", "coccyx", "ilium")),
    *(f"disc.{name}" for name in DISCS),
    *(f"root.{name}" for name in ROOTS),
    *(f"foramen.{name}" for name in (*DISCS, "S1", "S2", "S3")),
    "dura.sac",
    "cord.conus",
    "cauda.equina",
    "ligament.flavum",
)


@pytest.fixture(scope="module")
def spine() -> Diagram:
    return read_diagram(FILE.read_text(encoding="utf-8"), FILE.name)


def crossings(diagram: Diagram, structure: str, y: float) -> list[float]:
    """Where a structure's outlines cross a level on the right, from medial to lateral (mm)."""
    found = []
    for polygon in diagram.parts[structure].polygons:
        for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            if (ay > y) != (by > y):
                found.append(ax + (y - ay) * (bx - ax) / (by - ay))
    return sorted(x for x in found if x > 0)


@pytest.mark.parametrize("structure", STRUCTURES)
def test_pointer_finds_the_structure_where_its_label_ends(spine: Diagram, structure: str) -> None:
    assert HitTest(spine).at(*spine.parts[structure].anchor) == structure


def test_root_labels_end_on_the_opened_side(spine: Diagram) -> None:
    assert all(spine.parts[f"root.{name}"].anchor[0] > 5 for name in ROOTS)


@pytest.mark.parametrize("upper,lower", NEIGHBOURS)
def test_one_root_passes_a_disc_behind_and_the_one_above_leaves_beside_it(
    spine: Diagram, upper: str, lower: str
) -> None:
    level = spine.parts[f"disc.{upper}-{lower}"].anchor[1]
    passing, leaving = crossings(spine, f"root.{lower}", level), crossings(spine, f"root.{upper}", level)
    assert passing[-1] < 13, "it lies behind the disc, medial to the pedicles"
    assert leaving[-1] > passing[-1] + 5, "it is already lateral"


@pytest.mark.parametrize("upper,lower", NEIGHBOURS)
def test_ganglion_lies_above_the_disc_of_its_foramen(spine: Diagram, upper: str, lower: str) -> None:
    ganglion = spine.parts[f"root.{upper}"].anchor
    disc = spine.parts[f"disc.{upper}-{lower}"].anchor
    assert ganglion[1] < disc[1]
    left, top, right, bottom = spine.parts[f"foramen.{upper}-{lower}"].box
    assert left < ganglion[0] < right
    assert top - 4 < ganglion[1] < bottom


def test_roots_leave_in_order_from_above(spine: Diagram) -> None:
    ganglia = [spine.parts[f"root.{name}"].anchor[1] for name in ROOTS]
    assert ganglia == sorted(ganglia)


@pytest.mark.parametrize("name", ["S1", "S2", "S3"])
def test_sacral_root_ends_in_its_own_foramen(spine: Diagram, name: str) -> None:
    hole = [p for polygon in spine.parts[f"foramen.{name}"].polygons for p in polygon if p[0] > 0]
    left, right = min(x for x, _ in hole), max(x for x, _ in hole)
    top, bottom = min(y for _, y in hole), max(y for _, y in hole)
    inside = [
        (x, y)
        for polygon in spine.parts[f"root.{name}"].polygons
        for x, y in polygon
        if left < x < right and top < y < bottom
    ]
    assert inside


def test_cord_ends_at_the_first_lumbar_vertebra(spine: Diagram) -> None:
    tip = spine.parts["cord.conus"].box[3]
    assert spine.parts["root.L1"].anchor[1] - 5 < tip < spine.parts["disc.L1-L2"].anchor[1] + 4


def test_sac_ends_at_the_second_sacral_segment(spine: Diagram) -> None:
    end = spine.parts["dura.sac"].box[3]
    assert spine.parts["root.S1"].anchor[1] < end < spine.parts["foramen.S2"].anchor[1] + 12


def test_laminae_are_left_standing_on_the_left_alone(spine: Diagram) -> None:
    for level in LUMBAR:
        pieces = [piece for piece in spine.parts[f"bone.{level}"].pieces if piece.layer == "laminae"]
        xs = [x for piece in pieces for polygon in piece.polygons for x, _ in polygon]
        assert xs and max(xs) < 1.5
