"""Right lower limb from behind, superficial layer below the knee: fibulares, triceps surae, Achilles tendon."""

from __future__ import annotations

import math

from assets.drawing.curves import Curve, heights
from assets.drawing.fat import paint_sheet
from assets.drawing.leg_posterior_parts import cord, muscle, patch
from assets.drawing.nerves import dashes, taper
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon, spiral


def paint_calf(g: Drawing) -> None:
    """From the fibulares at the edge to the heads of gastrocnemius on top."""
    _fibulares(g)
    _retinacula(g)
    soleus = patch(
        "74,418 62,385 58.6,345 61.6,304 68.6,260 77.6,220 87.6,188 98,164",
        "147,436 155.4,395 154.4,345 149.4,300 142,257 132.6,219 122.6,190 112,166",
    )
    look = MuscleLook(
        fibres=19, bundles=8, gather=0.5, left=0.14, right=0.26, lights=(0.1, 0.92), gloss=0.9, shadow=1.8
    )
    muscle(g, "soleus", soleus, look, (0.08, 0.5, "superficial"))
    _achilles(g)
    _gastrocnemius(g)


def _fibulares(g: Drawing) -> None:
    brevis = patch(
        "134,300 131,252 129,214 127.4,176 126.6,146 127,112",
        "141,300 142.6,250 139.4,212 135.4,178 132.8,148 129.6,112",
    )
    muscle(
        g,
        "fibularis-brevis",
        brevis,
        MuscleLook(fibres=6, insertion=0.24, fingers=4, shadow=1),
        (0.7, 0.45, "superficial"),
    )
    longus = patch(
        "145,440 150,400 151.4,350 148.4,300 142.4,252 137,214 133,176",
        "150,440 159.6,400 161,352 156.4,304 149.6,256 142.4,216 134.4,176",
    )
    look = MuscleLook(fibres=8, insertion=0.3, fingers=4, left=0.2, lights=(0.5,), shadow=1.2)
    muscle(g, "fibularis-longus", longus, look, (0.6, 0.45, "superficial"))
    for name, text, width, rest in (
        ("fibularis-brevis", "128.4,132 128.3,112 128.8,94 130.2,79 132,66", 3.2, "132.8,61.6 133.6,54 135,46"),
        (
            "fibularis-longus",
            "138.6,218 135.6,194 132.8,172 129.4,146 126.6,118 125.4,100 126.2,85 127.6,72",
            3.4,
            "128.2,67.4 128.8,58 128.6,49",
        ),
    ):
        with g.piece(f"muscle.{name}", "superficial"):
            paint_tendon(g, cord(text, width), fibres=3, cap=0.5, shadow=0.9)
            dashes(g, Curve(heights(rest)), taper(2.6, 2.2), dash=5, gap=2.6, tissue="tendon")


def _retinacula(g: Drawing) -> None:
    """Flexor and superior fibular retinaculum: thin sheets that hold the tendons at the malleoli."""
    with g.decor("superficial"):
        paint_sheet(g, patch("74.4,84 79,72 83.6,60 87.6,48", "79,94 86,82 90.6,70 91,60"), strength=0.62)
        paint_sheet(g, patch("135.4,80 129.6,71 123,60 120.8,50", "133.6,92 127,84 121,74 118.8,64"), strength=0.62)


def _achilles(g: Drawing) -> None:
    tendon = patch(
        "101,384 88,346 80,314 84,282 89.6,240 95.2,196 99,152 99.7,116 98,92 94,67 91.6,50 92,43.6 "
        "93.8,37 97.4,31.8 102.6,29.2",
        "115,384 130,346 134.4,314 130,282 122.8,240 116.6,194 112.6,152 112,116 113.6,92 117.6,67 120.2,50 119.8,43.6 "
        "118,37 114.4,31.8 109.2,29.2",
    )
    plantaris = cord("84,296 88.8,262 93.8,222 97.3,180 99.1,146 99.2,116 97.6,94 94.2,74 91.4,58", 1.8, end=0.1)
    with g.structure("tendon.achilles", "superficial", tendon.at(0.5, 0.62)):
        paint_tendon(g, tendon, fibres=3, cap=0.1, shadow=1.8)
        spiral(g, tendon, 0.45, math.radians(88), 23)
        g.line(tendon.outline(0.1), "tendon-line")
    with g.piece("muscle.plantaris", "superficial"):
        paint_tendon(g, plantaris, fibres=2, shadow=0.7)


def _gastrocnemius(g: Drawing) -> None:
    lateral = patch(
        "130,523 119,494 110.4,460 108.8,418 109.2,372 110.6,340 113.6,318 119.6,303",
        "140,520 149,490 155,452 157,410 154.6,370 147,336 137,313 126,302",
    )
    look = MuscleLook(
        fibres=15, bundles=6, lean=-0.14, insertion=0.11, origin=0.14, fingers=9, cap=0.4, left=0.34, shadow=2.6
    )
    muscle(g, "gastrocnemius-lateral", lateral, look, (0.55, 0.5, "superficial"))
    medial = patch(
        "73,526 65,494 60.6,454 58.6,410 60,366 66,328 77,300 90,285",
        "80,530 95,494 105.4,460 108.2,418 108,370 107,330 104.4,303 98,286",
    )
    look = MuscleLook(
        fibres=15, bundles=6, lean=0.14, insertion=0.11, origin=0.14, fingers=9, cap=0.4, left=0.34, shadow=2.6
    )
    muscle(g, "gastrocnemius-medial", medial, look, (0.5, 0.5, "superficial"))
