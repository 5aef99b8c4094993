"""A painted area as cells of a grid, and as a short text.

"12:3-8,10;13:2" is row 12, columns 3 to 8 and 10, and row 13, column 2. Cells are counted in the
frame of the drawings, so that an area means the same on every drawing of a view; columns to the right, rows down.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from itertools import groupby

Cell = tuple[int, int]
"""(column, row)"""
Point = tuple[float, float]
GRID = 5.0
"""Side of a cell in mm."""
ORIGIN = -5000.0
"""Where columns and rows are counted from, in mm of the frame: no drawing reaches so far."""
MOST = 100_000
"""Cells of one area; more are refused."""
_ROW = re.compile(r"(\d{1,4}):(\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*)")


def written(cells: Iterable[Cell]) -> str:
    """The text of an area; the same for the same cells."""
    rows = []
    for row, group in groupby(sorted(set(cells), key=lambda cell: (cell[1], cell[0])), key=lambda cell: cell[1]):
        rows.append(f"{row}:{','.join(_runs([column for column, _ in group]))}")
    return ";".join(rows)


def read(text: str) -> frozenset[Cell]:
    """The cells of a text. Raises ValueError with a sentence unless it has the form above."""
    found: set[Cell] = set()
    for part in filter(None, text.split(";")):
        match = _ROW.fullmatch(part)
        if match is None:
            raise ValueError(f"{part[:40]!r} is no row of cells; write row:first-last,column")
        for run in match[2].split(","):
            first, _, last = run.partition("-")
            found.update((column, int(match[1])) for column in range(int(first), int(last or first) + 1))
        if len(found) > MOST:
            raise ValueError(f"more than {MOST} cells")
    return frozenset(found)


def filled(rings: Iterable[Sequence[Point]]) -> frozenset[Cell]:
    """Cells whose middle lies inside closed rings, by even and odd crossings. Points in mm of the frame, y down."""
    edges = [(a, b) for ring in rings for a, b in zip(ring, (*ring[1:], *ring[:1]), strict=True)]
    heights = [y for edge in edges for _, y in edge]
    found: set[Cell] = set()
    for row in range(index(min(heights, default=0.0)), index(max(heights, default=-GRID)) + 1):
        y = middle(row)
        crossings = sorted(
            ax + (y - ay) * (bx - ax) / (by - ay) for (ax, ay), (bx, by) in edges if (ay <= y) != (by <= y)
        )
        for start, end in zip(crossings[::2], crossings[1::2], strict=False):
            columns = range(index(start), index(end) + 1)
            found.update((column, row) for column in columns if start <= middle(column) < end)
    return frozenset(found)


def within(cells: Iterable[Cell], box: tuple[float, float, float, float]) -> frozenset[Cell]:
    """The cells whose middle lies in a box: left, top, width, height in mm."""
    left, top, width, height = box
    return frozenset(
        (column, row)
        for column, row in cells
        if 0 <= middle(column) - left <= width and 0 <= middle(row) - top <= height
    )


def index(place: float) -> int:
    """The column or row in which a place of the frame (mm) lies."""
    return math.floor((place - ORIGIN) / GRID)


def middle(number: int) -> float:
    """The middle of a column or row, in mm of the frame."""
    return ORIGIN + (number + 0.5) * GRID


def grown(cells: frozenset[Cell], by: float) -> frozenset[Cell]:
    """The cells and all whose middle is at most `by` mm from one of theirs."""
    reach = int(by // GRID)
    ring = [
        (across, down)
        for across in range(-reach, reach + 1)
        for down in range(-reach, reach + 1)
        if (across * across + down * down) ** 0.5 * GRID <= by + 1e-9
    ]
    return frozenset((column + across, row + down) for column, row in cells for across, down in ring)


def overlap(one: frozenset[Cell], other: frozenset[Cell]) -> float:
    """Shared cells as a share of all cells of both (intersection over union); 0 if both are empty."""
    return len(one & other) / len(one | other) if one or other else 0.0


def _runs(columns: list[int]) -> Iterable[str]:
    start = before = columns[0]
    for column in [*columns[1:], -1]:
        if column != before + 1:
            yield str(start) if start == before else f"{start}-{before}"
            start = column
        before = column
