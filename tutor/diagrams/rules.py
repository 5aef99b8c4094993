"""Which elements and attributes a drawing may hold, and what their values may be."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tutor.diagrams.shapes import number

_PAINT = (
    "class", "opacity", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width",
    "stroke-opacity", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray",
    "stroke-dashoffset", "transform", "id",
)  # fmt: skip
_GRADIENT = ("id", "gradientUnits", "gradientTransform", "spreadMethod")
_OWN: Mapping[str, tuple[str, ...]] = {
    "svg": ("viewBox", "width", "height", "version", "data-view", "data-origin", "data-title", *_PAINT),
    "g": ("data-layer", "data-anchor", "data-of", *_PAINT),
    "path": ("d", *_PAINT),
    "circle": ("cx", "cy", "r", *_PAINT),
    "ellipse": ("cx", "cy", "rx", "ry", *_PAINT),
    "rect": ("x", "y", "width", "height", "rx", "ry", *_PAINT),
    "line": ("x1", "y1", "x2", "y2", *_PAINT),
    "polygon": ("points", *_PAINT),
    "polyline": ("points", *_PAINT),
    "defs": ("id",),
    "linearGradient": ("x1", "y1", "x2", "y2", *_GRADIENT),
    "radialGradient": ("cx", "cy", "r", "fx", "fy", *_GRADIENT),
    "stop": ("class", "offset", "stop-opacity"),
    "title": (),
    "desc": (),
}
ELEMENTS = frozenset(_OWN)
_ALLOWED = {tag: frozenset(names) for tag, names in _OWN.items()}

_NUMBERS = frozenset(
    (
        "opacity", "fill-opacity", "stroke-opacity", "stop-opacity", "stroke-width", "stroke-miterlimit",
        "stroke-dashoffset", "offset", "cx", "cy", "r", "rx", "ry", "fx", "fy", "x", "y", "x1", "y1", "x2", "y2",
    )
)  # fmt: skip
_PATTERNS = {
    "class": re.compile(r"[a-z0-9 -]*\Z"),
    "id": re.compile(r"[A-Za-z][A-Za-z0-9._-]*\Z"),
    "fill": re.compile(r"none\Z|url\(#[A-Za-z][A-Za-z0-9._-]*\)\Z"),
    "stroke": re.compile(r"none\Z|url\(#[A-Za-z][A-Za-z0-9._-]*\)\Z"),
    "fill-rule": re.compile(r"nonzero\Z|evenodd\Z"),
    "stroke-linecap": re.compile(r"butt\Z|round\Z|square\Z"),
    "stroke-linejoin": re.compile(r"miter\Z|round\Z|bevel\Z"),
    "stroke-dasharray": re.compile(r"none\Z|[\s0-9.,]{1,80}\Z"),
    "gradientUnits": re.compile(r"userSpaceOnUse\Z|objectBoundingBox\Z"),
    "spreadMethod": re.compile(r"pad\Z|reflect\Z|repeat\Z"),
    "gradientTransform": re.compile(r"[a-zA-Z0-9(),.\s+-]*\Z"),
    "d": re.compile(r"(?=[\sMm])[\sMmLlHhVvCcSsQqTtAaZz0-9eE+.,-]*\Z"),
    "points": re.compile(r"[\s0-9eE+.,-]*\Z"),
    "version": re.compile(r"[0-9.]*\Z"),
}
_LONG = re.compile(r"[0-9]{8}")


def check_attributes(tag: str, attributes: Mapping[str, str], *, root: bool) -> str | None:
    """What is wrong with an element, in words; None when nothing is.

    Path data outside outlines is only held to its alphabet and to short numbers: the painter stops at the first
    fault in it, and parsing all of it would cost more than the rest of the reading.
    """
    if tag not in ELEMENTS:
        return f"<{tag}> is not allowed in a drawing"
    if (tag == "svg") != root:
        return "<svg> stands once, outermost"
    allowed = _ALLOWED[tag]
    for name, value in attributes.items():
        if name not in allowed:
            return f"<{tag}> may not have the attribute {name.replace(' ', ':')}"
        problem = _check_value(tag, name, value)
        if problem:
            return problem
    return None


def _check_value(tag: str, name: str, value: str) -> str | None:
    pattern = _PATTERNS.get(name)
    if pattern is not None:
        if not pattern.match(value):
            return f"{name} may not be {value[:40]!r}"
        if name in ("d", "points") and ("e" in value or "E" in value or _LONG.search(value)):
            return f"{name} holds a number with an exponent or with more than seven digits in a row"
        return None
    if name in _NUMBERS or (name in ("width", "height") and tag != "svg"):
        try:
            number(value)
        except ValueError as error:
            return f"{name}: {error}"
    return None
