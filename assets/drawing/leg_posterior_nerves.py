"""Right lower limb from behind, nerves: sciatic, tibial, common fibular, sural; deep courses dashed."""

from __future__ import annotations

from assets.drawing.curves import Curve, heights
from assets.drawing.leg_posterior_deep import SCIATIC, TIBIAL_DEEP
from assets.drawing.nerves import dashes, paint_nerve, taper
from assets.drawing.svg_writer import Drawing


def paint_nerves(g: Drawing) -> None:
    """From the greater sciatic foramen to the lateral foot."""
    sural = Curve(
        heights("112.4,344 114.4,310 117.6,270 120.4,230 121.6,190 122,150 122.4,116 123.4,94 126,74 130,56 134.4,40")
    )
    medial = Curve(heights("108.4,512 109,488 109,460 108.8,420 108.8,385 110.4,360 112.6,340"))
    fibular = Curve(heights("107,622 109,598 115,568 123.6,536 131.4,504 137,474 143.6,450 150.6,435 155.6,421"))
    tibial = Curve(heights("104,622 104.6,600 105.6,570 106.4,540 106.8,510 107,480 107,466"))
    sciatic = Curve(heights("102.6,672 103.6,650 104.8,630 105.6,612"))
    ankle = Curve(heights("96,180 94,156 91.4,130 89.2,108 87.2,92 85,79 82.6,68"))
    with g.structure("nerve.sural", "nerves", sural.at(0.4)):
        paint_nerve(g, sural, taper(3.2, 1.8), fascicles=1, shadow=1)
    with g.structure("nerve.medial-sural-cutaneous", "nerves", medial.at(0.6)):
        paint_nerve(g, medial, taper(2.6, 2.8), fascicles=1, shadow=1)
    with g.structure("nerve.common-fibular", "nerves", fibular.at(0.5)):
        paint_nerve(g, fibular, taper(5.6, 4.2), fascicles=2)
    with g.structure("nerve.tibial", "nerves", tibial.at(0.55)):
        dashes(g, Curve(heights(TIBIAL_DEEP)), taper(4.2, 3), dash=9, gap=6)
        paint_nerve(g, ankle, taper(3.8, 3.2), fascicles=2, shadow=1.2)
        dashes(g, Curve(heights("82.2,66 78.6,57 73.6,47.6 69,40")), taper(2.6, 2), dash=4, gap=3)
        paint_nerve(g, tibial, taper(7, 7), fascicles=3)
    with g.structure("nerve.sciatic", "nerves", sciatic.at(0.45)):
        course = Curve(heights(SCIATIC)).part(0, 0.86)
        dashes(g, course, taper(8, 7.4), dash=13, gap=8)
        paint_nerve(g, sciatic, taper(10.6, 10.8), fascicles=4)
