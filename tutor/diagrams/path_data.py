"""SVG path data as contours of cubic Béziers: every command, arcs included; affine transforms; flattening."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from tutor.diagrams.model import Contour, Point, Segment

Matrix = tuple[float, float, float, float, float, float]
"""SVG's matrix(a b c d e f): x' = a x + c y + e, y' = b x + d y + f."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
MOST_SEGMENTS = 20_000
LARGEST = 1e6
"""Coordinates beyond this many mm are refused; no body is a kilometre long."""

_NUMBER = r"((?>[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))"
"""Never less than all of its digits: "12" is not 1 and 2."""
_TOKEN = re.compile(rf"[\s,]*(?:([MmLlHhVvCcSsQqTtAaZz])|{_NUMBER})")
_FLAG = re.compile(r"[\s,]*([01])")
_BLANK = re.compile(r"[\s,]*\Z")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}

_WHOLE = {count: re.compile(rf"[\s,]*{_NUMBER}" * count) for count in (1, 2, 4, 6)}
"""All numbers of a command at once: a fifth of the work of one after the other."""


class PathError(ValueError):
    """Path data that cannot be read; `offset` is where, in characters."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def parse_path(text: str) -> tuple[Contour, ...]:
    """Contours of path data, in its own units.

    Raises:
        PathError: on anything that the SVG grammar does not allow, on numbers beyond ±1e6 and on more than
            20,000 segments.
    """
    pen = _Pen()
    for command, numbers, offset in _commands(text):
        pen.draw(command, numbers, offset)
    return pen.finish()


def _commands(text: str) -> Iterator[tuple[str, list[float], int]]:
    position, command, first = 0, "", True
    while not _BLANK.match(text, position):
        token = _TOKEN.match(text, position)
        if token is None:
            raise PathError("not a command or a number", position)
        if token.group(1):
            command, position = token.group(1), token.end()
            if first and command not in "Mm":
                raise PathError("a path starts with M", token.start(1))
        elif command in ("", "Z", "z"):
            raise PathError("a number where a command is expected", token.start(2))
        offset = token.start()
        numbers, position = _numbers(text, position, command.upper())
        yield command, numbers, offset
        first = False
        command = {"M": "L", "m": "l"}.get(command, command)


def _numbers(text: str, position: int, command: str) -> tuple[list[float], int]:
    whole = _WHOLE[_ARGUMENTS[command]].match(text, position) if _ARGUMENTS[command] in _WHOLE else None
    if whole is not None:
        numbers = [float(found) for found in whole.groups()]
        if max(map(abs, numbers)) <= LARGEST:
            return numbers, whole.end()
    numbers = []
    for index in range(_ARGUMENTS[command]):
        flag = command == "A" and index in (3, 4)
        token = (_FLAG if flag else _TOKEN).match(text, position)
        found = token and token.group(1 if flag else 2)
        if token is None or not found:
            kind = "flag 0 or 1" if flag else "number"
            raise PathError(f"{command} needs {_ARGUMENTS[command]} numbers: a {kind} is missing", position)
        value = float(found)
        if not abs(value) <= LARGEST:
            raise PathError(f"{found} is too large", token.start())
        numbers.append(value)
        position = token.end()
    return numbers, position


class _Pen:
    """Where the path is, and the contours drawn so far."""

    def __init__(self) -> None:
        self.contours: list[Contour] = []
        self.start: Point = (0.0, 0.0)
        self.at: Point = (0.0, 0.0)
        self.control: Point | None = None
        self.kind = ""
        self.segments: list[Segment] = []
        self.count = 0

    def draw(self, command: str, numbers: list[float], offset: int) -> None:
        kind, (ox, oy) = command.upper(), self.at if command.islower() else (0.0, 0.0)
        points = (
            [(numbers[i] + ox, numbers[i + 1] + oy) for i in range(0, len(numbers) - 1, 2)] if kind not in "HVA" else []
        )
        if kind == "M":
            self._close(closed=False)
            self.start = self.at = points[0]
        elif kind == "Z":
            self._close(closed=True)
            self.at = self.start
        elif kind == "H":
            self._line((numbers[0] + ox, self.at[1]))
        elif kind == "V":
            self._line((self.at[0], numbers[0] + oy))
        elif kind == "L":
            self._line(points[0])
        elif kind == "A":
            end = (numbers[5] + ox, numbers[6] + oy)
            radii, large, sweep = (numbers[0], numbers[1]), numbers[3] == 1, numbers[4] == 1
            for segment in arc(self.at, end, radii, numbers[2], large=large, sweep=sweep):
                self._add(segment)
        elif kind in "CS":
            self._cubic(kind, points)
        else:
            self._quadratic(kind, points)
        self.control = self.control if kind in "CSQT" else None
        self.kind = kind
        if not (abs(self.at[0]) <= LARGEST and abs(self.at[1]) <= LARGEST) or self.count > MOST_SEGMENTS:
            raise PathError("the path runs too far, or has too many segments", offset)

    def finish(self) -> tuple[Contour, ...]:
        self._close(closed=False)
        return tuple(self.contours)

    def _cubic(self, kind: str, points: list[Point]) -> None:
        first = self._mirrored("CS") if kind == "S" else points.pop(0)
        self._add((first, points[0], points[1]))
        self.control = points[0]

    def _quadratic(self, kind: str, points: list[Point]) -> None:
        control = self._mirrored("QT") if kind == "T" else points.pop(0)
        (x0, y0), (cx, cy), (x1, y1) = self.at, control, points[0]
        first = (x0 + (cx - x0) * 2 / 3, y0 + (cy - y0) * 2 / 3)
        second = (x1 + (cx - x1) * 2 / 3, y1 + (cy - y1) * 2 / 3)
        self._add((first, second, points[0]))
        self.control = control

    def _mirrored(self, kinds: str) -> Point:
        if self.control is None or self.kind not in kinds:
            return self.at
        return 2 * self.at[0] - self.control[0], 2 * self.at[1] - self.control[1]

    def _line(self, end: Point) -> None:
        self._add(straight(self.at, end))

    def _add(self, segment: Segment) -> None:
        self.segments.append(segment)
        self.at = segment[2]
        self.count += 1

    def _close(self, *, closed: bool) -> None:
        if self.segments:
            if closed and self.at != self.start:
                self._line(self.start)
            self.contours.append(Contour(self.start, tuple(self.segments), closed))
        self.segments = []


def straight(start: Point, end: Point) -> Segment:
    """A straight line as a cubic."""
    (x0, y0), (x1, y1) = start, end
    return (x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3), (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3), end


def arc(start: Point, end: Point, radii: Point, turn: float = 0.0, *, large: bool, sweep: bool) -> list[Segment]:
    """An elliptical arc as cubics of at most 90° each (SVG 1.1, appendix F.6); `turn` in degrees."""
    rx, ry = abs(radii[0]), abs(radii[1])
    if start == end:
        return []
    if rx < 1e-9 or ry < 1e-9:
        return [straight(start, end)]
    phi = math.radians(turn % 360)
    cos, sin = math.cos(phi), math.sin(phi)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, -sin * dx + cos * dy
    scale = math.hypot(x / rx, y / ry)
    if scale > 1:
        rx, ry, scale = rx * scale, ry * scale, 1.0
    if scale < 1e-9:
        return [straight(start, end)]
    root = math.sqrt(max(0.0, 1 / scale**2 - 1)) * (1 if large != sweep else -1)
    cx, cy = root * rx * y / ry, -root * ry * x / rx
    first = math.atan2((y - cy) / ry, (x - cx) / rx)
    span = (math.atan2((-y - cy) / ry, (-x - cx) / rx) - first) % (2 * math.pi) - (0.0 if sweep else 2 * math.pi)
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    matrix: Matrix = (
        cos * rx,
        sin * rx,
        -sin * ry,
        cos * ry,
        cos * cx - sin * cy + middle[0],
        sin * cx + cos * cy + middle[1],
    )
    pieces = max(1, math.ceil(abs(span) / (math.pi / 2) - 1e-6))
    segments = [_unit_arc(first + span * i / pieces, span / pieces, matrix) for i in range(pieces)]
    segments[-1] = (segments[-1][0], segments[-1][1], end)
    return segments


def _unit_arc(angle: float, span: float, matrix: Matrix) -> Segment:
    k = 4 / 3 * math.tan(span / 4)
    c0, s0, c1, s1 = math.cos(angle), math.sin(angle), math.cos(angle + span), math.sin(angle + span)
    return move((c0 - k * s0, s0 + k * c0), matrix), move((c1 + k * s1, s1 - k * c1), matrix), move((c1, s1), matrix)


def move(point: Point, matrix: Matrix) -> Point:
    """A point under a transform."""
    a, b, c, d, e, f = matrix
    return a * point[0] + c * point[1] + e, b * point[0] + d * point[1] + f


def moved(contour: Contour, matrix: Matrix) -> Contour:
    """A contour under a transform."""
    if matrix == IDENTITY:
        return contour
    segments = tuple((move(a, matrix), move(b, matrix), move(c, matrix)) for a, b, c in contour.segments)
    return Contour(move(contour.start, matrix), segments, contour.closed)


def flatten(contour: Contour, tolerance: float = 0.15) -> tuple[Point, ...]:
    """The contour as a polygon that leaves the curve by at most `tolerance` units."""
    points, (x0, y0) = [contour.start], contour.start
    for (x1, y1), (x2, y2), (x3, y3) in contour.segments:
        bend = max(math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3))
        count = min(64, max(1, math.ceil(math.sqrt(0.75 * bend / tolerance))))
        for step in range(1, count):
            t = step / count
            u = 1 - t
            a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
            points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
        points.append((x3, y3))
        x0, y0 = x3, y3
    return tuple(points)
