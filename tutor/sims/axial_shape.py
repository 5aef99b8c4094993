"""How the axial picture (L4/L5 from below) changes with the model: disc, nucleus, herniation, canal, sac and roots.

One push of displaced material against one rigid wall moves every soft part (`Push`, `CanalWall`); bundles of rootlets
keep their size; the root in the recess is flattened between material and flavum. Pure geometry on arrays (n, 2) in mm
of the drawing. It illustrates shape; it is not a measurement of a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tutor.sims.canal_wall import CanalWall, wall_for
from tutor.sims.data import segment as drawn
from tutor.sims.disc import DiscState
from tutor.sims.herniation import Herniation
from tutor.sims.push import Points, Push, area, smooth_ring, smoothstep

SIDES = {"right": -1.0, "left": 1.0}
"""Page sign of each side of the person."""
_DISC = np.array([*drawn.DISC_HALF, *((-x, y) for x, y in drawn.DISC_HALF[-2:0:-1])])
_SAC = np.array(
    [(0, 19.4), (3.5, 19.35), (6.3, 20), (8, 21.6), (8.5, 23.8), (7.2, 26.7), (5, 29.7), (2.7, 32.4), (0, 33.9)]
)
SAC_RING = smooth_ring(np.concatenate([_SAC, (_SAC[1:-1] * (-1, 1))[::-1]]))
NEUTRAL_AREA = 246.0
FISSURE = {"central": 5.4, "subarticular": 6.3, "foraminal": 9.4, "extraforaminal": 10.2}
"""mm from the border of the disc to the nucleus, by zone."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Place on the border of the disc with tangent (away from the midline) and outward normal."""

    origin: Points
    tangent: Points
    normal: Points

    def page(self, local: Points) -> Points:
        """Local (along the border, outward) to page millimetres."""
        out: Points = self.origin + local[:, :1] * self.tangent + local[:, 1:] * self.normal
        return out

    def local(self, points: Points) -> Points:
        """Page millimetres to local."""
        away = points - self.origin
        out: Points = np.stack([away @ self.tangent, away @ self.normal], axis=1)
        return out


def frame(zone: str, side: str) -> Frame:
    """Where a herniation of this zone and side leaves the disc."""
    x, y, nx, ny = drawn.BORDER[zone]
    sign = SIDES[side]
    normal = np.array([sign * nx, ny])
    tangent = np.array([sign * ny, -nx])
    return Frame(np.array([sign * x, y]), tangent, normal)


def head(found: Herniation, lean: float = 0.0) -> Points:
    """Local control points of the displaced part, from one side of its base round the dome to the other."""
    neck, wide, depth = found.base / 2, found.dome / 2, found.depth
    if found.kind == "protrusion":
        u = np.linspace(-1.25, 1.25, 19)
        return np.stack([u * neck, depth * np.clip(1 - u**2, 0, None) ** 1.25 - 0.05], axis=1)
    turn = np.radians(np.linspace(-38, 218, 13))
    uneven = 1 + 0.05 * np.sin(3 * turn + 0.4)
    bulb = np.stack([lean + wide * uneven * np.cos(turn), depth * (0.54 + 0.46 * np.sin(turn))], axis=1)
    return np.concatenate(
        [[(neck, -0.1), (neck + 0.1, 0.06 * depth)], bulb, [(-neck - 0.1, 0.06 * depth), (-neck, -0.1)]]
    )


def fragment(found: Herniation, lean: float = 0.0) -> Points:
    """Local control points of a free fragment: an uneven oval that hangs a little away from its disc."""
    wide, depth = found.dome / 2, found.depth
    low, high = 0.28 * depth + 0.5, depth + 0.6
    middle, half = (low + high) / 2, (high - low) / 2
    turn = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    radius = 1 + 0.09 * np.sin(2 * turn + 0.6) + 0.06 * np.cos(3 * turn)
    return np.stack([lean + wide * 1.05 * radius * np.cos(turn), middle + half * radius * np.sin(turn)], axis=1)


