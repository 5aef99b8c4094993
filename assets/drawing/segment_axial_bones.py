"""L4/L5 at disc level: the arch of L4, the superior processes of L5, facet joints, ligamentum flavum."""

from __future__ import annotations

from assets.drawing.curves import Curve, hump, ribbon
from assets.drawing.patch import Patch, Solid
from assets.drawing.section_fade import SectionDrawing
from assets.drawing.section_tissues import paint_band, paint_cut_bone, paint_joint
from assets.drawing.segment_axial_form import on, whole
from assets.drawing.segment_axial_points import (
    ARCH_L4_HALF,
    CAPSULE,
    FACET_L4,
    FACET_L5,
    FACET_PART_L5,
    FLAVUM_BONE,
    FLAVUM_CANAL,
    INFERIOR_PROCESS_L4,
    JOINT_CLOSURE,
    LAMINA_L4,
    SIDES,
    SUPERIOR_PROCESS_L5,
)


def paint_flavum(g: SectionDrawing) -> None:
    """Two halves that meet in a V with a cleft for veins; in front they close the facet joints."""
    with g.structure("ligament.flavum", "ligament", (-6.7, 32.0)):
        for side in SIDES:
            paint_band(g, Patch(on(side, FLAVUM_CANAL), on(side, FLAVUM_BONE)), "flavum", 7, shadow=1.0)


def paint_bones(g: SectionDrawing) -> None:
    """Capsules, then both vertebrae as sawn bone, then the joints between them."""
    with g.decor("ligament"):
        for side in SIDES:
            capsule = ribbon(Curve(on(side, CAPSULE)), hump(-0.15, 1.15, 2.4, 0.7))
            g.contact(capsule, 0.8, 0.3, (0.1, 0.25))
            g.fill(capsule, "ligament-base")
            g.line(capsule, "ligament-line", 0.2)
    with g.structure("bone.L5", "bone", (-25.6, 35.6)):
        for seed, side in enumerate(SIDES):
            paint_cut_bone(g, Solid(on(side, SUPERIOR_PROCESS_L5), smooth=2), 1.1, 21 + seed, 1.2)
    with g.structure("bone.L4", "bone", (0.0, 60.0)):
        paint_cut_bone(g, Solid(whole(ARCH_L4_HALF), 420, smooth=2), 1.15, 7, 1.35)
    for structure, anchor, points in (
        ("bone.lamina", (-8.6, 37.4), LAMINA_L4),
        ("process.inferior-articular", (-16.0, 36.0), INFERIOR_PROCESS_L4),
        ("process.superior-articular", (-23.6, 29.6), FACET_PART_L5),
    ):
        with g.structure(structure, "bone", anchor):
            for side in SIDES:
                g.hit(Curve(on(side, points), closed=True).d())
    with g.structure("joint.facet", "ligament", (-19.5, 32.6)):
        for side in SIDES:  # the flavum closes the inner end
            paint_joint(g, on(side, FACET_L5), on(side, FACET_L4), (False, True))
    with g.piece("ligament.flavum", "ligament"):
        for side in SIDES:
            fold = ribbon(Curve(on(side, JOINT_CLOSURE)), hump(0, 1, 1.25, 0.6))
            g.outline(fold, "flavum-base")
            g.fill(fold, "flavum-shade", 0.45)
