"""Fewer Bézier segments for a finished drawing: smooth runs are fitted anew within a tolerance no eye can see."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from typing import Final

from assets.drawing.curves import Point, move, relative

Bezier = tuple[Point, Point, Point, Point]

_SHADOW: Final = 0.3
"""How far in mm the soft rims of contact shadows may stray."""
_SHADE: Final = 0.1
_SOFT: Final = 0.18
_BROAD: Final = frozenset(
    f"{tissue}-{tone}" for tissue in ("bone", "muscle", "skin", "far", "fat") for tone in ("mid", "shade", "light")
)
"""Tones of broad, overlapping fields of shade."""
_OUTLINE: Final = 0.04
_MOST_TURN: Final = math.cos(math.radians(9))
"""A sharper turn between two segments is a corner and stays."""
_STEPS: Final = 10
"""Straight pieces that a segment is measured by."""
_LONGEST: Final = 8
"""Segments that one new segment may replace."""
_COMMAND: Final = re.compile(r"([MclsZ])([^MclsZ]*)")
_NUMBER: Final = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_PATH: Final = re.compile(r'<path class="([^"]*)"([^>]*?) d="([^"]*)"')


def slimmed(svg: str) -> str:
    """The same drawing with fewer segments; paths painted by a gradient stay as they are."""
    known: dict[tuple[str, float], str] = {}

    def path(match: re.Match[str]) -> str:
        tone, extra, d = match.groups()
        fine = re.search(r"\.\d\d", d) is not None
        tolerance = _SHADOW if tone.startswith("shadow") else _OUTLINE if fine else _SOFT if tone in _BROAD else _SHADE
        key = (d, tolerance)
        if key not in known:
            known[key] = _slim(d, tolerance, 1 if tone.startswith("shadow") or not fine else 2)
        return f'<path class="{tone}"{extra} d="{known[key]}"'

    return _PATH.sub(path, svg)


def _slim(d: str, tolerance: float, digits: int) -> str:
    """Path data with its smooth runs fitted anew; whatever would not get shorter stays."""
    out, here, run = "", (0.0, 0.0), list[Bezier]()

    def flush() -> str:
        text = _written(_merged(run, tolerance), digits)
        run.clear()
        return text

    for command, text in _COMMAND.findall(d):
        values = [float(part) for part in _NUMBER.findall(text)]
        points = list(zip(values[::2], values[1::2], strict=True))
        if command in "cs":
            size = 3 if command == "c" else 2
            for i in range(0, len(points), size):
                handles = [(here[0] + x, here[1] + y) for x, y in points[i : i + size]]
                if command == "s":
                    before = run[-1][2] if run else here
                    handles.insert(0, (2 * here[0] - before[0], 2 * here[1] - before[1]))
                run.append((here, handles[0], handles[1], handles[2]))
                here = handles[2]
            continue
        out += flush()
        if command == "M":
            here = points[0]
            out += move(here, digits)
        elif command == "l":
            for x, y in points:
                goal = (here[0] + x, here[1] + y)
                out += relative("l", here, goal, digits=digits)
                here = goal
        else:
            out += "Z"
    out += flush()
    return out if len(out) < len(d) else d


def _written(run: Sequence[Bezier], digits: int) -> str:
    """Path data of a run; a handle that mirrors the one before within the rounding is left to the reader."""
    out, before = "", None
    slack = 0.06 if digits < 2 else 0.006
    for start, first, second, end in run:
        mirror = (2 * start[0] - before[0], 2 * start[1] - before[1]) if before else None
        if mirror and math.hypot(mirror[0] - first[0], mirror[1] - first[1]) <= slack:
            out += relative("s", start, second, end, digits=digits)
        else:
            out += relative("c", start, first, second, end, digits=digits)
        before = second
    return out


def _merged(run: Sequence[Bezier], tolerance: float) -> list[Bezier]:
    out: list[Bezier] = []
    i = 0
    while i < len(run):
        best, last = run[i], i
        for j in range(i + 1, min(len(run), i + _LONGEST)):
            if _corner(run[j - 1], run[j]):
                break
            candidate = _fit(run[i : j + 1], tolerance)
            if candidate is None:
                break
            best, last = candidate, j
        out.append(best)
        i = last + 1
    return out


def _unit(a: Point, b: Point) -> Point:
    x, y = b[0] - a[0], b[1] - a[1]
    length = math.hypot(x, y)
    return (x / length, y / length) if length > 1e-6 else (0.0, 0.0)


def _leaving(b: Bezier) -> Point:
    return next((u for p in b[1:] if (u := _unit(b[0], p)) != (0.0, 0.0)), (0.0, 0.0))


def _arriving(b: Bezier) -> Point:
    return next((u for p in b[2::-1] if (u := _unit(p, b[3])) != (0.0, 0.0)), (0.0, 0.0))


def _corner(before: Bezier, after: Bezier) -> bool:
    u, v = _arriving(before), _leaving(after)
    return u[0] * v[0] + u[1] * v[1] < _MOST_TURN


def _on(b: Bezier, t: float) -> Point:
    m = 1 - t
    w = (m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t)
    return (
        math.fsum(k * p[0] for k, p in zip(w, b, strict=True)),
        math.fsum(k * p[1] for k, p in zip(w, b, strict=True)),
    )


def _fit(run: Sequence[Bezier], tolerance: float) -> Bezier | None:
    """One segment with the run's ends and end directions, by least squares; None if it strays too far."""
    points = [run[0][0], *(_on(b, k / 3) for b in run for k in (1, 2, 3))]
    ways = [0.0]
    for p, q in itertools.pairwise(points):
        ways.append(ways[-1] + math.hypot(q[0] - p[0], q[1] - p[1]))
    if ways[-1] < 1e-6:
        return None
    first, last, u, v = points[0], points[-1], _leaving(run[0]), _arriving(run[-1])
    c11 = c12 = c22 = x1 = x2 = 0.0
    for p, way in zip(points, ways, strict=True):
        t = way / ways[-1]
        m = 1 - t
        b0, b1, b2, b3 = m * m * m, 3 * m * m * t, 3 * m * t * t, t * t * t
        rest = (p[0] - first[0] * (b0 + b1) - last[0] * (b2 + b3), p[1] - first[1] * (b0 + b1) - last[1] * (b2 + b3))
        c11 += b1 * b1
        c12 -= b1 * b2 * (u[0] * v[0] + u[1] * v[1])
        c22 += b2 * b2
        x1 += b1 * (rest[0] * u[0] + rest[1] * u[1])
        x2 -= b2 * (rest[0] * v[0] + rest[1] * v[1])
    det = c11 * c22 - c12 * c12
    if abs(det) < 1e-9:
        return None
    alpha, beta = (x1 * c22 - x2 * c12) / det, (c11 * x2 - c12 * x1) / det
    if not (0 < alpha < ways[-1] and 0 < beta < ways[-1]):
        return None
    fitted = (
        first,
        (first[0] + alpha * u[0], first[1] + alpha * u[1]),
        (last[0] - beta * v[0], last[1] - beta * v[1]),
        last,
    )
    return fitted if _stays(fitted, points, ways, tolerance) else None


def _stays(b: Bezier, points: Sequence[Point], ways: Sequence[float], tolerance: float) -> bool:
    """Whether each point lies within `tolerance` mm of the segment, near where its share of the way puts it."""
    fine = [_on(b, k / _STEPS) for k in range(_STEPS + 1)]
    for p, way in zip(points, ways, strict=True):
        middle = int(way / ways[-1] * _STEPS)
        near = fine[max(0, middle - 2) : middle + 4]
        if not any(_to_segment(p, s, e) <= tolerance for s, e in itertools.pairwise(near)):
            return False
    return True


def _to_segment(p: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    t = 0.0 if square < 1e-12 else min(1.0, max(0.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))
    return math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)
