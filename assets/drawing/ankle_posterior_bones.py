"""Right ankle from behind: skin, tibia, fibula, talus, calcaneus and the ligaments that hold them."""

from __future__ import annotations

from typing import Final

from assets.drawing.ankle_parts import CUT, CutSolid, bone, ligament, patch, whole
from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, ridge
from assets.drawing.curves import Curve, heights, hump, joined, ribbon
from assets.drawing.fat import paint_fat
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing

MEDIAL: Final = heights(f"""
    65.7,{CUT:g} 70,213 74.4,187 77.8,163 79.8,144 80.7,126 79.4,110 75,97 71,87 69.3,77 69.2,66 66.8,54 61.4,44.4
    56,36 53.2,27 54,17.4 59.6,10.4 68,7.4
""")
SOLE: Final = heights("68,7.4 80,6.2 96,5.2 110,4 120,2 129,1.3 135,1.6")
LATERAL: Final = heights(f"""
    135,1.6 142,5 146.6,11.4 146.4,18.6 142.2,27.4 137.6,37.6 136.6,48 138.6,59 141.4,69 141.2,79 138,90 135.8,100
    134.9,112 135.3,128 137,152 140.6,182 144.8,210 149.4,{CUT:g}
""")
HEEL: Final = heights("""
    74,72 71.2,60 69.8,48 69.6,37 71,25 77,15.4 88,10 104,8.4 119,9.4 129.4,14.6 134.4,26 134.8,38 133.2,52 132.4,66
""")
TIBIA: Final = heights(f"""
    88.7,{CUT:g} 88,206 86.8,172 85,148 83,130 80.4,115 77.4,101 75,91.4 74.8,83.4 76.6,77.4 79.4,75.8 82,77.6 84.2,82
    87.6,86.4 92,86.2 98,85.2 105,84.8 112,86 117.4,90 119.8,97 119.9,107 117.6,120 115.4,138 114,160
    113.4,190 113.2,{CUT:g}
""")
FIBULA: Final = heights(f"""
    119.2,{CUT:g} 119.2,200 119.7,160 119.5,132 118.2,112 116.9,100 117,89.6 118.4,79 121,70.6 125.4,65.2 130,67
    134,74 136,83.4 135.3,92.4 132.9,102 131.8,114 132.4,134 133,165 133.9,200 134.6,{CUT:g}
""")
TALUS: Final = heights("""
    80.6,83.6 78,78.6 77.8,72.6 79.4,68.6 83.6,66.4 88.4,66.6 91.4,69.8 93.6,71.4 96.4,68.8 99.4,65.8 105,66 110.6,67.6
    115,72 116.4,78 115.4,83.6 110,86 101.4,84.8 95,84.6 88,85.4
""")
CALCANEUS: Final = heights("""
    89,64.6 82,66.4 76,65.6 73.4,62 75.4,58 81,55.2 85.6,51.4 87.6,46 87.4,39 86,31 86.2,23.4 90.4,17.4 97,14.8
    104,14.2 112,14.6 118.4,16.8 122.6,21.6 123.9,29.6 123,40 122.2,50 121.4,57.6 118.6,63 112.6,66 105.4,66.6 97.6,66
""")


def paint_ground(g: Drawing) -> None:
    """Skin with its heel, the fat of the heel, the bones from far to near, and the deep ligaments."""
    _skin(g)
    _heel_fat(g)
    _leg_bones(g)
    _foot_bones(g)
    _ligaments(g)


def skin_edge() -> str:
    """Path data of the skin's outline, open at the cut."""
    return Curve([*MEDIAL, *SOLE[1:], *LATERAL[1:]]).d()


def _skin(g: Drawing) -> None:
    d = joined(Curve([*MEDIAL, *SOLE[1:], *LATERAL[1:]]))
    across = [
        (0, "skin-mid", 1),
        (0.2, "skin-base", 1),
        (0.42, "skin-light", 1),
        (0.8, "skin-base", 1),
        (1, "skin-mid", 1),
    ]
    with g.decor("skin"):
        g.paint(d, g.linear("skin-across", (53, 0), (148, 0), [(float(o), t, float(a)) for o, t, a in across]))
        down = [(0.0, "skin-shade", 0.75), (0.55, "skin-mid", 0.4), (1.0, "skin-mid", 0.0)]
        g.paint(d, g.linear("skin-down", (0, -2), (0, -46), down))
        limb = Patch(MEDIAL, LATERAL[::-1], tolerance=0.1)
        for k in range(4):
            g.fill(limb.edge(hump(-0.05, 1.0, 0.14 - 0.032 * k, 0.5), second=True), "skin-shade", 0.16)
            g.fill(limb.edge(hump(-0.05, 1.0, 0.1 - 0.024 * k, 0.5), second=False), "skin-shade", 0.12)
        heel = Curve(HEEL)
        g.paint(
            joined(heel),
            g.linear(
                "heel",
                (71, -62),
                (126, -8),
                [(0.0, "skin-light", 0.0), (0.5, "skin-pale", 0.55), (1.0, "skin-mid", 0.7)],
            ),
        )
        for reach, strength in ((3.4, 0.3), (1.8, 0.4), (0.8, 0.5)):
            g.fill(ribbon(heel.part(0.04, 0.96, 40), hump(0, 1, reach, 0.6), tolerance=0.06), "skin-shade", strength)
        for text, wide in (("78.6,104 76.2,92 74.8,80 73,68", 2.2), ("135.2,99 134.2,86 134.8,74 136.4,62", 2.2)):
            crease = Curve(heights(text))
            g.fill(ribbon(crease, hump(0, 1, 1.8 * wide, 0.8), tolerance=0.06), "skin-shade", 0.4)
        g.line(skin_edge(), "skin-line")
    with g.structure("skin", "skin", (65, -30)):
        g.hit(d)


