"""The structures as a tree to look through: groups a student knows, muscles by compartment, nerves by branch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from tutor.atlas.atlas import Atlas
from tutor.atlas.model import Muscle, Nerve, Structure

Place = tuple[str, str]
"""Title of the group and of the group inside it; the second may be empty."""

SPINE, ROOTS, NERVES, MUSCLES = "Spine and discs", "Cord and roots", "Plexus and nerves", "Muscles"
BONES, SOFT, VESSELS = "Bones and joints", "Tendons and ligaments", "Vessels"
SKIN, REFLEXES, GAIT, REGIONS = "Skin and dermatomes", "Reflexes", "Gait", "Regions"
LUMBAR, THIGH, LEG, FOOT, BUTTOCK = "region.lumbar-spine", "region.thigh", "region.leg", "region.foot", "region.buttock"

PLACES: dict[str, Place] = {
    "vertebra": (SPINE, "Vertebrae"),
    "disc": (SPINE, "Discs"),
    "disc part": (SPINE, "Discs"),
    "canal": (SPINE, "Canals and ways out"),
    "foramen": (SPINE, "Canals and ways out"),
    "cord": (ROOTS, ""),
    "root": (ROOTS, ""),
    "ganglion": (ROOTS, ""),
    "membrane": (ROOTS, ""),
    "plexus": (NERVES, ""),
    "nerve": (NERVES, ""),
    "muscle group": (MUSCLES, ""),
    "muscle": (MUSCLES, ""),
    "bone": (BONES, ""),
    "joint": (BONES, "Joints"),
    "tendon": (SOFT, "Tendons"),
    "ligament": (SOFT, "Ligaments and retinacula"),
    "fascia": (SOFT, "Fasciae"),
    "bursa": (SOFT, "Bursae and fat pads"),
    "fat": (SOFT, "Bursae and fat pads"),
    "artery": (VESSELS, "Arteries"),
    "vein": (VESSELS, "Veins"),
    "skin": (SKIN, ""),
    "dermatome": (SKIN, "Dermatomes"),
    "territory": (SKIN, "Nerve territories"),
    "sensory point": (SKIN, "Points to test"),
    "reflex": (REFLEXES, ""),
    "gait phase": (GAIT, "Phases"),
    "rocker": (GAIT, "Rockers of the foot"),
    "region": (REGIONS, ""),
}
"""Where a kind stands, and what comes first inside a group; a kind that is not here belongs to the skin."""
OF_SPINE = {
    "bone": "Parts of a vertebra",
    "joint": "Parts of a vertebra",
    "ligament": "Ligaments",
    "region": "Zones of a disc",
}
"""Inside the spine's group: what of these kinds is part of the lumbar spine."""
ONE_BY_ONE: dict[str, Place] = {
    "bone.sacrum": (SPINE, "Vertebrae"),
    "bone.coccyx": (SPINE, "Vertebrae"),
    "canal.tarsal-tunnel": (SOFT, "Ligaments and retinacula"),
    "foramen.greater-sciatic": (BONES, "Pelvis and hip"),
    # The only muscle of the back of the foot that is drawn without being described as a muscle.
    "muscle.extensor-hallucis-brevis": (MUSCLES, "Back of foot"),
}
"""What its kind alone would put into the wrong place."""
BONES_BY_REGION = {THIGH: "Thigh and knee", LEG: "Leg", FOOT: "Foot"}
MUSCLE_PLACES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Trunk", LUMBAR, ()),
    ("Buttock", BUTTOCK, ()),
    ("Front of leg", LEG, ("nerve.deep-fibular",)),
    ("Outer side of leg", LEG, ("nerve.superficial-fibular",)),
    ("Calf", LEG, ("nerve.tibial",)),
    ("Back of foot", FOOT, ("nerve.deep-fibular",)),
    ("Sole", FOOT, ()),
    ("Front of hip and thigh", "", ("nerve.femoral", "nerve.psoas-branches")),
    ("Inner thigh", "", ("nerve.obturator",)),
    ("Back of thigh", "", ("nerve.sciatic", "nerve.sciatic-tibial", "nerve.sciatic-fibular", "nerve.tibial")),
)
"""Compartment, its region (empty: any) and nerves (none: any): muscles that lie together share their nerve."""
ORDER: tuple[Place, ...] = (
    *((SPINE, inner) for inner in ("Vertebrae", "Discs", "Parts of a vertebra", "Ligaments", "Canals and ways out")),
    (SPINE, "Zones of a disc"), (ROOTS, ""), (NERVES, ""),
    *((MUSCLES, title) for title in (
        "Trunk", "Front of hip and thigh", "Inner thigh", "Buttock", "Back of thigh", "Front of leg",
        "Outer side of leg", "Calf", "Back of foot", "Sole", "Pelvis")),
    *((BONES, title) for title in ("Pelvis and hip", "Thigh and knee", "Leg", "Foot", "Joints")),
    *((SOFT, title) for title in ("Tendons", "Ligaments and retinacula", "Fasciae", "Bursae and fat pads")),
    (VESSELS, "Arteries"), (VESSELS, "Veins"),
    *((SKIN, title) for title in ("", "Dermatomes", "Nerve territories", "Points to test")),
    (REFLEXES, ""), (GAIT, "Phases"), (GAIT, "Rockers of the foot"), (REGIONS, ""),
)  # fmt: skip
"""From the spine to the foot, from the inside outwards."""


