"""Lumbosacral spine from behind: the coccyx, and the iliac bones as a hint."""

from __future__ import annotations

from math import fsum

from assets.drawing.curves import Curve, hump, ribbon
from assets.drawing.spine_form import ROUGH, Glows, crest, paint_solid
from assets.drawing.spine_points import COCCYX, ILIUM
from assets.drawing.spine_shapes import SIDES, on, ring
from assets.drawing.svg_writer import Drawing


def paint_coccyx(g: Drawing, glows: Glows) -> None:
    """The coccyx, three pieces."""
    with g.structure("bone.coccyx", "bone", (4.0, 195.0)):
        for points in COCCYX[::-1]:
            paint_solid(g, ring(points), 2.2, shadow=1.3)
            x, y = 0.0, fsum(p[1] for p in points) / len(points)
            g.blob(glows.bulge, (x - 1, y - 0.6), (max(p[0] for p in points) * 0.5, 2.2), 0, 0.6)


def paint_ilium(g: Drawing) -> None:
    """The iliac bones as a hint that fades to both sides; they overlap the sides of the sacrum."""
    with g.structure("bone.ilium", "bone", (58.0, 84.0)):
        for side in SIDES:
            key = "r" if side > 0 else "l"
            a, b = (side * 44, 0), (side * 96, 0)
            curve = Curve(on(side, ILIUM))
            g.contact(Curve(on(side, ILIUM[3:17])).d(), 2.4, 0.3, (0.4, 0.8), 4)
            fade = g.linear(
                f"ilium-{key}", a, b, [(0, "bone-base", 0.96), (0.35, "bone-base", 0.8), (1, "ghost-base", 0)]
            )
            g.outline(curve.d() + "Z", "", paint=fade)
            lip = Curve(on(side, ILIUM[2:11]))
            for shift, width, tone, opacity in (
                (1.9, 3.4, "bone-light", 0.6),
                (1.7, 1.5, "bone-pale", 0.7),
                (4.9, 2.4, "bone-shade", 0.4),
            ):
                band = lip.offset(-side * shift if lip.normal(0.5)[0] * side < 0 else shift)
                g.fill(ribbon(band, hump(0, 1, width, 0.8), n=20, tolerance=ROUGH), tone, opacity)
            ink = g.linear(
                f"ilium-line-{key}", a, b, [(0, "bone-line", 0.95), (0.5, "bone-line", 0.6), (1, "bone-line", 0)]
            )
            g.stroke(curve.d(), ink, g.line_mm)
            crest(g, on(side, [(62, 55), (56, 66), (52, 78)]), 1.2, 0.5)
