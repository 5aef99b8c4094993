"""L4/L5 at disc level: fat, great vessels and muscles around the spine: quiet on purpose."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from assets.drawing.curves import Curve, Point, add, ribbon, signed_area, simplify
from assets.drawing.patch import Solid
from assets.drawing.section_fade import Fade, SectionDrawing
from assets.drawing.section_texture import centroid, ellipse
from assets.drawing.section_tissues import paint_cut_muscle, paint_lobules, paint_solid
from assets.drawing.segment_axial_form import on, whole
from assets.drawing.segment_axial_points import (
    ARCH_L4_HALF,
    CAVA,
    DISC_HALF,
    ERECTOR,
    FASCIA,
    ILIAC_LEFT,
    ILIAC_RIGHT,
    MULTIFIDUS,
    PSOAS,
    QUADRATUS,
    SIDES,
    SYMPATHETIC,
)

_FADE: Final = Fade("field", (0.0, 15.0), 44.0, 66.0)
_MUSCLES: Final = (
    ("muscle.quadratus-lumborum", QUADRATUS, 2.3, (-47.0, 30.0)),
    ("muscle.psoas-major", PSOAS, 2.6, (-44.0, -3.0)),
    ("muscle.erector-spinae", ERECTOR, 2.9, (-39.0, 57.0)),
    ("muscle.multifidus", MULTIFIDUS, 2.5, (-15.0, 57.0)),
)


def paint_ground(g: SectionDrawing) -> None:
    """Retroperitoneal and paraspinal fat; it has no border and fades outward."""
    field = ellipse(_FADE.centre, _FADE.radius, _FADE.radius, 60)
    covered: list[Sequence[Point]] = [whole(DISC_HALF), whole(ARCH_L4_HALF)]
    covered += [on(side, points) for _, points, *_ in _MUSCLES for side in SIDES]
    with g.decor("deep"), g.fading(_FADE):
        g.fill(Curve(field, closed=True).d(), "fat-base", 0.9)
        paint_lobules(g, field, 5, 6.6, strength=0.8, covered=covered)
    with g.structure("fascia.thoracolumbar", "deep", (-30.0, 74.2)):
        for side in SIDES:
            band = ribbon(Curve(on(side, FASCIA)), lambda t: 0.45 + 1.1 * max(0.0, math.sin(math.pi * t)) ** 0.5)
            g.contact(band, 0.5, 0.2)
            g.outline(band, "tendon-base")
            g.line(band, "tendon-line", 0.16)


def paint_vessels(g: SectionDrawing) -> None:
    """Inferior vena cava on the subject's right, common iliac arteries, sympathetic trunk."""
    with g.structure("vein.inferior-vena-cava", "vessels", (-12.5, -28.0)):
        _paint_tube(g, "cava", CAVA, "vein", 0.8)
    with g.structure("artery.common-iliac", "vessels", ILIAC_LEFT[0]):
        for name, ((x, y), r) in (("iliac-left", ILIAC_LEFT), ("iliac-right", ILIAC_RIGHT)):
            _paint_tube(g, name, ellipse((x, y), r, r * 0.94, 16), "artery", 1.15)
    with g.structure("ganglion.sympathetic-trunk", "nerves", (-SYMPATHETIC[0], SYMPATHETIC[1])):
        for sign in SIDES.values():
            place = (SYMPATHETIC[0] * sign, SYMPATHETIC[1])
            paint_solid(g, Solid(ellipse(place, 1.5, 1.2, 12), 60), "nerve", 0.6)


def _paint_tube(g: SectionDrawing, name: str, points: Sequence[Point], tissue: str, wall: float) -> None:
    """A vessel cut across: one looks into it, so it is dark under the upper wall and lit on the lower."""
    outer = Solid(points)
    lumen = Solid(simplify(outer.inset(wall), 0.02))
    centre = add(centroid(lumen.polygon), (1.6, 2.2))
    radius = math.sqrt(signed_area(lumen.polygon) / 2.2)
    stops = [(0.0, f"{tissue}-base", 1.0), (0.55, f"{tissue}-base", 1.0), (1.0, f"{tissue}-dark", 1.0)]
    g.contact(outer.d, 1.2, 0.3, (0.15, 0.35))
    g.outline(outer.d, f"{tissue}-light")
    g.paint(lumen.d, g.radial(name, centre, radius, stops))
    g.fill(lumen.crescent(60, 0.8, floor=0.3, start=0.4), f"{tissue}-light", 0.45)
    g.line(lumen.d, f"{tissue}-line", 0.14, 0.8)
    g.fill(outer.crescent(232, wall * 0.5, floor=0.3, start=0.15), f"{tissue}-pale", 0.6)
    g.line(outer.d, f"{tissue}-line")


def paint_muscles(g: SectionDrawing) -> None:
    """Psoas, quadratus lumborum, erector spinae and multifidus of both sides."""
    for k, (structure, points, grain, anchor) in enumerate(_MUSCLES):
        with g.structure(structure, "deep", anchor):
            for i, side in enumerate(SIDES):
                paint_cut_muscle(g, Solid(on(side, points)), 11 + 2 * k + i, grain)
