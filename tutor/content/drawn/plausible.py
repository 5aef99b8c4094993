"""Wrong choices that somebody who half knows would take: alike in name, beside it, of its group, of its kind."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping

from tutor.atlas import Atlas, Muscle, Structure
from tutor.content.drawn.item import Choice, Ground
from tutor.diagrams.hit import mean_width
from tutor.diagrams.model import Diagram, Part, Point

FAMILIES: tuple[tuple[str, ...], ...] = (
    ("muscle", "muscle group"),
    ("nerve", "plexus", "root", "ganglion", "cord"),
    ("bone", "vertebra", "joint"),
    ("disc", "disc part"),
    ("ligament", "tendon", "fascia", "membrane"),
    ("bursa", "fat"),
    ("artery", "vein"),
    ("canal", "foramen"),
    ("region",),
    ("gait phase",),
    ("rocker",),
)
"""Kinds that can be taken for one another."""
COMMON = frozenset((
    "muscle", "nerve", "artery", "vein", "root", "bone", "disc", "vertebra", "foramen", "ligament", "tendon", "branch",
    "head", "part", "parts", "joint", "process", "body", "region", "zone", "of", "the", "and", "to",
))  # fmt: skip
"""Words that make two names no more alike."""
LEVEL = re.compile(r"\b[TLS]\d+\b")
NEAR = 0.3
"""Share of the drawing's diagonal within which a structure is a neighbour."""
HOLDERS = ("disc", "region", "canal", "foramen", "joint", "plexus", "cord", "bone", "vertebra")
"""Kinds of structures that others lie in: what lies there is no wrong answer."""


def words_of(text: str) -> frozenset[str]:
    """The words of a name that tell it from others, in lower case."""
    return frozenset(re.findall(r"[^\W_]+", text.casefold())) - COMMON


def related(atlas: Atlas, one: str, other: str) -> bool:
    """Whether one is part of the other, however deep."""
    return other in _wholes(atlas, one) or one in _wholes(atlas, other)


class Plausible:
    """Finds wrong choices for the structures of one drawing. drawn: diagram -> what is drawn in it, for all of them."""

    def __init__(self, atlas: Atlas, diagram: Diagram, drawn: Mapping[str, Collection[str]]) -> None:
        self._atlas, self._diagram = atlas, diagram
        self._drawn = [frozenset(structures) for structures in (*drawn.values(), diagram.parts)]
        self._diagonal = math.hypot(*diagram.view_box[2:])
        self._words = {key: words_of(found.name) for key, found in atlas.structures.items()}
        self._areas = {key: _size(part) for key, part in diagram.parts.items()}

    def choices(self, structure: str, anchor: Point, answers: Collection[str], count: int = 3) -> tuple[Choice, ...]:
        """The most plausible wrong choices, the best first; fewer than `count` if there are no more."""
        target = self._atlas.structures[structure]
        together = frozenset().union(*(structures for structures in self._drawn if structure in structures))
        ranked = []
        for key, found in self._atlas.structures.items():
            if self._could_be_right(structure, key, anchor, answers) or not of_a_family(target, found):
                continue
            grounds = dict(self._grounds(target, found, anchor))
            # What is never drawn beside it, such as an ankle ligament for one of the spine, nobody would choose.
            if key not in together and not _levels(target, found):
                continue
            if grounds:
                best = max(grounds, key=lambda ground: grounds[ground])
                ranked.append((-sum(grounds.values()), key, best))
        return tuple(Choice(key, ground) for _, key, ground in sorted(ranked)[:count])

    def near(self, anchor: Point, others: Mapping[str, Point]) -> list[str]:
        """The others by their distance from a point."""
        return sorted(others, key=lambda key: (math.dist(anchor, others[key]), key))

    def _could_be_right(self, structure: str, other: str, anchor: Point, answers: Collection[str]) -> bool:
        """Whether the other is the structure itself, a whole or part of it, of the same name, or holds it here."""
        names = self._atlas.structures
        if other == structure or other in answers or related(self._atlas, structure, other):
            return True
        if names[other].name.casefold() == names[structure].name.casefold():
            return True
        part = self._diagram.parts.get(other)
        return (
            part is not None
            and names[other].kind in HOLDERS
            and self._areas[other] > self._areas.get(structure, 0.0)
            and _inside(part, anchor)
        )

    def _grounds(self, target: Structure, other: Structure, anchor: Point) -> Iterator[tuple[Ground, float]]:
        """Why the other is plausible, and how much."""
        shared = self._words[target.id] & self._words[other.id]
        if _levels(target, other):
            yield "name alike", 2.0 + 1.0 / (1 + _steps(target.name, other.name))
        elif shared and target.kind == other.kind:
            yield "name alike", 1.0 + len(shared) / max(len(self._words[target.id]), 1)
        part = self._diagram.parts.get(other.id)
        if part is not None:
            away = math.dist(anchor, part.anchor) / (NEAR * self._diagonal)
            if away < 1:
                yield "neighbour", 2.0 * (1.0 - away)
        if _group(target) and _group(target) == _group(other):
            yield "same group", 1.2
        if target.kind == other.kind != "region":
            yield "same kind", 0.8


def _levels(one: Structure, other: Structure) -> bool:
    """Whether both are the same at different levels of the spine."""
    return bool(LEVEL.search(one.name) and LEVEL.search(other.name)) and _prefix(one) == _prefix(other)


def of_a_family(one: Structure, other: Structure) -> bool:
    """Whether one could be taken for the other by its kind."""
    kinds = next((kinds for kinds in FAMILIES if one.kind in kinds), ())
    return other.kind in kinds and (one.kind != "region" or _prefix(one) == _prefix(other))


def _prefix(found: Structure) -> str:
    return found.id.partition(".")[0]


def _group(found: Structure) -> str:
    """What a structure shares with its like: a muscle its nerve, anything else its whole."""
    return found.nerve if isinstance(found, Muscle) else found.part_of or ""


def _wholes(atlas: Atlas, structure: str) -> set[str]:
    found, at = set[str](), atlas.structures[structure].part_of
    while at is not None and at not in found:
        found.add(at)
        at = atlas.structures[at].part_of if at in atlas.structures else None
    return found


def _steps(one: str, other: str) -> int:
    """How many levels lie between two names with levels."""
    order = ("T", "L", "S")
    base = {"T": 12, "L": 12, "S": 17}
    first, second = LEVEL.search(one), LEVEL.search(other)
    if first is None or second is None:
        return len(order)
    ranks = [int(found[0][1:]) + (0 if found[0][0] == "T" else base[found[0][0]]) for found in (first, second)]
    return abs(ranks[0] - ranks[1])


def _size(part: Part) -> float:
    """Area in mm²: mean width times half the way round."""
    left, top, right, bottom = part.box
    return mean_width(part.polygons) * max(right - left, bottom - top)


def _inside(part: Part, point: Point) -> bool:
    """Whether a point lies in a structure, by even and odd crossings."""
    x, y = point
    inside = False
    for polygon in part.polygons:
        for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            if (ay <= y) != (by <= y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
                inside = not inside
    return inside
