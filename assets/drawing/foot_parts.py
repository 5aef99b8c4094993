"""The foot from above and below: how its bones, muscles, tendons, straps and nerves are put on the page."""

from __future__ import annotations

from typing import Final

from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, paint_bone
from assets.drawing.curves import Curve, Point, add, heights, hump, joined, lerp, mirrored, steps
from assets.drawing.nerves import paint_nerve
from assets.drawing.patch import Patch, Solid
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, noise, paint_muscle, paint_tendon

TOLERANCE: Final = 0.1


def points(text: str, *, plantar: bool = False) -> list[Point]:
    """Page points from `x,height` pairs, given as seen from above; `plantar` turns them over to the view from below."""
    found = heights(text)
    return mirrored(found) if plantar else found


def patch(first: str, second: str, *, plantar: bool = False) -> Patch:
    """A patch from two borders, both from origin to insertion."""
    return Patch(points(first, plantar=plantar), points(second, plantar=plantar), tolerance=TOLERANCE)


def cord(
    text: str, width: float, *, begin: float = 0.0, end: float = 0.0, last: float = 1.0, plantar: bool = False
) -> Patch:
    """A tendon as a patch from its middle line.

    `begin` and `end` are the parts of its length over which it tapers; `last` is its far width as a part of `width`.
    """
    curve = Curve(points(text, plantar=plantar))
    profile = steps([(0.0, 0.1 if begin else 1.0), (max(begin, 1e-6), 1.0), (1 - max(end, 1e-6), 1.0), (1.0, last)])
    samples = [(curve.at(i / 32), curve.normal(i / 32), width * profile(i / 32) / 2) for i in range(33)]
    right = [add(p, normal, half) for p, normal, half in samples]
    left = [add(p, normal, -half) for p, normal, half in samples]
    return Patch(right, left, tolerance=TOLERANCE)


def under(g: Drawing, *curves: Curve, reach: float = 1.0, strength: float = 0.26) -> None:
    """A soft contact shadow along borders that stops short of their ends."""
    lines = (c.part(min(0.04, 2 / c.length), 1 - min(0.04, 2 / c.length), 30).d(digits=1) for c in curves)
    g.contact("".join(lines), reach, strength, (0.25, 0.5))


def belly(g: Drawing, shape: Patch, look: MuscleLook, reach: float = 1.0) -> None:
    """A muscle belly on what lies beneath it; the look's own shadow is to be 0."""
    under(g, shape.first, shape.second, reach=reach)
    paint_muscle(g, shape, look)


def tendon(
    g: Drawing, shape: Patch, *, fibres: int = 2, cap: float = 0.0, start: float = 0.0, reach: float = 0.8
) -> None:
    """A tendon on what lies beneath it."""
    under(g, shape.first, shape.second, reach=reach, strength=0.24)
    paint_tendon(g, shape, fibres=fibres, cap=cap, start=start, shadow=0)


def solid(outline: list[Point], smooth: int = 6) -> Solid:
    """A bone: two rim points a millimetre, with evened-out shade."""
    return Solid(outline, int(2 * Curve(outline, closed=True).length), tolerance=TOLERANCE, smooth=smooth)


def strap(g: Drawing, shape: Patch, *, fibres: int = 7, opacity: float = 0.6) -> None:
    """A translucent band of fibres over tendons; its outline is a structure's silhouette."""
    d = joined(shape.first, Curve(shape.second.points[::-1]))
    g.fill(d, "ligament-base", opacity)
    g.hit(d)
    for reach, strength in ((0.34, 0.4), (0.2, 0.4), (0.1, 0.4)):
        g.fill(shape.edge(hump(-0.1, 1.1, reach, 0.6), second=True), "ligament-shade", strength * opacity)
    g.fill(shape.sliver(0.34, hump(0, 1, 0.14), 0, 1), "ligament-pale", 0.6 * opacity)
    dark, pale = "", ""
    for k in range(2 * fibres - 1):
        s = (k + 1) / (2 * fibres)
        dark += shape.sliver(s, hump(-0.04, 1.04 - 0.1 * noise(k, 3), 0.014), 0, 1, 5)
        pale += shape.sliver(s + 0.25 / fibres, hump(0.05, 0.9, 0.012), 0.05, 0.9, 4)
    g.fill(dark, "ligament-dark", 0.5 * opacity)
    g.fill(pale, "ligament-pale", 0.6 * opacity)
    for side in (shape.first, shape.second):
        g.line(side.d(), "ligament-line", 0.8 * g.line_mm, 0.8)


