"""The words that count as the name of a structure when they are typed."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.atlas import Atlas, Structure


def answers_of(atlas: Atlas, structure: str) -> tuple[str, ...]:
    """Its names in every language, the English one first; without those that another structure bears too."""
    found = atlas.structures[structure]
    others = {
        name.casefold() for key, other in atlas.structures.items() if key != structure for name in names_of(other)
    }
    return tuple(name for name in dict.fromkeys(names_of(found)) if name.casefold() not in others)


def names_of(found: Structure) -> Iterator[str]:
    """Every name of a structure; "Gastrocnemius, medial head" also as "medial head of gastrocnemius"."""
    for name in (found.name, found.latin, found.lay, *found.also):
        if name:
            yield name
    whole, comma, part = found.name.partition(", ")
    if comma:
        yield f"{part} of {whole[0].lower()}{whole[1:]}"
