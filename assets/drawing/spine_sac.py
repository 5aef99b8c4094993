"""Lumbosacral spine from behind, the sac: dura with its sleeves, cord and conus, cauda equina, the film over all."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.curves import Curve, Point, add, hump, ribbon, signed_area
from assets.drawing.patch import Patch, Solid
from assets.drawing.spine_form import LIGHT_TOWARD, ROUGH
from assets.drawing.spine_points import CONUS_TIP, CORD, SAC, SAC_TOP
from assets.drawing.spine_root_points import FILUM, LAST
from assets.drawing.spine_roots import Root, paint_strand, rootlet
from assets.drawing.spine_shapes import SIDES, closed_d, sac_half
from assets.drawing.svg_writer import Drawing

_SAC: Final = Patch([(-x, y) for x, y in SAC], SAC, tolerance=0.1)
_CORD: Final = Patch([(-x, y) for x, y in CORD], CORD, tolerance=0.04)


def sleeve(r: Root, n: int = 18) -> str:
    """Path data of the dura over a root as far as its ganglion, wide at the mouth."""
    end = r.sleeve
    mouth = hump(-end * 0.2, end * 0.95, 1.3 if r.name.startswith("L") else 0.9, 1.2)

    def width(t: float) -> float:
        u = min(1.0, max(0.0, (t + 0.03) / (end * 0.3 + 0.03)))
        return (r.width(t) + 0.4 + mouth(t)) * (0.15 + 0.85 * u * u * (3 - 2 * u))

    return ribbon(r.curve, width, t1=end, n=n, tolerance=0.1)


def paint_dura(g: Drawing, roots: list[Root]) -> None:
    """The back of the sac: first the lines of sac and sleeves, then their fills, so that no line crosses a mouth."""
    with g.structure("dura.sac", "nerves", (6.7, -121.0)):
        outline = _SAC.outline()
        g.contact(outline, 1.5, 0.34, (0.6, 0.6), 3)
        for r in roots:
            g.contact(r.curve.part(0, 0.7 * r.sleeve, 8).d(digits=1), 1.9, 0.24, (0.5, 0.8), 2)
        sleeves = {r.key: sleeve(r) for r in roots}
        for r in roots:
            a, b = r.curve.at(r.sleeve * 0.55), r.curve.at(r.sleeve)
            ink = g.linear(
                f"sleeve-line-{r.key}", a, b, [(0, "dura-line", 1), (0.5, "dura-line", 0.9), (1, "dura-line", 0)]
            )
            g.stroke(sleeves[r.key], ink, 2 * g.line_mm)
        g.line(outline, "dura-line", 2 * g.line_mm)
        for r in roots:
            stops = [(0, "dura-shade", 1.0), (0.35, "dura-mid", 1.0), (0.8, "dura-base", 1.0), (1, "dura-base", 0.0)]
            g.outline(sleeves[r.key], "", paint=g.linear(f"sleeve-{r.key}", r.curve.at(0), r.curve.at(r.sleeve), stops))
        back = [(0, "dura-mid"), (0.2, "dura-base"), (0.5, "dura-light"), (0.8, "dura-base"), (1, "dura-shade")]
        paint = g.linear("sac-back", (-9, 0), (9, 0), [(offset, tone, 1.0) for offset, tone in back])
        g.outline(outline, "", paint=paint)


def paint_cauda(g: Drawing) -> None:
    """What the named roots leave of the horse's tail: the two lowest pairs and the filum; its whole as a hit area."""
    with g.structure("cauda.equina", "nerves", (3.4, 8.0)):
        for name in reversed(LAST):
            for side in SIDES:
                paint_strand(g, rootlet(name, side, 0.0, None), LAST[name][1])
        curve = Curve(FILUM)
        g.line(curve.d(), "disc-line", 1.0, 0.8)
        g.line(curve.d(), "cord-fibre", 0.6)
        g.fill(ribbon(curve, lambda t: 0.55 - 0.2 * t, n=12, tolerance=0.1), "tendon-light")
        ys = [CONUS_TIP - 8 + (98 - CONUS_TIP + 8) * i / 16 for i in range(17)]
        left = [(-(max(0.4, sac_half(y) - 1.9)), y) for y in ys]
        bundle = [*left, *((-x, y) for x, y in left[::-1])]
        g.hit(closed_d(bundle if signed_area(bundle) < 0 else bundle[::-1]))


