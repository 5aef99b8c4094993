"""How far a drawing reaches to the left and right at each height: what words beside it must not cover."""

from __future__ import annotations

from collections.abc import Collection
from math import inf

from tutor.diagrams.model import Diagram, Part

_ROWS = 120
"""Rows over the height of the drawing."""
_POINTS = 80
"""Of an outline with more points than so many some are passed over: they lie far closer than the rows."""
_Rows = tuple[list[float], list[float]]
"""The leftmost and the rightmost x in mm of each row; inf and -inf where there is nothing."""


class Ink:
    """The reach of the structures of a diagram, by layer; `passed_over`: layers that words may cover."""

    def __init__(self, diagram: Diagram, passed_over: Collection[str] = ()) -> None:
        self._left, self._top, width, height = diagram.view_box
        self._right = self._left + width
        self._row = height / _ROWS
        self._layers: dict[str, _Rows] = {}
        for part in diagram.parts.values():
            if part.layer not in passed_over:
                rows = self._layers.setdefault(part.layer, ([inf] * _ROWS, [-inf] * _ROWS))
                self._enter(part, *rows)

    def span(self, top: float, bottom: float, layers: Collection[str] | None = None) -> tuple[float, float] | None:
        """The leftmost and rightmost x (mm) between two heights (mm, y down) in the shown layers (None: in all)."""
        first, last = self._index(top), self._index(bottom) + 1
        if bottom < self._top or top > self._top + self._row * _ROWS:
            return None
        shown = [rows for layer, rows in self._layers.items() if layers is None or layer in layers]
        left = min((min(lefts[first:last]) for lefts, _ in shown), default=inf)
        right = max((max(rights[first:last]) for _, rights in shown), default=-inf)
        return (max(left, self._left), min(right, self._right)) if left <= right else None

    def _index(self, y: float) -> int:
        return min(max(int((y - self._top) / self._row), 0), _ROWS - 1)

    def _enter(self, part: Part, lefts: list[float], rights: list[float]) -> None:
        for polygon in part.polygons:
            ax, before = polygon[-1][0], self._index(polygon[-1][1])
            for bx, y in polygon[:: 1 + len(polygon) // _POINTS]:
                row = self._index(y)
                lefts[row], rights[row] = min(lefts[row], bx), max(rights[row], bx)
                if abs(row - before) > 1:
                    step = 1 if row > before else -1
                    for between in range(before + step, row, step):
                        x = ax + (bx - ax) * (between - before) / (row - before)
                        lefts[between], rights[between] = min(lefts[between], x), max(rights[between], x)
                ax, before = bx, row
