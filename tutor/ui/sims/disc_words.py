"""Choices of the disc lab in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tutor.sims.data.disc import POSTURES
from tutor.sims.disc import FREE

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "posture": {FREE: "As set below", **{key: found.label for key, found in POSTURES.items()}},
    "load_hold": {"hanging": "hanging from the arms", "held": "held at a distance"},
    "type": {"none": "None"},
}
"""Parameter → choice → what is shown."""
