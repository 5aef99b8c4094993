"""Where the plexus and its nerves run, seen from behind, from the front and on the sole; heights in the body frame.

Courses are written as `x,height` in mm, x from the midline to the side. What the views of the leg and of the spine draw
too is taken from them, so that all views agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from assets.drawing import leg_anterior_nerves as front_view
from assets.drawing import leg_posterior_nerves as back_view
from assets.drawing.curves import Curve, Point, heights

SPINE: Final = 1114.0
"""Height above the floor of the zero of the spine's drawing: sacral foramina and ala then meet those of the leg's."""
APART: Final = 136.0
"""How far to the left of the view from behind the midline of the view from the front stands."""
SOLE_AT: Final = (33.0, 60.0)
"""What is added to x and to height of the foot's drawing for the sole between the two limbs."""


def raised(points: Iterable[Point]) -> list[Point]:
    """Points of the spine's drawing on this page, seen from behind."""
    return [(x, y - SPINE) for x, y in points]


def facing(points: Iterable[Point]) -> list[Point]:
    """Page points of the view from behind, turned over to the view from the front beside it."""
    return [(-APART - x, y) for x, y in points]


def beside(points: Iterable[Point]) -> list[Point]:
    """Page points of the leg's own view from the front, moved to where it stands here."""
    return [(x - APART, y) for x, y in points]


def turned_up(text: str) -> list[Point]:
    """Page points of the sole from `x,height` as seen from above: page right is medial, toes up."""
    return [(SOLE_AT[0] - x, y - SOLE_AT[1]) for x, y in heights(text)]


def back(text: str) -> Curve:
    """A course seen from behind."""
    return Curve(heights(text))


def front(text: str) -> Curve:
    """A course seen from the front."""
    return Curve(facing(heights(text)))


def _tail(curve: Curve, start: str) -> Curve:
    """A course of the leg's view from the front with an earlier beginning."""
    return Curve([*facing(heights(start)), *beside(curve.points)])


# --------------------------------------------------------------------------------------------- in both views
TRUNK: Final = "38.4,1030 39.8,1021 42.2,1008 45.8,996 50,985"
"""Lumbosacral trunk: over the ala of the sacrum into the pelvis."""
FEMORAL_ROOT: Final = "53.6,1057 57,1050 61.4,1041 66.4,1028 72,1008 78,984 84,958 88.6,936 91.6,914 92.4,895"
OBTURATOR_ROOT: Final = "45.4,1046 46.2,1034 47.2,1016 47.6,992 46.4,970 42,944 38.4,924"
LATERAL_ROOT: Final = "57,1090 70,1069 84,1049 100,1030 113,1015"

# --------------------------------------------------------------------------------------------- from behind
SUPERIOR_GLUTEAL: Final = back("58,970 62.6,972.6 69,978 78.4,987 90,994 103,998 115,997")
SUPERIOR_LOWER: Final = back("78,986.6 89,988 101,983 113,974 122,962 129,948")
INFERIOR_GLUTEAL: Final = back("60,950 65.4,945.6 73,941 82,936 91,929 99,919.6")
INFERIOR_LOWER: Final = back("72,941.6 77,932 81.4,921 85,908 87,895")
POSTERIOR_CUTANEOUS: Final = back("""
    57.6,944 62,930 68.6,909 75.4,887 81,863 84.4,836 86,800 87,760 88,720 89.4,680 91.4,640 94,600 97,560 99.6,526
    101.4,498
""")
TIBIAL: Final = Curve(back_view.TIBIAL.offset(0.9, 60).points)
FIBULAR: Final = Curve(back_view.FIBULAR.offset(-1.1, 60).points)
"""A little further apart than in the leg's own view: here the fibres of every root want room beside each other."""
FORK: Final = back_view.FORK
SURAL: Final = Curve([*heights("107,548 107.6,538 108.8,526"), *back_view.SURAL.points])
COMMUNICATING: Final = back_view.COMMUNICATING
LATERAL_SURAL: Final = back("135.4,478 136.4,466 136.4,452 138,430 140.6,400 142.4,366 142,332 139.6,300")
CALCANEAL: Final = back("94.2,128 92.6,116 89.6,102 86.6,86 85.2,70 86,56 89.4,43 95,33 102,26.4")
CALCANEAL_TWIG: Final = back("85.6,74 82.6,62 80.6,50 80.4,38 83,27")
INNER: Final = back("90,96 88,82 84.4,70 79,59 73,49.4 67.4,41.6")
OUTER: Final = back("92,95 90.4,80 87.8,67 86.4,55 87.4,44 91.6,34")

