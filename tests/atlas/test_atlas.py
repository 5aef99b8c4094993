"""Names, relations and sentences of a small atlas."""

from __future__ import annotations

import pytest

from tutor.atlas import (
    Atlas,
    Herniation,
    HerniationMap,
    Muscle,
    Nerve,
    Reading,
    Reflex,
    Relation,
    Root,
    SensoryPoint,
    Statement,
    Structure,
    ZoneName,
)


def structure(name: str, **more: str) -> Structure:
    fields = {"id": name, "name": name, "latin": name, "lay": name, "kind": "bone", "description": "A bone."} | more
    return Structure(**fields)  # type: ignore[arg-type]


def root(level: str) -> Root:
    return Root(
        id=f"root.{level}",
        name=f"{level} root",
        latin=f"Radix {level}",
        lay=f"nerve root {level}",
        description="Leaves somewhere.",
        exit=f"foramen.{level}",
        crosses="disc.L5-S1" if level == "S1" else None,
        sources=("gray",),
    )


CALF = Muscle(
    id="muscle.calf",
    name="Calf",
    latin="Musculus surae",
    lay="calf",
    description="Points the foot down.",
    part_of="leg",
    action="plantarflexion",
    roots=("root.S1",),
    dominant="root.S1",
    nerve="nerve.tibial",
    certainty="contested",
    sources=("gray",),
    readings=(
        Reading("Only S1.", ("gray",), ("root.S1",), "root.S1"),
        Reading("L5 too.", ("london",), ("root.L5", "root.S1"), "root.S1"),
    ),
)
TIBIAL = Nerve(
    id="nerve.tibial",
    name="Tibial nerve",
    latin="Nervus tibialis",
    lay="calf nerve",
    description="Runs down.",
    roots=("root.L5", "root.S1"),
    branch_of=("nerve.sciatic",),
    sources=("gray",),
)
JERK = Reflex(
    id="reflex.calf",
    name="Calf reflex",
    lay="ankle jerk",
    description="Jerks.",
    roots=("root.S1",),
    primary="root.S1",
    muscles=("muscle.calf",),
    nerve="nerve.tibial",
    sources=("gray",),
)
POINT = SensoryPoint(
    id="point.S1", name="S1 point", lay="heel spot", description="L5 is not felt here.", roots=("root.S1",)
)
HERNIATIONS = HerniationMap(
    rule=Statement("The rule.", "high", ("kim",)),
    zones=(
        ZoneName("central", "Central", "Middle."),
        ZoneName("subarticular", "Subarticular", "Beside."),
        ZoneName("foraminal", "Foraminal", "In the hole."),
        ZoneName("extraforaminal", "Extraforaminal", "Beyond."),
    ),
    entries=(
        Herniation("disc.L5-S1", "central", ("root.S1",), "both", sources=("kim",)),
        Herniation("disc.L5-S1", "subarticular", ("root.S1",), sources=("kim",)),
        Herniation("disc.L5-S1", "foraminal", ("root.L5",), sources=("kim",)),
        Herniation("disc.L5-S1", "extraforaminal", ("root.L5",), sources=("kim",)),
    ),
    caveats=(),
)
ATLAS = Atlas(
    [structure("leg"), structure("disc.L5-S1", kind="disc"), root("L5"), root("S1"), CALF, TIBIAL, JERK, POINT],
    [Relation("muscle.calf", "attaches to", "leg", sources=("gray",))],
    HERNIATIONS,
)


def between(subject: str, other: str) -> list[Relation]:
    return [found for found in ATLAS.related(subject) if {found.subject, found.object} == {subject, other}]


def test_special_kinds_are_structures_too() -> None:
    assert set(ATLAS.roots) == {"root.L5", "root.S1"}
    assert ATLAS.muscles["muscle.calf"] is ATLAS.structures["muscle.calf"]
    assert [*ATLAS.nerves, *ATLAS.reflexes, *ATLAS.sensory_points] == ["nerve.tibial", "reflex.calf", "point.S1"]


def test_nothing_can_be_changed() -> None:
    with pytest.raises(TypeError):
        ATLAS.structures["x"] = CALF  # type: ignore[index]
    with pytest.raises(AttributeError):
        CALF.name = "Shin"  # type: ignore[misc]


def test_names_in_three_languages() -> None:
    assert ATLAS.name("muscle.calf") == "Calf"
    assert ATLAS.name("muscle.calf", "latin") == "Musculus surae"
    assert ATLAS.name("muscle.calf", "lay") == "calf"
    with pytest.raises(KeyError):
        ATLAS.name("muscle.none")


def test_a_description_is_one_spoken_sentence() -> None:
    assert ATLAS.describe("root.S1") == "S1 root: leaves somewhere."
    assert ATLAS.describe("point.S1") == "S1 point: L5 is not felt here."


def test_a_root_leaves_and_crosses() -> None:
    assert [(found.verb, found.object) for found in ATLAS.related("root.S1")][:2] == [
        ("leaves through", "foramen.S1"),
        ("crosses behind", "disc.L5-S1"),
    ]


def test_zones_that_meet_the_same_root_are_one_relation() -> None:
    assert [found.note for found in between("disc.L5-S1", "root.L5")] == [
        "In a foraminal or extraforaminal herniation."
    ]
    pressed = [found.note for found in between("disc.L5-S1", "root.S1") if found.verb == "can press on"]
    assert pressed == ["In a central herniation, on both sides.", "In a subarticular herniation."]
    assert [found.verb for found in between("disc.L5-S1", "cauda.equina")] == ["can press on"]


def test_only_what_readings_disagree_on_is_contested() -> None:
    (agreed,) = between("muscle.calf", "root.S1")
    (disputed,) = between("muscle.calf", "root.L5")
    assert (agreed.verb, agreed.certainty, agreed.note) == ("mainly innervates", "high", "")
    assert (disputed.verb, disputed.certainty) == ("innervates", "contested")
    assert disputed.note == "Only S1. L5 too."
    assert disputed.sources == ("gray", "london")


def test_nerves_reflexes_and_points_speak_of_their_roots() -> None:
    assert [found.verb for found in between("nerve.tibial", "root.L5")] == ["contributes to"]
    assert [found.verb for found in between("nerve.tibial", "nerve.sciatic")] == ["branches from"]
    assert [found.verb for found in between("nerve.tibial", "muscle.calf")] == ["supplies"]
    assert [found.verb for found in between("reflex.calf", "root.S1")] == ["tests"]
    assert [found.verb for found in between("reflex.calf", "muscle.calf")] == ["stretches"]
    assert [found.verb for found in between("point.S1", "root.S1")] == ["carries feeling from"]


def test_written_relations_and_parts_are_kept() -> None:
    assert [found.verb for found in between("muscle.calf", "leg")] == ["attaches to", "is part of"]
    assert ATLAS.related("muscle.calf")[-1].verb == "is part of"
    assert ATLAS.parts("leg") == ("muscle.calf",)


def test_an_unknown_id_has_no_relations() -> None:
    assert ATLAS.related("bone.none") == ()


def test_the_herniation_map_answers_by_disc_and_zone() -> None:
    assert HERNIATIONS.at("disc.L5-S1", "subarticular").roots == ("root.S1",)
    with pytest.raises(KeyError):
        HERNIATIONS.at("disc.L1-L2", "central")
