"""The plexus and the nerves of the right limb as seen from behind."""

from __future__ import annotations

from typing import Final

from assets.drawing import leg_posterior_bones as bones
from assets.drawing import plexus_points as at
from assets.drawing.curves import Curve, Point, heights, steps
from assets.drawing.nerves import dashes, taper
from assets.drawing.plexus_fibres import Cord, into, out_of, paint_cord, paint_strand
from assets.drawing.plexus_ghost import SACRUM_BACK, both, veil
from assets.drawing.plexus_spine import leaving, paint_arches, paint_pedicles, paint_sac, paint_stems
from assets.drawing.svg_writer import Drawing

_FORK_T: Final = at.TIBIAL.when(-at.FORK)
_FORK_F: Final = at.FIBULAR.when(-at.FORK)
_LAP: Final = 0.002
"""By how much of their length the divisions run under what goes on from them, so that no seam shows."""
_JOIN: Final = at.SURAL.when(-330)

TRUNK: Final = Cord("plexus.lumbosacral-trunk", at.back(at.TRUNK), taper(6.0, 7.4), ("L5", "L4"))
FEMORAL: Final = Cord(
    "nerve.femoral", at.back(at.FEMORAL_ROOT), steps([(0.0, 6.6), (0.8, 7.0), (1.0, 1.2)]), ("L4", "L3", "L2")
)
OBTURATOR: Final = Cord(
    "nerve.obturator", at.back(at.OBTURATOR_ROOT), steps([(0.0, 4.4), (0.8, 4.0), (1.0, 0.6)]), ("L4", "L3", "L2")
)
LATERAL: Final = Cord(
    "nerve.lateral-femoral-cutaneous",
    at.back(at.LATERAL_ROOT),
    steps([(0.0, 3.2), (0.75, 3.2), (1.0, 0.5)]),
    ("L3", "L2"),
)
SCIATIC_TIBIAL: Final = Cord(
    "nerve.sciatic", at.TIBIAL.part(0, _FORK_T + _LAP, 40), taper(9.2, 8.6), ("S3", "S2", "S1", "L5", "L4")
)
SCIATIC_FIBULAR: Final = Cord(
    "nerve.sciatic", at.FIBULAR.part(0, _FORK_F + _LAP, 40), taper(7.4, 6.8), ("S2", "S1", "L5", "L4")
)
SUPERIOR: Final = Cord(
    "nerve.superior-gluteal", at.SUPERIOR_GLUTEAL, steps([(0.0, 4.6), (0.5, 4.2), (1.0, 0.3)]), ("S1", "L5", "L4")
)
INFERIOR: Final = Cord(
    "nerve.inferior-gluteal", at.INFERIOR_GLUTEAL, steps([(0.0, 4.6), (0.5, 4.2), (1.0, 0.3)]), ("S2", "S1", "L5")
)
CUTANEOUS: Final = Cord(
    "nerve.posterior-femoral-cutaneous",
    at.POSTERIOR_CUTANEOUS,
    steps([(0.0, 4.4), (0.25, 4.4), (0.8, 3.4), (1.0, 0.3)]),
    ("S3", "S2", "S1"),
)
_TIP: Final = steps([(0.0, 1.0), (0.6, 0.8), (1.0, 0.1)])
_FORKED: Final = steps([(0.0, 0.74), (0.3, 1.0), (0.7, 0.8), (1.0, 0.1)])

