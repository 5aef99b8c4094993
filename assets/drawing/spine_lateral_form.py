"""Sawn bone of the median section: a pale cortex, warm marrow, trabeculae that run with the load."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Sequence
from typing import Final

from assets.drawing.curves import Curve, Point, Profile, add, contains, lerp, move, relative, to_edge
from assets.drawing.patch import Patch, Solid
from assets.drawing.spine_form import LIGHT_TOWARD, ROUGH, SHADE_TOWARD, contact
from assets.drawing.svg_writer import Drawing

Grain = Callable[[Point], Point]
"""The unit vector along which the trabeculae run at a place."""

_MARROW: Final = ((0.0, "light"), (0.45, "base"), (1.0, "mid"))


def towards(a: Point, b: Point) -> Point:
    """The unit vector from `a` to `b`."""
    length = max(math.dist(a, b), 1e-9)
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length)


def along(direction: Point) -> Grain:
    """The same direction everywhere."""
    return lambda _: direction


def paint_sawn(
    g: Drawing,
    name: str,
    points: Sequence[Point],
    grain: Grain,
    *,
    rim: float,
    step: float = 1.85,
    shadow: float = 1.1,
) -> Solid:
    """A sawn face with its cortex, marrow and sponge, without the outline; `name` seeds its texture."""
    around = Curve(points, closed=True).length
    shape = Solid(points, max(110, int(around / 0.9)), tolerance=ROUGH, smooth=3)
    if shadow:
        contact(g, points, shadow, 0.17, (0.6, 0.9), 3)
    g.outline(shape.d, "cancellous-pale")
    inner = Solid(shape.inset(rim)[::4], max(90, int(around / 1.4)), tolerance=ROUGH, smooth=2)
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    centre = ((min(xs) + max(xs)) / 2 - 2, (min(ys) + max(ys)) / 2 - 2)
    radius = 0.62 * max(max(xs) - min(xs), max(ys) - min(ys))
    stops = [(offset, f"cancellous-{tone}", 1.0) for offset, tone in _MARROW]
    g.paint(inner.d, g.radial(f"marrow-{name}", centre, radius, stops))
    for depth, strength in ((1.7, 0.24), (1.1, 0.26), (0.55, 0.3)):  # a cut face is a shallow hollow
        g.fill(inner.crescent(LIGHT_TOWARD, depth, floor=0.0), "cancellous-shade", strength)
    for depth, strength in ((1.4, 0.4), (0.6, 0.5)):
        g.fill(inner.crescent(SHADE_TOWARD, depth, floor=0.1), "cancellous-light", strength)
    sponge(g, inner, name, grain, step)
    g.line(inner.d, "cancellous-fibre", 0.2)
    return shape


def sponge(g: Drawing, inner: Solid, seed: str, grain: Grain, step: float) -> None:
    """Dark pores drawn out along the grain, and bright threads of bone between them."""
    chance = random.Random(seed)
    xs, ys = [p[0] for p in inner.polygon], [p[1] for p in inner.polygon]
    pores, threads = "", ""
    y = min(ys)
    while y < max(ys):
        x = min(xs)
        while x < max(xs):
            p = (x + chance.uniform(-0.5, 0.5) * step, y + chance.uniform(-0.5, 0.5) * step)
            room = to_edge(inner.polygon, p) if contains(inner.polygon, p) else 0.0
            if room > 0.7:
                u = _turned(grain(p), chance.uniform(-0.22, 0.22))
                pores += _pore(p, u, chance.uniform(0.35, 0.8), chance.uniform(0.22, 0.5))
                if room > 1.4 and chance.random() < 0.45:
                    threads += _thread(add(p, (-u[1], u[0]), step * 0.5), u, chance.uniform(0.7, 1.3))
            x += step
        y += step
    g.fill(pores, "cancellous-dark", 0.6)
    g.fill(threads, "cancellous-pale", 0.7)


def _pore(p: Point, u: Point, reach: float, wide: float) -> str:
    """A small lens along `u`, written to a tenth of a millimetre: no two come out alike."""
    v = (-u[1], u[0])
    a, b = (_tenths(add(p, u, k * reach)) for k in (1, -1))
    first = relative("q", a, add(p, v, wide), b, digits=1)
    return move(a, 1) + first + relative("q", b, add(p, v, -wide), a, digits=1) + "Z"


def _tenths(p: Point) -> Point:
    return (round(p[0], 1), round(p[1], 1))


def _turned(u: Point, angle: float) -> Point:
    """A unit vector turned by an angle in radians."""
    c, s = math.cos(angle), math.sin(angle)
    return (u[0] * c - u[1] * s, u[0] * s + u[1] * c)


def _thread(p: Point, u: Point, reach: float) -> str:
    """A sliver along `u`, rounded on one side: a third less to store than a lens."""
    v = (-u[1], u[0])
    a, b = add(p, u, reach), add(p, u, -reach)
    return move(a, 1) + relative("q", a, add(p, v, 0.35), b, digits=1) + "Z"


def paint_load_lines(g: Drawing, patch: Patch, name: str, count: int = 26) -> None:
    """Long trabeculae from endplate to endplate, tied by fine level ones; `patch` runs along the load."""
    chance = random.Random(name)
    bright, dark = "", ""
    for i in range(count):
        across = 0.07 + 0.86 * i / (count - 1)
        start, stop = 0.075 + chance.uniform(0, 0.06), 0.925 - chance.uniform(0, 0.06)
        phase = chance.uniform(0, 6)

        def wave(t: float, s: float = across, p: float = phase) -> float:
            return s + 0.006 * math.sin(13 * t + p)

        def beside(t: float, course: Profile = wave) -> float:
            return course(t) + 0.019

        bright += patch.sliver(wave, lambda _: 0.0034, start, stop, 6)
        if i % 2:
            dark += patch.sliver(beside, lambda _: 0.002, start + 0.04, stop - 0.04, 5)
    g.fill(bright, "cancellous-pale", 0.6)
    g.fill(dark, "cancellous-dark", 0.4)
    if count > 12:
        _paint_ties(g, patch)


def _paint_ties(g: Drawing, patch: Patch) -> None:
    """Fine level trabeculae between the long ones."""
    ties = ""
    for k in range(9):
        t = 0.12 + 0.76 * k / 8
        row = [patch.at(0.06 + 0.88 * j / 8, t + 0.014 * math.sin(j * 2.3 + k)) for j in range(9)]
        ties += "".join(move(a) + relative("l", a, lerp(a, b, 0.8)) for a, b in itertools.pairwise(row))
    g.line(ties, "cancellous-fibre", 0.14, 0.45)
