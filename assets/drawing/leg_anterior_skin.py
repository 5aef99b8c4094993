"""Right lower limb from the front: the skin, its creases, nails and soft modelling."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Point, hump, joined, mirrored, ribbon
from assets.drawing.leg_anterior_parts import front, spot
from assets.drawing.leg_posterior_skin import CLEFT, HIP, LATERAL, MEDIAL, SOLE
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing

TOES: Final = ((77, 22, 15, 13), (101, 20, 8, 9), (115, 19, 7, 8.4), (127.4, 18, 6.6, 8), (139, 16, 6.4, 7.6))
"""Middle (x, height) and half breadth and height of each toe seen end on, first to fifth."""


def paint_skin(g: Drawing) -> None:
    """The leg below the groin, the hip region as a further piece, and what models them."""
    medial, lateral, sole, hip, middle = (Curve(mirrored(p)) for p in (MEDIAL, LATERAL, SOLE, HIP, CLEFT))
    with g.decor("skin"):
        _tones(g, joined(medial, sole, lateral, hip, middle))
        _creases(g)
        edge = "".join(curve.d(start=curve is medial) for curve in (medial, sole, lateral))
        g.line(edge + hip.part(0, 0.94).d(start=False), "skin-line")
    with g.structure("skin", "skin", spot(66.5, 250)):
        g.hit(joined(medial, sole, lateral))
    with g.piece("skin", "skin"):
        g.hit(joined(hip, middle))


def _tones(g: Drawing, whole: str) -> None:
    """Base that fades out above the crest, a broad light, and warm edges (the darker away from the light)."""
    stops = [(0.0, "skin-base", 0.0), (0.5, "skin-base", 0.6), (1.0, "skin-base", 1.0)]
    g.paint(whole, g.linear("skin-base", spot(0, 1084), spot(0, 1020), stops))
    outer, inner = mirrored([*HIP[-2::-1], *LATERAL[-2::-1]]), mirrored([*CLEFT[1:-1], *MEDIAL])
    limb = Patch(outer, inner, tolerance=0.25)
    for k in range(4):
        second, first = hump(0.02, 0.96, 0.2 - 0.046 * k, 0.5), hump(0.1, 0.95, 0.13 - 0.03 * k, 0.5)
        g.fill(limb.strip(lambda t, w=second: 1 - w(t), 1.0, n=110), "skin-shade", 0.2)  # type: ignore[misc]
        g.fill(limb.strip(0.0, first, n=110), "skin-shade", 0.16)
    for k in range(4):
        g.fill(limb.sliver(0.4, hump(0.04, 0.97, 0.2 - 0.045 * k), 0.04, 0.97, 12), "skin-pale", 0.16)


def _toe(x: float, height: float, wide: float, tall: float) -> list[Point]:
    ring = ((0.0, 1.0), (0.62, 0.82), (1.0, 0.1), (0.86, -0.62), (0.4, -0.98), (-0.4, -0.98), (-0.86, -0.62))
    return [spot(x + wide * a, height + tall * b) for a, b in (*ring, (-1.0, 0.1), (-0.62, 0.82))]


def paint_toes(g: Drawing) -> None:
    """The toes end on with their nails; they stand before everything of the foot that is drawn."""
    with g.decor("skin"):
        for x, height, wide, tall in TOES:
            ring = Curve(_toe(x, height, wide, tall), closed=True)
            g.fill(ring.d(), "skin-base")
            for k in range(3):
                small = _toe(
                    x - wide * 0.1 * (k + 1), height + tall * 0.1 * (k + 1), wide * (0.8 - 0.2 * k), tall * 0.6
                )
                g.fill(Curve(small, closed=True).d(digits=1), "skin-pale", 0.22)
            under = Patch(_toe(x, height, wide, tall)[2:5], _toe(x, height, wide * 0.82, tall * 0.8)[2:5])
            g.fill(under.outline(), "skin-shade", 0.3)
            g.line(ring.d(), "skin-line", 0.4)
            nail = Patch(
                [spot(x + wide * a, height + tall * b) for a, b in ((0.5, 0.5), (0.56, 0.12), (0.4, -0.34))],
                [spot(x + wide * a, height + tall * b) for a, b in ((-0.5, 0.5), (-0.56, 0.12), (-0.4, -0.34))],
            )
            g.fill(nail.outline(0.16, 0.14), "skin-pale", 0.8)
            g.line(nail.outline(0.16, 0.14), "skin-line", 0.3, 0.7)


def _creases(g: Drawing) -> None:
    """Groin, knee hollows, front of the ankle."""
    lines = (
        ("128,984 104,955 78,930 50,905 24,880 8,852", 2.2),
        ("140,548 136,528 134,506 132,488", 2.2),
        ("72,552 76,530 78,508 82,490", 2.2),
        ("82,92 94,86 106,86 116,92", 1.8),
    )
    for text, width in lines:
        curve = Curve(front(text))
        g.fill(ribbon(curve, hump(0, 1, width * 1.8, 0.8), tolerance=0.06), "skin-shade", 0.4)
        g.fill(ribbon(curve, hump(0, 1, width * 0.6, 0.8), tolerance=0.06), "skin-dark", 0.5)
