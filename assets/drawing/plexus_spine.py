"""The lumbar spine above the two limbs: from behind with the canal open on the right, from the front closed."""

from __future__ import annotations

import math
from typing import Final

from assets.drawing.curves import Curve, Point, add, between, ribbon
from assets.drawing.nerves import edge, lane
from assets.drawing.patch import Patch
from assets.drawing.plexus_ghost import paint_ghost, shape
from assets.drawing.plexus_points import facing, raised
from assets.drawing.spine_column import PAIRS
from assets.drawing.spine_points import BODIES
from assets.drawing.spine_root_points import ROOTS
from assets.drawing.spine_roots import Root, root
from assets.drawing.spine_shapes import (
    SIDES,
    arch,
    body_outline,
    endplate,
    on,
    pedicle_outline,
    ring,
    sac_half,
    transverse,
)
from assets.drawing.svg_writer import Drawing
from tutor.diagrams.strands import PATTERNS

LEVELS: Final = ("L1", "L2", "L3", "L4", "L5")
FAINT: Final = ("L1",)
"""Roots that are drawn for orientation only."""
_ANCHORS: Final = {"L1": (-30, -75), "L2": (-31, -42), "L3": (-34, -9), "L4": (-33, 24), "L5": (-35, 54)}
_TOP, _END = -96.0, 108.0


def stem(name: str) -> Root:
    """A root on the right of the view from behind, raised to its height above the floor."""
    found = root(name, 1)
    return Root(name, 1, Curve(raised(found.curve.points)), found.width, found.ganglion, found.spread, found.sleeve)


FRONT: Final = {
    "L1": (-85.6, -57.6, 21.6, 22.8), "L2": (-51.4, -24.0, 22.6, 24.0), "L3": (-17.4, 10.4, 23.8, 25.4),
    "L4": (18.0, 49.0, 25.0, 26.8), "L5": (56.6, 84.4, 26.8, 27.6),
}  # fmt: skip
"""Bodies from the front: y of the front edges of the endplates (the lower two lean), half widths of the rims."""
_SACRAL_EDGE: Final = (97.6, 24.0)


def _front_body(level: str) -> list[Point]:
    top, bottom, upper, lower = FRONT[level]
    deep = bottom - top
    waist = 0.86 * min(upper, lower)
    right = [
        (0.0, top + 0.6), (upper * 0.5, top + 0.2), (upper * 0.9, top - 0.4), (upper, top + 2.4),
        (upper - 0.7 * (upper - waist), top + 0.26 * deep), (waist, top + 0.5 * deep),
        (lower - 0.7 * (lower - waist), bottom - 0.26 * deep), (lower, bottom - 2.6), (lower * 0.9, bottom + 0.4),
        (lower * 0.5, bottom - 0.1), (0.0, bottom - 0.5),
    ]  # fmt: skip
    return ring(right)


def _front_disc(upper: str, lower: str) -> list[Point]:
    above, below = FRONT[upper], FRONT.get(lower, (_SACRAL_EDGE[0], 0.0, _SACRAL_EDGE[1], 0.0))
    y0, y1, w0, w1 = above[1] - 1.0, below[0] + (1.0 if lower in FRONT else 2.6), above[3], below[2]
    middle = (y0 + y1) / 2
    right = [(0.0, y0), (w0 * 0.6, y0), (w0 * 0.97, y0), (max(w0, w1) + 1.2, middle), (w1 * 0.97, y1), (w1 * 0.6, y1)]
    return ring([*right, (0.0, y1)])


def paint_back(g: Drawing) -> None:
    """Bodies, discs, transverse processes and sawn pedicles on the right; the sac in the open canal."""
    for upper, lower in PAIRS[1:]:
        disc = [*endplate(upper, lower=True, scale=1.02), *endplate(lower, lower=False, scale=1.02)[::-1]]
        with g.structure(f"disc.{upper}-{lower}", "disc", (-18.0, BODIES[lower].top - 2.6 - 1114.0)):
            paint_ghost(g, shape(raised(disc)), 1.6, tissue="disc")
    for level in LEVELS:
        x, y = _ANCHORS[level]
        with g.structure(f"bone.{level}", "bone", (x, y - 1114.0)):
            paint_ghost(g, shape(raised(body_outline(level))), 3)
            paint_ghost(g, shape(raised(transverse(level, 1))), 2.6)


def paint_pedicles(g: Drawing) -> None:
    """Sawn pedicles, over the roots that pass below them."""
    for level in LEVELS:
        with g.piece(f"bone.{level}", "bone"):
            face = shape(raised(pedicle_outline(level)))
            g.outline(face.d, "ghost-pale")
            g.fill(face.crescent(215, 1.6), "ghost-shade", 0.6)
            g.line(face.d, "bone-line", 0.4)


def paint_arches(g: Drawing) -> None:
    """The left half of the arches stays, as in the spine's own view from behind."""
    for level in reversed(LEVELS):
        with g.piece(f"bone.{level}", "bone"):
            paint_ghost(g, shape(raised(arch(level))), 3)


