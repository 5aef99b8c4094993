"""The right foot from below: skin, and every bone as it appears from the sole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, paint_bone, ridge
from assets.drawing.curves import Curve, hump, lerp, ribbon
from assets.drawing.foot_parts import phalanx, solid
from assets.drawing.foot_plantar_parts import below
from assets.drawing.foot_points import METATARSALS, PHALANGES, SESAMOIDS, SKIN
from assets.drawing.svg_writer import Drawing

CALCANEUS: Final = """
    116.4,44 118,36 120.6,26 120.2,14 119.6,2 119.6,-8 118,-17 114.4,-26 110,-32 104,-36.6 98,-37 93.4,-33.6 91,-27
    89.6,-18 88.8,-10 89.6,-2 88,4 83,9.6 79,14.6 77.4,20 79.6,25.4 85,28.6 90,30.6 91.6,35 90.4,44.6 97,43 105,43.6
    112,45
"""
TALUS: Final = """
    72.4,26 70.6,32 71,38 76,42 83,45 90,46 91.6,40 91.4,31 86,28.4 80,26 77,20 77.6,15 82,10 88,5 90,-4 84,-1
    77.6,2.4 75.2,8 74,15
"""
NAVICULAR: Final = "71,39.6 75,40 80,43.4 90.6,45 91,54 90.4,60 86,60.2 80,56.4 74,56.6 70.8,57.4 70.2,49"
CUBOID: Final = """
    90.6,45 98,42.4 108,44 117.4,43.4 120,49 121,56 123.4,61 121,67 116.4,71.6 110.4,76.8 103,75.6 99,71 96.6,64.6
    91.4,60 90.6,52
