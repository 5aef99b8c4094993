"""Dermatome maps: where each authority draws the skin of a root, where they agree, and which nerve feels where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from tutor.atlas.model import Certainty, Statement
from tutor.atlas.outline import Outline, Point, View


@dataclass(frozen=True, slots=True, kw_only=True)
class Territory:
    """The skin of one structure (a dermatome or a nerve) on one map: what is said of it, and its outlines.

    says: a sentence in our own words; sources: ids of references.
    """

    structure: str
    says: str
    sources: tuple[str, ...]
    outlines: tuple[Outline, ...] = ()

    def on(self, view: View, *, left: bool = False) -> tuple[Outline, ...]:
        """Its pieces in one view, of the right limb or mirrored."""
        found = [outline for outline in self.outlines if outline.view == view]
        return tuple(outline.mirrored() for outline in found) if left else tuple(found)

    def holds(self, view: View, x: float, y: float) -> bool:
        """Whether the point belongs to it."""
        return any(outline.holds(x, y) for outline in self.on(view))

    def away(self, view: View, x: float, y: float) -> float:
        """Millimetres to its nearest piece in this view, 0 inside, infinite if it is not seen there."""
        return min((outline.away(x, y) for outline in self.on(view)), default=float("inf"))


@dataclass(frozen=True, slots=True, kw_only=True)
class DermatomeMap:
    """One way to divide the skin.

    name: with the year; made: how it was made; shows: what an area on it means; blank: what skin without an area
    means; criticism: what is held against it; territories: by structure id, in the order in which they are painted.
    """

    id: str
    name: str
    short: str
    made: str
    shows: str
    criticism: str
    certainty: Certainty
    sources: tuple[str, ...]
    blank: str = ""
    territories: Mapping[str, Territory] = field(default_factory=dict)

    @property
    def tiles(self) -> bool:
        """Whether its areas leave no skin blank."""
        return not self.blank

    def at(self, view: View, x: float, y: float) -> str:
        """The structure at a point (mm, y up), or the empty text."""
        return next((key for key, found in self.territories.items() if found.holds(view, x, y)), "")

    def nearest(self, view: View, x: float, y: float) -> tuple[str, float]:
        """The nearest structure of this view and how far it is in mm; ("", infinite) where nothing is drawn."""
        ways = ((found.away(view, x, y), key) for key, found in self.territories.items())
        away, key = min(ways, default=(float("inf"), ""))
        return (key, away) if away < float("inf") else ("", away)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dermatomes:
    """All maps of the skin.

    maps: what authorities say of roots; core: where those that show a root agree; overlap: how far a field of the map
    `overlapping` reaches over its neighbours; nerves: peripheral nerves; alone: where one nerve usually feels alone;
    points: agreed places to test a root, per structure and view; advice: what a teacher says of maps as such.
    """

    maps: Mapping[str, DermatomeMap] = field(default_factory=dict)
    core: DermatomeMap | None = None
    overlap: DermatomeMap | None = None
    overlapping: str = ""
    nerves: DermatomeMap | None = None
    alone: DermatomeMap | None = None
    points: Mapping[str, Mapping[View, Point]] = field(default_factory=dict)
    advice: tuple[Statement, ...] = ()

    @property
    def everything(self) -> Mapping[str, DermatomeMap]:
        """Every map by id: those of roots, and the special ones that there are."""
        special = (self.core, self.overlap, self.nerves, self.alone)
        found = {**self.maps, **{one.id: one for one in special if one is not None}}
        return MappingProxyType(found)

    @property
    def sources(self) -> frozenset[str]:
        """Ids of all references that the maps rest on."""
        return frozenset(self._sources())

    def _sources(self) -> Iterator[str]:
        for one in self.everything.values():
            yield from one.sources
            for territory in one.territories.values():
                yield from territory.sources
        for statement in self.advice:
            yield from statement.sources
