"""Lumbosacral spine from behind: the twelfth ribs, as a hint that fades to both sides."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Point, hump, ribbon, steps
from assets.drawing.spine_form import ROUGH
from assets.drawing.spine_points import at
from assets.drawing.spine_shapes import SIDES, on
from assets.drawing.svg_writer import Drawing

COURSE: Final = at("15.5,-110.6 21,-110.4 28,-108.4 38,-104.4 50,-98.4 63,-90 75,-80 86,-68.4")
"""Middle line of the right rib, from its head beside the body of T12 down and outward."""
WIDTH: Final = steps([(0.0, 4.2), (0.06, 5.2), (0.14, 4.8), (0.3, 6.6), (0.6, 7.4), (1.0, 5.6)])


def paint_ribs(g: Drawing) -> None:
    """Both ribs; no structure of its own, so that the thorax is only where the eye expects it."""
    with g.decor("bone"):
        for side in SIDES:
            key, curve = "r" if side > 0 else "l", Curve(on(side, COURSE))
            start, stop = (side * 34, -104.0), (side * 86, -70.0)

            def fading(tone: str, strength: float, a: Point = start, b: Point = stop, name: str = key) -> str:
                stops = [(0.0, tone, strength), (0.45, tone, 0.72 * strength), (1.0, tone, 0.0)]
                return g.linear(f"rib-{tone}-{name}", a, b, stops)

            under = [(x, y + 1.1) for x, y in curve.sample(24)]
            body = ribbon(curve, WIDTH, n=26, tolerance=ROUGH)
            g.stroke(Curve(under).d(), fading("shadow-line", 0.2), 7.4)
            g.paint(body, fading("far-base", 1.0))
            for shift, wide, tone, strength in (
                (2.3, 2.4, "far-shade", 0.75),
                (2.9, 1.3, "far-dark", 0.6),
                (-1.5, 1.9, "far-light", 0.9),
                (-1.8, 0.7, "far-pale", 0.9),
            ):
                # the lower border is left of travel on the right rib and right of it on the left one
                lane = curve.offset(side * shift)
                g.paint(ribbon(lane, hump(0.0, 1.0, wide, 0.5), n=20, tolerance=ROUGH), fading(tone, strength))
            line = fading("far-line", 1.0)
            for half in (-0.5, 0.5):
                border = [(curve.at(i / 24), curve.normal(i / 24), half * WIDTH(i / 24)) for i in range(25)]
                g.stroke(Curve([(p[0] + n[0] * w, p[1] + n[1] * w) for p, n, w in border]).d(), line, g.line_mm)
