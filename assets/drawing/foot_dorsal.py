"""The right foot from above: `foot-dorsal.svg`."""

from __future__ import annotations

from assets.drawing.foot_dorsal_bones import paint_bones
from assets.drawing.foot_dorsal_nerves import paint_deep_pair, paint_surface
from assets.drawing.foot_dorsal_skin import paint_skin
from assets.drawing.foot_dorsal_soft import (
    paint_fibularis_longus,
    paint_interossei,
    paint_long_extensors,
    paint_retinaculum,
    paint_short_extensors,
)
from assets.drawing.svg_writer import Drawing


def foot_dorsal() -> str:
    """The SVG text of the drawing; toes up the page, page right is lateral."""
    g = Drawing((47, -217, 106, 268), view="dorsal", title="Right foot, dorsal view", line_mm=0.3)
    paint_skin(g)
    paint_bones(g)
    paint_interossei(g)
    paint_fibularis_longus(g)
    paint_deep_pair(g)
    paint_short_extensors(g)
    paint_long_extensors(g)
    paint_retinaculum(g)
    paint_surface(g)
    return g.svg()
