"""Right lower limb from the front, deep layer: hip flexors, gluteal edge, adductors, vastus intermedius."""

from __future__ import annotations

from assets.drawing.leg_anterior_parts import muscle, patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook


def paint_behind(g: Drawing) -> None:
    """What passes behind the neck of the femur: gluteus medius and minimus at the edge, obturator externus."""
    medius = patch(
        "136,1049 141,1020 145,990 149.6,962 154,935 156,914 152.6,896",
        "128,1050 132,1018 134,990 137,962 141,936 144,914 148,896",
    )
    look = MuscleLook(fibres=8, bundles=3, insertion=0.16, fingers=5, start=0.2, shadow=1.4)
    muscle(g, "gluteus-medius", medius, look, (0.4, 0.6, "deep"))
    externus = patch("42,910 60,904 80,900 98,902 114,908", "20,896 34,872 58,878 84,888 114,900")
    look = MuscleLook(fibres=8, left=0.2, right=0.4, insertion=0.2, gather=0.3, start=0.08, shadow=1.4, rich=False)
    muscle(g, "obturator-externus", externus, look, (0.6, 0.3, "deep"))


def paint_deep(g: Drawing) -> None:
    """In depth order: minimus, adductor magnus and brevis, iliopsoas, vastus intermedius."""
    minimus = patch("133,1004 139,980 146,950 151,925 151.6,904", "120,986 112,958 116,934 128,914 143,899")
    look = MuscleLook(fibres=7, insertion=0.24, fingers=5, start=0.12, shadow=1.4, rich=False)
    muscle(g, "gluteus-minimus", minimus, look, (0.5, 0.4, "deep"))
    magnus = patch(
        "30,879 62,862 96,836 112,790 113,720 108,660 99,610 84,570 67.6,525",
        "20,872 18,830 19.6,780 24,730 31,680 39,630 47,585 55,548 65,523",
    )
    look = MuscleLook(fibres=14, bundles=6, lean=-0.2, insertion=0.1, fingers=7, right=0.4, shadow=2, rich=False)
    muscle(g, "adductor-magnus", magnus, look, (0.4, 0.66, "deep"))
    brevis = patch("22,898 56,874 86,850 107,826", "13,876 40,836 74,796 109,752")
    look = MuscleLook(fibres=11, bundles=5, left=0.2, right=0.3, insertion=0.14, shadow=2, rich=False)
    muscle(g, "adductor-brevis", brevis, look, (0.6, 0.6, "deep"))


def paint_flexors(g: Drawing) -> None:
    """Iliacus and psoas, which join in front of the hip and end on the lesser trochanter."""
    iliacus = patch(
        "135,1046 132,1012 125,984 119,958 116,930 112,904 106,880 100,864",
        "66,1055 59,1024 61,992 68,966 78,940 88,912 94,886 97,864",
    )
    look = MuscleLook(
        fibres=18, bundles=9, gather=0.25, lights=(0.3, 0.66), insertion=0.1, fingers=6, start=0.09, cap=0.2, shadow=2
    )
    muscle(g, "iliacus", iliacus, look, (0.4, 0.24, "deep"))
    psoas = patch(
        "56,1066 61,1046 68,1010 75,976 86,944 96,916 101,890 100.6,866",
        "29,1064 34,1046 44,1010 56,976 70,944 82,914 92,888 97,864",
    )
    look = MuscleLook(fibres=11, bundles=4, gather=0.2, insertion=0.16, fingers=5, cap=0.2, start=0.14, shadow=2.2)
    muscle(g, "psoas-major", psoas, look, (0.5, 0.3, "deep"))


def paint_adductors(g: Drawing) -> None:
    """Vastus intermedius on the shaft, then pectineus and adductor longus: the floor of the femoral triangle."""
    intermedius = patch(
        "144,876 149,830 148,770 144,705 138,645 132,600 124,566 119,547",
        "114,866 109,825 104,765 99,705 95,645 93,600 94,566 95,547",
    )
    look = MuscleLook(fibres=15, bundles=6, gather=0.15, insertion=0.16, fingers=8, cap=0.1, start=0.16, shadow=2.4)
    muscle(g, "vastus-intermedius", intermedius, look, (0.55, 0.45, "deep"))
    longus = patch("25,903 50,868 78,832 101,792 112,756", "15,892 28,850 48,804 76,752 100,706 112,682")
    look = MuscleLook(
        fibres=13, bundles=6, left=0.24, right=0.34, origin=0.12, fingers=6, insertion=0.08, lights=(0.5,), shadow=2.4
    )
    muscle(g, "adductor-longus", longus, look, (0.5, 0.42, "deep"))
    pectineus = patch("65,922 84,896 96,872 105,848", "26,908 50,880 76,846 105,812")
    look = MuscleLook(fibres=10, bundles=5, insertion=0.12, left=0.3, right=0.3, start=0.08, shadow=2.2)
    muscle(g, "pectineus", pectineus, look, (0.55, 0.4, "deep"))
