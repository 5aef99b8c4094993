"""The plexus and the nerves of the leg as cords in which the fibres of each root keep a colour and a pattern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum
from typing import Final

from assets.drawing.curves import Curve, Point, Profile, add, fitted, ribbon
from assets.drawing.nerves import edge, lane
from assets.drawing.svg_writer import Drawing
from tutor.diagrams.strands import PATTERNS, RUNGS, line_share

_FINEST: Final = 0.9
"""Breadth in mm of the finest strand that still shows its pattern; in a finer one it would only darken the colour."""
_FINE: Final = 3.0
"""Width in mm up to which a nerve needs no light and shade."""
_SHARE: Final = 0.86
"""Part of a cord's width that its fibres fill; the rest is sheath."""
_WEIGHTS: Final = {"L1": 0.8, "L2": 0.9, "L3": 1.0, "L4": 1.0, "L5": 1.15, "S1": 1.15, "S2": 0.85, "S3": 0.6}
"""How thick a root's strand is beside others; schematic, as no count of fibres is known for each nerve."""


@dataclass(frozen=True, slots=True)
class Cord:
    """A nerve, or a stretch of one.

    name: structure id; width in mm along it; roots: whose fibres it holds, from the left of travel (with y up, the
    page's left where it runs down) to the right.
    """

    name: str
    curve: Curve
    width: Profile
    roots: tuple[str, ...]

    def lanes(self) -> dict[str, tuple[float, float]]:
        """Root → centre (+ is the left of travel) and breadth of its strand, as parts of the width."""
        total = fsum(_WEIGHTS[root] for root in self.roots)
        found, used = {}, 0.0
        for root in self.roots:
            part = _SHARE * _WEIGHTS[root] / total
            found[root] = (_SHARE / 2 - used - part / 2, part)
            used += part
        return found

    def at(self, root: str, t: float) -> Point:
        """A point of the root's strand."""
        return add(self.curve.at(t), self.curve.normal(t), self.lanes()[root][0] * self.width(t))

    def breadth(self, root: str, t: float) -> float:
        """Breadth of the root's strand in mm."""
        return self.lanes()[root][1] * self.width(t)


def paint_cord(g: Drawing, cord: Cord, *, anchor: Point | None = None, shadow: float = 1.0) -> None:
    """Draw a cord; with an anchor it opens its structure, else it is a further piece of it.

    The strands are pieces of their roots, so that a root lights up as far as it reaches; an unseen outline of the
    nerve lies on top, so that a pointer finds the nerve.
    """
    curve, width = cord.curve, cord.width
    count = max(8, int(curve.length / 9))
    body = ribbon(curve, width, n=count, tolerance=0.1)
    hair = 0.4 / curve.length  # the strands alone reach the ends: two sheaths that meet would show a seam
    sheath = ribbon(curve, width, t0=hair, t1=1 - hair, n=count, tolerance=0.1)
    group = g.structure(cord.name, "nerves", anchor) if anchor else g.piece(cord.name, "nerves")
    with group:
        if shadow:
            soft = ribbon(
                curve, lambda t: width(t) * (1 + 0.4 * shadow * min(1.0, 12 * t, 12 - 12 * t)), n=count, tolerance=0.4
            )
            g.fill(soft, "shadow-base", 0.13)
        g.line(_sides(curve, width), "nerve-line", g.line_mm * (1.2 if width(0.3) > 5 else 0.8), flat=True)
        g.outline(sheath, "nerve-pale")
        for root, (place, part) in cord.lanes().items():  # seen when the nerve alone is lit: else its roots lie on it
            g.fill(_coarse(cord, place, part), f"{root.lower()}-base")
    for root in cord.roots:
        _paint_lane(g, cord, root)
    with g.piece(cord.name, "nerves"):
        if width(0.3) > _FINE:
            g.line(_shaded_side(cord).d(), "shadow-line", round(0.2 * width(0.3), 2), 0.11, flat=True)
            g.fill(lane(curve, width, 0.26, 0.14), "nerve-pale", 0.3)
        g.hit(body)


def _sides(curve: Curve, width: Profile) -> str:
    """Path data of both edges, to a tenth of a millimetre."""
    ts = [i / 60 for i in range(61)]
    lines = [[add(curve.at(t), curve.normal(t), sign * width(t) / 2) for t in ts] for sign in (1, -1)]
    return "".join(fitted(line, 0.08).d(digits=1) for line in lines)


def _shaded_side(cord: Cord) -> Curve:
    """The middle of the strip of shade, as far as the cord is broad enough for its constant width."""
    ts = [i / 60 for i in range(61) if cord.width(i / 60) >= 0.6 * cord.width(0.3)]
    return fitted([add(cord.curve.at(t), cord.curve.normal(t), -0.38 * cord.width(t)) for t in ts], 0.1)


def _coarse(cord: Cord, place: float, part: float) -> str:
    """Path data of a strand that a finer one covers."""
    count = max(6, int(cord.curve.length / 14))
    ts = [i / count for i in range(count + 1)]
    middle = Curve([add(cord.curve.at(t), cord.curve.normal(t), place * cord.width(t)) for t in ts], resolution=4)
    return ribbon(middle, lambda t: 0.9 * part * cord.width(t), n=count, tolerance=0.25)


def _paint_lane(g: Drawing, cord: Cord, root: str) -> None:
    place, part = cord.lanes()[root]
    bold = [i / 60 for i in range(61) if part * cord.width(i / 60) >= _FINEST]
    with g.piece(f"root.{root}", "nerves"):
        g.outline(lane(cord.curve, cord.width, place, part), f"{root.lower()}-base")
        if len(bold) > 9:
            _pattern(g, root, fitted([cord.at(root, t) for t in bold], 0.06), part * cord.width(0.4))


def _pattern(g: Drawing, root: str, middle: Curve, breadth: float) -> None:
    width = line_share(root) * breadth
    g.line(middle.d(), f"{root.lower()}-fibre", round(width, 2), 0.75, flat=root in RUNGS, dash=PATTERNS[root])


def paint_strand(g: Drawing, root: str, points: Sequence[Point], start: float, stop: float) -> None:
    """A loose strand of one root, from its ramus to where it enters a cord; widths at both ends in mm."""
    curve = Curve(points)

    def width(t: float) -> float:
        eased = t * t * (3 - 2 * t)
        return start + (stop - start) * eased

    tone = root.lower()
    count = max(10, int(curve.length / 5))
    with g.piece(f"root.{root}", "nerves"):
        g.fill(ribbon(curve, lambda t: width(t) + 1.5, n=count, tolerance=0.2), "shadow-base", 0.14)
        g.line(edge(curve, width, 1) + edge(curve, width, -1), f"{tone}-line", 1.5 * g.line_mm, flat=True)
        g.outline(ribbon(curve, width, n=count, tolerance=0.06), f"{tone}-base")
        g.fill(lane(curve, width, -0.33, 0.3), f"{tone}-shade", 0.7)
        g.fill(lane(curve, width, 0.26, 0.2), f"{tone}-light", 0.85)
        _pattern(g, root, curve, (start + stop) / 2)


def into(cord: Cord, root: str, reach: float = 0.04, *, start: float = 0.0) -> list[Point]:
    """The first points of a root's strand in a cord: where a loose strand has to end so that no seam shows."""
    return [cord.at(root, start + reach * k) for k in (0.0, 0.5, 1.0)]


def out_of(cord: Cord, root: str, reach: float = 0.06) -> list[Point]:
    """The last points of a root's strand in a cord: where a loose strand has to begin."""
    return [cord.at(root, 1 - reach), cord.at(root, 1.0)]
