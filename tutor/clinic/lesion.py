"""Every lesion that the course knows, as data, and the damage that it does.

A lesion is what goes wrong; `damage` tells which roots, nerves and other structures suffer and how badly. Which root a
herniation meets is read from the Atlas (traversing root beside the midline, exiting root in the foramen; kim2000).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Protocol

from tutor.atlas import Atlas
from tutor.clinic.damage import Damage
from tutor.clinic.data import lesions as table
from tutor.clinic.local_lesions import ArterialDisease, BackPain, CordLesion, HipLesion, Sprain, TendonLesion
from tutor.clinic.nerve_lesions import DeepGluteal, NerveLesion
from tutor.clinic.spinal_lesions import CaudaEquina, Herniation, Stenosis
from tutor.sims.parameter import Parameter, ParameterError, Value, read_all

__all__ = ["KINDS", "Lesion", "LesionKind", "lesion_from", "parameters_of"]


class Lesion(Protocol):
    """What all lesions share."""

    @property
    def cause(self) -> str:
        """The word of the vocabulary, e.g. `disc_herniation`."""

    @property
    def side(self) -> str:
        """The leg (left or right) that is called affected."""

    def damage(self, atlas: Atlas, /) -> Damage:
        """What it does to roots, nerves and the rest."""


@dataclass(frozen=True, slots=True)
class LesionKind:
    """A cause with what can be set of it. name: words for a list; make: builds the lesion from the fields' values."""

    name: str
    parameters: tuple[Parameter, ...]
    make: type


_COMMON = (table.SEVERITY, table.SIDE)

KINDS: Mapping[str, LesionKind] = MappingProxyType(
    {
        "disc_herniation": LesionKind(
            "Disc herniation",
            (table.LEVEL, table.ZONE, table.TYPE, table.MIGRATION, *_COMMON),
            Herniation,
        ),
        "central_stenosis": LesionKind(
            "Central stenosis", (table.LEVEL_OF_STENOSIS, table.POSTURE, *_COMMON), Stenosis
        ),
        "lateral_recess_stenosis": LesionKind(
            "Lateral recess stenosis", (table.LEVEL_OF_STENOSIS, table.POSTURE, *_COMMON), Stenosis
        ),
        "foraminal_stenosis": LesionKind(
            "Foraminal stenosis", (table.LEVEL_OF_STENOSIS, table.POSTURE, *_COMMON), Stenosis
        ),
        "cauda_equina_syndrome": LesionKind("Cauda equina syndrome", (table.LEVEL, *_COMMON), CaudaEquina),
        "deep_gluteal_syndrome": LesionKind("Deep gluteal syndrome", _COMMON, DeepGluteal),
        "common_fibular_neuropathy": LesionKind(
            "Common fibular neuropathy", (table.FIBULAR_PLACE, *_COMMON), NerveLesion
        ),
        "tibial_neuropathy": LesionKind("Tibial neuropathy", (table.TIBIAL_PLACE, *_COMMON), NerveLesion),
        "sural_neuropathy": LesionKind("Sural neuropathy", _COMMON, NerveLesion),
        "femoral_neuropathy": LesionKind("Femoral neuropathy", (table.FEMORAL_PLACE, *_COMMON), NerveLesion),
        "lateral_femoral_cutaneous_neuropathy": LesionKind(
            "Lateral femoral cutaneous neuropathy", _COMMON, NerveLesion
        ),
        "achilles_tendinopathy_midportion": LesionKind("Achilles tendinopathy, mid-portion", _COMMON, TendonLesion),
        "achilles_tendinopathy_insertional": LesionKind("Achilles tendinopathy, insertional", _COMMON, TendonLesion),
        "achilles_rupture": LesionKind("Achilles rupture", _COMMON, TendonLesion),
        "ankle_sprain": LesionKind("Ankle sprain", _COMMON, Sprain),
        "vascular_claudication": LesionKind("Vascular claudication", _COMMON, ArterialDisease),
        "upper_motor_neuron_lesion": LesionKind("Upper motor neuron lesion", _COMMON, CordLesion),
        "somatic_referred_pain": LesionKind("Somatic referred pain from the back", _COMMON, BackPain),
        "hip_joint": LesionKind("Hip joint", _COMMON, HipLesion),
    }
)
"""Every cause of the vocabulary, in its order."""


def parameters_of(cause: str) -> tuple[Parameter, ...]:
    """What can be set of this cause. Raises ParameterError for an unknown cause."""
    return _kind(cause).parameters


def lesion_from(cause: str, given: Mapping[str, Value] | None = None) -> Lesion:
    """The lesion with these values; start values for the rest.

    Raises:
        ParameterError: an unknown cause, parameter or value, in one sentence.
    """
    kind = _kind(cause)
    values = read_all(kind.parameters, given or {})
    known = {field.name for field in fields(kind.make)}
    if "cause" in known:
        values["cause"] = cause
    lesion: Lesion = kind.make(**values)
    return lesion


def _kind(cause: str) -> LesionKind:
    if cause not in KINDS:
        table.CAUSE.read(cause)
        raise ParameterError(f"cause: {cause!r} is not known")
    return KINDS[cause]
