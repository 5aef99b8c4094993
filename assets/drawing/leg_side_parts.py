"""Right lower limb from the side: how its muscles and tendons are written down for either view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from assets.drawing.curves import Curve, Point, add, between, hump, joined, steps
from assets.drawing.leg_side_points import View
from assets.drawing.nerves import dashes, taper
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import MuscleLook, paint_muscle

TOLERANCE: Final = 0.24
"""How far in mm the edges of shade may stray."""


def strip(view: View, rear: str, fore: str) -> Patch:
    """A patch from its rear and fore border, both from origin to insertion.

    The border on the page's left comes first, so that the light falls on the same side in either view.
    """
    a, b = view(rear), view(fore)
    mirrored = view("1,0")[0][0] < 0
    return Patch(b, a, tolerance=TOLERANCE) if mirrored else Patch(a, b, tolerance=TOLERANCE)


class Arched(Patch):
    """A patch whose origin is bowed by a vector (mm) at its middle, so that fibres start on a crest, not on a chord."""

    def __init__(self, plain: Patch, bow: Point) -> None:
        super().__init__(plain.first.points, plain.second.points, tolerance=plain.tolerance)
        self.bow = bow

    def at(self, across: float, along: float) -> Point:
        """Page point of patch coordinates; the bow fades toward the insertion."""
        reach = max(0.0, 4 * across * (1 - across)) ** 0.85 * max(0.0, 1 - along) ** 2
        return add(super().at(across, along), self.bow, reach)

    def outline(self, cap: float = 0.0, start: float = 0.0) -> str:
        """Path data of both borders, the far end (`cap`: its bow) and the origin, which is bowed already."""
        arch = Curve([self.at(1 - k / 20, start) for k in range(21)])
        far = Curve([add(self.at(k / 4, 1.0), (0.0, cap), k * (4 - k)) for k in range(5)])
        return joined(self.first, far, Curve(self.second.points[::-1]), arch)


def belly(
    g: Drawing,
    name: str,
    shape: Patch,
    look: MuscleLook,
    at: tuple[float, float],
    layer: str = "superficial",
    cords: Sequence[Patch] = (),
) -> None:
    """One muscle as a structure; `at` holds the patch coordinates of its anchor, `cords` its tendons (beneath it)."""
    with g.structure(f"muscle.{name}", layer, shape.at(*at)):
        for cord in cords:
            paint_cord(g, cord)
        paint_muscle(g, shape, look)


def paint_cord(g: Drawing, cord: Patch) -> None:
    """A round tendon in few tones."""
    d = cord.outline(0.4)
    g.contact(between(cord.first.sample(12), cord.second.sample(12), 0.4), 0.9, 0.26, (0.4, 0.6), 2)
    g.outline(d, "tendon-base")
    g.fill(cord.edge(hump(-0.25, 1.25, 0.42, 0.6), second=True), "tendon-shade", 0.5)
    g.fill(cord.edge(hump(-0.25, 1.25, 0.22, 0.6), second=True), "tendon-dark", 0.35)
    g.fill(cord.edge(hump(-0.25, 1.25, 0.16, 0.6), second=False), "tendon-shade", 0.5)
    g.fill(cord.strip(hump(-0.2, 1.2, 0.3, 0.3), hump(-0.2, 1.2, 0.5, 0.3)), "tendon-pale", 0.85)
    g.line(d, "tendon-line")


def tendon_cord(view: View, text: str, width: float, *, begin: float = 0.1, end: float = 0.06) -> Patch:
    """A round tendon as a patch, from its middle line.

    `begin` and `end` are the stretches (parts of the length) over which it tapers: out of its muscle, under a sheath.
    """
    curve = Curve(view(text))
    profile = steps([(0.0, 0.05), (max(begin, 1e-6), 1.0), (1.0 - end, 1.0), (1.0, 1.0 if end <= 0 else 0.12)])
    count = max(12, int(curve.length / 7))
    places = [i / count for i in range(count + 1)]
    samples = [(curve.at(t), curve.normal(t), width * profile(t) / 2) for t in places]
    right = [add(p, normal, half) for p, normal, half in samples]
    left = [add(p, normal, -half) for p, normal, half in samples]
    return Patch(right, left, tolerance=0.16)


def hidden_tendon(g: Drawing, view: View, text: str, layer: str = "superficial") -> None:
    """The course of a tendon where it is out of sight."""
    with g.decor(layer):
        dashes(g, Curve(view(text)), taper(2.4, 2.0), dash=4.6, gap=2.6, tissue="tendon")
