"""What of the skin is shown on a drawing: one map, two against each other, where they agree, or the nerves."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

LIMBS = ("leg-", "foot-", "ankle-")
"""How the names of drawings begin that show the skin of a limb in the frame of the maps."""
Mode = Literal["off", "map", "compare", "agree", "nerves"]
AGREE, NERVES = "agree", "nerves"


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneChoice:
    """first, second: ids of maps; the second counts in `compare` only. points: the ISNCSCI points as well."""

    mode: Mode = "off"
    first: str = ""
    second: str = ""
    points: bool = False
    patterns: bool = True

    @property
    def on(self) -> bool:
        """Whether anything is shown."""
        return self.mode != "off"


def shows_skin(diagram: str) -> bool:
    """Whether maps of the skin can be laid over the drawing of this name."""
    return diagram.startswith(LIMBS)


class UnknownZonesError(ValueError):
    """The text names no map; `str()` says what can be written."""


def zone_choice(text: str, maps: Collection[str]) -> ZoneChoice:
    """The choice that a lesson writes: a map's id, two joined by +, "agree", "nerves", or "" for none.

    " with points" at the end adds the ISNCSCI points. Raises UnknownZonesError with one sentence.
    """
    named, points, rest = text.strip().partition(" with points")
    known = f"known: {', '.join(maps)}, two of them joined by +, {AGREE}, {NERVES}"
    if rest:
        raise UnknownZonesError(f"nothing may follow “with points” ({known})")
    if named in ("", "off"):
        return ZoneChoice()
    if named == AGREE:
        return ZoneChoice(mode="agree", points=bool(points))
    if named == NERVES:
        return ZoneChoice(mode="nerves", points=bool(points))
    first, _, second = (part.strip() for part in named.partition("+"))
    for part in filter(None, (first, second)):
        if part not in maps:
            raise UnknownZonesError(f"unknown dermatome map {part} ({known})")
    if "+" in named and (not second or first == second):
        raise UnknownZonesError(f"+ joins two different maps ({known})")
    return ZoneChoice(mode="compare" if second else "map", first=first, second=second, points=bool(points))
