"""A sentence as a person reads it, with sources and certainty."""

from __future__ import annotations

from dataclasses import dataclass

from tutor.sims.evidence import Certainty


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; sources: ids of references."""

    text: str
    sources: tuple[str, ...]
    certainty: Certainty
