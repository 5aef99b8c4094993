"""Lumbosacral spine in median section, discs: lamellae of the annulus, nucleus, cartilage of the endplates."""

from __future__ import annotations

import math
import random
from contextlib import AbstractContextManager
from typing import Final

from assets.drawing.curves import Curve, Point, add, between, distance, fitted, hump, lerp
from assets.drawing.patch import Patch, Solid
from assets.drawing.spine_form import LIGHT_TOWARD, SHADE_TOWARD, solid
from assets.drawing.spine_lateral_points import BODIES, LEVELS, SACRAL_PLATE
from assets.drawing.svg_writer import Drawing

PAIRS: Final = tuple(zip(LEVELS, (*LEVELS[1:], "S1"), strict=True))
"""Neighbours that share a disc, from above."""
NUCLEUS: Final = (0.17, 0.7)
"""Where the nucleus begins and ends, back to front: its centre lies 6 % of the depth behind the middle."""
_LABELLED: Final = "T12-L1"
"""The disc whose annulus, nucleus and endplates can be pointed at; no lesson asks for its level."""
_HALF_HEIGHT: Final = 0.42
_BACK: Final = (0.012, 0.036, 0.06, 0.084, 0.108, 0.132, 0.155)
_FRONT: Final = (0.725, 0.755, 0.785, 0.815, 0.845, 0.875, 0.905, 0.932, 0.957, 0.98)
"""Lamellae: thinner and fewer behind than in front."""
_ACROSS: Final = (0.0, 0.15, 0.3, 0.5, 0.7, 0.85, 1.0)


def gap(upper: str, lower: str) -> Patch:
    """The space of a disc: across from the plate above to the plate below, along from back to front."""
    return Patch(BODIES[upper].lower, SACRAL_PLATE if lower == "S1" else BODIES[lower].upper, tolerance=0.04)


def outline(patch: Patch) -> list[Point]:
    """The disc with its slight bulge past both rims."""
    top, bottom = patch.first.points, patch.second.points

    def bulge(a: Point, b: Point, away: Point, most: float) -> list[Point]:
        return [add(lerp(a, b, k), away, 0.25 + most * math.sin(math.pi * k)) for k in (0.12, 0.5, 0.88)]

    axis = (patch.at(0.5, 1)[0] - patch.at(0.5, 0)[0], patch.at(0.5, 1)[1] - patch.at(0.5, 0)[1])
    length = math.hypot(*axis)
    forward = (axis[0] / length, axis[1] / length)
    front = bulge(top[-1], bottom[-1], forward, 1.0)
    back = bulge(bottom[0], top[0], (-forward[0], -forward[1]), 0.7)
    return [*top, *front, *bottom[::-1], *back]


def nucleus(patch: Patch) -> list[Point]:
    """The outline of the nucleus."""
    middle, half = (NUCLEUS[0] + NUCLEUS[1]) / 2, (NUCLEUS[1] - NUCLEUS[0]) / 2
    ring = []
    for i in range(24):
        c, s = math.cos(math.tau * i / 24), math.sin(math.tau * i / 24)
        along = middle + half * math.copysign(abs(c) ** 0.85, c)
        ring.append(patch.at(0.5 + _HALF_HEIGHT * math.copysign(abs(s) ** 0.8, s), along))
    return ring


def paint_discs(g: Drawing) -> None:
    """All discs; bone will be laid on their edges.

    Annulus, nucleus and endplates are structures of their own that light up at every level at once. At the lumbar discs
    the whole disc lies over them as a hidden outline, so that the pointer finds the disc with its level.
    """
    for upper, lower in PAIRS:
        patch, name = gap(upper, lower), f"{upper}-{lower}"
        ring = solid(outline(patch))
        labelled = name == _LABELLED
        with g.structure(f"disc.{name}", "disc", patch.at(0.5, 0.722)):
            g.outline(ring.d, "disc-base")
            for across in (0.5, 0.72, 0.88):
                g.fill(patch.strip(across, 1.0, 0.02, 0.98, 12), "disc-mid", 0.28)
        with _part(g, "endplate", patch.at(0.05, 0.45), first=labelled):
            _cartilage(g, patch)
        with _part(g, "annulus", patch.at(0.5, 0.86), first=labelled):
            for start, stop in ((0.0, 0.15), (0.745, 1.0)):
                g.hit(_zone(patch, start, stop))
            _lamellae(g, patch)
            for depth, strength in ((1.5, 0.3), (0.8, 0.4)):
                g.fill(ring.crescent(SHADE_TOWARD, depth, floor=0.1), "disc-shade", strength)
        with _part(g, "nucleus", patch.at(0.5, 0.435), first=labelled):
            _paint_nucleus(g, patch, name)
        with g.piece(f"disc.{name}", "disc"):
            g.line(ring.d, "disc-line")
            if not labelled:
                g.hit(ring.curve.d(digits=1))


