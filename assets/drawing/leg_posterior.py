"""The whole right lower limb from behind, iliac crest to heel: `leg-posterior.svg`."""

from __future__ import annotations

from assets.drawing.leg_posterior_bones import paint_bones, paint_ilium, paint_sacrum
from assets.drawing.leg_posterior_calf import paint_calf
from assets.drawing.leg_posterior_deep import paint_deep, paint_medius, paint_rotators
from assets.drawing.leg_posterior_nerves import paint_fibular, paint_surface, paint_trunk
from assets.drawing.leg_posterior_skin import paint_skin
from assets.drawing.leg_posterior_thigh import paint_thigh
from assets.drawing.svg_writer import Drawing


def leg_posterior() -> str:
    """The SVG text of the drawing; page right is lateral."""
    g = Drawing((-10, -1090, 200, 1096), view="posterior", title="Right lower limb, posterior view", line_mm=0.5)
    paint_skin(g)
    paint_bones(g)
    paint_deep(g)
    paint_trunk(g)
    paint_rotators(g)
    paint_sacrum(g)
    paint_ilium(g)
    paint_medius(g)
    paint_calf(g)
    paint_fibular(g)
    paint_thigh(g)
    paint_surface(g)
    return g.svg()
