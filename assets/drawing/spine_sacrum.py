"""Lumbosacral spine from behind: sacrum with its opened canal, its roof on the left."""

from __future__ import annotations

import random
from typing import Final

from assets.drawing.curves import Curve, add, closed_path, hump, joined, ribbon
from assets.drawing.patch import Patch, Solid
from assets.drawing.spine_form import LIGHT_TOWARD, ROUGH, SHADE_TOWARD, Glows, contact, crest, paint_solid, pits, solid
from assets.drawing.spine_points import ALA, PROMONTORY, SACRAL_FORAMINA, SACRUM, WINDOW
from assets.drawing.spine_shapes import SIDES, closed_d, on, ring
from assets.drawing.svg_writer import Drawing

NAMED: Final = ("S1", "S2", "S3")
_SIZE: Final = {"S1": 1.0, "S2": 0.92, "S3": 0.84, "S4": 0.72}
_TUBERCLES: Final = ((37.5, 84.0, 5.4), (36.0, 104.0, 4.8), (33, 123.5, 4.2), (28.4, 142.5, 3.8), (23.6, 160, 3.2))
"""Lateral crest: centre and size of its tubercles on the right."""
_CREST: Final = ((71, 8.2, 4.0), (90, 9.2, 4.3), (110, 9.2, 4.0), (129, 8.2, 3.5), (146, 7.2, 3.0))
"""Median crest: centre, half height and half width of its knobs."""


def _face(g: Drawing) -> str:
    return g.linear(
        "sacrum-face",
        (-58, 0),
        (58, 0),
        [
            (0, "bone-mid", 1),
            (0.16, "bone-base", 1),
            (0.38, "bone-light", 1),
            (0.62, "bone-base", 1),
            (1, "bone-mid", 1),
        ],
    )


def paint_sacrum(g: Drawing, glows: Glows) -> None:
    """The whole sacrum, then the floor of its opened canal with the pelvic openings on both sides."""
    whole = ring([*PROMONTORY, *ALA])
    with g.structure("bone.sacrum", "bone", (31.0, 112.0)):
        contact(g, whole, 1.6, 0.28, (0.7, 1.1))
        paint_solid(g, whole, 4.2, paint=_face(g))
    floor = ring([*[(x, y + 0.2) for x, y in PROMONTORY[:5]], *WINDOW[5:]])
    with g.piece("bone.sacrum", "bone"):
        paint = g.linear(
            "canal-floor", (0, 66), (0, 152), [(0, "far-base", 1), (0.5, "far-mid", 1), (1, "far-shade", 1)]
        )
        g.outline(solid(floor).d, "", paint=paint)
        for side in SIDES:
            for y in (99.5, 119.6, 139.2):
                _ridge(g, side, y)
            g.blob(glows.far_hollow, (side * 8, 110), (6, 44), 0, 0.8)
    for name in NAMED:
        x, y = SACRAL_FORAMINA[name]
        with g.structure(f"foramen.{name}", "bone", (x + 3.0 * _SIZE[name], y - 1.9 * _SIZE[name])):
            for side in SIDES:
                _opening(g, side, name)


def _ridge(g: Drawing, side: int, y: float) -> None:
    """A transverse ridge where two sacral vertebrae have fused."""
    width = 12.5 - (y - 99) * 0.08
    points = on(side, [(0, y), (width * 0.4, y - 0.5), (width * 0.8, y + 0.2), (width, y + 0.6)])
    g.fill(ribbon(Curve(points), hump(-0.2, 1.05, 1.6), n=12, tolerance=ROUGH), "far-light", 0.9)
    below = Curve([add(p, (0, 0.95)) for p in points])
    g.fill(ribbon(below, hump(-0.2, 1.05, 0.7), n=12, tolerance=ROUGH), "bone-dark", 0.6)


def _funnel(side: int, name: str) -> Solid:
    """The shape of a pelvic sacral foramen."""
    (x, y), k = SACRAL_FORAMINA[name], _SIZE[name]
    right = [
        (x - 4.6 * k, y - 0.6),
        (x - 1.6 * k, y - 3.9 * k),
        (x + 2.8 * k, y - 3.3 * k),
        (x + 4.6 * k, y + 0.6),
        (x + 2 * k, y + 4 * k),
        (x - 2.6 * k, y + 3.3 * k),
    ]
    return Solid(on(side, right), 80, tolerance=ROUGH, smooth=2)


