"""Tissues cut across, as many sections show them: sawn bone, muscle, fat, joint, ligament on edge, ganglion."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assets.drawing.curves import Curve, Point, add, closed_path, contains, distance, hump, lerp, ribbon, simplify
from assets.drawing.patch import Patch, Solid
from assets.drawing.section_fade import SectionDrawing
from assets.drawing.section_texture import centroid, ellipse, mosaic, pores, rounded, scatter
from assets.drawing.tones import noise


def paint_solid(g: SectionDrawing, solid: Solid, tissue: str, depth: float, *, shadow: float = 1.0) -> None:
    """A small rounded body: shadow, base, two shades toward the lower right, a light on the upper left, line."""
    if shadow:
        g.contact(solid.d, shadow, 0.28, (0.1, 0.25))
    g.outline(solid.d, f"{tissue}-base")
    g.fill(solid.crescent(55, depth * 1.9, floor=-0.15), f"{tissue}-shade", 0.35)
    g.fill(solid.crescent(55, depth, floor=0.1), f"{tissue}-shade", 0.5)
    g.fill(solid.crescent(232, depth * 0.9, floor=0.3, start=depth * 0.4), f"{tissue}-light", 0.8)
    g.fill(solid.crescent(232, depth * 0.4, floor=0.6, start=depth * 0.6), f"{tissue}-pale", 0.8)
    g.line(solid.d, f"{tissue}-line")


def paint_cut_bone(
    g: SectionDrawing, solid: Solid, cortex: float, seed: int, spacing: float, *, flow: float | None = None
) -> None:
    """Sawn bone: pale cortical rim `cortex` mm thick, warm cancellous core with pores, shade under the upper rim."""
    coarse = spacing > 2
    g.contact(closed_path(solid.polygon, 0.2 if coarse else 0.1), 1.2, 0.3, (0.1, 0.3), 3 if coarse else 5)
    g.outline(solid.d, "bone-light")
    line = solid.inset(cortex)
    core = Solid(simplify([*line, line[0]], 0.05)[:-1], 120 if coarse else 220, tolerance=0.1, smooth=1)
    g.fill(core.d, "cancellous-base")
    for k in range(3):
        g.fill(core.crescent(232, cortex * (1.5 - 0.45 * k), floor=-0.2), "cancellous-shade", 0.13)
        g.fill(core.crescent(52, cortex * (1.3 - 0.4 * k)), "cancellous-light", 0.3)
    _paint_pores(g, core, spacing, seed, flow)
    g.line(core.d, "bone-fibre", 0.14, 0.8)
    g.fill(solid.crescent(52, cortex * 0.75, floor=0.1), "bone-shade", 0.5)
    g.fill(solid.crescent(232, cortex * 0.42, floor=0.3, start=cortex * 0.22, power=0.7), "bone-pale", 0.85)
    g.line(solid.d, "bone-line")


def _paint_pores(g: SectionDrawing, core: Solid, spacing: float, seed: int, flow: float | None) -> None:
    holes, lips = "", ""
    for ring, size in pores(core.polygon, spacing, seed, spacing * 0.42, flow):
        if g.weight(ring[0]) < 0.12:
            continue
        digits = 1 if spacing > 2 else 2
        holes += rounded(ring, digits)
        if size > spacing * 0.29:
            lips += rounded([(x + 0.09, y + 0.12) for x, y in ring], digits)
    g.fill(lips, "cancellous-light", 0.75)
    g.fill(holes, "cancellous-shade", 0.5)


def paint_cut_muscle(g: SectionDrawing, solid: Solid, seed: int, fascicle: float) -> None:
    """A muscle cut across: small fascicles, gathered into bundles by branching septa with a little fat.

    Two sizes of cells keep it from looking tiled: fine ones differ only in tone, coarse ones only in their septa.
    """
    g.contact(closed_path(solid.polygon, 0.1), 1.3, 0.24, (0.15, 0.4), 5)
    g.outline(solid.d, "muscle-base")
    inner = solid.polygon[::2]
    tones: dict[str, str] = {"muscle-mid": "", "muscle-shade": "", "muscle-light": ""}
    net = ""
    for k, cell in enumerate(mosaic(inner, scatter(inner, fascicle, seed), 0.05)):
        if g.weight(cell[0]) < 0.06:
            continue
        pick = noise(seed, k, 9)
        tone = "muscle-mid" if pick < 0.45 else "muscle-shade" if pick < 0.62 else "muscle-light" if pick > 0.86 else ""
        if tone:
            tones[tone] += rounded(cell)
        else:
            net += rounded(cell)
    for tone, strength in (("muscle-mid", 0.55), ("muscle-shade", 0.38), ("muscle-light", 0.3)):
        g.line(tones[tone], f"{tone} muscle-fibre", 0.07, strength)
    g.line(net, "muscle-fibre", 0.07, 0.4)
    septa, grains = "", ""
    for k, cell in enumerate(mosaic(inner, scatter(inner, fascicle * 2.7, seed + 40), 0.12)):
        septa += rounded(cell)
        grains += "".join(rounded(ellipse(p, 0.34, 0.16, 5, noise(seed, k, i))) for i, p in enumerate(cell[:2]))
    g.line(septa, "fat-fibre", 0.26, 0.5)
    g.line(septa, "muscle-line", 0.08, 0.45)
    g.fill(grains, "fat-base", 0.75)
    rim = Solid(solid.curve.points, 110, tolerance=0.1, smooth=1)
    for k in range(6):
        g.fill(rim.crescent(60, 5.6 - 0.9 * k, floor=-0.15 + 0.05 * k), f"muscle-{'shade' if k < 4 else 'dark'}", 0.11)
        if k < 4:
            lit = rim.crescent(235, 2.4 - 0.5 * k, floor=0.25 + 0.06 * k, start=0.4 + 0.08 * k, power=0.8)
            g.fill(lit, "muscle-pale", 0.09)
    g.line(solid.d, "muscle-line")


def paint_lobules(
    g: SectionDrawing,
    polygon: Sequence[Point],
    seed: int,
    lobule: float,
    *,
    strength: float = 1.0,
    covered: Sequence[Sequence[Point]] = (),
) -> None:
    """Fat lobules with hair-thin septa on a ground that is painted already; left out where `covered` shapes lie."""
    lines, lit = "", ""
    for k, cell in enumerate(mosaic(polygon, scatter(polygon, lobule, seed), 0.1)):
        middle = centroid(cell)
        if g.weight(middle) < 0.06 or any(_mostly(shape, cell) for shape in covered):
            continue
        lines += rounded(cell)
        if noise(seed, k, 7) < 0.6:
            lit += rounded([lerp(add(middle, (-0.1 * lobule, -0.12 * lobule)), p, 0.46) for p in cell])
    g.fill(lit, "fat-light", 0.4 * strength)
    g.line(lines, "fat-fibre", 0.1, 0.6 * strength)


def _mostly(shape: Sequence[Point], cell: Sequence[Point]) -> bool:
    """Whether most corners of a cell lie in a shape."""
    return 2 * sum(contains(shape, p) for p in cell) > len(cell)


def paint_joint(
    g: SectionDrawing, first: Sequence[Point], second: Sequence[Point], capsules: tuple[bool, bool] = (True, True)
) -> None:
    """A synovial joint cut across: cartilage on both bones, an even dark slit, capsule over the ends that are free.

    `first` and `second` are the bony surfaces, listed the same way round.
    """
    joint = Patch(first, second)

    def swell(t: float) -> float:
        return float(math.sin(math.pi * (0.12 + 0.76 * t)) ** 0.3)  # cartilage thins toward the rim

    g.outline(joint.outline(), "cartilage-dark")
    g.fill(joint.outline(), "shadow-base", 0.55)
    g.fill(joint.strip(0.0, lambda t: 0.44 * swell(t)), "cartilage-base")
    g.fill(joint.strip(lambda t: 1 - 0.44 * swell(t), 1.0), "cartilage-base")
    g.fill(joint.strip(0.1, lambda t: 0.1 + 0.13 * swell(t), 0.05, 0.95), "cartilage-pale", 0.85)
    g.fill(joint.strip(lambda t: 1 - 0.14 * swell(t), 1.0, 0.02, 0.98), "cartilage-dark", 0.4)
    g.line(joint.outline(), "cartilage-line", 0.14)
    for end, wanted in zip((0.0, 1.0), capsules, strict=True):
        if wanted:
            _paint_capsule(g, joint, end)


def _paint_capsule(g: SectionDrawing, joint: Patch, end: float) -> None:
    a, b = joint.first.at(end), joint.second.at(end)
    inner, middle = joint.at(0.5, 0.1 if end == 0 else 0.9), lerp(a, b, 0.5)
    span = max(distance(inner, middle), 1e-6)
    out = ((middle[0] - inner[0]) / span, (middle[1] - inner[1]) / span)
    fold = Curve([lerp(a, middle, -0.45), add(middle, out, 0.42), lerp(b, middle, -0.45)])
    band = ribbon(fold, hump(-0.06, 1.06, 0.84, 0.8))
    g.contact(band, 0.4, 0.22)
    g.outline(band, "ligament-base")
    g.line(band, "ligament-line", 0.14)


def paint_band(g: SectionDrawing, band: Patch, tissue: str, fibres: int, *, shadow: float = 0.8) -> None:
    """A ligament cut along its fibres: shade on the second border, light on the first, tapered fibres between."""
    d = band.outline()
    g.contact(d, shadow, 0.28, (0.1, 0.2))
    g.outline(d, f"{tissue}-base")
    g.fill(band.edge(hump(-0.1, 1.1, 0.4), second=True), f"{tissue}-shade", 0.6)
    light = hump(0.04, 0.96, 0.12)
    g.fill(band.sliver(0.34, light, 0.04, 0.96, 12), f"{tissue}-light", 0.9)
    threads = ""
    for k in range(1, fibres):
        t0, t1 = 0.02 + 0.05 * (k % 3), 0.98 - 0.04 * (k % 2)
        threads += band.sliver(k / fibres, hump(t0, t1, 0.02), t0, t1, 10)
    g.fill(threads, f"{tissue}-dark", 0.55)
    g.line(d, f"{tissue}-line", 0.2)


def paint_ganglion(g: SectionDrawing, solid: Solid, seed: int) -> None:
    """A spinal ganglion: nerve with pale islands of cell bodies."""
    g.contact(solid.d, 1.0, 0.32, (0.1, 0.25))
    g.outline(solid.d, "nerve-base")
    cells = scatter(solid.polygon, 0.86, seed, 0.5)
    g.fill("".join(rounded(ellipse(c, 0.31, 0.27, 4), 2) for c in cells), "nerve-pale", 0.8)
    g.fill("".join(rounded(ellipse(add(c, (0.09, 0.11)), 0.19, 0.16, 3), 2) for c in cells), "nerve-shade", 0.75)
    g.fill(solid.crescent(58, 1.9, floor=-0.1), "nerve-shade", 0.4)
    g.fill(solid.crescent(58, 0.9, floor=0.1), "nerve-dark", 0.45)
    g.fill(solid.crescent(232, 0.8, floor=0.3, start=0.4), "nerve-pale", 0.9)
    g.line(solid.d, "nerve-line")