def _heel_fat(g: Drawing) -> None:
    pad = patch(
        "79.4,37 78,26 81.4,17.4 90,12.2 104,10.4 118,11.4 127,16.4 131,26 129.8,37",
        "86.4,37 85.6,26 88.4,19 95,15 104,14.2 114,14.8 120.6,18.6 123.9,26 123.4,37",
    )
    with g.structure("fat.heel-pad", "deep", pad.at(0.5, 0.5)):
        paint_fat(g, pad, 20, 2, strength=0.85)
        g.hit(pad.outline(0.2, 0.2))


def _leg_bones(g: Drawing) -> None:
    tibia, fibula = CutSolid(TIBIA), CutSolid(FIBULA)
    with g.structure("bone.tibia", "bone", (81, -112)):
        bone(g, tibia, 9)
        ridge(g, heights("113.4,176 114.6,150 116.4,124 117.6,104"), 2.2, strength=0.35)
        hollow(g, heights("111,106 116,111 118.6,104 117.4,96 112,94"), strength=0.1)
        ridge(g, heights("88.4,120 84.6,106 81.4,94 79.4,85"), 2.4, strength=0.5)
        hollow(g, heights("85.6,112 87.6,110 84.6,96 82,86 80.6,90 82.6,101"), strength=0.12)
        gleam(g, heights("92,118 103,122 109,110 103,98 93,98 89,107"), strength=0.16)
        cartilage(g, heights("84.4,84.2 88,87 97,86 106,85.8 113.6,87.8"), 1.2)
        finish_bone(g, tibia)
    with g.structure("bone.fibula", "bone", (122.6, -146)):
        bone(g, fibula, 6)
        ridge(g, heights("126,226 126.2,190 126.6,150 127.4,124"), 1.8, strength=0.35)
        hollow(g, heights("120.6,99 124.6,103 127.4,94 126.6,82 123.4,74 120.4,84"), strength=0.13)
        gleam(g, heights("128,92 132.6,94 134.6,84 131.6,75 128,79"), strength=0.16)
        finish_bone(g, fibula)
    for name, text, at in (
        (
            "medial-malleolus",
            "76.2,97 75,91.4 74.8,83.4 76.6,77.4 79.4,75.8 82,77.6 84.2,82 85.6,87 85,93 81.6,98",
            (76.7, -91.5),
        ),
        (
            "lateral-malleolus",
            "117.2,98 117,89.6 118.4,79 121,70.6 125.4,65.2 130,67 134,74 136,83.4 135.3,92.4 133.4,99 126,101",
            (134.2, -80),
        ),
    ):
        with g.structure(f"region.{name}", "bone", at):
            g.hit(Curve(heights(text), closed=True).d())


def _foot_bones(g: Drawing) -> None:
    talus, heel = whole(TALUS), whole(CALCANEUS)
    with g.structure("bone.talus", "bone", (90.2, -79)):
        bone(g, talus, 3.6)
        hollow(g, heights("91,75 94,76 95.6,71.6 93.6,69.4 91.4,70.6"), strength=0.16)
        gleam(g, heights("98,80 106,82 111,78.6 107,73 99,73"), strength=0.16)
        cartilage(g, heights("80,82.6 87.6,85 95,84.4 101,84.6 109,85.8 115,83"), 1.2)
        finish_bone(g, talus)
    with g.structure("bone.calcaneus", "bone", (119, -30)):
        bone(g, heel, 6)
        cartilage(g, heights("97,65.6 101,66 105.6,66.2 111,65.8 116.4,63.4"), 1.0)
        hollow(g, heights("86.4,56 91,58 93,50 91.4,38 89,30 87.6,38 88.6,48"), strength=0.13)
        ridge(g, heights("88,53.4 96,56 108,56.4 121.4,53.4"), 1.4, strength=0.4)
        ridge(g, heights("88.6,34 97,29.6 108,28.8 121.6,33"), 1.8, strength=0.45)
        ridge(g, heights("101.6,29 102.8,23 102.6,17.4"), 1.6, strength=0.3)
        gleam(g, heights("91,26 98,27 100,21 96,17.6 91,20"), strength=0.18)
        finish_bone(g, heel)


def _ligaments(g: Drawing) -> None:
    for name, shape, at in (
        ("posterior-tibiofibular", patch("109,103 114.6,98 121,92.6", "107,94.6 113,89.6 119.4,84.6"), (118.6, -93)),
        ("posterior-talofibular", patch("122.6,80.4 113,77.4 100.6,75.4", "122.8,74 113,71.2 99.4,69"), (119.2, -76)),
        ("calcaneofibular", patch("124,69.6 121.6,59 118.8,46.6", "129,67.4 126,56.4 122.4,44"), (121.6, -53)),
    ):
        with g.structure(f"ligament.{name}", "ligament", at):
            ligament(g, shape)
