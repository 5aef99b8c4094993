"""Right lower limb from behind, deep layer: gluteus medius, short rotators, adductor magnus, deep calf, fossa."""

from __future__ import annotations

from assets.drawing.curves import Curve, heights, ribbon
from assets.drawing.nerves import paint_nerve, paint_vessel, taper
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle, paint_tendon

TOLERANCE = 0.11


def patch(first: str, second: str) -> Patch:
    """A patch of this drawing from two borders written as `x,height` pairs, both from origin to insertion."""
    return Patch(heights(first), heights(second), tolerance=TOLERANCE)


def muscle(g: Drawing, name: str, shape: Patch, look: MuscleLook, at: tuple[float, float, str]) -> None:
    """One muscle as a structure; `at` holds the patch coordinates of its anchor and its layer."""
    with g.structure(f"muscle.{name}", at[2], shape.at(at[0], at[1])):
        paint_muscle(g, shape, look)


def cord(text: str, width: float) -> Patch:
    """A round tendon of constant width as a patch, from its middle line."""
    curve = Curve(heights(text))
    samples = [(curve.at(i / 24), curve.normal(i / 24)) for i in range(25)]
    left = [(x + nx * width / 2, y + ny * width / 2) for (x, y), (nx, ny) in samples]
    right = [(x - nx * width / 2, y - ny * width / 2) for (x, y), (nx, ny) in samples]
    return Patch(right, left, tolerance=0.06)


def paint_deep(g: Drawing) -> None:
    """Everything under the superficial muscles, in depth order."""
    _thigh(g)
    _gluteal(g)
    _calf(g)
    _fossa(g)
    _sciatic_course(g)


def _gluteal(g: Drawing) -> None:
    rotator = MuscleLook(fibres=6, left=0.2, right=0.5, insertion=0.26, fingers=5, shadow=2)
    muscle(
        g,
        "quadratus-femoris",
        patch("73,873 92,871 112,869 128,868", "70,897 90,902 110,905 130,904"),
        MuscleLook(fibres=7, left=0.45, right=0.2, light=0.62, insertion=0.1, shadow=2),
        (0.5, 0.5, "deep"),
    )
    obturator = patch("52,909 68,911 92,909 116,909 137,910", "49,925 66,929 92,926 116,923 136,922")
    muscle(g, "obturator-internus", obturator, rotator, (0.5, 0.35, "deep"))
    piriformis = patch("33,962 48,952 68,944 92,934 114,924 131,919", "42,1003 58,984 78,966 100,950 120,937 136,927")
    muscle(
        g,
        "piriformis",
        piriformis,
        MuscleLook(fibres=9, left=0.42, right=0.2, light=0.6, gather=0.2, insertion=0.24, fingers=6),
        (0.5, 0.42, "deep"),
    )
    medius = patch(
        "60,1043 64,1018 78,990 98,962 118,938 137,920",
        "130,1050 135,1030 137.5,1005 142,975 146,948 149,925 150,908",
    )
    muscle(
        g,
        "gluteus-medius",
        medius,
        MuscleLook(fibres=16, light=0.42, insertion=0.16, start=0.2, fingers=8, cap=0.1),
        (0.62, 0.3, "deep"),
    )


def _thigh(g: Drawing) -> None:
    adductor = patch(
        "36,868 28,830 25,790 27,740 33,690 43,640 53,590 62,545 66,522",
        "66,872 92,840 110,800 114,750 111,700 105,650 96,600 82,552 71,523",
    )
    look = MuscleLook(fibres=13, lean=0.25, insertion=0.12, left=0.3, right=0.5)
    muscle(g, "adductor-magnus", adductor, look, (0.35, 0.4, "deep"))


