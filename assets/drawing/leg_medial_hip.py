"""Right lower limb, medial view: iliopsoas and the inner wall of the pelvis, gluteus maximus behind."""

from __future__ import annotations

from typing import Final

from assets.drawing.leg_side_parts import Arched, belly, strip
from assets.drawing.leg_side_points import medial
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_tendon

_WALL: Final = MuscleLook(fibres=9, left=0.3, right=0.4, insertion=0.24, fingers=5, shadow=1.6, rich=False)


def paint_maximus(g: Drawing) -> None:
    """Gluteus maximus, seen from the natal cleft: its rear and lower border."""
    maximus = strip(
        medial,
        "-44,1042 -62,1014 -78,982 -89,944 -91.6,908 -86,882 -71,860 -52,845 -34,836",
        "-36,1030 -50,1008 -56,980 -58,950 -54,922 -46,900 -36,884 -26,868 -18,852",
    )
    look = MuscleLook(fibres=16, bundles=8, lights=(0.3, 0.7), left=0.3, right=0.3, shadow=2.4)
    belly(g, "gluteus-maximus", maximus, look, (0.66, 0.5))


def paint_wall(g: Drawing) -> None:
    """Piriformis, obturator internus and iliacus."""
    piriformis = strip(medial, "-62,970 -40,951 -22,938 -15,930", "-42,994 -24,971 -12,952 -8,944")
    belly(g, "piriformis", piriformis, _WALL, (0.5, 0.5), "deep")
    obturator = strip(medial, "30,879 14,876 -4,884 -14,897 -19,908", "52,914 36,934 14,945 -5,936 -17,921")
    look = MuscleLook(fibres=13, bundles=6, insertion=0.22, fingers=6, left=0.2, right=0.4, lights=(0.6,), shadow=1.6)
    belly(g, "obturator-internus", obturator, look, (0.4, 0.4), "deep")
    iliacus = strip(
        medial,
        "-12,1040 8,1008 32,974 48,946 54,920 44,890 24,862",
        "70,1030 80,1000 80,972 76,946 68,920 54,890 30,860",
    )
    look = MuscleLook(fibres=14, bundles=7, lights=(0.4,), left=0.2, right=0.4, insertion=0.12, fingers=5, shadow=1.6)
    belly(g, "iliacus", Arched(iliacus, (0.0, -24.0)), look, (0.4, 0.2), "deep")


def paint_psoas(g: Drawing) -> None:
    """Psoas major, cut above the crest, on its way over the brim of the pelvis."""
    psoas = strip(
        medial,
        "-5,1074 4,1050 20,1010 38,966 46,932 38,896 20,862",
        "19,1076 28,1050 44,1010 60,966 64,932 52,896 26,860",
    )
    look = MuscleLook(fibres=10, bundles=4, lights=(0.36,), insertion=0.2, fingers=5, start=0.12, shadow=2)
    belly(g, "psoas-major", psoas, look, (0.5, 0.3), "deep")


def paint_inguinal(g: Drawing) -> None:
    """Inguinal ligament, from the front of the hip bone to the pubis."""
    ligament = strip(medial, "81.6,989 79.6,962 74.6,934 67.6,908", "85,990 84,962 79,933 71,906")
    with g.structure("ligament.inguinal", "superficial", ligament.at(0.5, 0.5)):
        paint_tendon(g, ligament, fibres=4, cap=0.4, start=0.4, shadow=1.2)
