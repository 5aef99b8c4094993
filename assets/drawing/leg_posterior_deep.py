"""Right lower limb from behind, deep layer: gluteus medius, short rotators, adductor magnus, deep calf, fossa."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Profile, heights, ribbon
from assets.drawing.fat import paint_fat
from assets.drawing.leg_posterior_parts import cord, muscle, patch
from assets.drawing.nerves import dashes, paint_vessel, taper
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon

POPLITEAL: Final = Curve(heights("86,604 90.6,577 95,548 98,520 99.6,495 101.6,472 105,452 107.6,436 107.4,404"))
"""Medial to the tibial nerve down to the heads of gastrocnemius, where the nerve crosses behind it."""
POSTERIOR_TIBIAL: Final = Curve(
    heights("107.4,408 105,350 102.6,300 99.4,250 96.4,210 94,176 92.9,150 91.6,128 89.6,108 87.4,92 85.3,79 83.4,68")
)
"""In front of the tibial nerve, then on its medial side behind the malleolus."""


def paint_deep(g: Drawing) -> None:
    """What lies in front of the sciatic and tibial nerves, in depth order."""
    _fossa(g)
    _thigh(g)
    _calf(g)
    _vessels(g)


def _thigh(g: Drawing) -> None:
    square = patch("73,873 92,871 112,869 128,868", "70,897 90,902 110,905 130,904")
    look = MuscleLook(fibres=7, left=0.45, right=0.2, lights=(0.62,), shadow=1.4, rich=False)
    muscle(g, "quadratus-femoris", square, look, (0.5, 0.5, "deep"))
    obturator = patch("52,909 68,911 92,909 116,909 137,910", "49,925 66,929 92,926 116,923 136,922")
    look = MuscleLook(fibres=6, left=0.2, right=0.5, insertion=0.26, fingers=5, start=0.25, shadow=1.4, rich=False)
    muscle(g, "obturator-internus", obturator, look, (0.5, 0.35, "deep"))
    adductor = patch(
        "24,874 22,830 23,790 26,740 33,690 42,640 52,590 61,545 65.6,521",
        "66,872 96,842 117,800 121,750 117,700 108,650 97,600 82,552 71,522",
    )
    look = MuscleLook(
        fibres=13,
        bundles=5,
        lean=0.25,
        insertion=0.12,
        start=0.1,
        fingers=9,
        left=0.3,
        right=0.5,
        rich=False,
    )
    muscle(g, "adductor-magnus", adductor, look, (0.35, 0.4, "deep"))


def paint_rotators(g: Drawing) -> None:
    """Piriformis, under whose lower border the sciatic nerve leaves the pelvis."""
    piriformis = patch("33,962 48,952 68,944 92,934 114,924 131,919", "42,1003 58,984 78,966 100,950 120,937 136,927")
    look = MuscleLook(fibres=9, left=0.42, right=0.2, lights=(0.6,), gather=0.2, insertion=0.24, fingers=6)
    muscle(g, "piriformis", piriformis, look, (0.5, 0.42, "deep"))


def paint_medius(g: Drawing) -> None:
    """Gluteus medius, from the outer face of the ilium to the greater trochanter."""
    medius = patch(
        "72,1043 75,1020 84,990 99,962 118,938 138,916",
        "126,1052 133.5,1030 136.5,1005 140.5,975 144.5,948 148.4,926 151,904",
    )
    look = MuscleLook(
        fibres=16, bundles=7, lights=(0.42, 0.74), insertion=0.16, start=0.24, fingers=8, cap=0.12, shadow=1.6
    )
    muscle(g, "gluteus-medius", medius, look, (0.7, 0.3, "deep"))


def _calf(g: Drawing) -> None:
    popliteus = patch("85,447 97,457 112,470 126,484 136,493", "89,398 99,424 111,446 126,468 138,486")
    look = MuscleLook(fibres=8, insertion=0.3, gather=0.1, start=0.06, shadow=2, rich=False)
    muscle(g, "popliteus", popliteus, look, (0.5, 0.3, "deep"))
    posterior = patch(
        "101,414 99,370 97,320 95,270 93,220 90,180 87.6,150", "121,410 119,370 115,320 109,270 103,220 96,180 90.4,150"
    )
    look = MuscleLook(fibres=10, lean=0.2, insertion=0.3, start=0.35, shadow=2, rich=False)
    muscle(g, "tibialis-posterior", posterior, look, (0.55, 0.3, "deep"))
    digitorum = patch(
        "88,392 86.4,350 85.6,300 86.4,250 88,210 90,176 91,150",
        "99,390 100,350 99,300 98,250 97,210 95.6,176 93.6,150",
    )
    look = MuscleLook(fibres=7, insertion=0.28, start=0.4, shadow=2, rich=False)
    muscle(g, "flexor-digitorum-longus", digitorum, look, (0.5, 0.35, "deep"))
    hallucis = patch(
        "121,366 117,320 113,270 109.6,220 107.6,180 105.6,150 103,128 99.6,108",
        "137,362 135.6,320 134,270 131.4,220 128,186 123,158 114,130 104,107",
    )
    look = MuscleLook(fibres=11, bundles=4, gather=0.2, insertion=0.2, left=0.34, shadow=2, cap=0.3, start=0.35)
    muscle(g, "flexor-hallucis-longus", hallucis, look, (0.66, 0.68, "deep"))
    for name, text, width, rest in (
        ("tibialis-posterior", "89.4,176 87.4,146 85,118 82,98 79.8,84 77.6,72", 3.6, "76.2,68 73.2,59 69.4,50.4"),
        ("flexor-digitorum-longus", "92.8,174 91,144 88.4,118 85.6,98 83.4,83 81,70", 3.2, ""),
        ("flexor-hallucis-longus", "101,114 96.6,98 94.2,86 92.8,75 90.4,64", 3.4, "88.6,59.6 84,51.4 78.6,43"),
    ):
        with g.piece(f"muscle.{name}", "deep"):
            paint_tendon(g, cord(text, width), fibres=3, cap=0.5, shadow=1)
            if rest:
                dashes(g, Curve(heights(rest)), taper(2.6, 2.2), dash=5, gap=2.6, tissue="tendon")


def _fossa(g: Drawing) -> None:
    """Fat that beds the vessels and nerves behind the knee, and the fat pad before the Achilles tendon."""
    with g.decor("deep"):
        floor = heights(
            "104,640 113,600 124,558 134,520 138,490 131,462 119,440 106,428 94,442 84,464 80,494 84,530 94,580"
        )
        points = Curve(floor, closed=True).sample(22)
        for k in range(5):
            part = 1.06 - 0.06 * k
            ring = [(107 + (x - 107) * part, -525 + (y + 525) * part) for x, y in points]
            g.fill(Curve(ring, closed=True, resolution=2).d(digits=1), "fat-base", 0.2)
        kager = patch(
            "104,152 99,132 94.4,114 91.6,98 91.6,86 94,77", "108,152 114,134 117.6,120 117,106 115,92 113,79"
        )
        paint_fat(g, kager, 13, 5)
        anal = patch("6,902 4,884 4.4,866 7,852", "18,900 27,882 33,866 24,850")
        paint_fat(g, anal, 6, 4, strength=0.55)


def _vessels(g: Drawing) -> None:
    """Popliteal artery and vein, and the belly of plantaris that crosses behind the lateral condyle."""
    belly = patch("121,512 115.4,498 110.4,484 106.4,466", "131.6,509 127,494 119,476 108.4,464")
    with g.structure("muscle.plantaris", "deep", belly.at(0.5, 0.35)):
        paint_muscle(g, belly, MuscleLook(fibres=6, insertion=0.34, fingers=4, start=0.3, shadow=2))
    with g.structure("artery.posterior-tibial", "deep", POSTERIOR_TIBIAL.at(POSTERIOR_TIBIAL.when(-128))):
        paint_artery(g, POSTERIOR_TIBIAL, taper(3, 1.8))
    with g.decor("deep"):
        vein = Curve(heights("90,612 96,582 100.6,552 103.2,520 104.2,490 105.6,462 107,440 106.4,404"))
        paint_vessel(g, vein, taper(5.8, 1.6), "vein")
    with g.structure("artery.popliteal", "deep", POPLITEAL.at(POPLITEAL.when(-530))):
        paint_artery(g, POPLITEAL, taper(6.8, 5.0))


def paint_artery(g: Drawing, curve: Curve, width: Profile) -> None:
    """An artery with a silhouette of its own, for the pointer."""
    paint_vessel(g, curve, width, "artery")
    g.hit(ribbon(curve, width, tolerance=0.1))
