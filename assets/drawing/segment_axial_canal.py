"""L4/L5 at disc level: what lies in canal and foramen: fat, recess, veins, sac with rootlets, both roots."""

from __future__ import annotations

from assets.drawing.curves import Curve, closed_path, simplify, steps
from assets.drawing.nerves import paint_nerve
from assets.drawing.patch import Solid
from assets.drawing.section_fade import SectionDrawing
from assets.drawing.section_texture import ellipse
from assets.drawing.section_tissues import paint_ganglion, paint_lobules, paint_solid
from assets.drawing.segment_axial_form import Extrusion, l5_bundles, l5_sheath, on, rootlets, sac_outline, whole
from assets.drawing.segment_axial_points import (
    CANAL_HALF,
    EPIDURAL_HALF,
    FORAMEN,
    L4_GANGLION,
    L4_NERVE,
    L4_VENTRAL_ROOT,
    L5_ROOT,
    LATERAL_RECESS,
    SIDES,
    VEINS,
)


def paint_fat_and_spaces(g: SectionDrawing) -> None:
    """Epidural fat, and the spaces in it as areas of their own: canal, lateral recess, foramen."""
    fat = Curve(whole(EPIDURAL_HALF), closed=True)
    with g.structure("fat.epidural", "ligament", (0.0, 35.1)):
        g.outline(fat.d(), "fat-base")
        paint_lobules(g, fat.sample(150), 3, 2.3, covered=[])
    for structure, anchor, shapes in (
        ("canal.vertebral", (-6.9, 28.2), [whole(CANAL_HALF)]),
        ("foramen.L4-L5", (-26.0, 21.2), [on(side, FORAMEN) for side in SIDES]),
        ("canal.lateral-recess", (-14.2, 20.9), [on(side, LATERAL_RECESS) for side in SIDES]),
    ):
        with g.structure(structure, "ligament", anchor):
            for shape in shapes:
                g.hit(Curve(shape, closed=True).d())


def paint_veins(g: SectionDrawing, hernia: Extrusion | None = None) -> None:
    """Anterior internal venous plexus; it empties where an extrusion fills the recess."""
    with g.structure("vein.epidural", "vessels", (VEINS[0][0], VEINS[0][1])):
        for sign in SIDES.values():
            for x, y, r in VEINS:
                if not (hernia and sign == hernia.sign and x < 16):
                    paint_solid(
                        g,
                        Solid(ellipse((x * sign, y), r * 1.15, r, 7), 24, tolerance=0.03),
                        "vein",
                        r * 0.6,
                        shadow=0.3,
                    )


def paint_sac(g: SectionDrawing, hernia: Extrusion | None = None) -> None:
    """Dura and fluid, the cauda equina as an area, and every rootlet bundle under the name of its root."""
    sac = Solid(simplify(sac_outline(hernia), 0.01))
    inner = Solid(simplify(sac.inset(0.55), 0.015))
    with g.structure("dura.sac", "nerves", (0.0, 22.6)):
        g.contact(sac.d, 1.0, 0.34, (0.1, 0.25))
        g.outline(sac.d, "dura-base")
        g.fill(sac.crescent(58, 0.6, floor=-0.2), "dura-dark", 0.4)
        water = [(0.0, "fluid-pale", 1.0), (0.6, "fluid-light", 1.0), (1.0, "fluid-mid", 1.0)]
        g.paint(inner.d, g.radial("fluid", (-1.5, 24), 11, water))
        for k in range(3):
            g.fill(inner.crescent(235, 1.5 - 0.4 * k, floor=-0.2), "fluid-shade", 0.22)
        g.line(inner.d, "dura-line", 0.13, 0.8)
        g.line(sac.d, "dura-line")
    bundles = rootlets(hernia)
    with g.structure("cauda.equina", "nerves", (-5.2, 25.2)):
        for side in SIDES:
            first = [c for _, at, c, _ in bundles[:-1] if at == side]
            first.sort(key=lambda c: c[1])
            centre = Curve(first)
            ts = [i / 16 for i in range(17)]
            edge = [
                (x + nx * w, y + ny * w) for t in ts for (x, y), (nx, ny), w in [(centre.at(t), centre.normal(t), 1.0)]
            ]
            back = [(2 * x - ex, 2 * y - ey) for t, (ex, ey) in zip(ts, edge, strict=True) for x, y in [centre.at(t)]]
            g.hit(closed_path(edge + back[::-1]))
    for root in dict.fromkeys(name for name, *_ in bundles):
        own = [(c, r) for name, _, c, r in bundles if name == root]
        with g.structure(root, "nerves", own[0][0]):
            for c, r in sorted(own, key=lambda item: item[0][1]):
                _paint_bundle(g, c, r, "tendon" if root == "cord.filum" else "nerve")


