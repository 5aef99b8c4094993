"""Displaced disc material as painted outlines: contact shadow, body, light from the upper left, edge, torn way."""

from __future__ import annotations

import numpy as np

from tutor.diagrams.bezier_arrays import CURVE, CURVE_DATA, MOVE, Points
from tutor.diagrams.live import Paint
from tutor.ui.sims.live_picture import Extra

DASH = 5
"""Points of a ring that make a dash, and a gap."""


def closed(ring: Points) -> tuple[Points, np.ndarray[tuple[int], np.dtype[np.int32]]]:
    """A ring of points as smooth Béziers (Catmull–Rom)."""
    before, after, last = np.roll(ring, 1, 0), np.roll(ring, -1, 0), np.roll(ring, -2, 0)
    first, second = ring + (after - before) / 6, after - (last - ring) / 6
    body = np.stack([first, second, after], axis=1).reshape(-1, 2)
    kinds = np.tile(np.array([CURVE, CURVE_DATA, CURVE_DATA], dtype=np.int32), len(ring))
    return np.concatenate([ring[:1], body]), np.concatenate([np.array([MOVE], dtype=np.int32), kinds])


def opened(points: Points) -> tuple[Points, np.ndarray[tuple[int], np.dtype[np.int32]]]:
    """A line through the points as smooth Béziers."""
    ring, kinds = closed(np.concatenate([points[:1], points, points[-1:]]))
    return ring[3:-6], np.concatenate([kinds[:1], kinds[4:-6]])


def displaced_material(
    outline: Points, beyond: np.ndarray[tuple[int], np.dtype[np.bool_]] | None, fissure: Points | None, faint: float = 0
) -> list[Extra]:
    """What to paint, in order.

    outline: the ring; beyond: which of its points lie outside the disc and show an edge, None for all; fissure: the
    torn way as a ring; faint: 0 in the plane of the picture, 1 out of it.
    """
    opacity = 1 - 0.75 * faint
    edge = opened(outline[_in_order(beyond)]) if beyond is not None else closed(outline)
    out: list[Extra] = []
    for width, dark in ((1.5, 0.05), (0.9, 0.07), (0.5, 0.1)):
        out.append(
            Extra(edge[0] + (0.12, 0.3), edge[1], Paint(stroke="shadow-line", width=width, opacity=dark * opacity))
        )
    if fissure is not None:
        out.append(_extra(fissure, Paint(fill="nucleus-base", opacity=opacity)))
    out.append(_extra(outline, Paint(fill="nucleus-base", opacity=opacity)))
    middle = outline.mean(axis=0)
    for size, shift, tone, strength in (
        (0.86, (0.35, 0.45), "nucleus-shade", 0.18), (0.8, (-0.1, -0.1), "nucleus-base", 0.6),
        (0.62, (-0.35, -0.5), "nucleus-light", 0.3), (0.42, (-0.6, -0.8), "nucleus-light", 0.4),
        (0.2, (-0.9, -1.1), "nucleus-pale", 0.55),
    ):  # fmt: skip
        inner = middle + (outline - middle) * size + shift
        out.append(_extra(inner, Paint(fill=tone, opacity=strength * opacity)))
    out.append(Extra(*edge, Paint(stroke="nucleus-line", width=0.3, opacity=opacity)))
    return out


def projected(outline: Points) -> list[Extra]:
    """Material that lies beside the plane of the picture: a veil with a dashed edge, over everything."""
    out = [_extra(outline, Paint(fill="nucleus-base", opacity=0.22))]
    ring = np.concatenate([outline, outline[: DASH + 1]])
    for start in range(0, len(outline), 2 * DASH):
        dash = opened(ring[start : start + DASH + 1])
        for paint in (Paint(stroke="nucleus-pale", width=0.8), Paint(stroke="nucleus-line", width=0.45)):
            out.append(Extra(*dash, paint))
    return out


def _in_order(beyond: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Indices of the marked stretch of a ring, beginning where it begins."""
    start = int(np.argmax(beyond & ~np.roll(beyond, 1)))
    order = (np.arange(len(beyond)) + start) % len(beyond)
    return order[beyond[order]]


def _extra(ring: Points, paint: Paint) -> Extra:
    return Extra(*closed(ring), paint)
