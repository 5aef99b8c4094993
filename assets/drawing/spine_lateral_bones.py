"""Lumbosacral spine in median section, bone: the half behind the cut, sawn bodies, spinous processes, sacrum."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Point, add, hump, lerp, ribbon
from assets.drawing.patch import Patch
from assets.drawing.spine_form import Glows, contact, model, paint_solid, solid
from assets.drawing.spine_lateral_form import along, paint_load_lines, paint_sawn, towards
from assets.drawing.spine_lateral_points import (
    BODIES,
    COCCYX,
    LEVELS,
    PILLARS,
    SACRAL_CREST,
    SACRAL_DISCS,
    SACRUM_CUT,
    SACRUM_SIDE,
    SPINOUS,
)
from assets.drawing.svg_writer import Drawing

ANCHORS: Final = {
    "T12": (-3.0, -108.0),
    "L1": (2.0, -76.0),
    "L2": (5.0, -43.0),
    "L3": (8.0, -9.0),
    "L4": (6.0, 29.0),
    "L5": (-5.0, 66.0),
}


def paint_behind(g: Drawing, glows: Glows) -> None:
    """The half that stays behind the cut, pale; each vertebra's whole silhouette, hidden, is its outline."""
    with g.structure("bone.sacrum", "bone", (-30.0, 95.0)):
        contact(g, SACRUM_SIDE, 1.6, 0.2, (0.6, 1.0))
        paint_solid(g, SACRUM_SIDE, 3.4, tissue="far")
        _lateral_part(g, glows)
    for level in reversed(LEVELS):
        with g.structure(f"bone.{level}", "bone", ANCHORS[level]):
            for points in (BODIES[level].ring, SPINOUS[level]):
                g.hit(solid(points).d)  # in the sense of the sawn face over it, so that the two never cancel out
            if level in PILLARS:
                _paint_pillar(g, level, glows)


def _lateral_part(g: Drawing, glows: Glows) -> None:
    """Relief of the wing of the sacrum, as far as it shows in front of the cut."""
    g.blob(glows.far_hollow, (-42, 117.5), (5, 8), 30, 0.5)
    g.blob(glows.far_bulge, (-52, 124), (9, 3.6), 14, 0.8)
    g.blob(glows.far_hollow, (-70, 128.6), (12, 2.6), -20, 0.6)


def _paint_pillar(g: Drawing, level: str, glows: Glows) -> None:
    """Pedicle and articular processes of the left half."""
    points = PILLARS[level]
    contact(g, points, 1.2, 0.22)
    shape = solid(points)
    g.outline(shape.d, "far-base")
    model(g, shape, 2.2, "far", light=0.8)
    top, bottom = min(points, key=lambda p: p[1]), max(points, key=lambda p: p[1])
    middle = lerp(top, bottom, 0.52)
    g.blob(glows.far_hollow, add(middle, (1.2, 0)), (2.6, 8.5), 4, 0.7)
    g.blob(glows.far_bulge, add(top, (-0.4, 7)), (3.4, 4.6), 0, 0.7)
    g.blob(glows.far_bulge, add(bottom, (-0.4, -8)), (2.6, 5.2), 0, 0.7)
    g.line(shape.d, "far-line")


def paint_sacrum_cut(g: Drawing) -> None:
    """Sawn sacral bodies with what is left of their discs, the median crest, the coccyx."""
    with g.piece("bone.sacrum", "bone"):
        shape = paint_sawn(g, "S", SACRUM_CUT, _sacral_grain, rim=1.0, step=1.95)
        for front, back, thick in SACRAL_DISCS:
            _remnant(g, front, back, thick)
        g.line(shape.d, "bone-line")
        for index, points in enumerate(SACRAL_CREST):
            direction = towards((0, 0), (-0.7, 0.7) if index else (-1, 0.25))
            knob = paint_sawn(g, f"crest{index}", points, along(direction), rim=0.9 if index < 2 else 0.55)
            g.line(knob.d, "bone-line")
    with g.structure("bone.coccyx", "bone", (-101.5, 195.4)):
        for index, points in enumerate(COCCYX):
            segment = paint_sawn(g, f"Co{index}", points, along((0.0, 1.0)), rim=0.7, step=1.35, shadow=0.9)
            g.line(segment.d, "bone-line")


_AXIS: Final = Curve([(-20, 87), (-36, 97), (-52, 107), (-68, 115), (-84, 124), (-98, 137), (-106, 152), (-108, 175)])


def _sacral_grain(p: Point) -> Point:
    """The load runs down the curve of the sacrum."""
    t = min((abs(q[0] - p[0]) + abs(q[1] - p[1]), i) for i, q in enumerate(_SAMPLES))[1] / (len(_SAMPLES) - 1)
    return towards(_AXIS.at(t - 0.02), _AXIS.at(t + 0.02))


_SAMPLES: Final = _AXIS.sample(40)


