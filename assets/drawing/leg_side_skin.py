"""Right lower limb from the side: the skin and its soft modelling."""

from __future__ import annotations

from assets.drawing import leg_side_points as points
from assets.drawing.curves import Curve, Profile, hump, joined, ribbon
from assets.drawing.leg_side_points import View
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing

Crease = tuple[str, float]
"""Control points and width in mm."""


def paint_side_skin(g: Drawing, view: View, creases: tuple[Crease, ...]) -> None:
    """The leg below the groin, the hip region as a further piece, and what models them."""
    back, sole, front = (Curve(view(text)) for text in (points.BACK, points.SOLE, points.FRONT))
    above, behind = Curve(view(points.HIP_FRONT)), Curve(view(points.HIP_BACK))
    with g.decor("skin"):
        _tones(g, view, joined(back, sole, front, above, behind))
        for text, width in creases:
            curve = Curve(view(text))
            g.fill(ribbon(curve, hump(0, 1, width * 1.8, 0.8), tolerance=0.06), "skin-shade", 0.45)
            g.fill(ribbon(curve, hump(0, 1, width * 0.7, 0.8), tolerance=0.06), "skin-dark", 0.7)
        g.line(behind.part(0.08, 1).d(), "skin-line")
        g.line(back.d() + sole.d(start=False) + front.d(start=False) + above.part(0, 0.94).d(start=False), "skin-line")
    with g.structure("skin", "skin", view("-54,440")[0]):
        g.hit(joined(back, sole, front))
    with g.piece("skin", "skin"):
        g.hit(joined(above, behind))


def _tones(g: Drawing, view: View, whole: str) -> None:
    """Base that fades out above the crest, a broad light, and warm edges (the darker away from the light)."""
    top, full = view("0,1084 0,1020")
    base = g.linear("skin-base", top, full, [(0, "skin-base", 0), (0.5, "skin-base", 0.6), (1, "skin-base", 1)])
    g.paint(whole, base)
    rear = [*view(points.HIP_BACK), *view(points.BACK)[1:-6]]
    fore = [*view(points.HIP_FRONT)[::-1], *view(points.FRONT)[-2:14:-1]]
    limb = Patch(rear, [*fore, *view("50,120 38,86 10,48 -14,20")], tolerance=0.5)
    dark_second = limb.at(1, 0.3)[0] > limb.at(0, 0.3)[0]
    for k in range(4):
        g.fill(_edge(limb, hump(0.02, 0.8, 0.2 - 0.046 * k, 0.5), second=dark_second), "skin-shade", 0.2)
        g.fill(_edge(limb, hump(0.02, 0.96, 0.13 - 0.03 * k, 0.5), second=not dark_second), "skin-shade", 0.16)
    for k in range(4):
        g.fill(limb.sliver(0.4, hump(0.04, 0.9, 0.2 - 0.045 * k), 0.04, 0.9, 12), "skin-pale", 0.16)
    edge = [*view(points.BACK)[-3:], *view(points.SOLE)[1:]]
    sole = Patch(view("-40,36 0,32 50,27 100,22 150,20 206,19"), edge, tolerance=0.1)
    for k in range(5):
        g.fill(sole.edge(hump(0, 1, 0.9 - 0.16 * k, 0.6), second=True), "skin-shade", 0.12)
    instep = Patch(view("206,17 190,24 150,38 110,55 78,75 56,104 46,150"), view(points.FRONT)[1:18], tolerance=0.1)
    for k in range(4):
        g.fill(instep.edge(hump(0, 1, 0.9 - 0.2 * k, 0.6), second=True), "skin-shade", 0.16)


def _edge(limb: Patch, width: Profile, *, second: bool) -> str:
    if second:
        return limb.strip(lambda t: 1 - width(t), 1.0, n=70)
    return limb.strip(0.0, width, n=70)