def paint_sacral_exits(g: Drawing) -> None:
    """The pelvic foramina again as hit areas, over the ends of the roots that dive into them."""
    for name in NAMED:
        with g.piece(f"foramen.{name}", "bone"):
            for side in SIDES:
                g.hit(_funnel(side, name).curve.d(digits=1))


def _opening(g: Drawing, side: int, name: str) -> None:
    """A pelvic sacral foramen: a dark funnel with a lit lower lip."""
    hole, k = _funnel(side, name), _SIZE[name]
    g.outline(hole.d, "shadow-dark")
    g.fill(hole.crescent(SHADE_TOWARD, 2.4 * k, floor=-0.2), "bone-dark", 0.7)
    g.fill(hole.crescent(SHADE_TOWARD, 1.3 * k, floor=0.0), "bone-shade", 0.8)
    g.line(hole.d, "bone-line")


def paint_walls(g: Drawing, glows: Glows) -> None:
    """Back wall of the sacrum round the opened canal, with its sawn edge and the hiatus."""
    border = [WINDOW[0], *ALA]
    outer = Curve([*border, *on(-1, border)[-2::-1]])
    edge = Curve([*on(-1, WINDOW), *WINDOW[-2::-1]])
    with g.piece("bone.sacrum", "bone"):
        g.contact(edge.d(digits=1), 1.4, 0.4, (0.5, 0.8), 3)
        g.outline(joined(outer, edge), "", paint=_face_again())
        shape = Solid(ring([*PROMONTORY[4:], *ALA]), 200, tolerance=ROUGH, smooth=4)
        for part, strength in ((4.6, 0.2), (3.0, 0.28), (1.6, 0.36), (0.7, 0.4)):
            g.fill(shape.crescent(SHADE_TOWARD - 10, part, floor=0.05), "bone-shade", strength)
        lit = Curve(on(-1, ALA)).part(0.0, 0.75)
        for inset, width, tone, strength in ((1.5, 2.4, "light", 0.6), (1.0, 0.9, "pale", 0.8)):
            band = ribbon(lit.offset(-inset), hump(0, 1, width, 0.5), n=24, tolerance=ROUGH)
            g.fill(band, f"bone-{tone}", strength)
        for side in SIDES:
            _lateral_crest(g, glows, side)
        _sawn_edge(g, edge)
        g.line(outer.d(), "bone-line")
        _hiatus(g)


def _hiatus(g: Drawing) -> None:
    """The sacral hiatus between its horns."""
    half = [(0, 161), (2.2, 164), (3.6, 172), (4.0, 180), (2.6, 184.2), (0, 184.9)]
    hiatus = Solid(ring(half), 80, tolerance=ROUGH, smooth=2)
    g.fill(hiatus.d, "bone-dark")
    for depth, strength in ((2.6, 0.4), (1.4, 0.5)):
        g.fill(hiatus.crescent(LIGHT_TOWARD, depth), "shadow-base", strength)
    g.line(hiatus.d, "bone-line")
    for side in SIDES:
        crest(g, on(side, [(5.6, 173), (5.9, 179), (4.8, 186)]), 1.5, 0.8)


def _face_again() -> str:
    return "url(#sacrum-face)"


def _sawn_edge(g: Drawing, edge: Curve) -> None:
    """Cancellous bone along the comb, with a pale rim on the canal's side; the wall lies to the right of travel."""
    g.fill(ribbon(edge.offset(1.15, 200), 2.4, n=180, tolerance=ROUGH), "cancellous-base")
    chance = random.Random(3)
    places = []
    for i in range(300):
        t = (i + chance.random()) / 300
        places.append(add(edge.at(t), edge.normal(t), chance.uniform(0.75, 2.0)))
    pits(g, places, 4, "cancellous-fibre", 0.32, 0.9)
    g.line(edge.offset(2.35, 200).d(digits=1), "bone-line", 0.2, 0.7)
    g.fill(ribbon(edge.offset(0.35, 200), 0.55, n=180, tolerance=ROUGH), "cancellous-pale")
    g.line(edge.d(), "bone-line")


