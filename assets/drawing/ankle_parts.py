"""The ankle close up, any view: bones cut by the picture's edge, ligaments, bursae, tendons, zones on the tendon."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from typing import Final

from assets.drawing.bones import paint_bone
from assets.drawing.curves import (
    Curve,
    Point,
    add,
    between,
    distance,
    heights,
    hump,
    joined,
    lerp,
    ribbon,
    steps,
    strokes,
)
from assets.drawing.nerves import taper
from assets.drawing.patch import Patch, Solid
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, noise, paint_muscle, paint_tendon

CUT: Final = 238.0
"""Height in mm at which the leg is cut off by the upper edge of the picture."""
INSERTION: Final = 46.0
"""Height from which "2 to 6 cm above the insertion" is counted: the middle of the posterior facet."""
TOLERANCE: Final = 0.07


def patch(first: str, second: str) -> Patch:
    """A patch from two borders written as `x,height` pairs, both from origin to insertion."""
    return Patch(heights(first), heights(second), tolerance=TOLERANCE)


def cord(text: str, width: float, *, begin: float = 0.0, end: float = 0.0) -> Patch:
    """A round tendon as a patch from its middle line; `begin` and `end` are the parts over which it tapers."""
    curve = Curve(heights(text))
    profile = steps([(0.0, 0.1 if begin else 1.0), (max(begin, 1e-6), 1.0), (1 - end, 1.0), (1.0, 0.2 if end else 1.0)])
    samples = [(curve.at(i / 32), curve.normal(i / 32), width * profile(i / 32) / 2) for i in range(33)]
    right = [add(p, normal, half) for p, normal, half in samples]
    left = [add(p, normal, -half) for p, normal, half in samples]
    return Patch(right, left, tolerance=TOLERANCE)


def under(g: Drawing, *curves: Curve, reach: float = 1.4, strength: float = 0.26) -> None:
    """A soft contact shadow along borders; it stops short of their ends, so nothing sticks out where they are cut."""
    lines = (c.part(min(0.03, 2.4 / c.length), 1 - min(0.03, 2.4 / c.length), 30).d(digits=1) for c in curves)
    g.contact("".join(lines), reach, strength, (0.25, 0.5))


def muscle(g: Drawing, shape: Patch, look: MuscleLook) -> None:
    """A belly on what lies beneath it; the look's own shadow is off, as it would leave the picture at the cut."""
    under(g, shape.first, shape.second)
    paint_muscle(g, shape, look)


def tendon(g: Drawing, shape: Patch, *, fibres: int = 3, cap: float = 0.0, reach: float = 1.0) -> None:
    """A tendon on what lies beneath it."""
    under(g, shape.first, shape.second, reach=reach, strength=0.24)
    paint_tendon(g, shape, fibres=fibres, cap=cap, shadow=0)


