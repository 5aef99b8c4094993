"""Steps between structures with the arrow keys."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, cast

from tutor.diagrams.model import Diagram, Point

Direction = Literal["left", "right", "up", "down"]
_STEP: Mapping[str, Point] = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, -1.0), "down": (0.0, 1.0)}


def reading_order(diagram: Diagram, layers: Collection[str] | None = None) -> tuple[str, ...]:
    """Ids of the structures of the shown layers, from the top down, then from left to right by their anchors."""
    shown = [part for part in diagram.parts.values() if layers is None or part.layer in layers]
    return tuple(part.id for part in sorted(shown, key=lambda part: (round(part.anchor[1], 1), part.anchor[0])))


def walk(anchors: Mapping[str, Point], at: str, where: str) -> str:
    """Where a key leads: `first`, `last`, or a direction from `at`; the first when nothing has the focus yet.

    anchors: id -> (x, y) in reading order, at least one.
    """
    order = tuple(anchors)
    if where in _STEP and at in anchors:
        return step(anchors, at, cast(Direction, where))
    return order[-1 if where == "last" else 0]


def step(anchors: Mapping[str, Point], at: str, direction: Direction) -> str:
    """The nearest structure in a direction: those within 45° first, then any beyond; `at` itself when there is none.

    anchors: id -> (x, y), y down. Distance across the direction counts double.
    """
    x, y = anchors[at]
    dx, dy = _STEP[direction]
    best: tuple[int, float, str] | None = None
    for name, (ax, ay) in anchors.items():
        along, across = (ax - x) * dx + (ay - y) * dy, abs((ax - x) * dy) + abs((ay - y) * dx)
        if name == at or along <= 1e-9:
            continue
        candidate = (0 if across <= along else 1, along + 2 * across, name)
        best = min(best, candidate) if best else candidate
    return best[2] if best else at
