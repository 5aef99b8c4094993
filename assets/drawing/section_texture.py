"""Textures of cut tissue: scattered points, Voronoi cells, pores of cancellous bone. Repeatable, no clip needed."""

from __future__ import annotations

import math
from collections.abc import Sequence

from assets.drawing.curves import Point, add, contains, distance, lerp, move, relative, signed_area, simplify, to_edge
from assets.drawing.tones import noise


def centroid(polygon: Sequence[Point]) -> Point:
    """Centre of area of a polygon."""
    total, sx, sy = 0.0, 0.0, 0.0
    for a, b in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        cross = a[0] * b[1] - b[0] * a[1]
        total += cross
        sx += (a[0] + b[0]) * cross
        sy += (a[1] + b[1]) * cross
    return (sx / (3 * total), sy / (3 * total))


def ellipse(centre: Point, rx: float, ry: float, n: int = 20, turn: float = 0.0) -> list[Point]:
    """Points of an ellipse, clockwise on the page; `turn` in radians."""
    ring = []
    for i in range(n):
        u, v = rx * math.cos(math.tau * i / n), ry * math.sin(math.tau * i / n)
        ring.append(
            (centre[0] + u * math.cos(turn) - v * math.sin(turn), centre[1] + u * math.sin(turn) + v * math.cos(turn))
        )
    return ring


def scatter(polygon: Sequence[Point], spacing: float, seed: int, margin: float = 0.0) -> list[Point]:
    """Evenly irregular points inside a polygon: a jittered triangular grid; `margin` in mm from the rim."""
    xs, ys = [p[0] for p in polygon], [p[1] for p in polygon]
    out, row, y = [], 0, min(ys)
    while y < max(ys):
        x, column = min(xs) + (spacing / 2 if row % 2 else 0.0), 0
        while x < max(xs):
            jitter = (noise(seed, row, column, 1) - 0.5, noise(seed, row, column, 2) - 0.5)
            p = add((x, y), jitter, 0.68 * spacing)
            if contains(polygon, p) and (margin <= 0 or to_edge(polygon, p) > margin):
                out.append(p)
            x += spacing
            column += 1
        y += spacing * 0.866
        row += 1
    return out


def mosaic(polygon: Sequence[Point], seeds: Sequence[Point], shrink: float) -> list[list[Point]]:
    """Voronoi cells of `seeds` cut to `polygon` and shrunk by about `shrink` mm toward their centres.

    The outline is cut by the half-planes of each seed's neighbours, so nothing sticks out.
    """
    cells = []
    for seed in seeds:
        near = sorted((q for q in seeds if q is not seed), key=lambda q: distance(q, seed))[:12]
        cell = list(polygon)
        for q in near:
            cell = _nearer(cell, seed, q)
            if len(cell) < 3:
                break
        if len(cell) < 3 or abs(signed_area(cell)) < 0.15:
            continue
        c = centroid(cell)
        k = max(0.0, 1 - shrink / max(distance(p, c) for p in cell) * 1.5)
        reach = max(distance(p, c) for p in cell)
        ring = simplify([lerp(c, p, k) for p in [*cell, cell[0]]], max(0.15, 0.09 * reach))[:-1]
        if len(ring) >= 3:
            cells.append(ring)
    return cells


def _nearer(cell: Sequence[Point], seed: Point, other: Point) -> list[Point]:
    """The part of a polygon that is nearer to `seed` than to `other`."""
    (mx, my), nx, ny = lerp(seed, other, 0.5), other[0] - seed[0], other[1] - seed[1]
    side = [(p[0] - mx) * nx + (p[1] - my) * ny for p in cell]
    kept: list[Point] = []
    for i, p in enumerate(cell):
        j = (i + 1) % len(cell)
        if side[i] <= 0:
            kept.append(p)
        if (side[i] <= 0) != (side[j] <= 0):
            kept.append(lerp(p, cell[j], side[i] / (side[i] - side[j])))
    return kept


def rounded(cell: Sequence[Point], digits: int = 1) -> str:
    """Path data of a cell with soft corners: a quadratic curve from edge middle to edge middle."""
    middles = [lerp(a, b, 0.5) for a, b in zip(cell, [*cell[1:], cell[0]], strict=True)]
    out, here = move(middles[-1], digits), middles[-1]
    for corner, middle in zip(cell, middles, strict=True):
        out += relative("q", here, corner, middle, digits=digits)
        here = middle
    return out + "Z"


def pores(
    polygon: Sequence[Point], spacing: float, seed: int, margin: float, flow: float | None = None
) -> list[tuple[list[Point], float]]:
    """Pores of cancellous bone as (ring, size in mm); `flow` is the direction of load in radians, None = at random.

    Pores grow with their distance from the rim, as the net of trabeculae does.
    """
    out = []
    for k, (x, y) in enumerate(scatter(polygon, spacing, seed, margin)):
        depth = min(1.0, to_edge(polygon, (x, y)) / (5 * spacing))
        turn = (math.pi * noise(seed, k, 3) if flow is None else flow) + 0.7 * (noise(seed, k, 4) - 0.5)
        size = spacing * (0.15 + 0.19 * noise(seed, k, 5)) * (0.72 + 0.5 * depth)
        long, short = size * (1.1 + 0.7 * noise(seed, k, 6)), size * (0.55 + 0.4 * noise(seed, k, 7))
        ring = []
        for corner in range(4):
            angle = math.pi * (corner / 2 + 0.25) + 0.7 * (noise(seed, k, corner, 8) - 0.5)
            u, v = 1.25 * long * math.cos(angle), 1.25 * short * math.sin(angle)
            ring.append((x + u * math.cos(turn) - v * math.sin(turn), y + u * math.sin(turn) + v * math.cos(turn)))
        out.append((ring, size))
    return out
