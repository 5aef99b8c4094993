"""The atlas reader: a small atlas loads; every kind of fault is refused, all at once, each at its place."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tutor.atlas import Atlas
from tutor.content.atlas_reader import load_atlas
from tutor.content.problems import ContentError

SPINE = """\
sources: [gray]
structures:
  - {id: disc.L5-S1, name: L5/S1 disc, latin: Discus, lay: lowest disc, kind: disc, description: The lowest disc.}
  - id: foramen.S1
    name: First sacral foramen
    latin: Foramen sacrale I
    lay: first hole
    kind: foramen
    description: A hole of the sacrum.
roots:
  - id: root.S1
    name: S1 root
    latin: Radix
    lay: nerve root
    description: Leaves by a hole.
    exit: foramen.S1
    crosses: disc.L5-S1
  - {id: root.L5, name: L5 root, latin: Radix L5, lay: root, description: Leaves above., sources: [bogduk]}
herniation:
  rule: {text: The rule., certainty: high, sources: [kim]}
  zones:
    - {id: central, name: Central, description: Middle.}
    - {id: subarticular, name: Subarticular, description: Beside.}
    - {id: foraminal, name: Foraminal, description: In the hole.}
    - {id: extraforaminal, name: Extraforaminal, description: Beyond.}
  entries:
    - {disc: disc.L5-S1, zone: central, roots: [root.S1], sides: both}
    - {disc: disc.L5-S1, zone: subarticular, roots: [root.S1]}
    - {disc: disc.L5-S1, zone: foraminal, roots: [root.L5]}
    - {disc: disc.L5-S1, zone: extraforaminal, roots: [root.L5]}
  caveats: []
"""
LEG = """\
sources: [gray]
nerves:
  - id: nerve.tibial
    name: Tibial nerve
    latin: Nervus tibialis
    lay: calf nerve
    description: Runs down the calf.
    roots: [root.L5, root.S1]
muscles:
  - id: muscle.soleus
    name: Soleus
    latin: Musculus soleus
    lay: deep calf
    description: Points the foot down.
    action: plantarflexion
    roots: [root.S1]
    dominant: root.S1
    nerve: nerve.tibial
relations:
  - {subject: nerve.tibial, verb: lies deep to, object: muscle.soleus}
