"""Labels in two columns beside a drawing: no overlap, no crossed leaders, at any size. Viewport pixels, y down."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from tutor.diagrams.leaders import Box, Column, Metrics, PlacedLabel, Request, Side, first_crossing, settle
from tutor.diagrams.sides import Costs, Divide, Halves, costs_of, cut, grouped

__all__ = ["WRAP", "Layout", "Metrics", "PlacedLabel", "Reach", "Request", "column_width", "layout", "wrap"]

WRAP = 17
"""Characters a line, at most, where words allow."""
FARTHEST = 6
"""Lines of text by which a label may stand above or below its anchor, unless a share of the height is more."""
SHARES = (0.1, 0.25)
"""Of the viewport's height: the second is tried where the first leaves labels out, as beside a low, wide drawing."""

OVER = 0.0
"""Pixels by which a label may reach over the drawing."""
LEAST_INSET = 3.0
"""Pixels between a label that had to give way and the edge of the viewport."""
BY_TURNS = 3
"""Of the labels that would cover the drawing one in so many is given up before the rest are tried again."""

_SIDES: tuple[Side, Side] = ("left", "right")

Reach = Callable[[float, float], tuple[float, float] | None]
"""How far a drawing reaches between two heights: its leftmost and rightmost x, all in viewport pixels."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Labels that fit, and the ids of those that do not, the most important first."""

    placed: tuple[PlacedLabel, ...]
    dropped: tuple[str, ...]


@lru_cache(maxsize=1024)
def wrap(text: str, characters: int = WRAP) -> tuple[str, ...]:
    """The text in lines of at most so many characters; a longer word keeps a line of its own. Lines are evened out."""
    lines = textwrap.wrap(text, characters, break_long_words=False, break_on_hyphens=False)
    for narrower in range(characters - 1, 5, -1):
        evened = textwrap.wrap(text, narrower, break_long_words=False, break_on_hyphens=False)
        if len(evened) > len(lines):
            break
        lines = evened
    return tuple(lines) or ("",)


def column_width(texts: Sequence[str], metrics: Metrics, share: float = 1.0) -> float:
    """Width in pixels of a column that holds this share of the texts, the short ones; its inset and stub included."""
    widths = sorted(max(map(metrics.width, wrap(text)), default=0.0) for text in texts)
    widest = widths[math.ceil(share * len(widths)) - 1] if widths else 0.0
    return widest + metrics.inset + metrics.stub + 4 if widest else 0.0


@dataclass(frozen=True, slots=True)
class _Room:
    """What there is room for: the viewport, what is drawn in it, and how far labels may stand off."""

    viewport: tuple[float, float]
    drawing: tuple[float, float]
    metrics: Metrics
    reach: Reach | None
    limit: float = 0.0


@dataclass(frozen=True, slots=True)
class _Bad:
    """Labels of which some have to go, and how many."""

    ids: frozenset[str]
    count: int = 1


def layout(
    requests: Sequence[Request],
    viewport: tuple[float, float],
    drawing: tuple[float, float],
    metrics: Metrics,
    *,
    reach: Reach | None = None,
    only: Side | None = None,
) -> Layout:
    """Place as many labels as fit, the important ones first.

    viewport: (width, height); drawing: the left and right edge of what is drawn, which the columns stand beside where
    there is room and lie over where there is not; reach: the same at each height: with it, a label that is not firm
    gives way to the drawing, or is dropped; only: the side on which all labels stand.
    A label is dropped when its side is full, when its anchor lies under a column or outside the viewport, when its
    leader could not be kept from crossing a more important one, or when the crowd pushed labels too far from what they
    name.
    """
    width, height = viewport
    boxes = [_measure(request, metrics) for request in requests]
    most = 0.8 * width / (1 if only else 2)
    usable = [box for box in boxes if box.width + metrics.inset + metrics.stub < most]
    usable = [box for box in usable if 0 <= box.x <= width and 0 <= box.y <= height]
    usable.sort(key=lambda box: (-box.request.priority, box.y, box.x, box.request.id))
    usable = _spaced(usable, metrics.apart)
    order = sorted(requests, key=lambda request: -request.priority)
    divides: tuple[Divide, ...] = (partial(_on_one_side, only),) if only else (grouped, cut)
    best: tuple[tuple[int, float], tuple[PlacedLabel, ...]] | None = None
    for share in SHARES:
        if best is not None and best[0][0] == 0:
            break
        room = _Room(viewport, drawing, metrics, reach, max(FARTHEST * metrics.line_height, share * height))
        for divide in divides:
            found = _thinned(list(usable), divide, room)
            if best is None or found[0] < best[0]:
                best = found
    placed = best[1] if best else ()
    kept = {label.id for label in placed}
    return Layout(placed, tuple(request.id for request in order if request.id not in kept))


def _spaced(boxes: list[Box], apart: float) -> list[Box]:
    """The boxes, the important ones first, without those whose anchor is too near to that of one before."""
    kept: list[Box] = []
    for box in boxes:
        near = (math.hypot(box.x - other.x, box.y - other.y) < apart for other in kept)
        if apart <= 0 or box.request.firm or not any(near):
            kept.append(box)
    return kept


