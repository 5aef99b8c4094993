"""Right lower limb from the front, below the knee: calf edges, fibulares, extensors, foot, retinacula."""

from __future__ import annotations

from assets.drawing.fat import paint_sheet
from assets.drawing.leg_anterior_parts import cord, muscle, patch, sinew
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon


def paint_calf_edges(g: Drawing) -> None:
    """What of the calf shows on both sides of the bones; it lies behind them."""
    sinew(g, "fibularis-longus", "137.6,190 135.8,160 134.4,136 133.4,118 131.4,102", 3, begin=0.3)
    soleus = patch("90,436 89,350 88,300 88,250 88,210 86,176", "72,436 63.6,350 63,305 68,260 75,215 80.6,172")
    outer = patch(
        "158,386 159.6,340 153,290 145,240 137,196 133,164", "150,386 150,340 145,290 137,240 131,196 129,164"
    )
    look = MuscleLook(fibres=10, bundles=4, left=0.1, right=0.4, insertion=0.2, fingers=5, shadow=1.4)
    with g.structure("muscle.soleus", "superficial", soleus.at(0.7, 0.55)):
        paint_muscle(g, outer, look)
        paint_muscle(g, soleus, look)
    look = MuscleLook(fibres=9, bundles=4, left=0.2, right=0.4, insertion=0.16, cap=0.3, fingers=5, shadow=1.6)
    medial = patch("92,480 90,440 87,400 82,360 76,322 72,296", "70,484 61.6,450 57,408 55.2,370 57.4,330 65,293")
    muscle(g, "gastrocnemius-medial", medial, look, (0.66, 0.45, "superficial"))
    lateral = patch(
        "143,508 151,480 163,434 166,395 163.4,355 156.6,318 152,302",
        "128,508 132,480 146,434 152,395 151,355 149,318 148,304",
    )
    muscle(g, "gastrocnemius-lateral", lateral, look, (0.22, 0.45, "superficial"))
    flexor = patch("92,330 91,270 89.6,210 87,165 84,128", "84,330 82.6,270 82.6,210 82.4,165 81.2,128")
    look = MuscleLook(fibres=5, insertion=0.3, fingers=3, start=0.3, shadow=1, rich=False)
    muscle(g, "flexor-digitorum-longus", flexor, look, (0.7, 0.6, "superficial"))


def paint_leg(g: Drawing) -> None:
    """Anterior and lateral compartment, in depth order."""
    hallucis = patch(
        "127,344 128,300 123,250 115.6,200 109,160 104.6,132", "118,344 114,300 110,250 105.6,200 102.4,160 101.4,132"
    )
    look = MuscleLook(fibres=9, bundles=3, gather=0.2, insertion=0.2, fingers=5, cap=0.2, start=0.2, shadow=1.6)
    muscle(g, "extensor-hallucis-longus", hallucis, look, (0.5, 0.72, "deep"))
    brevis = patch("147,262 141,215 136.4,170 135,142 134,118", "133,262 130,215 128.4,170 130.8,142 132.4,118")
    look = MuscleLook(fibres=8, bundles=3, insertion=0.22, fingers=4, cap=0.2, start=0.2, shadow=1.6)
    muscle(g, "fibularis-brevis", brevis, look, (0.5, 0.5, "superficial"))
    digitorum = patch(
        "141,446 148,412 150.6,370 148.6,330 143,290 136,250 129,212 122.6,176 116.6,142",
        "131,448 134,412 135,370 133,330 128.6,290 122,250 116,212 111.4,176 109.6,142",
    )
    look = MuscleLook(
        fibres=12, bundles=5, gather=0.15, left=0.3, insertion=0.28, fingers=5, cap=0.2, start=0.12, shadow=1.8
    )
    muscle(g, "extensor-digitorum-longus", digitorum, look, (0.5, 0.5, "superficial"))
    longus = patch(
        "141,452 153,428 161.4,386 160.4,338 155,290 147.6,244 141.6,204 137,166 135.8,140",
        "133,446 143,418 148.4,376 147.6,330 143,290 137.6,250 134.6,208 133.4,170 134,140",
    )
    look = MuscleLook(fibres=11, bundles=4, insertion=0.34, fingers=5, cap=0.2, start=0.2, shadow=2)
    muscle(g, "fibularis-longus", longus, look, (0.4, 0.36, "superficial"))
    anterior = patch(
        "131,452 137,412 138,370 134.6,330 128.6,290 121,250 113.6,212 107,180",
        "122,452 115.6,420 110.6,385 108,345 106,300 104,252 102.4,212 101.4,178",
    )
    look = MuscleLook(
        fibres=15, bundles=7, gather=0.3, lights=(0.4,), insertion=0.3, fingers=6, cap=0.3, start=0.1, shadow=2.6
    )
    muscle(g, "tibialis-anterior", anterior, look, (0.5, 0.3, "superficial"))


