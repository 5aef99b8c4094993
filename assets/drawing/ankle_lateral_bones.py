"""Right ankle from the lateral side: skin, bones of leg and foot, and the ligaments between them."""

from __future__ import annotations

from typing import Final

from assets.drawing import leg_side_points
from assets.drawing.ankle_parts import CUT, CutSolid, bone, ligament, patch, whole
from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, ridge
from assets.drawing.curves import Curve, closed_path, heights, hump, joined, ribbon
from assets.drawing.fat import paint_fat
from assets.drawing.leg_side_points import lateral
from assets.drawing.patch import Patch, Solid
from assets.drawing.svg_writer import Drawing

TOE_CUT: Final = 118.0
"""Where the forefoot is cut off, mm in front of the body's axis."""
BACK: Final = heights(f"""
    -42.6,{CUT:g} -38.6,204 -35.4,172 -33.6,146 -32.4,122 -32.2,104 -34.2,88 -39,70 -43.6,54 -46,40 -45.6,28 -42.6,20
    -37,13 -30,9.2
""")
SOLE: Final = heights(f"-30,9.2 -20,6.4 -6,5 20,5.8 50,6.2 78,5 100,2.8 {TOE_CUT:g},1.4")
DORSUM: Final = heights(f"""
    {TOE_CUT:g},58.4 104,64.6 90,72.4 77,81.6 68,90.4 60.6,101 55.6,113 51.4,128 48.2,146 46,168
    45.2,190 45.6,214 46.6,{CUT:g}
""")
TIBIA: Final = heights(f"""
    6,{CUT:g} 4.6,200 3.6,165 2.2,135 -1.4,112 -6.4,98 -8,91 -5.8,86.2 -1,84.4 5,84.6 12,86.2 21,86.6 21.4,86
    20.8,81.4 23.4,77.4
    27,76.8 30,79.6 31.2,85.4 36,88.4 42,91.4 44,98 42.8,107 38.8,132 36,165 34.4,200 34.4,{CUT:g}
""")
FIBULA: Final = heights(f"""
    3.4,{CUT:g} 3.8,200 3.8,160 2.2,130 -1.6,110 -5,96 -4.8,86 -1.6,76.4 3.4,70 8.6,65.8 13.4,68 18,74.4 22.4,82 24.2,90
    22.8,99 19,111 16.2,128 15,160 15,200 15.6,{CUT:g}
""")
TALUS: Final = lateral(leg_side_points.TALUS)
CALCANEUS: Final = lateral(leg_side_points.CALCANEUS)
CUBOID: Final = heights("""
    36.6,62 35.8,55 36,47 36.8,40.4 39.6,36.2 43.6,35.4 47.4,37.6 51.4,40 58,45 64.4,48.4 68,52.6 68.4,56 64.6,58.4
    58.6,62.2 50,63.6 43,63.4
""")
NAVICULAR: Final = heights(
    "48,75.4 49.4,70.6 47.4,65.6 47,63.4 51.6,62.8 55.4,64.6 60,67.6 63.6,70.4 61.6,73.8 55,75.6"
)
CUNEIFORMS: Final = heights("62,74 64.8,71 61.4,66 60.4,62.6 67,59 74,57.6 80,60.4 82,66 79,71.4 71,74.6")
FAR_RAYS: Final = (
    heights(f"{TOE_CUT:g},49.6 100,57 88,63.6 82.6,67.4 79.4,65.6 78.4,60.4 80,56.4 88,54 100,48.8 {TOE_CUT:g},41"),
    heights(f"{TOE_CUT:g},42 98,48.4 80,55.4 73.6,57.8 69.6,55.6 68.4,51.4 71.4,48.4 80,47.2 98,40.8 {TOE_CUT:g},34.4"),
)
FIFTH_RAY: Final = heights(f"""
    {TOE_CUT:g},34.6 104,36.4 86,40.4 76,44.4 70,47.4 64.4,47 57,43.4 51,39.6 46.6,35.6 45.6,31 49,27.4 55,26.4 62,27.8
    72,29 86,28.6 102,25.4 {TOE_CUT:g},20.8
""")


