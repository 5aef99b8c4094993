"""Lumbosacral spine in median section, ligaments: between and over the spinous processes, along the bodies."""

from __future__ import annotations

from typing import Final

from assets.drawing.curves import Curve, Point, Profile, add, closed_path, hump, lerp, ribbon, steps
from assets.drawing.patch import Patch
from assets.drawing.spine_lateral_canal_points import (
    BEHIND_SACRUM,
    LAST_FLAVUM,
    PROMONTORY_FRONT,
    SACROCOCCYGEAL,
    SUPRASPINOUS,
)
from assets.drawing.spine_lateral_discs import PAIRS
from assets.drawing.spine_lateral_points import BODIES, LEVELS, SACRAL_CREST, SPINOUS
from assets.drawing.svg_writer import Drawing

_S1_TOP: Final = SACRAL_CREST[0][:4]
"""Upper border of the crest of S1, from front to back."""


def _tip(level: str) -> int:
    points = SPINOUS[level]
    return min(range(len(points)), key=lambda k: points[k][0])


def underside(level: str) -> list[Point]:
    """Lower border of a spinous process, from front to back."""
    return SPINOUS[level][_tip(level) + 1 : -1][::-1]


def upperside(level: str) -> list[Point]:
    """Upper border of a spinous process or of the sacral crest, from front to back."""
    return _S1_TOP if level == "S1" else SPINOUS[level][2 : _tip(level)]


def paint_behind_canal(g: Drawing) -> None:
    """Interspinous ligaments, ligamenta flava, supraspinous and sacrococcygeal ligament."""
    with g.structure("ligament.interspinous", "ligament", _between("L2", "L3").at(0.5, 0.5)):
        for upper, lower in PAIRS:
            _interspinous(g, _between(upper, lower), bare=upper in ("L4", "L5"))
        _crest_ligament(g)
    with g.structure("ligament.flavum", "ligament", _flavum("L2", "L3").at(0.45, 0.5)):
        for upper, lower in PAIRS:
            _paint_flavum(g, _flavum(upper, lower))
    with g.structure("ligament.supraspinous", "ligament", Curve(SUPRASPINOUS).at(0.36)):
        paint_band(g, Curve(SUPRASPINOUS), steps([(0.0, 3.6), (0.8, 3.6), (1.0, 0.35)]), threads=3)
    with g.structure("ligament.sacrococcygeal", "ligament", Curve(SACROCOCCYGEAL).at(0.55)):
        paint_band(g, Curve(SACROCOCCYGEAL), steps([(0.0, 2.6), (1.0, 1.6)]), threads=1)


def _between(upper: str, lower: str) -> Patch:
    """From the lower border of one spinous process to the upper border of the next, along from front to back."""
    over = [add(p, (0, -1.4)) for p in underside(upper)]
    under = [add(p, (0, 1.4)) for p in upperside(lower)]
    return Patch(over, under, tolerance=0.06)


def _interspinous(g: Drawing, patch: Patch, *, bare: bool) -> None:
    """A sheet whose fibres rise backwards; below L4, where no cord covers it, its free edge bows in and frays."""
    d = patch.outline(-0.12 if bare else 0.05, 0.05)
    g.outline(d, "ligament-base")
    for reach in (0.3, 0.18):
        g.fill(patch.strip(0.0, reach, 0.02, 0.98, 14), "ligament-shade", 0.3)
    g.fill(patch.strip(0.84, 1.0, 0.02, 0.98, 14), "ligament-mid", 0.5)
    dark, pale = "", ""
    for i in range(30):
        t = 0.03 + 0.94 * i / 29
        low, high = min(0.985, max(0.015, t - 0.15)), min(0.985, max(0.015, t + 0.1))

        def slope(s: float, low: float = low, high: float = high) -> float:
            return high + (low - high) * s - 0.02 * s * (1 - s)

        fibre = patch.line(slope, 0.03, 0.97, 5)
        if i % 2:
            dark += fibre.d()
        else:
            pale += ribbon(fibre, hump(-0.1, 1.1, 0.36), n=4, tolerance=0.1)
    g.fill(pale, "ligament-pale", 0.75)
    g.line(dark, "ligament-fibre", 0.22, 0.9)
    g.line(d, "ligament-line", 0.8 * g.line_mm)


def _crest_ligament(g: Drawing) -> None:
    """What joins the first two knobs of the sacral crest."""
    patch = Patch([(-62, 78), (-70, 81), (-77, 83)], [(-81, 99), (-82.4, 94), (-85, 90.4)], tolerance=0.06)
    g.outline(patch.outline(), "ligament-base")
    g.line("".join(patch.run((k + 0.5) / 9, 0.03, 0.97, 6).d() for k in range(9)), "ligament-fibre", 0.22, 0.8)
    g.line(patch.outline(), "ligament-line", 0.8 * g.line_mm)