@dataclass(frozen=True, slots=True)
class Node:
    """A heading (id empty) or a structure (title empty), and what stands under it."""

    title: str
    id: str
    children: tuple[Node, ...]

    def walk(self) -> Iterator[Node]:
        """The node and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


def groups(atlas: Atlas) -> tuple[Node, ...]:
    """Every structure of the atlas once, under the group it belongs to; parts and branches under their whole."""
    places = {key: place_of(atlas, found) for key, found in atlas.structures.items()}
    below: defaultdict[str, list[str]] = defaultdict(list)
    tops: defaultdict[Place, list[str]] = defaultdict(list)
    ranks = {kind: rank for rank, kind in enumerate(PLACES)}
    for found in sorted(atlas.structures.values(), key=lambda each: ranks.get(each.kind, len(ranks))):
        key, parent = found.id, _parent(atlas, found)
        if parent and places[parent] == places[key]:
            below[parent].append(key)
        else:
            tops[places[key]].append(key)

    def node(key: str) -> Node:
        return Node("", key, tuple(map(node, below[key])))

    made: dict[str, list[Node]] = {}
    for group, inner in sorted(tops, key=ORDER.index):
        nodes = tuple(map(node, tops[group, inner]))
        made.setdefault(group, []).extend((Node(inner, "", nodes),) if inner else nodes)
    return tuple(Node(title, "", tuple(nodes)) for title, nodes in made.items())


def place_of(atlas: Atlas, found: Structure) -> Place:
    """The group that a structure belongs to."""
    if found.id in ONE_BY_ONE:
        return ONE_BY_ONE[found.id]
    if found.kind in ("muscle", "muscle group"):
        return MUSCLES, _compartment(atlas, found)
    region = _region(atlas, atlas.structures.get(found.part_of or ""))
    if region == LUMBAR and found.kind in OF_SPINE:
        return SPINE, OF_SPINE[found.kind]
    if found.kind == "bone":
        return BONES, BONES_BY_REGION.get(region, "Pelvis and hip")
    return PLACES.get(found.kind, (SKIN, ""))


def _parent(atlas: Atlas, found: Structure) -> str:
    """What it is part of, or branches from first; empty if nothing. Roots stand side by side."""
    if found.kind == "root":
        return ""
    if found.part_of in atlas.structures:
        return found.part_of or ""
    if isinstance(found, Nerve) and found.branch_of:
        return found.branch_of[0]
    return ""


def _region(atlas: Atlas, found: Structure | None) -> str:
    """The structure itself or the nearest whole of it that is a region, or the empty text."""
    at = found
    while at is not None and at.kind != "region":
        at = atlas.structures.get(at.part_of or "")
    return at.id if at else ""


def _compartment(atlas: Atlas, found: Structure) -> str:
    """Of a muscle by its region and nerve; of a group as of most of its muscles; of a part as of the whole."""
    whole = atlas.structures.get(found.part_of or "")
    if whole and whole.kind in ("muscle", "muscle group"):
        return _compartment(atlas, whole)
    region, nerves = _region(atlas, found), [muscle.nerve for muscle in _muscles(atlas, found)]
    nerve = max(nerves, key=nerves.count, default="")
    fits = (title for title, where, by in MUSCLE_PLACES if where in ("", region) and (not by or nerve in by))
    return next(fits, "Pelvis")


def _muscles(atlas: Atlas, found: Structure) -> list[Muscle]:
    if isinstance(found, Muscle):
        return [found]
    return [muscle for part in atlas.parts(found.id) for muscle in _muscles(atlas, atlas.structures[part])]
