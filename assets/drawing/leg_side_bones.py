"""Right lower limb from the side: its bones, painted in the order of either view."""

from __future__ import annotations

from typing import Final

from assets.drawing import leg_side_points as points
from assets.drawing.bones import cartilage, finish_bone, gleam, hollow, paint_bone, ridge
from assets.drawing.curves import Curve, Point
from assets.drawing.leg_side_points import View
from assets.drawing.patch import Solid
from assets.drawing.svg_writer import Drawing

Look = tuple[str, str, float]
"""A mark on a bone: what it is (ridge, gleam, hollow, cartilage), its control points, its width or strength."""


def solid(outline: list[Point]) -> Solid:
    """A point of the rim every 1.7 millimetres, with shade evened out over a few millimetres."""
    return Solid(outline, max(40, int(0.6 * Curve(outline, closed=True).length)), tolerance=0.25, smooth=6)


def paint_side_bone(
    g: Drawing,
    view: View,
    name: str,
    outlines: tuple[str, ...],
    anchor: str,
    depth: float,
    marks: tuple[Look, ...] = (),
) -> None:
    """One bone, or a row of bones that share a name; the marks lie on all of it."""
    with g.structure(f"bone.{name}", "bone", view(anchor)[0]):
        for text in outlines:
            paint_piece(g, view, text, depth)
        for mark in marks:
            paint_mark(g, view, mark)


def paint_piece(g: Drawing, view: View, text: str, depth: float) -> None:
    """One bony outline with its shade and its line; small bones need fewer points."""
    outline = view(text)
    if depth >= 4:
        shape = solid(outline)
        paint_bone(g, shape, depth)
        finish_bone(g, shape)
        return
    shape = Solid(outline, 44, tolerance=0.25, smooth=2)
    g.contact(shape.d, 1.0, 0.26, (0.4, 0.6), 2)
    g.outline(shape.d, "bone-base")
    for part, tone in ((1.1, "mid"), (0.7, "shade"), (0.3, "dark")):
        g.fill(shape.crescent(40, depth * part, floor=-0.2), f"bone-{tone}", 0.42)
    g.fill(shape.crescent(215, depth * 0.5, floor=0.2, start=depth * 0.16), "bone-light", 0.7)
    g.line(shape.d, "bone-line")


def paint_mark(g: Drawing, view: View, mark: Look) -> None:
    """A ridge, gleam, hollow or band of cartilage."""
    kind, text, size = mark
    line = view(text)
    if kind == "ridge":
        # the lit side of a ridge must stay up and left in the mirrored view too
        ridge(g, line if line[0][1] <= line[-1][1] else line[::-1], size, strength=0.5)
    elif kind == "gleam":
        gleam(g, line, strength=size)
    elif kind == "hollow":
        hollow(g, line, strength=size)
    else:
        cartilage(g, line, size)


KNEE_GAP: Final = (
    "-16,477 -6,478.2 6,480.6 12,482 20,479.8 32,478.4 40,475.6",
    "-15,489 -4,481 8,477.4 22,478 34,482.2 42,489.6",
)
"""Joint cartilage of tibia and femur at the knee."""


def paint_knee(g: Drawing, view: View) -> None:
    """Meniscus and joint surfaces between femur and tibia."""
    with g.decor("bone"):
        for text, width in ((KNEE_GAP[0], 2.2), (KNEE_GAP[1], 2.4)):
            cartilage(g, view(text), width)


def paint_forefoot(g: Drawing, view: View, order: tuple[int, ...]) -> None:
    """Metatarsals and toes, those further from the viewer first; `order` counts rays from 0."""
    metatarsals = tuple(points.METATARSALS[k] for k in order)
    toes = tuple(piece for k in order for piece in points.TOES[k].split("|"))
    near = order[-1]
    paint_side_bone(g, view, "toes", toes, ("162,27", "", "", "", "138,23")[near], 2.2)
    paint_side_bone(g, view, "metatarsals", metatarsals, ("116,45", "", "", "", "90,33")[near], 3.2)
