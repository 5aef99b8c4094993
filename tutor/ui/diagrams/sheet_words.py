"""What is written on a sheet, as SVG elements in pixels of the view: leaders, labels, name tags."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tutor.diagrams.labels import PlacedLabel
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.sheet import Sheet, Tag
from tutor.ui.diagrams.sign import WORDS
from tutor.ui.diagrams.svg_parts import dot, number, text

HALO = 5.0
"""Width in pixels of the stroke of paper behind words, half of it outside the letters."""


def written(sheet: Sheet, *, at_once: bool) -> Iterator[Element]:
    """Leaders, labels and name tags, in pixels of the view. at_once: letters and their halo are one text."""
    lights = {part.id: light for part, light in sheet.lights}
    for label in sheet.labels:
        yield from _leader(sheet, label, lights.get(label.id, Light.NONE))
    for label in sheet.labels:
        yield from _label(sheet, label, lights.get(label.id, Light.NONE), at_once=at_once)
    for tag in sheet.tags:
        yield from _tag(sheet, tag)


def _leader(sheet: Sheet, label: PlacedLabel, light: Light) -> Iterator[Element]:
    tokens = sheet.tokens
    colour = tokens.ink if light else tokens.line_strong
    inner = 5 if label.side == "left" else -5
    points = " ".join(f"{number(x)},{number(y)}" for x, y in (
        (label.edge[0] + inner, label.edge[1]), label.elbow, label.anchor))  # fmt: skip
    halo = {"points": points, "stroke": tokens.halo, "stroke-width": "2.6", "stroke-opacity": "0.6"}
    yield Element("polyline", halo)
    yield Element("polyline", {"points": points, "stroke": colour, "stroke-width": "1.6" if light else "1"})
    yield dot(label.anchor, colour, tokens.halo)


def _label(sheet: Sheet, label: PlacedLabel, light: Light, *, at_once: bool) -> Iterator[Element]:
    tokens, letters = sheet.tokens, sheet.type
    x = label.x + label.width if label.side == "left" else label.x
    for row, line in enumerate(label.lines):
        ink = tokens.ink_soft if sheet.dimmed and not light else tokens.ink
        if row == 0 and light in WORDS:
            ink = tokens.right if light == Light.RIGHT else tokens.wrong
        at = x, label.y + row * letters.line + letters.base
        anchor = "end" if label.side == "left" else "start"
        halo = {"stroke": tokens.paper, "stroke-width": number(HALO), "stroke-linejoin": "round"}
        letter = text(at, line, ink, letters.size, bold=bool(light), anchor=anchor)
        if at_once:
            letter.attrib |= halo | {"paint-order": "stroke"}
        else:
            behind = text(at, line, "none", letters.size, bold=bool(light), anchor=anchor)
            behind.attrib |= halo
            yield behind
        yield letter


def _tag(sheet: Sheet, tag: Tag) -> Iterator[Element]:
    """A card with a name, a line to what it names, and a dot there."""
    tokens, letters = sheet.tokens, sheet.type
    x, y, width, height = tag.box
    end = min(max(tag.at[0], x), x + width), min(max(tag.at[1], y), y + height)
    ends = {"x1": number(end[0]), "y1": number(end[1]), "x2": number(tag.at[0]), "y2": number(tag.at[1])}
    yield Element("line", ends | {"stroke": tokens.halo, "stroke-width": "3.6"})
    yield Element("line", ends | {"stroke": tokens.ink, "stroke-width": "1.4"})
    yield dot(tag.at, tokens.ink, tokens.halo)
    edge = {Light.RIGHT: tokens.right, Light.WRONG: tokens.wrong}.get(tag.light, tokens.line_strong)
    box = {"x": x, "y": y, "width": width, "height": height, "rx": 6.0}
    shape = {name: number(value) for name, value in box.items()}
    yield Element("rect", shape | {"fill": tokens.card, "stroke": edge})
    top = y + (height - letters.line * len(tag.lines)) / 2 + letters.base
    for row, line in enumerate(tag.lines):
        at = x + width / 2, top + row * letters.line
        yield text(at, line, tokens.ink, letters.size, bold=True, anchor="middle")
