"""A painted area as cells of a grid, and as a short text.

"12:3-8,10;13:2" is row 12, columns 3 to 8 and 10, and row 13, column 2. Cells are
counted from the top left corner of the drawing; columns to the right, rows down.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import groupby

Cell = tuple[int, int]
"""(column, row)"""
Point = tuple[float, float]
GRID = 5.0
"""Side of a cell in mm."""
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


def covered(holds: Callable[[float, float], bool], box: tuple[float, float, float, float]) -> frozenset[Cell]:
    """Cells whose middle lies in an area. box: left, top, width, height of the drawing in mm; holds: x, y in mm."""
    left, top, width, height = box
    return frozenset(
        (column, row)
        for row in range(int(height // GRID) + 1)
        for column in range(int(width // GRID) + 1)
        if holds(left + (column + 0.5) * GRID, top + (row + 0.5) * GRID)
    )


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
