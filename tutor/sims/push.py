"""Soft tissue pushed out of the way: a map of the plane that flattens but never folds. numpy."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""Shape (n, 2), mm."""
_RAYS = 360


def smooth_ring(points: Points, per_point: int = 8) -> Points:
    """A closed curve through the points (Catmull–Rom), sampled."""
    before, after, last = np.roll(points, 1, 0), np.roll(points, -1, 0), np.roll(points, -2, 0)
    t = np.linspace(0, 1, per_point, endpoint=False)[None, :, None]
    p0, p1, p2, p3 = (block[:, None, :] for block in (before, points, after, last))
    curve = 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
    sampled: Points = curve.reshape(-1, 2)
    return sampled


def area(ring: Points) -> float:
    """mm² of a closed outline, by its absolute value."""
    x, y = ring[:, 0], ring[:, 1]
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2


def rim(origin: Points, ring: Points) -> NDArray[np.float64]:
    """Distance from the origin (2,) to the farthest crossing with the ring along each of 360 rays; 0 if none."""
    angles = np.arange(_RAYS) * (2 * math.pi / _RAYS) - math.pi
    ux, uy = np.cos(angles)[:, None], np.sin(angles)[:, None]
    ax, ay = (ring - origin).T
    edge = np.roll(ring, -1, 0) - ring
    ex, ey = edge[:, 0][None, :], edge[:, 1][None, :]
    det = ex * uy - ey * ux
    safe = np.where(np.abs(det) < 1e-9, np.inf, det)
    along_edge = (ux * ay - uy * ax) / safe
    along_ray = (ex * ay - ey * ax) / safe
    hits = np.where((along_edge >= 0) & (along_edge <= 1) & (along_ray > 0), along_ray, 0.0)
    found: NDArray[np.float64] = hits.max(axis=1)
    return found


class Push:
    """Displacement along rays from an origin inside a body that grew from `old` to `new`.

    Most at the surface of the body, nothing at `reach` (mm) beyond it; monotonic along every ray. ease: degrees beside
    the body over which the displacement fades.
    """

    def __init__(
        self,
        origin: tuple[float, float],
        new: Points,
        old: Points | None = None,
        reach: float = 8.0,
        ease: int = 14,
    ) -> None:
        self.origin = np.array(origin, dtype=np.float64)
        self.reach = reach
        self._new = _tapered(rim(self.origin, new), ease)
        self._old = np.zeros(_RAYS) if old is None else np.minimum(rim(self.origin, old), self._new)

    def rims(self, angles: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(old, new) distance of the body's surface in these directions (radians)."""
        places = (angles + math.pi) / (2 * math.pi) * _RAYS
        low = np.floor(places).astype(int) % _RAYS
        share = places - np.floor(places)
        high = (low + 1) % _RAYS
        old = self._old[low] * (1 - share) + self._old[high] * share
        new = self._new[low] * (1 - share) + self._new[high] * share
        return old, new

    def move(self, points: Points, clearance: float = 0.3) -> Points:
        """The points out of the way; those inside the old body grow with it."""
        away = points - self.origin
        r = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-9)
        old, new = self.rims(np.arctan2(away[:, 1], away[:, 0]))
        grown = new > old + 1e-6
        surface = new + np.where(grown, clearance * np.minimum(1.0, new - old), 0.0)
        end = surface + self.reach
        pushed = surface + (r - old) * (end - surface) / (end - old)
        within = np.where(old > 0, r * new / np.maximum(old, 1e-9), r)
        moved = np.where(grown, np.where(r < old, within, np.where(r < end, pushed, r)), r)
        out: Points = self.origin + away * (moved / r)[:, None]
        return out

    def contact(self, points: Points, clearance: float = 0.3) -> Points:
        """Only what lies inside the new body is put onto its surface."""
        away = points - self.origin
        r = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-9)
        _, new = self.rims(np.arctan2(away[:, 1], away[:, 0]))
        out: Points = self.origin + away * (np.maximum(r, new + clearance) / r)[:, None]
        return out


def _tapered(found: NDArray[np.float64], width: int) -> NDArray[np.float64]:
    """The rim with its jumps eased over `width` degrees to each side, so that what slides off an edge does not tear."""
    shifts = np.arange(-width, width + 1)
    fade = np.cos(shifts / (width + 1) * math.pi / 2) ** 2
    eased: NDArray[np.float64] = np.max([np.roll(found, k) * f for k, f in zip(shifts, fade, strict=True)], axis=0)
    return eased


def smoothstep(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """0 to 1, eased at both ends; clamped."""
    u = np.clip(t, 0.0, 1.0)
    eased: NDArray[np.float64] = u * u * (3 - 2 * u)
    return eased
