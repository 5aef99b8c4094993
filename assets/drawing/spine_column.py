"""Lumbosacral spine from behind, the column: discs, backs of the bodies, sawn pedicles, transverse processes."""

from __future__ import annotations

import random
from typing import Final

from assets.drawing.curves import Point, add, hump, lerp, strokes
from assets.drawing.patch import Patch, Solid
from assets.drawing.spine_form import Glows, contact, crest, model, paint_cut, paint_solid, pits, solid
from assets.drawing.spine_points import BODIES, COLUMN, LIPS, PEDICLES
from assets.drawing.spine_shapes import (
    SIDES,
    arch,
    body_outline,
    closed_d,
    endplate,
    on,
    pedicle_outline,
    ring,
    transverse,
)
from assets.drawing.svg_writer import Drawing

PAIRS: Final = tuple(zip(COLUMN, (*COLUMN[1:], "S1"), strict=True))
"""Neighbours that share a disc, from above."""
ANCHORS: Final = {
    "T12": (-20.5, -106.5),
    "L1": (-32.0, -74.0),
    "L2": (-33.0, -41.6),
    "L3": (-36.0, -9.0),
    "L4": (-35.0, 23.4),
    "L5": (-37.0, 54.0),
}


def paint_silhouettes(g: Drawing) -> None:
    """Whole vertebrae as hidden outlines under everything, with the front lips that the discs cover."""
    for level in COLUMN:
        with g.structure(f"bone.{level}", "bone", ANCHORS[level]):
            if level in LIPS:
                lip = solid(ring(LIPS[level]))
                g.outline(lip.d, "far-mid")
                g.line(lip.d, "far-line")
            shapes = [body_outline(level), arch(level)]
            for side in SIDES:
                shapes += [on(side, pedicle_outline(level)), transverse(level, side)]
            for points in shapes:
                g.hit(Solid(points, 40).curve.d(digits=1))


def paint_discs(g: Drawing) -> None:
    """All discs, a little wider than the rims that will lie on them."""
    for seed, (upper, lower) in enumerate(PAIRS):
        top = [(x, y - 0.6) for x, y in endplate(upper, lower=True, scale=1.03)]
        bottom = [(x, y + 0.6) for x, y in endplate(lower, lower=False, scale=1.03)]
        patch = Patch(top, bottom, tolerance=0.1)
        anchor = patch.at(0.5, 0.8)
        with g.structure(f"disc.{upper}-{lower}", "disc", anchor):
            _paint_disc(g, patch, seed)


def _paint_disc(g: Drawing, patch: Patch, seed: int) -> None:
    """Annulus from behind: level lamellae, crossing fibres, a slight bulge past the rims at both sides."""
    top, bottom = patch.first.points, patch.second.points
    x, y = top[0]
    height = bottom[0][1] - y
    bulge = [
        (x - 0.4, y + height * 0.06),
        (x - 1.3, y + height * 0.3),
        (x - 1.6, y + height * 0.55),
        (x - 0.9, y + height * 0.88),
    ]
    outline = solid([*top, *((-px, py) for px, py in bulge), *bottom[::-1], *bulge[::-1]])
    g.outline(outline.d, "disc-base")
    for across, tone, opacity in ((0.5, "mid", 0.5), (0.72, "shade", 0.4), (0.88, "shade", 0.55)):
        g.fill(patch.strip(across, 1.0), f"disc-{tone}", opacity)
    for part, opacity in ((0.2, 0.5), (0.11, 0.6)):
        g.fill(patch.sliver(0.24, hump(0.03, 0.97, part, 0.5), 0.03, 0.97, 10), "disc-light", opacity)
    model(g, outline, 1.3, "disc", light=0.6, skip=1)
    lamellae = "".join(patch.run(s, 0.015, 0.985, 8).d(digits=1) for s in (0.14, 0.27, 0.4, 0.53, 0.66, 0.79, 0.9))
    g.line(lamellae, "disc-line", 0.15, 0.5)
    chance = random.Random(seed)
    fibres = []
    for i in range(56):  # at 30° to the level, their sense changing from layer to layer
        t, s = 0.02 + 0.96 * i / 55, chance.uniform(0.1, 0.52)
        lean = 0.02 if i % 2 else -0.02
        fibres.append((patch.at(s, t), patch.at(s + 0.34, min(0.99, max(0.01, t + lean)))))
    g.line(strokes(fibres), "disc-fibre", 0.14, 0.42)
    g.line(outline.d, "disc-line")


def paint_bodies(g: Drawing, glows: Glows) -> None:
    """Backs of the vertebral bodies, the floor of the canal."""
    for level in COLUMN:
        with g.piece(f"bone.{level}", "bone"):
            _paint_body(g, level, glows)


