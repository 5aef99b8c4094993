"""Paths as arrays of cubic Béziers: from contours or, quickly, from our own path data; cut where they must bend."""

from __future__ import annotations

import re
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tutor.diagrams.model import Contour

Points = NDArray[np.float64]
"""Shape (n, 2), millimetres of the drawing."""


MOVE, CURVE, CURVE_DATA = 0, 2, 3
"""What each point is: a start, a Bézier's first control, its second control or end."""
PLAIN: Final = re.compile(r"[McsqlZ0-9\s.,+-]*")
_COMMAND: Final = re.compile(r"([McsqlZ])([^McsqlZ]*)")
_NUMBER: Final = re.compile(r"[+-]?(?:\d*\.\d+|\d+\.?)")
_LENGTH: Final = {"c": 6, "s": 4, "q": 4, "l": 2}


def from_contours(contours: tuple[Contour, ...]) -> tuple[Points, NDArray[np.int32]]:
    """Points and what each is, of some contours."""
    points: list[tuple[float, float]] = []
    kinds: list[int] = []
    for contour in contours:
        points.append(contour.start)
        kinds.append(MOVE)
        for segment in contour.segments:
            points.extend(segment)
            kinds.extend((CURVE, CURVE_DATA, CURVE_DATA))
    return np.array(points, dtype=np.float64).reshape(-1, 2), np.array(kinds, dtype=np.int32)


def from_plain_data(data: str) -> tuple[Points, NDArray[np.int32]]:
    """Points of path data made of M, c, s, q, l and Z (checked before by the reader of diagrams)."""
    out: list[tuple[float, float]] = []
    kinds: list[int] = []
    x = y = from_x = from_y = 0.0
    start = (0.0, 0.0)
    for command, text in _COMMAND.findall(data):
        n = [float(word) for word in _NUMBER.findall(text)]
        if command == "M":
            x, y = start = (n[0], n[1])
            out.append(start)
            kinds.append(MOVE)
            from_x, from_y = x, y
            continue
        if command == "Z":
            n, command = [start[0] - x, start[1] - y], "l"
            if abs(n[0]) + abs(n[1]) < 1e-9:
                continue
        step = _LENGTH[command]
        for i in range(0, len(n), step):
            end_x, end_y = x + n[i + step - 2], y + n[i + step - 1]
            if command == "c":
                first, second = (x + n[i], y + n[i + 1]), (x + n[i + 2], y + n[i + 3])
            elif command == "s":
                first, second = (2 * x - from_x, 2 * y - from_y), (x + n[i], y + n[i + 1])
            elif command == "q":
                middle_x, middle_y = x + n[i], y + n[i + 1]
                first = (x + (middle_x - x) * 2 / 3, y + (middle_y - y) * 2 / 3)
                second = (end_x + (middle_x - end_x) * 2 / 3, end_y + (middle_y - end_y) * 2 / 3)
            else:
                first = (x + (end_x - x) / 3, y + (end_y - y) / 3)
                second = (x + (end_x - x) * 2 / 3, y + (end_y - y) * 2 / 3)
            out += (first, second, (end_x, end_y))
            kinds += (CURVE, CURVE_DATA, CURVE_DATA)
            from_x, from_y = second if command in "cs" else (end_x, end_y)
            x, y = end_x, end_y
    return np.array(out), np.array(kinds, dtype=np.int32)


def cut(points: Points, kinds: NDArray[np.int32], longest: float) -> tuple[Points, NDArray[np.int32]]:
    """The same curves in pieces whose chord and controls span at most `longest` mm (twelve pieces a curve at most)."""
    starts = np.flatnonzero(kinds == CURVE)
    beziers = np.stack([points[starts + shift] for shift in (-1, 0, 1, 2)], axis=1)
    span = np.hypot(*np.moveaxis(np.diff(beziers, axis=1), 2, 0)).sum(axis=1)
    parts = np.clip(np.ceil(span / longest), 1, 12).astype(int)
    which = np.repeat(np.arange(len(starts)), parts)
    place = np.arange(len(which)) - np.repeat(np.cumsum(parts) - parts, parts)
    begin, end = place / parts[which], (place + 1) / parts[which]
    pieces = [_blossom(beziers[which], *at) for at in ((begin, begin, end), (begin, end, end), (end, end, end))]
    body = np.stack(pieces, axis=1).reshape(-1, 2)
    moves = np.flatnonzero(kinds == MOVE)
    before = np.searchsorted(starts, moves)
    at = np.concatenate([[0], np.cumsum(parts)])[before] * 3
    marks = np.tile(np.array([CURVE, CURVE_DATA, CURVE_DATA], dtype=np.int32), len(which))
    cut: Points = np.insert(body, at, points[moves], axis=0)
    return cut, np.insert(marks, at, MOVE)


def _blossom(beziers: Points, a: Points, b: Points, c: Points) -> Points:
    """The polar form of many cubics (n, 4, 2) at three parameters (n,) each."""
    one = beziers[:, :-1] + (beziers[:, 1:] - beziers[:, :-1]) * a[:, None, None]
    two = one[:, :-1] + (one[:, 1:] - one[:, :-1]) * b[:, None, None]
    found: Points = two[:, 0] + (two[:, 1] - two[:, 0]) * c[:, None]
    return found