def _on_one_side(side: Side, boxes: list[Box], _costs: Costs) -> tuple[Halves, float]:
    return ((boxes, []) if side == "left" else ([], boxes)), 0.0


def _thinned(boxes: list[Box], divide: Divide, room: _Room) -> tuple[tuple[int, float], tuple[PlacedLabel, ...]]:
    """The labels that fit, divided in one way, and how bad that is: boxes given up, then the cost of the division."""
    costs = costs_of(boxes, room.viewport[1] - 2 * room.metrics.inset, room.drawing, room.metrics)
    given_up = 0
    while boxes:
        halves, cost = divide(boxes, costs)
        placed = _try(boxes, halves, room)
        if not isinstance(placed, list):
            return (given_up, cost), placed
        # By identity: comparing boxes field by field would cost more than the layout.
        gone = set(map(id, placed))
        boxes = [box for box in boxes if id(box) not in gone]
        given_up += len(placed)
    return (given_up, 0.0), ()


def _measure(request: Request, metrics: Metrics) -> Box:
    lines = ((request.heading,) if request.heading else ()) + wrap(request.text)
    widest = max(metrics.width(line) for line in lines[1 if request.heading else 0 :])
    if request.heading:
        widest = max(widest, metrics.width(request.heading) + metrics.line_height + 2)
    return Box(request, lines, widest, len(lines) * metrics.line_height)


def _try(boxes: list[Box], halves: Halves, room: _Room) -> tuple[PlacedLabel, ...] | list[Box]:
    """All boxes in place, or the boxes to give up before the next try."""
    placed: list[PlacedLabel] = []
    for side, members in zip(_SIDES, halves, strict=True):
        done = _side(members, side, room) if members else []
        if isinstance(done, _Bad):
            return [box for box in boxes if box.request.id in done.ids][-done.count :]
        placed += done
    clashing = _clash(placed)
    return [box for box in boxes if box.request.id in clashing][-1:] if clashing else tuple(placed)


def _clash(placed: Sequence[PlacedLabel]) -> set[str]:
    """Ids of labels whose leaders meet across the sides, or that start under a label of the other side."""
    low = max((label.elbow[0] for label in placed if label.side == "left"), default=float("-inf"))
    high = min((label.elbow[0] for label in placed if label.side == "right"), default=float("inf"))
    hidden = {label.id for label in placed if not low <= label.anchor[0] <= high}
    return hidden or {label.id for label in first_crossing(placed) or ()}


def _side(members: list[Box], side: Side, room: _Room) -> list[PlacedLabel] | _Bad:
    """The labels of one side in place, or those of which some have to go."""
    (width, height), metrics = room.viewport, room.metrics
    if sum(box.height + metrics.gap for box in members) - metrics.gap > height - 2 * metrics.inset:
        return _Bad(frozenset(box.request.id for box in members))
    edge = _edge(side, max(box.width for box in members), width, room.drawing, metrics)
    column = Column(side, edge, edge + metrics.stub if side == "left" else edge - metrics.stub, height, metrics)
    hidden = {box.request.id for box in members if (box.x < column.elbow if side == "left" else box.x > column.elbow)}
    if hidden:
        return _Bad(frozenset(hidden))
    done = settle(members, column)
    crossed = first_crossing(done)
    if crossed:
        return _Bad(frozenset(label.id for label in crossed))
    worst = max(abs(label.elbow[1] - label.anchor[1]) for label in done)
    if worst > room.limit:
        return _Bad(frozenset(label.id for label in done if abs(label.elbow[1] - label.anchor[1]) > room.limit / 2))
    return (
        done if room.reach is None else _given_way(done, {box.request.id for box in members if box.request.firm}, room)
    )


def _given_way(labels: list[PlacedLabel], firm: set[str], room: _Room) -> list[PlacedLabel] | _Bad:
    """The labels of one side moved out of the drawing's way, or those that would cover some of it."""
    moved, covering = [], []
    for label in labels:
        span = room.reach(label.y, label.y + label.height) if room.reach else None
        if span is None:
            moved.append(label)
            continue
        left = label.side == "left"
        over = label.x + label.width - span[0] - OVER if left else span[1] - OVER - label.x
        free = label.x - LEAST_INSET if left else room.viewport[0] - LEAST_INSET - label.x - label.width
        shift = min(max(over, 0.0), max(free, 0.0))
        moved.append(replace(label, x=label.x - shift if left else label.x + shift) if shift else label)
        if over > shift and label.id not in firm:
            covering.append(label.id)
    return _Bad(frozenset(covering), -(-len(covering) // BY_TURNS)) if covering else moved


def _edge(side: Side, widest: float, width: float, drawing: tuple[float, float], metrics: Metrics) -> float:
    """X of the inner edge of a column: near the drawing, but never so far out that its text leaves the viewport."""
    if side == "left":
        return max(metrics.inset + widest, drawing[0] - 2.4 * metrics.stub)
    return min(width - metrics.inset - widest, drawing[1] + 2.4 * metrics.stub)