def _calf(g: Drawing) -> None:
    popliteus = patch("89,444 99,456 112,470 126,484 136,493", "87,400 98,424 111,446 126,468 138,486")
    muscle(g, "popliteus", popliteus, MuscleLook(fibres=8, insertion=0.3, gather=0.1, shadow=2), (0.5, 0.3, "deep"))
    posterior = patch(
        "101,414 99,370 97,320 95,270 93,220 90,180 87,150", "121,410 119,370 115,320 109,270 103,220 96,180 90,150"
    )
    look = MuscleLook(fibres=10, lean=0.2, insertion=0.3, shadow=2)
    muscle(g, "tibialis-posterior", posterior, look, (0.55, 0.3, "deep"))
    digitorum = patch(
        "88,392 86.4,350 85.6,300 86.4,250 88,210 90,176 90,150", "99,390 100,350 99,300 98,250 97,210 95.6,176 93,150"
    )
    muscle(g, "flexor-digitorum-longus", digitorum, MuscleLook(fibres=7, insertion=0.28, shadow=2), (0.5, 0.35, "deep"))
    hallucis = patch(
        "121,366 117,320 113,270 109.6,220 107.4,180 104,150 99,122 93.4,96",
        "137,362 135.6,320 134,270 131.4,220 128.6,186 125.4,160 119,134 98.4,95",
    )
    look = MuscleLook(fibres=10, gather=0.35, insertion=0.2, left=0.34, shadow=2)
    muscle(g, "flexor-hallucis-longus", hallucis, look, (0.55, 0.72, "deep"))
    with g.piece("muscle.tibialis-posterior", "deep"):
        paint_tendon(g, cord("89,160 87.4,138 84.4,116 80.6,97 77.6,83 75.6,72", 3.6), fibres=3, shadow=1)
    with g.piece("muscle.flexor-digitorum-longus", "deep"):
        paint_tendon(g, cord("92,160 90.8,138 88,116 85,97 82.6,82 80,68", 3.2), fibres=3, shadow=1)
    with g.piece("muscle.flexor-hallucis-longus", "deep"):
        paint_tendon(g, cord("95.6,102 94.4,88 93.4,76 90.6,64 87,56", 3.4), fibres=3, cap=0.4, shadow=1)
    belly = patch("118,516 113,500 108.6,484 106,470", "131,512 126,496 118,478 109,468")
    with g.structure("muscle.plantaris", "deep", belly.at(0.5, 0.35)):
        paint_muscle(g, belly, MuscleLook(fibres=6, insertion=0.34, fingers=4, origin=0.12, shadow=2))


def _fossa(g: Drawing) -> None:
    """Fat that bedded the vessels and nerves behind the knee, and the popliteal vessels."""
    with g.decor("deep"):
        floor = Curve(
            heights(
                "104,622 113,592 124,556 134,520 138,490 131,462 119,444 108,430 98,444 87,464 82,492 86,528 94,572"
            ),
            closed=True,
        )
        points = floor.sample(60)
        for k in range(5):
            part = 1.04 - 0.05 * k
            ring = [(107 + (x - 107) * part, -525 + (y + 525) * part) for x, y in points]
            g.fill(Curve(ring, closed=True, resolution=2).d(), "fat-base", 0.2)
        vein = Curve(heights("92,606 97,580 102,550 105,520 106,490 106,462 105,440"))
        artery = Curve(heights("88,598 93,574 97.6,548 100.6,520 102,490 103,462 103.6,440"))
        paint_vessel(g, artery, taper(5.2, 4.4), "artery")
        paint_vessel(g, vein, taper(5.6, 5.0), "vein")
        g.fill(ribbon(vein, taper(0.2, 0.2)), "vein-dark", 0.2)


def _sciatic_course(g: Drawing) -> None:
    """The nerve as it lies under gluteus maximus and biceps: seen when the superficial layer is off."""
    with g.piece("nerve.sciatic", "deep"):
        paint_nerve(g, Curve(heights(SCIATIC)), taper(13, 10.4), fascicles=5)
    with g.piece("nerve.tibial", "deep"):
        paint_nerve(g, Curve(heights(TIBIAL_DEEP)), taper(6, 3.6))


SCIATIC = "64,952 74,936 84,916 91,892 95,864 98,830 100,790 101,740 102,690 103.4,650 105,618"
TIBIAL_DEEP = "106.5,470 106,440 105,400 104,350 102.6,300 100.4,250 97.6,205 95,170"
