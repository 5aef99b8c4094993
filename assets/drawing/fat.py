"""Fat as rounded lobules in patch coordinates, and sheets of connective tissue."""

from __future__ import annotations

import math

from assets.drawing.curves import Curve, hump
from assets.drawing.patch import Patch
from assets.drawing.svg_writer import Drawing
from assets.drawing.tones import noise


def paint_fat(g: Drawing, patch: Patch, rows: int, columns: int, *, strength: float = 1.0) -> None:
    """A fat pad: base, then lobules on a jittered grid, each lit from the upper left."""
    g.fill(patch.outline(0.2, 0.2), "fat-mid", strength)
    dark, light, gleam = "", "", ""
    for row in range(rows):
        for column in range(columns):
            across = (column + 0.5 + (0.22 if row % 2 else -0.22) + 0.2 * (noise(row, column, 1) - 0.5)) / columns
            along = (row + 0.5 + 0.3 * (noise(row, column, 2) - 0.5)) / rows
            if not 0.05 < across < 0.95:
                continue
            dark += _lobule(patch, (across, along), (0.52 / columns, 0.56 / rows), row * 31 + column)
            light += _lobule(
                patch, (across - 0.05 / columns, along - 0.06 / rows), (0.4 / columns, 0.42 / rows), row + column
            )
            gleam += _lobule(
                patch, (across - 0.14 / columns, along - 0.16 / rows), (0.15 / columns, 0.16 / rows), column
            )
    g.fill(dark, "fat-dark", 0.5 * strength)
    g.fill(light, "fat-base", strength)
    g.fill(gleam, "fat-pale", 0.8 * strength)


def _lobule(patch: Patch, centre: tuple[float, float], reach: tuple[float, float], seed: int) -> str:
    """Path data of a rounded blob; centre and reach are patch coordinates."""
    (across, along), (wide, tall) = centre, reach
    ring = []
    for k in range(6):
        angle = math.tau * (k + 0.4 * noise(seed, k, 6)) / 6
        uneven = 0.86 + 0.24 * noise(seed, k, 5)
        s = min(0.98, max(0.02, across + wide * uneven * math.cos(angle)))
        t = min(0.99, max(0.01, along + tall * uneven * math.sin(angle)))
        ring.append(patch.at(s, t))
    return Curve(ring, closed=True, resolution=2).d(digits=1)


def paint_sheet(g: Drawing, patch: Patch, tissue: str = "ligament", strength: float = 0.6, fibres: int = 6) -> None:
    """A translucent sheet of fibres (retinaculum, fascia); it has no line and merges with what it holds on to."""
    for part in (1.0, 0.84, 0.68):
        inset = hump(-0.02, 1.02, 0.5 * part, 0.35)
        g.fill(patch.sliver(0.5, inset, 0, 1, 12), f"{tissue}-base", strength / 3)
    dark, pale = "", ""
    for k in range(fibres):
        s = (k + 0.5) / fibres
        dark += patch.sliver(s, hump(0.02, 0.98, 0.07 / fibres), 0.02, 0.98, 5)
        pale += patch.sliver(s + 0.3 / fibres, hump(0.08, 0.92, 0.1 / fibres), 0.08, 0.92, 5)
    g.fill(dark, f"{tissue}-shade", strength)
    g.fill(pale, f"{tissue}-pale", strength)
