"""Modelling of the spine drawing: rounded bone, sawn bone, soft hollows and bulges."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from assets.drawing.curves import Curve, Point, closed_path, contains, hump, move, relative, ribbon, to_edge
from assets.drawing.patch import Solid
from assets.drawing.svg_writer import Drawing

SHADE_TOWARD = 50.0
LIGHT_TOWARD = 230.0
"""Degrees on the page (0 right, 90 down): the one light comes from the upper left."""
ROUGH = 0.15
"""How far in mm the edges of shade may stray."""

_SHADES: Final = ((1.5, "mid", 0.4), (0.95, "shade", 0.4), (0.55, "shade", 0.6), (0.22, "dark", 0.55))
"""Part of the depth, tone, opacity."""
_LIGHTS: Final = ((0.14, 0.9, "light", 0.65), (0.18, 0.5, "pale", 0.6), (0.22, 0.16, "pale", 0.9))
"""Gap to the rim and width as parts of the depth, tone, opacity."""


@dataclass(frozen=True, slots=True)
class Glows:
    """Paints of soft blobs: a hollow and a bulge of near bone and of far bone, the dark of a deep opening."""

    hollow: str
    bulge: str
    far_hollow: str
    far_bulge: str
    dark: str


def define_glows(g: Drawing) -> Glows:
    """Define the five soft paints once for the whole drawing."""

    def fading(name: str, tone: str, strength: float) -> str:
        return g.soft(
            name, [(0, tone, strength), (0.35, tone, strength * 0.72), (0.7, tone, strength * 0.22), (1, tone, 0)]
        )

    return Glows(
        hollow=fading("hollow", "bone-dark", 0.85),
        bulge=fading("bulge", "bone-pale", 0.95),
        far_hollow=fading("far-hollow", "bone-dark", 0.6),
        far_bulge=fading("far-bulge", "far-pale", 0.8),
        dark=fading("deep-dark", "shadow-base", 0.9),
    )


def solid(points: Sequence[Point], smooth: int = 3) -> Solid:
    """A closed shape with evened normals, ready for crescents."""
    return Solid(points, 150, tolerance=ROUGH, smooth=smooth)


def contact(
    g: Drawing, points: Sequence[Point], reach: float, strength: float, shift: Point = (0.5, 0.9), steps: int = 3
) -> None:
    """A soft contact shadow of a closed shape."""
    g.contact(closed_path(Curve(points, closed=True).sample(60), 0.8), reach, strength, shift, steps)


def model(g: Drawing, shape: Solid, depth: float, tissue: str = "bone", *, light: float = 1.0, skip: int = 0) -> None:
    """Shade and light of a rounded solid: crescents whose depth follows normal · light. No base, no line.

    skip: how many of the broadest steps to leave out; small solids need fewer.
    """
    for part, tone, strength in _SHADES[skip:]:
        g.fill(shape.crescent(SHADE_TOWARD, depth * part, floor=-0.1, power=1.1), f"{tissue}-{tone}", strength)
    for start, part, tone, strength in _LIGHTS[skip:]:
        lit = shape.crescent(LIGHT_TOWARD, depth * part * light, floor=0.12, start=depth * start, power=0.9)
        g.fill(lit, f"{tissue}-{tone}", strength)


def paint_solid(
    g: Drawing,
    points: Sequence[Point],
    depth: float,
    *,
    tissue: str = "bone",
    shadow: float = 0.0,
    paint: str = "",
    light: float = 1.0,
    line: bool = True,
    skip: int = 0,
) -> Solid:
    """A rounded solid: contact shadow (reach in mm), base or gradient, crescents, outline."""
    shape = solid(points)
    if shadow:
        contact(g, points, shadow, 0.3)
    g.outline(shape.d, "" if paint else f"{tissue}-base", paint=paint)
    model(g, shape, depth, tissue, light=light, skip=skip)
    if line:
        g.line(shape.d, f"{tissue}-line")
    return shape


def paint_cut(g: Drawing, points: Sequence[Point], *, rim: float, seed: int) -> None:
    """Sawn bone: pale cortical rim, warm hollow centre with pores that follow the load."""
    shape = solid(points)
    g.fill(shape.d, "cancellous-pale")
    inner = Solid(shape.inset(rim)[::10], 80, tolerance=ROUGH, smooth=2)
    g.fill(inner.d, "cancellous-base")
    for part, strength in ((1.0, 0.4), (0.45, 0.5)):
        g.fill(inner.crescent(LIGHT_TOWARD, 1.7 * part, floor=0.0), "cancellous-shade", strength)
    g.fill(inner.crescent(SHADE_TOWARD, 1.2, floor=0.15), "cancellous-light", 0.7)
    g.line(inner.d, "cancellous-fibre", 0.22)
    sponge(g, inner, seed)
    g.line(shape.d, "bone-line")


def sponge(g: Drawing, inner: Solid, seed: int, step: float = 1.65) -> None:
    """Cancellous texture: dark upright pores and bright threads of bone between them."""
    chance = random.Random(seed)
    xs, ys = [p[0] for p in inner.polygon], [p[1] for p in inner.polygon]
    pores, threads = "", ""
    y = min(ys)
    while y < max(ys):
        x = min(xs)
        while x < max(xs):
            p = (x + chance.uniform(-0.5, 0.5) * step, y + chance.uniform(-0.5, 0.5) * step)
            if contains(inner.polygon, p) and to_edge(inner.polygon, p) > 0.6:
                pores += _pore(p, chance.uniform(0.3, 0.62), chance.uniform(0.13, 0.25), chance.uniform(-0.3, 0.3))
                if chance.random() < 0.5 and to_edge(inner.polygon, p) > 1.3:
                    q = (p[0] + step * 0.5, p[1] - chance.uniform(0.6, 1.1))
                    threads += move(q) + relative("l", q, (q[0], q[1] + 1.7))
            x += step
        y += step * 1.1
    g.fill(pores, "cancellous-dark", 0.72)
    g.line(threads, "cancellous-fibre", 0.18, 0.5)


def _pore(p: Point, long: float, short: float, lean: float) -> str:
    """A small lens-shaped opening."""
    c, s = math.cos(lean), math.sin(lean)
    ends = [(p[0] + s * k * long, p[1] - c * k * long) for k in (1, -1)]
    sides = [(p[0] + c * k * 2 * short, p[1] + s * k * 2 * short) for k in (1, -1)]
    first = relative("q", ends[0], sides[0], ends[1])
    return move(ends[0]) + first + relative("q", ends[1], sides[1], ends[0]) + "Z"


def crest(g: Drawing, points: Sequence[Point], width: float, strength: float = 1.0, tissue: str = "bone") -> None:
    """A ridge of light that tapers to nothing at both ends."""
    curve = Curve(points)
    for part, tone, opacity in ((1.0, "light", 0.55), (0.6, "pale", 0.5), (0.26, "pale", 0.8)):
        band = ribbon(curve, hump(0, 1, width * part, 1.1), n=14, tolerance=ROUGH)
        g.fill(band, f"{tissue}-{tone}", opacity * strength)


def pits(g: Drawing, places: Sequence[Point], seed: int, tone: str, width: float, opacity: float) -> None:
    """Short strokes: the vascular pits of a bone's surface."""
    chance = random.Random(seed)
    d = ""
    for p in places:
        d += move(p) + relative("l", p, (p[0] + chance.uniform(-0.25, 0.25), p[1] + chance.uniform(0.25, 0.8)))
    g.line(d, tone, width, opacity)
