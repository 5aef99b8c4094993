"""The whole right lower limb from the side, iliac crest to toes: `leg-lateral.svg`."""

from __future__ import annotations

from typing import Final

from assets.drawing import leg_lateral_calf as calf
from assets.drawing import leg_lateral_hip as hip
from assets.drawing import leg_lateral_nerves as nerves
from assets.drawing import leg_lateral_thigh as thigh
from assets.drawing.leg_lateral_bones import paint_lateral_bones
from assets.drawing.leg_side_points import lateral
from assets.drawing.leg_side_skin import Crease, paint_side_skin
from assets.drawing.svg_writer import Drawing

_CREASES: Final[tuple[Crease, ...]] = (
    ("-70,839 -50,838 -30,842 -12,850", 2.6),
    ("-40,518 -30,512 -18,510", 1.8),
    ("-27,104 -25,90 -24,76 -28,60", 2.2),
    ("8,60 14,57 20,60 24,66", 1.8),
)


def leg_lateral() -> str:
    """The SVG text of the drawing; page right is anterior."""
    g = Drawing((-106, -1090, 324, 1096), view="lateral", title="Right lower limb, lateral view", line_mm=0.5)
    paint_side_skin(g, lateral, _CREASES)
    paint_lateral_bones(g)
    thigh.paint_deep_thigh(g)
    hip.paint_rotators(g)
    nerves.paint_hidden(g)
    calf.paint_deep_calf(g)
    calf.paint_foot(g)
    thigh.paint_front(g)
    thigh.paint_medial_hamstrings(g)
    calf.paint_calf(g)
    nerves.paint_common(g)
    thigh.paint_biceps(g)
    calf.paint_front(g)
    calf.paint_retinacula(g)
    hip.paint_medius(g)
    hip.paint_tract(g)
    hip.paint_tensor_and_maximus(g)
    nerves.paint_surface(g)
    return g.svg()