def _remnant(g: Drawing, front: Point, back: Point, thick: float) -> None:
    """A disc between two fused bodies: a thin blue-grey plate between two bony lids."""
    v = towards(front, back)
    normal = (-v[1], v[0])
    length = Curve([front, back]).length
    places = ((1.3, 0.0), (0.3 * length, 0.3), (0.5 * length, 0.0), (0.7 * length, -0.2), (length - 1.3, 0.0))
    curve = Curve([add(add(front, v, s), normal, k) for s, k in places])
    lid = hump(-0.12, 1.12, thick * 0.75 + 1.0, 0.5)
    g.fill(ribbon(curve, lid, n=14, tolerance=0.05), "cancellous-pale")
    plate = ribbon(curve, hump(-0.05, 1.05, thick, 0.6), n=14, tolerance=0.04)
    g.fill(plate, "disc-base")
    g.fill(
        ribbon(curve.offset(-thick * 0.18), hump(0.05, 0.95, thick * 0.4, 0.7), n=12, tolerance=0.08), "disc-pale", 0.8
    )
    g.line(ribbon(curve, lid, n=14, tolerance=0.05), "cancellous-fibre", 0.16, 0.7)
    g.line(plate, "disc-line", 0.2)


def paint_vertebrae_cut(g: Drawing) -> None:
    """Sawn bodies with their endplates, sawn spinous processes."""
    for level in LEVELS:
        with g.piece(f"bone.{level}", "bone"):
            _paint_body(g, level)
            points = SPINOUS[level]
            process = paint_sawn(g, f"{level}s", points, along(_process_axis(points)), rim=1.0, step=1.85)
            paint_load_lines(g, _process_lines(points), f"{level}s", count=9)
            g.line(process.d, "bone-line")


def _process_axis(points: list[Point]) -> Point:
    """From the front end of a spinous process to the middle of its tip."""
    tip = min(points, key=lambda p: p[0])
    return towards(points[0], tip)


def _process_lines(points: list[Point]) -> Patch:
    """A spinous process between its borders, from the lamina to the tip."""
    tip = min(range(len(points)), key=lambda k: points[k][0])
    return Patch(points[1:tip], points[: tip + 1 : -1], tolerance=0.08)


def _paint_body(g: Drawing, level: str) -> None:
    b = BODIES[level]
    top, bottom = lerp(b.upper[0], b.upper[-1], 0.5), lerp(b.lower[0], b.lower[-1], 0.5)
    walls = Patch([b.upper[0], *b.back, b.lower[0]], [b.upper[-1], *b.front, b.lower[-1]], tolerance=0.05)
    shape = paint_sawn(g, level, b.ring, along(towards(top, bottom)), rim=0.8)
    paint_load_lines(g, walls, level)
    for plate, inward in ((b.upper, 1), (b.lower, -1)):
        _bony_endplate(g, plate, towards(top, bottom), inward)
    g.line(shape.d, "bone-line")


def _bony_endplate(g: Drawing, plate: list[Point], down: Point, inward: int) -> None:
    """Denser bone along an endplate; it thickens to the ring at the rims."""
    inner = Curve([add(p, down, inward * 0.75) for p in plate])
    band = ribbon(inner, hump(0.0, 1.0, 1.4, 0.3), n=18, tolerance=0.05)
    g.fill(band, "cancellous-pale")
    g.line(band, "cancellous-fibre", 0.14, 0.8)


def paint_veins(g: Drawing) -> None:
    """The basivertebral vein in its funnel at the back of each body."""
    for level in reversed(LEVELS):
        b = BODIES[level]
        mouth, centre = b.back[2], lerp(lerp(b.upper[0], b.upper[-1], 0.5), lerp(b.lower[0], b.lower[-1], 0.5), 0.5)
        if level == "L5":
            with g.structure("vein.basivertebral", "vessels", add(mouth, towards(mouth, centre), 2.0)):
                _paint_vein(g, mouth, centre)
        else:
            with g.piece("vein.basivertebral", "vessels"):
                _paint_vein(g, mouth, centre)


def _paint_vein(g: Drawing, mouth: Point, centre: Point) -> None:
    a = towards(mouth, centre)
    side = (-a[1], a[0])
    course = Curve(
        [
            add(mouth, a, -0.9),
            add(mouth, a, 2.4),
            add(add(mouth, a, 5.2), side, -0.5),
            add(add(mouth, a, 9.6), side, 0.3),
        ]
    )
    g.fill(ribbon(course, lambda t: 3.8 * (1 - t) ** 1.5 + 0.9, t0=0.1, n=14, tolerance=0.05), "cancellous-dark", 0.5)
    g.fill(ribbon(course, lambda t: 2.2 * (1 - t) ** 1.2 + 0.5, t0=0.1, n=14, tolerance=0.05), "cancellous-shade", 0.6)
    vein = ribbon(course, lambda t: (1.5 * (1 - t) ** 0.7 + 0.2) * min(1.0, 0.25 + 9 * t) ** 0.6, n=14, tolerance=0.04)
    g.outline(vein, "vein-light")
    g.fill(ribbon(course.offset(0.2), lambda t: 0.45 * (1 - t) + 0.02, n=12, tolerance=0.04), "vein-pale", 0.8)
    g.line(vein, "vein-line", 0.16, 0.8)
