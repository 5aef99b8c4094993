"""Lumbosacral spine from behind, roots: outside the sac, inside their sleeves, as rootlets in the sac."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Final

from assets.drawing.curves import Curve, Point, Profile, add, between, fitted, hump, ribbon
from assets.drawing.nerves import lane
from assets.drawing.spine_points import CONUS_TIP, CORD
from assets.drawing.spine_root_points import LAST, ROOTS, TWELFTH
from assets.drawing.spine_shapes import SIDES, on, sac_half
from assets.drawing.svg_writer import Drawing

ORDER: Final = (*ROOTS, *LAST)
"""From the outermost in the sac to the innermost: the next to leave is always outermost."""
LEAVES: Final = {**{name: root.leaves for name, root in ROOTS.items()}, **{k: v[3] for k, v in LAST.items()}}
ARISES: Final = {**{name: root.arises for name, root in ROOTS.items()}, **{k: v[2] for k, v in LAST.items()}}


def _bump(t: float, middle: float, spread: float) -> float:
    return math.exp(-(((t - middle) / spread) ** 2))


@dataclass(frozen=True, slots=True)
class Root:
    """A root on one side: its course, its width, the place of its ganglion and the end of its sleeve (0 to 1)."""

    name: str
    side: int
    curve: Curve
    width: Profile
    ganglion: float
    spread: float
    sleeve: float

    @property
    def key(self) -> str:
        """A short name for gradients."""
        return f"{self.name}{'r' if self.side > 0 else 'l'}"

    def at(self, t: float, across: float = 0.0) -> Point:
        """A point at `t` along and `across` (−0.5 to 0.5 is the width) to the left of travel."""
        return add(self.curve.at(t), self.curve.normal(t), across * self.width(t))


def root(name: str, side: int) -> Root:
    """The named root on one side (1 right, −1 left)."""
    course = ROOTS[name]
    curve = Curve(on(side, course.points))
    centre = (side * course.ganglion[0], course.ganglion[1])
    middle = min((math.dist(curve.at(i / 240), centre), i / 240) for i in range(241))[1]
    spread = course.half_length / curve.length

    def width(t: float) -> float:
        u = min(1.0, max(0.0, (t - middle + spread) / (2 * spread)))
        eased = u * u * (3 - 2 * u)
        plain = course.width + (course.ramus - course.width) * eased
        swollen = plain + (course.breadth - (course.width + course.ramus) / 2) * _bump(t, middle, spread)
        if name.startswith("L"):  # its end lies hidden under bone; a rounded one looks better where it is lit
            return swollen * math.sqrt(max(0.06, 1 - max(0.0, (t - 0.95) / 0.05) ** 2))
        gone = min(1.0, max(0.0, (t - 0.8) / 0.2))  # a sacral root dives away from the eye
        return swollen * (1 - 0.45 * gone * gone)

    return Root(name, side, curve, width, middle, spread, max(0.12, middle - course.half_length * 0.95 / curve.length))


def all_roots() -> list[Root]:
    """Every named root, right and left, from the lowest up."""
    return [root(name, side) for name in reversed(ROOTS) for side in SIDES]


def paint_outer_roots(g: Drawing, roots: list[Root], glow: str, dark: str) -> None:
    """Roots with ganglia and rami; the sac and the sleeves will be laid over their upper parts."""
    _paint_twelfth(g)
    for name in reversed(ROOTS):
        pair = [r for r in roots if r.name == name]
        right = next(r for r in pair if r.side > 0)
        with g.structure(f"root.{name}", "nerves", right.curve.at(right.ganglion)):
            for one in pair:
                _paint_root(g, one, glow, dark)


def _paint_root(g: Drawing, r: Root, glow: str, dark: str) -> None:
    curve, width = r.curve, r.width
    middle = fitted([curve.at(0.02 + 0.95 * i / 24) for i in range(25)], 0.1).d(digits=1)
    for k in range(2):
        g.line(middle, "shadow-line", width(r.ganglion) * 0.7 + 1.3 * (k + 1), 0.12)
    slim = 0.3 * r.sleeve  # it starts as thin as its rootlets, so that its outline goes on from theirs
    body = ribbon(curve, lambda t: width(t) * min(1.0, 0.4 + 0.6 * t / slim), n=28, tolerance=0.06)
    dives = r.name.startswith("S")  # into its foramen
    rim = ribbon(curve, width, t1=0.95, n=28, tolerance=0.06) if dives else body
    g.line(rim, "nerve-line", 2.2 * g.line_mm)
    g.outline(body, "nerve-base")
    lit = 1 if curve.normal(r.ganglion)[1] < 0 else -1  # the side of travel that looks up the page
    for low, high, tone, opacity in (
        (-0.49, -0.14, "shade", 0.55),
        (-0.5, -0.38, "dark", 0.5),
        (0.06, 0.38, "light", 0.75),
        (0.17, 0.32, "pale", 0.85),
    ):
        g.fill(_lane(r, lit * low, lit * high, 0.02, 0.97), f"nerve-{tone}", opacity)
    ts = [r.sleeve + (0.95 - r.sleeve) * i / 14 for i in range(15)]
    threads = "".join(fitted([r.at(t, lit * s) for t in ts], 0.06).d(digits=2) for s in (-0.16, 0.02))
    g.line(threads, "nerve-fibre", 0.16, 0.8)
    _paint_ganglion(g, r, lit, glow)
    if dives:
        a, b = curve.at(0.78), curve.at(0.99)
        stops = [
            (0, "shadow-dark", 0.0),
            (0.5, "shadow-dark", 0.35),
            (0.85, "shadow-dark", 0.92),
            (1, "shadow-dark", 1.0),
        ]
        veil = g.linear(f"dive-{r.key}", a, b, stops)
        g.paint(ribbon(curve, lambda t: width(t) + 1.0, t0=0.76, n=10, tolerance=0.1), veil)
        g.blob(dark, curve.at(0.99), (1.1 * width(1), 1.1 * width(1)))


def _lane(r: Root, low: float, high: float, t0: float, t1: float) -> str:
    """Path data of a lane along a root between two places across it (−0.5 to 0.5), tapering at both ends."""
    middle, half = (low + high) / 2, (high - low) / 2
    full = hump(0, 1, half, 0.3)
    places = [(t0 + (t1 - t0) * i / 26, full(i / 26)) for i in range(27)]
    return between([r.at(t, middle - h) for t, h in places], [r.at(t, middle + h) for t, h in places], 0.1)


def _paint_ganglion(g: Drawing, r: Root, lit: int, glow: str) -> None:
    """The ganglion: a fuller, warmer swelling with a light of its own."""
    reach = 1.5 * r.spread
    low, high = r.ganglion - reach, r.ganglion + reach
    swell = hump(low, high, 1.0, 1.3)
    body = ribbon(r.curve, lambda t: r.width(t) * swell(t), t0=low, t1=high, n=18, tolerance=0.1)
    g.fill(body, "nerve-shade", 0.42)
    a, b = r.curve.at(low), r.curve.at(high)
    turn = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    g.blob(
        glow, r.at(r.ganglion, lit * 0.16), (r.spread * r.curve.length * 0.95, r.width(r.ganglion) * 0.28), turn, 0.8
    )


def _paint_twelfth(g: Drawing) -> None:
    """The subcostal root, fading out along the twelfth rib."""
    with g.decor("nerves"):
        for side in SIDES:
            curve = Curve(on(side, TWELFTH))
            start, stop = curve.at(0.62), curve.at(1.0)
            key = "r" if side > 0 else "l"

            def fading(name: str, tone: str, a: Point = start, b: Point = stop, k: str = key) -> str:
                return g.linear(f"twelfth-{name}-{k}", a, b, [(0, tone, 1), (0.5, tone, 0.7), (1, tone, 0)])

            def width(t: float) -> float:
                return 1.5 + 0.4 * t + 1.9 * _bump(t, 0.56, 0.1)

            g.paint(ribbon(curve, lambda t: width(t) + 0.7, n=22, tolerance=0.1), fading("line", "nerve-line"))
            g.paint(ribbon(curve, width, n=22, tolerance=0.1), fading("base", "nerve-base"))
            g.paint(lane(curve, width, -0.3, 0.36, t0=0.1), fading("shade", "nerve-shade"))
            g.paint(lane(curve, width, 0.18, 0.24, t0=0.1), fading("light", "nerve-pale"))


# ------------------------------------------------------------------------------------------------- inside the sac
def cord_half(y: float) -> float:
    """Half width of the cord at a height; 0 below the conus."""
    for (a, ya), (b, yb) in itertools.pairwise(CORD):
        if ya <= y <= yb:
            return a + (b - a) * (y - ya) / (yb - ya)
    return 0.0


def rootlet(name: str, side: int, fine: float, target: Root | None) -> Curve:
    """One rootlet's course in the sac: off the cord, packed beside its neighbours, out into its sleeve.

    `fine` shifts it within its root, −1 to 1.
    """
    rank = ORDER.index(name)
    y = ARISES[name]
    points = [(max(0.3, cord_half(y) - 0.5 + fine * 0.2), y - 4)]
    y += 8
    while y < LEAVES[name] - 12:
        waiting = [k for k in ORDER if LEAVES[k] > y + 4]
        room = sac_half(y) - 0.95
        inner = max(0.25, cord_half(y) + 0.4) if y < CONUS_TIP else 0.35
        place = 1 - (waiting.index(name) + 0.35) / len(waiting)
        x = inner + (room - inner) * place + fine * 0.4 + 0.2 * math.sin(y * 0.06 + rank * 2.1)
        points.append((min(x, room), y))
        y += 15
    if target is None:
        points += LAST[name][0][:]
    else:
        points += [(abs(p[0]) + fine * 0.25, p[1]) for p in (target.curve.at(0.05), target.curve.at(0.16))]
    return Curve(on(side, points))


def paint_rootlets(g: Drawing, roots: list[Root]) -> None:
    """Roots inside the sac: two strands each, in the order in which they will leave; the lowest go first."""
    for name in reversed(ROOTS):
        with g.piece(f"root.{name}", "nerves"):
            for one in (r for r in roots if r.name == name):
                for fine, width in ((-0.8, 0.95), (0.75, 1.1)):
                    paint_strand(g, rootlet(name, one.side, fine, one), width, outline=True)


def paint_strand(g: Drawing, curve: Curve, width: float, *, outline: bool = False) -> None:
    """One rootlet: a dark edge, a yellow strand, a thread of light."""
    g.line(curve.d(), "nerve-line", width + 0.3, 0.8)
    body = ribbon(curve, lambda t: width * min(1.0, 0.5 + 5 * t), n=16, tolerance=0.1)
    if outline:
        g.outline(body, "nerve-base")
    else:
        g.fill(body, "nerve-base")
    g.fill(ribbon(curve.offset(0.2 * width, 16), hump(0, 1, width * 0.36, 0.4), n=14, tolerance=0.1), "nerve-pale", 0.8)


# --------------------------------------------------------------------------------------------------- in the sleeves
def paint_sheathed(g: Drawing, roots: list[Root]) -> None:
    """Each root in its sleeve, seen through the dura: it fades in from the sac and out into its ganglion."""
    for name in reversed(ROOTS):
        with g.piece(f"root.{name}", "nerves"):
            for one in (r for r in roots if r.name == name):
                _paint_core(g, one)


def _grown(t: float, end: float) -> float:
    """0 to 1: a root starts as a point between its rootlets, so that no end of it is seen in the sac."""
    u = min(1.0, max(0.0, t - 0.02) / (0.34 * end))
    return u * (2 - u)


def _paint_core(g: Drawing, r: Root) -> None:
    end = r.sleeve

    def core(t: float) -> float:
        grown = min(1.0, t / end)
        thin = _grown(t, end)
        return r.width(t) * (0.55 + 0.3 * grown) * thin

    a, b = r.curve.at(end * 0.72), r.curve.at(end)
    dark = g.linear(f"core-line-{r.key}", a, b, [(0, "nerve-line", 1), (1, "nerve-line", 0)])
    fill = g.linear(f"core-{r.key}", a, b, [(0, "nerve-base", 1), (1, "nerve-base", 0)])
    g.paint(ribbon(r.curve, lambda t: core(t) + 0.34 * _grown(t, end), t0=0.02, t1=end, n=16, tolerance=0.1), dark)
    g.outline(ribbon(r.curve, core, t0=0.02, t1=end, n=16, tolerance=0.1), "", paint=fill)
    ts = [0.06 + (end - 0.08) * i / 16 for i in range(17)]
    for low, high, tone, opacity in ((-0.42, -0.2, "shade", 0.6), (0.1, 0.32, "pale", 0.7)):
        middle, half = (low + high) / 2, (high - low) / 2
        taper = [hump(0, 1, half, 0.5)(i / 16) for i in range(17)]
        sides = [
            [add(r.curve.at(t), r.curve.normal(t), (middle + k * h) * core(t)) for t, h in zip(ts, taper, strict=True)]
            for k in (-1, 1)
        ]
        g.fill(between(sides[0], sides[1], 0.1), f"nerve-{tone}", opacity)
