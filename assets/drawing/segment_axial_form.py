"""L4/L5 at disc level: outlines that follow from the control points, healthy or pushed by an extrusion.

An extrusion is a rule, not a second drawing: one soft-tissue push against one rigid wall moves the same control points.
Pure geometry, so that a live model can call it at every step.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from assets.drawing.curves import Curve, Point, add, distance, lerp, mirrored, signed_area
from assets.drawing.section_texture import centroid, ellipse
from assets.drawing.segment_axial_points import (
    DISC_HALF,
    FILUM,
    FLAVUM_CANAL,
    L5_BUNDLES,
    L5_ROOT,
    NUCLEUS_HALF,
    NUCLEUS_SHARE,
    NUCLEUS_SHIFT,
    PLL_BACK,
    PLL_FRONT,
    ROOTLETS,
    SAC_HALF,
    SIDES,
)


def whole(half: Sequence[Point]) -> list[Point]:
    """A closed outline from its page-right half, which starts and ends on the midline."""
    return [*half, *((-x, y) for x, y in half[-2:0:-1])]


def on(side: str, points: Sequence[Point]) -> list[Point]:
    """Page-right points on the asked-for side of the subject."""
    return list(points) if SIDES[side] > 0 else mirrored(points)


def relaxed(points: Sequence[Point], passes: int = 2) -> list[Point]:
    """A closed line with its kinks evened out: each point moves half-way to the middle of its neighbours."""
    out = list(points)
    for _ in range(passes):
        out = [lerp(p, lerp(out[i - 1], out[(i + 1) % len(out)], 0.5), 0.5) for i, p in enumerate(out)]
    return out


def canal_wall(x: float) -> float:
    """Largest y that soft tissue may reach at `x`: the free surface of the ligamentum flavum."""
    x = abs(x)
    for (ax, ay), (bx, by) in itertools.pairwise(FLAVUM_CANAL):
        if ax <= x <= bx:
            return ay + (by - ay) * (x - ax) / (bx - ax)
    return FLAVUM_CANAL[0][1] if x < 1 else FLAVUM_CANAL[-1][1]


@dataclass(frozen=True)
class Extrusion:
    """Disc material beyond the annulus whose head is wider than its neck (the definition of an extrusion); mm.

    centre: distance from the midline (10.4 = subarticular); lean: how far the head leans outward (negative: inward,
    because the superior process blocks the way out); reach: over how far the displacement dies away.
    """

    side: str = "right"
    centre: float = 10.4
    neck: float = 5.4
    head: float = 9.4
    depth: float = 5.2
    lean: float = -0.7
    reach: float = 8.0
    clearance: float = 0.35

    @property
    def sign(self) -> int:
        """Page sign of the side."""
        return SIDES[self.side]

    def local(self, outward: float, backward: float) -> Point:
        """Page point of a place beside the axis and behind the posterior border of the disc."""
        return (self.sign * (self.centre + outward), 18.0 + backward)

    def head_points(self) -> list[Point]:
        """Control points of the extruded part, from its outer neck around the head to its inner neck."""
        neck, wide, depth, lean = self.neck / 2, self.head / 2, self.depth, self.lean
        places = (
            (neck, -0.1),
            (neck + 0.15, 0.09 * depth),
            (wide + lean * 0.4, 0.34 * depth),
            (wide + lean * 0.7, 0.58 * depth),
            (0.66 * wide + lean, 0.86 * depth),
            (lean, depth),
            (-0.62 * wide + lean, 0.92 * depth),
            (-wide + lean * 0.8, 0.64 * depth),
            (-wide + lean * 0.7, 0.36 * depth),
            (-neck - 0.2, 0.1 * depth),
            (-neck, -0.1),
        )
        return [self.local(outward, backward) for outward, backward in places]

    def blob(self) -> list[Point]:
        """Closed outline of the extruded part, carried a little into the annulus so that no seam shows."""
        return [*self.head_points(), self.local(-self.neck / 2 + 0.5, -1.6), self.local(self.neck / 2 - 0.5, -1.6)]

    @cached_property
    def _rim_points(self) -> list[Point]:
        return Curve(self.blob(), closed=True, resolution=6).sample(90)

    @property
    def origin(self) -> Point:
        """Where displacement radiates from: the neck, a little outward, so that the root moves back and inward."""
        return self.local(3.0, -0.6)

    def rim(self, ux: float, uy: float) -> float:
        """Distance from the origin to the farthest crossing of a ray (unit vector) with the outline of the head."""
        best, (ox, oy), outline = 0.0, self.origin, self._rim_points
        for a, b in zip(outline, [*outline[1:], outline[0]], strict=True):
            ex, ey = b[0] - a[0], b[1] - a[1]
            det = ex * uy - ey * ux
            if abs(det) > 1e-9:
                along_edge = (ux * (a[1] - oy) - uy * (a[0] - ox)) / det
                along_ray = (ex * (a[1] - oy) - ey * (a[0] - ox)) / det
                if 0 <= along_edge <= 1:
                    best = max(best, along_ray)
        return best

    def push(self, p: Point, *, spread: bool = True) -> Point:
        """Move soft tissue out of the way: radially from the neck, most at the head's surface, nothing at `reach`.

        The map is monotonic along every ray, so shapes may flatten but never tear or fold; then the wall stops them.
        `spread=False` only resolves contact, for what already lies in its displaced place.
        """
        origin = self.origin
        r = max(distance(origin, p), 1e-6)
        ux, uy = (p[0] - origin[0]) / r, (p[1] - origin[1]) / r
        rim = self.rim(ux, uy) + self.clearance
        if not spread:
            r = max(r, rim)
        elif r < rim + self.reach:
            r = rim + r * self.reach / (rim + self.reach)
        x, y = add(origin, (ux, uy), r)
        return (x, min(y, canal_wall(x) - 0.22))

    def flatten(self, centre: Point, outline: Sequence[Point], squeeze: float = 0.58) -> list[Point]:
        """A root between head and flavum: carried to first contact, thinner across the gap, wider along it."""
        length = max(distance(self.origin, centre), 1e-6)
        ux, uy = (centre[0] - self.origin[0]) / length, (centre[1] - self.origin[1]) / length
        radius = max(distance(centre, p) for p in outline)
        goal = add(self.origin, (ux, uy), max(length, self.rim(ux, uy) + self.clearance + squeeze * radius))
        # the flavum's normal here is (0.8, 0.6): the squeeze acts half-way between it and the push
        ax, ay = ux + self.sign * 0.8, uy + 0.6
        norm = math.hypot(ax, ay)
        ax, ay = ax / norm, ay / norm
        out = []
        for x, y in outline:
            dx, dy = x - centre[0], y - centre[1]
            along, across = (dx * ax + dy * ay) * squeeze, (dx * -ay + dy * ax) / squeeze**0.28
            moved = (goal[0] + ax * along - ay * across, goal[1] + ay * along + ax * across)
            out.append(self.push(moved, spread=False))
        return relaxed(out, 2)


def disc_outline(hernia: Extrusion | None = None) -> list[Point]:
    """The disc; an extrusion replaces the stretch over its neck by its head: one line, as an MRI would show it."""
    disc = whole(DISC_HALF)
    if hernia is None:
        return disc
    low, high = hernia.centre - hernia.neck / 2 - 0.8, hernia.centre + hernia.neck / 2 + 0.8
    gone = [i for i, (x, y) in enumerate(disc) if y > 12 and low < x * hernia.sign < high]
    head = hernia.head_points() if hernia.sign > 0 else hernia.head_points()[::-1]
    return disc[: gone[0]] + head + disc[gone[-1] + 1 :]


def nucleus_outline() -> list[Point]:
    """The nucleus, scaled and placed to have exactly its share of the disc and its distance behind the centre."""
    disc, shape = (Curve(whole(half), closed=True).sample(400) for half in (DISC_HALF, NUCLEUS_HALF))
    k = math.sqrt(NUCLEUS_SHARE * signed_area(disc) / signed_area(shape))
    depth = max(y for _, y in disc) - min(y for _, y in disc)
    middle, goal = centroid(shape), add(centroid(disc), (0.0, 1.0), NUCLEUS_SHIFT * depth)
    return [(goal[0] + k * (x - middle[0]), goal[1] + k * (y - middle[1])) for x, y in whole(NUCLEUS_HALF)]


def sac_outline(hernia: Extrusion | None = None) -> list[Point]:
    """The dural sac, dented where an extrusion pushes it."""
    ring = Curve(whole(SAC_HALF), closed=True).sample(44)
    return relaxed([hernia.push(p) for p in ring], 3) if hernia else relaxed(ring, 1)


def rootlets(hernia: Extrusion | None = None) -> list[tuple[str, str, Point, float]]:
    """(structure, side, centre, radius) of every bundle in the sac; pushed bundles stay whole and inside the dura."""
    hub = centroid(sac_outline(hernia))
    out = [(root, side, (x * sign, y), r) for side, sign in SIDES.items() for root, (x, y), r in ROOTLETS]
    out.append(("cord.filum", "left", *FILUM))
    if hernia is None:
        return out
    return [(root, side, lerp(hernia.push(c), hub, 0.1), r) for root, side, c, r in out]


def l5_sheath(side: str, hernia: Extrusion | None = None) -> list[Point]:
    """The dural sleeve of the traversing L5 root; flattened if an extrusion lies on its side."""
    (x, y), r = L5_ROOT
    centre = (x * SIDES[side], y)
    ring = ellipse(centre, r * 1.05, r, 28)
    return hernia.flatten(centre, ring) if hernia and hernia.side == side else ring


def l5_bundles(side: str, space: Sequence[Point]) -> list[list[Point]]:
    """Ventral and dorsal root in (angle, radius) of the space inside their sleeve, so they flatten with it."""
    hub, sign, out = centroid(space), SIDES[side], []
    for outward, backward, radius in L5_BUNDLES:
        ring = []
        for k in range(18):
            u = outward + radius * math.cos(k * math.pi / 9)
            v = backward + radius * math.sin(k * math.pi / 9)
            ring.append(lerp(hub, _toward(space, hub, (u * sign, v)), math.hypot(u, v)))
        out.append(ring)
    return out


def _toward(polygon: Sequence[Point], hub: Point, direction: Point) -> Point:
    """The vertex of a star-shaped outline that lies in `direction` from `hub`."""
    angle = math.atan2(direction[1], direction[0])
    return min(polygon, key=lambda p: abs(math.remainder(math.atan2(p[1] - hub[1], p[0] - hub[0]) - angle, math.tau)))


def posterior_ligament(hernia: Extrusion | None = None) -> tuple[list[Point], list[Point]]:
    """Front and back border of the posterior longitudinal ligament; an extrusion lifts it off and stretches it thin."""
    if hernia is None:
        return list(PLL_FRONT), list(PLL_BACK)
    dome = [add(p, (0, 0.12)) for p in hernia.head_points()[4:9]]
    right_to_left = hernia.sign < 0
    dome = dome if right_to_left else dome[::-1]
    edge, last = hernia.centre - hernia.head * 0.62, len(dome) - 1
    rest_front, rest_back = ([p for p in line if p[0] * hernia.sign < edge] for line in (PLL_FRONT, PLL_BACK))
    lift = [add(p, (0, 0.08 + 0.5 * min(1.0, 0.5 * (k if right_to_left else last - k)))) for k, p in enumerate(dome)]
    return (dome + rest_front, lift + rest_back) if right_to_left else (rest_front + dome, rest_back + lift)
