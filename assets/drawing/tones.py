"""Muscle and tendon: base, shade that hugs the borders, tapered highlights, fibres, interdigitating fingers, line."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from assets.drawing.curves import Point, Profile, between, hump, steps
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing


@dataclass(frozen=True, slots=True)
class MuscleLook:
    """How one muscle is modelled.

    lights: where across the highlights run; left, right: how far the shade reaches from each border (across units);
    fibres: dark slivers, half as many light ones; lean: how far across fibres drift on their way (pennation);
    gather: how much fibres converge to the middle at the insertion (bipennate); origin, insertion: length of the
    tendon fingers as a part of the muscle; fingers: their number; cap, start: bow of the ends; shadow: reach in mm;
    bundles: broad fascicles; rich: False for muscles that others mostly cover (fewer tones).
    """

    lights: tuple[float, ...] = (0.38,)
    left: float = 0.26
    right: float = 0.44
    fibres: int = 11
    lean: float = 0.0
    gather: float = 0.0
    origin: float = 0.0
    insertion: float = 0.0
    fingers: int = 7
    cap: float = 0.0
    start: float = 0.0
    shadow: float = 3.0
    gloss: float = 1.0
    bundles: int = 0
    rich: bool = True


def noise(*numbers: int) -> float:
    """A repeatable number between 0 and 1 for some whole numbers."""
    value = 0
    for item in numbers:
        value = (value * 1103515245 + item * 7919 + 12345) % 2147483648
        value = (value ^ (value >> 11)) * 2654435761 % 2147483648
    return value / 2147483648


def paint_muscle(g: Drawing, patch: Patch, look: MuscleLook) -> None:
    """Draw a whole muscle; its outline is the patch."""
    d = patch.outline(look.cap, look.start)
    if look.shadow:
        coarse = between(patch.first.sample(16), patch.second.sample(16), 0.5)
        g.contact(coarse, look.shadow, 0.3, (0.2, 0.9), 3 if look.rich else 2)
    g.outline(d, "muscle-base")
    if look.bundles:
        _bundles(g, patch, look)
    _shade(g, patch, look)
    _highlights(g, patch, look)
    _fibres(g, patch, look)
    if look.insertion:
        if look.cap:
            g.fill(patch.tip(0.004, look.cap), "tendon-base", 0.94)
        fingers(g, patch, 1.0, 1.0 - look.insertion, look.fingers)
    if look.origin:
        if look.start:
            g.fill(patch.tip(0.004, look.start, far=False), "tendon-base", 0.94)
        fingers(g, patch, 0.0, look.origin, look.fingers)
    g.line(d, "muscle-line")
    if look.insertion and look.cap:
        g.line(patch.tip(0.4 * look.insertion, look.cap, closed=False), "tendon-line")


_SHADES = ((1.0, "mid", 0.34), (0.8, "mid", 0.38), (0.6, "shade", 0.3), (0.4, "shade", 0.36), (0.2, "dark", 0.36))
_FEW_SHADES = ((1.0, "mid", 0.5), (0.62, "shade", 0.42), (0.3, "dark", 0.4))
_LIGHTS = (
    (0.21, 0.16, 0.02, 0.97, "light"),
    (0.14, 0.3, 0.05, 0.9, "light"),
    (0.075, 0.28, 0.11, 0.76, "light"),
    (0.045, 0.34, 0.16, 0.68, "pale"),
    (0.018, 0.5, 0.22, 0.56, "pale"),
)
"""Half width across, opacity, beginning and end along, tone."""


def _shade(g: Drawing, patch: Patch, look: MuscleLook) -> None:
    for side, reach in ((1, look.right), (0, look.left)):
        if reach <= 0:
            continue
        for part, tone, opacity in _SHADES if look.rich else _FEW_SHADES:
            width = hump(-0.03, 1.03, reach * part, 0.75)
            strip = patch.edge(width, second=bool(side))
            g.fill(strip, f"muscle-{tone}", opacity)


def _highlights(g: Drawing, patch: Patch, look: MuscleLook) -> None:
    narrow = 1.0 if len(look.lights) == 1 else 0.45
    for place in look.lights:
        for half, opacity, start, stop, tone in _LIGHTS if look.rich else _LIGHTS[::2]:
            width = hump(start, stop, half * narrow, 1.4)
            g.fill(patch.sliver(place, width, start, stop, 6), f"muscle-{tone}", opacity * look.gloss)


def _bundles(g: Drawing, patch: Patch, look: MuscleLook) -> None:
    """Coarse fascicles: a dark and a light side each, along the fibres."""
    dark, light = "", ""
    for k in range(look.bundles):
        s = (k + 0.5 + 0.5 * (noise(k, 21) - 0.5)) / look.bundles
        stop = 0.97 - 0.1 * noise(k, 23)
        # where the origin is bowed, fascicles begin at its chord and so must begin thin
        half = hump(0.0 if look.start else -0.1, stop, 0.21 / look.bundles, 0.5)
        dark += patch.sliver(_course(look, s + 0.22 / look.bundles), half, 0.0, stop, 5)
        light += patch.sliver(_course(look, s - 0.2 / look.bundles), hump(0.0, 0.9, 0.16 / look.bundles), 0.0, 0.9, 5)
    g.fill(dark, "muscle-mid", 0.6)
    g.fill(light, "muscle-light", 0.22)


def _course(look: MuscleLook, s: float) -> Callable[[float], float]:
    """Across position of the fibre that starts at `s`, as a function of the way along."""

    def across(t: float) -> float:
        drawn = s + look.lean * (t - 0.5)
        drawn += (0.5 - drawn) * look.gather * t
        return min(0.985, max(0.015, drawn))

    return across


def _fibres(g: Drawing, patch: Patch, look: MuscleLook) -> None:
    dark, light = "", ""
    margin = abs(look.lean) / 2
    for k in range(look.fibres):
        s = -margin + (1 + 2 * margin) * (k + 0.5 + 0.5 * (noise(k, 3) - 0.5)) / look.fibres
        t0, t1 = (
            (0.07 if look.bundles else 0.2) * noise(k, 1) - (0.04 if look.bundles and not look.start else 0.0),
            0.98 - 0.22 * noise(k, 2),
        )
        half = 0.0055 + 0.004 * noise(k, 5)
        dark += patch.sliver(_course(look, s), hump(t0, t1, half), max(0.0, t0), t1, 4)
        u0 = 0.03 + 0.5 * noise(k, 7)
        u1 = min(0.97, u0 + 0.28 + 0.3 * noise(k, 8))
        light += patch.sliver(_course(look, s + 0.5 / look.fibres), hump(u0, u1, 0.005), u0, u1, 3)
    g.fill(dark, "muscle-dark", 0.42)
    g.fill(light, "muscle-pale", 0.4 * look.gloss)


def fingers(g: Drawing, patch: Patch, root: float, tip: float, count: int) -> None:
    """Tendon fingers that reach from `root` (0 or 1 along) into the muscle up to about `tip`, with fine fibres."""
    flesh, white, lines = "", "", ""
    for i in range(count):
        middle = (i + 0.5) / count
        bulge = 1 - 0.55 * abs(2 * middle - 1)
        reach = root + (tip - root) * bulge * (0.72 + 0.28 * noise(i, count, 4))
        low, high = min(root, reach), max(root, reach)

        def half(t: float, end: float = reach) -> float:
            way = max(0.0, 1 - (t - root) / (end - root))
            return 0.5 / count * min(1.08, 0.12 + 1.75 * way) * min(1.0, 5.0 * way)

        flesh += patch.sliver(middle, half, low, high, 3)
        core = lambda t, h=half: 0.42 * h(t)  # noqa: E731
        white += patch.sliver(middle - 0.12 / count, core, low, high, 3)
        lines += patch.sliver(middle + 0.42 / count, hump(low, high, 0.05 / count), low, high, 3)
    g.fill(flesh, "tendon-base", 0.94)
    g.fill(white, "tendon-pale", 0.75)
    g.fill(lines, "tendon-dark", 0.4)


def paint_tendon(
    g: Drawing,
    patch: Patch,
    *,
    fibres: int = 8,
    cap: float = 0.0,
    start: float = 0.0,
    shadow: float = 1.8,
    opacity: float = 1.0,
) -> None:
    """A flat tendon, aponeurosis or tract: pale, softly rounded, with long fibres."""
    d = patch.outline(cap, start)
    if shadow:
        g.contact(d, shadow, 0.26, (0.4, 0.6))
    g.outline(d, "tendon-base")
    for k, (tone, strength) in enumerate((("mid", 0.4), ("shade", 0.3), ("shade", 0.34), ("dark", 0.22))):
        width = hump(-0.25, 1.25, 0.36 * (1 - 0.24 * k), 0.6)
        g.fill(patch.edge(width, second=True), f"tendon-{tone}", strength * opacity)
        narrow = hump(-0.25, 1.25, 0.2 * (1 - 0.24 * k), 0.6)
        g.fill(patch.edge(narrow, second=False), f"tendon-{tone}", 0.8 * strength * opacity)
    for half, strength in ((0.15, 0.45), (0.09, 0.5), (0.04, 0.7)):
        g.fill(patch.sliver(0.36, hump(0.02, 0.98, half), 0.02, 0.98, 7), "tendon-pale", strength)
    tendon_fibres(g, patch, fibres)
    g.line(d, "tendon-line")


def tendon_fibres(g: Drawing, patch: Patch, count: int) -> None:
    """Fine dark and white threads along a tendon."""
    dark, white = "", ""
    for k in range(count):
        s = (k + 0.3 + 0.25 * (noise(k, 11) - 0.5)) / count
        t0, t1 = 0.01 + 0.2 * noise(k, 12), 0.99 - 0.2 * noise(k, 13)
        dark += patch.sliver(s, hump(t0, t1, 0.06 / count + 0.003), t0, t1, 4)
        white += patch.sliver(s + 0.4 / count, hump(t0, t1, 0.05 / count + 0.002), t0, t1, 4)
    g.fill(dark, "tendon-dark", 0.5)
    g.fill(white, "tendon-pale", 0.7)


def spiral(g: Drawing, patch: Patch, begin: float, twist: float, count: int) -> None:
    """The winding fibres of the Achilles tendon.

    The tendon is a cylinder seen from behind: a fibre at angle a appears at (1 + sin a) / 2 and is in sight while
    cos a > 0. Down the tendon, from `begin` on, the angle grows by `twist` radians, so the fibres of gastrocnemius
    sweep to the lateral side and those of soleus (darker) come round the medial border.
    """
    span = math.pi + twist
    turn = steps([(begin, 0.0), (1.0, twist)])
    soleus = _band(patch, turn, -math.pi / 2 - twist * 1.05, -math.pi / 2)
    g.fill(soleus, "tendon-shade", 0.55)
    dark, white = "", ""
    for k in range(count):
        angle = -math.pi / 2 - twist + span * (k + 0.5) / count
        width = math.radians(1.0 if k % 3 else 1.7) * 17 / count
        dark += _band(patch, turn, angle - width, angle + width, noise(k, 31))
        white += _band(patch, turn, angle + 2.2 * width, angle + 4.4 * width, noise(k, 32))
    g.fill(dark, "tendon-dark", 0.5)
    g.fill(white, "tendon-pale", 0.65)


def _band(patch: Patch, turn_at: Profile, low: float, high: float, fade: float = 0.0) -> str:
    """Path data of the visible part of a sheet of fibres between two angles; it thins out toward the insertion."""
    runs: list[list[tuple[float, float, float]]] = [[]]
    for i in range(91):
        t = i / 90
        a, b = low + turn_at(t), high + turn_at(t)
        if b > -math.pi / 2 and a < math.pi / 2:
            end = max(0.0, 1 - t - 0.03 * fade) / 0.1
            if end < 1:
                middle, reach = (a + b) / 2, (b - a) / 2 * end
                a, b = middle - reach, middle + reach
            a, b = max(a, -math.pi / 2), min(b, math.pi / 2)
            runs[-1].append((t, (1 + math.sin(a)) / 2, (1 + math.sin(b)) / 2))
        elif runs[-1]:
            runs.append([])
    out = ""
    for run in runs:
        if len(run) < 6:
            continue
        left: list[Point] = [patch.at(a, t) for t, a, _ in run]
        right: list[Point] = [patch.at(b, t) for t, _, b in run]
        out += between(left, right, patch.tolerance)
    return out
