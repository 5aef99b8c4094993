"""What the atlas says of one structure beyond its relations, as titled lines; contested readings side by side."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.atlas import (
    Dermatome,
    DermatomeMap,
    Dermatomes,
    Muscle,
    Nerve,
    Reading,
    Reflex,
    Root,
    SensoryPoint,
    Structure,
    Territory,
)
from tutor.atlas.outline import SUPPORT_WORDS

Fact = tuple[str, str, tuple[str, ...]]
"""Title, text, sources of that very line."""


def facts(structure: Structure, dermatomes: Dermatomes | None = None) -> Iterator[Fact]:
    """What is said, in the order in which a clinician asks; empty lines are left out.

    dermatomes: the maps of the skin, of which each is asked what it says of the structure.
    """
    match structure:
        case Root():
            lines = [
                ("Pain", structure.pain),
                ("Feeling", structure.feeling),
                ("Power", structure.power),
                ("Tension test", structure.tension_test),
                ("Quick test", structure.screen),
                ("Looks alike", ", ".join(structure.look_alikes)),
            ]
        case Muscle():
            lines = [("Action", structure.action), ("Quick test", structure.screen), ("Note", structure.note)]
        case Nerve():
            lines = [
                ("Course", structure.course),
                ("Feels", structure.skin),
                ("Alone feels", structure.autonomous),
                ("Can be taken for", structure.mimics),
                ("Usually hurt at", structure.weak_spot),
                ("Note", structure.note),
            ]
        case Reflex():
            lines = [("Lost in", structure.lost_in), ("Note", structure.note)]
        case Dermatome():
            lines = [("Maps differ", structure.differ)]
        case SensoryPoint():
            lines = [("Note", structure.note)]
        case _:
            lines = []
    yield from ((title, text[0].upper() + text[1:], ()) for title, text in lines if text)
    if isinstance(structure, Muscle | Reflex):
        yield from map(_reading, structure.readings)
    for one in dermatomes.everything.values() if dermatomes else ():
        if structure.id in one.territories and one.territories[structure.id].says:
            yield _on_map(one, one.territories[structure.id])


def _on_map(one: DermatomeMap, territory: Territory) -> Fact:
    """What a map says of the structure, and what its outline rests on: the largest piece counts."""
    largest = max(territory.outlines, key=lambda piece: piece.area, default=None)
    rests = f" (As drawn: {SUPPORT_WORDS[largest.support]}.)" if largest else ""
    return f"On the map: {one.name}", f"{territory.says}{rests}", territory.sources


def _reading(reading: Reading) -> tuple[str, str, tuple[str, ...]]:
    return "Contested", reading.says, reading.sources
