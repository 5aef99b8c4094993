"""Skin and bones behind the plexus, pale enough that the nerves stand out: limb from behind, from the front, sole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from assets.drawing import foot_plantar_bones as sole_bones
from assets.drawing import foot_points as foot
from assets.drawing import leg_anterior_bones as front_bones
from assets.drawing import leg_posterior_bones as back_bones
from assets.drawing.ankle_posterior_bones import CALCANEUS, TALUS
from assets.drawing.bones import ridge
from assets.drawing.curves import Curve, Point, heights, hump, joined, mirrored
from assets.drawing.leg_anterior_parts import front as front_points
from assets.drawing.leg_anterior_skin import TOES
from assets.drawing.leg_posterior_skin import CLEFT, HIP, LATERAL, MEDIAL, SOLE
from assets.drawing.patch import Patch, Solid
from assets.drawing.plexus_points import beside, facing, turned_up
from assets.drawing.svg_writer import Drawing

_TISSUE: Final = "ghost"
_SMALL: Final = 3.2
_SHADES: Final = ((1.0, "mid", 0.7), (0.62, "shade", 0.5), (0.26, "dark", 0.4))
_FEW: Final = ((0.9, "mid", 0.8), (0.4, "dark", 0.4))


def shape(points: list[Point]) -> Solid:
    """A bone: a point of the rim every few millimetres, with shade evened out between them."""
    length = Curve(points, closed=True).length
    step = 1.6 if length < 160 else 2.6
    return Solid(points, max(30, int(length / step)), tolerance=0.5, smooth=5)


def paint_ghost(g: Drawing, bone: Solid, depth: float, *, tissue: str = _TISSUE) -> None:
    """A bone in few pale tones with its outline; `depth` in mm is how far the shade reaches: little, few tones."""
    small = depth < _SMALL
    g.outline(bone.curve.d(digits=1), f"{tissue}-base {tissue}-line")
    for part, tone, strength in _FEW if small else _SHADES:
        g.fill(bone.crescent(35, depth * part, floor=-0.2), f"{tissue}-{tone}", strength)
    if not small:
        g.fill(bone.crescent(240, 0.34 * depth, floor=0.1), f"{tissue}-shade", 0.4)
    for start, part, tone in ((0.16, 0.4, "light"),) if small else ((0.16, 0.4, "light"), (0.24, 0.2, "pale")):
        lit = bone.crescent(195, depth * part, floor=0.25, start=depth * start, power=0.8)
        g.fill(lit, f"{tissue}-{tone}", 0.9)


HOLE: Final = ((0, 1), (0.7, 0.7), (1, 0), (0.7, -0.7), (0, -1), (-0.7, -0.7), (-1, 0), (-0.7, 0.7))
"""A small opening, to be scaled."""
SACRUM_BACK: Final = [
    (0.0, -1041.0), *heights("8,1041 15,1036 20,1040 26,1049 33,1050 37,1043 45,1042 54,1037 58,1026 57,1010 53,996"),
    *heights("48,986 44,976 38,966 31,955 26,945 22,937 15,932 10,926 9.4,920 7,913 3.8,907.8"), (0.0, -906.0),
]  # fmt: skip
"""Right half of the sacrum and coccyx as in the leg's view from behind."""
SACRUM_FRONT: Final = [
    (0.0, -1014.0), *heights("10,1016 22,1014 27,1022 40,1036 50,1039 58,1030 58,1014 52,1000 46,988 42,974 36,958"),
    *heights("29,944 22,934 14,928 9,920 6,912"), (0.0, -907.0),
]  # fmt: skip


def both(right: Sequence[Point]) -> list[Point]:
    """A whole outline from its right half, which begins and ends on the midline."""
    return [*right, *mirrored(right[-2:0:-1])]


