"""A bone stands at one height in every view that shares a frame: the limb's views, and those of the spine."""

from __future__ import annotations

from itertools import product

import pytest

from tests.drawing.test_diagrams import diagram

AGREE = 3.0
"""Millimetres."""
LIMB = ("ankle-lateral", "ankle-posterior", "leg-anterior", "leg-lateral", "leg-medial", "leg-posterior")
SPINE = ("spine-lateral", "spine-posterior")
TOP, BOTTOM = 1, 3
"""Places in a box."""

# Where a view shows less of a bone: cut off by the picture, or drawn only as far as it is not covered.
PARTLY = {
    ("ankle-lateral", "bone.tibia", TOP),
    ("ankle-posterior", "bone.tibia", TOP),
    ("ankle-lateral", "bone.fibula", TOP),
    ("ankle-posterior", "bone.fibula", TOP),
    ("leg-anterior", "bone.calcaneus", TOP),  # behind the talus
    ("leg-anterior", "bone.calcaneus", BOTTOM),  # the forefoot stands before its lower part
    ("leg-anterior", "bone.cuboid", BOTTOM),
    ("leg-anterior", "bone.metatarsals", TOP),  # their bases lie behind their heads
    ("ankle-posterior", "bone.talus", BOTTOM),  # behind the calcaneus
    ("leg-posterior", "bone.talus", BOTTOM),
    ("ankle-lateral", "bone.navicular", BOTTOM),  # behind the cuboid
    ("leg-anterior", "bone.navicular", TOP),  # behind the tendons, under the head of the talus
    ("leg-anterior", "bone.navicular", BOTTOM),
    ("ankle-lateral", "bone.cuneiforms", BOTTOM),
    ("spine-lateral", "bone.T12", TOP),  # the cut in the midline shows no joint processes of T12
    ("spine-lateral", "bone.T12", BOTTOM),
    ("leg-anterior", "bone.toes", TOP),  # their bases lie behind the tips
    ("ankle-posterior", "tendon.achilles", TOP),
    ("ankle-lateral", "tendon.achilles", TOP),
    ("leg-posterior", "tendon.achilles", TOP),  # its upper part is the aponeurosis, which has a name of its own there
    ("leg-anterior", "tendon.patellar", TOP),  # it goes on over the kneecap
    ("ankle-lateral", "ligament.calcaneofibular", TOP),
}


def shared() -> list[tuple[str, int, tuple[str, ...]]]:
    """Part, edge, and the views of one frame that show that edge."""
    found = []
    for views, kinds in ((LIMB, ("bone", "region", "tendon.achilles", "tendon.patellar")), (SPINE, ("bone",))):
        names = {name for view in views for name in diagram(view).parts if name.startswith(kinds)}
        for name, edge in product(sorted(names), (TOP, BOTTOM)):
            shown = tuple(v for v in views if name in diagram(v).parts and (v, name, edge) not in PARTLY)
            if len(shown) > 1:
                found.append((name, edge, shown))
    return found


@pytest.mark.parametrize(("name", "edge", "views"), shared())
def test_a_bone_is_as_high_in_every_view(name: str, edge: int, views: tuple[str, ...]) -> None:
    heights = {view: round(diagram(view).parts[name].box[edge], 1) for view in views}
    assert max(heights.values()) - min(heights.values()) <= AGREE, heights


def test_the_comparison_covers_the_long_bones_and_both_ankle_bones() -> None:
    compared = {(name, edge) for name, edge, _ in shared()}
    for name in ("femur", "tibia", "fibula", "patella", "calcaneus"):
        assert {(f"bone.{name}", TOP), (f"bone.{name}", BOTTOM)} <= compared
    assert ("bone.talus", TOP) in compared
    assert {(f"bone.L{level}", edge) for level in range(1, 6) for edge in (TOP, BOTTOM)} <= compared


@pytest.mark.parametrize("name", ["bone.L4", "bone.L5", "disc.L4-L5", "disc.L5-S1"])
def test_the_segment_stands_where_it_stands_in_the_whole_spine(name: str) -> None:
    one, other = diagram("segment-lateral").parts[name].polygons[0], diagram("spine-lateral").parts[name].polygons[0]
    low, high = max(y for _, y in one), min(y for _, y in one)
    assert low == pytest.approx(max(y for _, y in other), abs=AGREE)
    # the segment's picture fades out over L4
    assert name == "bone.L4" or high == pytest.approx(min(y for _, y in other), abs=AGREE)
