"""Right ankle from behind: deep flexors, Kager's fat pad, fibulares, soleus, Achilles tendon with zones and bursae."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.ankle_parts import bursa, cord, dashed_hit, ligament, muscle, patch, tendon, under, zone
from assets.drawing.curves import Curve, heights
from assets.drawing.fat import paint_fat
from assets.drawing.nerves import dashes, taper
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, spiral

ACHILLES: Final = patch(
    "89.9,238 92.6,214 95.4,194 98.2,168 99.5,142 99.8,116 98.4,95 95.2,74 92.2,55 91.7,47 92.4,40.6 95,34.4 99.6,30"
    " 103,28.6 106,28.2",
    "122.5,238 119.4,214 116.4,194 113.6,168 112.3,142 112,116 113.4,95 116.6,74 119.6,55 120.2,47 119.4,40.6 117,34.4"
    " 112.4,30 109,28.6 106,28.2",
)
"""Aponeurosis, free tendon and its broad end on the heel; 12 mm wide where it is narrowest."""


def paint_flexors(g: Drawing) -> None:
    """Tibialis posterior and flexor digitorum longus, in this order from the medial malleolus backward."""
    belly = patch("87,238 88.4,210 90,180 91,158 91.2,146", "98.4,238 98,210 97,180 94.8,160 92.6,146")
    look = MuscleLook(fibres=7, insertion=0.3, fingers=4, shadow=0)
    for name, text, width, rest, at in (
        (
            "tibialis-posterior",
            "89.6,206 89.4,184 87.6,152 85.2,124 82.2,104 79.8,92 78,82 76.4,73",
            3.4,
            "75.4,69.6 72.6,60 68.6,51",
            0.62,
        ),
        (
            "flexor-digitorum-longus",
            "93,176 91.6,152 89,124 86,104 83.6,92 81.7,82 79.8,71",
            2.9,
            "78.8,67.4 75.4,57.6 70.4,48",
            0.75,
        ),
    ):
        shape = cord(text, width, begin=0.12)
        with g.structure(f"muscle.{name}", "deep", shape.at(0.5, at)):
            if name == "flexor-digitorum-longus":
                muscle(g, belly, look)
            tendon(g, shape, cap=0.4)
            course = Curve(heights(rest))
            dashes(g, course, taper(width * 0.36, width * 0.28), dash=3.8, gap=1.7, tissue="tendon")
            dashed_hit(g, course, width)


def paint_hallucis(g: Drawing) -> None:
    """Flexor hallucis longus, fleshy far down, its tendon between the two tubercles of the talus."""
    belly = patch(
        "110.8,238 109.6,216 107.8,182 105.6,152 103,130 99,110",
        "132.2,238 131.2,214 128,184 122.6,156 113.6,130 103.4,108",
    )
    look = MuscleLook(fibres=13, bundles=5, gather=0.3, insertion=0.16, fingers=5, left=0.34, cap=0.3, shadow=0)
    course = cord("101.2,114 97,100 93.9,88 92.4,77 91,66 89.8,60.4", 3.4, begin=0.2)
    rest = Curve(heights("89.2,57 85.4,49.6 80,41.6 74.6,35"))
    with g.structure("muscle.flexor-hallucis-longus", "deep", belly.at(0.72, 0.6)):
        muscle(g, belly, look)
        tendon(g, course, cap=0.4)
        dashes(g, rest, taper(1.25, 0.95), dash=3.8, gap=1.7, tissue="tendon")
        dashed_hit(g, rest, 3.2)


def paint_retinaculum(g: Drawing) -> None:
    """The strap over the tarsal tunnel."""
    strap = patch("76.2,78 77,71.6 80.4,63 86.2,54", "80.8,88 83.8,78.6 87.4,70.4 89.6,64")
    with g.structure("ligament.flexor-retinaculum", "superficial", strap.at(0.5, 0.6)):
        ligament(g, strap, fibres=9, opacity=0.6)


def paint_fat_pad(g: Drawing) -> None:
    """Kager's fat pad, which shows on both sides of the tendon."""
    pad = patch(
        "104,154 100,136 97,120 95.6,104 95.8,92 97.2,80 100,72",
        "107.6,154 112.6,138 117,123 118,109 117.2,95 115.8,84 113,74",
    )
    with g.structure("fat.kager", "deep", pad.at(0.9, 0.5)):
        under(g, pad.first, pad.second, reach=0.9)
        paint_fat(g, pad, 24, 8)
        g.line(pad.outline(0.2, 0.2), "fat-line", 0.7 * g.line_mm)
        g.hit(pad.outline(0.2, 0.2))


