"""Lumbosacral spine in median section: what lies beside the cut, as a window: pedicles, foramina, roots in section."""

from __future__ import annotations

import math

from assets.drawing.curves import Curve, Point, add, distance, move, relative, ribbon
from assets.drawing.patch import Solid
from assets.drawing.spine_form import SHADE_TOWARD
from assets.drawing.spine_lateral_canal import CLEAR, LEAVES, MOUTHS, SAC, place
from assets.drawing.spine_lateral_points import FORAMINA, GANGLIA, PASSING, PEDICLES, Opening
from assets.drawing.spine_shapes import closed_d
from assets.drawing.svg_writer import Drawing

_PEDICLE = (
    (1.0, -0.92), (0.4, -0.8), (-0.4, -0.92), (-1.0, -0.98), (-0.86, 0.0), (-1.0, 0.98), (-0.3, 0.8), (0.4, 0.78),
    (1.0, 0.9), (0.9, 0.0),
)  # fmt: skip
_FORAMEN = (
    (0.0, -1.0), (0.66, -0.8), (1.0, -0.3), (0.86, 0.22), (0.58, 0.68), (0.12, 0.98), (-0.34, 0.82), (-0.66, 0.3),
    (-0.98, -0.28), (-0.68, -0.8),
)  # fmt: skip
_SACRAL = tuple((math.cos(a), math.sin(a)) for a in (math.tau * k / 10 for k in range(10)))
"""Shapes in parts of the half depth (forwards) and the half height (down)."""


def _at(o: Opening, forward: float, down: float) -> Point:
    """A page point in parts of an opening's half depth and half height."""
    turn = math.radians(o.tilt)
    px, py = forward * o.depth, down * o.height
    return (o.x + px * math.cos(turn) - py * math.sin(turn), o.y + px * math.sin(turn) + py * math.cos(turn))


def root_place(name: str) -> Point:
    """Where the foramen named by its two vertebrae (or sacral number) shows its root: high, under the pedicle."""
    return _at(FORAMINA[name], 0.04, -0.4 if "-" in name else 0.0)


def root_of(name: str) -> str:
    """The root that leaves by a foramen: of the upper vertebra, or of the sacral number."""
    return name.partition("-")[0]


def _dashed(points: list[Point], width: float, dash: float, gap: float) -> str:
    """Path data of a dashed closed line, as filled dashes."""
    curve = Curve(points, closed=True)
    count = round(curve.length / (dash + gap))
    part = dash / (dash + gap)
    return "".join(
        ribbon(curve.part(k / count, (k + part) / count, 4), width, n=4, tolerance=0.05) for k in range(count)
    )


def paint_pedicles(g: Drawing) -> None:
    """The left pedicles behind the canal, as dashed ghosts: a foramen lies between two of them."""
    for level, opening in PEDICLES.items():
        with g.piece(f"bone.{level}", "nerves"):
            shape = [_at(opening, *q) for q in _PEDICLE]
            g.fill(closed_d(shape), "far-light", 0.15)
            g.fill(_dashed(shape, 0.26, 0.7, 0.8), "bone-dark", 0.7)


def paint_courses(g: Drawing) -> None:
    """Where each root runs between the sac and its foramen, beside the cut: dashes."""
    for name in FORAMINA:
        curve = course(name)
        count = round(curve.length / 2.6)
        ends = [(curve.at((k + 0.12) / count), curve.at((k + 0.56) / count)) for k in range(count)]
        with g.piece(f"root.{root_of(name)}", "nerves"):
            g.hit(ribbon(curve, 1.0, n=16, tolerance=0.1))
            for half, tone in ((0.5, "dark"), (0.28, "light")):
                g.fill("".join(_capsule(a, b, half) for a, b in ends), f"nerve-{tone}")


def _capsule(a: Point, b: Point, half: float) -> str:
    """Path data of a straight dash with round ends."""
    length = max(distance(a, b), 1e-9)
    u = ((b[0] - a[0]) / length, (b[1] - a[1]) / length)
    v = (-u[1] * half, u[0] * half)
    p, q, r, s = add(a, v), add(b, v), add(b, v, -1), add(a, v, -1)
    far, near = ((add(x, u, k), add(y, u, k)) for x, y, k in ((q, r, 1.33 * half), (s, p, -1.33 * half)))
    return move(p) + relative("l", p, q) + relative("c", q, *far, r) + relative("l", r, s) + relative("c", s, *near, p)


