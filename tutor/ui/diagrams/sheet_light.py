"""What is lit on a sheet, as SVG elements in mm: the same lines, bands, washes and patterns as in the view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from tutor.diagrams.coloured import alone
from tutor.diagrams.model import Contour, Part, Point
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.region_item import (
    AREA_LINES,
    AREAS,
    BANDS,
    COLOURS,
    CONTAINERS,
    CORD_BANDS,
    CORD_FILL,
    CORDS,
    DIMMED,
    GHOST,
    GLOW,
    HATCH,
    HATCHED,
    LINES,
    MARK_LINE,
    MARK_WASH,
    STEPPED_BACK,
    WASH,
    WASHES,
)
from tutor.ui.diagrams.sheet import Sheet
from tutor.ui.diagrams.svg_parts import number, path_data

GLOW_STRENGTH = 44 / 255
"""Opacity of each stroke of the glow."""


@dataclass(frozen=True, slots=True)
class Lit:
    """One lit structure in mm: its lines and itself, a ghost of what covers it, wash and hatch.

    ghost: 0 to 1, how much of the whole drawing is seen over it inside the contours.
    """

    below: tuple[Element, ...]
    contours: tuple[Contour, ...]
    ghost: float
    above: tuple[Element, ...]


def veil(sheet: Sheet) -> Iterator[Element]:
    """Paper over the drawing while something is lit, in mm."""
    if sheet.dimmed:
        x, y, width, height = map(number, sheet.diagram.view_box)
        shape = {"x": x, "y": y, "width": width, "height": height, "fill": sheet.tokens.paper}
        yield Element("rect", shape | {"fill-opacity": number(1 - DIMMED[sheet.scheme])})


def lit_parts(sheet: Sheet, drawing: Element) -> Iterator[Lit]:
    """Each lit structure, the strongest last."""
    for part, light in sheet.lights:
        if part.layer in AREAS:
            yield Lit(tuple(_edge(sheet, part, light)), (), 0.0, ())
        elif part.layer in CONTAINERS:
            yield Lit(tuple(_lines(sheet, part, light)), (), 0.0, ())
        else:
            strength = STEPPED_BACK if light == Light.FAINT else 1.0
            own = Element("g", drawing.attrib | ({"opacity": number(strength)} if strength < 1 else {}))
            own.extend(alone(drawing, part.id))
            below = (*_lines(sheet, part, light), own)
            yield Lit(below, part.contours, GHOST * strength, tuple(_wash(sheet, part, light)))


def _lines(sheet: Sheet, part: Part, light: Light) -> Iterator[Element]:
    """Glow, line and band around a structure; a strip of light under a nerve."""
    outline, mm = path_data(part.contours), 1 / sheet.zoom
    colour = getattr(sheet.tokens, COLOURS.get(light, "highlight"))
    line = colour if light >= Light.RIGHT else mixed(colour, sheet.tokens.highlight_line, 0.55)
    cord = _kind(part) in CORDS
    band = (CORD_BANDS if cord else BANDS).get(light, 0.0)
    joined = {"d": outline, "stroke-linejoin": "round", "stroke-linecap": "round"}
    if light >= Light.STRONG:
        glow = joined | {"stroke": colour, "stroke-opacity": number(GLOW_STRENGTH)}
        yield from (Element("path", glow | {"stroke-width": number(width * mm)}) for width in GLOW)
    yield Element("path", joined | {"stroke": line, "stroke-width": number(2 * (band + LINES[light]) * mm)})
    if part.layer in CONTAINERS:
        return
    if band:
        yield Element("path", joined | {"stroke": colour, "stroke-width": number(2 * band * mm)})
    if cord:
        yield Element("path", joined | {"fill": sheet.tokens.paper})
        yield Element("path", joined | {"fill": colour, "fill-opacity": number(CORD_FILL)})


def _wash(sheet: Sheet, part: Part, light: Light) -> Iterator[Element]:
    """The highlight's tint over a structure, and hatching where colour alone does not tell."""
    colour = getattr(sheet.tokens, COLOURS.get(light, "highlight"))
    washes = WASHES.get(_kind(part), WASH)
    wash = washes[1] if light == Light.STRONG else MARK_WASH if light in COLOURS else washes[0]
    if wash:
        yield Element("path", {"d": path_data(part.contours), "fill": colour, "fill-opacity": number(wash)})
    if light in HATCHED:
        second = light in (Light.SECOND, Light.BOTH)
        hatch = sheet.tokens.second if second else colour
        yield from _hatched(part, hatch, 1 / sheet.zoom, crossed=light == Light.WRONG)


def _kind(part: Part) -> str:
    return part.id.partition(".")[0]


def _edge(sheet: Sheet, part: Part, light: Light) -> Iterator[Element]:
    """The border of an area of skin: its own colour stays in sight."""
    mm, marked = 1 / sheet.zoom, light >= Light.RIGHT
    colour = getattr(sheet.tokens, COLOURS.get(light, "highlight"))
    width = AREA_LINES.get(light, MARK_LINE)
    lines = (sheet.tokens.halo, width + 2.4), (colour if marked else sheet.tokens.highlight_line, width)
    for ink, wide in lines:
        shape = {"d": path_data(part.contours), "stroke": ink, "stroke-width": number(wide * mm)}
        yield Element("path", shape | {"stroke-linejoin": "round", "stroke-linecap": "round"})
    if marked or light == Light.SECOND:
        yield from _hatched(part, colour, mm, crossed=light == Light.WRONG)


def _hatched(part: Part, colour: str, mm: float, *, crossed: bool) -> Iterator[Element]:
    """Slanted lines over a structure, cut to its outline here and not by a clip, which Qt does not know."""
    left, top, right, bottom = part.box
    step, height = HATCH * mm, bottom - top
    lines: list[tuple[Point, Point]] = []
    x = left - height
    while x < right:
        lines.extend(_inside(part, (x, bottom), (x + height, top)))
        if crossed:
            lines.extend(_inside(part, (x, top), (x + height, bottom)))
        x += step
    if lines:
        d = "".join(f"M{number(a[0])} {number(a[1])}L{number(b[0])} {number(b[1])}" for a, b in lines)
        yield Element("path", {"d": d, "stroke": colour, "stroke-width": number(1.1 * mm)})


def _inside(part: Part, start: Point, end: Point) -> Iterator[tuple[Point, Point]]:
    """The pieces of a line that lie inside the polygons, which wind as SVG fills them: even crossings are outside."""
    (x0, y0), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    for polygon in part.polygons:
        cuts = []
        for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            one, two = (ax - x0) * dy - (ay - y0) * dx, (bx - x0) * dy - (by - y0) * dx
            if (one < 0) != (two < 0):
                share = one / (one - two)
                cuts.append(((ax + share * (bx - ax) - x0) * dx + (ay + share * (by - ay) - y0) * dy) / (dx**2 + dy**2))
        cuts.sort()
        for near, far in zip(cuts[::2], cuts[1::2], strict=False):
            yield (x0 + near * dx, y0 + near * dy), (x0 + far * dx, y0 + far * dy)


def mixed(one: str, two: str, share: float) -> str:
    """One colour (#rrggbb) with a share of another."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(two[1:]), strict=True)
    return "#" + "".join(f"{round((1 - share) * a + share * b):02X}" for a, b in pairs)
