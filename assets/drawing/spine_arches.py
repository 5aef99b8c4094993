"""Lumbosacral spine from behind, the intact left half: yellow ligaments, laminae, facet joints, spinous processes."""

from __future__ import annotations

import random
from typing import Final

from assets.drawing.curves import Curve, Point, hump, ribbon
from assets.drawing.patch import Patch, Solid
from assets.drawing.spine_form import LIGHT_TOWARD, ROUGH, SHADE_TOWARD, Glows, contact, crest, model, pits, solid
from assets.drawing.spine_points import ARCHES, PEDICLES, SPINOUS, Spinous
from assets.drawing.spine_shapes import arch
from assets.drawing.svg_writer import Drawing

UPWARD: Final = (("L5", "S1"), ("L4", "L5"), ("L3", "L4"), ("L2", "L3"), ("L1", "L2"), ("T12", "L1"))
"""Each arch with the one below it, from below up: every inferior process lies on the next superior one."""


def paint_flavum(g: Drawing) -> None:
    """Yellow ligaments between neighbouring laminae; gone from where the L1 lamina was taken off."""
    with g.structure("ligament.flavum", "laminae", (-3.2, 45.2)):
        for upper, lower in UPWARD[:-2]:
            top = ARCHES[upper][-1][1] - 4
            bottom = (ARCHES[lower][0][1] if lower != "S1" else 64.5) + 4
            width = {"L5": 12.0, "L4": 11.0}.get(upper, 9.4)
            middle = (top + bottom) / 2
            outer = [(-width, top - 2), (-width * 0.95, middle), (-width * 0.9, bottom - 3)]
            inner = [(0.0, top), (0.3, middle), (0.0, bottom)]
            if lower == "S1":
                outer, inner = [(-14, 62), (-14.2, 70), (-12.6, 76)], [(0, 58), (0.3, 62), (0, 66)]
            patch = Patch(outer, inner, tolerance=ROUGH)
            d = patch.outline()
            g.contact(d, 1.0, 0.4, (0.6, 0.6), 3)
            g.outline(d, "flavum-base")
            for part, opacity in ((0.3, 0.35), (0.18, 0.4), (0.08, 0.5)):
                g.fill(patch.strip(0.0, part), "flavum-shade", opacity)
            g.fill(patch.strip(0.76, 1.0), "flavum-light", 0.7)
            dark = "".join(patch.run(0.05 + i * 0.06, 0.02, 0.98, 4).d(digits=1) for i in range(16))
            g.line(dark, "flavum-fibre", 0.2, 0.75)
            g.line(d, "flavum-line", 0.8 * g.line_mm)


def paint_arches(g: Drawing, glows: Glows) -> None:
    """The left halves of the posterior arches, from L5 up."""
    for level, _below in UPWARD:
        with g.piece(f"bone.{level}", "laminae"):
            _paint_arch(g, level, glows)


def _paint_arch(g: Drawing, level: str, glows: Glows) -> None:
    points = arch(level)
    _joint(g, level)
    contact(g, points, 1.3, 0.36, (0.5, 1.0))
    shape = solid(points, 4)
    g.outline(shape.d, "bone-base")
    _relief(g, level, glows)
    model(g, shape, 2.6)
    chance = random.Random(level)
    low = max(ARCHES[level], key=lambda p: p[1])
    y = PEDICLES[level].y
    if level != "L1":
        places = [(-chance.uniform(6, 16), chance.uniform(y - 2, low[1] - 7)) for _ in range(20)]
        pits(g, places, 5, "bone-fibre", 0.28, 0.8)
    g.line(shape.d, "bone-line")
    if level == "L1":
        _sawn_lamina(g)
    else:
        _paint_spinous(g, level, SPINOUS[level])


def _joint(g: Drawing, level: str) -> None:
    """Joint cartilage under the lateral edge of the inferior process, on the superior process below."""
    medial = 9.0 if level == "L1" else 7.0  # the L1 lamina is sawn off there
    curve = Curve([(-x, y) for x, y in ARCHES[level][::-1] if x > medial][:5])
    wide, narrow = hump(0, 1, 2.7, 0.4), hump(0, 1, 1.7, 0.4)
    g.fill(ribbon(curve, wide, n=20, tolerance=ROUGH), "shadow-base", 0.4)
    g.fill(ribbon(curve, narrow, n=20, tolerance=ROUGH), "cartilage-base")
    g.line(ribbon(curve, narrow, n=20, tolerance=ROUGH), "cartilage-line", 0.2)


