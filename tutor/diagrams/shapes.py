"""Circles, rectangles and polygons as contours, and the transform attribute."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from itertools import pairwise

from tutor.diagrams.model import Contour, Point
from tutor.diagrams.path_data import IDENTITY, LARGEST, Matrix, arc, parse_path, straight

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\Z")
_FUNCTION = re.compile(r"\s*,?\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)\s*")


def number(text: str) -> float:
    """A plain finite number. Raises ValueError on anything else, `nan`, `inf` and units included."""
    if not _NUMBER.match(text.strip()):
        raise ValueError(f"{text!r} is not a number")
    value = float(text)
    if not abs(value) <= LARGEST:
        raise ValueError(f"{text} is too large")
    return value


def numbers(text: str) -> list[float]:
    """Numbers separated by blanks or commas. Raises ValueError."""
    return [number(word) for word in re.split(r"[\s,]+", text.strip()) if word]


def contours_of(tag: str, attributes: Mapping[str, str]) -> tuple[Contour, ...]:
    """The outline of a shape element. Raises ValueError (PathError for path data) saying what is wrong."""
    if tag == "path":
        return parse_path(attributes.get("d", ""))
    if tag in ("polygon", "polyline"):
        values = numbers(attributes.get("points", ""))
        if len(values) < 4 or len(values) % 2:
            raise ValueError("points needs pairs of numbers")
        return (_polygon(list(zip(values[::2], values[1::2], strict=True)), closed=tag == "polygon"),)
    get = {name: number(value) for name, value in attributes.items() if name in _LENGTHS[tag]}
    if tag == "line":
        return (_polygon([(get.get("x1", 0), get.get("y1", 0)), (get.get("x2", 0), get.get("y2", 0))], closed=False),)
    if tag == "rect":
        x, y, w, h = (get.get(name, 0.0) for name in ("x", "y", "width", "height"))
        return (_polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], closed=True),)
    rx, ry = (get.get("r", 0.0), get.get("r", 0.0)) if tag == "circle" else (get.get("rx", 0.0), get.get("ry", 0.0))
    return (_ellipse(get.get("cx", 0.0), get.get("cy", 0.0), abs(rx), abs(ry)),)


_LENGTHS = {
    "line": ("x1", "y1", "x2", "y2"),
    "rect": ("x", "y", "width", "height", "rx", "ry"),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
}


def _polygon(points: list[Point], *, closed: bool) -> Contour:
    ring = [*points, points[0]] if closed and points[0] != points[-1] else points
    segments = tuple(straight(a, b) for a, b in pairwise(ring))
    return Contour(points[0], segments, closed)


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> Contour:
    left, right = (cx - rx, cy), (cx + rx, cy)
    halves = [
        *arc(right, left, (rx, ry), large=False, sweep=True),
        *arc(left, right, (rx, ry), large=False, sweep=True),
    ]
    return Contour(right, tuple(halves), True)


def multiply(m: Matrix, n: Matrix) -> Matrix:
    """The transform that does `n` first, then `m`."""
    a, b, c, d, e, f = m
    g, h, i, j, k, o = n
    return (
        a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * o + e, b * k + d * o + f,
    )  # fmt: skip


def transform(text: str) -> Matrix:
    """The matrix of a transform attribute. Raises ValueError."""
    result, position = IDENTITY, 0
    while position < len(text.rstrip()):
        found = _FUNCTION.match(text, position)
        if found is None:
            raise ValueError(f"{text!r} is not a transform")
        result = multiply(result, _function(found.group(1), numbers(found.group(2))))
        position = found.end()
    if not all(abs(value) <= LARGEST for value in result):
        raise ValueError("the transform runs too far")
    return result


def _function(name: str, values: list[float]) -> Matrix:
    wanted = {"matrix": (6,), "translate": (1, 2), "scale": (1, 2), "rotate": (1, 3), "skewX": (1,), "skewY": (1,)}[
        name
    ]
    if len(values) not in wanted:
        raise ValueError(f"{name} needs {' or '.join(map(str, wanted))} numbers")
    first, second = values[0], values[1] if len(values) > 1 else None
    if name == "matrix":
        return (values[0], values[1], values[2], values[3], values[4], values[5])
    if name == "translate":
        return (1.0, 0.0, 0.0, 1.0, first, second or 0.0)
    if name == "scale":
        return (first, 0.0, 0.0, first if second is None else second, 0.0, 0.0)
    angle = math.radians(first)
    if name == "rotate":
        turn: Matrix = (math.cos(angle), math.sin(angle), -math.sin(angle), math.cos(angle), 0.0, 0.0)
        x, y = (values[1], values[2]) if len(values) == 3 else (0.0, 0.0)
        return multiply((1.0, 0.0, 0.0, 1.0, x, y), multiply(turn, (1.0, 0.0, 0.0, 1.0, -x, -y)))
    slope = math.tan(angle)
    return (1.0, 0.0, slope, 1.0, 0.0, 0.0) if name == "skewX" else (1.0, slope, 0.0, 1.0, 0.0, 0.0)
