"""Right lower limb, lateral view: its bones, those further from the viewer first."""

from __future__ import annotations

from assets.drawing import leg_side_points as points
from assets.drawing.curves import Curve
from assets.drawing.leg_side_bones import Look, paint_forefoot, paint_knee, paint_side_bone
from assets.drawing.leg_side_points import lateral
from assets.drawing.svg_writer import Drawing

_HIP: tuple[Look, ...] = (
    ("hollow", "-34,1030 -8,1046 30,1050 62,1030 66,1002 40,980 4,982 -26,992", 0.09),
    ("ridge", "-30,1034 -24,1014 -18,994 -12,974", 2.4),
    ("ridge", "44,1058 40,1034 24,1006 2,984 -6,972", 2.6),
    ("ridge", "70,990 54,972 36,962 16,962", 2.2),
    ("gleam", "-20,884 -10,892 0,886 2,874 -8,868 -18,874", 0.2),
    ("ridge", "2,944 12,950 34,952 54,944 60,932", 3.0),
    ("gleam", "58,946 66,954 66,962 61,958", 0.2),
)
_FEMUR: tuple[Look, ...] = (
    ("gleam", "-2,916 8,921 20,914 22,900 12,890 0,896", 0.24),
    ("ridge", "30,922 26,905 16,888 6,872", 4.0),
    ("gleam", "30,938 42,938 51,928 48,918 36,918 28,928", 0.2),
    ("ridge", "14,868 19,820 26,770 33,725 36,690", 2.4),
    ("ridge", "37,690 37,640 32,590 24,556 14,538", 2.8),
    ("gleam", "-6,510 8,516 24,512 30,500 20,490 2,490", 0.22),
    ("ridge", "5,507 11,512 18,507 20,500", 2.2),
    ("hollow", "-4,497 8,499 14,494 6,489 -2,490", 0.13),
)
_TIBIA: tuple[Look, ...] = (
    ("gleam", "26,470 34,472 38,464 32,456 26,460", 0.22),
    ("ridge", "40,452 46,438 47,424 44,408", 3.0),
    ("hollow", "4,466 18,468 22,450 14,436 6,444", 0.1),
    ("ridge", "16,430 20,380 22,330 22,270 24,210 25,160 27,120", 2.2),
)
_FIBULA: tuple[Look, ...] = (
    ("gleam", "-10,450 0,449 7,441 6,433 -4,432 -10,440", 0.22),
    ("ridge", "2,424 5,380 7,330 8,270 8,210 8,150 8,118", 2.0),
    ("gleam", "3,96 12,100 17,92 14,80 8,76 3,84", 0.2),
)
_CALCANEUS: tuple[Look, ...] = (
    ("gleam", "-30,48 -16,54 -2,50 -2,36 -16,28 -29,32", 0.16),
    ("ridge", "-3,48 3,45 9,43", 3.0),
    ("hollow", "18,56 26,58 32,56 30,48 20,48", 0.12),
)


def paint_lateral_bones(g: Drawing) -> None:
    """Sacrum to toes; the fibula lies nearest."""
    paint_side_bone(g, lateral, "sacrum", (points.SACRUM,), "-66,960", 7, (("ridge", "-67,1000 -68,975 -66,950", 3.0),))
    paint_side_bone(g, lateral, "hip", (points.HIP,), "20,1040", 12, _HIP)
    with g.piece("bone.hip", "bone"):
        hole = Curve(lateral(points.OBTURATOR), closed=True).d()
        g.fill(hole, "skin-shade")
        g.line(hole, "bone-line")
    paint_side_bone(g, lateral, "tibia", (points.TIBIA,), "30,300", 11, _TIBIA)
    paint_side_bone(g, lateral, "femur", (points.FEMUR,), "42,690", 11, _FEMUR)
    paint_knee(g, lateral)
    paint_side_bone(g, lateral, "patella", (points.PATELLA,), "62,520", 6)
    paint_side_bone(g, lateral, "talus", (points.TALUS,), "36,73", 5)
    paint_side_bone(g, lateral, "navicular", (points.NAVICULAR,), "56,71", 4)
    paint_side_bone(g, lateral, "cuneiforms", points.CUNEIFORMS, "67,63", 3.4)
    paint_forefoot(g, lateral, (0, 1, 2, 3, 4))
    paint_side_bone(g, lateral, "cuboid", (points.CUBOID,), "50,54", 5)
    paint_side_bone(g, lateral, "calcaneus", (points.CALCANEUS,), "-18,34", 8, _CALCANEUS)
    paint_side_bone(g, lateral, "fibula", (points.FIBULA,), "8,250", 6, _FIBULA)