"""


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
    return folder


def faults(folder: Path, **files: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        load_atlas(write(folder, **files))
    return [str(problem) for problem in caught.value.problems]


def load(folder: Path, **files: str) -> Atlas:
    return load_atlas(write(folder, **files))


def test_files_join_to_one_atlas(tmp_path: Path) -> None:
    atlas = load(tmp_path, spine=SPINE, leg=LEG)
    assert set(atlas.structures) == {
        "disc.L5-S1",
        "foramen.S1",
        "root.S1",
        "root.L5",
        "nerve.tibial",
        "muscle.soleus",
    }
    assert atlas.muscles["muscle.soleus"].sources == ("gray",)
    assert atlas.roots["root.L5"].sources == ("bogduk",)
    assert [found.verb for found in atlas.related("muscle.soleus")] == ["mainly innervates", "supplies", "lies deep to"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "roots: [root.S1]",
            "roots: [root.S1, root.S9]",
            "leg.yaml:16:22: muscles[0].roots[1]: unknown id root.S9, did you mean root.S1?",
        ),
        (
            "nerve: nerve.tibial",
            "nerve: nerve.tibail",
            "leg.yaml:18:12: muscles[0].nerve: unknown id nerve.tibail, did you mean nerve.tibial?",
        ),
        (
            "nerve: nerve.tibial",
            "nerve: root.S1",
            "leg.yaml:18:12: muscles[0].nerve: root.S1 is a root, must be a nerve",
        ),
        (
            "dominant: root.S1",
            "dominant: root.L5",
            "leg.yaml:17:15: muscles[0].dominant: root.L5 is not among the roots root.S1",
        ),
        ("action:", "acton:", "leg.yaml:15:5: muscles[0].acton: unknown field, did you mean action?"),
        (
            "object: muscle.soleus",
            "object: muscle.solus",
            "leg.yaml:20:57: relations[0].object: unknown id muscle.solus, did you mean muscle.soleus?",
        ),
        (
            "verb: lies deep to",
            "verb: lies deep too",
            "relations[0].verb: must be one of",
        ),
        ("muscles:\n", "muscels:\n", "leg.yaml:9:1: muscels: unknown field, did you mean muscles?"),
        (
            "name: Tibial nerve",
            "name: Soleus",
            "leg.yaml:11:11: muscles[0].name: the name Soleus is already in leg.yaml:3",
        ),
        (
            "id: muscle.soleus",
            "id: nerve.soleus",
            "leg.yaml:10:9: muscles[0].id: ids of a muscle do not start so",
        ),
        ("id: muscle.soleus", "id: soleus", "leg.yaml:10:9: muscles[0].id: an id is a kind, a dot and a name"),
        (
            "lay: deep calf",
            'lay: ""',
            "leg.yaml:13:10: muscles[0].lay: must be one line of 1 to 200 characters",
        ),
        (
            "lay: deep calf",
            "lay: deep calf\n    part_of: muscle.soleus",
            "leg.yaml:14:14: muscles[0].part_of: muscle.soleus is part of itself",
        ),
        (
            "lay: deep calf",
            "lay: deep calf\n    certainty: contested",
            "leg.yaml:10:5: muscles[0]: contested: write at least two readings, each with its source",
        ),
        (
            "lay: deep calf",
            "lay: deep calf\n    readings: [{says: L5., sources: [a], roots: [root.L6]}]",
            "leg.yaml:14:50: muscles[0].readings[0].roots[0]: unknown id root.L6, did you mean root.L5?",
        ),
        (
            "lay: deep calf",
            "lay: deep calf\n    lay: calf",
            "leg.yaml:14:5: muscles[0].lay: duplicate key, first on line 13",
        ),
        ("sources: [gray]\n", "", "leg.yaml:2:5: nerves[0]: no sources, neither here nor for the whole file"),
        ("sources: [gray]\n", "sources: gray\n", "leg.yaml:1:10: sources: must be a list"),
    ],
)
def test_a_fault_is_refused_at_its_place(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in LEG
    found = faults(tmp_path, spine=SPINE, leg=LEG.replace(old, new, 1))
    assert any(message in fault for fault in found), found


def test_the_same_id_twice_names_both_places(tmp_path: Path) -> None:
    more = LEG[: LEG.index("muscles:")]
    assert faults(tmp_path, spine=SPINE, leg=LEG, more=more) == [
        "more.yaml:3:9: nerves[0].id: nerve.tibial is already in leg.yaml:3"
    ]


def test_faults_of_all_files_come_at_once(tmp_path: Path) -> None:
    spine = SPINE.replace("exit: foramen.S1", "exit: foramen.S2").replace("kind: disc,", "kind: dics,")
    leg = LEG.replace("dominant: root.S1", "dominant: root.S2").replace("verb: lies deep to", "verb: eats")
    found = faults(tmp_path, spine=spine, leg=leg, broken="structures: [")
    assert [fault.split(": ")[0] for fault in found] == [
        "broken.yaml:1:14",
        "leg.yaml:17:15",
        "leg.yaml:17:15",
        "leg.yaml:20:35",
        "spine.yaml:3:79",
        "spine.yaml:16:11",
    ]


def test_an_entry_that_failed_is_no_dangling_id_too(tmp_path: Path) -> None:
    spine = SPINE.replace("lay: nerve root\n", "lay: 7\n")
    assert faults(tmp_path, spine=spine, leg=LEG) == [
        "spine.yaml:14:10: roots[0].lay: must be text, found the number 7, put it in quotes"
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "    - {disc: disc.L5-S1, zone: foraminal, roots: [root.L5]}\n",
            "",
            "herniation.entries: nothing is said of disc.L5-S1, foraminal",
        ),
        ("    - {id: central, name: Central, description: Middle.}\n", "", "zone central has no name here"),
        ("zone: extraforaminal", "zone: foraminal", "entries[3]: disc.L5-S1, foraminal is there already"),
        ("roots: [root.S1], sides", "roots: [root.S11], sides", "unknown id root.S11, did you mean root.S1?"),
        ("zone: central, roots", "zone: centre, roots", "found the text 'centre', did you mean central?"),
    ],
)
def test_the_herniation_map_is_whole(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert old in SPINE
    found = faults(tmp_path, spine=SPINE.replace(old, new), leg=LEG)
    assert any(message in fault for fault in found), found


def test_one_herniation_map_is_needed_and_enough(tmp_path: Path) -> None:
    without, herniation = SPINE[: SPINE.index("herniation:")], SPINE[SPINE.index("herniation:") :]
    assert "herniation: missing" in faults(tmp_path, spine=without, leg=LEG)[0]
    found = faults(tmp_path, spine=SPINE, leg=LEG, second="sources: [gray]\n" + herniation)
    assert found == ["spine.yaml:20:3: herniation: a second herniation map; there can be one"]


def test_sources_are_checked_against_the_references(tmp_path: Path) -> None:
    write(tmp_path, spine=SPINE, leg=LEG)
    load_atlas(tmp_path, {"gray", "bogduk", "kim"})
    with pytest.raises(ContentError) as caught:
        load_atlas(tmp_path, {"gray", "bogduck", "kim"})
    assert [str(problem) for problem in caught.value.problems] == [
        "spine.yaml:18:100: roots[1].sources[0]: unknown reference bogduk, did you mean bogduck?"
    ]


def test_an_empty_folder_or_a_list_is_no_atlas(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="holds no atlas"):
        load_atlas(tmp_path)
    assert "must hold lists: structures, roots" in faults(tmp_path, wrong="- a\n")[0]
    assert "muscles: must be a list of entries" in faults(tmp_path, wrong="muscles: {}\n")[0]