def paint_short_foot(g: Drawing) -> None:
    """The small muscles of the foot that show from the front."""
    gaps = (
        patch("86.6,50 87.6,42 87,32", "83,50 81.8,42 82.4,32"),
        patch("99.6,50 101,42 100.6,32", "97,50 96.8,42 98,32"),
        patch("112.6,47 113.6,40 113,30", "110,47 109.4,40 110.4,30"),
        patch("124,43 126,37 127.6,29", "121.6,43 121.4,36 122,29"),
    )
    with g.structure("muscle.foot-interossei", "deep", gaps[0].at(0.5, 0.5)):
        for gap in gaps:
            paint_muscle(g, gap, MuscleLook(fibres=4, shadow=0.6, rich=False))
    side = patch("77,58 71.4,47 69,36 68,26", "72.6,57 64,45.6 60.6,34 63,24")
    look = MuscleLook(fibres=5, insertion=0.2, fingers=3, shadow=0.8, rich=False)
    muscle(g, "abductor-hallucis", side, look, (0.6, 0.5, "superficial"))
    side = patch("134.6,46 136.2,38 139.4,30 142.2,24", "130.6,45 132.6,37 136.4,30 139.4,24")
    muscle(g, "abductor-digiti-minimi", side, look, (0.5, 0.5, "superficial"))
    short = patch("128,62 127,53 124,44 119,38", "115,64 111,54 106,45 105,38")
    look = MuscleLook(fibres=9, bundles=4, insertion=0.3, fingers=4, start=0.2, cap=0.2, gather=0.2, shadow=1.2)
    with g.structure("muscle.extensor-digitorum-brevis", "superficial", short.at(0.35, 0.4)):
        for text in ("108,44 104,36 101,29", "114,43 114,36 114,28", "119.6,43 124,34 126.4,27"):
            paint_tendon(g, cord(text, 1.5), fibres=1, shadow=0.6)
        paint_muscle(g, short, look)
    big = patch("115,64 106,54 97,44 88.6,36.4", "108.6,65 99,55 91,45 86.6,37")
    look = MuscleLook(fibres=6, bundles=3, insertion=0.34, fingers=3, start=0.2, shadow=1.2)
    with g.structure("muscle.extensor-hallucis-brevis", "superficial", big.at(0.5, 0.5)):
        paint_tendon(g, cord("92,40 86,33 81,28", 1.7), fibres=1, shadow=0.6)
        paint_muscle(g, big, look)


def paint_tendons(g: Drawing) -> None:
    """The long tendons over the front of the ankle to their insertions."""
    for course, width in (
        ("109.4,160 107.6,122 106.2,98 105.4,82 104,62 102,42 101,27", 2.0),
        ("112,160 110,122 108.6,98 108.4,82 110,62 113,42 114.6,26", 2.0),
        ("114.6,160 112.4,122 111,98 111.6,82 116,62 122,43 126.8,25", 1.9),
        ("117,160 114.8,122 113.4,98 114.8,82 121,62 130,42 138,24", 1.8),
    ):
        sinew(g, "extensor-digitorum-longus", course, width, begin=0.22)
    tertius = cord("119.6,158 117.6,130 116,104 117.6,86 123,68 129.6,54 133.6,45", 2.2, begin=0.2)
    with g.structure("muscle.fibularis-tertius", "superficial", tertius.at(0.5, 0.75)):
        paint_tendon(g, tertius, fibres=2, cap=0.4, shadow=0.9)
    sinew(g, "extensor-hallucis-longus", "105,160 102.6,134 100,108 96,88 90.6,70 84.6,52 80,38 77.6,26", 3, begin=0.16)
    sinew(
        g,
        "tibialis-anterior",
        "105,232 103.4,200 101.4,166 98.6,134 94.4,106 88.6,86 81,70 74,59 69.6,51",
        4.8,
        begin=0.2,
    )
    sinew(g, "fibularis-brevis", "130,68 133,60 135,53 135.6,45", 2.4, begin=0.1)


def paint_retinacula(g: Drawing) -> None:
    """The two extensor retinacula that hold the tendons against the ankle."""
    upper = patch("133.4,150 118,147 100,144 84.6,142", "132.8,130 118,126 100,122 82.4,118")
    with g.structure("ligament.superior-extensor-retinaculum", "superficial", upper.at(0.5, 0.86)):
        paint_sheet(g, upper, strength=0.5, fibres=7)
        g.hit(upper.outline())
    limbs = (
        patch("124,74 115,80 106,84", "122,64 114,70 106,74"),
        patch("107,84 97,90 87,94 77.6,95", "107,76 97,80 87,83 76,84"),
        patch("107,81 95,75 83,67 71,57", "107,74 96,67 84,58 72.6,49"),
    )
    with g.structure("ligament.inferior-extensor-retinaculum", "superficial", limbs[1].at(0.5, 0.75)):
        for limb in limbs:
            paint_sheet(g, limb, strength=0.5, fibres=5)
            g.hit(limb.outline())
