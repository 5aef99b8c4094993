"""Right lower limb, lateral view, below the knee: calf, fibular and extensor muscles, tendons to the foot."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.fat import paint_fat, paint_sheet
from assets.drawing.leg_side_parts import belly, hidden_tendon, strip, tendon_cord
from assets.drawing.leg_side_points import lateral
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon, spiral

_FAR: Final = MuscleLook(fibres=8, left=0.4, right=0.4, insertion=0.2, fingers=5, shadow=1.6, rich=False)
_SLIM: Final = MuscleLook(fibres=8, bundles=3, insertion=0.26, fingers=5, left=0.3, right=0.4, cap=0.3, shadow=1.4)


def paint_deep_calf(g: Drawing) -> None:
    """Fat before the Achilles tendon, flexor hallucis longus behind the fibula, extensor hallucis longus before it."""
    with g.decor("deep"):
        fat = strip(lateral, "-25,165 -24.6,135 -24.2,112 -27,90 -31,64", "-14,170 -12,135 -10,108 -9,88 -13,69")
        paint_fat(g, fat, 15, 4)
    hallucis = strip(
        lateral,
        "-14,340 -19,295 -21,250 -21.6,205 -20.6,170 -17.6,140 -13,112 -10,94",
        "0,345 3,300 4,250 4,205 3,170 1,140 -3,112 -6,94",
    )
    look = MuscleLook(fibres=11, bundles=4, gather=0.2, insertion=0.16, left=0.3, shadow=1.6, start=0.3)
    belly(g, "flexor-hallucis-longus", hallucis, look, (0.2, 0.76), "deep")
    extensor = strip(
        lateral, "20,315 22,280 25,240 29,200 34,165 39,138", "32,315 34,280 36.6,240 39,200 41.6,165 43.6,138"
    )
    cord = tendon_cord(lateral, EXTENSOR_HALLUCIS, 2.8)
    belly(g, "extensor-hallucis-longus", extensor, _FAR, (0.5, 0.45), "deep", (cord,))


EXTENSOR_HALLUCIS: Final = "40.6,160 45,128 51,107 60,93 74,78 92,66 110,56.4 128,48.4 146,42.6 164,36 180,31.6"
"""Middle line of the long extensor tendon of the great toe."""


EXTENSORS: Final = (
    "35.6,152 42,120 52,98 72,77 98,59.4 126,46.6 152,38.6 178,30.6",
    "35.6,152 41.6,119 50.6,96 70,74 96,56 124,43.4 148,35.4 172,28",
    "35.4,152 41,118 49,94 67,71 92,53 118,40.4 140,32.4 160,26.4",
    "35.2,152 40.4,117 47.6,92 63,68.6 84,51 106,38.4 126,29.6 146,24.4",
)
"""Middle lines of the long extensor tendons of the second to fifth toe."""


def paint_calf(g: Drawing) -> None:
    """Soleus, Achilles tendon and the lateral head of gastrocnemius."""
    soleus = strip(
        lateral,
        "-11.6,447 -27,405 -36,362 -44,322 -45,290 -41,252 -37,214 -33.4,182 -30.4,160 -28.4,142",
        "-8,446 -3,400 -3,350 -4.4,300 -7,258 -11,222 -16,192 -21.4,166 -25.8,142",
    )
    look = MuscleLook(fibres=14, bundles=6, lean=-0.2, insertion=0.2, fingers=6, left=0.2, right=0.3, shadow=1.8)
    belly(g, "soleus", soleus, look, (0.62, 0.62))
    tendon = strip(
        lateral,
        "-52.6,325 -48,294 -42.4,252 -37.2,210 -33.6,172 -31.2,140 -30,113 -31.6,94 -34.8,74 -38.6,57 -39.9,46 "
        "-39.6,36 -37.4,27",
        "-42,325 -40,294 -36,252 -31.4,210 -28,172 -25.4,140 -24.4,113 -25.8,94 -28.6,74 -32.2,60 -35,49 -36.6,39 "
        "-36.4,29",
    )
    with g.structure("tendon.achilles", "superficial", tendon.at(0.5, 0.62)):
        paint_tendon(g, tendon, fibres=3, shadow=1.6)
        spiral(g, tendon, 0.4, math.radians(88), 11)
        g.line(tendon.outline(), "tendon-line")
    medial = strip(
        lateral, "-58,390 -57.6,355 -53.6,322 -48,296 -44.6,284", "-46,390 -44,355 -42,322 -41.6,296 -42.4,284"
    )
    belly(g, "gastrocnemius-medial", medial, _SLIM, (0.3, 0.72))
    gastrocnemius = strip(
        lateral,
        "-17,519 -31,498 -44.4,474 -53.6,445 -58.8,414 -59.4,385 -56.6,352 -51,326 -46.4,308",
        "-6,514 -10,492 -14,466 -18,435 -21,400 -25,368 -30,340 -36,320 -42.6,306",
    )
    look = MuscleLook(
        fibres=16, bundles=7, lean=0.1, insertion=0.13, origin=0.12, fingers=8, cap=0.4, left=0.34, shadow=2.6
    )
    belly(g, "gastrocnemius-lateral", gastrocnemius, look, (0.5, 0.5))


def paint_front(g: Drawing) -> None:
    """Tibialis anterior, the long extensor of the toes with fibularis tertius, then the fibulares."""
    anterior = strip(
        lateral,
        "24,462 24,425 26,380 28,330 30.6,280 34,230 38,190 41,160",
        "34,464 45,436 49.4,400 48.2,350 45.8,300 43.8,250 43,205 43.8,160",
    )
    look = MuscleLook(
        fibres=12, bundles=5, insertion=0.24, fingers=5, left=0.3, right=0.4, cap=0.3, start=0.3, shadow=1.8
    )
    cord = tendon_cord(lateral, "41.6,190 43,160 46.6,130 51.6,110 58.6,97 68,85 80,75.4", 4.0)
    belly(g, "tibialis-anterior", anterior, look, (0.6, 0.3), cords=(cord,))
    tertius = strip(
        lateral, "17,280 13.6,240 12.6,200 16,170 22,142 29.6,120", "20,280 20,240 21,200 25,170 29.6,142 32,120"
    )
    cord = tendon_cord(lateral, "27.6,136 34.4,112 44,92 54,74 63,60 71,50", 2.6)
    belly(g, "fibularis-tertius", tertius, _SLIM, (0.24, 0.62), cords=(cord,))
    extensor = strip(
        lateral,
        "13,446 15,412 17,372 17.6,330 17,285 17,245 20,205 26,168 33,136",
        "22,455 27,425 29,380 30,330 30,285 31,245 33.6,205 36.6,168 38.6,138",
    )
    look = MuscleLook(
        fibres=10, bundles=4, insertion=0.24, fingers=5, left=0.3, right=0.3, cap=0.3, start=0.3, shadow=1.6
    )
    belly(
        g,
        "extensor-digitorum-longus",
        extensor,
        look,
        (0.55, 0.35),
        cords=[tendon_cord(lateral, text, 2.4) for text in EXTENSORS],
    )
    _fibulares(g)


def _fibulares(g: Drawing) -> None:
    brevis = strip(
        lateral,
        "-5,300 -8,250 -9.6,200 -10,165 -9.6,138 -8.4,114",
        "14,290 13,250 11.6,205 8,168 2,140 -4.6,112",
    )
    cord = tendon_cord(lateral, "-5.4,134 -6.2,108 -4.6,90 1,74 10.4,61 22,52.4 34,45.4 47,37", 3.4)
    belly(g, "fibularis-brevis", brevis, _SLIM, (0.78, 0.42), cords=(cord,))
    longus = strip(
        lateral,
        "-7,448 -9.6,410 -9,370 -7.6,330 -6,290 -4.6,255 -4,225 -3,196",
        "11,446 17.4,410 18.6,370 17.4,330 14,290 9,255 4,225 0,196",
    )
    look = MuscleLook(fibres=11, bundles=4, insertion=0.3, fingers=5, left=0.26, cap=0.3, start=0.16, shadow=1.8)
    cord = tendon_cord(lateral, "0,236 -1.4,200 -3.4,165 -6.4,134 -9,110 -8.4,91 -3,75 5,62 15,51 26,42 36,36.4", 3.8)
    belly(g, "fibularis-longus", longus, look, (0.5, 0.4), cords=(cord,))
    hidden_tendon(g, lateral, "37,35.4 46,32.4 56,31 66,32 77,35")


def paint_retinacula(g: Drawing) -> None:
    """Thin sheets that hold the tendons: superior and inferior fibular, superior and inferior extensor."""
    with g.decor("superficial"):
        for rear, fore in (
            ("4,84 -6,80 -15,73 -21,64", "2,94 -10,92 -20,86 -27,76"),
            ("15,60 10,52 4,44 -2,37", "24,54 20,45 13,37 6,31"),
            ("10,128 20,130 32,131 46,132", "10,142 20,144 32,145 47.6,146"),
            ("18,66 28,73 40,80 52,88", "25,61 36,68 48,76 62,85"),
        ):
            paint_sheet(g, strip(lateral, rear, fore), strength=0.62)


def paint_foot(g: Drawing) -> None:
    """Short extensor on the back of the foot and the abductor of the little toe along its edge."""
    short = strip(lateral, "26,60 44,54 62,50 80,45 96,40.4 108,36.6", "28,67 46,68 64,65 82,58.4 98,51.6 110,45.6")
    look = MuscleLook(fibres=9, bundles=4, insertion=0.26, fingers=5, start=0.3, shadow=1.4)
    belly(g, "extensor-digitorum-brevis", short, look, (0.5, 0.4), "deep")
    abductor = strip(
        lateral,
        "-23,15.4 -4,14.2 22,14.6 50,14.6 78,13.6 104,13.6 122,16.4",
        "-27,23 -4,24.4 22,27.6 50,27 78,23.6 104,19.6 124,19.4",
    )
    look = MuscleLook(fibres=9, bundles=4, insertion=0.2, origin=0.12, fingers=5, start=0.2, shadow=1.4)
    belly(g, "abductor-digiti-minimi", abductor, look, (0.5, 0.45))
    fascia = strip(
        lateral, "-19,12.4 10,9.4 40,10.2 70,9.4 96,6.8 120,6", "-17,16 10,12.6 40,13.4 70,12.6 96,9.8 120,8.2"
    )
    with g.structure("fascia.plantar", "superficial", fascia.at(0.5, 0.4)):
        paint_tendon(g, fascia, fibres=5, cap=0.3, start=0.7, shadow=1)