def _paint_body(g: Drawing, level: str, glows: Glows) -> None:
    b = BODIES[level]
    wall = g.linear(
        f"wall-{level}",
        (-b.lower, 0),
        (b.lower, 0),
        [(0, "far-dark", 1), (0.2, "far-base", 1), (0.5, "far-light", 1), (0.78, "far-base", 1), (1, "far-dark", 1)],
    )
    shape = paint_solid(g, body_outline(level), 2.6, tissue="far", paint=wall, light=0.7, line=False, skip=1)
    middle = (b.top + b.bottom) / 2
    for side in SIDES:  # the waist is hollow beside the canal
        g.blob(glows.far_hollow, (side * (b.waist - 5), middle + b.upper_droop * 0.5), (6.0, (b.bottom - b.top) * 0.34))
    _apophysis(g, b.upper, b.top, b.upper_droop, 1)
    _apophysis(g, b.lower, b.bottom, b.lower_droop, -1)
    vein = [(-1.5, middle - 0.2), (0, middle - 0.9), (1.5, middle - 0.2), (0, middle + 0.7)]
    g.fill(closed_d(vein), "bone-dark", 0.9)
    chance = random.Random(level)
    places = [
        (
            chance.choice((-1, 1)) * chance.uniform(9, b.waist - 2.6),
            middle + chance.uniform(-0.3, 0.34) * (b.bottom - b.top),
        )
        for _ in range(26)
    ]
    pits(g, places, 7, "far-line", 0.3, 0.55)
    g.line(shape.d, "bone-line")


def _apophysis(g: Drawing, width: float, y: float, droop: float, down: int) -> None:
    """The ring apophysis: a pale lip along an endplate, with a fine line where it meets the wall."""

    def border(edge: float, middle: float) -> list[Point]:
        sides = [(width * 0.92, y + droop * 0.8 + down * edge), (width * 0.4, y + droop * 0.1 + down * middle)]
        return [*((-x, h) for x, h in sides), (0, y + down * middle), *sides[::-1]]

    lip = Patch(border(0.5, 0.4), border(2.1, 2.0), tolerance=0.1)
    g.fill(lip.sliver(0.5, hump(0, 1, 0.5, 0.5), 0.0, 1.0, 12), "far-pale", 0.6)
    g.line(lip.run(1.0, 0.06, 0.94).d(), "far-line", 0.2, 0.6)


def paint_posterior_ligament(g: Drawing) -> None:
    """The wings of the posterior longitudinal ligament on the discs; its narrow band lies behind the sac."""
    with g.decor("ligament"):
        for upper, lower in PAIRS:
            top, bottom = BODIES[upper].bottom, BODIES[lower].top
            middle = (top + bottom) / 2
            for side in SIDES:
                first = on(side, [(6, top - 6), (9.5, top - 2.6), (13, top + 0.4), (17, middle - 1.0)])
                second = on(side, [(6, bottom + 5), (9.5, bottom + 2), (13, bottom - 0.6), (17, middle + 1.2)])
                wing = Patch(first, second, tolerance=0.1)
                g.fill(wing.outline(0.3), "ligament-light", 0.22)
                fibres = "".join(wing.run(k / 8, 0.0, 0.97, 5).d(digits=1) for k in range(9))
                g.line(fibres, "ligament-line", 0.12, 0.36)


def paint_foramina(g: Drawing) -> None:
    """Where the lumbar roots leave: hit areas between a pedicle and the disc below it, on both sides."""
    for upper, lower in PAIRS[1:]:
        p, b = PEDICLES[upper], BODIES[upper]
        top, bottom = p.y + p.height / 2, b.bottom + b.lower_droop * 0.3
        right = [
            (p.canal - 0.6, top + 0.4),
            (p.x, top + 0.6),
            (p.canal + p.width, top + 0.2 + p.lean),
            (p.canal + p.width + 2.6, (top + bottom) / 2),
            (p.canal + p.width + 1.6, bottom),
            (p.x, bottom - 0.4),
            (p.canal - 0.6, bottom - 0.6),
        ]
        with g.structure(f"foramen.{upper}-{lower}", "bone", (p.canal + 1.6, bottom - 1.6)):
            for side in SIDES:
                g.hit(Solid(on(side, right), 40).curve.d(digits=1))


def paint_pedicles(g: Drawing, glows: Glows) -> None:
    """Transverse processes and sawn pedicles, from below up; they lie on the roots that have passed."""
    for seed, level in enumerate(reversed(COLUMN)):
        with g.piece(f"bone.{level}", "bone"):
            for side in SIDES:
                _paint_process(g, level, side, glows)
                face = on(side, pedicle_outline(level))
                collar = on(side, pedicle_outline(level, 0.16))
                contact(g, collar, 1.0, 0.3, (0.3, 0.7), 2)
                paint_solid(g, collar, 1.3, skip=2)
                paint_cut(g, face, rim=1.0, seed=2 * seed + (side > 0))


def _paint_process(g: Drawing, level: str, side: int, glows: Glows) -> None:
    points = transverse(level, side)
    p = PEDICLES[level]
    tip = max(points, key=lambda q: side * q[0])
    shape = paint_solid(g, points, 2.7, shadow=1.2 if side > 0 else 0, line=False, skip=1 if side > 0 else 2)
    root = (side * (p.canal + p.width + 1.4), p.y + p.lean)
    g.blob(glows.hollow, (root[0] + side * 1.6, root[1] + 1.2), (3.0, p.height * 0.48), side * 8, 0.8)
    if level != "T12" and side > 0:
        way = [lerp(root, tip, k) for k in (0.16, 0.5, 0.9)]
        crest(g, [(x, y - 1.9) for x, y in way], 2.4, 0.9)
        g.blob(glows.hollow, add(way[1], (side * 2.0, 2.4)), (7.0, 1.5), side * 2, 0.5)
    g.line(shape.d, "bone-line")