def paint_ground(g: Drawing) -> None:
    """Skin, heel fat and the bones behind the fibula, those further from the viewer first."""
    _skin(g)
    pad = patch(
        "-44,37 -43.6,28 -40.6,20.4 -34.6,14 -25,10 -12,8 4,7.8 22,8.8 34,9.8",
        "-39.2,37 -38.8,28 -35,20 -28.4,15.6 -20,13.6 -8,14 6,12.6 22,11.8 34,10.8",
    )
    with g.structure("fat.heel-pad", "deep", pad.at(0.5, 0.36)):
        paint_fat(g, pad, 24, 2, strength=0.85)
        g.hit(pad.outline(0.2, 0.2))
    _midfoot(g)
    _leg(g)


def skin_edge() -> str:
    """Path data of the skin's outline without its two cuts."""
    return Curve([*BACK, *SOLE[1:]]).d() + Curve(DORSUM).d()


def _skin(g: Drawing) -> None:
    d = joined(Curve([*BACK, *SOLE[1:]]), Curve(DORSUM))
    across = [(0.0, "skin-mid", 1.0), (0.3, "skin-base", 1.0), (0.5, "skin-light", 1.0), (1.0, "skin-base", 1.0)]
    down = [(0.0, "skin-shade", 0.7), (0.5, "skin-mid", 0.35), (1.0, "skin-mid", 0.0)]
    with g.decor("skin"):
        g.paint(d, g.linear("skin-across", (-47, 0), (60, 0), across))
        g.paint(d, g.linear("skin-down", (0, -2), (0, -56), down))
        leg = Patch(BACK[:10], DORSUM[::-1][:9], tolerance=0.1)
        for k in range(4):
            g.fill(leg.edge(hump(-0.05, 1.0, 0.14 - 0.032 * k, 0.5), second=True), "skin-shade", 0.16)
        foot = Patch(DORSUM[:8], SOLE[::-1], tolerance=0.1)
        for k in range(4):
            g.fill(foot.edge(hump(-0.3, 1.3, 0.2 - 0.045 * k, 0.5), second=True), "skin-shade", 0.1)
        for text in ("-20,118 -19,104 -18.6,90 -20,76", "47,124 50,110 57,98 66,88"):
            g.fill(ribbon(Curve(heights(text)), hump(0, 1, 5, 0.8), tolerance=0.08), "skin-shade", 0.25)
        g.line(skin_edge(), "skin-line")
    with g.structure("skin", "skin", (96, -5.6)):
        g.hit(d)


def _far(g: Drawing, solid: Solid, depth: float) -> None:
    bone(g, solid, depth, tissue="far")
    finish_bone(g, solid, "far")


def _midfoot(g: Drawing) -> None:
    """From the medial rays, furthest from the viewer, to the talus."""
    with g.structure("bone.metatarsals", "bone", (84, -34)):
        for points in FAR_RAYS:
            _far(g, CutSolid(points), 3)
    with g.structure("bone.cuneiforms", "bone", (73, -67)):
        _far(g, whole(CUNEIFORMS), 3)
    with g.structure("bone.navicular", "bone", (55, -70)):
        _far(g, whole(NAVICULAR), 2.6)
    _tibia(g)
    talus = whole(TALUS)
    with g.structure("bone.talus", "bone", (40, -68)):
        bone(g, talus, 3.8)
        hollow(g, heights("31,74 37,73 38,67 33,64.6 28,65 27,70"), strength=0.14)
        gleam(g, heights("8,79 18,81.6 26,79 23,72 12,71 6,74"), strength=0.16)
        ridge(g, heights("14,60 19.4,66 25,73 31,77.6"), 1.8, strength=0.35)
        cartilage(g, heights("1.6,77.4 9.6,82 19,83.2 28,81.4 33.4,77.4"), 1.4)
        cartilage(g, heights("46,74.4 47.4,70.6 46.4,66 43.8,63.2"), 1.1)
        finish_bone(g, talus)