def _paint_bundle(g: SectionDrawing, centre: tuple[float, float], r: float, tissue: str) -> None:
    bundle = Solid(ellipse(centre, r * 1.06, r, 10), 40)
    g.contact(bundle.d, 0.35, 0.28, (0.1, 0.2), 2)
    g.outline(bundle.d, f"{tissue}-base")
    g.fill(bundle.crescent(55, r * 0.8, floor=-0.2), f"{tissue}-shade", 0.6)
    g.fill(bundle.crescent(230, r * 0.5, floor=0.2, start=r * 0.18), f"{tissue}-pale", 0.95)
    g.line(bundle.d, f"{tissue}-line", 0.14)


def paint_traversing_root(g: SectionDrawing, hernia: Extrusion | None = None) -> None:
    """L5 of both sides in its own sleeve of dura, in the lateral recess."""
    (x, y), _ = L5_ROOT
    with g.structure("root.L5", "nerves", (-x - 0.4, y + 0.3)):
        for side in SIDES:
            sheath = Solid(l5_sheath(side, hernia))
            g.contact(sheath.d, 0.8, 0.36, (0.1, 0.25))
            g.outline(sheath.d, "dura-base")
            space = Solid(simplify(sheath.inset(0.34), 0.01), 90)
            g.fill(space.d, "fluid-light")
            g.fill(space.crescent(235, 0.5, floor=-0.1), "fluid-shade", 0.7)
            for ring in l5_bundles(side, space.polygon):
                part = Solid(simplify(ring, 0.01), 70)
                g.fill(part.d, "nerve-base")
                g.fill(part.crescent(55, 0.45, floor=-0.2), "nerve-shade", 0.65)
                g.fill(part.crescent(230, 0.3, floor=0.1, start=0.12), "nerve-pale", 0.95)
                g.line(part.d, "nerve-line", 0.14)
            g.line(sheath.d, "dura-line")


def paint_exiting_nerve(g: SectionDrawing) -> None:
    """The L4 root beyond the sac: its ventral root joins the nerve, which psoas (drawn later) takes in."""
    width = steps([(0.0, 0.1), (0.1, 1.3), (0.3, 1.75), (0.8, 1.7), (1.0, 0.8)])
    with g.structure("root.L4", "nerves", (-30.4, 15.0)):
        for side in SIDES:
            paint_nerve(g, Curve(on(side, L4_VENTRAL_ROOT)), width, fascicles=2, shadow=0.6)
            paint_nerve(
                g, Curve(on(side, L4_NERVE)), steps([(0.0, 2.6), (0.3, 4.5), (1.0, 3.7)]), fascicles=4, shadow=0.6
            )


def paint_ganglion_l4(g: SectionDrawing) -> None:
    """The ganglion of L4 in the foramen, above the superior process of L5."""
    with g.structure("ganglion.dorsal-root", "nerves", (-23.5, 17.6)):
        for side in SIDES:
            paint_ganglion(g, Solid(on(side, L4_GANGLION)), 9)
