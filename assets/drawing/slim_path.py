"""Path data in fewer and shorter words: the same shape to within a tolerance that no eye sees at four times the size.

Neighbouring Béziers that one can stand for are merged; each is then written with the shortest command that stays within
the tolerance: a straight line, a quadratic (its control mirrored where that fits), a cubic. Coordinates fall on a grid.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from assets.drawing.curves import Bezier, Point, on_bezier

_TOKEN = re.compile(r"[MLchlsqvZ]|-?(?:\d+\.?\d*|\.\d+)")
_COUNTS = {"M": 2, "L": 2, "l": 2, "h": 1, "v": 1, "s": 4, "q": 4, "c": 6}
_SHARE = 0.5
"""Of the tolerance for merging; the rest is for writing."""
_BEND = 0.26
"""Tangent of the angle up to which two Béziers count as one smooth line."""
_CHECKS = ((0.25, 0), (0.5, 0), (0.75, 0), (1.0, 0), (0.25, 1), (0.5, 1), (0.75, 1))
Subpath = tuple[Point, list[Bezier], bool]
"""Start, segments, whether it is closed."""


@lru_cache(maxsize=4096)
def slim(d: str, tolerance: float, grid: int) -> str:
    """Path data that leaves `d` by at most about `tolerance` mm; `grid`: steps a millimetre, 10, 20 or 100.

    `d` holds the commands that this package writes: the absolute M and L, the relative c, s, q, l, h and v, and Z.
    Raises ValueError on anything else.
    """
    pen = _Pen(tolerance * (1 - _SHARE) * grid, grid)
    for start, segments, closed in _subpaths(d):
        pen.start(start)
        for segment in _merged(segments, tolerance * _SHARE):
            pen.draw(segment)
        if closed:
            pen.close()
    return pen.text()


def _subpaths(d: str) -> list[Subpath]:
    tokens = _TOKEN.findall(d)
    if sum(map(len, tokens)) != len(re.sub(r"[\s,]", "", d)):
        raise ValueError(f"not path data of this package: {d[:60]}")
    found: list[Subpath] = []
    x = y = 0.0
    command, mirror, i = "", (0.0, 0.0), 0
    while i < len(tokens):
        if tokens[i] in "MLchlsqvZ":
            command = tokens[i]
            i += 1
        if command == "Z":
            start, segments, _ = found[-1]
            found[-1] = (start, segments, True)
            (x, y), mirror = start, start
            continue
        count = _COUNTS[command]
        n = [float(text) for text in tokens[i : i + count]]
        i += count
        if command == "M":
            x, y = n
            found.append(((x, y), [], False))
            mirror, command = (x, y), "l"
            continue
        here, end = (x, y), _end(command, (x, y), n)
        if command in "Llhv":
            segment = (here, here, end, end)
            mirror = end
        elif command == "q":
            first, second = _cubic(here, (x + n[0], y + n[1]), end)
            segment = (here, first, second, end)
            mirror = end
        else:
            first = mirror if command == "s" else (x + n[0], y + n[1])
            second = (x + n[-4], y + n[-3])
            segment = (here, first, second, end)
            mirror = (2 * end[0] - second[0], 2 * end[1] - second[1])
        found[-1][1].append(segment)
        x, y = end
    return found


def _end(command: str, here: Point, n: list[float]) -> Point:
    """Where a command ends."""
    if command == "L":
        return n[0], n[1]
    across, down = {"h": (n[0], 0.0), "v": (0.0, n[0])}.get(command, (n[-2] if len(n) > 1 else 0.0, n[-1]))
    return here[0] + across, here[1] + down


def _cubic(here: Point, control: Point, end: Point) -> tuple[Point, Point]:
    """The handles of a quadratic Bézier as a cubic one."""
    first = (here[0] + (control[0] - here[0]) * 2 / 3, here[1] + (control[1] - here[1]) * 2 / 3)
    return first, (end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3)


def _merged(segments: list[Bezier], tolerance: float) -> list[Bezier]:
    """The segments with neighbours merged in a few rounds, each round stricter."""
    for strict in (1.0, 0.6, 0.36, 0.2):
        out: list[Bezier] = []
        i = 0
        while i < len(segments):
            one = _one(segments[i], segments[i + 1], strict * tolerance) if i + 1 < len(segments) else None
            out.append(one or segments[i])
            i += 2 if one else 1
        if len(out) == len(segments):
            break
        segments = out
    return segments


def _one(before: Bezier, after: Bezier, tolerance: float) -> Bezier | None:
    """One Bézier for two, or None: that of which the two would be the parts, its handles fitted to where they meet."""
    (p, a, b, m), (_, c, d, q) = before, after
    ix, iy, ox, oy = m[0] - b[0], m[1] - b[1], c[0] - m[0], c[1] - m[1]
    into, out, ahead = math.hypot(ix, iy), math.hypot(ox, oy), ix * ox + iy * oy
    if into < 1e-9 or out < 1e-9 or ahead <= 0 or abs(ix * oy - iy * ox) > _BEND * ahead:
        return None
    t = into / (into + out)
    if not 0.08 < t < 0.92:
        return None
    u = 1 - t
    ax, ay, dx, dy = (a[0] - p[0]) / t, (a[1] - p[1]) / t, (d[0] - q[0]) / u, (d[1] - q[1]) / u
    one = (p, (p[0] + ax, p[1] + ay), (q[0] + dx, q[1] + dy), q)
    x, y = on_bezier(one, t)
    near, far = 3 * u * u * t, 3 * u * t * t
    turn = (ax * dy - ay * dx) * near * far
    if abs(turn) > 1e-4 * near * far * math.hypot(ax, ay) * math.hypot(dx, dy):
        ex, ey = m[0] - x, m[1] - y
        k, n = far * (ex * dy - ey * dx) / turn, near * (ax * ey - ay * ex) / turn
        if -0.6 < k < 1.5 and -0.6 < n < 1.5:
            one = (p, (p[0] + ax * (1 + k), p[1] + ay * (1 + k)), (q[0] + dx * (1 + n), q[1] + dy * (1 + n)), q)
    return one if _follows(one, (before, after), t, tolerance) else None


def _follows(one: Bezier, parts: tuple[Bezier, Bezier], t: float, tolerance: float) -> bool:
    """Whether a Bézier stays within the tolerance of two that follow each other and meet at `t`."""
    for part, where in _CHECKS:
        x, y = on_bezier(one, t + (1 - t) * part if where else t * part)
        source = parts[where]
        px, py = on_bezier(source, part)
        nx, ny = on_bezier(source, part - 0.04)
        tx, ty = px - nx, py - ny
        length = math.hypot(tx, ty) or 1.0
        # Along the line a point may lie elsewhere than on the parts; beside it, it may not.
        if abs((x - px) * ty - (y - py) * tx) > tolerance * length:
            return False
        if abs((x - px) * tx + (y - py) * ty) > (8 * tolerance + 4 * length) * length:
            return False
    return True


class _Pen:
    """Writes absolute millimetres as relative commands on a grid; `slack` in steps of the grid."""

    def __init__(self, slack: float, grid: int) -> None:
        self._slack, self._grid = slack, grid
        self._out: list[str] = []
        self._x = self._y = 0
        self._start = (0, 0)
        self._mirror: tuple[int, int] | None = None
        self._command = self._last = ""

    def text(self) -> str:
        return "".join(self._out)

    def start(self, p: Point) -> None:
        self._x = self._y = 0
        self._command = ""
        self._write("M", self._step(p))
        self._start = (self._x, self._y)

    def close(self) -> None:
        self._out.append("Z")
        self._x, self._y = self._start
        self._command = ""

    def draw(self, b: Bezier) -> None:
        """One segment, with the shortest command that follows it."""
        start, first, second, end = b
        grid, slack = self._grid, self._slack
        px, py, qx, qy = (v * grid for v in (*start, *end))
        ax, ay, bx, by = (v * grid for v in (*first, *second))
        to = self._step(end)
        if _straight((px, py), (ax, ay), (bx, by), (qx, qy), slack):
            if to != (self._x, self._y):
                self._write("l", to)
            return
        if math.hypot(qx - px - 3 * (bx - ax), qy - py - 3 * (by - ay)) * 0.048 <= slack:
            control = ((3 * (ax + bx) - px - qx) / 4, (3 * (ay + by) - py - qy) / 4)
            if self._command in ("q", "t") and self._near(control, 0.5):
                self._write("t", to)
            else:
                self._write("q", (round(control[0]), round(control[1])), to)
        elif self._command in ("c", "s") and self._near((ax, ay), 0.45):
            self._write("s", (round(bx), round(by)), to)
        else:
            self._write("c", (round(ax), round(ay)), (round(bx), round(by)), to)

    def _near(self, wanted: Point, weight: float) -> bool:
        """Whether the mirrored control will do for the one that is wanted."""
        mirror = self._mirror
        return mirror is not None and weight * math.hypot(mirror[0] - wanted[0], mirror[1] - wanted[1]) <= self._slack

    def _step(self, p: Point) -> tuple[int, int]:
        return round(p[0] * self._grid), round(p[1] * self._grid)

    def _write(self, command: str, *points: tuple[int, int]) -> None:
        last = self._last if command == self._command else ""
        if not last:
            self._out.append(command)
        for x, y in points:
            for word in (_number(x - self._x, self._grid), _number(y - self._y, self._grid)):
                # a blank only where two numbers would run together
                apart = not last or word[0] == "-" or (word[0] == "." and "." in last)
                self._out.append(word if apart else f" {word}")
                last = word
        self._last = last
        end = points[-1]
        control = self._mirror if command == "t" else points[-2] if len(points) > 1 else None
        self._mirror = (2 * end[0] - control[0], 2 * end[1] - control[1]) if control else None
        (self._x, self._y), self._command = end, command


def _straight(p: Point, a: Point, b: Point, q: Point, slack: float) -> bool:
    dx, dy = q[0] - p[0], q[1] - p[1]
    length = math.hypot(dx, dy)
    if length < 1e-9:
        return max(math.dist(p, a), math.dist(p, b)) <= slack
    for x, y in (a, b):
        along = ((x - p[0]) * dx + (y - p[1]) * dy) / length
        if abs(dx * (y - p[1]) - dy * (x - p[0])) > 1.33 * slack * length or not -slack <= along <= length + slack:
            return False
    return True


@lru_cache(maxsize=65_536)
def _number(steps: int, grid: int) -> str:
    """Steps of the grid as millimetres in as few characters as possible."""
    text = f"{abs(steps) * 100 // grid / 100:.2f}".rstrip("0").rstrip(".")
    text = text.removeprefix("0") or "0"
    return f"-{text}" if steps < 0 else text
