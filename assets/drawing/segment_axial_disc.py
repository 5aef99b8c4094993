"""L4/L5 at disc level: annulus in lamellae, nucleus, long ligaments, and the four zones behind the disc."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from typing import Final

from assets.drawing.curves import Curve, Point, add, between, closed_path, hump, lerp, strokes
from assets.drawing.patch import Patch, Ring, Solid
from assets.drawing.section_fade import SectionDrawing
from assets.drawing.section_texture import centroid
from assets.drawing.section_tissues import paint_band
from assets.drawing.segment_axial_form import Extrusion, disc_outline, nucleus_outline, posterior_ligament
from assets.drawing.segment_axial_points import ALL_BACK, ALL_FRONT, SIDES, ZONES
from assets.drawing.tones import noise

LAMELLAE: Final = 12


def _crest(ring: Ring, depth: float, t0: float, span: float, half: float, inner: float = 1.0) -> str:
    """Path data of a sliver along a ring that tapers at both ends; `inner` weighs its half toward the middle."""
    wide = hump(t0, t0 + span, half)
    return ring.band(lambda t: depth - wide(t), lambda t: depth + inner * wide(t), t0, t0 + span, 12)


def disc_ring() -> Ring:
    """Annulus coordinates: depth 0 at the disc's rim, 1 at the nucleus; around from the front midline."""
    return Ring(Curve(disc_outline(), closed=True), Curve(nucleus_outline(), closed=True))


def paint_disc(g: SectionDrawing) -> None:
    """Disc, annulus and nucleus: three structures, so that a herniation can move each of them."""
    ring = disc_ring()
    rim, d = Solid(ring.outer.points, tolerance=0.03), ring.outer.d()
    with g.structure("disc.L4-L5", "disc", ring.at(0.03, 0.17)):
        g.contact(closed_path(rim.polygon, 0.1), 1.6, 0.34, (0.15, 0.35))
        g.outline(d, "disc-base")
    with g.structure("disc-part.annulus", "disc", ring.at(0.5, 0.78)):
        g.outline(closed_path(ring.loop(0.07)) + closed_path(ring.loop(1.0)[::-1]), "disc-base")
        _paint_lamellae(g, ring)
        g.fill(rim.crescent(58, 3.6, floor=-0.1), "disc-dark", 0.24)
        g.fill(rim.crescent(58, 1.6, floor=0.1), "disc-dark", 0.3)
        g.fill(rim.crescent(234, 1.5, floor=0.25, start=0.5), "disc-pale", 0.6)
        g.line(d, "disc-line")
    _paint_nucleus(g, ring)


def _paint_lamellae(g: SectionDrawing, ring: Ring) -> None:
    depths = [(i / LAMELLAE) ** 0.92 for i in range(LAMELLAE + 1)]
    for i, depth in enumerate(depths[:-1]):  # painter's order: each lamella covers the inside of the one before
        d = closed_path(ring.loop(depth)) if i else ring.outer.d()
        g.fill(d, "disc-light" if i % 2 == 0 else "disc-mid", 1.0 if i else 0.6)
    fibres, borders = "", ""
    for i, (a, b) in enumerate(itertools.pairwise(depths)):  # fibre direction alternates from lamella to lamella
        count, slope = 132 - 5 * i, 0.0046 if i % 2 else -0.0046
        fibres += strokes(
            (ring.at(a + 0.1 * (b - a), k / count), ring.at(b - 0.1 * (b - a), k / count + slope)) for k in range(count)
        )
    for depth in depths[1:-1]:
        borders += closed_path(ring.loop(depth))
    g.line(fibres, "disc-line", 0.07, 0.36)
    g.line(borders, "disc-line", 0.12, 0.62)
    crests = ""
    for k in range(30):  # light on the crests of the lamellae, never a full circle
        depth, t0 = depths[1 + k % (LAMELLAE - 1)] - 0.035, 0.03 + (k * 0.381) % 1
        span = 0.06 + 0.05 * noise(k, 71)
        crests += _crest(ring, depth, t0, span, 0.02)
    g.fill(crests, "disc-pale", 0.7)


