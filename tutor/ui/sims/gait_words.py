"""Words that the gait lab shows for ids."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "side": {"right": "Right", "left": "Left"},
    "strategy": {
        "steppage": "Steppage", "hike": "Hip hike", "circumduction": "Circumduction", "vault": "Vaulting",
        "none": "Nothing: the toes drag",
    },
    "other_strategy": {
        "steppage": "Steppage", "hike": "Hip hike", "circumduction": "Circumduction", "vault": "Vaulting",
        "none": "Nothing: the toes drag",
    },
}  # fmt: skip
GROUP: Final = {
    "calf": "calf", "dorsiflexor": "foot lifters", "quadriceps": "quadriceps", "hip_abductor": "hip abductors",
    "hip_extensor": "hip extensors", "hip_flexor": "hip flexors",
}  # fmt: skip
"""Muscle groups of the model in a sentence."""
