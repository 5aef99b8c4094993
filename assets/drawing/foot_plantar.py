"""The right foot from below: `foot-plantar.svg`."""

from __future__ import annotations

from assets.drawing.foot_plantar_bones import paint_bones, paint_skin
from assets.drawing.foot_plantar_deep import paint_deep
from assets.drawing.foot_plantar_surface import paint_aponeurosis, paint_first_layer, paint_nerves
from assets.drawing.svg_writer import Drawing


def foot_plantar() -> str:
    """The SVG text of the drawing; toes up the page, page right is medial."""
    g = Drawing((-153, -217, 106, 268), view="plantar", title="Right foot, plantar view", line_mm=0.3)
    paint_skin(g)
    paint_bones(g)
    paint_deep(g)
    paint_first_layer(g)
    paint_aponeurosis(g)
    paint_nerves(g)
    return g.svg()
