"""A sheet as SVG elements: paper and title, the drawing in its colours, what is lit, labels and foot.

For a file there is one document that a browser or a drawing program opens: structures are groups with their ids, words
are text. For pictures and paper Qt paints it, which knows no clipping and no order of paint: it gets a document a step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap
from xml.etree.ElementTree import Element, SubElement, tostring

from tutor.diagrams.coloured import SVG, coloured
from tutor.diagrams.model import Contour, Point
from tutor.ui.diagrams.sheet import Sheet
from tutor.ui.diagrams.sheet_light import Lit, lit_parts, veil
from tutor.ui.diagrams.sheet_words import written
from tutor.ui.diagrams.svg_parts import number, path_data, text

MARGIN = 24.0
"""Pixels around everything."""
TITLE, SMALL = 18.0, 12.0
HEAD = 54.0
"""Pixels for title and subtitle."""
FOOT_LINE = 17.0
LETTER = 6.6
"""Pixels of a letter of the foot, generously."""
LEAST_WIDTH = 420.0
"""A sheet is at least so wide, for its title and foot."""


def outer_size(sheet: Sheet) -> Point:
    """Width and height of the sheet in pixels."""
    return max(sheet.size[0] + 2 * MARGIN, LEAST_WIDTH), _foot_top(sheet) + FOOT_LINE * len(_foot_lines(sheet)) + MARGIN


def picture_box(sheet: Sheet) -> tuple[float, float, float, float]:
    """(x, y, width, height) of the view on the sheet: in its middle, below the title."""
    width, height = sheet.size
    return max(MARGIN, (LEAST_WIDTH - width) / 2), MARGIN + HEAD, width, height


def file_text(sheet: Sheet, overlay: Sequence[Element] = ()) -> str:
    """The sheet as one document. overlay: what else the view paints over the drawing, in mm."""
    root = _root(sheet, f"{sheet.type.family}, sans-serif")
    title = SubElement(root, "title")
    title.text = ", ".join(filter(None, (sheet.title, sheet.subtitle)))
    clip = SubElement(root, "clipPath", {"id": "view"})
    box = dict(zip(("x", "y", "width", "height"), map(number, picture_box(sheet)), strict=True))
    SubElement(clip, "rect", box)
    root.append(_paper(sheet))
    root.extend(_head(sheet))
    picture = SubElement(root, "g", {"clip-path": "url(#view)", "id": "picture"})
    drawing = coloured(sheet.diagram.svg, sheet.scheme, sheet.hidden)
    for group in drawing.findall("g"):
        name = Element("title")
        name.text = sheet.names.get(group.get("id", group.get("data-of", "")))
        if name.text:
            group.insert(0, name)
    parts = tuple(lit_parts(sheet, drawing))
    drawing.set("id", "drawing")
    picture.append(_in_millimetres(sheet, (drawing, *overlay, *veil(sheet))))
    for place, part in enumerate(parts):
        picture.append(_in_millimetres(sheet, (*part.below, *_ghost(part, f"over-{place}"), *part.above)))
    root.append(_in_view(sheet, written(sheet, at_once=True)))
    root.extend(_foot(sheet))
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode")


@dataclass(frozen=True, slots=True)
class Painted:
    """One lit structure for Qt: two documents, and between them, inside the contours (mm), a ghost of the drawing."""

    below: str
    contours: tuple[Contour, ...]
    ghost: float
    above: str


@dataclass(frozen=True, slots=True)
class Documents:
    """What Qt paints, one after the other. All but `behind` belong inside the picture."""

    behind: str
    drawing: str
    veil: str
    lit: tuple[Painted, ...]
    words: str


def documents(sheet: Sheet, *, paper: bool) -> Documents:
    """The sheet for Qt. paper: whether the ground is painted."""
    drawing = coloured(sheet.diagram.svg, sheet.scheme, sheet.hidden)
    definitions = drawing.findall("defs")

    def in_mm(elements: Iterable[Element]) -> str:
        return _document(sheet, [_in_millimetres(sheet, elements)])

    lit = [
        Painted(in_mm((*definitions, *part.below)), part.contours, part.ghost, in_mm(part.above))
        for part in lit_parts(sheet, drawing)
    ]
    behind = [_paper(sheet)] if paper else []
    return Documents(
        behind=_document(sheet, [*behind, *_head(sheet), *_foot(sheet)]),
        drawing=in_mm([drawing]),
        veil=in_mm(veil(sheet)),
        lit=tuple(lit),
        words=_document(sheet, [_in_view(sheet, written(sheet, at_once=False))]),
    )


def _ghost(part: Lit, name: str) -> Iterator[Element]:
    """The whole drawing once more, faint, where a structure lies, so that what covers it is seen too."""
    if part.ghost:
        clip = Element("clipPath", {"id": name})
        SubElement(clip, "path", {"d": path_data(part.contours)})
        group = Element("g", {"clip-path": f"url(#{name})", "opacity": number(part.ghost)})
        SubElement(group, "use", {"xlink:href": "#drawing"})
        yield from (clip, group)


def _document(sheet: Sheet, elements: Sequence[Element]) -> str:
    # Qt reads a list of families wrongly.
    root = _root(sheet, sheet.type.family)
    root.extend(elements)
    return tostring(root, encoding="unicode")


def _root(sheet: Sheet, family: str) -> Element:
    width, height = outer_size(sheet)
    return Element(
        "svg",
        {
            "xmlns": SVG,
            "xmlns:xlink": "http://www.w3.org/1999/xlink",
            "width": number(width),
            "height": number(height),
            "viewBox": f"0 0 {number(width)} {number(height)}",
            "fill": "none",
            "font-family": family,
        },
    )


def _paper(sheet: Sheet) -> Element:
    width, height = outer_size(sheet)
    return Element("rect", {"width": number(width), "height": number(height), "fill": sheet.tokens.paper})


def _head(sheet: Sheet) -> Iterator[Element]:
    tokens = sheet.tokens
    yield text((MARGIN, MARGIN + TITLE), sheet.title, tokens.ink, TITLE, bold=True)
    if sheet.subtitle:
        yield text((MARGIN, MARGIN + TITLE + 20), sheet.subtitle, tokens.ink_soft, SMALL)


def _foot(sheet: Sheet) -> Iterator[Element]:
    for row, line in enumerate(_foot_lines(sheet), start=1):
        yield text((MARGIN, _foot_top(sheet) + row * FOOT_LINE), line, sheet.tokens.ink_soft, SMALL)


def _foot_top(sheet: Sheet) -> float:
    return MARGIN + HEAD + sheet.size[1] + 4


def _foot_lines(sheet: Sheet) -> list[str]:
    """The foot in lines that fit the sheet."""
    room = max(sheet.size[0] + 2 * MARGIN, LEAST_WIDTH) - 2 * MARGIN
    return [line for said in sheet.foot for line in wrap(said, int(room / LETTER))]


def _in_view(sheet: Sheet, elements: Iterator[Element]) -> Element:
    """A group that puts pixels of the view where it stands on the sheet."""
    left, top, _, _ = picture_box(sheet)
    group = Element("g", {"transform": f"translate({number(left)} {number(top)})", "id": "labels"})
    group.extend(elements)
    return group


def _in_millimetres(sheet: Sheet, elements: Iterable[Element]) -> Element:
    """A group that puts millimetres of the drawing where the view shows them."""
    left, top, _, _ = picture_box(sheet)
    x, y = left + sheet.origin[0], top + sheet.origin[1]
    group = Element("g", {"transform": f"translate({number(x)} {number(y)}) scale({number(sheet.zoom)})"})
    group.extend(elements)
    return group
