"""Areas with coordinates of their own: Patch (across, along), Ring (depth, around), Solid (crescents on a rim)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from assets.drawing.curves import (
    Curve,
    Point,
    Profile,
    add,
    between,
    contains,
    joined,
    lerp,
    signed_area,
    simplify,
    to_edge,
)


def _value(profile: Profile | float, t: float) -> float:
    return profile(t) if callable(profile) else profile


class Patch:
    """The area between two borders that run the same way, origin to insertion.

    Whatever is drawn in its coordinates stays inside, tapers and follows the form, so nothing needs a clip path.
    """

    def __init__(self, first: Iterable[Point], second: Iterable[Point], *, tolerance: float = 0.03) -> None:
        self.first, self.second, self.tolerance = Curve(first), Curve(second), tolerance

    def at(self, across: float, along: float) -> Point:
        """Page point of patch coordinates: across 0 = first border, 1 = second border; along 0 to 1."""
        return lerp(self.first.at(along), self.second.at(along), across)

    def outline(self, cap: float = 0.0, start: float = 0.0) -> str:
        """Path data of both borders and the two ends, bowed outward by that part of their width (`cap`: far end)."""
        back = Curve(self.second.points[::-1])
        curves = [self.first]
        if cap:
            curves.append(self._bow(self.first.points[-1], back.points[0], self.at(0.5, 0.98), cap))
        curves.append(back)
        if start:
            curves.append(self._bow(back.points[-1], self.first.points[0], self.at(0.5, 0.02), start, broad=True))
        return joined(*curves)

    def tip(self, part: float, cap: float, *, far: bool = True, closed: bool = True) -> str:
        """Path data of the last (or first) `part` of the patch with its bowed end: where muscle has become tendon."""
        if far:
            end = self._bow(self.first.points[-1], self.second.points[-1], self.at(0.5, 0.98), cap)
            curves = [self.first.part(1 - part, 1, 6), end, self.second.part(1, 1 - part, 6)]
        else:
            end = self._bow(self.second.points[0], self.first.points[0], self.at(0.5, 0.02), cap, broad=True)
            curves = [self.second.part(part, 0, 6), end, self.first.part(0, part, 6)]
        return joined(*curves).removesuffix("" if closed else "Z")

    @staticmethod
    def _bow(a: Point, b: Point, inner: Point, cap: float, *, broad: bool = False) -> Curve:
        """A rounded end from `a` to `b`, away from `inner`; broad: with shoulders, as an origin along a crest."""
        middle = lerp(a, b, 0.5)
        width = math.hypot(b[0] - a[0], b[1] - a[1])
        away = (middle[0] - inner[0], middle[1] - inner[1])
        length = max(math.hypot(*away), 1e-9)
        shape = ((0.05, 0.36), (0.2, 0.76), (0.5, 1.0)) if broad else ((0.22, 0.7), (0.5, 1.0))
        ring = [*shape, *((1 - s, k) for s, k in shape[-2::-1])]
        return Curve([a, *(add(lerp(a, b, s), away, cap * width * k / length) for s, k in ring), b])

    def polygon(self, n: int = 60) -> list[Point]:
        """The outline as sampled points."""
        return self.first.sample(n) + self.second.sample(n)[::-1]

    def strip(self, a: Profile | float, b: Profile | float, t0: float = 0.0, t1: float = 1.0, n: int = 26) -> str:
        """Path data of the part between two across-profiles."""
        ts = [t0 + (t1 - t0) * i / n for i in range(n + 1)]
        return between([self.at(_value(a, t), t) for t in ts], [self.at(_value(b, t), t) for t in ts], self.tolerance)

    def edge(self, width: Profile, *, second: bool) -> str:
        """Path data of a strip that hugs one border; `width` is in across units."""
        if second:
            return self.strip(lambda t: 1 - width(t), 1.0)
        return self.strip(0.0, width)

    def sliver(self, across: Profile | float, half: Profile, t0: float, t1: float, n: int = 7) -> str:
        """Path data of a tapered fibre that runs along the patch; `half` is its half width in across units."""
        ts = [t0 + (t1 - t0) * i / n for i in range(n + 1)]
        places = [(_value(across, t), half(t), t) for t in ts]
        left = [self.at(s - w, t) for s, w, t in places]
        right = [self.at(s + w, t) for s, w, t in reversed(places)]
        return joined(Curve(left, resolution=2), Curve(right, resolution=2), digits=1 if self.tolerance >= 0.1 else 2)

    def run(self, across: Profile | float, t0: float, t1: float, n: int = 16) -> Curve:
        """The line along the patch at a given across-profile."""
        ts = [t0 + (t1 - t0) * i / n for i in range(n + 1)]
        return Curve(simplify([self.at(_value(across, t), t) for t in ts], 0.02))

    def line(self, along: Profile, s0: float = 0.0, s1: float = 1.0, n: int = 14) -> Curve:
        """A line that crosses the patch; `along(across)` says where (lamellae, fibres)."""
        ss = [s0 + (s1 - s0) * i / n for i in range(n + 1)]
        return Curve(simplify([self.at(s, along(s)) for s in ss], 0.02))


class Ring:
    """The area between two closed curves with matching starts and directions.

    Depth is relative, so a ring that is thin behind and thick in front gets thin lamellae behind by itself.
    """

    def __init__(self, outer: Curve, inner: Curve) -> None:
        self.outer, self.inner = outer, inner

    def at(self, depth: float, around: float) -> Point:
        """Page point of ring coordinates: depth 0 = outer curve, 1 = inner curve."""
        return lerp(self.outer.at(around), self.inner.at(around), depth)

    def loop(self, depth: float, n: int = 120) -> list[Point]:
        """The closed line at one depth."""
        return [self.at(depth, i / n) for i in range(n)]

    def band(self, d0: Profile | float, d1: Profile | float, t0: float, t1: float, n: int = 40) -> str:
        """Path data of the part between two depth-profiles along a stretch of the way around."""
        ts = [t0 + (t1 - t0) * i / n for i in range(n + 1)]
        return between([self.at(_value(d0, t), t) for t in ts], [self.at(_value(d1, t), t) for t in ts])


class Solid:
    """A closed shape with a rim that catches light: bones, vessels, roots."""

    def __init__(self, points: Iterable[Point], n: int = 220, *, tolerance: float = 0.015, smooth: int = 0) -> None:
        pts = list(points)
        if signed_area(pts) < 0:
            pts.reverse()  # clockwise on the page, so the inward normal is always curve.normal
        self.tolerance = tolerance
        self.curve = Curve(pts, closed=True)
        self.polygon = self.curve.sample(n)
        self._normals = _smoothed([self.curve.normal(i / n, 0.5 / n) for i in range(n)], smooth)

    @property
    def d(self) -> str:
        """Path data of the outline."""
        return self.curve.d()

    def inset(self, by: float) -> list[Point]:
        """A line that keeps `by` mm from the rim; points that would fold back on themselves are dropped."""
        moved = [add(p, normal, by) for p, normal in zip(self.polygon, self._normals, strict=True)]
        return [q for q in moved if contains(self.polygon, q) and to_edge(self.polygon, q) > 0.93 * by]

    def crescent(
        self, toward: float, depth: float, *, floor: float = 0.0, start: float = 0.0, power: float = 1.0
    ) -> str:
        """Path data of crescents along the rim that faces `toward` (degrees, 0 = page right, 90 = page down).

        `depth` in mm is the width where the rim faces it fully; `floor` is the cosine below which there is nothing;
        `start` leaves a gap to the rim (for highlights).
        """
        ux, uy = math.cos(math.radians(toward)), math.sin(math.radians(toward))
        weight = [max(0.0, (-(nx * ux + ny * uy) - floor) / (1 - floor)) ** power for nx, ny in self._normals]
        out = ""
        for run in _runs(weight):
            if len(run) < 4:
                continue
            rim = [add(self.polygon[i], self._normals[i], start) for i in run]
            core = [add(self.polygon[i], self._normals[i], start + depth * weight[i]) for i in run]
            out += between(rim, core, self.tolerance)
        return out


def _smoothed(normals: list[Point], passes: int) -> list[Point]:
    """Unit normals of a closed line, evened out with their neighbours so that shade has no kinks."""
    for _ in range(passes):
        following = [*normals[1:], normals[0]]
        summed = [
            (before[0] + 2 * here[0] + after[0], before[1] + 2 * here[1] + after[1])
            for before, here, after in zip([normals[-1], *normals], normals, following, strict=False)
        ]
        normals = [(x / max(math.hypot(x, y), 1e-9), y / max(math.hypot(x, y), 1e-9)) for x, y in summed]
    return normals


def _runs(weight: Sequence[float]) -> list[list[int]]:
    """Index runs of a cyclic sequence where the weight is above zero."""
    n = len(weight)
    first = next((i for i in range(n) if weight[i] <= 0), 0)
    runs: list[list[int]] = []
    current: list[int] = []
    for k in range(n):
        i = (first + k) % n
        if weight[i] > 0:
            current.append(i)
        elif current:
            runs.append(current)
            current = []
    return [*runs, current] if current else runs