def paint_cord(g: Drawing) -> None:
    """Lumbar enlargement and conus with the sulci and the fan of dorsal rootlets."""
    with g.structure("cord.conus", "nerves", (1.3, -80.0)):
        d = _CORD.outline()
        g.contact(d, 1.0, 0.36, (0.4, 0.6), 3)
        g.outline(d, "cord-light")
        for reach, tone, opacity in ((0.42, "mid", 0.45), (0.28, "mid", 0.6), (0.14, "shade", 0.6)):
            g.fill(_CORD.strip(1 - reach, 1.0), f"cord-{tone}", opacity)
        g.fill(_CORD.strip(0.0, 0.1), "cord-mid", 0.6)
        for part, opacity in ((0.13, 0.6), (0.07, 0.8)):
            g.fill(_CORD.sliver(0.3, hump(-0.1, 0.98, part, 0.7), 0.0, 0.97), "cord-pale", opacity)
        g.line(_CORD.run(0.5, 0, 0.95).d(), "cord-line", 0.28, 0.75)  # posterior median sulcus
        g.line(_CORD.run(0.2, 0, 0.86).d() + _CORD.run(0.8, 0, 0.86).d(), "cord-line", 0.2, 0.6)
        _dorsal_rootlets(g)
        g.line(d, "cord-line")


def _dorsal_rootlets(g: Drawing) -> None:
    """The fans by which each root enters the cord: threads that thin out where they join their root."""
    edge, thread = "", ""
    for k in range(24):
        t = 0.015 + 0.035 * k
        long = 1.0 - 0.35 * t
        for across, out in ((0.8, 1), (0.2, -1)):
            p = _CORD.at(across, t)
            steps = [(0.8, 2.2), (1.7, 5.6), (2.3, 10.0), (2.6, 14.5)]
            course = Curve([p, *(add(p, (out * x * long, y)) for x, y in steps)])
            edge += ribbon(course, lambda u: 0.62 * (1 - u) ** 0.7, n=7, tolerance=0.05)
            thread += ribbon(course, lambda u: 0.36 * (1 - u) ** 0.7, n=7, tolerance=0.05)
    g.fill(edge, "nerve-dark", 0.75)
    g.fill(thread, "nerve-light")


def paint_film(g: Drawing, roots: list[Root]) -> None:
    """The near wall of the dura: a film, denser at the edges, with long lights; it covers the sleeves too."""
    with g.piece("dura.sac", "nerves"):
        stops = [
            (0, "dura-shade", 0.6),
            (0.16, "dura-base", 0.36),
            (0.5, "dura-light", 0.1),
            (0.84, "dura-mid", 0.36),
            (1, "dura-dark", 0.6),
        ]
        g.paint(_SAC.outline(), g.linear("film", (-9, 0), (9, 0), stops))
        for r in roots:
            a, b = r.curve.at(0), r.curve.at(r.sleeve)
            veil = [(0, "dura-light", 0.0), (0.3, "dura-light", 0.3), (0.8, "dura-light", 0.3), (1, "dura-light", 0.0)]
            g.paint(sleeve(r), g.linear(f"film-{r.key}", a, b, veil))
            for shift, tone, opacity in ((-0.34, "dark", 0.5), (0.3, "pale", 0.75)):
                ts = [r.sleeve * (0.1 + 0.88 * i / 14) for i in range(15)]
                course = Curve([add(r.curve.at(t), r.curve.normal(t), shift * (r.width(t) + 0.8)) for t in ts])
                g.fill(ribbon(course, hump(0, 1, 0.75, 0.8), n=14, tolerance=ROUGH), f"dura-{tone}", opacity)
        for across, part, opacity in ((0.27, 0.05, 0.35), (0.27, 0.02, 0.7), (0.72, 0.016, 0.4)):
            for start, stop in ((0.02, 0.44), (0.4, 0.93)):
                lit = _SAC.sliver(across, hump(start, stop, part, 1.2), start, stop, 9)
                g.fill(lit, "dura-pale", opacity)


def paint_section(g: Drawing) -> None:
    """The cut across the top: dura, fluid, cord with its grey butterfly."""

    def oval(x: float, y: float) -> list[Point]:
        turns = [2 * math.pi * i / 16 for i in range(16)]
        return [(x * math.cos(a), SAC_TOP + y * math.sin(a)) for a in turns]

    with g.decor("nerves"):
        g.fill(closed_d(oval(8.75, 2.7)), "dura-base")
        g.line(closed_d(oval(8.75, 2.7)), "dura-line")
        inside = Solid(oval(7.9, 2.15), 80, tolerance=0.1)
        g.fill(inside.d, "disc-pale")
        g.fill(inside.crescent(LIGHT_TOWARD, 1.2), "disc-shade", 0.6)
        g.line(inside.d, "dura-line", 0.2)
        g.fill(closed_d(oval(4.7, 1.5)), "cord-light")
        g.line(closed_d(oval(4.7, 1.5)), "cord-line", 0.25)
        half = [(0.4, -0.2), (2.3, -0.9), (1.5, 0.1), (2.2, 0.8), (0.5, 0.25)]
        butterfly = [(x, SAC_TOP + y) for x, y in half] + [(-x, SAC_TOP + y) for x, y in half[::-1]]
        g.fill(closed_d(butterfly), "cord-dark", 0.75)
