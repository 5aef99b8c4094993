"""Right ankle from the lateral side: Achilles tendon with zones and bursae, fat pad, deep calf, fibulares, foot."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.ankle_parts import bursa, cord, dashed_hit, ligament, muscle, patch, tendon, under, zone
from assets.drawing.curves import Curve, heights, strokes
from assets.drawing.fat import paint_fat
from assets.drawing.nerves import dashes, taper
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, spiral

ACHILLES: Final = patch(
    "-39.8,238 -36,204 -32.8,170 -30.8,142 -29.8,118 -30.6,98 -33.6,80 -37.8,64 -41.2,51 -42.4,41 -42,34"
    " -40.8,30 -38.6,26.6",
    "-36.2,238 -32,204 -28.2,170 -25.4,142 -24,118 -24.6,98 -27.2,80 -31.4,64.6 -35,53.4 -37,43 -37.7,35"
    " -37.4,30.4 -37.2,27",
)
"""Aponeurosis and tendon: 6 mm thick in its free part, flattening onto the posterior facet of the heel."""


def paint_sole(g: Drawing) -> None:
    """Plantar aponeurosis and, above it, the abductor of the little toe."""
    fascia = patch(
        "-24,15.8 -8,15.6 14,17 44,17 80,15.6 118,12.4", "-23.4,14.2 -8,12.8 14,13.6 44,13.8 80,12.4 118,9.4"
    )
    with g.structure("fascia.plantar", "deep", fascia.at(0.5, 0.7)):
        tendon(g, fascia, fibres=5, reach=0.6)
    belly = patch(
        "-18,21.6 -8,23 10,27.6 28,31.6 44,32 58,28.4 76,26.4 96,24 118,20.4",
        "-21,16.2 -8,15.4 10,16.6 28,17.6 46,18 66,18 84,17 100,15.4 118,12.8",
    )
    look = MuscleLook(fibres=9, origin=0.12, fingers=5, start=0.4, left=0.3, right=0.3, lights=(0.36,), shadow=0)
    with g.structure("muscle.abductor-digiti-minimi", "superficial", belly.at(0.5, 0.4)):
        muscle(g, belly, look)


def paint_extensors(g: Drawing) -> None:
    """The short extensor on the foot; the long one before the tibia; fibularis tertius to the fifth metatarsal."""
    short = patch("25.4,59.4 33,64.8 44,68 56,67.4 68,64.6 79,61.4", "29.6,52 38,54.6 48,57.4 58,59 68,60 79,60")
    slips = ("70,63.4 84,61.6 100,56.6 112,52 117,50.6 118,50.6", "70,61.6 84,57.6 100,51.4 112,47 117,45.4 118,45.4")
    with g.structure("muscle.extensor-digitorum-brevis", "deep", short.at(0.5, 0.4)):
        for slip in slips:
            tendon(g, cord(slip, 1.7, begin=0.2), fibres=1, reach=0.5)
        muscle(
            g,
            short,
            MuscleLook(fibres=9, bundles=4, insertion=0.3, origin=0.12, start=0.3, cap=0.5, fingers=4, shadow=0),
        )
    belly = patch("33.6,238 34.2,214 35.8,190 38.8,166", "43.6,238 43,214 42.2,190 41.4,166")
    course = cord(
        "38.8,190 39.6,174 40.8,156 43.8,134 49.6,112 57.6,96 70,83.6 86,72 103,61.4 113,56.2 117,55 118,55",
        3.0,
        begin=0.16,
    )
    third = cord("41.2,152 44.4,130 48.8,110 54,92 59,76 63.6,62 68,52 72,45.8", 2.2, begin=0.2, end=0.1)
    with g.structure("muscle.fibularis-tertius", "deep", third.at(0.5, 0.66)):
        tendon(g, third, fibres=2, reach=0.7)
    with g.structure("muscle.extensor-digitorum-longus", "deep", course.at(0.5, 0.42)):
        tendon(g, course)
        muscle(g, belly, MuscleLook(fibres=6, insertion=0.34, fingers=4, cap=0.15, shadow=0))


def paint_deep(g: Drawing) -> None:
    """Flexor hallucis longus on the back of the leg bones, and Kager's fat between it and the tendon."""
    belly = patch(
        "-12,238 -15.6,206 -18.6,172 -17.8,146 -14.8,124 -10.4,104", "8,238 7,204 4,170 .4,144 -3.6,122 -7,104"
    )
    course = cord("-8.8,110 -8.5,98 -8.4,88 -8.8,77 -8,68.6", 3.2, begin=0.25)
    look = MuscleLook(fibres=11, bundles=4, insertion=0.14, fingers=5, gather=0.2, lights=(0.3,), shadow=0)
    with g.structure("muscle.flexor-hallucis-longus", "deep", belly.at(0.24, 0.56)):
        muscle(g, belly, look)
        tendon(g, course)
    pad = patch(
        "-24.6,152 -24.2,134 -23.6,116 -24,100 -26.2,84 -29.6,70.6 -29,61 -27.4,58",
        "-21.8,152 -17.8,134 -13.8,116 -10.8,100 -9.2,84 -8.4,74 -9.4,65 -13.6,60.6",
    )
    with g.structure("fat.kager", "deep", pad.at(0.36, 0.5)):
        under(g, pad.first, pad.second, reach=0.9)
        paint_fat(g, pad, 22, 5)
        g.line(pad.outline(0.2, 0.2), "fat-line", 0.7 * g.line_mm)
        g.hit(pad.outline(0.2, 0.2))


