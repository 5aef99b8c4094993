"""Right lower limb from behind: the skin, its creases and its soft modelling."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Profile, heights, hump, joined, ribbon
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing

GROIN: Final = 838.0
"""Height where the leg ends and the buttock begins."""

MEDIAL: Final = heights("""
    3.8,838 5.6,818 7.2,782 9.3,749 12.6,722 18.8,690 26.2,657 31.6,625 34.9,598 38.2,569 44.2,541 50,515
    54.8,493 57.2,468 56.5,440 54.2,414 52,386 51.8,355 54.2,320 58.6,285 65.2,241 74,190 79.4,148 80.7,124
    78.2,106 71.6,90 69.3,70 66.4,52 59.6,42 54,33 53,22 57.4,12.4 67.6,7.6
""")
SOLE: Final = heights("67.6,7.6 86,5.9 104,4.7 118,2.2 133.8,1.3")
LATERAL: Final = heights("""
    133.8,1.3 142,4.6 147,13 145,22 138.8,35 136.4,48 138.2,59 141.6,71 140.2,83 136.6,95 134.9,110 135.4,130
    138,162 144,208 151.2,248 157.6,289 163.4,331 167.7,372 169.2,402 168.1,431 164.4,459 158.8,486 154.2,509
    152.8,525 154.2,553 156.2,584 159.6,613 165.6,640 171.4,671 174.3,706 176,738 176.3,771 174.7,804 171.5,838
""")
HIP: Final = heights(
    "171.5,838 168,863 163.6,890 159.2,920 154.8,950 149.4,977 144.2,1008 139.6,1034 136.6,1062 134.2,1085"
)
CLEFT: Final = heights("0.4,1085 0.4,1030 0.4,980 0.6,930 1,890 1.8,856 3.8,838")


def paint_skin(g: Drawing) -> None:
    """The leg below the groin, the buttock as a further piece, and what models them."""
    medial, lateral, sole, hip = Curve(MEDIAL), Curve(LATERAL), Curve(SOLE), Curve(HIP)
    leg, buttock = joined(medial, sole, lateral), joined(hip, Curve(CLEFT))
    with g.decor("skin"):
        _tones(g, joined(medial, sole, lateral, hip, Curve(CLEFT)))
        _creases(g)
        edge = "".join(curve.d(start=curve is medial) for curve in (medial, sole, lateral))
        g.line(edge + hip.part(0, 0.94).d(start=False), "skin-line")
    with g.structure("skin", "skin", heights("60.5,440")[0]):
        g.hit(leg)
    with g.piece("skin", "skin"):
        g.hit(buttock)


def _tones(g: Drawing, whole: str) -> None:
    """Base that fades out above the crest, a broad light, and warm edges (the darker away from the light)."""
    top, full = heights("0,1084 0,1020")
    base = g.linear("skin-base", top, full, [(0, "skin-base", 0), (0.5, "skin-base", 0.6), (1, "skin-base", 1)])
    g.paint(whole, base)
    inner, outer = [*MEDIAL], [*HIP[-2::-1], *LATERAL[-2::-1]]
    limb = Patch([*CLEFT[1:-1], *inner], outer, tolerance=0.25)
    for k in range(4):
        g.fill(_edge(limb, hump(0.02, 0.96, 0.2 - 0.046 * k, 0.5), second=True), "skin-shade", 0.2)
        g.fill(_edge(limb, hump(0.1, 0.95, 0.13 - 0.03 * k, 0.5), second=False), "skin-shade", 0.16)
    for k in range(4):
        g.fill(limb.sliver(0.4, hump(0.04, 0.97, 0.2 - 0.045 * k), 0.04, 0.97, 12), "skin-pale", 0.16)
    sole = Patch(
        heights("62,32 78,25 100,23 124,25 138,31"), heights("60,10.6 78,7.4 102,6 122,3.6 141,6"), tolerance=0.1
    )
    for k in range(5):
        g.fill(sole.edge(hump(0, 1, 0.9 - 0.16 * k, 0.6), second=True), "skin-shade", 0.12)


def _edge(limb: Patch, width: Profile, *, second: bool) -> str:
    if second:
        return limb.strip(lambda t: 1 - width(t), 1.0, n=110)
    return limb.strip(0.0, width, n=110)


def _creases(g: Drawing) -> None:
    """Gluteal fold, natal cleft, popliteal crease, hollows behind the malleoli, heel."""
    lines = (
        ("1.6,965 .9,930 1.2,890 2.4,856 5.5,838", 2.2),
        ("8,845 28,838 55,834 85,836 112,843", 2.6),
        ("62,506 82,503 104,504 128,506 146,509", 1.6),
        ("78.6,105 76,93 74.8,80 72,68", 2.2),
        ("135.2,99 134,86 134.4,74 136.8,62", 2.2),
        ("77,56 74.4,42 75,29 79,17 86,9.5", 2.0),
        ("128.6,56 131,42 129.6,28 126,16 120,8.5", 2.0),
    )
    for text, width in lines:
        curve = Curve(heights(text))
        g.fill(ribbon(curve, hump(0, 1, width * 1.8, 0.8), tolerance=0.06), "skin-shade", 0.45)
        g.fill(ribbon(curve, hump(0, 1, width * 0.7, 0.8), tolerance=0.06), "skin-dark", 0.7)