def paint_roof(g: Drawing, glows: Glows) -> None:
    """The left half of the back, whole: articular process, crests, dorsal openings. It hides with the laminae."""
    left = on(-1, SACRUM)
    shape = solid([*left, (0, 150), (0, 110), (0, 80)])
    with g.piece("bone.sacrum", "laminae"):
        g.contact(closed_path(Curve(left[:14]).sample(60), 0.3).removesuffix("Z"), 1.4, 0.4, (0.5, 0.9), 4)
        g.outline(shape.d, "", paint=_face_again())
        _rim(g, shape)
        _lateral_crest(g, glows, -1)
        _relief(g, glows)
        _processes(g, glows)
        g.line(Curve(left).d(), "bone-line")
        _median_crest(g)
        _hiatus(g)
    for name in (*NAMED, "S4"):
        if name in NAMED:
            with g.piece(f"foramen.{name}", "laminae"):
                _dorsal_opening(g, name, glows)
            with g.piece(f"root.{name}", "laminae"):
                _dorsal_ramus(g, name)
        else:
            with g.decor("laminae"):
                _dorsal_opening(g, name, glows)


def _rim(g: Drawing, shape: Solid) -> None:
    for depth, strength in ((4.0, 0.25), (2.4, 0.35), (1.2, 0.4)):
        g.fill(shape.crescent(95, depth, floor=0.3, power=1.4), "bone-shade", strength)
    for start, depth, tone, strength in ((0.4, 3.2, "light", 0.5), (0.5, 1.8, "light", 0.7), (0.55, 0.8, "pale", 0.8)):
        g.fill(shape.crescent(205, depth, floor=0.2, start=start, power=1.2), f"bone-{tone}", strength)


def _lateral_crest(g: Drawing, glows: Glows, side: int) -> None:
    """A chain of soft tubercles and the valley on their inner side."""
    for x, y, turn in ((29.5, 92.0, 3), (28.0, 113.0, -4), (25.0, 133.0, -8), (20.5, 153.0, -12)):
        if side < 0 or y > 100:
            g.blob(glows.hollow, (side * x, y), (3.4, 12.5), -side * turn, 0.34)
    for x, y, size in _TUBERCLES:
        g.blob(glows.hollow, (side * x + size * 0.45, y + size * 0.6), (size * 1.1, size * 0.95), 20, 0.34)
        g.blob(glows.bulge, (side * x - size * 0.2, y - size * 0.25), (size * 0.9, size * 1.5), -side * 9, 0.55)
    g.blob(glows.hollow, (side * 46, 101), (4.5, 15), side * -4, 0.3)
    g.blob(glows.hollow, (side * 10, 172), (3.4, 12), side * 14, 0.3)


def _relief(g: Drawing, glows: Glows) -> None:
    """Intermediate crest, the groove beside the median crest, fused laminae between."""
    for x, y in ((14.6, 87.0), (13.6, 108.4), (12.0, 128.4), (10.4, 147.4)):
        g.blob(glows.hollow, (-x + 1.8, y + 1.6), (2.0, 5.6), 4, 0.5)
        g.blob(glows.bulge, (-x - 0.4, y - 0.6), (2.0, 5.4), 4, 0.7)
    for y, half in ((84.0, 14), (104.0, 14), (124.0, 14), (143.0, 12)):
        g.blob(glows.hollow, (-7.9 + (y - 84) * 0.03, y), (2.9, half), 0, 0.55)
    for y in (98.6, 119.0, 138.4):  # seams between fused laminae
        g.blob(glows.hollow, (-8.5, y), (6.5, 1.3), -6, 0.5)


def _processes(g: Drawing, glows: Glows) -> None:
    """The superior articular process that carries L5, and the notch between it and the ala."""
    g.blob(glows.hollow, (-27.5, 74.5), (4.2, 7), -14, 0.8)
    g.blob(glows.bulge, (-20.2, 66.5), (3.8, 5.6), 10, 0.8)
    g.blob(glows.bulge, (-43.6, 66.5), (6.5, 4.2), -8, 0.7)
    g.blob(glows.hollow, (-12.4, 77.5), (3.0, 4.4), 0, 0.7)