LIMB: Final = (
    (SCIATIC_TIBIAL, None),
    (SCIATIC_FIBULAR, 0.86),
    (CUTANEOUS, 0.45),
    (Cord("nerve.superior-gluteal", at.SUPERIOR_LOWER, lambda t: 3.2 * _TIP(t), ("S1", "L5", "L4")), None),
    (SUPERIOR, 0.5),
    (Cord("nerve.inferior-gluteal", at.INFERIOR_LOWER, lambda t: 3.2 * _TIP(t), ("S2", "S1", "L5")), None),
    (INFERIOR, 0.5),
    (Cord("nerve.medial-calcaneal", at.CALCANEAL_TWIG, lambda t: 2.0 * _TIP(t), ("S2", "S1")), None),
    (Cord("nerve.medial-calcaneal", at.CALCANEAL, lambda t: 3.2 * _TIP(t), ("S2", "S1")), 0.86),
    (
        Cord(
            "nerve.tibial",
            at.TIBIAL.part(_FORK_T, at.TIBIAL.when(-84), 60),
            steps([(0.0, 8.6), (0.25, 8.0), (0.45, 7.2), (0.9, 6.6), (1.0, 6.0)]),
            ("S3", "S2", "S1", "L5", "L4"),
        ),
        0.4,
    ),
    (
        Cord("nerve.medial-plantar", at.INNER, lambda t: 4.0 * _FORKED(t), ("L4", "L5", "S1", "S2")),
        None,
    ),
    (Cord("nerve.lateral-plantar", at.OUTER, lambda t: 3.8 * _FORKED(t), ("S1", "S2", "S3")), None),
    (
        Cord("nerve.sural-communicating", at.COMMUNICATING, steps([(0.0, 3.2), (0.9, 3.2), (1.0, 2.2)]), ("S2", "S1")),
        0.42,
    ),
    (
        Cord("nerve.lateral-sural-cutaneous", at.LATERAL_SURAL, lambda t: 3.0 * _TIP(t), ("S2", "S1", "L5")),
        0.5,
    ),
    (
        Cord(
            "nerve.common-fibular",
            at.FIBULAR.part(_FORK_F, 1, 50),
            steps([(0.0, 6.8), (0.5, 6.0), (1.0, 5.0)]),
            ("S2", "S1", "L5", "L4"),
        ),
        0.5,
    ),
    (
        Cord(
            "nerve.medial-sural-cutaneous",
            at.SURAL.part(0, _JOIN, 40),
            steps([(0.0, 0.6), (0.1, 3.6), (1.0, 3.8)]),
            ("S2", "S1"),
        ),
        0.5,
    ),
    (
        Cord("nerve.sural", at.SURAL.part(_JOIN, 1, 50), steps([(0.0, 4.6), (0.7, 4.2), (1.0, 0.3)]), ("S2", "S1")),
        0.35,
    ),
)
"""Cords in paint order, each with where along it its label ends; None for a further piece of a nerve."""

Feeder = tuple[str, Cord, float, str, float]
"""Root, the cord it enters, where across its ramus it leaves (+ is below), the way between, breadth at the start."""

LUMBAR: Final[tuple[Feeder, ...]] = (
    ("L2", OBTURATOR, 0.28, "31.6,1126 37.8,1104 42.6,1074 44.4,1060", 1.1),
    ("L3", OBTURATOR, 0.3, "34.4,1094 40.6,1076 43.4,1062", 1.3),
    ("L4", OBTURATOR, 0.06, "35.4,1066 41.6,1057.6", 1.2),
    ("L2", FEMORAL, 0.0, "34.6,1126 42,1101 48.4,1076", 1.5),
    ("L3", FEMORAL, 0.0, "36.8,1095.4 44.6,1080 50,1067", 1.8),
    ("L4", FEMORAL, -0.24, "38,1068.6 46,1064", 1.8),
    ("L2", LATERAL, -0.3, "38,1125 48,1106", 1.2),
    ("L3", LATERAL, -0.32, "40,1098.4 50,1095", 1.2),
)
TO_TRUNK: Final[tuple[Feeder, ...]] = (
    ("L4", TRUNK, 0.3, "34.4,1061 37.8,1050 39.4,1040", 1.6),
    ("L5", TRUNK, 0.0, "33.6,1039.6", 4.8),
)
SACRAL: Final[tuple[Feeder, ...]] = (
    ("S3", SCIATIC_TIBIAL, 0.0, "21.6,973 34,964 48,957.4", 1.6),
    ("S2", SCIATIC_TIBIAL, 0.1, "24.4,989.4 37,973 50,961", 1.5),
    ("S1", SCIATIC_TIBIAL, 0.1, "28,1006 39.6,988.6 51.4,969", 1.9),
    ("S3", CUTANEOUS, 0.3, "20.6,970 33,959.4 46.6,951", 0.9),
    ("S2", CUTANEOUS, 0.36, "23.2,986 35.4,968 49,953", 0.9),
    ("S1", CUTANEOUS, 0.38, "26.4,1003.6 37.4,983 50,960", 0.9),
    ("S2", SCIATIC_FIBULAR, -0.16, "25.6,991.4 39.4,976 54,963.6", 1.2),
    ("S1", SCIATIC_FIBULAR, -0.14, "29.6,1008.4 42,991 55.4,972", 1.5),
    ("S2", INFERIOR, -0.36, "26.6,993 41,978.4 53.6,960", 0.8),
    ("S1", INFERIOR, -0.3, "30.8,1010 43.6,993 55,969", 0.8),
    ("S1", SUPERIOR, -0.4, "32,1011.6 45,994.6 53,977.6", 0.9),
)
FROM_TRUNK: Final = (
    ("L4", SCIATIC_TIBIAL, "55,972", 0.9, -0.5),
    ("L5", SCIATIC_TIBIAL, "54,972", 1.3, -0.7),
    ("L4", SCIATIC_FIBULAR, "58,973", 1.1, 0.2),
    ("L5", SCIATIC_FIBULAR, "57,973", 1.4, 0.3),
    ("L5", INFERIOR, "55.4,969 57,957", 0.8, -0.2),
    ("L5", SUPERIOR, "53,976.6", 0.9, 0.8),
    ("L4", SUPERIOR, "53.6,978", 0.9, 0.8),
)
"""Root, the cord it enters, the way between, breadth, shift across the trunk in mm (+ to the side)."""


