"""How the side picture (L5/S1 from the right) changes with the model: L5 turns on S1, L4 on L5, soft parts follow.

Every point has a share: 0 goes with the sacrum, 1 with L5, 2 with L4; between the plates it runs smoothly from one to
the next, so disc, ligaments and sac need no rule of their own. Shares depend on the drawing at rest only. The angle is
blended, not the matrix. Pure geometry on arrays (n, 2) in mm of the drawing.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tutor.sims.axial_shape import Frame, fragment, head
from tutor.sims.data import segment as drawn
from tutor.sims.disc import DiscState
from tutor.sims.herniation import Herniation
from tutor.sims.push import Points, Push, smooth_ring

Shares = NDArray[np.float64]
"""Shape (n,): 0 sacrum, 1 L5, 2 L4."""
MEDIAN_ZONES = ("central", "subarticular")
BESIDE_ZONES = ("subarticular", "extraforaminal")
"""Zones that lie beside both planes, towards the side: what is in them leaves the tissue of the plane alone."""
_LINES = tuple(np.array(line) for line in (drawn.S1_TOP, drawn.L5_BOTTOM, drawn.L5_TOP, drawn.L4_BOTTOM))
_AXIS = np.array([-0.86, -0.51])
"""From the front of the L5/S1 disc to its back."""
_DISC_MIDDLE = np.array([-17.5, 83.0])


def soft_shares(points: Points) -> Shares:
    """Shares of soft tissue and discs by place; points of either plane."""
    x = np.where(points[:, 0] > 46, points[:, 0] - drawn.PLANE_GAP, points[:, 0])
    sacrum, low, top, upper = (np.interp(x, line[:, 0], line[:, 1]) for line in _LINES)
    y = points[:, 1]
    first = np.clip((sacrum - y) / np.maximum(sacrum - low, 0.8), 0, 1)
    second = np.clip((top - y) / np.maximum(top - upper, 0.8), 0, 1)
    found: Shares = first + second
    return found


def facet_shares(points: Points) -> Shares:
    """Shares of what lines the facet joints: in front of the joint space the lower vertebra, behind it the upper."""
    local = points - (drawn.PLANE_GAP, 0)
    upper_joint = local[:, 1] < 55
    lines = [np.array(line) for line in (drawn.FACET_L4_L5, drawn.FACET_L5_S1)]
    at = [np.interp(local[:, 1], line[:, 1], line[:, 0]) for line in lines]
    behind = local[:, 0] < np.where(upper_joint, at[0], at[1])
    found: Shares = np.where(upper_joint, 1.0, 0.0) + behind
    return found


def column_shares(points: Points, top: float, bottom: float, least: float) -> Shares:
    """Shares that rise by one from `least` between two heights (mm down)."""
    found: Shares = least + np.clip((bottom - points[:, 1]) / (bottom - top), 0, 1)
    return found


class LateralShape:
    """Everything that the side picture needs for one state of the model."""

    def __init__(self, state: DiscState, found: Herniation) -> None:
        self.state, self.found = state, found
        self.angles = (np.radians(state.segment_angle("L5/S1")), np.radians(state.segment_angle("L4/5")))
        self.sink = state.height_lost * 11.0
        self.median = found.zone in MEDIAN_ZONES
        place, normal = drawn.LATERAL_BORDER if self.median else drawn.PEDICLE_BORDER
        shift = 0.0 if self.median else drawn.PLANE_GAP
        out = np.array(normal)
        turned = self._turn(np.array([[place[0] + shift, place[1]]]), np.array([0.5]))[0]
        angle = self.angles[0] / 2
        out = np.array(
            [out[0] * np.cos(angle) - out[1] * np.sin(angle), out[0] * np.sin(angle) + out[1] * np.cos(angle)]
        )
        self.frame = Frame(turned, np.array([out[1], -out[0]]), out)
        self.beside = found.kind not in {"none", "bulge"} and found.zone in BESIDE_ZONES
        self.outline = self._outline()
        self.push = None if self.beside else self._push()

    @property
    def key(self) -> tuple[float | str, ...]:
        """Equal keys draw equal pictures."""
        found = self.found
        turned = (round(self.angles[0], 4), round(self.angles[1], 4), round(self.sink, 2))
        return (*turned, found.kind, found.zone, found.depth, found.migration)

    def move(self, points: Points, shares: Shares) -> Points:
        """Points with the bones that they belong to."""
        return self._turn(points, shares)

    def rigid(self, share: float, plane_gap: float) -> tuple[float, float, float, float, float, float]:
        """The transform (a, b, c, d, e, f as in SVG) of a bone with this share in the plane drawn at `plane_gap`."""
        corners = np.array([(plane_gap, 0.0), (plane_gap + 1, 0.0), (plane_gap, 1.0)])
        if plane_gap == 0:
            corners = corners - (20.0, 0.0)
        start = corners[0]
        origin, right, down = self._turn(corners, np.full(3, share))
        a, b = right - origin
        c, d = down - origin
        return (a, b, c, d, origin[0] - a * start[0] - c * start[1], origin[1] - b * start[0] - d * start[1])

    def soft(self, points: Points, shares: Shares) -> Points:
        """The same, then out of the way of displaced material."""
        moved = self._turn(points, shares)
        return moved if self.push is None else self.push.move(moved)

    def disc(self, points: Points, shares: Shares) -> Points:
        """A disc: between its plates; the nucleus shifts, the free ends bulge on the side that closes."""
        plane = np.where(points[:, 0] > 46, drawn.PLANE_GAP, 0.0)
        local = points - np.stack([plane, np.zeros_like(plane)], axis=1)
        lower = local[:, 1] > 66
        centre = np.where(lower[:, None], _DISC_MIDDLE, np.array([-4.0, 49.0]))
        along = (local - centre) @ _AXIS
        half = 17.0
        share = np.mod(np.clip(shares, 0.0, 1.999), 1.0)
        belly = 4 * share * (1 - share)
        shift = self.state.nucleus_shift * np.clip(1 - (along / half) ** 2, 0, 1)
        ends = -0.8 * self.state.lumbar * np.sign(along) * np.clip(np.abs(along) / half, 0, 1) ** 3 * np.abs(belly)
        extra = (shift * belly + ends)[:, None] * _AXIS
        return self._protruded(self._turn(points + extra, shares), lower)

    def pressed(self, centre: Points, radius: float, share: float) -> float:
        """How far material takes the room of a root with this centre (2,); 0 free, 1 flattened."""
        if self.push is None:
            return 0.0
        away = self._turn(centre[None, :], np.array([share]))[0] - self.push.origin
        _, new = self.push.rims(np.array([np.arctan2(away[1], away[0])]))
        return float(np.clip((float(new[0]) - float(np.hypot(*away)) + 0.6 * radius) / (1.6 * radius), 0, 1))

    def _protruded(self, points: Points, lower: NDArray[np.bool_]) -> Points:
        found = self.found
        if found.kind not in {"bulge", "protrusion", "extrusion"}:
            return points
        local = self.frame.local(points)
        depth = found.depth * (0.15 if found.kind == "extrusion" else 1.0)
        across = np.clip(1 - (local[:, 0] / 4.6) ** 2, 0, None) ** 0.9
        beneath = np.exp(np.minimum(local[:, 1] + 0.3, 0) / 2.2)
        own_plane = ((points[:, 0] > 46) == (not self.median)) & (not self.beside)
        both = own_plane | (found.kind == "bulge")
        near = lower & both & (np.abs(local[:, 0]) < 5)
        out: Points = points + (depth * across * beneath * near)[:, None] * self.frame.normal
        return out

    def _turn(self, points: Points, shares: Shares) -> Points:
        """Rotate about both pivots by the shares; with the second plane about its own copies of them."""
        gap = np.where(points[:, 0] > 46, drawn.PLANE_GAP, 0.0)
        x, y = points[:, 0] - gap, points[:, 1]
        first, second = np.clip(shares, 0, 1), np.clip(shares - 1, 0, 1)
        x, y = _rotated(x, y, drawn.PIVOT_L4, self.angles[1] * second)
        x, y = _rotated(x, y, drawn.PIVOT_L5, self.angles[0] * first)
        return np.stack([x + gap - 0.66 * self.sink * first, y + 0.75 * self.sink * first], axis=1)

    def _outline(self) -> Points | None:
        found = self.found
        if found.kind in {"none"}:
            return None
        if found.kind in {"bulge", "protrusion"}:
            u = np.linspace(-1, 1, 15)
            dome = np.stack([u * 4.6, found.depth * np.clip(1 - u**2, 0, None) ** 0.9], axis=1)
            return smooth_ring(self.frame.page(np.concatenate([dome, [(3.0, -1.5), (-3.0, -1.5)]])))
        neck = min(found.base, 4.4)
        slim = Herniation(kind=found.kind, zone=found.zone, side=found.side, base=neck, dome=found.dome * 0.95,
                          depth=found.depth, migration=0, arc=found.arc, joined=found.joined)  # fmt: skip
        if found.kind == "sequestration":
            ring = fragment(slim) + np.array([-found.migration, 0.0])
            return smooth_ring(self.frame.page(ring))
        ring = head(slim)
        ring = ring + np.stack(
            [-found.migration * np.clip(ring[:, 1] / found.depth, 0, 1) ** 1.6, 0 * ring[:, 1]], axis=1
        )
        return smooth_ring(self.frame.page(np.concatenate([ring, [(-neck / 2 + 0.5, -1.6), (neck / 2 - 0.5, -1.6)]])))

    def _push(self) -> Push | None:
        if self.outline is None:
            return None
        far = -self.found.migration * (1.0 if self.found.kind == "sequestration" else 0.45)
        origin = self.frame.page(np.array([[far, -0.8]]))[0]
        return Push((float(origin[0]), float(origin[1])), self.outline, reach=11.0, ease=32)


def _rotated(x: Shares, y: Shares, pivot: tuple[float, float], angle: Shares) -> tuple[Shares, Shares]:
    """Clockwise on the page by `angle` radians: forward for what faces right."""
    c, s = np.cos(angle), np.sin(angle)
    away_x, away_y = x - pivot[0], y - pivot[1]
    return pivot[0] + away_x * c - away_y * s, pivot[1] + away_x * s + away_y * c
