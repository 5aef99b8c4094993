"""Points, smooth curves through them and SVG path data. Page millimetres, y down."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence

Point = tuple[float, float]
Profile = Callable[[float], float]
"""A width or position as a function of the way along (0 to 1)."""
Bezier = tuple[Point, Point, Point, Point]


def heights(text: str) -> list[Point]:
    """Page points from control points written as `x,height x,height …` in the body frame (mm)."""
    pairs = (item.split(",") for item in text.split())
    return [(float(x), -float(y)) for x, y in pairs]


def add(a: Point, b: Point, k: float = 1.0) -> Point:
    """Return `a + k * b`."""
    return (a[0] + k * b[0], a[1] + k * b[1])


def lerp(a: Point, b: Point, t: float) -> Point:
    """Point at fraction `t` of the way from `a` to `b`."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def distance(a: Point, b: Point) -> float:
    """Distance between two points in mm."""
    return math.hypot(a[0] - b[0], a[1] - b[1])


def mirrored(points: Iterable[Point]) -> list[Point]:
    """The same points on the other side of the body (x changes sign)."""
    return [(-x, y) for x, y in points]


def hump(start: float, stop: float, peak: float, power: float = 1.0) -> Profile:
    """A profile that rises from zero at `start` and falls to zero at `stop`: square ends look pasted on."""

    def profile(t: float) -> float:
        if not start < t < stop:
            return 0.0
        return float(peak * math.sin(math.pi * (t - start) / (stop - start)) ** power)

    return profile


def steps(pairs: Sequence[tuple[float, float]]) -> Profile:
    """A profile through (t, value) pairs, eased between them; constant outside."""

    def profile(t: float) -> float:
        if t <= pairs[0][0]:
            return pairs[0][1]
        for (t0, v0), (t1, v1) in itertools.pairwise(pairs):
            if t <= t1:
                u = (t - t0) / max(t1 - t0, 1e-9)
                return v0 + (v1 - v0) * u * u * (3 - 2 * u)
        return pairs[-1][1]

    return profile


def signed_area(polygon: Sequence[Point]) -> float:
    """Area in mm²; positive when clockwise on the page. fsum: plain sums round otherwise from Python 3.12 on."""
    pairs = zip(polygon, [*polygon[1:], polygon[0]], strict=True)
    return math.fsum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2