def _paint_nucleus(g: SectionDrawing, ring: Ring) -> None:
    solid = Solid(ring.inner.points)
    hub = centroid(solid.polygon)
    gel = Ring(solid.curve, Curve([lerp(hub, p, 0.28) for p in solid.curve.points], closed=True))
    paint = g.radial(
        "gel", add(hub, (-4, -5)), 21, [(0, "nucleus-light", 1), (0.45, "nucleus-base", 1), (1, "nucleus-shade", 1)]
    )
    with g.structure("disc-part.nucleus", "disc", add(hub, (2, 2))):
        g.line(solid.d, "disc-line", 1.1, 0.22)
        g.outline(solid.d, "", paint=paint)
        pale, deep = "", ""
        for k in range(22):  # strands of gel, along the rim and broken
            depth, t0, span = 0.14 + 0.075 * (k % 10), (k * 0.237) % 1, 0.07 + 0.05 * (k % 3)
            strand = _crest(gel, depth, t0, span, 0.05, 0.4)
            pale, deep = (pale + strand, deep) if k % 3 else (pale, deep + strand)
        g.fill(pale, "nucleus-pale", 0.26)
        g.fill(deep, "nucleus-dark", 0.22)
        g.fill(solid.crescent(56, 2.6, floor=-0.1), "nucleus-dark", 0.22)
        g.fill(solid.crescent(232, 1.4, floor=0.25, start=1.1), "nucleus-pale", 0.5)
        g.fill(solid.crescent(232, 0.45, floor=0.66, start=1.5), "nucleus-pale", 0.7)
        # no wall around the nucleus: the inner lamellae turn into gel
        g.line(closed_path(ring.loop(1.05)), "disc-line", 0.12, 0.45)
        g.line(closed_path(gel.loop(0.05)) + closed_path(gel.loop(0.1)), "nucleus-line", 0.12, 0.3)
        g.line(solid.d, "nucleus-line", 0.16)


def paint_anterior_ligament(g: SectionDrawing) -> None:
    """The anterior longitudinal ligament over the front of the disc."""
    with g.structure("ligament.anterior-longitudinal", "ligament", (0.0, -18.5)):
        paint_band(g, Patch(ALL_FRONT, ALL_BACK), "ligament", 4)


def paint_posterior_ligament(g: SectionDrawing, hernia: Extrusion | None = None) -> None:
    """The posterior longitudinal ligament: thick in the midline, thin where discs usually give way."""
    with g.structure("ligament.posterior-longitudinal", "ligament", (0.0, 18.35)):
        paint_band(g, Patch(*posterior_ligament(hernia)), "ligament", 4, shadow=0.6)


_TINTS: Final = {
    "central": "zone-light",
    "subarticular": "zone-base",
    "foraminal": "zone-mid",
    "extraforaminal": "zone-dark",
}
_BORDERS: Final = ((9.0, 14.6, 26.4), (13.4, 13.4, 23.2), (27.0, 4.4, 25.0))
"""x of each sagittal plane between two zones, and from where to where it is dashed."""


def _in_zone(name: str, x: float, y: float, inner: float, outer: float) -> bool:
    """Whether a point of the annulus belongs to a zone; x counts outward on the zone's own side."""
    if name == "central":
        return y > 9.2 and abs(x) <= outer
    if name == "extraforaminal":  # beyond the pedicles the zone follows the disc round to the front quarter
        return x > 0 and -6 < y < 9.2
    return y > 9.2 and inner <= x <= outer


def _way_round(sign: int) -> Callable[[Point], float]:
    """Sorting key along one side of the disc: the angle from straight outward."""
    return lambda p: math.atan2(p[1], p[0] * sign)


def paint_zones(g: SectionDrawing) -> None:
    """The four zones as a tint on the outermost annulus; what lies behind them keeps its own colours."""
    ring, count = disc_ring(), 240
    for name, inner, outer in ZONES:
        shapes = []
        for sign in (1,) if name == "central" else SIDES.values():
            edges = []
            for depth in (0.01, 0.25):
                edge = [p for p in ring.loop(depth, count) if _in_zone(name, p[0] * sign, p[1], inner, outer)]
                edges.append(sorted(edge, key=(lambda p: p[0]) if name == "central" else _way_round(sign)))
            shapes.append(edges)
        first, second = shapes[0]
        with g.structure(f"zone.{name}", "superficial", lerp(first[len(first) // 2], second[len(second) // 2], 0.5)):
            for rim, core in shapes:
                band = between(rim, core)
                g.hit(band)
                g.fill(band, _TINTS[name], 0.62)
                g.line(band, "zone-line", 0.1, 0.5)
    with g.decor("superficial"):
        for x, top, bottom in _BORDERS:
            for sign in SIDES.values():
                pieces = round((bottom - top) / 1.5)
                ys = [top + (bottom - top) * k / pieces for k in range(pieces + 1)]
                dashes = strokes(((x * sign, y), (x * sign, y + 0.85)) for y in ys[:-1])
                g.line(dashes, "zone-line", 0.22, 0.9)
