"""Lumbosacral spine in median section, the left half seen from the right: `spine-lateral.svg`."""

from __future__ import annotations

from assets.drawing.spine_form import define_glows
from assets.drawing.spine_lateral_bones import paint_behind, paint_sacrum_cut, paint_veins, paint_vertebrae_cut
from assets.drawing.spine_lateral_canal import paint_cord, paint_fat, paint_roots_in_sac, paint_sac
from assets.drawing.spine_lateral_discs import paint_discs
from assets.drawing.spine_lateral_foramina import paint_courses, paint_foramina, paint_pedicles
from assets.drawing.spine_lateral_ligaments import paint_anterior, paint_behind_canal, paint_posterior
from assets.drawing.svg_writer import Drawing


def spine_lateral() -> str:
    """The SVG text of the drawing; page right is in front, so the subject faces right.

    Depth decides the order: the half behind the cut, what fills the canal, what was sawn, and over it, as windows,
    what lies beside the cut: pedicles, foramina and the roots in them.
    """
    g = Drawing(
        (-130, -136, 174, 360),
        view="lateral",
        title="Lumbar spine and sacrum, median section seen from the right",
        line_mm=0.36,
    )
    glows = define_glows(g)
    paint_behind(g, glows)
    paint_fat(g)
    paint_behind_canal(g)
    paint_anterior(g)
    paint_discs(g)
    paint_sacrum_cut(g)
    paint_vertebrae_cut(g)
    paint_veins(g)
    paint_posterior(g)
    paint_sac(g)
    paint_roots_in_sac(g)
    paint_cord(g)
    paint_pedicles(g)
    paint_courses(g)
    paint_foramina(g)
    return g.svg()
