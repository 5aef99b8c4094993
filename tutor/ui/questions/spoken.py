"""Names of structures inside a sentence."""

from __future__ import annotations

PROPER = frozenset({"Achilles", "Kager"})
"""First words that keep their capital: people, real and told of."""


def the(name: str) -> str:
    """The name with its article: "the posterior tibial artery", "the S1 root", "the medial head of gastrocnemius"."""
    whole, comma, part = name.partition(", ")
    return f"the {part} of {_small(whole)}" if comma else f"the {_small(name)}"


def _small(name: str) -> str:
    """Without its capital, unless that belongs to a level or to a person."""
    first = name.partition(" ")[0]
    return name if first in PROPER or not first[1:2].islower() else name[0].lower() + name[1:]
