"""Bending a drawing: every control point is turned about the joints it follows, then curves are laid through it.

The figure is drawn once, standing. A pose turns each point p about the resting joint centres, the farthest first,

    p -> R_pelvis( … R_hip(w_hip a_hip) R_knee(w_knee a_knee) R_ankle(w_ankle a_ankle) p )

with weights w between 0 and 1 that are smooth functions of the resting place only. The angle is blended, not the
matrix: a point half way over the knee turns by half the angle and so keeps its distance from the joint, where blended
matrices would pinch. Skin, muscle and bone lie in one field, so what is inside at rest stays inside and nothing is
clipped. Lengths in mm, angles in radians, counter-clockwise with y up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Point = tuple[float, float]


def points(text: str) -> Array:
    """Control points written as `x,y x,y …`, as an (n, 2) array."""
    return np.array([[float(part) for part in item.split(",")] for item in text.split()], dtype=np.float64)


def ring(there: Array, back: Array) -> Array:
    """Closed ring of control points: along one line and back along another that runs the same way."""
    return np.concatenate((there, back[::-1]))


def hem(line: Array, width: float) -> Array:
    """Closed ring of shade along a contour, `width` mm to page right of it, tapered at both ends."""
    taper = np.sin(np.linspace(0, np.pi, len(line))) ** 0.5
    return ring(line, (line + np.stack((width * taper, np.zeros(len(line))), axis=1))[1:-1])


def smoothstep(x: Array) -> Array:
    """0 below 0, 1 above 1, and level at both ends."""
    x = np.clip(x, 0.0, 1.0)
    return x * x * (3.0 - 2.0 * x)


def band(places: Array, centre: Point, beyond: Point, half: float) -> Array:
    """Weight of a joint: 0 before it, 1 beyond it, smooth over `2 * half` mm along the direction `beyond`."""
    x, y = beyond
    length = (x * x + y * y) ** 0.5
    along = ((places[:, 0] - centre[0]) * x + (places[:, 1] - centre[1]) * y) / length
    return smoothstep(along / (2.0 * half) + 0.5)


@dataclass(frozen=True, slots=True)
class Turn:
    """One joint of a batch: where it rests, which rows it moves and how far each of them follows."""

    joint: str
    centre: Point
    rows: NDArray[np.intp]
    weights: Array


class Batch:
    """Control points of many curves that bend together.

    Args:
        places: (n, 2) resting control points of all curves, one after the other.
        weights: joint → (n,) weights; turned in this order, so farthest joints first.
        centres: joint → resting centre.
        counts: how many points each curve has.
        closed: which curves are closed.
    """

    def __init__(
        self,
        places: Array,
        weights: Mapping[str, Array],
        centres: Mapping[str, Point],
        counts: Sequence[int],
        closed: Sequence[bool],
    ) -> None:
        self.places = places
        self.turns = tuple(
            Turn(joint, centres[joint], np.flatnonzero(weight), weight[np.flatnonzero(weight)])
            for joint, weight in weights.items()
            if weight.any()
        )
        self.point_slices, self.curve_slices, self._before, self._start, self._stop, self._after = _links(
            counts, closed
        )

    def posed(
        self,
        angles: Mapping[str, float],
        shifts: Mapping[str, Point] | None = None,
        places: Array | None = None,
        centres: Mapping[str, Point] | None = None,
    ) -> Array:
        """(n, 2) control points with every joint turned by its angle in radians; joints not named stay.

        shifts: joint → by how many mm what follows it is moved after its turn. places: resting points to start from
        instead of the batch's own, and centres: joint → its centre among them.
        """
        start = self.places if places is None else places
        x, y = start[:, 0].copy(), start[:, 1].copy()
        for turn in self.turns:
            dx, dy = shifts.get(turn.joint, (0.0, 0.0)) if shifts else (0.0, 0.0)
            centre = centres.get(turn.joint, turn.centre) if centres else turn.centre
            self._turn(x, y, turn, centre, angles.get(turn.joint, 0.0))
            if dx or dy:
                x[turn.rows] += turn.weights * dx
                y[turn.rows] += turn.weights * dy
        return np.stack((x, y), axis=1)

    @staticmethod
    def _turn(x: Array, y: Array, turn: Turn, centre: Point, angle: float) -> None:
        if angle:
            cos, sin = np.cos(turn.weights * angle), np.sin(turn.weights * angle)
            dx, dy = x[turn.rows] - centre[0], y[turn.rows] - centre[1]
            x[turn.rows] = centre[0] + cos * dx - sin * dy
            y[turn.rows] = centre[1] + sin * dx + cos * dy

    def cubics(self, posed: Array) -> Array:
        """(m, 4, 2) Béziers of all curves through posed control points: centripetal Catmull–Rom."""
        p0, p1, p2, p3 = (posed[rows] for rows in (self._before, self._start, self._stop, self._after))
        d1, d2, d3 = _root_distance(p0, p1), _root_distance(p1, p2), _root_distance(p2, p3)
        out = np.empty((len(p1), 4, 2))
        out[:, 0], out[:, 3] = p1, p2
        out[:, 1] = _handle(p0, p1, p2, d1, d2)
        out[:, 2] = _handle(p3, p2, p1, d3, d2)
        return out


_CLOSEST: Final = 1e-6
"""Points nearer than this (mm) count as that far apart, so that a doubled point does no harm."""


def _root_distance(a: Array, b: Array) -> Array:
    step = b - a
    square = step[:, 0] * step[:, 0] + step[:, 1] * step[:, 1]
    distance: Array = np.sqrt(np.sqrt(np.maximum(square, _CLOSEST)))[:, None]
    return distance


def _handle(before: Array, here: Array, after: Array, d1: Array, d2: Array) -> Array:
    a, b = d1 * d1, d2 * d2
    return (a * after - b * before + (2 * a + 3 * d1 * d2 + b) * here) / (3 * d1 * (d1 + d2))


_Rows = NDArray[np.intp]


def _links(
    counts: Sequence[int], closed: Sequence[bool]
) -> tuple[list[slice], list[slice], _Rows, _Rows, _Rows, _Rows]:
    """Slices of points and of Béziers per curve, and for each Bézier the rows of its four neighbours."""
    point_slices, curve_slices = [], []
    rows: list[list[NDArray[np.intp]]] = [[], [], [], []]
    first = bezier = 0
    for count, ring in zip(counts, closed, strict=True):
        starts = np.arange(count if ring else count - 1)
        for column, step in zip(rows, (-1, 0, 1, 2), strict=True):
            near = starts + step
            column.append(first + (near % count if ring else np.clip(near, 0, count - 1)))
        point_slices.append(slice(first, first + count))
        curve_slices.append(slice(bezier, bezier + len(starts)))
        first, bezier = first + count, bezier + len(starts)
    before, start, stop, after = (np.concatenate(column) for column in rows)
    return point_slices, curve_slices, before, start, stop, after