# ---------------------------------------------------------------------------------------------------- skin
def paint_skin(g: Drawing) -> None:
    """Both limbs and the sole; they fade out above the iliac crest."""
    borders = (MEDIAL, SOLE, LATERAL, HIP, CLEFT)
    outlines = [borders, tuple(facing(part) for part in borders)]
    stops = [(0.0, "skin-base", 0.0), (0.5, "skin-base", 0.5), (1.0, "skin-base", 0.85)]
    fade = g.linear("skin-base", (0, -1084), (0, -1015), stops)
    foot_skin = shape(turned_up(foot.SKIN))
    with g.decor("skin"):
        for medial, sole, lateral, hip, cleft in outlines:
            g.paint(joined(Curve(medial), Curve(sole), Curve(lateral), Curve(hip), Curve(cleft)), fade)
            _edges(g, Patch([*cleft[1:-1], *medial], [*hip[-2::-1], *lateral[-2::-1]], tolerance=0.5))
            edge = "".join(Curve(part).d(start=part is medial) for part in (medial, sole, lateral))
            g.line(edge + Curve(hip).part(0, 0.9).d(start=False), "skin-line", 0.4, 0.8)
        for x, height, wide, tall in TOES:
            ring = Curve(beside(mirrored(heights(_ring(x, height, wide, tall)))), closed=True)
            g.fill(ring.d(), "skin-base")
            g.line(ring.d(), "skin-line", 0.35, 0.6)
        g.fill(foot_skin.d, "skin-base", 0.85)
        for k in range(3):
            g.fill(foot_skin.crescent(20, 6 - 1.8 * k, floor=-0.2), "skin-shade", 0.18)
        g.line(foot_skin.d, "skin-line", 0.4, 0.8)
    with g.structure("skin", "skin", heights("62,440")[0]):
        for medial, sole, lateral, hip, cleft in outlines:
            g.hit(joined(Curve(medial), Curve(sole), Curve(lateral), Curve(hip), Curve(cleft)))
        g.hit(foot_skin.d)


def _ring(x: float, height: float, wide: float, tall: float) -> str:
    ring = ((0.0, 1.0), (0.62, 0.82), (1.0, 0.1), (0.86, -0.62), (0.4, -0.98), (-0.4, -0.98), (-0.86, -0.62))
    return " ".join(f"{x + wide * a:.2f},{height + tall * b:.2f}" for a, b in (*ring, (-1.0, 0.1), (-0.62, 0.82)))


def _edges(g: Drawing, limb: Patch) -> None:
    """Warm borders that taper at both ends, and a broad light between them."""
    for k in range(3):
        wide, slim = hump(0.02, 0.96, 0.17 - 0.05 * k, 0.5), hump(0.06, 0.95, 0.13 - 0.04 * k, 0.5)
        g.fill(limb.strip(lambda t, w=wide: 1 - w(t), 1.0, n=60), "skin-shade", 0.15)  # type: ignore[misc]
        g.fill(limb.strip(0.0, slim, n=60), "skin-shade", 0.13)
    for k in range(3):
        g.fill(limb.sliver(0.42, hump(0.05, 0.96, 0.2 - 0.06 * k), 0.05, 0.96, 12), "skin-pale", 0.2)


# --------------------------------------------------------------------------------------------------- bones
def paint_back_bones(g: Drawing) -> None:
    """Sacrum, hip bone, femur, tibia, fibula, talus, calcaneus from behind."""
    with g.decor("bone"):
        paint_ghost(g, shape(back_bones.PUBIS), 4)
    for name, points, depth, anchor in (
        ("femur", back_bones.FEMUR, 10, (124, 690)),
        ("hip", back_bones.HIP, 11, (116, 1046)),
        ("sacrum", both(SACRUM_BACK), 7, (10, 950)),
        ("tibia", back_bones.TIBIA, 9, (90, 440)),
        ("fibula", back_bones.FIBULA, 6, (126.5, 250)),
        ("talus", TALUS, 4, (99, 78)),
        ("calcaneus", CALCANEUS, 6, (112, 40)),
    ):
        with g.structure(f"bone.{name}", "bone", (anchor[0], -anchor[1])):
            paint_ghost(g, shape(points), depth)
            if name == "sacrum":
                _model_sacrum(g)


