"""L5/S1 motion segment from the right in two parallel planes: `segment-lateral.svg`."""

from __future__ import annotations

from assets.drawing.section_fade import SectionDrawing
from assets.drawing.segment_lateral_median import paint_median
from assets.drawing.segment_lateral_side import paint_side


def segment_lateral() -> str:
    """The SVG text: the median plane on the left, the plane through the right pedicles beside it; front = page right.

    One plane cannot show both a dural sac and a foramen.
    """
    g = SectionDrawing(
        (-101, 19, 262, 114),
        view="lateral",
        title="L5/S1 motion segment, median plane and right pedicles",
        line_mm=0.26,
    )
    paint_median(g)
    paint_side(g)
    return g.svg()
