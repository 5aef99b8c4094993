"""The whole right lower limb from the midline, iliac crest to toes: `leg-medial.svg`."""

from __future__ import annotations

from typing import Final

from assets.drawing import leg_medial_calf as calf
from assets.drawing import leg_medial_hip as hip
from assets.drawing import leg_medial_nerves as nerves
from assets.drawing import leg_medial_thigh as thigh
from assets.drawing.leg_medial_bones import paint_medial_bones, paint_sacrum
from assets.drawing.leg_side_points import medial
from assets.drawing.leg_side_skin import Crease, paint_side_skin
from assets.drawing.svg_writer import Drawing

_CREASES: Final[tuple[Crease, ...]] = (
    ("-70,839 -50,838 -30,842 -12,850", 2.6),
    ("-40,518 -30,512 -18,510", 1.8),
    ("-27,104 -25,90 -24,76 -28,60", 2.2),
)


def leg_medial() -> str:
    """The SVG text of the drawing; page right is posterior."""
    g = Drawing((-218, -1090, 324, 1096), view="medial", title="Right lower limb, medial view", line_mm=0.5)
    paint_side_skin(g, medial, _CREASES)
    paint_medial_bones(g)
    hip.paint_maximus(g)
    thigh.paint_rectus(g)
    hip.paint_wall(g)
    nerves.paint_pelvis(g)
    hip.paint_psoas(g)
    thigh.paint_deep_thigh(g)
    paint_sacrum(g)
    calf.paint_deep_calf(g)
    nerves.paint_tibial(g)
    thigh.paint_adductors(g)
    thigh.paint_front(g)
    calf.paint_calf(g)
    calf.paint_front(g)
    calf.paint_foot(g)
    calf.paint_retinaculum(g)
    thigh.paint_hamstrings(g)
    thigh.paint_strap(g)
    hip.paint_inguinal(g)
    nerves.paint_surface(g)
    return g.svg()
