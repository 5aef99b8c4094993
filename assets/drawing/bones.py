"""Bone: crescents of shade and light whose depth follows normal · light, ridges and hollows, cartilage."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum

from assets.drawing.curves import Curve, Point, closed_path, hump, ribbon
from assets.drawing.patch import Solid
from assets.drawing.svg_writer import Drawing

_SHADE_TOWARD = 35.0
_LIGHT_TOWARD = 215.0
"""Degrees on the page (0 right, 90 down): the one light comes from the upper left."""


def paint_bone(g: Drawing, solid: Solid, depth: float, *, tissue: str = "bone", shadow: float = 1.4) -> None:
    """Draw a bone; `depth` in mm is how far the shade reaches from the rim that turns away from the light."""
    if shadow:
        g.contact(closed_path(solid.polygon[::4], 0.8), shadow, 0.28, (0.4, 0.8))
    g.outline(solid.d, f"{tissue}-base")
    for k in range(5):
        part = 1.15 - 0.23 * k
        tone = "mid" if part > 0.6 else "shade" if part > 0.25 else "dark"
        g.fill(solid.crescent(_SHADE_TOWARD, depth * part, floor=-0.25), f"{tissue}-{tone}", 0.36)
    for k in range(2):
        g.fill(solid.crescent(_LIGHT_TOWARD + 25, 0.42 * depth * (1 - 0.45 * k), floor=0.1), f"{tissue}-shade", 0.24)
    for start, part, strength in ((0.16, 0.44, 0.36), (0.21, 0.28, 0.46), (0.27, 0.12, 0.66)):
        lit = solid.crescent(_LIGHT_TOWARD - 20, depth * part, floor=0.25, start=depth * start, power=0.8)
        g.fill(lit, f"{tissue}-{'light' if part > 0.15 else 'pale'}", strength)


def finish_bone(g: Drawing, solid: Solid, tissue: str = "bone") -> None:
    """The outline, after ridges and hollows have been laid on."""
    g.line(solid.d, f"{tissue}-line")


def ridge(g: Drawing, points: Sequence[Point], width: float, *, tissue: str = "bone", strength: float = 0.5) -> None:
    """A crest: lit on its upper left, shaded on its lower right; both taper to nothing."""
    curve = Curve(points)
    for k in range(3):
        part = width * (1 - 0.28 * k)
        g.fill(ribbon(curve.offset(-width * 0.32), hump(0, 1, part), tolerance=0.12), f"{tissue}-shade", 0.4 * strength)
    g.fill(
        ribbon(curve.offset(width * 0.3), hump(0.03, 0.97, width * 0.7), tolerance=0.12), f"{tissue}-light", strength
    )
    g.fill(ribbon(curve.offset(width * 0.2), hump(0.1, 0.9, width * 0.25), tolerance=0.12), f"{tissue}-pale", strength)


def hollow(g: Drawing, points: Sequence[Point], *, tissue: str = "bone", strength: float = 0.16) -> None:
    """A shallow depression or a shaded field: nested closed shapes that shrink toward their middle."""
    x = fsum(p[0] for p in points) / len(points)
    y = fsum(p[1] for p in points) / len(points)
    for k in range(4):
        part = 1 - 0.2 * k
        ring = [(x + (px - x) * part, y + (py - y) * part) for px, py in points]
        g.fill(Curve(ring, closed=True, resolution=2).d(digits=1), f"{tissue}-shade", strength)


def gleam(g: Drawing, points: Sequence[Point], *, tissue: str = "bone", strength: float = 0.2) -> None:
    """A lit bulge: nested closed shapes that shrink toward the light."""
    x = fsum(p[0] for p in points) / len(points)
    y = fsum(p[1] for p in points) / len(points)
    for k in range(4):
        part = 1 - 0.21 * k
        ring = [(x + (px - x) * part - 0.25 * k, y + (py - y) * part - 0.3 * k) for px, py in points]
        g.fill(Curve(ring, closed=True, resolution=2).d(digits=1), f"{tissue}-{'light' if k < 3 else 'pale'}", strength)


def cartilage(g: Drawing, points: Sequence[Point], width: float) -> None:
    """Joint cartilage as a tapered blue-grey band along a joint line."""
    curve = Curve(points)
    g.fill(ribbon(curve, hump(-0.02, 1.02, width, 0.5), tolerance=0.05), "cartilage-base")
    g.fill(
        ribbon(curve.offset(width * 0.16), hump(0.05, 0.95, width * 0.4, 0.6), tolerance=0.05), "cartilage-light", 0.8
    )
    g.line(curve.offset(-width * 0.42).d(), "cartilage-line", 0.22, 0.8)
