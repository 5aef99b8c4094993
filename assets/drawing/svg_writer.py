"""Collects a drawing in paint order and writes the one dialect of SVG that the app reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from assets.drawing.curves import Point, move, number
from assets.drawing.slim_path import slim

LAYERS: Final = ("skin", "bone", "laminae", "disc", "ligament", "deep", "superficial", "nerves", "vessels", "gait")
"""Layers in paint order."""

_MOST_SUBPATHS: Final = 24
"""Qt's raster engine is several times slower on compound paths with more sub-paths than this."""


_VIEW: Final = (1600, 1000)
"""Pixels of a large window."""
_NEAREST: Final = 4
"""How many times its size in such a window a drawing should bear to be looked at."""
_UNSEEN: Final = 0.5
"""Pixels by which an edge may then be elsewhere."""
_SHADE: Final = 2.2
"""How much more that may be for translucent shade and for grains and fibres, which have no edge to see."""
_SOFT: Final = 4.0
"""And for soft shadows."""
_GRAINS: Final = 8
"""Sub-paths from which on a fill is a texture."""


def shifted(d: str, by: Point) -> str:
    """The same path data moved by a vector; our paths have no absolute command but M."""

    def moved(match: re.Match[str]) -> str:
        x, y = (float(part) for part in re.findall(r"-?\d*\.?\d+", match.group(0)))
        return move((x + by[0], y + by[1]))

    return re.sub(r"M[^a-zA-Z]+", moved, d)


def pieces(d: str, most: int = _MOST_SUBPATHS) -> list[str]:
    """Path data cut into pieces of at most `most` sub-paths."""
    parts = [f"M{part}" for part in d.split("M")[1:]]
    return ["".join(parts[i : i + most]) for i in range(0, len(parts), most)]


