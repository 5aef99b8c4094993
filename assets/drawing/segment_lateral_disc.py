"""L5/S1 from the side: discs in section: lamellae, nucleus, cartilage endplates."""

from __future__ import annotations

import itertools
import math
from contextlib import AbstractContextManager
from typing import Final

from assets.drawing.curves import Curve, Point, add, between, closed_path, fitted, hump, simplify, strokes
from assets.drawing.patch import Solid
from assets.drawing.section_fade import SectionDrawing
from assets.drawing.segment_lateral_form import DiscSection

_BACK: Final = tuple(i * 0.03 for i in range(8))
_FRONT: Final = tuple(1 - i * 0.034 for i in range(11))
"""Borders of the lamellae along the disc: thinner and fewer behind than in front."""


def part(g: SectionDrawing, structure: str, layer: str, anchor: Point | None) -> AbstractContextManager[None]:
    """A structure where its leader ends, or (no anchor) a further piece of one that is drawn already."""
    return g.structure(structure, layer, anchor) if anchor else g.piece(structure, layer)


def paint_disc(g: SectionDrawing, disc: str, section: DiscSection, *, first: bool = False, main: bool = False) -> None:
    """A disc with its parts; `first`: the disc gets its name here, `main`: annulus, nucleus and endplates do."""
    whole = Solid(section.outline(), 200, tolerance=0.03)
    d = closed_path(whole.polygon)
    with part(g, disc, "disc", section.at(0.5, 0.04) if first else None):
        g.contact(closed_path(whole.polygon, 0.1), 0.8, 0.3)
        g.outline(d, "disc-base")
    with part(g, "disc-part.annulus", "disc", section.at(0.5, 0.86) if main else None):
        back, front = section.arc(0.07), section.arc(0.97)
        upper = [section.at(0.09, 0.07 + 0.9 * i / 20) for i in range(21)]
        lower = [section.at(0.91, 0.07 + 0.9 * i / 20) for i in range(21)]
        hole = section.oval(1.02, 0.42)
        g.outline(closed_path([*upper, *front[2:-2], *lower[::-1], *back[::-1][2:-2]]) + closed_path(hole), "disc-base")
        _paint_lamellae(g, section, 16 if main else 10)
        g.fill(whole.crescent(70, 1.4, floor=0.1), "disc-dark", 0.25)
        g.fill(whole.crescent(235, 0.7, floor=0.3, start=0.2), "disc-pale", 0.5)
    _paint_nucleus(g, disc, section, main=main)
    with part(g, "disc-part.endplate", "disc", section.at(0.97, 0.6) if main else None):
        ts = [0.02 + 0.96 * i / 30 for i in range(31)]
        for side, sign in ((0.0, 1), (1.0, -1)):
            plate = [section.patch.at(side, t) for t in ts]
            deep = [section.patch.at(side + sign * 0.085 * max(0.0, math.sin(math.pi * t)) ** 0.35, t) for t in ts]
            g.outline(between(plate, deep), "cartilage-base")
            g.line(between(plate, deep), "cartilage-line", 0.13)
    with g.decor("disc"):
        g.line(d, "disc-line")


def _paint_lamellae(g: SectionDrawing, section: DiscSection, strands: int) -> None:
    bands = [*itertools.pairwise(_BACK), *itertools.pairwise(_FRONT)]
    dark, fibres, borders, crests = "", "", "", ""
    middle = [(i + 0.5) / strands for i in range(strands)]
    for k, (a, b) in enumerate(bands):
        slant = 0.045 if k % 2 else -0.045  # the fibres' direction alternates from lamella to lamella
        if k % 2:
            dark += between(section.arc(a), section.arc(b))
        fibres += strokes(
            (section.at(s, a + 0.1 * (b - a)), section.at(min(1, max(0, s + slant)), b - 0.1 * (b - a))) for s in middle
        )
        borders += Curve(simplify(section.arc(b), 0.02)).d()
        if k % 2 == 0:
            wide, crest = hump(0.1, 0.8, 0.007), a + 0.35 * (b - a)
            ss = [i / 16 for i in range(2, 14)]
            edges = [[section.at(s, crest + sign * wide(s)) for s in ss] for sign in (1, -1)]
            crests += between(edges[0], edges[1])
    g.fill(dark, "disc-mid")
    g.line(fibres, "disc-line", 0.07, 0.36)
    g.line(borders, "disc-line", 0.12, 0.6)
    g.fill(crests, "disc-pale", 0.75)
    for k, (scale, height) in enumerate(((1.42, 0.44), (1.3, 0.437), (1.19, 0.432), (1.09, 0.428))):
        ring = closed_path(section.oval(scale, height))  # the inner lamellae wrap round the nucleus
        g.fill(ring, "disc-light" if k % 2 else "disc-mid")
        g.line(ring, "disc-line", 0.11, 0.6)


def _paint_nucleus(g: SectionDrawing, disc: str, section: DiscSection, *, main: bool) -> None:
    core = Solid(section.oval(), tolerance=0.03)
    name = f"gel-{disc.removeprefix('disc.')}-{round(core.polygon[0][0])}"
    middle = section.at(0.36, 0.42)
    gel = [(0.0, "nucleus-light", 1.0), (0.5, "nucleus-base", 1.0), (1.0, "nucleus-shade", 1.0)]
    faint = g.weight(middle)
    with part(g, "disc-part.nucleus", "disc", section.at(0.5, 0.44) if main else None):
        if faint > 0.98:
            g.outline(closed_path(core.polygon), "", paint=g.radial(name, middle, 11, gel))
        else:
            g.outline(closed_path(core.polygon), "nucleus-base")
        pale, deep = "", ""
        for k in range(11):
            s, t0 = 0.2 + 0.06 * k, 0.27 + 0.013 * ((k * 5) % 7)
            wide, ts = hump(t0, t0 + 0.26, 0.026), [t0 + 0.26 * i / 10 for i in range(11)]
            strand = between([section.at(s - wide(t), t) for t in ts], [section.at(s + wide(t), t) for t in ts])
            pale, deep = (pale + strand, deep) if k % 3 else (pale, deep + strand)
        g.fill(pale, "nucleus-pale", 0.3)
        g.fill(deep, "nucleus-dark", 0.22)
        for k in range(3):
            g.fill(core.crescent(75, 1.9 - 0.5 * k, floor=-0.1), "nucleus-dark", 0.11)
        g.fill(core.crescent(250, 0.9, floor=0.25, start=0.5), "nucleus-pale", 0.6)
        g.line(closed_path(core.polygon), "nucleus-line", 0.18)


def paint_rudiment(g: SectionDrawing, section: DiscSection) -> None:
    """The thin remnant between S1 and S2: no nucleus, no mobility."""
    with g.decor("disc"):
        g.fill(closed_path(section.outline()), "disc-base")
        lines = "".join(fitted([section.at(k / 4, i / 12) for i in range(13)], 0.03).d() for k in range(1, 4))
        g.line(lines, "disc-line", 0.1, 0.7)
        rim = [add(p, (0.15, 0.2)) for p in section.patch.second.sample(12)]
        g.line(fitted(rim, 0.03).d(), "disc-line", 0.14, 0.5)
