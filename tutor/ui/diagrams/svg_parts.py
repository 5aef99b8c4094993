"""Small pieces of SVG: numbers, paths, dots, lines of words."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from tutor.diagrams.model import Contour, Point


def pair(point: Point) -> str:
    """A point of path data."""
    return f"{number(point[0])} {number(point[1])}"


def number(value: float) -> str:
    """A number with four decimals at most and nothing to spare."""
    return f"{value:.4f}".rstrip("0").rstrip(".") or "0"


def path_data(contours: Sequence[Contour]) -> str:
    """Contours as SVG path data in mm."""
    found = []
    for contour in contours:
        found.append(f"M{pair(contour.start)}")
        found.extend(f"C{pair(a)} {pair(b)} {pair(c)}" for a, b, c in contour.segments)
        found.append("Z")
    return "".join(found)


def dot(at: Point, colour: str, halo: str) -> Element:
    """The end of a leader."""
    place = {"cx": number(at[0]), "cy": number(at[1]), "r": "3.2"}
    return Element("circle", place | {"fill": colour, "stroke": halo, "stroke-width": "1.5"})


def text(at: Point, words: str, ink: str, size: float, *, bold: bool = False, anchor: str = "start") -> Element:
    """One line of words in the family of the document."""
    made = Element("text", {"x": number(at[0]), "y": number(at[1]), "font-size": number(size), "fill": ink})
    if bold:
        made.set("font-weight", "600")
    if anchor != "start":
        made.set("text-anchor", anchor)
    made.text = words
    return made