def _part(g: Drawing, name: str, anchor: Point, *, first: bool) -> AbstractContextManager[None]:
    """The group of a part that every disc has; it is labelled at one disc only."""
    return g.structure(f"disc-part.{name}", "disc", anchor) if first else g.piece(f"disc-part.{name}", "disc")


def _zone(patch: Patch, start: float, stop: float) -> str:
    """Path data of the front or back part of the disc, out to its bulging rim."""
    edge = 0.5 if start > 0 else -0.5
    a, b = patch.at(0.5, start), patch.at(0.5, stop)
    length = max(distance(a, b), 1e-9)
    out = ((b[0] - a[0]) / length * 1.2 * (edge * 2), (b[1] - a[1]) / length * 1.2 * (edge * 2))
    limit = 1.0 if start > 0 else 0.0
    far = [add(patch.at(s, limit), out, 0.2 + 0.8 * math.sin(math.pi * s)) for s in (0.02, 0.25, 0.5, 0.75, 0.98)]
    inner = stop if start == 0 else start
    near = [patch.at(s, inner) for s in (0.98, 0.75, 0.5, 0.25, 0.02)]
    return Curve([*far, *near], closed=True).d(digits=1)


def _lamellae(g: Drawing, patch: Patch) -> None:
    """Layers that bow outwards, the more so the further out: every second one pale, each with a fine border."""
    pale, border = "", ""
    for places, sign in ((_BACK, -1), (_FRONT, 1)):
        for k, t in enumerate(places):
            half = 0.3 * abs(places[min(k + 1, len(places) - 1)] - places[min(k, len(places) - 2)])
            edges = []
            for edge in (t - half, t + half):
                bow = sign * 0.036 * (abs(edge - 0.44) / 0.55) ** 2
                edges.append([patch.at(s, edge - bow * (1 - math.sin(math.pi * s))) for s in _ACROSS])
            pale += between(edges[0], edges[1], 0.05)
            border += fitted(edges[0 if sign < 0 else 1], 0.05).d()
    g.fill(pale, "disc-pale", 0.75)
    g.line(border, "disc-line", 0.15, 0.75)


def _cartilage(g: Drawing, patch: Patch) -> None:
    """Hyaline cartilage on both endplates, inside the bony ring."""
    width = hump(0.07, 0.9, 0.105, 0.35)
    for a, b in ((lambda _: 0.0, width), (lambda t: 1 - width(t), lambda _: 1.0)):
        strip = patch.strip(a, b, 0.08, 0.89, 16)
        g.outline(strip, "cartilage-base")
        g.line(strip, "cartilage-line", 0.14, 0.9)


def _paint_nucleus(g: Drawing, patch: Patch, name: str) -> None:
    shape = Solid(nucleus(patch), 120, tolerance=0.05, smooth=2)
    size = distance(patch.at(0.5, 0.17), patch.at(0.5, 0.7))
    stops = [
        (0.0, "nucleus-pale", 1.0),
        (0.45, "nucleus-light", 1.0),
        (0.8, "nucleus-base", 1.0),
        (1.0, "nucleus-mid", 1.0),
    ]
    g.outline(shape.d, "", paint=g.radial(f"gel-{name}", patch.at(0.34, 0.36), size * 0.7, stops))
    for depth, tone, strength in ((2.2, "mid", 0.35), (1.4, "shade", 0.4), (0.6, "dark", 0.45)):
        g.fill(shape.crescent(SHADE_TOWARD, depth, floor=0.0), f"nucleus-{tone}", strength)
    for start, depth, strength in ((0.5, 1.2, 0.5), (0.6, 0.6, 0.8)):
        g.fill(shape.crescent(LIGHT_TOWARD, depth, floor=0.25, start=start), "nucleus-pale", strength)
    chance = random.Random(name)
    gel = ""
    for _ in range(9):
        across, start = chance.uniform(0.3, 0.72), chance.uniform(0.26, 0.5)
        stop = start + chance.uniform(0.06, 0.13)
        gel += patch.sliver(across, hump(start, stop, 0.02), start, stop, 4)
    g.fill(gel, "nucleus-pale", 0.6)
    g.line(shape.d, "nucleus-line", 0.26)
