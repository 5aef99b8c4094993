"""The right ankle from the lateral side with the Achilles complex: `ankle-lateral.svg`."""

from __future__ import annotations

from typing import Final

from assets.drawing.ankle_lateral_bones import paint_fibula, paint_ground, paint_hidden_ligaments, skin_edge
from assets.drawing.ankle_lateral_soft import paint_deep, paint_extensors, paint_fibulares, paint_sole, paint_triceps
from assets.drawing.curves import Curve, heights, steps
from assets.drawing.nerves import paint_nerve
from assets.drawing.svg_writer import Drawing

SURAL: Final = Curve(
    heights("""
    -37.9,238 -34.6,206 -31.4,176 -27.6,154 -22.8,134 -18.4,114 -16,96 -14.4,79 -9.4,62.6 1.6,48 17,38 38,31.4 62,32
    90,32.6 118,28.6
    """)
)


def ankle_lateral() -> str:
    """The SVG text of the drawing; page right is anterior."""
    g = Drawing(
        (-49, -241, 170, 243), view="lateral", title="Right ankle and Achilles complex, lateral view", line_mm=0.34
    )
    paint_ground(g)
    paint_extensors(g)
    paint_sole(g)
    paint_hidden_ligaments(g)
    paint_deep(g)
    paint_triceps(g)
    paint_fibula(g)
    paint_fibulares(g)
    with g.structure("nerve.sural", "nerves", SURAL.at(SURAL.when(-120))):
        heel = Curve(heights("-15.6,91 -17.6,76 -20.4,60 -22.4,44 -22.8,32 -22,24"))
        paint_nerve(g, heel, steps([(0.0, 0.2), (0.14, 1.2), (0.8, 0.8), (1.0, 0.15)]), fascicles=1, shadow=0.5)
        paint_nerve(g, SURAL, steps([(0.0, 2.6), (0.5, 2.3), (1.0, 1.5)]), fascicles=2, shadow=0.8)
    with g.decor("skin"):
        g.line(skin_edge(), "skin-line")
    return g.svg()
