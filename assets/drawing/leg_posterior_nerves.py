"""Right lower limb from behind, nerves: sciatic, tibial, common fibular, sural; hidden courses also as dashes."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, heights, ribbon, steps
from assets.drawing.nerves import dashes, paint_nerve, paint_vessel, taper
from assets.drawing.svg_writer import Drawing

FORK: Final = 618.0
"""Height where the sciatic nerve's two divisions part, at the upper corner of the popliteal fossa."""

TIBIAL: Final = Curve(
    heights("""
    60.5,951 71,936 81,916 88,891 92,864 94.8,830 97,790 98,740 99.4,690 101.4,650 103,618 104.6,590 106,560 107,530
    107.2,500 106.4,470 103.4,440 101.2,400 100.2,350 99.4,300 98,250 96.8,210 96,176 95.4,150 94.2,128 92.2,108
    90.2,92 88,79 86,68
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
    110,514 110.5,497 110.8,475 110.2,448 109.4,420 109.2,385 109.8,350 110.6,312 111,270 111.2,230 111.6,190
    112.4,158 113.8,130 115.8,110 118.6,90 122.6,72 127.8,55 133.6,40
    """)
)
"""Medial sural cutaneous nerve, then sural nerve to the lateral side of the foot."""

COMMUNICATING: Final = Curve(heights("134.4,482 132.6,466 129.2,440 125,408 119.6,376 114.6,350 111.2,328"))
"""From the common fibular nerve over the lateral head of gastrocnemius to the sural nerve."""
SAPHENOUS: Final = Curve(
    heights("""
    110.2,506 111.8,498 113.6,487 114.6,470 114.4,448 113.6,420 113.2,385 113.8,350 114.8,312 115.2,270 115.2,230
    115.4,190 116,158 117,130 118.8,110 121.4,90 125,73 129.8,57 135,44
    """)
)
"""Small saphenous vein, lateral to the sural nerve, up to where it sinks into the popliteal fossa."""

_TIBIAL_WIDTH: Final = steps([(0.0, 7.4), (0.37, 7.2), (0.52, 6.4), (0.62, 5.2), (0.86, 3.8), (1.0, 3.2)])
_FIBULAR_WIDTH: Final = steps([(0.0, 5.8), (0.6, 5.4), (0.93, 4.2), (1.0, 1.6)])
_COMMUNICATING_WIDTH: Final = steps([(0.0, 1.9), (0.9, 1.7), (1.0, 0.8)])
_SAPHENOUS_WIDTH: Final = steps([(0.0, 0.3), (0.05, 3.4), (0.5, 3.2), (0.9, 2.7), (1.0, 0.8)])
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
    """Common fibular nerve over the lateral head of gastrocnemius, under the edge of biceps; its sural branch."""
    with g.structure("nerve.sural-communicating", "nerves", COMMUNICATING.at(COMMUNICATING.when(-420))):
        paint_nerve(g, COMMUNICATING, _COMMUNICATING_WIDTH, t1=0.505, fascicles=1, shadow=0.8)
    with g.structure("nerve.common-fibular", "nerves", FIBULAR.at(FIBULAR.when(-548))):
        paint_nerve(g, FIBULAR, _FIBULAR_WIDTH, t0=FIBULAR.when(-FORK), fascicles=2)


def paint_surface(g: Drawing) -> None:
    """What runs on top of the calf, and dashes where the trunks are hidden."""
    join = SURAL.when(-330)
    with g.structure("vein.small-saphenous", "vessels", SAPHENOUS.at(SAPHENOUS.when(-290))):
        paint_vessel(g, SAPHENOUS, _SAPHENOUS_WIDTH, "vein")
        g.hit(ribbon(SAPHENOUS, _SAPHENOUS_WIDTH, tolerance=0.1))
    with g.piece("nerve.sural-communicating", "nerves"):
        paint_nerve(g, COMMUNICATING, _COMMUNICATING_WIDTH, t0=0.5, fascicles=1, shadow=0.8)
    with g.structure("nerve.medial-sural-cutaneous", "nerves", SURAL.at(SURAL.when(-440))):
        paint_nerve(g, SURAL, _SURAL_WIDTH, t1=join, fascicles=1, shadow=0.9)
    with g.structure("nerve.sural", "nerves", SURAL.at(SURAL.when(-215))):
        paint_nerve(g, SURAL, _SURAL_WIDTH, t0=join, fascicles=1, shadow=0.9)
    sciatic = Curve(heights("66,948 76,935 84.4,916 91,891 95,864 98,830 100.2,790 101,740 102.6,694"))
    tibial = TIBIAL.part(TIBIAL.when(-462), TIBIAL.when(-140), 40)
    hidden = ((sciatic, taper(5, 4.8), 11, 8), (tibial, taper(3.6, 3), 7.5, 6.5))
    around = Curve(heights("156,419 157.6,411 157,402 154.6,394"))
    with g.decor("nerves"):
        for curve, width, dash, gap in hidden:
            dashes(g, curve, width, dash=dash, gap=gap)
        dashes(g, around, taper(2.6, 2), dash=5, gap=3.2)
        dashes(g, Curve(heights("85,64 80.2,55 74.6,46.6 69,39.6")), taper(2.4, 2), dash=4.4, gap=3)
    for name, curve in (("nerve.sciatic", sciatic), ("nerve.tibial", tibial)):
        with g.piece(name, "nerves"):
            g.hit(ribbon(curve, 7.0, tolerance=0.2))