def feed(g: Drawing, feeders: tuple[Feeder, ...]) -> None:
    """Strands from the rami into the cords."""
    for root, cord, place, way, breadth in feeders:
        paint_strand(g, root, [*leaving(root, place), *heights(way), *into(cord, root)], breadth, cord.breadth(root, 0))


def _from_trunk(g: Drawing, feeders: tuple[tuple[str, Cord, str, float, float], ...]) -> None:
    for root, cord, way, breadth, shift in feeders:
        begin: list[Point] = [(x + shift, y) for x, y in out_of(TRUNK, root)]
        paint_strand(g, root, [*begin, *heights(way), *into(cord, root)], breadth, cord.breadth(root, 0))


def _field(g: Drawing) -> None:
    """The ground on which the sacral plexus lies, before piriformis."""
    ground = Curve(heights(FIELD), closed=True).d(digits=1)
    with g.structure("plexus.sacral", "nerves", heights("45.4,963")[0]):
        g.outline(ground, "")
        g.fill(ground, "nerve-base", 0.14)


FIELD: Final = """
    19,986 22,1004 28,1014 38,1004 47,992 54,988 60,976 67,962 72,946 66,938 57,940 45,948 32,957 23,966 18,975
"""


def paint_back_plexus(g: Drawing) -> None:
    """From the front of the bones toward the viewer: what runs before them shines through a film of bone."""
    _field(g)
    for cord, place in ((OBTURATOR, None), (FEMORAL, None), (LATERAL, None)):
        paint_cord(g, cord, anchor=cord.curve.at(place) if place else None)
    feed(g, LUMBAR)
    feed(g, SACRAL[:6])
    _from_trunk(g, FROM_TRUNK[:2])
    feed(g, SACRAL[6:])
    _from_trunk(g, FROM_TRUNK[2:])
    feed(g, TO_TRUNK)
    paint_cord(g, TRUNK, anchor=TRUNK.curve.at(0.5))
    with g.decor("bone"):
        veil(g, both(SACRUM_BACK), 0.3)
        veil(g, bones.HIP, 0.5)
    paint_sac(g)
    paint_stems(g)
    paint_pedicles(g)
    paint_arches(g)


def paint_back_limb(g: Drawing) -> None:
    """From the greater sciatic foramen to heel and sole."""
    around = Curve(heights("156.4,418 157.6,411 157,403 154.8,396 150.6,390"))
    with g.decor("nerves"):
        dashes(g, around, taper(2.0, 1.4), dash=3.4, gap=2.2)
    for cord, place in LIMB:
        paint_cord(g, cord, anchor=cord.curve.at(place) if place else None)
