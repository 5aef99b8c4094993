"""The relations that follow from what structures say of themselves, so that a fact is written once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from tutor.atlas.model import (
    Certainty,
    Dermatome,
    Herniation,
    HerniationMap,
    Muscle,
    Nerve,
    Reading,
    Reflex,
    Relation,
    Root,
    SensoryPoint,
    Structure,
    Verb,
)

CAUDA_EQUINA = "cauda.equina"
READING_ORDER: tuple[Verb, ...] = (
    "leaves through",
    "crosses behind",
    "can press on",
    "carries feeling from",
    "tests",
    "mainly innervates",
    "supplies",
    "stretches",
    "carries",
    "ends as",
    "pulls on",
    "attaches to",
    "branches from",
    "contributes to",
    "innervates",
)
"""What a reader wants first of a structure; the other verbs follow, and "is part of" closes."""


def derived(structures: Iterable[Structure], herniation: HerniationMap) -> Iterator[Relation]:
    """What every structure says of its relations to others."""
    everything = list(structures)
    for structure in everything:
        if isinstance(structure, Root):
            yield from _of_root(structure)
    yield from _of_discs(herniation)
    for structure in everything:
        if isinstance(structure, Muscle):
            yield from _of_muscle(structure)
        elif isinstance(structure, Nerve):
            yield from _of_nerve(structure)
        elif isinstance(structure, Reflex):
            yield from _of_reflex(structure)
        elif isinstance(structure, SensoryPoint):
            yield from _of_point(structure)
        elif isinstance(structure, Dermatome):
            points = [point for point in everything if point.id in structure.points]
            yield from _of_dermatome(structure, points)
    for structure in everything:
        if structure.part_of:
            yield Relation(structure.id, "is part of", structure.part_of, "high", structure.sources)


def in_reading_order(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """The telling relations first, "is part of" last; equal verbs keep their order."""

    def rank(relation: Relation) -> int:
        if relation.verb == "is part of":
            return len(READING_ORDER) + 1
        return READING_ORDER.index(relation.verb) if relation.verb in READING_ORDER else len(READING_ORDER)

    return tuple(sorted(relations, key=rank))


def _of_root(root: Root) -> Iterator[Relation]:
    if root.exit:
        yield Relation(root.id, "leaves through", root.exit, root.certainty, root.sources)
    if root.crosses:
        yield Relation(root.id, "crosses behind", root.crosses, root.certainty, root.sources)


def _of_discs(herniation: HerniationMap) -> Iterator[Relation]:
    """One relation per disc and root: the foraminal and the extraforaminal zone usually meet the same one."""
    names = {zone.id: zone.name.lower() for zone in herniation.zones}

    def meets(entry: Herniation) -> tuple[str, tuple[str, ...], str]:
        return entry.disc, entry.roots, entry.sides

    for (disc, roots, sides), group in groupby(herniation.entries, meets):
        entries = list(group)
        zones = " or ".join(names[entry.zone] for entry in entries)
        note = f"In a {zones} herniation{', on both sides' if sides == 'both' else ''}."
        found = entries[0]
        if any(entry.zone == "central" for entry in entries):
            yield Relation(disc, "can press on", CAUDA_EQUINA, found.certainty, found.sources, note)
        for root in roots:
            yield Relation(disc, "can press on", root, found.certainty, found.sources, note)


def _of_muscle(muscle: Muscle) -> Iterator[Relation]:
    sayings = " ".join(reading.says for reading in muscle.readings)
    contested = _contested_roots(muscle.readings)
    for root in _all_roots(muscle.roots, muscle.readings):
        main = root == muscle.dominant
        certainty = _certainty(root, contested, muscle)
        yield Relation(
            root,
            "mainly innervates" if main else "innervates",
            muscle.id,
            certainty,
            _sources(muscle.sources, muscle.readings if root in contested else ()),
            sayings if root in contested else "",
        )
    for nerve in (muscle.nerve, *muscle.also_nerves):
        yield Relation(nerve, "supplies", muscle.id, "high", muscle.sources)


def _of_nerve(nerve: Nerve) -> Iterator[Relation]:
    for root in nerve.roots:
        yield Relation(root, "contributes to", nerve.id, nerve.certainty, nerve.sources)
    for parent in nerve.branch_of:
        yield Relation(nerve.id, "branches from", parent, nerve.certainty, nerve.sources)


def _of_reflex(reflex: Reflex) -> Iterator[Relation]:
    contested = _contested_roots(reflex.readings)
    for root in _all_roots(reflex.roots, reflex.readings):
        certainty = _certainty(root, contested, reflex)
        note = "The first root to think of when it is lost." if root == reflex.primary else ""
        if root in contested:
            note = " ".join(reading.says for reading in reflex.readings)
        yield Relation(reflex.id, "tests", root, certainty, _sources(reflex.sources, reflex.readings), note)
    for muscle in reflex.muscles:
        yield Relation(reflex.id, "stretches", muscle, "high", reflex.sources)
    if reflex.nerve:
        yield Relation(reflex.nerve, "carries", reflex.id, "high", reflex.sources)


def _of_point(point: SensoryPoint) -> Iterator[Relation]:
    for root in point.roots:
        yield Relation(root, "carries feeling from", point.id, point.certainty, point.sources)
    for nerve in point.nerves:
        yield Relation(nerve, "carries feeling from", point.id, point.certainty, point.sources)


def _of_dermatome(dermatome: Dermatome, points: Iterable[Structure]) -> Iterator[Relation]:
    """Its root and its point, on which all agree; of two neighbours only the upper one says that they border."""
    for root in dermatome.roots:
        note = "Maps differ in where its borders run."
        yield Relation(root, "carries feeling from", dermatome.id, dermatome.certainty, dermatome.sources, note)
    for point in points:
        yield Relation(dermatome.id, "encloses", point.id, point.certainty, point.sources)
    for other in dermatome.neighbours:
        if dermatome.id < other:
            yield Relation(dermatome.id, "borders on", other, dermatome.certainty, dermatome.sources)


def _all_roots(roots: tuple[str, ...], readings: tuple[Reading, ...]) -> tuple[str, ...]:
    found = dict.fromkeys(roots)
    for reading in readings:
        found.update(dict.fromkeys(reading.roots))
    return tuple(found)


def _certainty(root: str, contested: set[str], found: Muscle | Reflex) -> Certainty:
    """What all readings agree on is not contested, though the whole is."""
    if root in contested:
        return "contested"
    return "high" if found.readings else found.certainty


def _contested_roots(readings: tuple[Reading, ...]) -> set[str]:
    """Roots that some reading leaves out, or that only some readings call dominant."""
    given = [reading for reading in readings if reading.roots]
    named = {root for reading in given for root in reading.roots}
    missing = {root for root in named if any(root not in reading.roots for reading in given)}
    leaders = {reading.dominant for reading in readings if reading.dominant}
    return missing | (leaders if len(leaders) > 1 else set())


def _sources(sources: tuple[str, ...], readings: tuple[Reading, ...]) -> tuple[str, ...]:
    found = dict.fromkeys(sources)
    for reading in readings:
        found.update(dict.fromkeys(reading.sources))
    return tuple(found)
