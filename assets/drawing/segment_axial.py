"""L4/L5 at disc level, axial section seen from below: `segment-axial.svg`."""

from __future__ import annotations

from assets.drawing.section_fade import SectionDrawing
from assets.drawing.segment_axial_around import paint_ground, paint_muscles, paint_vessels
from assets.drawing.segment_axial_bones import paint_bones, paint_flavum
from assets.drawing.segment_axial_canal import (
    paint_exiting_nerve,
    paint_fat_and_spaces,
    paint_ganglion_l4,
    paint_sac,
    paint_traversing_root,
    paint_veins,
)
from assets.drawing.segment_axial_disc import paint_anterior_ligament, paint_disc, paint_posterior_ligament, paint_zones


def segment_axial() -> str:
    """The SVG text of the drawing; the subject's right is on page left, as on a scan. Deep structures come first."""
    g = SectionDrawing(
        (-62, -46, 124, 124), view="axial", title="L4/L5 at disc level, axial section seen from below", line_mm=0.26
    )
    paint_ground(g)
    paint_fat_and_spaces(g)
    paint_vessels(g)
    paint_exiting_nerve(g)
    paint_muscles(g)
    paint_veins(g)
    paint_disc(g)
    paint_anterior_ligament(g)
    paint_flavum(g)
    paint_bones(g)
    paint_ganglion_l4(g)
    paint_posterior_ligament(g)
    paint_sac(g)
    paint_traversing_root(g)
    paint_zones(g)
    return g.svg()
