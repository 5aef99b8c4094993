"""Which drawings show best in what two structures differ."""

from __future__ import annotations

from collections.abc import Collection, Mapping

VIEWS = (
    "spine-posterior",
    "leg-posterior",
    "leg-lateral",
    "leg-anterior",
    "leg-medial",
    "foot-dorsal",
    "foot-plantar",
    "ankle-posterior",
    "ankle-lateral",
    "segment-axial",
    "segment-lateral",
    "spine-lateral",
)
"""From the cord to the foot; of two that show as much the first is taken."""
MOST = 3
"""Drawings side by side."""


def views_of(differing: Collection[str], drawn: Mapping[str, Collection[str]], most: int = MOST) -> tuple[str, ...]:
    """Up to `most` diagrams of `drawn` (name → structures), each of which adds something; from the cord to the foot."""
    left, chosen = set(differing), list[str]()
    candidates = [name for name in VIEWS if name in drawn]
    while left and len(chosen) < most:
        best = max(candidates, key=lambda name: len(left.intersection(drawn[name])), default="")
        if not best or left.isdisjoint(drawn[best]):
            break
        left -= set(drawn[best])
        chosen.append(best)
    return tuple(name for name in VIEWS if name in chosen)