def contains(polygon: Sequence[Point], p: Point) -> bool:
    """Whether `p` lies inside the polygon (even-odd rule)."""
    inside = False
    for (ax, ay), (bx, by) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if (ay > p[1]) != (by > p[1]) and p[0] < (bx - ax) * (p[1] - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def to_edge(polygon: Sequence[Point], p: Point) -> float:
    """Distance in mm from `p` to the nearest vertex of a densely sampled polygon."""
    return math.sqrt(min((x - p[0]) ** 2 + (y - p[1]) ** 2 for x, y in polygon))


def simplify(points: Sequence[Point], tolerance: float) -> list[Point]:
    """Ramer–Douglas–Peucker: the fewest of these points that stay within `tolerance` mm of all of them."""
    if len(points) < 3:
        return list(points)
    (ax, ay), (bx, by) = points[0], points[-1]
    dx, dy = bx - ax, by - ay
    length = math.hypot(dx, dy)
    furthest, index = 0.0, 0
    for i, (x, y) in enumerate(points[1:-1], 1):
        off = abs(dx * (y - ay) - dy * (x - ax)) / length if length > 1e-9 else math.hypot(x - ax, y - ay)
        if off > furthest:
            furthest, index = off, i
    if furthest <= tolerance:
        return [points[0], points[-1]]
    return simplify(points[: index + 1], tolerance)[:-1] + simplify(points[index:], tolerance)


def number(value: float, digits: int = 2) -> str:
    """Two decimals (10 micrometres), or fewer, without padding."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    if text in ("-0", ""):
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def _pair(x: float, y: float, digits: int) -> str:
    second = number(y, digits)
    return number(x, digits) + (second if second.startswith("-") else f" {second}")


def move(p: Point, digits: int = 2) -> str:
    """Path data: start a sub-path at `p`, the only absolute command in our paths."""
    return f"M{_pair(*p, digits)}"


def relative(command: str, origin: Point, *points: Point, digits: int = 2) -> str:
    """A relative path segment; `origin` is rounded first, so errors never add up along a path."""
    ox, oy = round(origin[0], digits), round(origin[1], digits)
    out = command
    for x, y in points:
        piece = _pair(round(x, digits) - ox, round(y, digits) - oy, digits)
        out += piece if out == command or piece.startswith("-") else f" {piece}"
    return out


class Curve:
    """A smooth curve through hand-placed points, parametrised by arc length (t in 0..1).

    Centripetal Catmull–Rom: it passes through every point and neither loops nor overshoots where the points are
    uneven, which is what makes it safe to type coordinates by hand.
    """

    def __init__(self, points: Iterable[Point], *, closed: bool = False, resolution: int = 14) -> None:
        self.points: list[Point] = [(float(x), float(y)) for x, y in points]
        self.closed = closed
        self.beziers = self._fit()
        fine = [on_bezier(b, i / resolution) for b in self.beziers for i in range(resolution)]
        self._fine = [*fine, self.beziers[-1][3]]
        self._lengths = [0.0]
        for a, b in itertools.pairwise(self._fine):
            self._lengths.append(self._lengths[-1] + distance(a, b))
        self.length = self._lengths[-1]

    def _fit(self) -> list[Bezier]:
        p, n = self.points, len(self.points)
        out = []
        for i in range(n if self.closed else n - 1):
            p1, p2 = p[i], p[(i + 1) % n]
            p0 = p[i - 1] if self.closed or i > 0 else add((2 * p1[0], 2 * p1[1]), p2, -1)
            p3 = p[(i + 2) % n] if self.closed or i + 2 < n else add((2 * p2[0], 2 * p2[1]), p1, -1)
            d1, d2, d3 = (max(math.sqrt(distance(a, b)), 1e-4) for a, b in ((p0, p1), (p1, p2), (p2, p3)))
            out.append((p1, _handle(p0, p1, p2, d1, d2), _handle(p3, p2, p1, d3, d2), p2))
        return out

    def at(self, t: float) -> Point:
        """Point at arc-length fraction `t`; wraps on closed curves, clamps on open ones."""
        t = t % 1.0 if self.closed else min(1.0, max(0.0, t))
        goal, low, high = t * self.length, 0, len(self._lengths) - 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._lengths[middle] <= goal else (low, middle)
        span = max(self._lengths[high] - self._lengths[low], 1e-9)
        return lerp(self._fine[low], self._fine[high], (goal - self._lengths[low]) / span)

    def when(self, y: float) -> float:
        """Arc-length fraction at which a curve that runs down the page passes `y` (page millimetres)."""
        low, high = 0.0, 1.0
        for _ in range(30):
            middle = (low + high) / 2
            low, high = (middle, high) if self.at(middle)[1] < y else (low, middle)
        return low

    def normal(self, t: float, step: float = 0.006) -> Point:
        """Unit normal, left of the direction of travel with y up: (−dy, dx) on the page."""
        a, b = self.at(t - step), self.at(t + step)
        length = max(distance(a, b), 1e-9)
        return (-(b[1] - a[1]) / length, (b[0] - a[0]) / length)

    def sample(self, n: int) -> list[Point]:
        """`n` points evenly spaced along the curve (an open curve includes both ends)."""
        return [self.at(i / (n if self.closed else n - 1)) for i in range(n)]

    def part(self, t0: float, t1: float, n: int = 24) -> Curve:
        """The stretch between two arc-length fractions as a curve of its own (`t1 < t0` runs backwards)."""
        return Curve(simplify([self.at(t0 + (t1 - t0) * i / n) for i in range(n + 1)], 0.02))

    def offset(self, by: float, n: int = 40) -> Curve:
        """A parallel curve `by` mm along the normal."""
        return Curve(simplify([add(self.at(i / n), self.normal(i / n), by) for i in range(n + 1)], 0.02))

    def d(self, *, start: bool = True, digits: int = 2) -> str:
        """SVG path data; `start=False` continues an earlier sub-path that ends at the first point."""
        out = move(self.points[0], digits) if start else ""
        slack, before = (0.06 if digits < 2 else 0.006), None
        for p0, c1, c2, p in self.beziers:
            mirror = add((2 * p0[0], 2 * p0[1]), before, -1) if before else None
            smooth = mirror is not None and distance(mirror, c1) <= slack
            # s lets the reader mirror the last handle: a third less to store
            out += relative("s", p0, c2, p, digits=digits) if smooth else relative("c", p0, c1, c2, p, digits=digits)
            before = c2
        return out + ("Z" if self.closed else "")


def _handle(before: Point, here: Point, after: Point, d1: float, d2: float) -> Point:
    """Bézier handle at `here` toward `after`; `d1` and `d2` are the roots of the two chord lengths."""
    a, b, c, total = d1 * d1, d2 * d2, 2 * d1 * d1 + 3 * d1 * d2 + d2 * d2, 3 * d1 * (d1 + d2)
    return ((after[0] * a - before[0] * b + here[0] * c) / total, (after[1] * a - before[1] * b + here[1] * c) / total)


def on_bezier(b: Bezier, t: float) -> Point:
    """The point at `t` (0 to 1) of a Bézier; written out, as sums of lists round otherwise from Python 3.12 on."""
    m = 1 - t
    i, j, k, n = m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t
    (px, py), (ax, ay), (bx, by), (qx, qy) = b
    return i * px + j * ax + k * bx + n * qx, i * py + j * ay + k * by + n * qy


def fitted(points: Sequence[Point], tolerance: float) -> Curve:
    """The curve through the fewest of these points, in order, that stays within `tolerance` mm of all of them."""
    last = len(points) - 1
    if last < 2:
        return Curve(points, resolution=2)
    place = {id(p): i for i, p in enumerate(points)}
    kept = sorted({0, last, last // 2, *(place[id(p)] for p in simplify(points, 10 * tolerance))})
    while True:
        curve = Curve([points[i] for i in kept], resolution=2)
        extra = [
            worst
            for bezier, first, stop in zip(curve.beziers, kept, kept[1:], strict=False)
            if (worst := _furthest(points, bezier, first, stop, tolerance)) is not None
        ]
        if not extra:
            return curve
        kept = sorted({*kept, *extra})


def _furthest(points: Sequence[Point], bezier: Bezier, first: int, stop: int, tolerance: float) -> int | None:
    """Index of the point between two kept ones that the Bézier misses most, if by more than `tolerance`."""
    fine, worst, index = [on_bezier(bezier, i / 8) for i in range(9)], tolerance, None
    for i in range(first + 1, stop):
        off = min(_to_segment(points[i], a, b) for a, b in itertools.pairwise(fine))
        if off > worst:
            worst, index = off, i
    return index


def _to_segment(p: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = 0.0 if square < 1e-12 else min(1.0, max(0.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
    return math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)


def joined(*curves: Curve, digits: int = 2) -> str:
    """Path data of a closed shape made of several open curves; straight lines bridge the gaps between them."""
    out, here = move(curves[0].points[0], digits), curves[0].points[0]
    for curve in curves:
        if distance(here, curve.points[0]) > 0.005:
            out += relative("l", here, curve.points[0], digits=digits)
        out += curve.d(start=False, digits=digits)
        here = curve.points[-1]
    return out + "Z"


def closed_path(points: Sequence[Point], tolerance: float = 0.03) -> str:
    """Path data of a smooth closed curve through sampled points."""
    slim = simplify([*points, points[0]], tolerance)[:-1]
    curve = Curve(slim if len(slim) > 2 else points, closed=True, resolution=2)
    return curve.d(digits=1 if tolerance >= 0.1 else 2)


def between(a: Sequence[Point], b: Sequence[Point], tolerance: float = 0.03) -> str:
    """Path data of the area between two sampled lines that run the same way.

    Shade that may stray by a tenth of a millimetre (`tolerance`) is written with one decimal: a sixth less to store.
    """
    first, second = fitted(a, tolerance), fitted(b[::-1], tolerance)
    return joined(first, second, digits=1 if tolerance >= 0.1 else 2)


def ribbon(
    curve: Curve, width: Profile | float, *, t0: float = 0.0, t1: float = 1.0, n: int = 32, tolerance: float = 0.03
) -> str:
    """Path data of a band of changing width (mm) along a curve: nerves, fibres, highlights."""
    ts = [t0 + (t1 - t0) * i / n for i in range(n + 1)]
    half = [(width(t) if callable(width) else width) / 2 for t in ts]
    left = [add(curve.at(t), curve.normal(t), w) for t, w in zip(ts, half, strict=True)]
    right = [add(curve.at(t), curve.normal(t), -w) for t, w in zip(ts, half, strict=True)]
    return between(left, right, tolerance)


def strokes(pairs: Iterable[tuple[Point, Point]]) -> str:
    """Path data of many short straight strokes."""
    return "".join(move(p) + relative("l", p, q) for p, q in pairs)
