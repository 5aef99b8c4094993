"""Nerves and vessels as tapered ribbons with a pale core; hidden courses as rows of dashes."""

from __future__ import annotations

import math

from assets.drawing.curves import Curve, Point, Profile, add, fitted, ribbon, steps
from assets.drawing.svg_writer import Drawing

_ROUGH = 0.1
"""How far in mm the edges of shade inside a nerve may stray."""


def taper(start: float, stop: float) -> Profile:
    """A width that changes evenly from `start` to `stop` mm."""
    return steps([(0.0, start), (1.0, stop)])


def lane(curve: Curve, width: Profile, place: float, part: float, *, t0: float = 0.0, t1: float = 1.0) -> str:
    """Path data of a lane inside a ribbon: its centre and breadth as parts of the width, + is the left of travel."""
    count = max(8, int(curve.length * (t1 - t0) / 9))
    ts = [t0 + (t1 - t0) * i / count for i in range(count + 1)]
    centre = fitted([add(curve.at(t), curve.normal(t), place * width(t)) for t in ts], 0.06)
    return ribbon(centre, lambda u: part * width(t0 + (t1 - t0) * u), n=count, tolerance=_ROUGH)


def edge(curve: Curve, width: Profile, sign: int, *, t0: float = 0.0, t1: float = 1.0) -> str:
    """Path data of one edge of a ribbon (sign +1: the left of travel), open at both ends."""
    count = max(8, int(curve.length * (t1 - t0) / 9))
    ts = [t0 + (t1 - t0) * i / count for i in range(count + 1)]
    return fitted([add(curve.at(t), curve.normal(t), sign * width(t) / 2) for t in ts], 0.05).d()


def paint_nerve(
    g: Drawing,
    curve: Curve,
    width: Profile,
    *,
    fascicles: int = 3,
    shadow: float = 1.6,
    t0: float = 0.0,
    t1: float = 1.0,
) -> None:
    """Draw a nerve, or the stretch of it from t0 to t1: shadow, side lines, ribbon, shade, fascicles, pale core.

    Shade depends on the whole curve, so stretches that different structures own join without a seam.
    """
    body = ribbon(curve, width, t0=t0, t1=t1, n=max(8, int(curve.length * (t1 - t0) / 9)), tolerance=0.06)
    for k in range(3 if shadow else 0):
        g.fill(_shadow(curve, width, shadow * (k + 1) / 3, t0, t1), "shadow-base", 0.1)
    sides = edge(curve, width, 1, t0=t0, t1=t1) + edge(curve, width, -1, t0=t0, t1=t1)
    g.line(sides, "nerve-line", 1.9 * g.line_mm, flat=True)
    g.outline(body, "nerve-base")
    g.fill(lane(curve, width, -0.33, 0.34, t0=t0, t1=t1), "nerve-shade", 0.55)
    g.fill(lane(curve, width, -0.42, 0.16, t0=t0, t1=t1), "nerve-dark", 0.35)
    if fascicles > 1:
        lines = (lane(curve, width, -0.32 + 0.64 * (k + 0.5) / fascicles, 0.06, t0=t0, t1=t1) for k in range(fascicles))
        g.fill("".join(lines), "nerve-shade", 0.5)
    g.fill(lane(curve, width, 0.17, 0.3, t0=t0, t1=t1), "nerve-light", 0.8)
    g.fill(lane(curve, width, 0.19, 0.15, t0=t0, t1=t1), "nerve-pale", 0.9)


def _shadow(curve: Curve, width: Profile, reach: float, t0: float, t1: float) -> str:
    """Path data of a soft rim that runs out where the nerve goes on as another structure."""
    fade = 14 / curve.length

    def wide(t: float) -> float:
        begin = 1.0 if t0 == 0 else min(1.0, (t - t0) / fade)
        end = 1.0 if t1 == 1 else min(1.0, (t1 - t) / fade)
        return width(t) * 0.9 + 2 * reach * max(0.0, min(begin, end))

    return ribbon(curve, wide, t0=t0, t1=t1, n=max(8, int(curve.length * (t1 - t0) / 7)), tolerance=0.2)


def dashes(g: Drawing, curve: Curve, width: Profile, *, dash: float, gap: float, tissue: str = "nerve") -> None:
    """A hidden course: short capsules with a line and a pale core."""
    count = max(2, round((curve.length + gap) / (dash + gap)))
    pitch = (curve.length + gap) / count
    body, core = "", ""
    for k in range(count):
        start, stop = k * pitch, k * pitch + pitch - gap
        body += _capsule(curve, start, stop, width((start + stop) / 2 / curve.length) / 2)
        inset = 0.3 * (stop - start)
        core += _capsule(curve, start + inset, stop - inset, width(start / curve.length) * 0.14)
    g.line(body, f"{tissue}-line", 1.8 * g.line_mm)
    g.fill(body, f"{tissue}-base")
    g.fill(core, f"{tissue}-pale", 0.8)


def _capsule(curve: Curve, start: float, stop: float, half: float) -> str:
    """Path data of a stretch of a curve (mm along it) with round ends."""

    def at(along: float, across: float) -> Point:
        t = along / curve.length
        return add(curve.at(t), curve.normal(t), across)

    corner = half * math.sqrt(0.5)
    half = min(half, 0.48 * (stop - start))
    first, last = start + half, stop - half
    ring = [at(first, half), at(last, half), at(last + corner, corner), at(stop, 0.0), at(last + corner, -corner)]
    ring += [at(last, -half), at(first, -half), at(first - corner, -corner), at(start, 0.0), at(first - corner, corner)]
    return Curve(ring, closed=True, resolution=2).d()


def paint_vessel(g: Drawing, curve: Curve, width: Profile, tissue: str) -> None:
    """An artery or vein: ribbon with a rounded shade and a narrow gleam."""
    g.line(edge(curve, width, 1) + edge(curve, width, -1), f"{tissue}-line", 1.9 * g.line_mm)
    g.fill(ribbon(curve, width, tolerance=0.06), f"{tissue}-base")
    g.fill(lane(curve, width, -0.33, 0.34), f"{tissue}-shade", 0.7)
    g.fill(lane(curve, width, 0.16, 0.3), f"{tissue}-light", 0.65)
    g.fill(lane(curve, width, 0.2, 0.1), f"{tissue}-pale", 0.8)
