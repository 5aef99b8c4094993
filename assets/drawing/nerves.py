"""Nerves and vessels as tapered ribbons with a pale core; hidden courses as rows of dashes."""

from __future__ import annotations

import math

from assets.drawing.curves import Curve, Profile, add, ribbon, simplify, steps
from assets.drawing.svg_writer import Drawing


def taper(start: float, stop: float) -> Profile:
    """A width that changes evenly from `start` to `stop` mm."""
    return steps([(0.0, start), (1.0, stop)])


def side(curve: Curve, width: Profile, sign: int, n: int = 36) -> str:
    """Path data of one edge of a ribbon (sign +1 or −1), open at both ends."""
    ts = [i / n for i in range(n + 1)]
    return Curve(simplify([add(curve.at(t), curve.normal(t), sign * width(t) / 2) for t in ts], 0.05), resolution=2).d()


def paint_nerve(g: Drawing, curve: Curve, width: Profile, *, fascicles: int = 3, shadow: float = 1.6) -> None:
    """Draw a nerve: shadow, ribbon, shaded edge, fascicles, pale core, lines along both sides (ends stay open)."""
    body = ribbon(curve, width, tolerance=0.1)
    if shadow:
        for k in range(4):
            g.line(curve.d(), "shadow-line", width(0.5) + shadow * 2 * (k + 1) / 4, 0.075)
    g.line(side(curve, width, 1) + side(curve, width, -1), "nerve-line", 2 * g.line_mm)
    g.outline(body, "nerve-base")
    g.fill(_lane(curve, width, -0.34, 0.32), "nerve-shade", 0.55)
    g.fill(_lane(curve, width, -0.42, 0.16), "nerve-dark", 0.35)
    for k in range(fascicles):
        place = -0.3 + 0.6 * (k + 0.5) / fascicles
        g.fill(_lane(curve, width, place, 0.07), "nerve-shade", 0.5)
    g.fill(_lane(curve, width, 0.17, 0.3), "nerve-light", 0.8)
    g.fill(_lane(curve, width, 0.19, 0.16), "nerve-pale", 0.9)


def _lane(curve: Curve, width: Profile, place: float, part: float, n: int = 32) -> str:
    """Path data of a lane inside the ribbon: centre and breadth as parts of the width, + is the left of travel."""
    centre = Curve(
        simplify([add(curve.at(i / n), curve.normal(i / n), place * width(i / n)) for i in range(n + 1)], 0.03)
    )
    return ribbon(centre, lambda t: part * width(t), tolerance=0.1)


def dashes(g: Drawing, curve: Curve, width: Profile, *, dash: float, gap: float, tissue: str = "nerve") -> None:
    """A hidden course: short capsules with a line and a pale core."""
    count = max(2, round((curve.length + gap) / (dash + gap)))
    pitch = (curve.length + gap) / count
    body, core = "", ""
    for k in range(count):
        t0, t1 = k * pitch / curve.length, min(1.0, (k * pitch + pitch - gap) / curve.length)
        body += ribbon(curve, _capsule(width, t0, t1, curve.length), t0=t0, t1=t1, n=8, tolerance=0.1)
        u = 0.18 * (t1 - t0)
        core += ribbon(
            curve, _capsule(width, t0 + u, t1 - u, curve.length, 0.3), t0=t0 + u, t1=t1 - u, n=6, tolerance=0.1
        )
    g.line(body, f"{tissue}-line", 2 * g.line_mm)
    g.fill(body, f"{tissue}-base")
    g.fill(core, f"{tissue}-pale", 0.85)


def _capsule(width: Profile, t0: float, t1: float, length: float, part: float = 1.0) -> Profile:
    """A width that is rounded off at both ends of a dash."""

    def profile(t: float) -> float:
        full = part * width(t)
        reach = min(t - t0, t1 - t) * length
        inset = min(1.0, max(0.0, reach / (full / 2)))
        return full * math.sqrt(max(0.0, 1 - (1 - inset) ** 2))

    return profile


def paint_vessel(g: Drawing, curve: Curve, width: Profile, tissue: str) -> None:
    """An artery or vein: ribbon with a rounded shade and a narrow gleam."""
    g.line(side(curve, width, 1) + side(curve, width, -1), f"{tissue}-line", 2 * g.line_mm)
    g.fill(ribbon(curve, width, tolerance=0.1), f"{tissue}-base")
    g.fill(_lane(curve, width, -0.33, 0.34), f"{tissue}-shade", 0.7)
    g.fill(_lane(curve, width, 0.16, 0.3), f"{tissue}-light", 0.65)
    g.fill(_lane(curve, width, 0.2, 0.1), f"{tissue}-pale", 0.8)
