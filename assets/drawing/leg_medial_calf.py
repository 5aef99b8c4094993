"""Right lower limb, medial view, below the knee: calf, deep flexors behind the medial malleolus, foot."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.curves import Curve, ribbon
from assets.drawing.fat import paint_fat, paint_sheet
from assets.drawing.leg_side_parts import belly, hidden_tendon, paint_cord, strip, tendon_cord
from assets.drawing.leg_side_points import medial
from assets.drawing.nerves import paint_vessel, taper
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon, spiral

_FAR: Final = MuscleLook(fibres=8, left=0.4, right=0.4, insertion=0.2, fingers=5, shadow=1.6, rich=False)
_SLIM: Final = MuscleLook(fibres=8, bundles=3, insertion=0.26, fingers=5, left=0.3, right=0.4, cap=0.3, shadow=1.4)


def paint_deep_calf(g: Drawing) -> None:
    """Fat before the Achilles tendon, then the deep flexors from rear to front, and the artery between them."""
    popliteus = strip(medial, "-14,462 -8,444 -2,420 2,396", "0,466 12,444 12,420 9,396")
    belly(g, "popliteus", popliteus, _FAR, (0.5, 0.4), "deep")
    with g.decor("deep"):
        fat = strip(medial, "-25,165 -24.6,135 -24.2,112 -27,90 -31,64", "-14,170 -12,135 -10,108 -9,88 -13,69")
        paint_fat(g, fat, 15, 4)
    hallucis = strip(
        medial,
        "-14,340 -20,295 -23,250 -23,205 -20.6,165 -16,132 -11,106",
        "0,345 -4,300 -6,250 -7,205 -8,165 -8.6,132 -8.4,105",
    )
    cord = tendon_cord(medial, "-10.6,118 -10,100 -7.4,84 -1,70 9,59 20,52", 3.6)
    belly(g, "flexor-hallucis-longus", hallucis, _SLIM, (0.5, 0.72), "deep", (cord,))
    posterior = strip(medial, "-8,380 -10,330 -9,280 -6,230 -2,190 1,158", "6,380 6,330 6,280 6,230 6,190 5.6,158")
    belly(g, "tibialis-posterior", posterior, _FAR, (0.5, 0.7), "deep")
    front = tendon_cord(medial, "5.6,160 7,132 9.4,106 13,88 20.6,74.4 32,66 42,61 49,56", 4.2)
    with g.piece("muscle.tibialis-posterior", "deep"):
        paint_cord(g, front)
    digitorum = strip(
        medial,
        "-3,360 -8,320 -9,275 -8,230 -5,190 -1,156 1.4,128",
        "7,362 9.6,320 10,275 9.6,230 9,190 7,156 4,127",
    )
    cord = tendon_cord(medial, "1.6,150 2.4,122 4,101 7.4,86 14.6,72 25,61 37,53", 3.4)
    belly(g, "flexor-digitorum-longus", digitorum, _SLIM, (0.5, 0.5), "deep", (cord,))
    artery = Curve(medial("-9,330 -8,280 -5.6,230 -4,190 -3,150 -1.8,122 .6,100 4,84 9,72 16,62 23,54"))
    with g.structure("artery.posterior-tibial", "vessels", artery.at(0.8)):
        g.hit(ribbon(artery, 2.8, tolerance=0.2))
        paint_vessel(g, artery, taper(3.0, 1.2), "artery")


def paint_calf(g: Drawing) -> None:
    """Soleus, Achilles tendon and the medial head of gastrocnemius."""
    soleus = strip(
        medial,
        "-31,456 -36,405 -40,362 -45,322 -45,290 -41,252 -37,214 -33.4,182 -30.4,160 -28.4,140",
        "-20,452 -3,434 7,406 11.4,350 9,305 3,262 -5,224 -12,194 -18,168 -24.4,140",
    )
    look = MuscleLook(fibres=14, bundles=6, lean=0.2, insertion=0.2, fingers=6, left=0.2, right=0.3, shadow=1.8)
    belly(g, "soleus", soleus, look, (0.3, 0.45))
    tendon = strip(
        medial,
        "-52.6,325 -48,294 -42.4,252 -37.2,210 -33.6,172 -31.2,140 -30,113 -31.6,94 -34.8,74 -38.6,57 -39.9,46 "
        "-39.6,36 -37.4,27",
        "-42,325 -40,294 -36,252 -31.4,210 -28,172 -25.4,140 -24.4,113 -25.8,94 -28.6,74 -32.2,60 -35,49 -36.6,39 "
        "-36.4,29",
    )
    with g.structure("tendon.achilles", "superficial", tendon.at(0.5, 0.62)):
        paint_tendon(g, tendon, fibres=3, shadow=1.6)
        spiral(g, tendon, 0.4, math.radians(88), 11)
        g.line(tendon.outline(), "tendon-line")
    gastrocnemius = strip(
        medial,
        "-12,526 -27,502 -43,476 -53.4,447 -58.8,416 -59.6,385 -57,350 -52.6,318 -48.6,294 -46,280",
        "0,522 -8,494 -13,464 -17,432 -20,398 -23,362 -27,328 -33,302 -41,278",
    )
    look = MuscleLook(
        fibres=16, bundles=7, lean=-0.1, insertion=0.13, origin=0.12, fingers=8, cap=0.4, left=0.3, shadow=2.6
    )
    belly(g, "gastrocnemius-medial", gastrocnemius, look, (0.45, 0.5))


def paint_front(g: Drawing) -> None:
    """Tibialis anterior before the shin, with its tendon to the inner edge of the foot."""
    hallux = tendon_cord(
        medial, "43,150 47.4,124 53.4,107 63.6,91.6 80,75.6 103,61 128,49.4 148,43 168,36 186,30.4", 2.6
    )
    with g.structure("muscle.extensor-hallucis-longus", "superficial", hallux.at(0.5, 0.6)):
        paint_cord(g, hallux)
    anterior = strip(
        medial,
        "40,448 45,410 44.6,360 42.6,310 41,260 40.4,210 42,165",
        "45,438 49.8,402 48.8,352 46.8,304 45,256 44,208 44.8,162",
    )
    cord = tendon_cord(medial, "43,190 44,160 47.6,130 52.6,111 60,96 69,82 77,69 82,58 84,50", 4.2)
    belly(g, "tibialis-anterior", anterior, _SLIM, (0.5, 0.4), cords=(cord,))


def paint_foot(g: Drawing) -> None:
    """Abductor hallucis along the inner edge, the plantar aponeurosis beneath it."""
    fascia = strip(
        medial, "-19,12.4 10,9.4 40,10.2 70,9.4 96,6.8 120,6", "-17,16 10,12.6 40,13.4 70,12.6 96,9.8 120,8.2"
    )
    with g.structure("fascia.plantar", "superficial", fascia.at(0.5, 0.4)):
        paint_tendon(g, fascia, fibres=5, cap=0.3, start=0.7, shadow=1)
    abductor = strip(
        medial,
        "-26,18 -4,15 24,15 54,17 84,17 112,17.4 136,20.6 152,23.4",
        "-24,28 -4,37 16,45 40,43 64,36.6 90,30.6 114,26.6 136,25.4 152,25",
    )
    look = MuscleLook(fibres=12, bundles=5, insertion=0.24, origin=0.08, fingers=5, start=0.2, cap=0.5, shadow=1.8)
    belly(g, "abductor-hallucis", abductor, look, (0.5, 0.4))
    hidden_tendon(g, medial, "22,50.6 40,42 62,33 86,25.6 110,21.4 134,21 158,20.6")


def paint_retinaculum(g: Drawing) -> None:
    """Flexor retinaculum: the roof of the tarsal tunnel."""
    roof = strip(medial, "18,82 6,70 -8,55 -20,42", "22,93 4,88 -14,76 -29,62")
    with g.structure("ligament.flexor-retinaculum", "superficial", roof.at(0.5, 0.75)):
        g.hit(roof.outline())
        paint_sheet(g, roof, strength=0.5, fibres=8)
    with g.decor("superficial"):
        paint_sheet(g, strip(medial, "10,128 24,130 36,131 47,132", "10,142 24,144 36,145 47.6,146"), strength=0.5)