class AxialShape:
    """Everything that the axial picture needs for one state of the model."""

    def __init__(self, state: DiscState, found: Herniation) -> None:
        self.state, self.found = state, found
        self.wall: CanalWall = wall_for(round(state.canal_area / NEUTRAL_AREA, 3))
        self.frame = frame(found.zone, found.side)
        self.sign = SIDES[found.side]
        self.in_plane = found.kind != "none" and abs(found.migration) < 9
        self.outline = self._outline()
        self.push = self._push()

    @property
    def key(self) -> tuple[float | str, ...]:
        """Equal keys draw equal pictures."""
        found = self.found
        shift = round(self.state.nucleus_shift, 2)
        return (self.wall.inward, shift, found.kind, found.zone, found.side, found.depth, found.migration)

    def soft(self, points: Points) -> Points:
        """Fat, veins, ligament, sac: whatever gives way."""
        moved = self.wall.move_soft(points)
        if self.push is None:
            return moved
        return self.wall.hold(self.push.move(moved)) if self.found.zone != "extraforaminal" else self.push.move(moved)

    def whole(self, points: Points, centre: Points) -> Points:
        """A bundle that keeps its size: carried with its centre (2,), inside the sac."""
        goal = self.soft(centre[None, :])
        if self.push is not None:
            hub = self.sac.mean(axis=0)
            goal = goal + (hub - goal) * 0.1
        shift: Points = points + (goal - centre[None, :])
        return shift

    def disc(self, points: Points) -> Points:
        """Annulus and nucleus: the nucleus shifts, a bulge or protrusion carries the lamellae out with it."""
        x, y = points.T
        inside = np.clip(1 - (np.hypot(x / 26.3, y / 17.9)) ** 2, 0, 1)
        out: Points = points + np.stack([np.zeros_like(x), self.state.nucleus_shift * inside], axis=1)
        found = self.found
        if found.kind == "none":
            return out
        if found.kind == "bulge":
            bulged: Points = out + self._bulge(points)
            return bulged
        local = self.frame.local(points)
        half, depth = found.base / 2, found.depth if found.kind == "protrusion" else 0.16 * found.depth
        across = np.clip(1 - (local[:, 0] / (1.25 * half)) ** 2, 0, None) ** 1.25
        beneath = np.exp(np.minimum(local[:, 1] + 0.3, 0) / (1.6 + 0.35 * depth))
        moved: Points = out + (depth * across * beneath)[:, None] * self.frame.normal
        return moved

    def root(self, points: Points, centre: Points, radius: float) -> Points:
        """A root in its sleeve: carried to first contact, thinner across the gap, wider along it."""
        goal_centre = self.wall.move_soft(centre[None, :])[0]
        pressed = self.pressed(centre, radius)
        if self.push is None and self.wall.inward <= 0:
            carried: Points = points + (goal_centre - centre)
            return carried
        axis = np.array([np.sign(centre[0]) * 0.8, 0.6])
        squeeze = 1 - 0.42 * min(1.0, pressed)
        if self.push is not None:
            ray = goal_centre - self.push.origin
            ray = ray / max(float(np.hypot(*ray)), 1e-6)
            _, rim = self.push.rims(np.array([np.arctan2(ray[1], ray[0])]))
            length = max(float(np.hypot(*(goal_centre - self.push.origin))), float(rim[0]) + 0.35 + squeeze * radius)
            goal_centre = self.push.origin + ray * length if pressed > 0 else self.soft(centre[None, :])[0]
            axis = (axis + ray) / max(float(np.hypot(*(axis + ray))), 1e-6)
        away = points - centre
        along, across = away @ axis * squeeze, away @ np.array([-axis[1], axis[0]]) / squeeze**0.28
        moved = goal_centre + along[:, None] * axis + across[:, None] * np.array([-axis[1], axis[0]])
        if self.push is not None and pressed > 0:
            moved = self.push.contact(moved)
        return self.wall.hold(moved)

    def nerve(self, points: Points, centres: Sequence[Points], radius: float) -> Points:
        """The exiting root with its ganglion: carried aside near the material, dented where it touches."""
        out = self.wall.move_soft(points)
        if self.push is None or self.found.kind == "bulge":
            return self.soft(points)
        assert self.outline is not None
        middle = self.outline.mean(axis=0)
        for centre in centres:
            away = centre - middle
            needed = max(0.0, 0.95 * radius + 0.3 - self._gap(centre))
            near = np.exp(-(((out - centre) ** 2).sum(axis=1)) / 90.0)
            out = out + (away / max(float(np.hypot(*away)), 1e-6) * needed) * near[:, None]
        out = self.push.contact(out, 0.25) if self.found.zone in {"foraminal", "extraforaminal"} else out
        return self.wall.hold(out) if self.found.zone != "extraforaminal" else out

    def pressed(self, centre: Points, radius: float) -> float:
        """How far material and wall take the room of a root: 0 free, 1 flattened. A picture, not a diagnosis."""
        middle = self.wall.move_soft(centre[None, :])[0]
        closed = max(0.0, self.wall.inward - 0.9) / 2.6 if abs(centre[0]) < 16 else max(0.0, self.wall.inward - 2.5) / 6
        if self.push is None:
            return min(1.0, closed)
        if abs(centre[0]) >= 16:
            return float(np.clip((1.2 * radius - self._gap(middle)) / (1.3 * radius) + closed, 0.0, 1.0))
        away = middle - self.push.origin
        length = float(np.hypot(*away))
        _, new = self.push.rims(np.array([np.arctan2(away[1], away[0])]))
        free = 2.2 if self.found.kind == "bulge" else 1.5
        deep = (float(new[0]) - (length - radius) - free) / (1.2 * radius)
        return float(np.clip(deep + closed, 0.0, 1.0))

    @cached_property
    def sac(self) -> Points:
        """The dural sac's outline."""
        return self.soft(SAC_RING)

    @property
    def sac_share(self) -> float:
        """Area of the sac against neutral and healthy."""
        return area(self.sac) / area(SAC_RING)

    def fissure(self) -> Points | None:
        """Local outline of the torn way from the nucleus to the neck; None where the annulus holds."""
        if self.found.kind not in {"extrusion", "sequestration"}:
            return None
        mouth = 0.36 * self.found.base if self.found.kind == "extrusion" else 0.55
        long = FISSURE[self.found.zone]
        places = [
            (mouth, 0.4), (0.62 * mouth, -0.19 * long), (0.34 * mouth + 0.1, -0.41 * long),
            (0.34 * mouth + 0.3, -0.67 * long), (1.5, -0.92 * long), (2.3, -1.08 * long - 0.2), (0, -1.12 * long - 0.9),
            (-2.1, -1.08 * long - 0.3), (-1.4, -0.91 * long), (-0.34 * mouth - 0.1, -0.67 * long),
            (-0.34 * mouth, -0.43 * long), (-0.6 * mouth, -0.19 * long), (-mouth, 0.4),
        ]  # fmt: skip
        return np.array(places)

    def _gap(self, place: Points) -> float:
        """Distance in mm from a place (2,) to the surface of the material, negative inside it."""
        assert self.outline is not None
        near = float(np.hypot(*(self.outline - place).T).min())
        x, y = self.outline.T
        nx, ny = np.roll(self.outline, -1, 0).T
        crossed = ((y > place[1]) != (ny > place[1])) & (
            place[0] < x + (nx - x) * (place[1] - y) / np.where(ny == y, np.inf, ny - y)
        )
        return -near if int(crossed.sum()) % 2 else near

    def _bulge(self, points: Points) -> Points:
        """Outward along the radius, all round the back, fading to the sides."""
        x, y = points.T
        r = np.maximum(np.hypot(x / 26.3, y / 17.9), 1e-6)
        angle = np.degrees(np.arctan2(np.abs(x) / 26.3, y / 17.9))
        round_the_back = 1 - smoothstep((angle - 70) / 45)
        away = points / np.maximum(np.hypot(x, y), 1e-6)[:, None]
        out: Points = away * (self.found.depth * round_the_back * np.minimum(r, 1.05) ** 3)[:, None]
        return out

    def _outline(self) -> Points | None:
        """Page outline of what lies beyond the disc, closed through the disc; None if nothing does in this plane."""
        found = self.found
        if not self.in_plane:
            return None
        if found.kind == "bulge":
            return smooth_ring(_DISC + self._bulge(_DISC))
        lean = -0.075 * found.dome if found.zone == "subarticular" else 0.0
        if found.kind == "sequestration":
            return self._held(smooth_ring(self.frame.page(fragment(found, lean))))
        half = found.base / 2
        inner = np.array([(-half + 0.5, -1.6), (half - 0.5, -1.6)])
        return self._held(smooth_ring(self.frame.page(np.concatenate([head(found, lean), inner]))))

    def _held(self, ring: Points) -> Points:
        """Displaced material stops before the wall and leaves the flattened root some room."""
        return self.wall.hold(ring, 1.7) if self.found.zone in {"central", "subarticular"} else ring

    def _push(self) -> Push | None:
        if self.outline is None:
            return None
        if self.found.kind == "bulge":
            return Push((0.0, 0.0), self.outline, smooth_ring(_DISC), reach=12.0)
        outward = 3.0 if self.found.zone == "subarticular" else 0.0
        local = np.array([[min(outward, 0.4 * self.found.dome), -0.6]])
        origin = self.frame.page(local)[0]
        return Push((float(origin[0]), float(origin[1])), self.outline, reach=8.0)
