"""Files of skin areas: what is right is read, what is wrong is told with file, line, column and remedy."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.atlas.shipped import LESSONS, atlas
from tutor.atlas.outline import Outline
from tutor.content.dermatome_reader import read_dermatomes
from tutor.content.problems import Problem
from tutor.content.zones_reader import Zones, read_zones

SQUARE = "zone dermatome.L5 dorsal outlined\n  outline 0,0 10,0 10,10 0,10\n"


def read(text: str) -> tuple[Zones, list[str]]:
    problems: list[Problem] = []
    zones = read_zones(text, "own.zones", problems)
    return zones, [str(problem) for problem in problems]


def test_a_zone_with_a_hole_and_a_point_are_read() -> None:
    zones, faults = read(f"# note\n{SQUARE}  hole 4,4 6,4\n    6,6 4,6\npoint point.L5 dorsal 5,2.5\n")
    assert faults == []
    (piece,) = zones.outlines["dermatome.L5"]
    assert piece == Outline(
        "dorsal", ((0, 0), (10, 0), (10, 10), (0, 10)), (((4, 6), (6, 6), (6, 4), (4, 4)),), "outlined"
    )
    assert piece.holds(2, 2)
    assert not piece.holds(5, 5)
    assert zones.points == {"point.L5": {"dorsal": (5, 2.5)}}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            SQUARE.replace("dorsal", "dorsl"),
            "own.zones:1:19: unknown view dorsl, must be one of anterior | posterior | ",
        ),
        (SQUARE.replace("dorsal", "dorsl"), "did you mean dorsal?"),
        (SQUARE.replace("outlined", "sure"), "own.zones:1:26: unknown support sure, must be one of stated | outlined"),
        (SQUARE.replace(" outlined", ""), "own.zones:1:1: a zone is written: zone STRUCTURE VIEW SUPPORT"),
        (SQUARE.replace("10,10", "10,"), "own.zones:2:20: 10, is no point; write x,y in mm, like -12.5,340"),
        (SQUARE.replace("10,10", "nan,10"), "own.zones:2:20: nan,10 is no point"),
        (SQUARE.replace("10,10", "10,99999"), "own.zones:2:20: 10,99999 is no point"),
        (SQUARE.replace(" 10,10 0,10", ""), "own.zones:2:1: an area needs three points or more, found 2"),
        (SQUARE.replace("10,10 0,10", "0,10 10,10"), "own.zones:2:1: this border crosses itself"),
        (SQUARE.replace("0,10\n", "0,10 0,0\n"), "own.zones:2:1: the point 0,0 stands twice"),
        ("zone dermatome.L5 dorsal outlined\n", "own.zones:1:1: this zone has no outline"),
        (
            "zone dermatome.L5 dorsal outlined\n  hole 0,0 1,0 1,1\n",
            "own.zones:2:3: the outline comes before its holes",
        ),
        (f"{SQUARE}  outline 0,0 1,0 1,1\n", "own.zones:3:3: a zone has one outline, open another zone"),
        ("zone dermatome.L5 dorsal outlined\n  0,0 1,0 1,1\n", "own.zones:2:3: points need the word outline or hole"),
        ("outlin 0,0\n", "own.zones:1:1: outlin stands outside a zone, begin with: zone …, did you mean outline?"),
        ("point point.L5 dorsal\n", "own.zones:1:1: a point is written: point STRUCTURE VIEW x,y"),
        ("point p.a dorsal 0,0\npoint p.a dorsal 1,0\n", "own.zones:2:11: p.a has a point in the dorsal view already"),
    ],
)
def test_a_wrong_line_is_told_with_its_place(text: str, fault: str) -> None:
    assert any(fault in found for found in read(text)[1]), read(text)[1]


def test_a_faulty_zone_is_left_out_and_the_next_one_is_read() -> None:
    zones, faults = read(SQUARE.replace("dorsal", "above") + SQUARE)
    assert len(faults) == 1
    assert len(zones.outlines["dermatome.L5"]) == 1


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the shipped maps."""
    shutil.copytree(LESSONS / "atlas" / "dermatomes", tmp_path / "dermatomes")
    return tmp_path


def faults_of(folder: Path, references: tuple[str, ...] | None = None) -> list[str]:
    problems: list[Problem] = []
    kinds = {key: found.kind for key, found in atlas().structures.items()}
    read_dermatomes(folder, {str(key): str(kind) for key, kind in kinds.items()}, references, problems)
    return [str(problem) for problem in problems]


def change(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / "dermatomes" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_shipped_maps_are_good(own: Path) -> None:
    assert faults_of(own) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "fault"),
    [
        (
            "lee.zones",
            "dermatome.L4",
            "dermatome.L44",
            "dermatomes/lee.zones:45:6: unknown id dermatome.L44, did you mean",
        ),
        ("lee.zones", "dermatome.L4", "root.L4", "root.L4 is a root, must be a dermatome or nerve"),
        ("points.zones", "point.L1", "dermatome.L1", "dermatome.L1 is a dermatome, must be a sensory point"),
        ("maps.yaml", "id: lee\n", "id: foerster\n", "maps[2].id: the map foerster is there already"),
        ("maps.yaml", "map: foerster", "map: forster", "overlap.map: unknown map forster, did you mean foerster?"),
        ("maps.yaml", "certainty: contested", "certainty: sure", "must be one of high | medium | contested"),
        ("maps.yaml", "file: lee.zones", "file: ../lee.zones", "must be the name of a .zones file beside maps.yaml"),
        ("maps.yaml", "file: lee.zones", "file: leo.zones", "dermatomes/leo.zones:1:1: is missing"),
        (
            "maps.yaml",
            "structure: dermatome.L5",
            "structure: dermatome.L9",
            "dermatome.L9 has no zone in foerster.zones",
        ),
        ("maps.yaml", "structure: dermatome.L5", "structure: dermatome.L9", "nothing is said of dermatome.L5"),
        ("maps.yaml", "  - text", "  - txt", "unknown field, did you mean text?"),
    ],
)
def test_what_does_not_fit_together_is_told(own: Path, file: str, old: str, new: str, fault: str) -> None:
    change(own, file, old, new)
    assert any(fault in found for found in faults_of(own)), faults_of(own)


def test_unknown_references_are_told(own: Path) -> None:
    cited = tuple(sorted(atlas().dermatomes.sources - {"lee2008"}))
    assert any("unknown reference lee2008" in fault for fault in faults_of(own, cited))


def test_an_atlas_without_maps_of_the_skin_has_none(tmp_path: Path) -> None:
    assert faults_of(tmp_path) == []
