"""Short names of two lesions that are compared: as little as tells one from the other."""

from __future__ import annotations

from tutor.clinic.chain_json import settings_of
from tutor.clinic.chain_lab import level_text
from tutor.clinic.findings import label
from tutor.clinic.lesion import Lesion

SHORT = {
    "disc_herniation": "Disc",
    "central_stenosis": "Central stenosis",
    "lateral_recess_stenosis": "Recess stenosis",
    "foraminal_stenosis": "Foramen stenosis",
    "cauda_equina_syndrome": "Cauda equina",
    "deep_gluteal_syndrome": "Deep gluteal",
    "common_fibular_neuropathy": "Fibular nerve",
    "tibial_neuropathy": "Tibial nerve",
    "sural_neuropathy": "Sural nerve",
    "femoral_neuropathy": "Femoral nerve",
    "lateral_femoral_cutaneous_neuropathy": "Lateral thigh nerve",
    "achilles_tendinopathy_midportion": "Mid Achilles",
    "achilles_tendinopathy_insertional": "Achilles insertion",
    "achilles_rupture": "Achilles rupture",
    "ankle_sprain": "Ankle sprain",
    "vascular_claudication": "Vascular",
    "upper_motor_neuron_lesion": "Upper neuron",
    "somatic_referred_pain": "Referred",
    "hip_joint": "Hip joint",
}
"""Cause → its name over a narrow column."""
MOST = 2
"""Settings that are named where the cause is the same."""


def heads(first: Lesion, second: Lesion) -> tuple[str, str]:
    """A name each: causes if they differ, else the first settings that do; "First" and "Second" for equal lesions."""
    one, two = settings_of(first), settings_of(second)
    if first.cause != second.cause:
        return _named(one), _named(two)
    differ = [key for key in one if one[key] != two[key]][:MOST]
    if not differ:
        return "First", "Second"
    names = tuple(", ".join(_said(key, each[key]) for key in differ) for each in (one, two))
    return (names[0][:1].upper() + names[0][1:], names[1][:1].upper() + names[1][1:])


def _named(settings: dict[str, object]) -> str:
    level = f" {level_text(str(settings['level']))}" if settings.get("level") else ""
    return f"{SHORT[str(settings['cause'])]}{level}"


def _said(key: str, value: object) -> str:
    """A setting in a word or two."""
    if isinstance(value, float | int):
        return f"{key} {value * 100:.0f}\N{NO-BREAK SPACE}%"
    return level_text(str(value)) if key == "level" else label(str(value))
