"""Right lower limb, medial view: its bones, those further from the viewer first."""

from __future__ import annotations

from typing import Final

from assets.drawing import leg_side_points as points
from assets.drawing.curves import Curve
from assets.drawing.leg_side_bones import Look, paint_forefoot, paint_knee, paint_piece, paint_side_bone
from assets.drawing.leg_side_points import medial
from assets.drawing.svg_writer import Drawing

_HIP: Final[tuple[Look, ...]] = (
    ("hollow", "-10,1040 16,1056 46,1050 66,1026 68,1000 40,974 10,984", 0.1),
    ("hollow", "-46,1006 -32,1018 -14,1008 -8,990 -20,980 -40,984", 0.14),
    ("gleam", "-36,1006 -26,1010 -18,1002 -20,992 -32,990", 0.16),
    ("ridge", "-12,986 8,972 30,952 48,936 62,922", 3.2),
    ("gleam", "0,950 18,956 36,944 38,926 20,916 2,930", 0.16),
    ("gleam", "58,910 66,909 66,900 58,896 54,902", 0.3),
    ("gleam", "-20,888 -8,894 0,884 -6,872 -18,876", 0.2),
)
_FEMUR: Final[tuple[Look, ...]] = (
    ("gleam", "2,868 10,872 15,862 12,850 4,856", 0.24),
    ("ridge", "12,848 22,800 28,750 30,700", 2.4),
    ("ridge", "46,840 50,780 51,720 50,660 46,600", 2.4),
    ("gleam", "-6,510 8,516 26,512 32,500 20,490 2,490", 0.22),
    ("ridge", "10,534 17,527 22,518 24,508", 2.6),
)
_TIBIA: Final[tuple[Look, ...]] = (
    ("gleam", "-12,468 6,474 28,472 34,462 10,456 -8,460", 0.2),
    ("ridge", "42,430 44,390 42,340 40,290 38,240 36,190 34,150", 2.4),
    ("gleam", "20,380 32,380 34,320 32,260 20,260 18,320", 0.08),
    ("gleam", "16,96 26,98 28,88 22,82 16,86", 0.2),
    ("ridge", "10,118 12,104 13,92 15,84", 2.0),
)
_CALCANEUS: Final[tuple[Look, ...]] = (
    ("gleam", "-30,48 -18,54 -8,48 -8,34 -20,27 -31,32", 0.14),
    ("gleam", "4,62 14,64 24,61 22,56 8,56", 0.26),
    ("hollow", "-4,52 12,52 24,48 16,38 0,36", 0.1),
)
_SECTION: Final = (
    "20,1013 -8,1040 -22,1024 2,1005",
    "-5,999 -26,1019 -41,1006 -21,989",
    "-27,987 -44,1002 -54,988 -42,979",
    "-46,976 -56,986 -63,972 -56,965",
    "-59,961 -66,968 -68,955 -61,951",
)
"""Spongy bone of the five sacral vertebrae where the midline plane cuts them."""


def paint_medial_bones(g: Drawing) -> None:
    """Fibula to great toe; the hip bone hides the head of the femur."""
    paint_side_bone(g, medial, "fibula", (points.FIBULA,), "8,72", 6)
    paint_side_bone(g, medial, "femur", (points.FEMUR,), "42,690", 11, _FEMUR)
    paint_side_bone(g, medial, "hip", (points.HIP,), "20,1040", 12, _HIP)
    with g.piece("bone.hip", "bone"):
        hole = Curve(medial(points.OBTURATOR), closed=True).d()
        g.fill(hole, "skin-shade")
        g.line(hole, "bone-line")
    paint_knee(g, medial)
    paint_side_bone(g, medial, "patella", (points.PATELLA,), "62,520", 6)
    paint_side_bone(g, medial, "cuboid", (points.CUBOID,), "50,44", 5)
    paint_forefoot(g, medial, (4, 3, 2, 1, 0))
    paint_side_bone(g, medial, "calcaneus", (points.CALCANEUS,), "-18,34", 8, _CALCANEUS)
    paint_side_bone(g, medial, "talus", (points.TALUS,), "38,72", 5)
    with g.piece("bone.calcaneus", "bone"):
        paint_piece(g, medial, points.SUSTENTACULUM, 2.6)
    paint_side_bone(g, medial, "cuneiforms", points.CUNEIFORMS[::-1], "70,58", 4)
    paint_side_bone(g, medial, "navicular", (points.NAVICULAR,), "52,62", 4.4)
    paint_side_bone(g, medial, "tibia", (points.TIBIA,), "28,300", 11, _TIBIA)


def paint_sacrum(g: Drawing) -> None:
    """The sacrum, cut in the midline: it hides the rear of the hip bone and the origin of gluteus maximus."""
    paint_side_bone(g, medial, "sacrum", (points.SACRUM,), "-30,1004", 6)
    with g.decor("bone"):
        for text in _SECTION:
            block = Curve(medial(text), closed=True).d()
            g.fill(block, "cancellous-base", 0.8)
            g.line(block, "cancellous-line", 0.3, 0.7)
