"""Right lower limb from behind, nerves: sciatic, tibial, common fibular, sural; hidden courses also as dashes."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, heights, ribbon, steps
from assets.drawing.nerves import dashes, paint_nerve, taper
from assets.drawing.svg_writer import Drawing

FORK: Final = 618.0
"""Height where the sciatic nerve's two divisions part, at the upper corner of the popliteal fossa."""

TIBIAL: Final = Curve(
    heights("""
    60.5,951 71,936 81,916 88,891 92,864 94.8,830 97,790 98,740 99.4,690 101.4,650 103,618 104.4,590 105.4,560 106.4,530
    106.8,500 106.4,470 104.6,440 102,400 100.4,350 99.4,300 98,250 96.6,210 95.4,176 94,150 91.5,128 89.2,108 87.2,92
    85,79 82.6,68
    """)
)
"""From the greater sciatic foramen to the flexor retinaculum."""
FIBULAR: Final = Curve(
    heights("""
    66,955 77,939 87.2,918 94.4,892.5 98.6,865 101.4,830 103.4,790 104.4,740 105.8,690 107.6,650 109.2,618 112,594
    117,566 124.4,534 130.6,504 135.2,479 138.6,457 143.4,440 149.4,428.5 155.4,421
    """)
)
"""From the greater sciatic foramen round the neck of the fibula."""
SURAL: Final = Curve(
    heights("""
    110,514 110.5,497 111,475 110.8,448 109.8,420 109.2,385 110.6,350 113.8,312 117.4,270 120.2,230 121.4,190
    121.8,150 122.2,116 123.2,94 125.8,74 129.8,56 134.2,40
    """)
)
"""Medial sural cutaneous nerve, then sural nerve to the lateral side of the foot."""

_TIBIAL_WIDTH: Final = steps([(0.0, 7.4), (0.37, 7.2), (0.52, 6.4), (0.62, 5.2), (0.86, 3.8), (1.0, 3.2)])
_FIBULAR_WIDTH: Final = steps([(0.0, 5.8), (0.6, 5.4), (0.93, 4.2), (1.0, 1.6)])
_SURAL_WIDTH: Final = steps([(0.0, 0.2), (0.07, 2.3), (0.36, 2.6), (0.44, 3.0), (0.85, 2.4), (1.0, 0.8)])


def paint_trunk(g: Drawing) -> None:
    """Sciatic and tibial nerve where they lie: on the short rotators and adductor magnus, on the deep calf muscles."""
    tibial, fibular = TIBIAL.when(-FORK), FIBULAR.when(-FORK)
    with g.structure("nerve.tibial", "nerves", TIBIAL.at(TIBIAL.when(-552))):
        paint_nerve(g, TIBIAL, _TIBIAL_WIDTH, t0=tibial, fascicles=2)
    with g.structure("nerve.sciatic", "nerves", TIBIAL.at(TIBIAL.when(-636))):
        # a hair beyond the fork, so that no seam shows; the fibular division lies on the tibial one below it too
        paint_nerve(g, TIBIAL, _TIBIAL_WIDTH, t1=tibial + 0.0003, fascicles=2)
        paint_nerve(g, FIBULAR, _FIBULAR_WIDTH, t1=fibular + 0.0003, fascicles=2, shadow=0)


def paint_fibular(g: Drawing) -> None:
    """Common fibular nerve: over the lateral head of gastrocnemius, under the edge of biceps."""
    with g.structure("nerve.common-fibular", "nerves", FIBULAR.at(FIBULAR.when(-548))):
        paint_nerve(g, FIBULAR, _FIBULAR_WIDTH, t0=FIBULAR.when(-FORK), fascicles=2)


def paint_surface(g: Drawing) -> None:
    """What runs on top of the calf, and dashes where the trunks are hidden."""
    join = SURAL.when(-330)
    with g.structure("nerve.medial-sural-cutaneous", "nerves", SURAL.at(SURAL.when(-440))):
        paint_nerve(g, SURAL, _SURAL_WIDTH, t1=join, fascicles=1, shadow=0.9)
    with g.structure("nerve.sural", "nerves", SURAL.at(SURAL.when(-215))):
        paint_nerve(g, SURAL, _SURAL_WIDTH, t0=join, fascicles=1, shadow=0.9)
    sciatic = Curve(heights("66,948 76,935 84.4,916 91,891 95,864 98,830 100.2,790 101,740 102.6,694"))
    tibial = TIBIAL.part(TIBIAL.when(-462), TIBIAL.when(-196), 40)
    hidden = ((sciatic, taper(5, 4.8), 11, 8), (tibial, taper(3.6, 3), 7.5, 6.5))
    around = Curve(heights("156,419 157.6,411 157,402 154.6,394"))
    with g.decor("nerves"):
        for curve, width, dash, gap in hidden:
            dashes(g, curve, width, dash=dash, gap=gap)
        dashes(g, around, taper(2.6, 2), dash=5, gap=3.2)
        dashes(g, Curve(heights("82,65 78.4,56 73.6,47 69,39.6")), taper(2.4, 2), dash=4.4, gap=3)
    for name, curve in (("nerve.sciatic", sciatic), ("nerve.tibial", tibial)):
        with g.piece(name, "nerves"):
            g.hit(ribbon(curve, 7.0, tolerance=0.2))
