"""How certain several statements are together."""

from __future__ import annotations

from collections.abc import Iterable

from tutor.atlas.model import Certainty

ORDER: tuple[Certainty, ...] = ("contested", "medium", "high")


def least_certain(certainties: Iterable[Certainty]) -> Certainty:
    """A chain is as certain as its weakest link; without links it is high."""
    return min(certainties, key=ORDER.index, default="high")