class Drawing:
    """An SVG document under construction; 1 user unit = 1 mm.

    Colours never appear: each path carries a class such as `muscle-base` or `bone-line` that the app's palette paints.

    Args:
        view_box: x, y, width and height in mm.
        view: name of the view ("posterior").
        title: what is shown, in words.
        line_mm: the one outline width of this drawing.
    """

    def __init__(self, view_box: tuple[float, float, float, float], *, view: str, title: str, line_mm: float) -> None:
        self.view_box, self.view, self.title, self.line_mm = view_box, view, title, line_mm
        near = _NEAREST * min(_VIEW[0] / view_box[2], _VIEW[1] / view_box[3])
        self._tolerance = _UNSEEN / near
        self._grid = 10 if near < 6 else 20 if near < 18 else 100
        self._defs: list[str] = []
        self._body: list[str] = []

    @contextmanager
    def structure(self, structure_id: str, layer: str, anchor: Point) -> Iterator[None]:
        """Everything drawn inside belongs to one anatomical structure; `anchor` is where its leader ends."""
        place = f"{number(anchor[0])} {number(anchor[1])}"
        with self._group(f'id="{structure_id}" data-layer="{_known(layer)}" data-anchor="{place}"'):
            yield

    @contextmanager
    def piece(self, of: str, layer: str) -> Iterator[None]:
        """A further piece of a structure at another depth."""
        with self._group(f'data-of="{of}" data-layer="{_known(layer)}"'):
            yield

    @contextmanager
    def decor(self, layer: str) -> Iterator[None]:
        """Drawing that is no structure: shadows, creases, hints."""
        with self._group(f'class="decor" data-layer="{_known(layer)}"'):
            yield

    @contextmanager
    def _group(self, attributes: str) -> Iterator[None]:
        self._body.append(f"<g {attributes}>")
        yield
        self._body.append("</g>")

    def outline(self, d: str, tone: str, *, paint: str = "") -> None:
        """The filled silhouette of the structure: what hit test and highlight use. `paint` is a gradient's paint."""
        fill = f' fill="{paint}"' if paint else ""
        self._body.append(f'<path class="{f"outline {tone}".strip()}"{fill} d="{self._slim(d)}"/>')

    def hit(self, d: str) -> None:
        """An invisible silhouette for a structure that is partly or wholly hidden."""
        self._body.append(f'<path class="outline hit" d="{self._slim(d)}"/>')

    def fill(self, d: str, tone: str, opacity: float = 1.0) -> None:
        """A filled area without a line: base, shade, light, texture."""
        extra = f' opacity="{number(opacity)}"' if opacity < 1 else ""
        edge = opacity == 1 and d.count("M") < _GRAINS
        self._add(d, self._ink("fill", tone), extra, 1.0 if edge else _SHADE)

    def paint(self, d: str, gradient: str) -> None:
        """An area filled with a gradient that `linear` or `radial` returned."""
        self._body.append(f'<path fill="{gradient}" d="{self._slim(d)}"/>')

    def stroke(self, d: str, gradient: str, width: float) -> None:
        """A line painted with a gradient that `linear` returned."""
        self._body.append(f'<path stroke="{gradient}" stroke-width="{number(width)}" d="{self._slim(d)}"/>')

    def line(
        self,
        d: str,
        tone: str,
        width: float | None = None,
        opacity: float = 1.0,
        *,
        flat: bool = False,
        dash: Sequence[float] = (),
    ) -> None:
        """A line; without a width it has the drawing's one outline width. flat: no round ends; dash: mm on, mm off."""
        extra = f' stroke-width="{number(width)}"' if width is not None else ""
        extra += f' opacity="{number(opacity)}"' if opacity < 1 else ""
        extra += ' stroke-linecap="butt"' if flat else ""
        extra += f' stroke-dasharray="{",".join(number(part) for part in dash)}"' if dash else ""
        self._add(d, self._ink("stroke", tone), extra, 1.0)

    def _ink(self, kind: str, tone: str) -> str:
        """The attribute that gives a `fill` or a `stroke` its colour: the class says which it is."""
        del kind
        return f'class="{tone}"'

    def _add(self, d: str, ink: str, extra: str, rough: float) -> None:
        self._body += [f'<path {ink} d="{self._slim(piece, rough)}"{extra}/>' for piece in pieces(d)]

    def _slim(self, d: str, rough: float = 1.0) -> str:
        """The path data in fewer words; `rough`: how many times what is unseen of an edge it may stray."""
        return slim(d, rough * self._tolerance, self._grid)

    def contact(self, d: str, reach: float, strength: float = 0.3, shift: Point = (0.0, 0.0), steps: int = 3) -> None:
        """A soft contact shadow of nested translucent strokes, `reach` mm to each side: no filter."""
        moved = shifted(d, shift) if shift != (0.0, 0.0) else d
        for k in range(steps):
            extra = f' stroke-width="{number(2 * reach * (k + 1) / steps)}" opacity="{number(strength / steps)}"'
            self._add(moved, self._ink("stroke", "shadow-line"), extra, _SOFT)

    def linear(self, name: str, a: Point, b: Point, stops: Sequence[tuple[float, str, float]]) -> str:
        """Define a linear gradient from `a` to `b` with (offset, tone, opacity) stops; returns its paint."""
        ends = f'x1="{number(a[0])}" y1="{number(a[1])}" x2="{number(b[0])}" y2="{number(b[1])}"'
        self._defs.append(
            f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" {ends}>{_stops(stops)}</linearGradient>'
        )
        return f"url(#{name})"

    def radial(self, name: str, centre: Point, radius: float, stops: Sequence[tuple[float, str, float]]) -> str:
        """Define a radial gradient in mm with (offset, tone, opacity) stops; returns its paint."""
        place = f'cx="{number(centre[0])}" cy="{number(centre[1])}" r="{number(radius)}"'
        self._defs.append(
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" {place}>{_stops(stops)}</radialGradient>'
        )
        return f"url(#{name})"

    def soft(self, name: str, stops: Sequence[tuple[float, str, float]]) -> str:
        """Define a radial gradient that fills whatever it paints, centre to rim; returns its paint."""
        self._defs.append(f'<radialGradient id="{name}" cx=".5" cy=".5" r=".5">{_stops(stops)}</radialGradient>')
        return f"url(#{name})"

    def blob(self, paint: str, centre: Point, radii: Point, turn: float = 0.0, opacity: float = 1.0) -> None:
        """An ellipse with a soft rim: a hollow or a bulge. `paint` comes from `soft`; `turn` in degrees."""
        x, y = number(centre[0]), number(centre[1])
        extra = f' transform="rotate({number(turn)} {x} {y})"' if turn else ""
        extra += f' opacity="{number(opacity)}"' if opacity < 1 else ""
        radius = f'rx="{number(radii[0])}" ry="{number(radii[1])}"'
        self._body.append(f'<ellipse fill="{paint}" cx="{x}" cy="{y}" {radius}{extra}/>')

    def svg(self) -> str:
        """The whole document, one element a line."""
        x, y, w, h = self.view_box
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x:g} {y:g} {w:g} {h:g}" '
            f'width="{w:g}mm" height="{h:g}mm" data-view="{self.view}" data-origin="0 0" '
            f'data-title="{self.title}" fill="none" '
            f'stroke-width="{number(self.line_mm)}" stroke-linecap="round" stroke-linejoin="round">'
        )
        defs = ["<defs>", *self._defs, "</defs>"] if self._defs else []
        return "\n".join([head, *defs, *self._body, "</svg>"]) + "\n"


def _known(layer: str) -> str:
    if layer not in LAYERS:
        raise ValueError(f"unknown layer {layer!r}; known: {', '.join(LAYERS)}")
    return layer


def _stops(stops: Sequence[tuple[float, str, float]]) -> str:
    return "".join(
        f'<stop class="stop-{tone}" offset="{number(offset)}"'
        + (f' stop-opacity="{number(opacity)}"' if opacity < 1 else "")
        + "/>"
        for offset, tone, opacity in stops
    )
