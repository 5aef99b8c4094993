"""The plexus and the nerves of the right limb as seen from the front, beside the view from behind."""

from __future__ import annotations

from typing import Final

from assets.drawing import plexus_points as at
from assets.drawing.curves import Curve, heights, joined, steps
from assets.drawing.nerves import taper
from assets.drawing.plexus_back import LUMBAR, TO_TRUNK
from assets.drawing.plexus_fibres import Cord, into, out_of, paint_cord, paint_strand
from assets.drawing.plexus_ghost import HOLE
from assets.drawing.plexus_spine import leaving, paint_front_stems
from assets.drawing.svg_writer import Drawing

TRUNK: Final = Cord("plexus.lumbosacral-trunk", at.front(at.TRUNK), taper(6.0, 7.4), ("L4", "L5"))
FEMORAL: Final = Cord(
    "nerve.femoral", at.FRONT_FEMORAL, steps([(0.0, 6.6), (0.7, 7.4), (1.0, 5.4)]), ("L2", "L3", "L4")
)
OBTURATOR: Final = Cord(
    "nerve.obturator", at.FRONT_OBTURATOR, steps([(0.0, 4.4), (0.5, 4.2), (1.0, 0.3)]), ("L2", "L3", "L4")
)
LATERAL: Final = Cord(
    "nerve.lateral-femoral-cutaneous", at.FRONT_LATERAL, steps([(0.0, 3.4), (0.7, 3.4), (1.0, 0.3)]), ("L2", "L3")
)
SCIATIC: Final = Cord("nerve.sciatic", at.FRONT_SCIATIC, taper(9, 12), ("L4", "L5", "S1", "S2", "S3"))
_SAME: Final = {cord.name: cord for cord in (TRUNK, FEMORAL, OBTURATOR, LATERAL)}
_TIP: Final = steps([(0.0, 1.0), (0.6, 0.8), (1.0, 0.1)])
_THREE: Final = ("L2", "L3", "L4")
_FIBULAR: Final = ("L4", "L5", "S1", "S2")

LIMB: Final = (
    (Cord("nerve.obturator", at.FRONT_OBTURATOR_BACK, lambda t: 3.4 * _TIP(t), _THREE), None),
    (OBTURATOR, 0.12),
    *((Cord("nerve.femoral", curve, lambda t: 3.2 * _TIP(t), _THREE), None) for curve in at.FRONT_MUSCULAR),
    (Cord("nerve.anterior-femoral-cutaneous", at.FRONT_CUTANEOUS[1], lambda t: 3.2 * _TIP(t), _THREE), None),
    (Cord("nerve.anterior-femoral-cutaneous", at.FRONT_CUTANEOUS[0], lambda t: 3.2 * _TIP(t), _THREE), 0.6),
    (
        Cord(
            "nerve.saphenous",
            at.FRONT_SAPHENOUS,
            steps([(0.0, 4.0), (0.6, 4.2), (0.9, 3.2), (1.0, 0.3)]),
            ("L3", "L4"),
        ),
        0.58,
    ),
    (LATERAL, 0.6),
    (FEMORAL, 0.5),
    (Cord("nerve.common-fibular", at.FRONT_COMMON.part(0.6, 1), taper(5.0, 5.0), _FIBULAR), None),
    (
        Cord(
            "nerve.deep-fibular",
            at.FRONT_DEEP,
            steps([(0.0, 2.4), (0.05, 4.2), (0.8, 3.6), (1.0, 0.3)]),
            ("L4", "L5", "S1"),
        ),
        0.4,
    ),
    (Cord("nerve.superficial-fibular", at.FRONT_BRANCH, lambda t: 3.0 * _TIP(t), ("L4", "L5", "S1")), None),
    (
        Cord(
            "nerve.superficial-fibular",
            at.FRONT_SURFACE,
            steps([(0.0, 2.4), (0.05, 4.2), (0.7, 4.0), (1.0, 0.3)]),
            ("L4", "L5", "S1"),
        ),
        0.25,
    ),
    (TRUNK, None),
)
"""Cords in paint order, each with where along it its label ends; None for a further piece of a nerve."""

SACRAL: Final = (
    ("S3", "18.4,962 27,957 38,955 46,959.6", 2.8),
    ("S2", "20.6,980 28,972.6 37,968 46,966", 3.4),
    ("S1", "22,1000 29,991 38,982 47,974", 4.0),
)
"""Root, its way from its anterior foramen of the sacrum, breadth there."""


def paint_front_sacral(g: Drawing) -> None:
    """What leaves the pelvis backward, before the hip bone is drawn over it."""
    paint_cord(g, SCIATIC, shadow=0)
    with g.decor("bone"):
        for _, way, breadth in SACRAL:
            x, y = at.facing(heights(way))[0]
            ring = [(x + breadth * 0.72 * a, y + breadth * 0.6 * b) for a, b in HOLE]
            g.fill(Curve(ring, closed=True).d(), "ghost-dark", 0.9)
    for root, way, breadth in SACRAL:
        paint_strand(g, root, [*at.facing(heights(way)), *into(SCIATIC, root, 0.1)], breadth, SCIATIC.breadth(root, 0))
    for root in ("L5", "L4"):
        course = [*out_of(TRUNK, root), *into(SCIATIC, root, 0.1)]
        paint_strand(g, root, course, TRUNK.breadth(root, 1), SCIATIC.breadth(root, 0))


def paint_behind_fibula(g: Drawing) -> None:
    """The common fibular nerve where it comes from behind the head of the fibula."""
    paint_cord(g, Cord("nerve.common-fibular", at.FRONT_COMMON.part(0, 0.62), taper(5.0, 5.0), _FIBULAR), shadow=0)


FIELD: Final = """
    24,1150 31,1140 42,1120 56,1094 61,1084 60,1066 58,1050 51,1042 42,1040 34,1050 26,1066 24,1100 22,1130
"""
"""The ground on which the lumbar plexus lies, inside psoas major."""


def paint_front_plexus(g: Drawing) -> None:
    """The lumbar plexus: anterior divisions lie nearer to the viewer here."""
    ground = Curve(at.facing(heights(FIELD)), closed=True).d(digits=1)
    with g.structure("plexus.lumbar", "nerves", at.facing(heights("46.4,1089"))[0]):
        g.outline(ground, "")
        g.fill(ground, "nerve-base", 0.14)
    paint_front_stems(g)
    for root, same, place, way, breadth in (*LUMBAR[::-1], *TO_TRUNK):
        cord = _SAME[same.name]
        course = [*at.facing(leaving(root, place)), *at.facing(heights(way)), *into(cord, root)]
        paint_strand(g, root, course, breadth, cord.breadth(root, 0))


def paint_front_limb(g: Drawing) -> None:
    """From the plexus over the groin to the web of the toes."""
    for cord, place in LIMB:
        paint_cord(g, cord, anchor=cord.curve.at(place) if place else None)
        if cord is OBTURATOR:
            _ramus(g)


def _ramus(g: Drawing) -> None:
    """The superior ramus of the pubis over the obturator nerve, which passes below it into its canal."""
    upper, lower = (
        Curve(at.facing(heights("35,918.2 38,921.4 42,925.6"))),
        Curve(at.facing(heights("43.4,908.6 41.4,907 38.4,908.4 36.4,907.6"))),
    )
    d = joined(upper, lower)
    with g.decor("bone"):
        g.fill(d, "ghost-base", 0.8)
        g.line(upper.d() + lower.part(0.3, 1).d(), "ghost-line")
