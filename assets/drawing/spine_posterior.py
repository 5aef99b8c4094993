"""Lumbosacral spine from behind, left half whole, right half opened: `spine-posterior.svg`."""

from __future__ import annotations

from assets.drawing.spine_arches import paint_arches, paint_flavum
from assets.drawing.spine_column import (
    paint_bodies,
    paint_discs,
    paint_foramina,
    paint_pedicles,
    paint_posterior_ligament,
    paint_silhouettes,
)
from assets.drawing.spine_form import define_glows
from assets.drawing.spine_pelvis import paint_coccyx, paint_ilium
from assets.drawing.spine_rib import paint_ribs
from assets.drawing.spine_roots import all_roots, paint_outer_roots, paint_rootlets, paint_sheathed
from assets.drawing.spine_sac import paint_cauda, paint_cord, paint_dura, paint_film, paint_section
from assets.drawing.spine_sacrum import (
    paint_roof,
    paint_sacral_exits,
    paint_sacrum,
    paint_walls,
)
from assets.drawing.svg_writer import Drawing


def spine_posterior() -> str:
    """The SVG text of the drawing; page right is the subject's right.

    Depth decides the order: bodies, roots that have left, pedicles over them, the sac, the left half of the arches.
    """
    g = Drawing((-97, -136, 194, 362), view="posterior", title="Lumbar spine and sacrum, posterior view", line_mm=0.36)
    glows = define_glows(g)
    roots = all_roots()
    paint_silhouettes(g)
    paint_ribs(g)
    paint_discs(g)
    paint_bodies(g, glows)
    paint_posterior_ligament(g)
    paint_foramina(g)
    paint_sacrum(g, glows)
    paint_outer_roots(g, roots, glows.bulge, glows.dark)
    paint_sacral_exits(g)
    paint_pedicles(g, glows)
    paint_dura(g, roots)
    paint_rootlets(g, roots)
    paint_cauda(g)
    paint_cord(g)
    paint_sheathed(g, roots)
    paint_film(g, roots)
    paint_section(g)
    paint_walls(g, glows)
    paint_flavum(g)
    paint_roof(g, glows)
    paint_coccyx(g, glows)
    paint_ilium(g)
    paint_arches(g, glows)
    return g.svg()