"""
WEDGES: Final[Mapping[str, str]] = {
    "intermediate": "86.4,60.4 90,60.6 91,68 94,82.6 90,85 87.4,86.4 88.6,78 87,70",
    "lateral": "91.4,60.4 94.6,61 97.6,66 100.4,72.6 109,78.6 105,82.6 98.6,84.8 94.4,82.4 92.4,73 91.2,66",
    "medial": """
        70.4,59 73,56.6 78,55.8 82,57.4 85,61 86.6,70 88.6,79 86.6,86.6
        80,88.8 73,89.4 68.8,87 68.4,80 69.6,74 69,66
    """,
}


def paint_skin(g: Drawing) -> None:
    """Skin of the sole with its pads and creases."""
    foot = solid(below(SKIN), 10)
    with g.decor("skin"):
        g.fill(foot.d, "skin-base")
        for k in range(4):
            g.fill(foot.crescent(20, 6.4 - 1.5 * k, floor=-0.2), "skin-shade", 0.2)
            g.fill(foot.crescent(175, 3.6 - 0.8 * k, floor=0.0), "skin-shade", 0.14)
        pad = g.soft("sole-pad", [(0, "skin-pale", 0.9), (0.6, "skin-pale", 0.45), (1, "skin-pale", 0)])
        arch = g.soft("sole-arch", [(0, "skin-shade", 0.55), (1, "skin-shade", 0)])
        g.blob(arch, (-80, -55), (11, 44), 4)
        for x, y, rx, ry in _PADS:
            g.blob(pad, (-x, -y), (rx, ry))
        for text, width in _CREASES:
            curve = Curve(below(text))
            g.fill(ribbon(curve, hump(0, 1, width * 1.5, 0.8), tolerance=0.06), "skin-shade", 0.5)
            g.fill(ribbon(curve, hump(0, 1, width * 0.5, 0.8), tolerance=0.06), "skin-dark", 0.5)
        g.line(foot.d, "skin-line")
    with g.structure("skin", "skin", (-76, 20)):
        g.hit(foot.d)


_PADS: Final = (
    (96, -22, 20, 19), (70, 138, 15, 18), (102, 140, 19, 15), (130, 122, 13, 17), (70, 195, 10, 12),
    (92.4, 199, 5.6, 8), (107.8, 190, 5.6, 8), (122.4, 177, 5, 7.4), (136.4, 167, 5, 6.6), (131, 72, 7, 34),
)  # fmt: skip
_CREASES: Final = (
    ("57,172 66,168.6 78,168", 1.6), ("86,170.4 92,168 97.4,169.2", 1.3), ("102.4,170.4 107.6,168.2 113.4,169.2", 1.3),
    ("117.6,167 122,162.8 127.4,164.6", 1.2), ("132.8,158.6 136.4,155.4 141,156.4", 1.2),
    ("86.6,186 92,184.6 97.6,185.8", 0.8), ("102,183.8 108,182.4 113.6,183.6", 0.8),
)  # fmt: skip


def paint_bones(g: Drawing) -> None:
    """Those further from the sole first."""
    _hindfoot(g)
    _wedges(g)
    _metatarsals(g)
    for row in ("distal", "middle", "proximal"):
        first, toes = PHALANGES[row]
        for toe, (text, widths) in enumerate(toes, first):
            base, tip = below(text)
            with g.structure(f"bone.phalanx-{row}-{toe}", "bone", lerp(base, tip, 0.5)):
                phalanx(g, base, tip, widths, tuft=row == "distal")
    seeds = [solid(below(text), 3) for text in SESAMOIDS]
    with g.structure("bone.sesamoids", "bone", (-79.6, -139)):
        for seed in seeds:
            paint_bone(g, seed, 2, shadow=0.8)
            finish_bone(g, seed)


def _hindfoot(g: Drawing) -> None:
    talus, heel = solid(below(TALUS), 8), solid(below(CALCANEUS), 10)
    with g.structure("bone.talus", "bone", (-77, -36)):
        paint_bone(g, talus, 3.6)
        cartilage(g, below("71,37 76,40.8 82,43.8 88,45.4"), 1.4)
        gleam(g, below("74,30 74,36 82,40 86,36 82,31"), strength=0.16)
        finish_bone(g, talus)
    for name, text, at, spot in (
        ("navicular", NAVICULAR, (-80, -50), "73,44 73,52 79,53 82,48 78,45"),
        ("cuboid", CUBOID, (-108, -52), "98,48 108,48 116,50 112,57 100,55"),
    ):
        shape = solid(below(text))
        with g.structure(f"bone.{name}", "bone", at):
            paint_bone(g, shape, 3.4, shadow=1)
            gleam(g, below(spot), strength=0.16)
            if name == "cuboid":
                ridge(g, below("97,60 106,61 114,60 121,58"), 2.2, strength=0.5)
                hollow(g, below("98,64 106,66 116,65 120,62 112,69 103,70"), strength=0.12)
            finish_bone(g, shape)
    with g.structure("bone.calcaneus", "bone", (-106, -14)):
        paint_bone(g, heel, 6)
        hollow(g, below("84,24 89,27 92,16 90,8 86,10 82,16"), strength=0.1)
        gleam(g, below("92,-12 100,-8 104,-18 101,-27 94,-27"), strength=0.18)
        gleam(g, below("108,-10 114,-8 115.4,-16 112,-22 108,-19"), strength=0.16)
        ridge(g, below("105,-8 105.6,-16 105,-24"), 1.8, strength=0.35)
        ridge(g, below("106,6 106,18 105,30 104,38"), 2.4, strength=0.3)
        gleam(g, below("99,34 105,40 111,38 108,31"), strength=0.16)
        cartilage(g, below("92,43.4 98,42 105,42.6 112,43.8"), 1)
        finish_bone(g, heel)


def _wedges(g: Drawing) -> None:
    anchors = {"intermediate": (-89.8, -76), "lateral": (-97, -77), "medial": (-78, -74)}
    for name, text in WEDGES.items():
        shape = solid(below(text))
        with g.structure(f"bone.cuneiform-{name}", "bone", anchors[name]):
            paint_bone(g, shape, 3 if name == "medial" else 1.8, shadow=0.9)
            finish_bone(g, shape)


def _metatarsals(g: Drawing) -> None:
    anchors = ((-72, -116), (-92.6, -112), (-106.6, -112), (-117, -104), (-127, -98))
    heads = (
        "58.8,140 60,147 66,149 74,149 78.4,144",
        "87.4,149 90.6,154.4 95,154.6 98.8,149", "102.6,146 105,150 110,150 113,145",
        "114.4,133 117,136.4 121,135.6 123.4,131", "130.4,129 132.6,130.4 135.6,130 138,126",
    )  # fmt: skip
    for toe in (5, 4, 3, 2, 1):
        shape = solid(below(METATARSALS[toe - 1]))
        with g.structure(f"bone.metatarsal-{toe}", "bone", anchors[toe - 1]):
            paint_bone(g, shape, 4.4 if toe == 1 else 3, shadow=1)
            if toe == 1:
                ridge(g, below("71,147 70.8,141 70.4,135"), 2.6, strength=0.5)
            cartilage(g, below(heads[toe - 1]), 2 if toe == 1 else 1.4)
            finish_bone(g, shape)