class CutSolid(Solid):
    """A solid whose outline is open and closed by a straight cut: a shaft that leaves the picture."""

    def __init__(self, points: Iterable[Point], *, tolerance: float = 0.06, smooth: int = 10) -> None:
        open_line = Curve(points)
        count = int(open_line.length)
        self.tolerance, self.curve, self.polygon = tolerance, open_line, open_line.sample(count)
        middle = self.polygon[count // 2]
        first, last = self.polygon[0], self.polygon[-1]
        turn = (last[0] - first[0]) * (middle[1] - first[1]) - (last[1] - first[1]) * (middle[0] - first[0])
        sign = -1.0 if turn > 0 else 1.0
        found = [open_line.normal(i / (count - 1)) for i in range(count)]
        span = max(distance(first, last), 1e-9)
        along = ((last[0] - first[0]) / span, (last[1] - first[1]) / span)
        self._normals = _evened([(sign * x, sign * y) for x, y in found], along, smooth)

    @property
    def d(self) -> str:
        """Path data of the outline with its straight cut."""
        return joined(self.curve)

    def crescent(
        self, toward: float, depth: float, *, floor: float = 0.0, start: float = 0.0, power: float = 1.0
    ) -> str:
        """Crescents as on a whole solid; at the cut they end along it."""
        ux, uy = math.cos(math.radians(toward)), math.sin(math.radians(toward))
        weight = [max(0.0, (-(nx * ux + ny * uy) - floor) / (1 - floor)) ** power for nx, ny in self._normals]
        out = ""
        for lit, group in itertools.groupby(range(len(weight)), key=lambda i: weight[i] > 0):
            run = list(group)
            if not lit or len(run) < 4:
                continue
            rim = [add(self.polygon[i], self._normals[i], start) for i in run]
            core = [add(self.polygon[i], self._normals[i], start + depth * weight[i]) for i in run]
            out += between(rim, core, self.tolerance)
        return out


def _evened(normals: list[Point], cut: Point, passes: int) -> list[Point]:
    """Unit normals of an open line evened out with their neighbours; those at its ends follow the cut."""
    for end in (0, -1):
        sign = math.copysign(1.0, normals[end][0] * cut[0] + normals[end][1] * cut[1])
        normals[end] = (sign * cut[0], sign * cut[1])
    for _ in range(passes):
        inner = [
            (a[0] + 2 * b[0] + c[0], a[1] + 2 * b[1] + c[1])
            for a, b, c in zip(normals, normals[1:], normals[2:], strict=False)
        ]
        unit = [(x / max(math.hypot(x, y), 1e-9), y / max(math.hypot(x, y), 1e-9)) for x, y in inner]
        normals = [normals[0], *unit, normals[-1]]
    return normals


def whole(points: list[Point], smooth: int = 8) -> Solid:
    """A bone in full: two rim points a millimetre, with evened-out shade."""
    return Solid(points, int(2 * Curve(points, closed=True).length), tolerance=TOLERANCE, smooth=smooth)


def bone(g: Drawing, solid: Solid, depth: float, *, tissue: str = "bone") -> None:
    """A bone with its contact shadow; the caller lays ridges on it and then finishes it."""
    if isinstance(solid, CutSolid):
        under(g, solid.curve, reach=0.8)
        paint_bone(g, solid, depth, tissue=tissue, shadow=0)
    else:
        paint_bone(g, solid, depth, tissue=tissue, shadow=1.1)


def _frayed(shape: Patch, end: float, inner: float, count: int) -> list[Point]:
    """A ragged end: fibres run out into the bone by different lengths."""
    out = []
    for i in range(count + 1):
        outer, within = shape.at(i / count, end), shape.at(i / count, inner)
        out.append(lerp(within, outer, 1.5 + 0.5 * noise(i, count, 17) if i % 2 else 0.9))
    return out


def ligament(g: Drawing, shape: Patch, *, fibres: int = 7, opacity: float = 1.0) -> None:
    """A flat band of fibres between two bones, open at both ends."""
    end, start = _frayed(shape, 1.0, 0.94, 2 * fibres), _frayed(shape, 0.0, 0.06, 2 * fibres)
    ring = [*shape.first.sample(14), *end[1:-1], *shape.second.sample(14)[::-1], *start[-2:0:-1]]
    d = "M" + "L".join(f"{x:.2f} {y:.2f}" for x, y in ring) + "Z"
    if opacity > 0.9:
        under(g, shape.first, shape.second, reach=0.8, strength=0.24)
        g.outline(d, "ligament-base")
    else:
        g.fill(d, "ligament-base", opacity)
        g.hit(d)
    for reach, strength in ((0.34, 0.4), (0.2, 0.45), (0.1, 0.45)):
        g.fill(shape.edge(hump(-0.1, 1.1, reach, 0.6), second=True), "ligament-shade", strength * opacity)
    for half, strength in ((0.16, 0.5), (0.08, 0.6)):
        g.fill(shape.sliver(0.36, hump(0, 1, half), 0, 1), "ligament-pale", strength * opacity)
    dark, pale = "", ""
    for k in range(2 * fibres - 1):
        s = (k + 1) / (2 * fibres)
        dark += shape.sliver(s, hump(-0.04, 1.04 - 0.1 * noise(k, 3), 0.013), 0, 1, 5)
        pale += shape.sliver(s + 0.25 / fibres, hump(0.05, 0.9, 0.011), 0.05, 0.9, 4)
    g.fill(dark, "ligament-dark", 0.55 * opacity)
    g.fill(pale, "ligament-pale", 0.5 * opacity)
    for side in (shape.first, shape.second):
        g.line(side.d(), "ligament-line", 0.7 * g.line_mm, opacity)


def bursa(g: Drawing, points: list[Point], depth: float, *, opacity: float = 1.0) -> None:
    """A bursa as a small cushion of fluid with a sheen."""
    solid = Solid(points, 160, tolerance=0.03, smooth=6)
    if opacity == 1:
        g.contact(solid.d, 0.7, 0.26, (0.2, 0.4))
        g.outline(solid.d, "nucleus-base")
    else:
        g.fill(solid.d, "nucleus-base", opacity)
        g.hit(solid.d)
    for part in (1.5, 1.0, 0.6):
        g.fill(solid.crescent(40, depth * part, floor=-0.1), "nucleus-shade", 0.35)
    for part, start, tone in ((0.9, 0.4, "light"), (0.5, 0.5, "light"), (0.25, 0.56, "pale")):
        g.fill(solid.crescent(220, depth * part, floor=0.3, start=depth * start, power=0.8), f"nucleus-{tone}", 0.7)
    g.line(solid.d, "nucleus-line", 0.8 * g.line_mm)


def zone(
    g: Drawing, shape: Patch, high: float, low: float, tissue: str, *, strength: float = 0.2, both: bool = True
) -> None:
    """A stretch of the tendon between two heights: a faint veil, its upper limit, and a ruler in cm along its edges.

    both: marks on both edges, not on the first alone.
    """
    t0 = (shape.first.when(-high) + shape.second.when(-high)) / 2
    t1 = 1.0 if low <= -shape.first.points[-1][1] else (shape.first.when(-low) + shape.second.when(-low)) / 2
    veil = shape.strip(-0.04, 1.04, t0, t1)
    g.fill(veil, f"{tissue}-base", strength)
    g.hit(veil)
    limit = Curve([shape.at(-0.06, t0), shape.at(1.06, t0)])
    g.fill(ribbon(limit, hump(-0.1, 1.1, 0.8, 0.4), tolerance=0.02), f"{tissue}-dark", 0.75)
    marks = ""
    for height in range(int(INSERTION), int(high), 10):
        for side, inward in ((shape.first, 1.0), (shape.second, -1.0))[: 2 if both else 1]:
            x, y = side.at(side.when(-height))
            if low + 1 < height < high - 1:
                marks += strokes([((x - 0.3 * inward, y), (x + 1.5 * inward, y))])
    g.line(marks, f"{tissue}-line", 0.42)


def dashed_hit(g: Drawing, curve: Curve, width: float) -> None:
    """What a dashed course answers to when it is pointed at."""
    g.hit(ribbon(curve, taper(width, width), tolerance=0.1))
