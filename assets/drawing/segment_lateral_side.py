"""L5/S1 from the side, plane through the right pedicles: foramina with their roots, facet joints, sacral foramen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from assets.drawing import segment_lateral_side_points as points
from assets.drawing.curves import Curve, Point, add, lerp, simplify, steps
from assets.drawing.nerves import paint_nerve
from assets.drawing.patch import Patch, Solid
from assets.drawing.section_fade import Fade, SectionDrawing
from assets.drawing.section_texture import centroid, ellipse
from assets.drawing.section_tissues import paint_ganglion, paint_joint, paint_lobules, paint_solid
from assets.drawing.segment_lateral_disc import paint_disc
from assets.drawing.segment_lateral_form import GAP, DiscSection, beside
from assets.drawing.segment_lateral_median import FADE
from assets.drawing.segment_lateral_tissues import paint_course, paint_vertebra
from assets.drawing.tones import MuscleLook, paint_muscle

_FADE: Final = Fade("s", (FADE.centre[0] + GAP, FADE.centre[1]), FADE.solid, FADE.radius, FADE.squash)

_FLESH: Final = MuscleLook(lights=(0.4,), fibres=18, bundles=8, left=0.3, right=0.3, lean=0.12, shadow=1.6)


def _at(x: float, y: float) -> Point:
    return (x + GAP, y)


def paint_side(g: SectionDrawing) -> None:
    """The plane 18 mm to the right of the midline, deep structures first."""
    with g.fading(_FADE):
        _paint_ground(g)
        _paint_spaces(g)
        _paint_sacral_nerve(g)
        _paint_muscle(g)
        _paint_bones(g)
        paint_disc(g, "disc.L4-L5", DiscSection(beside(points.L4_FLOOR), beside(points.L5_ROOF)))
        paint_disc(g, "disc.L5-S1", DiscSection(beside(points.L5_FLOOR), beside(points.S1_ROOF)))
        with g.structure("joint.facet", "ligament", _at(-48.6, 69.3)):
            paint_joint(g, beside(points.FACET_S1), beside(points.FACET_L5))
            paint_joint(g, beside(points.FACET_L5_TOP), beside(points.FACET_L4))
        _paint_roots(g)


def _paint_ground(g: SectionDrawing) -> None:
    centre = _FADE.centre
    field = [(x, centre[1] + (y - centre[1]) * _FADE.squash) for x, y in ellipse(centre, 66, 66, 60)]
    bones = [beside(line) for line in (points.L4, points.L5, points.S1, points.S2)]
    with g.decor("ligament"):
        g.fill(Curve(field, closed=True).d(), "fat-base", 0.9)
        paint_lobules(g, field, 9, 7.2, strength=0.8, covered=[*bones, _muscle().polygon(30)])


def _muscle() -> Patch:
    return Patch(*(beside(border) for border in points.MULTIFIDUS), tolerance=0.08)


def _paint_muscle(g: SectionDrawing) -> None:
    muscle = _muscle()
    with g.structure("muscle.multifidus", "deep", muscle.at(0.35, 0.5)):
        paint_muscle(g, muscle, _FLESH)


def _paint_spaces(g: SectionDrawing) -> None:
    for structure, line, seed, anchor in (
        ("foramen.L4-L5", points.FORAMEN_L4_L5, 2, (-29.4, 38.4)),
        ("foramen.L5-S1", points.FORAMEN_L5_S1, 3, (-33.8, 71.8)),
        ("foramen.S1", points.CHANNEL_S1, 6, (-43.0, 105.6)),
    ):
        shape = Curve(beside(line), closed=True)
        with g.structure(structure, "ligament", _at(*anchor)):
            g.outline(shape.d(), "fat-base")
            paint_lobules(g, shape.sample(110), seed, 2.3)
    with g.piece("ligament.flavum", "ligament"):
        paint_course(g, beside(points.FLAVUM), 2.6, "flavum")


def _paint_bones(g: SectionDrawing) -> None:
    with g.piece("bone.L4", "bone"):
        paint_vertebra(g, "L4-side", beside(points.L4), 23, 100, floor=beside(points.L4_FLOOR))
    with g.piece("bone.sacrum", "bone"):
        paint_vertebra(g, "S2-side", beside(points.S2), 26, 40)
        paint_vertebra(g, "S1-side", beside(points.S1), 25, 128, roof=beside(points.S1_ROOF))
    with g.piece("bone.L5", "bone"):
        paint_vertebra(
            g, "L5-side", beside(points.L5), 24, 112, roof=beside(points.L5_ROOF), floor=beside(points.L5_FLOOR)
        )
    for structure, line, anchor in (
        ("bone.pedicle", points.PEDICLE_L5, (-28.0, 54.0)),
        ("bone.pars", points.PARS_L5, (-41.6, 54.0)),
        ("process.superior-articular", points.SUPERIOR_S1, (-41.6, 70.4)),
        ("process.inferior-articular", points.INFERIOR_L5, (-53.6, 66.4)),
    ):
        with g.structure(structure, "bone", _at(*anchor)):
            g.hit(Curve(beside(line), closed=True).d())


def _paint_sacral_nerve(g: SectionDrawing) -> None:
    with g.structure("root.S1", "nerves", _at(-46.6, 110.6)):
        paint_nerve(
            g, Curve(beside(points.S1_DORSAL)), steps([(0.0, 2.0), (0.7, 1.1), (1.0, 0.2)]), fascicles=2, shadow=0.6
        )
        paint_nerve(g, Curve(beside(points.S1_RAMUS)), steps([(0.0, 3.4), (0.3, 4.6), (1.0, 4.4)]), shadow=0.8)


def _paint_roots(g: SectionDrawing) -> None:
    for tissue in ("vein", "artery"):
        with g.decor("vessels"):
            for kind, x, y, r in points.VESSELS:
                if kind == tissue:
                    paint_solid(g, Solid(ellipse(_at(x, y), r, r, 7), 24, tolerance=0.03), kind, r * 0.6, shadow=0.3)
    ganglia = [Solid(beside(points.S1_GANGLION))]
    for structure, line, anchor in (
        ("root.L4", points.ROOT_L4, (-19.6, 33.6)),
        ("root.L5", points.ROOT_L5, (-29.4, 65.4)),
    ):
        sheath = Solid(beside(line))
        with g.structure(structure, "nerves", _at(*anchor)):
            g.contact(sheath.d, 0.9, 0.36)
            g.outline(sheath.d, "dura-light")
            inner = Solid(simplify(sheath.inset(0.4), 0.01), 120)
            motor = _ventral(inner.polygon)
            paint_solid(g, Solid(motor, 40), "nerve", 0.5, shadow=0.0)
            g.line(sheath.d, "dura-line")
        ganglia.append(Solid(_ganglion(inner.polygon)))
    with g.structure("ganglion.dorsal-root", "nerves", centroid(ganglia[2].polygon)):
        for k, solid in enumerate(ganglia):
            paint_ganglion(g, solid, 3 + k)


def _ganglion(space: Sequence[Point]) -> list[Point]:
    """The ganglion in the back and upper part of its sheath."""
    hub = centroid(space)
    return [add(lerp(hub, p, 0.78), (-0.55, -0.35)) for p in space[:: len(space) // 14]]


def _ventral(space: Sequence[Point]) -> list[Point]:
    """The ventral root: small, in front of the ganglion."""
    hub = centroid(space)
    front = max(space, key=lambda p: p[0] + 0.4 * p[1])
    return ellipse(lerp(hub, front, 0.76), 0.72, 1.1, 12, 0.5)
