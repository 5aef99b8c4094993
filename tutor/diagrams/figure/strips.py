"""Muscles and tendons at rest: two borders become an outline, a highlight, a shaded edge, fibres and an anchor."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tutor.diagrams.figure.skinning import Array, Batch, ring


def _fine(border: Array) -> tuple[Array, Array]:
    """Points close together on the smooth curve through a border, and the way along at each (0 to 1)."""
    batch = Batch(border, {}, {}, [len(border)], [False])
    curve = batch.cubics(border)
    t = (np.arange(12) / 12)[None, :, None]
    m, c = 1.0 - t, curve[:, None]
    line = m * m * m * c[:, :, 0] + 3 * m * m * t * c[:, :, 1] + 3 * m * t * t * c[:, :, 2] + t * t * t * c[:, :, 3]
    line = np.concatenate((line.reshape(-1, 2), border[-1:]))
    steps = np.diff(line, axis=0)
    way = np.concatenate(([0.0], np.cumsum(np.sqrt(steps[:, 0] ** 2 + steps[:, 1] ** 2))))
    return line, way / way[-1]


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """The area between two borders; across 0 is the first border, along 0 the origin. bow: of the origin, in mm."""

    first: Array
    second: Array
    bow: tuple[float, float] = (0.0, 0.0)

    def at(self, across: Array | float, along: Array) -> Array:
        """(n, 2) points at some ways along."""
        s = np.broadcast_to(np.asarray(across, dtype=np.float64), along.shape)
        places = []
        for border in (self.first, self.second):
            line, way = _fine(border)
            places.append(np.stack((np.interp(along, way, line[:, 0]), np.interp(along, way, line[:, 1])), axis=1))
        reach = np.maximum(0.0, 4 * s * (1 - s)) ** 0.85 * np.maximum(0.0, 1 - along) ** 2
        crossing: Array = places[0] * (1 - s)[:, None] + places[1] * s[:, None]
        placed: Array = crossing + reach[:, None] * np.array(self.bow)
        return placed

    def outline(self, cap: float = 0.2) -> tuple[Array, tuple[int, int, int]]:
        """Control points of the closed outline, and (points of the first border, start and number of the second)."""
        far = self.at(0.5, np.array([0.97, 1.0]))
        ahead = far[1] - far[0]
        ahead = ahead / max(float(np.sqrt(ahead @ ahead)), 1e-9)
        width = self.second[-1] - self.first[-1]
        end = far[1] + ahead * cap * float(np.sqrt(width @ width))
        start = [self.at(s, np.zeros(1))[0] for s in (0.75, 0.5, 0.25)] if any(self.bow) else []
        rows = [*self.first, end, *self.second[::-1], *start]
        return np.array(rows), (len(self.first), len(self.first) + 1, len(self.second))

    def sliver(self, low: float, high: float, start: float, stop: float, n: int = 6) -> Array:
        """Closed ring of a tapered highlight between two across values."""
        t = np.linspace(start, stop, n)
        middle, half = (low + high) / 2, (high - low) / 2 * np.sin(np.linspace(0, np.pi, n)) ** 0.7
        return ring(self.at(middle - half, t), self.at(middle + half, t)[1:-1])

    def edge(self, width: float, n: int = 7) -> Array:
        """Closed ring of shade that hugs the second border and tapers at both ends."""
        t = np.linspace(0.0, 1.0, n)
        inner = 1 - width * np.sin(np.linspace(0, np.pi, n)) ** 0.7
        return ring(self.at(1.0, t), self.at(inner, t)[1:-1])

    def fibre(self, across: float, start: float, stop: float, n: int = 6) -> Array:
        """Points of an open line along the fibres."""
        return self.at(across, np.linspace(start, stop, n))

    def tendon(self, share: float, n: int = 6) -> Array:
        """Closed ring of the tendon that the last `share` of the length is: it grows out of the muscle as a wedge."""
        t = np.linspace(1 - share, 1.0, n)
        half = 0.5 * np.minimum(1.0, np.linspace(0.0, 2.4, n))
        return ring(self.at(0.5 - half, t), self.at(0.5 + half, t)[1:])