# --------------------------------------------------------------------------------------------- from the front
FRONT_FEMORAL: Final = Curve([*facing(heights(FEMORAL_ROOT)), *beside(front_view.FEMORAL.points[-1:])])
FRONT_SAPHENOUS: Final = Curve(beside(front_view.SAPHENOUS.points))
FRONT_OBTURATOR: Final = Curve(
    [*facing(heights(OBTURATOR_ROOT)), *facing(heights("40.4,905")), *beside(front_view.OBTURATOR.points[4:])]
)
FRONT_OBTURATOR_BACK: Final = front("40,905 46.6,890 56,868 64,840 69.6,808 72.6,776")
FRONT_LATERAL: Final = _tail(front_view.LATERAL_CUTANEOUS, "57,1090 70,1069 84,1049 100,1030")
FRONT_CUTANEOUS: Final = tuple(Curve(beside(curve.points)) for curve in front_view.CUTANEOUS)
FRONT_MUSCULAR: Final = (
    front("92,898 98,874 106,848 114,820 119,790"),
    front("91.6,894 93.6,866 96.6,834 98.6,800 99,766"),
    front("91,890 88.6,862 87.6,826 87,786 85.6,740 82,690"),
)
"""Branches to the heads of quadriceps."""
FRONT_COMMON: Final = Curve(beside(front_view.COMMON.points[:-1]))
FRONT_DEEP: Final = Curve(
    [
        *facing(heights("152.4,412.6 147.4,409.4 142.6,406 138.6,401")),
        *beside([*front_view.DEEP.points[1:-2], *front_view.ANKLE.points[1:]]),
    ]
)
FRONT_SURFACE: Final = Curve(
    [
        *facing(heights("153,410.6 149.4,407.6 147.6,403 147.8,396 149.4,385")),
        *beside([*front_view.HIDDEN_SURFACE.points[2:-1], *front_view.SURFACE.points]),
    ]
)
FRONT_BRANCH: Final = Curve(beside(front_view.BRANCH.points))
FRONT_SCIATIC: Final = front("51,970 55.6,961 61,951 68,938 75,922")

# --------------------------------------------------------------------------------------------- the sole
MEDIAL_PLANTAR: Final = Curve(
    turned_up("""
    76,-12 77.4,0 80.4,14 83.6,30 86,46 87,58 87.4,72 86.2,94 84,118 83.2,138 82.2,150 80,160 78,168 77.6,176 78.4,184
    """)
)
LATERAL_PLANTAR: Final = Curve(
    turned_up("""
    76,-12 78,-4 83.6,8 93,22 105,36 117.2,49 120.4,58 122.8,74 125.4,96 127.6,118 127.8,134 127.2,148 127,160
    """)
)
SOLE_HEEL: Final = Curve(turned_up("75.6,-13 77,-16 80,-21 85,-27.6 92,-33"))
SOLE_HEEL_TWIGS: Final = ("78,-18 86,-19.4 96,-22.6 106,-26.6", "81,-22.6 82,-29 86,-35.6")
MEDIAL_TWIGS: Final = (
    "86.4,50 80.6,76 72.4,102 64.4,128 60.4,150 60.2,174",
    "83.4,134 84,148 86,162 87,174 87,184",
    "87.4,68 91.4,96 97,122 99.2,136 99.2,148 98.2,162 97.4,178",
    "99,134 99.8,146 101.4,158 102.8,168 103.2,177",
    "87.2,64 95.6,92 107.4,118 113.2,131 114.2,142 113.8,154 113.2,170",
    "113,130 114.8,142 116.6,156 117.8,171",
)
"""Digital branches of the medial plantar nerve: great toe to the inner half of the fourth."""
LATERAL_TWIGS: Final = (
    "121.6,68 128.4,88 134.6,108 139,126 141,142 140.4,156",
    "127.5,116 128.6,130 130.4,140 132.2,148 133.4,156",
    "120.2,57 115,72 104,89 92,101 84.6,106",
)
"""Digital branches to the little toe and the outer half of the fourth, and the deep branch across the sole."""
