"""What the atlas says of one structure beyond its relations, as titled lines; contested readings side by side."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.atlas import Dermatome, Muscle, Nerve, Reading, Reflex, Root, SensoryPoint, Structure


def facts(structure: Structure) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(title, text, sources of that very line), in the order in which a clinician asks; empty ones are left out."""
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


def _reading(reading: Reading) -> tuple[str, str, tuple[str, ...]]:
    return "Contested", reading.says, reading.sources
