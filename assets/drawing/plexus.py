"""Lumbosacral plexus and the nerves of the right limb, from root to foot: `plexus.svg`."""

from __future__ import annotations

from assets.drawing.plexus_back import paint_back_limb, paint_back_plexus
from assets.drawing.plexus_front import paint_behind_fibula, paint_front_limb, paint_front_plexus, paint_front_sacral
from assets.drawing.plexus_ghost import (
    paint_back_bones,
    paint_front_bones,
    paint_front_hip,
    paint_skin,
    paint_sole_bones,
)
from assets.drawing.plexus_sole import paint_sole
from assets.drawing.plexus_spine import paint_back, paint_front_back, paint_front_column
from assets.drawing.svg_writer import Drawing

TITLE = "Nerves of the right limb, from the front (left), below and behind (right)"


def plexus() -> str:
    """The SVG text of the drawing: the right limb from behind on the right, from the front on the left, its sole."""
    g = Drawing((-318, -1216, 502, 1224), view="posterior", title=TITLE, line_mm=0.42)
    paint_skin(g)
    paint_back(g)
    paint_back_bones(g)
    paint_front_back(g)
    paint_behind_fibula(g)
    paint_front_bones(g)
    paint_sole_bones(g)
    paint_back_plexus(g)
    paint_back_limb(g)
    paint_front_sacral(g)
    paint_front_hip(g)
    paint_front_plexus(g)
    paint_front_column(g)
    paint_front_limb(g)
    paint_sole(g)
    return g.svg()