def _relief(g: Drawing, level: str, glows: Glows) -> None:
    """Hollows and bulges of lamina, pars, articular and transverse process."""
    points = ARCHES[level]
    top = min(points, key=lambda p: p[1])
    low = max(points, key=lambda p: p[1])
    tip = max(points, key=lambda p: p[0])
    y = PEDICLES[level].y
    sx, sy = -top[0], top[1]
    lx, ly = -low[0], low[1]
    g.blob(glows.hollow, (sx - 5.4, y - 1.5), (4.4, 8.0), 24, 0.85)  # between superior and transverse process
    g.blob(glows.hollow, ((sx + lx) / 2 - 4.2, (y + ly) / 2 - 2.5), (3.2, 7.0), 12, 0.55)  # lateral to the pars
    if level != "L1":
        middle = (points[0][1] + points[-1][1]) / 2
        g.blob(glows.hollow, (-6.6, middle + 1), (3.4, 9.5), -3, 0.8)  # beside the spinous process
        g.blob(glows.bulge, (-9.6, middle - 7.5), (3.8, 4.6), 20, 0.5)  # upper edge of the lamina
    g.blob(glows.bulge, (sx - 1.0, sy + 5.0), (4.6, 5.4), 25, 0.75)  # mammillary bump
    g.blob(glows.bulge, (lx - 0.6, ly - 6.5), (3.2, 6.8), 0, 0.55)  # inferior articular process
    if level != "T12":
        g.blob(glows.bulge, ((sx - tip[0]) / 2 - 4, y - 2.0), (9.0, 2.6), 1, 0.7)
        g.blob(glows.bulge, (-tip[0] + 4.5, tip[1] - 0.6), (3.4, 3.4), 0, 0.55)
    ridge: list[Point] = [
        (sx + 0.6, sy + 3),
        (sx - 0.4, sy + 9),
        ((sx + lx) / 2 - 0.9, (sy + ly) / 2),
        (lx - 1.0, ly - 11),
        (lx - 0.3, ly - 3.4),
    ]
    crest(g, ridge, 2.8)


def _sawn_lamina(g: Drawing) -> None:
    """The sawn edge of the L1 lamina."""
    edge = Curve([(-9.0, -82), (-9.3, -76), (-9.8, -68), (-9.4, -58), (-8.5, -48)])
    band = ribbon(edge, hump(-0.05, 1.05, 2.0, 0.4), n=16, tolerance=ROUGH)
    g.fill(band, "cancellous-base")
    chance = random.Random(11)
    places = [
        (edge.at(t)[0] + chance.uniform(-0.6, 0.6), edge.at(t)[1]) for t in (0.06 + 0.88 * i / 39 for i in range(40))
    ]
    pits(g, places, 12, "cancellous-fibre", 0.26, 1.0)
    g.line(band, "bone-line", 0.6 * g.line_mm)


def _paint_spinous(g: Drawing, level: str, s: Spinous) -> None:
    """Half a spinous process: blade, knob and the sawn midline turned a little to the eye."""
    height = s.tip - s.top
    blade = Patch(
        [
            (-s.blade * 0.35, s.top),
            (-s.blade * 0.9, s.top + height * 0.16),
            (-s.blade * 0.8, s.top + height * 0.45),
            (-s.knob * 0.9, s.top + height * 0.72),
            (-s.knob, s.top + height * 0.86),
            (-s.knob * 0.62, s.tip - 0.9),
        ],
        [(-0.5, s.top + height * k) for k in (0.01, 0.2, 0.45, 0.74, 0.9, 1.0)],
        tolerance=0.1,
    )
    d = blade.outline(0.12)
    g.contact(d, 1.3, 0.34, (-0.8, 1.0), 3)
    face = g.linear(
        f"spinous-{level}",
        (-s.knob, 0),
        (0, 0),
        [(0, "bone-mid", 1), (0.38, "bone-light", 1), (0.66, "bone-base", 1), (1, "bone-mid", 1)],
    )
    g.paint(d, face)
    for part, strength in ((0.34, 0.35), (0.2, 0.45)):
        g.fill(blade.edge(hump(0.25, 1.06, part, 0.7), second=False), "bone-shade", strength)
    for part, tone in ((0.15, "light"), (0.09, "pale"), (0.04, "pale")):
        g.fill(blade.sliver(0.46, hump(0.06, 0.95, part), 0.06, 0.95), f"bone-{tone}", 0.7)
    ink = g.linear(
        f"spinous-line-{level}",
        (0, s.top),
        (0, s.tip),
        [(0, "bone-line", 0.15), (0.45, "bone-line", 0.7), (0.8, "bone-line", 1)],
    )
    g.stroke(d, ink, g.line_mm)
    _sawn_midline(g, level, s)


def _sawn_midline(g: Drawing, level: str, s: Spinous) -> None:
    height = s.tip - s.top
    right = [(0.5, 0.04), (1.1, 0.2), (1.0, 0.5), (1.3, 0.78), (1.15, 0.94)]
    points = [(-0.6, s.top + 0.6), *((x, s.top + height * k) for x, k in right), (-0.3, s.tip - 0.2)]
    sawn = Solid([*points, (-0.6, s.tip - 1.2), (-0.6, s.top + height * 0.5)], 80, tolerance=0.1, smooth=2)
    g.fill(sawn.d, "cancellous-base")
    g.fill(sawn.crescent(LIGHT_TOWARD, 0.6), "cancellous-shade", 0.5)
    g.fill(sawn.crescent(SHADE_TOWARD - 50, 0.35), "cancellous-pale", 0.9)
    chance = random.Random(level + "spinous")
    places = [
        (chance.uniform(-0.25, 0.8), s.top + 1.6 + (height - 3.6) * chance.random()) for _ in range(int(height * 2.4))
    ]
    pits(g, places, 9, "cancellous-fibre", 0.24, 0.9)
    g.line(sawn.d, "bone-line", 0.7 * g.line_mm)
