"""What the atlas is made of: structures, and what roots, muscles, nerves, reflexes and sensory points add to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Certainty = Literal["high", "medium", "contested"]
Language = Literal["english", "latin", "lay"]
Kind = Literal[
    "artery",
    "bone",
    "bursa",
    "canal",
    "cord",
    "dermatome",
    "disc",
    "disc part",
    "fascia",
    "fat",
    "foramen",
    "gait phase",
    "ganglion",
    "joint",
    "ligament",
    "membrane",
    "muscle",
    "muscle group",
    "nerve",
    "plexus",
    "reflex",
    "region",
    "rocker",
    "root",
    "sensory point",
    "skin",
    "tendon",
    "vein",
    "vertebra",
]
Zone = Literal["central", "subarticular", "foraminal", "extraforaminal"]
Verb = Literal[
    "attaches to",
    "borders on",
    "branches from",
    "can press on",
    "carries feeling from",
    "carries",
    "contributes to",
    "crosses behind",
    "encloses",
    "ends as",
    "innervates",
    "is part of",
    "leaves through",
    "lies behind",
    "lies deep to",
    "mainly innervates",
    "passes through",
    "passes under",
    "pulls on",
    "runs beside",
    "stretches",
    "supplies",
    "supports",
    "tests",
    "winds round",
    "works in",
]


def refers(*kinds: Kind) -> dict[str, tuple[str, ...]]:
    """Metadata of a field that holds ids of structures of these kinds (none = any kind)."""
    return {"refers": kinds}


@dataclass(frozen=True, slots=True)
class Reading:
    """One authority's version where authorities disagree. `says` is a sentence, e.g. "L4, by root stimulation."."""

    says: str
    sources: tuple[str, ...]
    roots: tuple[str, ...] = field(default=(), metadata=refers("root"))
    dominant: str | None = field(default=None, metadata=refers("root"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Structure:
    """One thing of the body. name: English; latin: Terminologia Anatomica; lay: everyday words; also: other names.

    description: one line in our own words. certainty and sources (ids of references) are those of its relations;
    entries without sources take those of their file.
    """

    id: str
    name: str
    latin: str
    lay: str
    kind: Kind
    description: str
    part_of: str | None = field(default=None, metadata=refers())
    also: tuple[str, ...] = ()
    certainty: Certainty = "high"
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Root(Structure):
    """A spinal nerve root. crosses: the disc that it passes behind before it leaves (the traversing root of that disc).

    pain, feeling, power: what one finds when it suffers; look_alikes: what else looks so.
    """

    kind: Literal["root"] = "root"
    exit: str | None = field(default=None, metadata=refers("foramen", "canal"))
    crosses: str | None = field(default=None, metadata=refers("disc"))
    pain: str = ""
    feeling: str = ""
    power: str = ""
    tension_test: str = ""
    screen: str = ""
    look_alikes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Muscle(Structure):
    """A muscle. dominant: the root that usually does most; key_level: the root that it stands for in ISNCSCI.

    screen: a quick functional test; note: what a clinician makes of it; readings: the versions if contested.
    """

    kind: Literal["muscle"] = "muscle"
    action: str
    roots: tuple[str, ...] = field(metadata=refers("root"))
    dominant: str = field(metadata=refers("root"))
    nerve: str = field(metadata=refers("nerve"))
    also_nerves: tuple[str, ...] = field(default=(), metadata=refers("nerve"))
    key_level: str | None = field(default=None, metadata=refers("root"))
    screen: str = ""
    note: str = ""
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Nerve(Structure):
    """A peripheral nerve. branch_of: its parents (several if it is formed by joining branches); course: its way.

    skin: what it feels; autonomous: where it alone feels; mimics: which root's loss it resembles;
    weak_spot: where it is usually hurt; note: variants.
    """

    kind: Literal["nerve"] = "nerve"
    roots: tuple[str, ...] = field(metadata=refers("root"))
    branch_of: tuple[str, ...] = field(default=(), metadata=refers("nerve", "plexus", "root"))
    course: str = ""
    skin: str = ""
    autonomous: str = ""
    mimics: str = ""
    weak_spot: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflex(Structure):
    """A reflex. nerve carries it there and back; primary: the root that a loss points to first.

    Reflexes have no Latin name in Terminologia Anatomica.
    """

    kind: Literal["reflex"] = "reflex"
    latin: str = ""
    roots: tuple[str, ...] = field(metadata=refers("root"))
    primary: str | None = field(default=None, metadata=refers("root"))
    muscles: tuple[str, ...] = field(default=(), metadata=refers("muscle", "muscle group"))
    nerve: str | None = field(default=None, metadata=refers("nerve"))
    lost_in: str = ""
    note: str = ""
    readings: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SensoryPoint(Structure):
    """An agreed place to test feeling for a root; nerves: what carries the feeling there, on the common view.

    Such points have no Latin name in Terminologia Anatomica.
    """

    kind: Literal["sensory point"] = "sensory point"
    latin: str = ""
    roots: tuple[str, ...] = field(metadata=refers("root"))
    nerves: tuple[str, ...] = field(default=(), metadata=refers("nerve"))
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dermatome(Structure):
    """The skin of one root (S4 and S5 are one). neighbours: what it borders on, on most maps; differ: where maps part.

    Dermatomes have no Latin name of their own in Terminologia Anatomica.
    """

    kind: Literal["dermatome"] = "dermatome"
    latin: str = ""
    roots: tuple[str, ...] = field(metadata=refers("root"))
    neighbours: tuple[str, ...] = field(default=(), metadata=refers("dermatome"))
    points: tuple[str, ...] = field(default=(), metadata=refers("sensory point"))
    differ: str = ""


@dataclass(frozen=True, slots=True)
class Relation:
    """subject verb object, e.g. root.S1 "leaves through" foramen.S1. note: a sentence, or empty."""

    subject: str = field(metadata=refers())
    verb: Verb
    object: str = field(metadata=refers())
    certainty: Certainty = "high"
    sources: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with its certainty and sources."""

    text: str
    certainty: Certainty
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ZoneName:
    """Where across the disc a herniation lies."""

    id: Zone
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Herniation:
    """Which roots a herniation of this disc in this zone usually meets. sides: one leg's, or both."""

    disc: str = field(metadata=refers("disc"))
    zone: Zone
    roots: tuple[str, ...] = field(metadata=refers("root"))
    sides: Literal["one", "both"] = "one"
    note: str = ""
    certainty: Certainty = "high"
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HerniationMap:
    """Disc and zone against root, the rule behind it, what breaks it, and how often which level is hit."""

    rule: Statement
    zones: tuple[ZoneName, ...]
    entries: tuple[Herniation, ...]
    caveats: tuple[Statement, ...]
    shares: tuple[Statement, ...] = ()

    def at(self, disc: str, zone: Zone) -> Herniation:
        """The entry for this disc and zone. Raises KeyError."""
        for entry in self.entries:
            if (entry.disc, entry.zone) == (disc, zone):
                return entry
        raise KeyError((disc, zone))
