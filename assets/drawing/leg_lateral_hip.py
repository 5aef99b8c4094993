"""Right lower limb, lateral view: short rotators, glutei, tensor fasciae latae and the iliotibial tract."""

from __future__ import annotations

from typing import Final

from assets.drawing.leg_side_parts import Arched, belly, strip
from assets.drawing.leg_side_points import lateral
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon

_DEEP: Final = MuscleLook(fibres=7, left=0.3, right=0.3, insertion=0.22, fingers=5, shadow=1.6, rich=False)


def paint_rotators(g: Drawing) -> None:
    """Gluteus minimus, piriformis, obturator internus and quadratus femoris: under the large glutei."""
    square = strip(lateral, "-22,868 -12,868 -3,870", "-18,890 -10,892 1,893")
    belly(g, "quadratus-femoris", square, MuscleLook(fibres=5, shadow=1, rich=False), (0.5, 0.4), "deep")
    obturator = strip(lateral, "-20,903 -10,905 4,908 12,910", "-19,918 -8,921 4,922 12,921")
    belly(g, "obturator-internus", obturator, _DEEP, (0.5, 0.35), "deep")
    piriformis = strip(lateral, "-58,934 -34,929 -10,924 8,922", "-54,968 -28,957 -6,942 12,930")
    belly(g, "piriformis", piriformis, _DEEP, (0.5, 0.3), "deep")
    minimus = strip(lateral, "-12,984 -4,960 6,936 16,916", "62,994 56,970 44,942 26,914")
    look = MuscleLook(fibres=11, bundles=5, insertion=0.2, fingers=6, shadow=1.6, rich=False)
    belly(g, "gluteus-minimus", Arched(minimus, (0.0, -16.0)), look, (0.6, 0.25), "deep")


def paint_medius(g: Drawing) -> None:
    """Gluteus medius, a fan from the outer face of the ilium to the greater trochanter."""
    medius = strip(
        lateral,
        "-34,1038 -32,1014 -25,985 -15,957 -7,934 -3,912",
        "77,1020 71,1000 59,972 45,945 31,922 18,902",
    )
    look = MuscleLook(fibres=20, bundles=10, lights=(0.3, 0.64), insertion=0.2, fingers=9, shadow=2)
    belly(g, "gluteus-medius", Arched(medius, (0.0, -34.0)), look, (0.52, 0.22))


def paint_tract(g: Drawing) -> None:
    """Iliotibial tract: from the two muscles that pull on it to the lateral condyle of the tibia."""
    tract = strip(
        lateral,
        "14,922 18,890 14,850 8,806 6,765 6.4,720 7.4,675 8.2,630 9.4,590 12.4,550 17,518 22.6,490 26.6,463",
        "62,966 66,920 60,860 56,815 52,780 47.4,740 43.6,700 40.6,660 38.4,620 37,585 35.6,550 35,518 35.4,488 34,462",
    )
    with g.structure("tract.iliotibial", "superficial", tract.at(0.5, 0.62)):
        paint_tendon(g, Arched(tract, (-6.0, -13.0)), fibres=14, cap=0.5, shadow=1.8)


def paint_tensor_and_maximus(g: Drawing) -> None:
    """The two muscles of the tract, on top of it."""
    tensor = strip(
        lateral,
        "68,1028 63,1000 58,960 54,920 50,882 47,850 47,822",
        "84,996 90,972 92.6,934 89.4,894 80,856 68,828 59,812",
    )
    look = MuscleLook(fibres=11, bundles=5, insertion=0.2, origin=0.08, start=0.2, fingers=7, cap=0.12, shadow=2.2)
    belly(g, "tensor-fasciae-latae", tensor, look, (0.55, 0.4))
    maximus = strip(
        lateral,
        "-86,889 -70,866 -50,845 -30,826 -10,806 6,788",
        "-44,1043 -30,1021 -14,992 1,960 12,930 19,900 25,868",
    )
    look = MuscleLook(
        fibres=26,
        bundles=13,
        lights=(0.36, 0.72),
        left=0.3,
        right=0.2,
        insertion=0.13,
        fingers=13,
        shadow=3.2,
    )
    belly(g, "gluteus-maximus", Arched(maximus, (-21.0, -4.0)), look, (0.5, 0.42))
