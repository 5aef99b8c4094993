"""What the body is: structures, roots, muscles, nerves, reflexes, sensory points, herniations and their relations."""

from tutor.atlas.atlas import Atlas
from tutor.atlas.dermatome import DermatomeMap, Dermatomes, Territory
from tutor.atlas.model import (
    Certainty,
    Dermatome,
    Herniation,
    HerniationMap,
    Kind,
    Language,
    Muscle,
    Nerve,
    Reading,
    Reflex,
    Relation,
    Root,
    SensoryPoint,
    Statement,
    Structure,
    Verb,
    Zone,
    ZoneName,
)

__all__ = [
    "Atlas",
    "Certainty",
    "Dermatome",
    "DermatomeMap",
    "Dermatomes",
    "Herniation",
    "HerniationMap",
    "Kind",
    "Language",
    "Muscle",
    "Nerve",
    "Reading",
    "Reflex",
    "Relation",
    "Root",
    "SensoryPoint",
    "Statement",
    "Structure",
    "Territory",
    "Verb",
    "Zone",
    "ZoneName",
]