def paint_sac(g: Drawing) -> None:
    """The thecal sac down to S2, with the edge of each sleeve left open."""
    ys = [_TOP + (_END - _TOP) * i / 40 for i in range(41)]
    left = raised([(-sac_half(y), y) for y in ys])
    right = raised([(sac_half(y), y) for y in ys])
    d = between(left, right)
    top, low = left[0][1], left[4][1]
    fade = g.linear("sac", (0, top), (0, low), [(0, "dura-base", 0.0), (1, "dura-base", 1.0)])
    with g.structure("dura.sac", "nerves", (4.0, -1098.0)):
        g.hit(d)
        g.paint(d, fade)
        sheet = Patch(left, right, tolerance=0.15)
        for part, tone, strength in ((0.3, "shade", 0.35), (0.16, "shade", 0.45)):
            g.fill(sheet.strip(1 - part, 1.0, 0.12), f"dura-{tone}", strength)
        g.fill(sheet.sliver(0.3, lambda t: 0.09 * min(1.0, 6 * t, 8 * (1 - t)), 0.1, 0.98, 12), "dura-pale", 0.8)
        sides = "".join(Curve(side[5:]).d() for side in (left, right))
        g.line(sides, "dura-line", 0.4)


def paint_stems(g: Drawing) -> None:
    """Each root from the sac through its sleeve and ganglion to where its fibres part; the lowest first."""
    for name in reversed(ROOTS):
        one = stem(name)
        with g.structure(f"root.{name}", "nerves", one.curve.at(one.ganglion)):
            _paint_stem(g, one, one.curve, 0.25 if name in FAINT else 0.0)


def paint_front_stems(g: Drawing) -> None:
    """The lumbar rami from the front; the bodies will hide their beginnings."""
    for name in ("L5", "L4", "L3", "L2", "L1"):
        with g.piece(f"root.{name}", "nerves"):
            one = stem(name)
            turned = Curve(facing(one.curve.points))
            _paint_stem(g, one, turned, one.ganglion - 1.2 * one.spread)


def _paint_stem(g: Drawing, one: Root, whole: Curve, start: float = 0.0) -> None:
    tone, end = one.name.lower(), stem_end(one)
    curve = whole.part(start, end, 40)

    def width(t: float) -> float:
        return one.width(start + t * (end - start)) * min(1.0, 0.2 + 6 * t + start) * _rounded(t)

    strength = 0.55 if one.name in FAINT else 1.0
    body = ribbon(curve, width, n=30, tolerance=0.05)
    g.fill(ribbon(curve, lambda t: width(t) + 1.6, n=24, tolerance=0.2), "shadow-base", 0.12)
    g.line(edge(curve, width, 1) + edge(curve, width, -1), f"{tone}-line", 1.7 * g.line_mm, strength, flat=True)
    g.outline(body, "nerve-pale")
    g.fill(body, f"{tone}-base", strength)
    g.fill(lane(curve, width, -0.34, 0.3), f"{tone}-shade", 0.7 * strength)
    g.fill(lane(curve, width, 0.24, 0.24), f"{tone}-light", 0.9 * strength)
    spot = (one.ganglion - start) / (end - start)
    low, high = max(0.0, spot - 0.13), min(1.0, spot + 0.13)
    knot = ribbon(curve, lambda t: 0.62 * width(t) * max(0.0, 1 - ((t - spot) / 0.13) ** 2), t0=low, t1=high, n=16)
    g.fill(knot, f"{tone}-mid", 0.8 * strength)
    broad = 0.3 * one.width(0.1)
    if low > 0.05:
        g.line(curve.part(0.02, low).d(), f"{tone}-fibre", round(broad, 2), 0.8 * strength, dash=PATTERNS[one.name])


def _rounded(t: float) -> float:
    """1 along a stem, then down to a third at its far end, where strands lie over it."""
    return math.sqrt(max(0.1, 1 - (max(0.0, t - 0.9) / 0.1) ** 2))


def stem_end(one: Root) -> float:
    """Where along its course a root's fibres begin to part: behind the ganglion."""
    if one.name == "L1":
        return 1.0
    return min(0.97, one.ganglion + 2.1 * one.spread)


def leaving(name: str, place: float) -> list[Point]:
    """Points of a strand where it leaves a root behind the ganglion; `place` across it, + is the left of travel."""
    one = stem(name)
    end = stem_end(one)
    ts = (end - 0.06, end)
    return [add(one.curve.at(t), one.curve.normal(t), place * one.width(t)) for t in ts]


# ------------------------------------------------------------------------------------------------ from the front
def paint_front_back(g: Drawing) -> None:
    """What the roots come out in front of: transverse processes."""
    for level in LEVELS:
        with g.piece(f"bone.{level}", "bone"):
            for side in SIDES:
                paint_ghost(g, shape(facing(raised(on(side, transverse(level, 1))))), 2.6)


def paint_front_column(g: Drawing) -> None:
    """Bodies and discs, which hide where the roots come from."""
    for upper, lower in PAIRS[1:]:
        disc = _front_disc(upper, lower)
        with g.piece(f"disc.{upper}-{lower}", "disc"):
            paint_ghost(g, shape(facing(raised(disc))), 1.6, tissue="disc")
    for level in LEVELS:
        with g.piece(f"bone.{level}", "bone"):
            paint_ghost(g, shape(facing(raised(_front_body(level)))), 4)