def paint_triceps(g: Drawing) -> None:
    """The end of soleus on the front of the tendon; the tendon, its zones and bursae; plantaris on its far side."""
    soleus = patch(
        "-37,238 -33,204 -29.2,172 -26.6,146 -25,124 -24.4,108",
        "-7,238 -10.4,206 -15.4,178 -20.2,154 -23,130 -24.2,108",
    )
    look = MuscleLook(fibres=15, bundles=6, lean=-0.2, insertion=0.16, fingers=5, lights=(0.4,), shadow=0)
    with g.structure("muscle.soleus", "superficial", soleus.at(0.6, 0.3)):
        muscle(g, soleus, look)
    with g.structure("bursa.retrocalcaneal", "superficial", (-29, -61.4)):
        cushion = "-36.2,46.4 -34,51.6 -31,54.6 -27.6,56.8 -24.4,57.8 -24.6,62.4 -28.4,66 -31,65 -33.4,59 -36,52"
        bursa(g, heights(cushion), 1.5)
    with g.structure("tendon.achilles", "superficial", ACHILLES.at(0.5, 0.4)):
        tendon(g, ACHILLES, reach=1.2)
        spiral(g, ACHILLES, 0.4, math.radians(95), 15)
        g.line(ACHILLES.outline(), "tendon-line")
        g.line(_roots(), "tendon-line", 0.22, 0.7)
    plantaris = Curve(heights("-36.8,236 -32.6,204 -28.9,170 -26.4,142 -25,118 -25.6,98 -28.4,80 -32.6,65 -35.8,55"))
    with g.structure("tendon.plantaris", "superficial", plantaris.at(0.3)):
        dashes(g, plantaris, taper(0.9, 0.7), dash=4.4, gap=2.4, tissue="tendon")
        dashed_hit(g, plantaris, 1.6)
    with g.structure("region.achilles-midportion", "superficial", ACHILLES.at(0.5, ACHILLES.first.when(-86))):
        zone(g, ACHILLES, 106, 66, "flavum", strength=0.42, both=False)
    with g.structure("region.achilles-insertion", "superficial", ACHILLES.at(0.5, ACHILLES.first.when(-50))):
        zone(g, ACHILLES, 66, 26, "nucleus", both=False)
    with g.structure("bursa.subcutaneous-calcaneal", "superficial", (-42.7, -49)):
        bursa(g, heights("-43,40 -44,46 -43.4,51.6 -41.8,56.6 -40,60.4 -40.2,56.6 -41,51.6 -42.2,46"), 0.9)


def _roots() -> str:
    """Short fibres by which the tendon is anchored in the bone."""
    edge = ACHILLES.second
    rows = [edge.at(edge.when(-(49.5 - 1.7 * k))) for k in range(13)]
    return strokes(((x - 1.2, y - 0.5), (x + 0.7 + 0.5 * (k % 2), y)) for k, (x, y) in enumerate(rows))


def paint_fibulares(g: Drawing) -> None:
    """Brevis with its low belly and longus over it, round the malleolus and under two straps to the foot."""
    belly = patch(
        "-5,238 -6.4,204 -7.2,168 -7.8,138 -8.6,118 -8.6,102", "8,238 8.4,204 7,168 3.4,138 -1.4,116 -5.2,102"
    )
    brevis = cord("-6.6,110 -6.8,96 -5,84 .2,72.4 8.6,62.4 21,53 35,44.4 50,37.6", 3.3, begin=0.12, end=0.04)
    longus = cord(
        "1.4,238 1.4,234 .2,205 -1.8,168 -4.8,134 -8.4,110 -9.8,95 -8,81.4 -2.4,68.8 6,57.6 16.6,48.6 28,42 38.6,37.4",
        3.5,
    )
    rest = Curve(heights("41,36 46.4,32.4 53,27"))
    with g.structure("muscle.fibularis-brevis", "superficial", belly.at(0.78, 0.4)):
        muscle(g, belly, MuscleLook(fibres=10, bundles=4, insertion=0.2, fingers=5, shadow=0))
        tendon(g, brevis)
    with g.structure("muscle.fibularis-longus", "superficial", longus.at(0.5, 0.3)):
        tendon(g, longus, cap=0.3)
        dashes(g, rest, taper(1.3, 1.0), dash=3.8, gap=1.7, tissue="tendon")
        dashed_hit(g, rest, 3.0)
    for name, shape in (
        ("superior", patch("2.6,90.6 -6,88 -12.6,78.6 -15.4,66.4", "5.2,79 -.8,76.6 -5.6,69.8 -7.8,61.4")),
        ("inferior", patch("16.6,62 11,56 9,47.6 9.8,39", "24.4,58.4 19.6,53 17.6,45.4 18,37.8")),
    ):
        with g.structure(f"ligament.{name}-fibular-retinaculum", "superficial", shape.at(0.5, 0.74)):
            ligament(g, shape, fibres=9, opacity=0.6)