def course(name: str) -> Curve:
    """From the tail at the height where the root leaves, behind the disc above, down beside the sac to the foramen."""
    root = root_of(name)
    end, start = root_place(name), place(LEAVES[root] + CLEAR)
    if root in PASSING:
        return Curve([SAC.at(MOUTHS[root], start), *PASSING[root], end]).part(0.0, 0.97)
    nearest = min((distance(SAC.at(0.1, i / 200), end), i / 200) for i in range(201))[1]
    stop = max(start + 0.02, nearest - 0.055)
    slant = ((0.0, 1.0), (0.25, 0.68), (0.55, 0.3), (1.0, 0.08))
    points = [SAC.at(MOUTHS[root] * part, start + (stop - start) * u) for u, part in slant]
    return Curve([*points, end]).part(0.0, 0.97)


def paint_foramina(g: Drawing) -> None:
    """Each foramen as a pale window with a dashed rim, its root in section, small vessels below the root."""
    for name, opening in FORAMINA.items():
        spinal = "-" in name
        shape = [_at(opening, *q) for q in (_FORAMEN if spinal else _SACRAL)]
        low = _at(opening, 0.02, 0.66 if spinal else 0.78)
        with g.structure(f"foramen.{name}", "bone", low):
            d = closed_d(shape)
            g.hit(d)
            g.fill(d, "tendon-pale", 0.5)
            g.fill(ribbon(Curve(shape, closed=True), 0.95, n=40, tolerance=0.05), "tendon-pale", 0.85)
            g.fill(_dashed(shape, 0.36, 1.4, 1.0), "vein-dark")
            if spinal:
                for forward, down, tissue in ((-0.4, 0.24, "artery"), (0.32, 0.36, "vein")):
                    _vessel(g, _at(opening, forward, down), tissue)
        with g.structure(f"root.{root_of(name)}", "nerves", root_place(name)):
            _paint_section(g, root_place(name), GANGLIA[root_of(name)] / 2)


def _vessel(g: Drawing, centre: Point, tissue: str) -> None:
    ring = [(centre[0] + 0.68 * x, centre[1] + 0.68 * y) for x, y in _SACRAL]
    g.fill(closed_d(ring), f"{tissue}-base")
    glow = [(centre[0] - 0.16 + 0.26 * x, centre[1] - 0.18 + 0.26 * y) for x, y in _SACRAL]
    g.fill(closed_d(glow), f"{tissue}-light", 0.8)
    g.line(closed_d(ring), f"{tissue}-line", 0.14)


def _paint_section(g: Drawing, centre: Point, radius: float) -> None:
    """A root cut across: sheath, fascicles, shade."""

    def oval(x: float, y: float, a: float, b: float, n: int = 14) -> list[Point]:
        turns = [math.tau * k / n for k in range(n)]
        return [(x + a * math.cos(w), y + b * math.sin(w)) for w in turns]

    shape = Solid(oval(*centre, radius * 1.05, radius * 0.95), 60, tolerance=0.05)
    g.contact(shape.d, 0.7, 0.4, (0.3, 0.5), 3)
    g.outline(shape.d, "nerve-base")
    for depth, tone in ((0.8, "mid"), (0.5, "shade"), (0.22, "dark")):
        g.fill(shape.crescent(SHADE_TOWARD, radius * depth, floor=0.0), f"nerve-{tone}", 0.6)
    rings = [(0.0, 0.0), *((0.6 * math.cos(w), 0.54 * math.sin(w)) for w in (math.tau * k / 6 for k in range(6)))]
    bundles = "".join(
        closed_d(oval(centre[0] + x * radius, centre[1] + y * radius, 0.245 * radius, 0.225 * radius, 6))
        for x, y in rings
    )
    g.fill(bundles, "nerve-pale", 0.95)
    g.line(bundles, "nerve-fibre", 0.14)
    g.line(shape.d, "nerve-line")
