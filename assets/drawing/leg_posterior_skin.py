"""Right lower limb from behind: the skin, its creases and its soft modelling."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, hump, joined, page, ribbon
from assets.drawing.svg_writer import Drawing

GROIN: Final = 838.0
"""Height where the leg ends and the buttock begins."""

MEDIAL: Final = page(
    [(3.8, 838), (5.6, 818), (7.2, 782), (9.3, 749), (12.6, 722), (18.8, 690), (26.2, 657), (31.6, 625), (34.9, 598)]
    + [(38.2, 569), (44.2, 541), (50, 515), (54.8, 493), (57.2, 468), (56.5, 440), (54.2, 414), (52, 386), (51.8, 355)]
    + [(54.2, 320), (58.6, 285), (65.2, 241), (74, 190), (79.4, 148), (80.7, 124), (78.2, 106), (71.6, 90), (69.3, 70)]
    + [(66.4, 52), (59.6, 42), (54, 33), (53, 22), (57.4, 12.4), (67.6, 7.6)]
)
SOLE: Final = page([(67.6, 7.6), (86, 5.9), (104, 4.7), (118, 2.2), (133.8, 1.3)])
LATERAL: Final = page(
    [(133.8, 1.3), (142, 4.6), (147, 13), (145, 22), (138.8, 35), (136.4, 48), (138.2, 59), (141.6, 71), (140.2, 83)]
    + [(136.6, 95), (134.9, 110), (135.4, 130), (138, 162), (144, 208), (151.2, 248), (157.6, 289), (163.4, 331)]
    + [(167.7, 372), (169.2, 402), (168.1, 431), (164.4, 459), (158.8, 486), (154.2, 509), (152.8, 525), (154.2, 553)]
    + [(156.2, 584), (159.6, 613), (165.6, 640), (171.4, 671), (174.3, 706), (176, 738), (176.3, 771), (174.7, 804)]
    + [(171.5, 838)]
)
HIP: Final = page(
    [(171.5, 838), (168, 863), (163.6, 890), (159.2, 920), (154.8, 950), (149.4, 977), (144.2, 1008), (139.6, 1034)]
    + [(136.6, 1062), (134.2, 1085)]
)
CLEFT: Final = page([(0.4, 1085), (0.4, 1030), (0.4, 980), (0.6, 930), (1, 890), (1.8, 856), (3.8, 838)])


def paint_skin(g: Drawing) -> None:
    """The leg below the groin, the buttock as a further piece, and what models them."""
    medial, lateral, sole = Curve(MEDIAL), Curve(LATERAL), Curve(SOLE)
    leg, buttock = joined(medial, sole, lateral), joined(Curve(HIP), Curve(CLEFT))
    whole = joined(medial, sole, lateral, Curve(HIP), Curve(CLEFT))
    with g.decor("skin"):
        _tones(g, whole)
        _creases(g)
        edge = (
            Curve(MEDIAL).d() + sole.d(start=False) + lateral.d(start=False) + Curve(HIP).part(0, 0.93).d(start=False)
        )
        g.line(edge, "skin-line")
    with g.structure("skin", "skin", page([(60, 440)])[0]):
        g.hit(leg)
    with g.piece("skin", "skin"):
        g.hit(buttock)


def _tones(g: Drawing, whole: str) -> None:
    """Base that fades out above the crest, light from the upper left, a warm edge on the side away from it."""
    top, full = page([(0, 1084), (0, 1020)])
    base = g.linear("skin-base", top, full, [(0, "skin-base", 0), (0.5, "skin-base", 0.6), (1, "skin-base", 1)])
    g.paint(whole, base)
    left, right = page([(0, 500), (178, 500)])
    sides = [(0.0, "skin-shade", 0.5), (0.2, "skin-light", 0.1), (0.42, "skin-pale", 0.55), (0.7, "skin-mid", 0.1)]
    # the veil over the buttock would end in a hard edge at the fading top: it stays below the crest
    across = g.linear("skin-across", left, right, [*sides, (1.0, "skin-shade", 0.75)])
    g.paint(joined(Curve(MEDIAL), Curve(SOLE), Curve(LATERAL)), across)
    medial, lateral = Curve(MEDIAL), Curve(LATERAL)
    for k in range(6):
        wide = hump(-0.04, 1.02, 17 - 2.6 * k, 0.6)
        inner = [(x + wide(i / 60), y) for i, (x, y) in enumerate(medial.sample(61))]
        g.fill(_rim(medial.sample(61), inner), "skin-shade", 0.1)
        outer = [(x - 1.15 * wide(i / 60), y) for i, (x, y) in enumerate(lateral.sample(61))]
        g.fill(_rim(lateral.sample(61), outer), "skin-shade", 0.14)


def _rim(border: list[tuple[float, float]], inner: list[tuple[float, float]]) -> str:
    return joined(Curve(border, resolution=2), Curve(inner[::-1], resolution=2))


def _creases(g: Drawing) -> None:
    """Gluteal fold, natal cleft, popliteal crease, dimples behind the malleoli, heel."""
    lines = (
        ([(2, 965), (0.9, 930), (1.2, 890), (2.4, 856), (5.5, 838)], 2.2),
        ([(8, 845), (28, 838), (55, 834), (85, 836), (112, 843)], 2.6),
        ([(62, 506), (82, 503), (104, 504), (128, 506), (146, 509)], 1.6),
        ([(71, 102), (74, 92), (74.6, 80), (72, 70)], 2.2),
        ([(138.6, 92), (135, 82), (134.6, 71), (136.6, 61)], 2.2),
        ([(77, 56), (74.4, 42), (75, 29), (79, 17), (86, 9.5)], 2.0),
        ([(128.6, 56), (131, 42), (129.6, 28), (126, 16), (120, 8.5)], 2.0),
    )
    for points, width in lines:
        curve = Curve(page(points))
        g.fill(ribbon(curve, hump(0, 1, width * 1.8, 0.8), tolerance=0.06), "skin-shade", 0.45)
        g.fill(ribbon(curve, hump(0, 1, width * 0.7, 0.8), tolerance=0.06), "skin-dark", 0.7)
