"""The right foot from above: every bone of it, from the heel to the tips of the toes."""

from __future__ import annotations

from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, paint_bone, ridge
from assets.drawing.curves import Curve, heights, lerp
from assets.drawing.foot_parts import phalanx, solid
from assets.drawing.foot_points import (
    CALCANEUS,
    CUBOID,
    CUNEIFORMS,
    METATARSALS,
    NAVICULAR,
    PHALANGES,
    SESAMOIDS,
    TALUS,
)
from assets.drawing.svg_writer import Drawing


def paint_bones(g: Drawing) -> None:
    """Those further from the viewer first."""
    _calcaneus(g)
    _midfoot(g)
    _talus(g)
    _sesamoids(g)
    _metatarsals(g)
    for row in ("distal", "middle", "proximal"):
        first, toes = PHALANGES[row]
        for toe, (text, widths) in enumerate(toes, first):
            base, tip = heights(text)
            with g.structure(f"bone.phalanx-{row}-{toe}", "bone", lerp(base, tip, 0.5)):
                phalanx(g, base, tip, widths, tuft=row == "distal")


def _calcaneus(g: Drawing) -> None:
    shape = solid(heights(CALCANEUS), 10)
    with g.structure("bone.calcaneus", "bone", (104, 24)):
        paint_bone(g, shape, 6)
        hollow(g, heights("107,33 113,31 117,34 115,39 108,41 102,39"), strength=0.12)
        hollow(g, heights("108,9 112,14 118,16 119,8 117,-2 110,-5"), strength=0.07)
        ridge(g, heights("92,-27 98,-31.6 105,-31.4 111.6,-26"), 2, strength=0.4)
        gleam(g, heights("94,-12 103,-13 106,-20 103,-28 96,-27 92.6,-20"), strength=0.16)
        ridge(g, heights("118.6,20 119.4,14 119,8"), 1.4, strength=0.45)
        cartilage(g, heights("104,43.4 111,41.4 117.4,40.8"), 1.1)
        finish_bone(g, shape)


def _talus(g: Drawing) -> None:
    shape = solid(heights(TALUS), 8)
    with g.structure("bone.talus", "bone", (90, -33)):
        paint_bone(g, shape, 4.6)
        dome = (
            "78,14 78.6,19.6 84,23.6 93,25 102,23.8 107.6,20 107.4,12 105,4 "
            "102.6,-2 97.6,-4.8 91,-4.4 84.6,-4.6 80.4,-1.4 79,6"
        )
        _cartilage_field(g, dome)
        ridge(g, heights("81,19 80.8,9 82.4,-1"), 2, tissue="cartilage", strength=0.5)
        ridge(g, heights("104,19 103.6,10 101.4,0"), 2, tissue="cartilage", strength=0.5)
        hollow(g, heights("90,21 94,21 94,8 92,-3 89,-3 88.6,8"), tissue="cartilage", strength=0.14)
        hollow(g, heights("82,27 90,27.6 97,27 95,32 88,34 80,32"), strength=0.14)
        gleam(g, heights("76,40 82,44 90,44 92,39 86,36 77,35"), strength=0.18)
        cartilage(g, heights("72,40.6 76,44.8 81,46.6 87,46.8 94,44.4"), 1.6)
        hollow(g, heights("96.6,-4.8 98.4,-4.8 98.6,-8.4 97.4,-8.6"), strength=0.2)
        finish_bone(g, shape)


def _cartilage_field(g: Drawing, text: str) -> None:
    ring = heights(text)
    d = Curve(ring, closed=True).d()
    g.fill(d, "cartilage-base", 0.55)
    g.line(d, "cartilage-line", 0.7 * g.line_mm, 0.6)
    gleam(g, [lerp(p, (88, -12), 0.4) for p in ring], tissue="cartilage", strength=0.14)


def _midfoot(g: Drawing) -> None:
    cuboid, navicular = solid(heights(CUBOID)), solid(heights(NAVICULAR))
    with g.structure("bone.cuboid", "bone", (111, -57)):
        paint_bone(g, cuboid, 3.6, shadow=1)
        gleam(g, heights("103,55 112,62 116,57 112,49 104,48"), strength=0.15)
        ridge(g, heights("121.4,60 117.6,55.4 118.6,49"), 1.4, strength=0.4)
        finish_bone(g, cuboid)
    with g.structure("bone.navicular", "bone", (84, -57)):
        paint_bone(g, navicular, 3, shadow=1)
        gleam(g, heights("75,56 84,59.6 91,57 90,52.6 82,51.6 75,50"), strength=0.16)
        cartilage(g, heights("75,64.6 78,66.2 84,64.6 90,63.6 92.4,61.6"), 1)
        finish_bone(g, navicular)
    spots = {
        "lateral": "97,74 103,77 106,72 101,65 97,66",
        "medial": "72,84 77,84 76,75 74,69 72,71",
        "intermediate": "83,81 90,81 91,74 88,70 81,72",
    }
    anchors = {"lateral": (102, -72), "medial": (75, -79), "intermediate": (87, -77)}
    for name in ("lateral", "medial", "intermediate"):
        shape = solid(heights(CUNEIFORMS[name]))
        with g.structure(f"bone.cuneiform-{name}", "bone", anchors[name]):
            paint_bone(g, shape, 2.8, shadow=0.9)
            gleam(g, heights(spots[name]), strength=0.16)
            finish_bone(g, shape)


def _sesamoids(g: Drawing) -> None:
    """The lateral one peeps out beside the head that hides both."""
    lateral, medial = (solid(heights(text), 3) for text in SESAMOIDS)
    with g.structure("bone.sesamoids", "bone", (80.6, -138.6)):
        paint_bone(g, lateral, 1.6, shadow=0.6)
        finish_bone(g, lateral)
        g.hit(medial.d)


def _metatarsals(g: Drawing) -> None:
    anchors = ((72, -120), (92.6, -112), (106.6, -112), (117, -104), (127, -98))
    heads = (
        "59,146 64,148.6 71,149 77.4,146",
        "87.4,152 91,154.4 95,154.4 98.4,150.6",
        "102.6,148 106,150 110,149.6 112.6,146.6",
        "114.4,134.4 117.4,136.4 121,135.4 123.4,132",
        "130.4,129 132.6,130.4 135.6,130 138,127",
    )
    shafts = (
        "72,140 71,128 72,114 74.6,100",
        "92.6,146 92.6,130 92.4,112 91.4,96",
        "107.4,142 107,126 106,110 105.4,96",
        "118.4,130 117.6,116 116.6,100 117,86",
        "133.6,124 131,112 127.4,98 126,82",
    )
    for toe in (5, 4, 3, 2, 1):
        shape = solid(heights(METATARSALS[toe - 1]))
        with g.structure(f"bone.metatarsal-{toe}", "bone", anchors[toe - 1]):
            paint_bone(g, shape, 4.4 if toe == 1 else 3, shadow=1)
            ridge(g, heights(shafts[toe - 1]), 2.6 if toe == 1 else 1.8, strength=0.34)
            cartilage(g, heights(heads[toe - 1]), 1.8 if toe == 1 else 1.3)
            finish_bone(g, shape)
    medial = Curve(heights(SESAMOIDS[1]), closed=True)
    with g.piece("bone.sesamoids", "bone"):
        g.line(medial.d(), "bone-line dash", 0.7 * g.line_mm, 0.7)
