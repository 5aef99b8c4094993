"""How the strand of each root is told apart where nerves are drawn as bundles of them: dashes besides colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PATTERNS: Final[Mapping[str, tuple[float, ...]]] = {
    "L1": (),
    "L2": (0.01, 2.6),
    "L3": (2.4, 2.0),
    "L4": (7.0, 2.4),
    "L5": (),
    "S1": (6.0, 2.0, 0.01, 2.0),
    "S2": (0.7, 3.4),
    "S3": (0.01, 1.6, 0.01, 5.0),
}
"""Root → dashes (mm on, mm off …) along its fibres: dots, short and long dashes, a line, dash and dot, rungs, pairs."""
WORDS: Final[Mapping[str, str]] = {
    "L1": "orange, a line",
    "L2": "green, dots",
    "L3": "pink, short dashes",
    "L4": "light blue, long dashes",
    "L5": "yellow, a line",
    "S1": "dark blue, dash and dot",
    "S2": "red-brown, rungs",
    "S3": "violet-grey, pairs of dots",
}
"""The same for people who hear it."""
RUNGS: Final = ("S2",)
"""Roots whose dashes are as broad as the strand."""
DOTS: Final = ("L2", "S3")
"""Roots whose pattern is dots alone: they need more breadth to be seen."""


def line_share(root: str) -> float:
    """Breadth of the pattern as a share of the strand's."""
    return 0.9 if root in RUNGS else 0.46 if root in DOTS else 0.3
