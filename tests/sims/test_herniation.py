"""Names by shape, roots by zone, what a year does."""

from __future__ import annotations

import pytest

from tutor.sims.herniation import HERNIATION, KINDS, build, classify, course, root_at_risk
from tutor.sims.parameter import Value, read_all


def settings(**given: Value) -> dict[str, Value]:
    return read_all(HERNIATION, given)


@pytest.mark.parametrize(
    ("base", "dome", "depth", "arc", "joined", "kind"),
    [
        (12, 9, 4, 0.1, True, "protrusion"),
        (9, 9, 4, 0.1, True, "protrusion"),
        (6, 9, 5, 0.05, True, "extrusion"),
        (6, 9, 5, 0.05, False, "sequestration"),
        (50, 50, 3, 0.26, True, "bulge"),
        (50, 50, 3, 0.25, True, "protrusion"),
        (6, 9, 0, 0.05, True, "none"),
    ],
)
def test_the_shape_gives_the_name(base: float, dome: float, depth: float, arc: float, joined: bool, kind: str) -> None:
    assert classify(base=base, dome=dome, depth=depth, arc=arc, joined=joined) == kind


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [0.5, 3, 10])
def test_what_is_built_bears_the_name_that_was_asked_for(kind: str, size: float) -> None:
    assert build(settings(type=kind, size=size)).kind == kind


def test_only_extruded_material_migrates() -> None:
    moved = {kind: build(settings(type=kind, migration=8)).migration for kind in KINDS}
    assert moved == {"none": 0, "bulge": 0, "protrusion": 0, "extrusion": 8, "sequestration": 8}


@pytest.mark.parametrize(
    ("level", "zone", "roots", "which"),
    [
        ("L4/5", "subarticular", "L5", "traversing root"),
        ("L4/5", "foraminal", "L4", "exiting root"),
        ("L4/5", "extraforaminal", "L4", "exiting root"),
        ("L5/S1", "subarticular", "S1", "traversing root"),
        ("L5/S1", "foraminal", "L5", "exiting root"),
        ("L5/S1", "central", "S2 to S4, and both S1", "cauda equina"),
    ],
)
def test_traversing_or_exiting(level: str, zone: str, roots: str, which: str) -> None:
    assert root_at_risk(level, zone) == (roots, which)


def test_the_more_it_is_displaced_the_more_often_it_shrinks() -> None:
    found = [course(kind) for kind in KINDS]
    assert found[0] is None
    shares = [row.smaller for row in found if row]
    assert shares == [0.13, 0.41, 0.70, 0.96]