def _tibia(g: Drawing) -> None:
    """The shin bone; the tip of its malleolus lies behind the talus."""
    tibia = CutSolid(TIBIA)
    with g.structure("bone.tibia", "bone", (27, -196)):
        bone(g, tibia, 10)
        ridge(g, heights("17.6,200 18.4,160 21,132 27,108 31,94"), 2.6, strength=0.4)
        hollow(g, heights("20,118 26,112 29,98 26,88 22,92 21,104"), strength=0.12)
        cartilage(g, heights("-1,84.6 5,84.8 12,86.2 21,86.6 29,86 34,87.6"), 1.2)
        finish_bone(g, tibia)


def _leg(g: Drawing) -> None:
    heel, cuboid, fifth = whole(CALCANEUS), whole(CUBOID), CutSolid(FIFTH_RAY)
    with g.decor("bone"):
        g.fill(
            closed_path(
                heights("0,84.2 6,85 13,86.4 21,86.9 28,86.4 32,86.9 33.8,85.4 31,82.4 27,82.2 19,83.6 9.6,82.2 2,78")
            ),
            "cartilage-light",
        )
        hollow(g, heights("17,58.6 22,61 26,61.4 24,57.4 19,53.6 15.6,55.4"), strength=0.5)
    with g.structure("bone.calcaneus", "bone", (-19, -33)):
        bone(g, heel, 6.4)
        hollow(g, heights("-2,50 8,49 18,44 22,37 12,33 0,33 -6,40"), strength=0.07)
        gleam(g, heights("-30,48 -20,52 -12,49 -12,40 -22,36 -31,39"), strength=0.16)
        ridge(g, heights("-35.4,30 -29,26.6 -22,23 -14,18.6"), 1.8, strength=0.4)
        ridge(g, heights("8.6,48 12.4,50.2 16.6,49.6 19.6,46.6"), 2.0, strength=0.75)
        cartilage(g, heights("-.6,66 4,64.4 9,60 13.8,56.2"), 1.1)
        cartilage(g, heights("35.4,59.6 34.8,52 35.4,44.4 34,39"), 1.0)
        finish_bone(g, heel)
    with g.structure("bone.cuboid", "bone", (52, -54)):
        bone(g, cuboid, 3.6)
        hollow(g, heights("40.6,41 46,42 51.6,42.6 48,39 43,37"), strength=0.2)
        finish_bone(g, cuboid)
    with g.piece("bone.metatarsals", "bone"):
        bone(g, fifth, 4)
        gleam(g, heights("50,36 56,38.6 60,34 56,30 50,30"), strength=0.18)
        finish_bone(g, fifth)


def paint_hidden_ligaments(g: Drawing) -> None:
    """The ligament that the fibularis tendons cross."""
    shape = patch("4.8,70.4 .6,61 -5,53 -11,46", "12,67.4 6.4,57.4 1,50 -4.4,42")
    with g.structure("ligament.calcaneofibular", "ligament", shape.at(0.5, 0.8)):
        ligament(g, shape)


def paint_fibula(g: Drawing) -> None:
    """The fibula with its malleolus and the ligaments that spring from its front."""
    fibula = CutSolid(FIBULA)
    with g.structure("bone.fibula", "bone", (12.4, -170)):
        bone(g, fibula, 7)
        ridge(g, heights("12,200 11.4,160 9.6,130 6,112 4,98"), 2, strength=0.4)
        gleam(g, heights("6,100 14,102 18,92 15,80 9,75 4,84"), strength=0.15)
        hollow(g, heights("-3,95 0,97 1.6,88 1.6,78.6 -2,80 -4,88"), strength=0.1)
        finish_bone(g, fibula)
    with g.structure("region.lateral-malleolus", "bone", (11, -84)):
        lump = "-4.6,92 -4.6,86 -1.6,76.4 3.4,70 8.6,65.8 13.4,68 18,74.4 22.4,82 24,90 22.6,98 10,101 -3.6,97"
        g.hit(Curve(heights(lump), closed=True).d())
    for name, shape in (
        ("anterior-tibiofibular", patch("31.6,103 26,97.4 20.4,93.6", "35,95 28,89.6 20.4,85.8")),
        ("anterior-talofibular", patch("18.6,82.6 24,79.6 30,77.8 37,76.4", "14.8,74.6 21.6,73.2 28.4,71.6 35,69")),
    ):
        with g.structure(f"ligament.{name}", "ligament", shape.at(0.5, 0.5)):
            ligament(g, shape)