def _model_sacrum(g: Drawing) -> None:
    """Median crest and the posterior foramina of the left half; the right half bears the roots."""
    for x, y, r in ((25, 1019, 4.0), (23.5, 998, 3.6), (21, 979, 3.2), (17.5, 962, 2.6)):
        hole = [(-x + r * a, -y + 0.75 * r * b) for a, b in HOLE]
        g.fill(Curve(hole, closed=True).d(), "ghost-dark", 0.8)
    for course, width in (("0,1038 -.4,1005 .2,970 0,936", 5.0), ("-36,1036 -35,1008 -31,985 -24,958 -17,944", 2.6)):
        ridge(g, heights(course), width, tissue="ghost", strength=0.7)


def paint_front_bones(g: Drawing) -> None:
    """The same bones from the front, with kneecap and the bones of the foot; the hip bone comes later."""
    for name, points, depth in (("femur", front_bones.FEMUR, 10), ("tibia", front_bones.TIBIA, 9)):
        with g.piece(f"bone.{name}", "bone"):
            paint_ghost(g, shape(beside(points)), depth)
    with g.piece("bone.fibula", "bone"):
        paint_ghost(g, shape(beside(front_bones.FIBULA)), 6)
    with g.structure("bone.patella", "bone", beside([(-106, -520)])[0]):
        paint_ghost(g, shape(beside(front_bones.PATELLA)), 6)
    with g.piece("bone.calcaneus", "bone"):
        paint_ghost(g, shape(beside(front_bones.TARSUS["calcaneus"])), 3)
    with g.piece("bone.talus", "bone"):
        paint_ghost(g, shape(beside(front_bones.TALUS)), 4)
    with g.decor("bone"):
        for name in ("cuboid", "navicular"):
            paint_ghost(g, shape(beside(front_bones.TARSUS[name])), 3)
        for text in front_bones.METATARSALS:
            paint_ghost(g, shape(beside(front_points(text))), 2.6)
    with g.piece("bone.sacrum", "bone"):
        paint_ghost(g, shape(facing(both(SACRUM_FRONT))), 6)


def paint_front_hip(g: Drawing) -> None:
    """The hip bone from the front: the sacral plexus passes behind it, the lumbar one before it."""
    with g.piece("bone.hip", "bone"):
        paint_ghost(g, shape(beside(front_bones.HIP)), 11)
        hole = Curve(beside(front_bones.FORAMEN), closed=True)
        g.fill(hole.d(), "ghost-dark", 0.55)
        g.line(hole.d(), "ghost-line")


def paint_sole_bones(g: Drawing) -> None:
    """The skeleton of the foot from below."""
    with g.piece("bone.calcaneus", "bone"):
        paint_ghost(g, shape(turned_up(sole_bones.CALCANEUS)), 5)
    with g.piece("bone.talus", "bone"):
        paint_ghost(g, shape(turned_up(sole_bones.TALUS)), 3)
    with g.decor("bone"):
        for text in (sole_bones.NAVICULAR, sole_bones.CUBOID, *sole_bones.WEDGES.values(), *foot.METATARSALS):
            paint_ghost(g, shape(turned_up(text)), 2.6)
        for _, toes in foot.PHALANGES.values():
            for text, (base, waist, head) in toes:
                (x0, y0), (x1, y1) = turned_up(text)
                widths = ((0.0, base * 0.8), (0.1, base), (0.5, waist), (0.9, head), (1.0, head * 0.8))
                places = [(x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, w / 2) for t, w in widths]
                ring = [(x - w, y) for x, y, w in places] + [(x + w, y) for x, y, w in places[::-1]]
                paint_ghost(g, shape(ring), 1.8)


def veil(g: Drawing, points: list[Point], strength: float) -> None:
    """A film of bone over what runs in front of it."""
    d = Curve(points, closed=True).d(digits=1)
    g.fill(d, "ghost-base", strength)
    g.line(d, "ghost-line", 0.4, 0.7)
