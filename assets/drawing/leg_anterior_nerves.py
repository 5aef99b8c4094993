"""Right lower limb from the front, nerves and vessels: femoral, saphenous, obturator, fibular; hidden as dashes."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Profile, ribbon, steps
from assets.drawing.leg_anterior_parts import front
from assets.drawing.nerves import dashes, paint_nerve, paint_vessel, taper
from assets.drawing.svg_writer import Drawing

FEMORAL: Final = Curve(front("60,1050 66,1020 73,990 82,962 89,938 92,915 92.6,895 91,876"))
"""In the groove between psoas and iliacus, under the inguinal ligament, lateral to the artery."""
SAPHENOUS: Final = Curve(
    front("""
    92.6,900 90,874 84,845 74,810 64,770 56,730 51,690 49,650 50.6,610 54,570 57.6,535 61,505 63,485 66.6,460 71,430
    75,395 77.6,355 79,310 80,270 81.6,230 83,190 85.6,155 85.2,125 82.8,104 79.6,88 76,74 73.6,62 71.6,52
    """)
)
"""Through the adductor canal, to the skin on the inner side of the knee, before the medial malleolus to the foot."""
OBTURATOR: Final = Curve(front("46,966 41,940 37,918 38.6,906 45,890 53,866 59,838 63,806 66,776"))
LATERAL_CUTANEOUS: Final = Curve(
    front("116,1014 120,998 124.6,982 127.6,962 131,930 135.4,890 139.6,845 142,795 142,745 140,700")
)
"""Medial to the anterior superior spine, under the inguinal ligament, over sartorius to the skin of the outer thigh."""
CUTANEOUS: Final = (
    Curve(front("92,892 97,868 103.6,835 109,790 112.6,740 113,690 111.6,640")),
    Curve(front("91.4,884 88,856 83,824 80.6,785 80.4,740 79,695 76,650")),
)
COMMON: Final = Curve(front("139,458 143.4,441 149,429 154.6,422 155.6,416.4 152.6,411.6 147,408 142,405"))
DEEP: Final = Curve(
    front("142,405 135,394 130,376 127,344 124,310 119.6,270 114.6,230 109.6,190 106,158 104,132 103.2,112")
)
ANKLE: Final = Curve(front("104,134 103.2,112 101.6,94 99,78 95.6,62 92,46 89.4,34 88,24"))
"""Deep fibular nerve between the tendons of the long extensors, then to the first web space."""
HIDDEN_SURFACE: Final = Curve(front("142,405 149,390 151.6,366 149.6,326 145,290 139.6,252 134.6,222"))
SURFACE: Final = Curve(front("134.6,224 131,196 127,168 122.6,144 117,120 110.6,98 102.6,78 94,60 87,44 83,31"))
BRANCH: Final = Curve(front("122.6,144 120.6,120 118.8,98 118.4,78 119,60 120,44 120.4,30"))
ARTERY: Final = Curve(front("70,968 77,944 80.6,915 82,886 79,856 72,822 63.6,786 56.6,750 52,716"))
VEIN: Final = Curve(front("62,966 69,940 72.6,912 74,884 73,852 68.6,818 61.4,784 55.6,750 52,716"))
GREAT: Final = Curve(
    front("""
    72.6,894 66,874 58,840 50,800 43,755 38.6,710 37,665 39,620 43,580 48,545 54,512 58.6,486 62.4,455 67,425 71.4,390
    74.6,350 76.4,310 77.6,270 79.4,230 80.8,190 82.6,155 82.4,125 80,104 76.6,88 73,74 70.8,62 69.4,53
    """)
)
DORSAL: Final = Curve(front("102,118 100.6,100 98.6,84 95.4,69 92,55 89.4,44"))

_UNDER: Final = LATERAL_CUTANEOUS.when(-979)
"""Where the lateral cutaneous nerve comes from under the inguinal ligament."""
_LATERAL_WIDTH: Final = steps([(0.0, 1.2), (0.08, 2.8), (0.8, 2.0), (1.0, 0.3)])


def paint_hidden(g: Drawing) -> None:
    """The obturator nerve and the femoral vessels, which lie on the deep muscles."""
    with g.structure("nerve.obturator", "nerves", OBTURATOR.at(0.3)):
        paint_nerve(g, OBTURATOR, steps([(0.0, 3.2), (0.5, 2.6), (1.0, 0.8)]), fascicles=1, shadow=1)


def paint_triangle(g: Drawing) -> None:
    """Femoral vein, artery and nerve, medial to lateral, before sartorius covers them."""
    for name, curve, width in (
        ("vein.femoral", VEIN, taper(9, 6)),
        ("artery.femoral", ARTERY, taper(7.6, 5)),
    ):
        tissue = name.split(".")[0]
        with g.structure(name, "vessels", curve.at(0.38)):
            paint_vessel(g, curve, width, tissue)
            g.hit(ribbon(curve, width, tolerance=0.1))
    width = steps([(0.0, 2.6), (0.1, 2.4), (0.4, 2.2), (1.0, 0.6)])
    with g.structure("nerve.saphenous", "nerves", SAPHENOUS.at(SAPHENOUS.when(-340))):
        paint_nerve(g, SAPHENOUS, width, t1=SAPHENOUS.when(-815), fascicles=1, shadow=1)
    with g.structure("nerve.anterior-femoral-cutaneous", "nerves", CUTANEOUS[0].at(0.12)):
        for curve in CUTANEOUS:
            paint_nerve(g, curve, taper(2.4, 2.2), t1=curve.when(-811), fascicles=1, shadow=0.8)
    with g.piece("nerve.lateral-femoral-cutaneous", "nerves"):
        paint_nerve(g, LATERAL_CUTANEOUS, _LATERAL_WIDTH, t1=_UNDER, fascicles=1, shadow=0.9)
    with g.structure("nerve.femoral", "nerves", FEMORAL.at(0.74)):
        paint_nerve(g, FEMORAL, steps([(0.0, 5.4), (0.7, 6.6), (1.0, 3.4)]), fascicles=3, shadow=1.6)


def paint_behind_fibula(g: Drawing) -> None:
    """The common fibular nerve where it comes from behind the head of the fibula."""
    with g.piece("nerve.common-fibular", "nerves"):
        paint_nerve(g, COMMON, taper(4.8, 4.0), t1=0.56, fascicles=2, shadow=0)


def paint_common(g: Drawing) -> None:
    """The common fibular nerve where it winds round the neck of the fibula."""
    with g.structure("nerve.common-fibular", "nerves", COMMON.at(0.58)):
        paint_nerve(g, COMMON, taper(4.8, 4.0), t0=0.55, fascicles=2, shadow=1)


def paint_surface(g: Drawing) -> None:
    """What lies on the muscles and tendons, and dashes where the trunks are hidden."""
    with g.structure("vein.great-saphenous", "vessels", GREAT.at(GREAT.when(-620))):
        width = steps([(0.0, 4.4), (0.4, 3.6), (0.9, 2.8), (1.0, 1.0)])
        paint_vessel(g, GREAT, width, "vein")
        g.hit(ribbon(GREAT, width, tolerance=0.1))
    with g.piece("nerve.saphenous", "nerves"):
        begin = SAPHENOUS.when(-486)
        width = steps([(begin, 0.8), (begin + 0.02, 2.5), (0.9, 1.8), (1.0, 0.4)])
        paint_nerve(g, SAPHENOUS, width, t0=begin, fascicles=1, shadow=0.8)
    with g.structure("nerve.lateral-femoral-cutaneous", "nerves", LATERAL_CUTANEOUS.at(0.5)):
        width = _LATERAL_WIDTH
        paint_nerve(g, LATERAL_CUTANEOUS, width, t0=_UNDER, fascicles=1, shadow=0.9)
    with g.piece("nerve.anterior-femoral-cutaneous", "nerves"):
        for curve in CUTANEOUS:
            begin = curve.when(-812)
            width = steps([(begin, 0.3 if curve is CUTANEOUS[0] else 2.2), (begin + 0.1, 2.2), (0.8, 1.6), (1.0, 0.2)])
            paint_nerve(g, curve, width, t0=begin, fascicles=1, shadow=0.8)
    with g.structure("artery.dorsalis-pedis", "vessels", DORSAL.at(0.6)):
        paint_vessel(g, DORSAL, steps([(0.0, 0.4), (0.15, 2.2), (1.0, 1.6)]), "artery")
        g.hit(ribbon(DORSAL, 2.2, tolerance=0.1))
    with g.structure("nerve.deep-fibular", "nerves", ANKLE.at(0.62)):
        paint_nerve(g, ANKLE, steps([(0.0, 0.4), (0.15, 2.2), (0.85, 1.6), (1.0, 0.3)]), fascicles=1, shadow=0.8)
    with g.structure("nerve.superficial-fibular", "nerves", SURFACE.at(0.24)):
        paint_nerve(g, BRANCH, steps([(0.0, 1.8), (0.85, 1.4), (1.0, 0.2)]), fascicles=1, shadow=0.8)
        width = steps([(0.0, 0.6), (0.06, 2.8), (0.4, 2.2), (0.9, 1.4), (1.0, 0.2)])
        paint_nerve(g, SURFACE, width, fascicles=1, shadow=0.9)
    _dashed(g)


def _dashed(g: Drawing) -> None:
    canal = SAPHENOUS.part(SAPHENOUS.when(-812), SAPHENOUS.when(-490), 40)
    hidden: tuple[tuple[str, Curve, Profile, float], ...] = (
        ("nerve.saphenous", canal, taper(2.8, 2.6), 10),
        ("nerve.obturator", OBTURATOR.part(0.44, 0.96), taper(2.6, 2), 6),
        ("nerve.common-fibular", COMMON.part(0.04, 1.0), taper(3.2, 2.8), 5),
        ("nerve.deep-fibular", DEEP.part(0.0, DEEP.when(-146), 40), taper(2.8, 2.2), 10),
        ("nerve.superficial-fibular", HIDDEN_SURFACE.part(0.0, 0.97, 30), taper(2.8, 2.4), 10),
    )
    with g.decor("nerves"):
        for _, curve, width, dash in hidden:
            dashes(g, curve, width, dash=dash, gap=0.95 * dash)
    for name, curve, *_ in hidden:
        with g.piece(name, "nerves"):
            g.hit(ribbon(curve, 4.6, tolerance=0.2))
