"""The shipped atlas against anatomy: rules that hold between its entries, and facts that must not slip."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.atlas.shipped import LESSONS, atlas
from tutor.atlas import Nerve, Structure

LEVELS = ["L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4", "S5"]
DISCS = ["L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"]
NAMED = """
skin bone.ilium bone.femur bone.tibia bone.fibula bone.calcaneus bone.talus muscle.gluteus-maximus
muscle.gluteus-medius muscle.piriformis muscle.semitendinosus muscle.semimembranosus muscle.biceps-femoris-long
muscle.biceps-femoris-short muscle.gastrocnemius-medial muscle.gastrocnemius-lateral muscle.soleus muscle.plantaris
tendon.achilles nerve.sciatic nerve.tibial nerve.common-fibular nerve.sural muscle.adductor-magnus muscle.gracilis
muscle.fibularis-longus muscle.fibularis-brevis muscle.tibialis-posterior muscle.flexor-hallucis-longus
muscle.vastus-lateralis tract.iliotibial bone.T12 bone.L1 bone.L5 bone.sacrum bone.coccyx ligament.flavum dura.sac
cord.conus cauda.equina foramen.L1-L2 foramen.L5-S1 foramen.S1 foramen.S2 foramen.S3 nerve.femoral nerve.saphenous
nerve.superficial-fibular nerve.deep-fibular nerve.obturator nerve.superior-gluteal nerve.inferior-gluteal
nerve.posterior-femoral-cutaneous nerve.lateral-femoral-cutaneous nerve.medial-sural-cutaneous nerve.medial-calcaneal
nerve.medial-plantar nerve.lateral-plantar nerve.pudendal reflex.achilles bursa.retrocalcaneal point.S1
"""
"""Ids that lessons, drawings and questions may count on."""


def test_everything_that_the_drawings_and_lessons_name_is_there() -> None:
    assert [name for name in NAMED.split() if name not in atlas().structures] == []
    assert [name for name in (f"disc.{disc}" for disc in DISCS) if name not in atlas().structures] == []


@pytest.mark.parametrize("path", sorted((LESSONS.parent / "assets" / "diagrams").glob("*.svg")), ids=lambda p: p.stem)
def test_every_drawn_part_has_a_name(path: Path) -> None:
    drawn = re.findall(r'<g\b[^>]*\bid="([^"]+)"', path.read_text(encoding="utf-8"))
    assert drawn
    assert [name for name in drawn if name not in atlas().structures] == []


def test_the_roots_and_the_muscles_are_complete() -> None:
    assert list(atlas().roots) == [f"root.{level}" for level in LEVELS]
    assert len(atlas().muscles) == 46


def test_every_relation_has_a_source_and_known_ends() -> None:
    for relation in atlas().relations:
        assert relation.sources, relation
        assert relation.subject in atlas().structures
        assert relation.object in atlas().structures


def test_no_relation_is_said_twice() -> None:
    said = [(found.subject, found.verb, found.object, found.note) for found in atlas().relations]
    assert len(said) == len(set(said))


def test_a_lumbar_root_leaves_below_its_own_vertebra() -> None:
    below = dict(pairwise(LEVELS))
    for level in LEVELS[:5]:
        assert atlas().roots[f"root.{level}"].exit == f"foramen.{level}-{below[level]}"
    for level in LEVELS[5:9]:
        assert atlas().roots[f"root.{level}"].exit == f"foramen.{level}"


@pytest.mark.parametrize("disc", DISCS)
def test_beside_the_midline_the_lower_root_and_in_the_foramen_the_upper_one(disc: str) -> None:
    upper, lower = disc.split("-")
    found = atlas().herniation
    assert found.at(f"disc.{disc}", "subarticular").roots == (f"root.{lower}",)
    assert found.at(f"disc.{disc}", "foraminal").roots == (f"root.{upper}",)
    assert found.at(f"disc.{disc}", "extraforaminal").roots == (f"root.{upper}",)
    assert found.at(f"disc.{disc}", "central").sides == "both"
    assert atlas().roots[f"root.{lower}"].crosses == f"disc.{disc}"


@pytest.mark.parametrize(
    ("muscle", "roots", "dominant", "nerve"),
    [
        ("iliacus", "L2 L3", "L2", "femoral"),
        ("vastus-medialis", "L2 L3 L4", "L3", "femoral"),
        ("adductor-longus", "L2 L3 L4", "L3", "obturator"),
        ("gluteus-medius", "L4 L5 S1", "L5", "superior-gluteal"),
        ("gluteus-maximus", "L5 S1 S2", "S1", "inferior-gluteal"),
        ("semitendinosus", "L5 S1 S2", "L5", "sciatic-tibial"),
        ("biceps-femoris-short", "L5 S1 S2", "S1", "sciatic-fibular"),
        ("gastrocnemius-medial", "S1 S2", "S1", "tibial"),
        ("soleus", "S1 S2", "S1", "tibial"),
        ("tibialis-posterior", "L4 L5 S1", "L5", "tibial"),
        ("tibialis-anterior", "L4 L5", "L4", "deep-fibular"),
        ("extensor-hallucis-longus", "L5 S1", "L5", "deep-fibular"),
        ("fibularis-longus", "L5 S1", "L5", "superficial-fibular"),
        ("abductor-digiti-minimi", "S1 S2 S3", "S2", "lateral-plantar"),
        ("pelvic-floor", "S2 S3 S4", "S3", "pudendal"),
    ],
)
def test_muscles_have_their_roots_and_nerve(muscle: str, roots: str, dominant: str, nerve: str) -> None:
    found = atlas().muscles[f"muscle.{muscle}"]
    assert found.roots == tuple(f"root.{level}" for level in roots.split())
    assert (found.dominant, found.nerve) == (f"root.{dominant}", f"nerve.{nerve}")


@pytest.mark.parametrize(
    "muscle", ["tibialis-anterior", "fibularis-longus", "flexor-hallucis-longus", "vastus-medialis", "soleus"]
)
def test_disputes_are_shown_with_both_sides(muscle: str) -> None:
    found = atlas().muscles[f"muscle.{muscle}"]
    assert found.certainty == "contested"
    assert len({(reading.roots, reading.dominant) for reading in found.readings}) == 2
    contested = [relation for relation in atlas().related(found.id) if relation.certainty == "contested"]
    assert all(reading.says in relation.note for reading in found.readings for relation in contested)


def test_calf_s_main_root_is_not_disputed() -> None:
    relations = [relation for relation in atlas().related("muscle.soleus") if relation.subject == "root.S1"]
    assert [(relation.verb, relation.certainty) for relation in relations] == [("mainly innervates", "high")]


def test_a_muscle_s_roots_run_in_its_nerve() -> None:
    for muscle in atlas().muscles.values():
        carried = {root for name in (muscle.nerve, *muscle.also_nerves) for root in atlas().nerves[name].roots}
        assert set(muscle.roots) <= carried, muscle.id


def test_a_branch_carries_nothing_that_its_parents_lack() -> None:
    for nerve in atlas().nerves.values():
        parents = [found for name in nerve.branch_of if isinstance(found := atlas().structures[name], Nerve)]
        if parents:
            assert set(nerve.roots) <= {root for parent in parents for root in parent.roots}, nerve.id


def test_the_sural_nerve_joins_tibial_and_fibular_branches() -> None:
    parents = [atlas().nerves[name].branch_of[0] for name in atlas().nerves["nerve.sural"].branch_of]
    assert parents == ["nerve.tibial", "nerve.common-fibular"]


def test_the_inner_ankle_is_not_sciatic() -> None:
    assert atlas().sensory_points["point.L4"].nerves == ("nerve.saphenous",)
    assert atlas().nerves["nerve.saphenous"].branch_of == ("nerve.femoral",)


def test_reflexes_point_to_their_roots() -> None:
    primary = {found.id.removeprefix("reflex."): found.primary for found in atlas().reflexes.values()}
    assert (primary["patellar"], primary["medial-hamstring"], primary["achilles"]) == ("root.L4", "root.L5", "root.S1")
    assert primary["plantar"] is None


def test_words_are_tidy() -> None:
    def faults(found: Structure) -> list[str]:
        text = found.description
        return [
            word
            for word, wrong in (
                ("no full stop", not text.endswith(".")),
                ("no capital", not text[0].isupper()),
                ("double space", "  " in f"{found.name}{found.latin}{found.lay}{text}"),
                ("lay name is the name", found.lay == found.name and " " in found.name),
            )
            if wrong
        ]

    assert {found.id: faults(found) for found in atlas().structures.values() if faults(found)} == {}


def test_files_stay_short_enough_to_read() -> None:
    longest = max((LESSONS / "atlas").glob("*.yaml"), key=lambda path: len(path.read_text(encoding="utf-8")))
    assert len(longest.read_text(encoding="utf-8")) < 40_000, longest.name
