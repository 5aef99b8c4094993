"""Pairs for a match: muscles and the nerves that move them, roots and their ways out, names and everyday words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tutor.atlas import Atlas, Muscle, Root
from tutor.content.drawn.item import Pair
from tutor.content.drawn.plausible import LEVEL, of_a_family, words_of
from tutor.questions.base import Certainty


@dataclass(frozen=True, slots=True)
class Match:
    """What is asked, the pairs, how certain they are and who says so."""

    prompt: str
    pairs: tuple[Pair, ...]
    certainty: Certainty
    sources: tuple[str, ...]


Other = Callable[[Atlas, str], str]
"""What stands on the other side for a structure; empty if nothing certain does."""


def nerve_of(atlas: Atlas, structure: str) -> str:
    """The one nerve that moves a muscle."""
    found = atlas.structures[structure]
    return atlas.name(found.nerve) if isinstance(found, Muscle) and not found.also_nerves else ""


def way_out(atlas: Atlas, structure: str) -> str:
    """The foramen or canal by which a root leaves."""
    found = atlas.structures[structure]
    return atlas.name(found.exit) if isinstance(found, Root) and found.exit and found.certainty != "contested" else ""


def everyday(atlas: Atlas, structure: str) -> str:
    """Everyday words that do not tell the name; a level, such as L5, tells itself ("fifth")."""
    found = atlas.structures[structure]
    return "" if words_of(found.lay) & words_of(found.name) or LEVEL.search(found.name) else found.lay


KINDS: tuple[tuple[str, Other], ...] = (
    ("Match each muscle with the nerve that moves it.", nerve_of),
    ("Match each root with its way out.", way_out),
    ("Match each structure with its everyday name.", everyday),
)
"""The first that a structure and enough of its neighbours fit is asked."""


def match_of(atlas: Atlas, structure: str, others: Sequence[str], least: int) -> Match | str:
    """A match of the structure and the nearest of the others, with each right side once; or why there is none.

    All are of one family, or their kinds alone would tell what belongs together.
    """
    for prompt, other in KINDS:
        pairs: dict[str, str] = {}
        own = atlas.structures[structure]
        for key in (structure, *(key for key in others if of_a_family(own, atlas.structures[key]))):
            words = other(atlas, key)
            if words and words not in pairs.values() and len(pairs) <= least:
                pairs[key] = words
            if key == structure and not pairs:
                break
        if len(pairs) > least:
            sources = tuple(dict.fromkeys(source for key in pairs for source in atlas.structures[key].sources))
            return Match(prompt, tuple(Pair(key, words) for key, words in pairs.items()), "high", sources)
    return "too few structures beside it have a partner of the same kind"
