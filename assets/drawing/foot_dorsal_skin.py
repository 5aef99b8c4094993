"""The right foot from above: skin, its soft modelling, folds over the joints and the nails."""

from __future__ import annotations

from assets.drawing.curves import Curve, Point, heights, hump, ribbon
from assets.drawing.foot_parts import solid
from assets.drawing.foot_points import SKIN
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing


def paint_skin(g: Drawing) -> None:
    """Skin with a light from the upper left; its hit area is the whole foot."""
    foot = solid(heights(SKIN), 10)
    with g.decor("skin"):
        g.fill(foot.d, "skin-base")
        for k in range(4):
            g.fill(foot.crescent(20, 6.4 - 1.5 * k, floor=-0.2), "skin-shade", 0.2)
            g.fill(foot.crescent(175, 3.6 - 0.8 * k, floor=0.0), "skin-shade", 0.14)
        _modelling(g)
        _folds(g)
        for nail in _nails():
            _nail(g, nail)
        g.line(foot.d, "skin-line")
    with g.structure("skin", "skin", (131, -24)):
        g.hit(foot.d)


def _modelling(g: Drawing) -> None:
    """The high medial arch of the instep, the malleoli and the dips between the metatarsals."""
    instep = Patch(
        heights("74,0 73,40 70,80 63,120 59,145"), heights("110,0 112,40 112,80 104,120 96,150"), tolerance=0.2
    )
    for k in range(4):
        g.fill(instep.sliver(0.4, hump(0, 1, 0.4 - 0.08 * k), 0, 1, 10), "skin-pale", 0.14)
    bump = g.soft("skin-bump", [(0, "skin-pale", 0.8), (0.55, "skin-pale", 0.3), (1, "skin-pale", 0)])
    dip = g.soft("skin-dip", [(0, "skin-shade", 0.5), (1, "skin-shade", 0)])
    for x, y, rx, ry in ((75.4, -18.0, 5.6, 9.0), (123.0, -9.0, 6.5, 9.5)):
        g.blob(dip, (x + 1, y + 2), (rx * 1.26, ry * 1.3))
        g.blob(bump, (x, y), (rx, ry))
    for text, turn in (("83,128", -3), ("99.6,130", 2), ("113.4,124", 8), ("126.4,114", 14)):
        x, y = heights(text)[0]
        g.blob(dip, (x, y), (2.8, 26), turn, 0.8)


def _folds(g: Drawing) -> None:
    lines = (
        ("62,177 70,179.6 78.6,178", 1.0),
        ("63,174.6 70,176.8 78,175.4", 0.8),
        ("87,183 92.4,184.4 98,182.6", 0.8),
        ("88,180.6 92.6,181.8 97,180.4", 0.6),
        ("88.6,195.6 92.4,196.4 96,195.4", 0.6),
        ("103,178.6 108,179.8 113,178.2", 0.8),
        ("103.6,176.4 108,177.4 112.4,176.2", 0.6),
        ("118,163.4 122,164.6 126.4,163.2", 0.8),
        ("118.4,161.4 121.8,162.4 126,161.2", 0.6),
        ("133,153.6 137,154.6 141.4,153", 0.8),
        ("133.4,151.6 137,152.4 141,151.2", 0.6),
    )
    for text, width in lines:
        curve = Curve(heights(text))
        g.fill(ribbon(curve, hump(0, 1, width * 1.5, 0.8), tolerance=0.06), "skin-shade", 0.5)
        g.fill(ribbon(curve, hump(0, 1, width * 0.5, 0.8), tolerance=0.06), "skin-dark", 0.6)


def _nails() -> list[list[Point]]:
    """Outline of each nail: middle of its root, width and length in mm."""
    out = []
    for x, y, w, h in (
        (71.4, 192, 14.6, 15),
        (92.4, 199.8, 8, 8.6),
        (107.8, 193.4, 7.2, 6.8),
        (122.6, 179.4, 6.8, 6),
        (136.6, 168.8, 6, 5.4),
    ):
        ring = [
            (-0.5, 0.4),
            (-0.47, 0.14),
            (-0.28, 0),
            (0, -0.03),
            (0.28, 0),
            (0.47, 0.14),
            (0.5, 0.4),
            (0.47, 0.82),
            (0.28, 0.97),
            (0, 1.0),
            (-0.28, 0.97),
            (-0.47, 0.82),
        ]
        out.append([(x + a * w, -(y + b * h)) for a, b in ring])
    return out


def _nail(g: Drawing, ring: list[Point]) -> None:
    shape = solid(ring, 4)
    width = max(x for x, _ in ring) - min(x for x, _ in ring)
    g.contact(shape.d, 0.6, 0.16)
    g.fill(shape.d, "skin-light")
    g.fill(shape.crescent(20, 0.2 * width, floor=-0.1), "skin-mid", 0.6)
    g.fill(shape.crescent(-90, 0.12 * width, floor=0.3), "skin-pale", 0.9)
    g.fill(shape.crescent(90, 0.2 * width, floor=0.5), "skin-pale", 0.5)
    g.line(shape.d, "skin-line", 0.8 * g.line_mm)