def paint_fibulares(g: Drawing) -> None:
    """Brevis next to the bone, longus behind and lateral to it; both pass under the superior retinaculum."""
    brevis = patch(
        "129.8,238 128.8,212 127.2,178 126,148 125.6,128 125.8,110",
        "141.6,238 139.6,212 135.8,180 133.2,150 131,130 128.8,110",
    )
    longus = patch("140.2,238 137.4,220 134.4,199 132.8,184", "147.4,238 143.8,218 138.6,196 134.2,180")
    one = cord("128.2,128 127,112 126.4,96 127,81 128.8,68", 3.0, begin=0.2)
    other = cord("143.6,238 143.2,234 140.2,217 136.6,196 133.8,172 131.4,146 130.2,120 129.6,100 130,84 131.6,70", 3.4)
    looks = (
        MuscleLook(fibres=8, insertion=0.2, fingers=4, right=0.36, shadow=0),
        MuscleLook(fibres=6, insertion=0.4, fingers=4, left=0.2, lights=(0.5,), shadow=0),
    )
    ends = ("129.6,64 130.6,57.6 131.4,51", "132.8,66 134.2,57.6 134.8,49 134.2,41")
    for name, belly, look, shape, rest, at in (
        ("fibularis-brevis", brevis, looks[0], one, ends[0], (0.5, 0.36)),
        ("fibularis-longus", longus, looks[1], other, ends[1], (0.5, 0.4)),
    ):
        course = Curve(heights(rest))
        with g.structure(f"muscle.{name}", "superficial", belly.at(*at)):
            muscle(g, belly, look)
            tendon(g, shape, cap=0.4)
            dashes(g, course, taper(1.2, 0.95), dash=3.8, gap=1.7, tissue="tendon")
            dashed_hit(g, course, 3.0)
    strap = patch("134.8,82 129.8,75.6 123.4,65.4 121.4,57.4", "133.4,92 127.8,85.6 121.4,77.4 119.6,70")
    with g.structure("ligament.superior-fibular-retinaculum", "superficial", strap.at(0.5, 0.3)):
        ligament(g, strap, fibres=8, opacity=0.6)


def paint_triceps(g: Drawing) -> None:
    """The end of soleus, the Achilles tendon on it, its two zones, and plantaris along its medial edge."""
    soleus = patch(
        "73.4,238 77.6,220 83.4,200 90,179 95.6,160 99.2,142 100.8,128",
        "137.4,238 132.2,219 125.2,199 119.6,181 115.2,163 112.6,147 111.6,134",
    )
    look = MuscleLook(fibres=23, bundles=9, gather=0.45, left=0.14, right=0.22, lights=(0.1, 0.92), gloss=0.9, shadow=0)
    with g.structure("muscle.soleus", "superficial", soleus.at(0.1, 0.22)):
        muscle(g, soleus, look)
    with g.structure("tendon.achilles", "superficial", ACHILLES.at(0.5, 0.36)):
        tendon(g, ACHILLES, reach=1.4)
        spiral(g, ACHILLES, 0.34, math.radians(88), 25)
        g.line(ACHILLES.outline(), "tendon-line")
    plantaris = cord(
        "91.6,238 91.9,234 93.4,216 96.2,194 98.2,168 99,142 99.1,116 97.8,95 94.8,76 92.2,60 91,50", 1.7, end=0.12
    )
    with g.structure("tendon.plantaris", "superficial", plantaris.at(0.5, 0.36)):
        tendon(g, plantaris, fibres=2, reach=0.5)
    with g.structure("region.achilles-midportion", "superficial", ACHILLES.at(0.5, ACHILLES.first.when(-88))):
        zone(g, ACHILLES, 106, 66, "flavum", strength=0.42)
    with g.structure("region.achilles-insertion", "superficial", ACHILLES.at(0.2, ACHILLES.first.when(-45))):
        zone(g, ACHILLES, 66, 28, "nucleus")


def paint_bursae(g: Drawing) -> None:
    """The deep bursa in front of the tendon, dashed because hidden, and the one under the skin."""
    deep = heights("94.4,50 95.8,60 100.4,64.8 106.2,66 111.8,64.6 116.2,59.8 117.6,50 111.6,55.4 106,56.2 100.4,55.4")
    shape = Curve(deep, closed=True)
    with g.structure("bursa.retrocalcaneal", "superficial", (106, -62)):
        g.fill(shape.d(), "nucleus-base", 0.3)
        dashes(g, shape, taper(0.62, 0.62), dash=1.9, gap=1.3, tissue="nucleus")
        g.hit(shape.d())
    near = heights("100.4,47.6 101.6,53.4 106,56.4 110.8,53.8 112,47.4 110,41.4 106,39.4 102.2,41.6")
    with g.structure("bursa.subcutaneous-calcaneal", "superficial", (106, -47)):
        bursa(g, near, 1.8, opacity=0.72)