def _flavum(upper: str, lower: str) -> Patch:
    """From the front of one arch to the top of the next; across from the canal backwards."""
    if lower == "S1":
        return Patch(*LAST_FLAVUM, tolerance=0.05)
    x, y = SPINOUS[upper][-1]
    nx, ny = SPINOUS[lower][1]
    bx, by = SPINOUS[upper][-3]
    here, there = (x - 0.2, y), (nx, ny)
    front = [(x - 0.2, y - 2), lerp(here, there, 0.35), lerp(here, there, 0.7), (nx + 0.6, ny + 2)]
    behind, below = (bx - 0.2, by), (nx - 4, ny)
    back = [(bx + 0.6, by - 0.6), lerp(behind, below, 0.4), lerp(behind, below, 0.75), (nx - 3.4, ny + 0.4)]
    return Patch(front, back, tolerance=0.05)


def _paint_flavum(g: Drawing, patch: Patch) -> None:
    d = patch.outline(0.08, 0.08)
    g.contact(closed_path(patch.polygon(8), 0.3), 0.8, 0.2, (0.3, 0.5), 3)
    g.outline(d, "flavum-base")
    for start in (0.5, 0.68, 0.84):
        g.fill(patch.strip(start, 1.0, 0.02, 0.98, 12), "flavum-shade", 0.3)
    dark, pale = "", ""
    for k in range(6):
        dark += patch.run((k + 0.5) / 6, 0.03, 0.97, 6).d()
        pale += patch.sliver((k + 0.9) / 6.2, hump(0.05, 0.95, 0.024), 0.05, 0.95, 5)
    g.line(dark, "flavum-fibre", 0.2, 0.8)
    g.fill(pale, "flavum-light", 0.8)
    for half in (0.12, 0.05):
        g.fill(patch.sliver(0.22, hump(0.04, 0.96, half), 0.04, 0.96, 8), "flavum-pale", 0.55)
    g.line(d, "flavum-line", 0.8 * g.line_mm)


def paint_band(g: Drawing, curve: Curve, width: Profile, *, threads: int, shadow: float = 0.9) -> None:
    """A ligament as a long band: shaded on one side, lit on the other, with threads along it."""
    n = max(24, int(curve.length / 6))
    d = ribbon(curve, width, n=n, tolerance=0.05)
    if shadow:
        g.contact(ribbon(curve, width, n=n // 2, tolerance=0.4), shadow, 0.2, (0.3, 0.5), 3)
    g.outline(d, "ligament-base")
    lit = 1 if curve.normal(0.5)[0] < 0 else -1  # the light comes from page left

    def lane(place: float, part: float) -> str:
        points = [add(curve.at(i / n), curve.normal(i / n), place * width(i / n)) for i in range(n + 1)]
        return ribbon(Curve(points), lambda t: part * width(t), n=n, tolerance=0.06)

    g.fill(lane(-0.3 * lit, 0.4), "ligament-mid", 0.8)
    g.fill(lane(-0.39 * lit, 0.22), "ligament-shade", 0.7)
    g.fill(lane(0.26 * lit, 0.26), "ligament-light", 0.9)
    g.fill(lane(0.3 * lit, 0.12), "ligament-pale", 0.9)
    lines = ""
    for k in range(threads):
        place = -0.32 + 0.64 * (k + 0.5) / threads
        points = [add(curve.at(i / n), curve.normal(i / n), place * width(i / n)) for i in range(n + 1)]
        lines += Curve(points).part(0.01, 0.99, n).d()
    g.line(lines, "ligament-fibre", 0.18, 0.9)
    g.line(d, "ligament-line", 0.8 * g.line_mm)


def paint_anterior(g: Drawing) -> None:
    """The anterior ligament, too wide behind: bodies and discs will lie on it, so that no gap can open."""
    course = [(10.6, -121.0)]
    for level in LEVELS:
        front = BODIES[level].front
        course += [add(front[0], (0.2, 0.2)), add(front[2], (0.8, 0)), add(front[4], (0.1, 0))]
    curve = Curve([*course, *PROMONTORY_FRONT])
    width = steps([(0.0, 5.4), (0.84, 5.4), (1.0, 1.6)])
    with g.structure("ligament.anterior-longitudinal", "ligament", add(curve.at(curve.when(93)), (1.4, 0.6))):
        paint_band(g, curve, width, threads=4)


def paint_posterior(g: Drawing) -> None:
    """The posterior ligament: held by the discs, a bowstring over the hollow of each body."""
    course = [(-23.4, -121.0)]
    for level in LEVELS:
        back = BODIES[level].back
        course += [add(back[0], (-1.0, 0)), add(back[2], (-2.3, 0)), add(back[4], (-1.0, 0.6))]
    curve = Curve([*course, *BEHIND_SACRUM])
    with g.structure("ligament.posterior-longitudinal", "ligament", curve.at(curve.when(80))):
        paint_band(g, curve, steps([(0.0, 1.3), (0.88, 1.3), (1.0, 0.5)]), threads=1, shadow=0.6)
