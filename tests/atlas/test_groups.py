"""The tree of structures: everything once, and each where a student looks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from tests.atlas.shipped import atlas
from tutor.atlas.groups import Node, groups


def paths(nodes: tuple[Node, ...], above: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    for node in nodes:
        here = (*above, node.title or node.id)
        if node.id:
            yield node.id, above
        yield from paths(node.children, here)


def test_every_structure_stands_in_the_tree_once() -> None:
    found = Counter(key for key, _ in paths(groups(atlas())))
    assert set(found) == set(atlas().structures)
    assert set(found.values()) == {1}


@pytest.mark.parametrize(
    ("structure", "above"),
    [
        ("disc.L5-S1", ("Spine and discs", "Discs")),
        ("bone.sacrum", ("Spine and discs", "Vertebrae")),
        ("joint.facet", ("Spine and discs", "Parts of a vertebra")),
        ("zone.foraminal", ("Spine and discs", "Zones of a disc")),
        ("root.S1", ("Cord and roots",)),
        ("nerve.sural", ("Plexus and nerves", "plexus.sacral", "nerve.sciatic", "nerve.tibial",
                         "nerve.medial-sural-cutaneous")),
        ("muscle.soleus", ("Muscles", "Calf", "muscle.triceps-surae")),
        ("muscle.pectineus", ("Muscles", "Inner thigh", "muscle.adductors")),
        ("muscle.biceps-femoris-short", ("Muscles", "Back of thigh", "muscle.hamstrings", "muscle.biceps-femoris")),
        ("muscle.tibialis-anterior", ("Muscles", "Front of leg")),
        ("muscle.fibularis-longus", ("Muscles", "Outer side of leg")),
        ("muscle.fibularis-tertius", ("Muscles", "Front of leg")),
        ("muscle.extensor-hallucis-brevis", ("Muscles", "Back of foot")),
        ("muscle.abductor-hallucis", ("Muscles", "Sole")),
        ("muscle.multifidus", ("Muscles", "Trunk")),
        ("bone.metatarsal-1", ("Bones and joints", "Foot", "bone.metatarsals")),
        ("tendon.achilles", ("Tendons and ligaments", "Tendons")),
        ("bursa.retrocalcaneal", ("Tendons and ligaments", "Bursae and fat pads")),
        ("reflex.achilles", ("Reflexes",)),
        ("phase.mid-stance", ("Gait", "Phases")),
        ("rocker.heel", ("Gait", "Rockers of the foot")),
        ("phase.mid-stance", ("Gait", "Phases")),
        ("dermatome.S1", ("Skin and dermatomes", "Dermatomes")),
        ("point.S1", ("Skin and dermatomes", "Points to test")),
    ],
)  # fmt: skip
def test_a_structure_stands_where_a_student_looks(structure: str, above: tuple[str, ...]) -> None:
    assert dict(paths(groups(atlas())))[structure] == above


def test_the_groups_run_from_the_spine_to_the_skin() -> None:
    titles = [node.title for node in groups(atlas())]
    assert titles[:4] == ["Spine and discs", "Cord and roots", "Plexus and nerves", "Muscles"]
    assert len(titles) == len(set(titles))
