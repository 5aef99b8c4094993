"""The back wall of the canal at L4/5: how far flavum and facets close it in, solved so that the area fits the model."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tutor.sims.data import segment as drawn
from tutor.sims.push import Points, area, rim, smooth_ring, smoothstep

_WALL = np.array(drawn.CANAL_WALL)
_INWARD = np.array(drawn.CANAL_INWARD)
_GIVE = np.array(drawn.CANAL_GIVE)
_DEPTH = np.array(drawn.WALL_DEPTH)
_HALF = np.array(drawn.CANAL_HALF)
_MIDDLE = np.array(drawn.CANAL_MIDDLE)


def _ring(half: Points) -> Points:
    return smooth_ring(np.concatenate([half, (half[1:-1] * (-1, 1))[::-1]]))


class CanalWall:
    """A wall that came inward by `inward` mm (negative: it gave way, as in flexion)."""

    def __init__(self, inward: float) -> None:
        self.inward = inward
        moved = _WALL + _INWARD * (_GIVE * inward)[:, None]
        order = np.argsort(moved[:, 0])
        self._wall = moved[order]
        self.outline = _ring(_narrowed(inward))
        self._shrink = np.maximum(rim(_MIDDLE, self.outline), 0.1) / np.maximum(rim(_MIDDLE, _ring(_HALF)), 0.1)

    def y(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far back soft tissue may reach at these x."""
        found: NDArray[np.float64] = np.interp(np.abs(x), self._wall[:, 0], self._wall[:, 1])
        return found

    def move_wall(self, points: Points) -> Points:
        """Flavum and articular process: with the wall at its surface, still at its depth."""
        if self.inward == 0:
            return points
        x = np.abs(points[:, 0])
        column = [np.interp(x, _WALL[:, 0], values) for values in (_WALL[:, 1], *_INWARD.T, _GIVE, _DEPTH)]
        wall_y, inward_x, inward_y, give, depth = column
        behind = (points[:, 1] - wall_y) * -inward_y
        share = give * (1 - smoothstep(behind / depth)) * (behind > -4)
        shift = np.stack([inward_x * np.sign(points[:, 0]), inward_y], axis=1)
        out: Points = points + shift * (self.inward * share)[:, None]
        return out

    def move_soft(self, points: Points) -> Points:
        """What lies in the canal: drawn towards its middle, most near the wall; beyond the recess nothing."""
        if self.inward == 0:
            return points
        away = points - _MIDDLE
        places = (np.arctan2(away[:, 1], away[:, 0]) + np.pi) / (2 * np.pi) * 360
        low = np.floor(places).astype(int) % 360
        share = places - np.floor(places)
        shrink = self._shrink[low] * (1 - share) + self._shrink[(low + 1) % 360] * share
        near = 1 - smoothstep((np.abs(points[:, 0]) - 14) / 5)
        out: Points = _MIDDLE + away * (1 + (shrink - 1) * near)[:, None]
        return out

    def hold(self, points: Points, gap: float = 0.22) -> Points:
        """Nothing passes the wall."""
        out = points.copy()
        out[:, 1] = np.minimum(points[:, 1], self.y(points[:, 0]) - gap)
        return out


def _narrowed(inward: float) -> Points:
    """The canal's half outline with its back part moved with the wall."""
    x = _HALF[:, 0]
    back = _HALF[:, 1] > 21
    give = np.interp(x, _WALL[:, 0], _GIVE) * back
    shift = np.stack([np.interp(x, _WALL[:, 0], column) for column in _INWARD.T], axis=1)
    out: Points = _HALF + shift * (inward * give)[:, None]
    out[:, 0] = np.maximum(out[:, 0], 0.0)
    return out


@lru_cache(maxsize=1)
def _table() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(share of the healthy area, movement in mm) from wide to narrow, turned so that shares rise."""
    inward = np.linspace(6.5, -2.0, 69)
    healthy = area(_ring(_HALF))
    return np.array([area(_ring(_narrowed(float(each)))) / healthy for each in inward]), inward


@lru_cache(maxsize=256)
def wall_for(share: float) -> CanalWall:
    """The wall that leaves this share of the neutral healthy canal's area (0.3 to 1.2)."""
    shares, inward = _table()
    found = float(np.interp(share, shares, inward))
    return CanalWall(0.0 if abs(found) < 1e-3 else found)