def _median_crest(g: Drawing) -> None:
    """The fused spinous processes, sawn down the middle."""
    face = g.linear("crest-face", (-4.2, 0), (0, 0), [(0, "bone-mid", 1), (0.4, "bone-light", 1), (1, "bone-mid", 1)])
    strip = [(-0.7, 62.4), (0.3, 62.2), (0.7, 90), (0.6, 125), (0.3, 153), (-0.7, 153), (-0.7, 110)]
    g.fill(closed_d(strip), "cancellous-base")
    g.line(closed_d(strip), "bone-line", 0.6 * g.line_mm)
    for y, half, width in _CREST:
        knob = Patch(
            [(-width * k, y + half * h) for k, h in ((0.3, -1), (0.75, -0.6), (0.8, 0), (1, 0.5), (0.6, 0.9))],
            [(-0.5, y + half * h) for h in (-1, -0.5, 0, 0.5, 1)],
            tolerance=0.1,
        )
        d = knob.outline(0.12)
        g.contact(d, 1.1, 0.36, (-0.6, 0.8), 3)
        g.paint(d, face)
        g.fill(knob.edge(hump(0.2, 1.02, 0.3, 0.8), second=False), "bone-shade", 0.45)
        for part, tone in ((0.12, "light"), (0.06, "pale")):
            g.fill(knob.sliver(0.42, hump(0.08, 0.94, part), 0.08, 0.94), f"bone-{tone}", 0.8)
        g.line(d, "bone-line", 0.8 * g.line_mm)
        cut = [(-0.6, -half + 0.8), (0.5, -half + 1), (0.9, 0), (0.9, half * 0.6), (-0.2, half - 0.4), (-0.6, 0)]
        sawn = closed_d([(x, y + dy) for x, dy in cut])
        g.fill(sawn, "cancellous-base")
        chance = random.Random(int(y))
        marks = [(chance.uniform(-0.25, 0.55), y + chance.uniform(-half + 2, half - 2)) for _ in range(int(2.2 * half))]
        pits(g, marks, 6, "cancellous-fibre", 0.24, 0.9)
        g.line(sawn, "bone-line", 0.6 * g.line_mm)


def _dorsal_opening(g: Drawing, name: str, glows: Glows) -> None:
    """A dorsal sacral foramen; it lies a little medial to the pelvic one."""
    (x, y), k = SACRAL_FORAMINA[name], _SIZE[name]
    x -= 1.0
    ring_ = [(-2.5, -0.3), (-0.4, -3.0), (2.4, -0.8), (1.3, 2.7), (-1.4, 2.5)]
    hole = Solid([(-x + dx * k, y + dy * k) for dx, dy in ring_], 60, tolerance=ROUGH, smooth=2)
    g.blob(glows.hollow, (-x, y + 0.4), (5.2 * k, 6.0 * k))
    g.outline(hole.d, "shadow-dark")
    g.fill(hole.crescent(SHADE_TOWARD, 1.4 * k), "bone-dark", 0.85)
    g.line(hole.d, "bone-line")


def _dorsal_ramus(g: Drawing, name: str) -> None:
    """A posterior branch that comes out of its opening and fades."""
    x, y = SACRAL_FORAMINA[name]
    curve = Curve([(-x + 1, y - 0.2), (-x - 1.4, y + 2.2), (-x - 4, y + 6.6), (-x - 7.2, y + 10.2)])
    a, b = curve.at(0), curve.at(1)

    def paint(tone: str) -> str:
        return g.linear(
            f"dorsal-{tone}-{name}",
            a,
            b,
            [(0, f"nerve-{tone}", 0), (0.2, f"nerve-{tone}", 1), (0.5, f"nerve-{tone}", 0.8), (1, f"nerve-{tone}", 0)],
        )

    def width(t: float) -> float:
        return 1.6 - 0.6 * t

    g.line(curve.part(0, 0.7).d(), "shadow-line", 2.6, 0.16)
    g.paint(ribbon(curve, lambda t: width(t) + 0.7, n=12, tolerance=0.1), paint("line"))
    g.outline(ribbon(curve, width, n=12, tolerance=0.1), "", paint=paint("base"))
    g.paint(ribbon(curve.offset(0.2), lambda t: 0.5 * width(t), n=12, tolerance=0.1), paint("pale"))