def twig(g: Drawing, text: str, width: float, *, root: float = 0.2, plantar: bool = False) -> Curve:
    """A cutaneous nerve that begins `root` mm wide, swells to `width` and runs out; returns its course."""
    course = Curve(points(text, plantar=plantar))
    profile = steps([(0.0, root), (0.12, width), (0.7, 0.72 * width), (1.0, 0.16)])
    paint_nerve(g, course, profile, fascicles=1, shadow=0.5)
    return course


def long_bone(base: Point, tip: Point, widths: tuple[float, float, float], *, tuft: bool = False) -> list[Point]:
    """Outline of a phalanx between two page points; widths in mm at base, waist and head.

    The base is hollowed, the head has two condyles; `tuft`: the rough crescent of a distal phalanx instead.
    """
    b, w, h = (0.5 * width for width in widths)
    if tuft:
        side = [(0.02, 0.62 * b), (0.07, 0.95 * b), (0.17, 0.9 * b), (0.34, 0.6 * w + 0.4 * b), (0.52, w)]
        side += [(0.64, 0.8 * w + 0.2 * h), (0.74, 0.95 * h), (0.84, 0.98 * h), (0.93, 0.78 * h), (0.985, 0.42 * h)]
    else:
        side = [(0.015, 0.62 * b), (0.05, 0.94 * b), (0.14, 0.93 * b), (0.29, 0.62 * w + 0.38 * b), (0.5, w)]
        side += [(0.69, 0.65 * w + 0.35 * h), (0.82, 0.93 * h), (0.91, 0.96 * h), (0.97, 0.78 * h), (1.0, 0.42 * h)]
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    length = (dx * dx + dy * dy) ** 0.5
    across = (-dy / length, dx / length)
    right = [add(lerp(base, tip, t), across, w) for t, w in side]
    left = [add(lerp(base, tip, t), across, -w) for t, w in side]
    return [lerp(base, tip, 0.04), *right, lerp(base, tip, 1.01 if tuft else 0.985), *left[::-1]]


def phalanx(g: Drawing, base: Point, tip: Point, widths: tuple[float, float, float], *, tuft: bool = False) -> None:
    """A whole phalanx as part of the structure that is open."""
    shape = solid(long_bone(base, tip, widths, tuft=tuft), 4)
    paint_bone(g, shape, 0.2 * widths[0] + 0.4, shadow=0.6)
    dx, dy = tip[0] - base[0], tip[1] - base[1]
    if not tuft:
        length = (dx * dx + dy * dy) ** 0.5
        across = (-dy / length, dx / length)
        ends = [add(lerp(base, tip, 0.9), across, k * 0.42 * widths[2]) for k in (1, -1)]
        cartilage(g, [ends[0], lerp(base, tip, 0.965), ends[1]], 0.08 * length**0.5 + 0.4)
        waist = [add(lerp(base, tip, t), across, k * widths[1] * 0.2 - 0.3) for t, k in ((0.3, 1), (0.7, 1))]
        gleam(g, [*waist, *(add(lerp(base, tip, t), across, -0.26 * widths[1]) for t in (0.7, 0.3))], strength=0.12)
    else:
        middle = lerp(base, tip, 0.84)
        w = 0.2 * widths[2]
        ring = [
            (middle[0] - w, middle[1]),
            (middle[0], middle[1] - w),
            (middle[0] + w, middle[1]),
            (middle[0], middle[1] + w),
        ]
        hollow(g, ring, strength=0.08)
    finish_bone(g, shape)
