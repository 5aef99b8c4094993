"""The right foot from above: its artery, and the four nerves that reach its skin from above."""

from __future__ import annotations

from assets.drawing.curves import Curve, heights, ribbon, steps
from assets.drawing.foot_parts import twig
from assets.drawing.nerves import paint_nerve, paint_vessel
from assets.drawing.svg_writer import Drawing


def paint_deep_pair(g: Drawing) -> None:
    """Dorsalis pedis; lateral to it the deep fibular nerve to the first web; both pass under short extensor."""
    artery = Curve(heights("91,7 90.6,24 88.8,42 86.6,60 85.4,78 84.4,94 83.6,110 83,126 83.2,142 83.6,153"))
    width = steps([(0.0, 2.2), (0.6, 1.7), (0.7, 1.3), (1.0, 0.8)])
    with g.structure("artery.dorsalis-pedis", "vessels", artery.at(0.25)):
        paint_vessel(g, artery, width, "artery")
        g.hit(ribbon(artery, width, tolerance=0.06))
    trunk = Curve(
        heights(
            "93.2,7 93,24 91.4,42 89.4,60 88,78 86.8,94 85.4,110 84.4,126 83.6,142 82.6,151 80.4,159 78,168 "
            "77.4,176 78.2,184"
        )
    )
    with g.structure("nerve.deep-fibular", "nerves", trunk.at(0.2)):
        twig(g, "91.6,40 96,46 101,52 105,58", 1)
        twig(g, "83.4,144 84.4,154 86,164 87,174 87,184", 0.9, root=0.9)
        paint_nerve(g, trunk, steps([(0.0, 2.1), (0.5, 1.7), (0.78, 1.2), (1.0, 0.2)]), fascicles=2, shadow=0.6)


def paint_surface(g: Drawing) -> None:
    """Superficial fibular, sural and saphenous nerve with their branches to the toes."""
    with g.structure("nerve.superficial-fibular", "nerves", Curve(heights(_MEDIAL)).at(0.35)):
        for text in _TWIGS:
            twig(g, text, 1.1, root=0.8)
        medial, between = Curve(heights(_MEDIAL)), Curve(heights(_INTERMEDIATE))
        paint_nerve(g, medial, steps([(0.0, 1.8), (0.5, 1.5), (1.0, 0.3)]), fascicles=2, shadow=0.6)
        paint_nerve(g, between, steps([(0.0, 1.9), (0.5, 1.5), (0.8, 1.1), (1.0, 0.2)]), fascicles=2, shadow=0.6)
    sural = Curve(heights(_SURAL))
    with g.structure("nerve.sural", "nerves", sural.at(0.45)):
        twig(g, "117.2,-23 113,-29 108,-33.4 103,-36.4", 1)
        paint_nerve(g, sural, steps([(0.0, 2.1), (0.5, 1.7), (0.9, 1.0), (1.0, 0.2)]), fascicles=2, shadow=0.6)
    saphenous = Curve(heights(_SAPHENOUS))
    with g.structure("nerve.saphenous", "nerves", saphenous.at(0.4)):
        twig(g, "73.2,12 72.2,2 71.2,-12", 0.9)
        paint_nerve(g, saphenous, steps([(0.0, 1.7), (0.5, 1.3), (1.0, 0.2)]), fascicles=1, shadow=0.6)


_TWIGS = (
    "85.2,62 78,80 69.6,98 64.4,116 61,134 59.4,150 60.2,164 62,176",
    "99.3,138 98.8,150 98,160 97.4,168 97.2,178",
    "87.9,51 89.4,66 90.9,84 93.4,104 97,124 99.3,140 100.6,150 101.8,159 102.6,168 103,178",
    "115.4,136 114.4,148 113.6,156 113.2,164 113,172",
    "112.8,52 113.8,76 115.2,100 115.6,120 115.4,138 116,148 117,158 117.8,171",
    "129.4,124 128.6,136 127.6,146 127,154 127,161",
)
"""Branches of the superficial fibular nerve to the sides of the toes, the smaller of each fork first."""
_MEDIAL = "95,4 93.6,18 91,34 88,50 84.4,66 80.6,84 76.6,102 72.6,120 68.6,138 66.4,154 65.4,168"
_INTERMEDIATE = (
    "107.8,2 109,18 110.6,34 113,54 117.4,74 122.4,94 126.6,112 129.2,124 130.2,134 131.6,143 132.8,150 133.6,157"
)
_SURAL = "115,-27 119.8,-18 125.4,-4 129.4,12 131,30 133,50 135.8,70 138.6,90 140.8,110 141.6,128 140.8,146 139.8,158"
_SAPHENOUS = "74,2 73,16 71.4,34 70.6,52 69,70 67.2,86 64.4,102 61.2,118 59.2,130"
