"""An order that looks mixed, is always the same for one question, and does not follow from what is right."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256


def mixed(ids: Iterable[str], question: str) -> tuple[str, ...]:
    """The ids in the order of their digests with the question's id."""
    return tuple(sorted(ids, key=lambda each: sha256(f"{question} {each}".encode()).digest()))
