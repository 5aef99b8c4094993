"""The whole right lower limb from the front, iliac crest to toes: `leg-anterior.svg`."""

from __future__ import annotations

from assets.drawing.leg_anterior_bones import paint_foot, paint_long_bones, paint_pelvis
from assets.drawing.leg_anterior_deep import paint_adductors, paint_behind, paint_deep, paint_flexors
from assets.drawing.leg_anterior_leg import (
    paint_calf_edges,
    paint_leg,
    paint_retinacula,
    paint_short_foot,
    paint_tendons,
)
from assets.drawing.leg_anterior_nerves import (
    paint_behind_fibula,
    paint_common,
    paint_hidden,
    paint_surface,
    paint_triangle,
)
from assets.drawing.leg_anterior_skin import paint_skin, paint_toes
from assets.drawing.leg_anterior_thigh import paint_thigh
from assets.drawing.svg_writer import Drawing


def leg_anterior() -> str:
    """The SVG text of the drawing; page left is lateral."""
    g = Drawing((-190, -1090, 200, 1096), view="anterior", title="Right lower limb, anterior view", line_mm=0.5)
    paint_skin(g)
    paint_calf_edges(g)
    paint_behind_fibula(g)
    paint_pelvis(g)
    paint_behind(g)
    paint_long_bones(g)
    paint_foot(g)
    paint_deep(g)
    paint_flexors(g)
    paint_hidden(g)
    paint_adductors(g)
    paint_triangle(g)
    paint_common(g)
    paint_short_foot(g)
    paint_leg(g)
    paint_tendons(g)
    paint_retinacula(g)
    paint_toes(g)
    paint_thigh(g)
    paint_surface(g)
    return g.svg()
