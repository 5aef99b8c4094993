"""L5/S1 from the side: sawn vertebrae with bony endplates, ligaments on edge and as sheets, roots cut across."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assets.drawing.curves import Curve, Point, add, between, fitted, hump, lerp, ribbon, signed_area, simplify
from assets.drawing.patch import Patch, Solid
from assets.drawing.section_fade import SectionDrawing
from assets.drawing.section_texture import centroid
from assets.drawing.section_tissues import paint_band, paint_cut_bone
from assets.drawing.segment_lateral_points import Borders

PORE_MM = 2.35
"""Spacing of the pores."""


def paint_vertebra(
    g: SectionDrawing,
    name: str,
    points: Sequence[Point],
    seed: int,
    lean: float,
    *,
    roof: Sequence[Point] = (),
    floor: Sequence[Point] = (),
    cortex: float = 0.75,
) -> None:
    """A sawn vertebra: pores in the direction of load (`lean` degrees), denser bony plates under the discs."""
    solid = Solid(points, 320, tolerance=0.04, smooth=2)
    paint_cut_bone(g, solid, cortex, seed, PORE_MM, flow=math.radians(lean))
    hub = add(centroid(solid.polygon), (-2.0, -3.0))  # a breath of light: a large sawn face else looks like cork
    radius = math.sqrt(signed_area(solid.polygon) / 3.2)
    if g.weight(hub) > 0.9:
        glow = g.radial(f"sawn-{name}", hub, radius, [(0, "cancellous-pale", 0.36), (1, "cancellous-pale", 0)])
        g.paint(solid.d, glow)
    for plate, side in ((roof, 1), (floor, -1)):
        if plate:
            _paint_plate(g, Curve(plate), side)


def _paint_plate(g: SectionDrawing, line: Curve, side: int) -> None:
    ts = [0.015 + 0.97 * i / 30 for i in range(31)]
    rim = [line.at(t) for t in ts]
    depth = hump(0.015, 0.985, 1.4, 0.5)
    deep = [add(line.at(t), line.normal(t), side * depth(t)) for t in ts]
    g.fill(between(rim, deep), "bone-light")
    g.line(fitted(deep, 0.03).d(), "bone-fibre", 0.16, 0.8)
    middle = [lerp(a, b, 0.35) for a, b in zip(rim, deep, strict=True)]
    g.fill(ribbon(Curve(simplify(middle, 0.02)), hump(0, 1, 0.34)), "bone-pale", 0.9)


def paint_course(g: SectionDrawing, course: Sequence[Point], width: float, tissue: str = "ligament") -> None:
    """A long ligament seen on edge, `width` mm thick; it runs out at its end."""
    curve = Curve(course)
    ts = [i / 60 for i in range(61)]

    def side(k: float) -> list[Point]:
        return [add(curve.at(t), curve.normal(t), width * k * min(1.0, 9 * (1 - t) + 0.08)) for t in ts]

    d = between(side(-0.5), side(0.5))
    g.contact(d, 0.7, 0.3, steps=2)
    g.outline(d, f"{tissue}-base")
    g.fill(between(side(0.12), side(0.5)), f"{tissue}-shade", 0.55)
    g.fill(between(side(-0.32), side(-0.12)), f"{tissue}-light", 0.95)
    g.line("".join(fitted(side(k), 0.04).d() for k in (-0.02, 0.22, 0.36)), f"{tissue}-line", 0.08, 0.55)
    g.line(d, f"{tissue}-line", 0.2)


def paint_slanted(g: SectionDrawing, borders: Borders, shift: float, fibres: int) -> None:
    """A short ligament between two bones; `shift` slants its fibres along the patch."""
    patch = Patch(*borders)
    g.contact(patch.outline(), 0.8, 0.3)
    g.outline(patch.outline(), "ligament-base")
    g.fill(patch.edge(hump(-0.2, 1.2, 0.34), second=True), "ligament-shade", 0.4)
    low, high = min(0.0, shift), 1 + max(0.0, shift)
    dark, light = "", ""
    for k in range(fibres):
        u = low + (high - low) * (k + 0.5) / fibres  # runs at u − shift · across; keep what lies in the patch
        ends = sorted((u / shift, (u - 1) / shift))
        s0, s1 = max(0.0, ends[0]), min(1.0, ends[1])
        if s1 - s0 < 0.12:
            continue
        fibre = patch.line(lambda s, u=u: u - shift * s, s0, s1)  # type: ignore[misc]
        band = ribbon(fibre, hump(0, 1, 0.18 + 0.16 * (k % 3), 0.6), n=12)
        dark, light = (dark + band, light) if k % 2 else (dark, light + band)
    g.fill(dark, "ligament-shade", 0.8)
    g.fill(light, "ligament-pale", 0.8)
    g.line(patch.outline(), "ligament-line", 0.2)


def paint_flavum(g: SectionDrawing, borders: Borders) -> None:
    """Elastic and yellow: fibres run from lamina to lamina."""
    paint_band(g, Patch(*borders), "flavum", 6, shadow=0.9)
