"""Right lower limb from behind, superficial layer below the knee: fibulares, triceps surae, Achilles tendon."""

from __future__ import annotations

import math

from assets.drawing.leg_posterior_deep import cord, muscle, patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon, spiral


def paint_calf(g: Drawing) -> None:
    """From the fibulares at the edge to the heads of gastrocnemius on top."""
    _fibulares(g)
    soleus = patch(
        "74,418 62,385 59,345 62,304 69,260 78,220 88,188 98,164",
        "148,436 158,395 156.6,345 151,300 143,257 133,219 122.6,190 112,166",
    )
    look = MuscleLook(fibres=17, gather=0.5, left=0.34, right=0.46, light=0.3, origin=0.06, gloss=0.8, shadow=3.2)
    muscle(g, "soleus", soleus, look, (0.1, 0.52, "superficial"))
    _achilles(g)
    _gastrocnemius(g)


def _fibulares(g: Drawing) -> None:
    brevis = patch("131,252 129,214 127.4,176 126.6,146 126.4,114", "144,250 141.4,212 137,178 134,148 130.6,114")
    look = MuscleLook(fibres=6, insertion=0.24, fingers=4)
    muscle(g, "fibularis-brevis", brevis, look, (0.7, 0.45, "superficial"))
    with g.piece("muscle.fibularis-brevis", "superficial"):
        paint_tendon(g, cord("128.6,122 128.4,104 129.2,90 130.8,76 132.6,65 134,55", 3.2), fibres=3, shadow=1)
    longus = patch(
        "145,440 151,400 152.6,350 149.4,300 143.4,252 137.6,214 133.4,186",
        "152,440 162.4,400 164,352 159.4,304 152.6,256 145.4,216 136.8,186",
    )
    look = MuscleLook(fibres=8, insertion=0.3, fingers=4, left=0.2)
    muscle(g, "fibularis-longus", longus, look, (0.6, 0.45, "superficial"))
    with g.piece("muscle.fibularis-longus", "superficial"):
        tendon = cord("137,205 133.2,176 129.6,146 126.8,118 125.8,100 126.6,85 128.6,71 130,58 129.6,49", 3.4)
        paint_tendon(g, tendon, fibres=3, shadow=1)


def _achilles(g: Drawing) -> None:
    tendon = patch(
        "76,322 82,284 88.6,242 94.6,196 98.8,152 99.6,116 98,92 94,67 91.4,50 91.8,39 94,32",
        "140,330 132,284 123.6,240 117,194 112.8,152 112.2,116 113.6,92 117.6,67 120.4,50 119.8,39 117,32",
    )
    plantaris = cord("84,296 88.6,262 93.4,222 97,180 99,146 99.4,116 97.8,94 94.4,74 91.4,56", 1.8)
    with g.structure("tendon.achilles", "superficial", tendon.at(0.5, 0.62)):
        paint_tendon(g, tendon, fibres=4, cap=0.25, shadow=2.2)
        spiral(g, tendon, 0.45, math.radians(88), 23)
        g.line(tendon.outline(0.25), "tendon-line")
    with g.piece("muscle.plantaris", "superficial"):
        paint_tendon(g, plantaris, fibres=2, shadow=0.8)


def _gastrocnemius(g: Drawing) -> None:
    lateral = patch(
        "124,521 116,492 109.6,460 108.6,418 109,372 110.6,340 113.6,318 119.6,302",
        "140,520 150,490 156.4,452 159,410 156.6,370 148.6,336 137.6,312 126,301",
    )
    look = MuscleLook(fibres=15, lean=-0.12, insertion=0.1, origin=0.16, fingers=9, cap=0.32, left=0.34, shadow=3.6)
    muscle(g, "gastrocnemius-lateral", lateral, look, (0.55, 0.5, "superficial"))
    medial = patch(
        "72,524 64.6,494 60.6,454 58.6,410 60,366 66,328 77,300 90,284",
        "86,525 98,494 106,460 108.4,418 108.2,370 107,330 104.4,302 98,285",
    )
    look = MuscleLook(fibres=15, lean=0.12, insertion=0.1, origin=0.16, fingers=9, cap=0.32, left=0.34, shadow=3.6)
    muscle(g, "gastrocnemius-medial", medial, look, (0.5, 0.5, "superficial"))
