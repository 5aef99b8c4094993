"""Right lower limb, medial view: femoral, obturator and saphenous nerve; tibial nerve to the tarsal tunnel."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, ribbon, steps
from assets.drawing.leg_side_points import medial
from assets.drawing.nerves import dashes, paint_nerve, paint_vessel, taper
from assets.drawing.svg_writer import Drawing

FEMORAL: Final = Curve(medial("12,1052 26,1032 44,1004 60,970 67,940 70,920 70,904"))
"""In the groove between iliacus and psoas, under the inguinal ligament."""
OBTURATOR: Final = Curve(medial("22,1024 13,1004 15,974 30,938 42,917 48,905"))
"""On the inner wall of the pelvis to the obturator canal."""
TIBIAL: Final = Curve(
    medial("""
    -20,618 -22,580 -25,545 -27,510 -25,470 -19,430 -14,390 -12.6,340 -12,290 -11,240 -9.6,196 -8.4,158 -6.8,126
    -4.8,104 -1.4,87 4,74
    """)
)
"""From the fork of the sciatic nerve to the tarsal tunnel."""
SAPHENOUS: Final = Curve(
    medial("""
    -10.6,486 -6,462 1,436 9,402 14,360 16,310 17,260 19,210 23,165 29,130 35,108 44,88 58,70 78,56 100,47 120,40.6
    """)
)
"""Saphenous nerve from where it comes out before the tendon of gracilis to the inner edge of the foot."""
CANAL: Final = Curve(medial("70,904 73,860 70,800 58,736 42,680 24,626 8,580 -3,542 -8,512 -10.6,486"))
"""Saphenous nerve in the adductor canal, under sartorius."""
HEEL: Final = Curve(medial("-4.4,114 -5.6,102 -8,88 -13,72 -19,56 -24,42 -27,32"))
INNER: Final = Curve(medial("4,74 10,65 18,58 27,52 36,47.6 44,42"))
OUTER: Final = Curve(medial("4,74 7,64 12,55 18,47 24,40"))


def paint_pelvis(g: Drawing) -> None:
    """Femoral and obturator nerve, on the muscles of the pelvic wall."""
    with g.structure("nerve.obturator", "nerves", OBTURATOR.at(0.5)):
        paint_nerve(g, OBTURATOR, steps([(0.0, 3.2), (1.0, 2.6)]), fascicles=1)
    with g.structure("nerve.femoral", "nerves", FEMORAL.at(0.4)):
        paint_nerve(g, FEMORAL, steps([(0.0, 6.0), (1.0, 5.0)]), fascicles=2)


def paint_tibial(g: Drawing) -> None:
    """The tibial nerve where it lies, and its branches in the tarsal tunnel."""
    with g.structure("nerve.tibial", "nerves", TIBIAL.at(0.9)):
        paint_nerve(g, TIBIAL, steps([(0.0, 6.4), (0.5, 5.4), (1.0, 4.0)]), fascicles=2)
    for name, curve, width in (
        ("medial-calcaneal", HEEL, steps([(0.0, 0.4), (0.2, 2.0), (0.8, 1.3), (1.0, 0.2)])),
        ("lateral-plantar", OUTER, steps([(0.0, 2.8), (1.0, 2.4)])),
        ("medial-plantar", INNER, steps([(0.0, 3.0), (1.0, 2.6)])),
    ):
        with g.structure(f"nerve.{name}", "nerves", curve.at(0.5)):
            paint_nerve(g, curve, width, fascicles=1, shadow=0.8)


def paint_surface(g: Drawing) -> None:
    """Saphenous nerve beside the great saphenous vein, and dashes where nerves are hidden."""
    vein = Curve(
        medial("""
        68,872 58,800 38,720 16,645 1,585 -10,535 -14,498 -5,464 6,430 13.6,396 18.6,350 20.6,300 22,250 24.4,200
        28.6,160 34,128 40,108 49,90 64,73 84,60 106,51 126,44.6
        """)
    )
    with g.structure("vein.great-saphenous", "vessels", vein.at(0.72)):
        g.hit(ribbon(vein, 2.6, tolerance=0.2))
        paint_vessel(g, vein, steps([(0.0, 0.3), (0.05, 3.0), (0.7, 2.4), (0.95, 1.6), (1.0, 0.2)]), "vein")
    with g.structure("nerve.saphenous", "nerves", SAPHENOUS.at(0.4)):
        paint_nerve(g, SAPHENOUS, steps([(0.0, 1.4), (0.05, 2.6), (0.7, 2.2), (0.95, 1.2), (1.0, 0.2)]), fascicles=1)
    hidden = (
        ("nerve.saphenous", CANAL, taper(3.2, 2.6), 9.0, 8.0, 4.0),
        ("nerve.tibial", TIBIAL.part(0.0, 0.765, 50), taper(4.6, 4.0), 11.0, 9.0, 6.0),
        ("nerve.obturator", Curve(medial("48,905 50,880 46,846 41,810 37,776")), taper(2.8, 2.2), 8.0, 7.0, 4.0),
        (
            "nerve.medial-plantar",
            Curve(medial("38,46.6 62,37.6 88,30 112,25 134,22.4")),
            taper(2.2, 1.6),
            6.0,
            5.0,
            3.4,
        ),
        ("nerve.lateral-plantar", Curve(medial("25,38.6 38,30 56,24 76,21.4")), taper(2.2, 1.6), 6.0, 5.0, 3.4),
    )
    with g.decor("nerves"):
        for _, curve, width, dash, gap, _reach in hidden:
            dashes(g, curve, width, dash=dash, gap=gap)
    for name, curve, _, _, _, reach in hidden:
        with g.piece(name, "nerves"):
            g.hit(ribbon(curve, reach, tolerance=0.2))
