"""Labels in two columns beside a drawing: no overlap, no crossed leaders, at any size. Viewport pixels, y down."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tutor.diagrams.leaders import Box, Column, Metrics, PlacedLabel, Request, Side, first_crossing, settle
from tutor.diagrams.sides import Divide, Halves, costs_of, cut, grouped

__all__ = ["WRAP", "Layout", "Metrics", "PlacedLabel", "Request", "column_width", "layout", "wrap"]

WRAP = 17
"""Characters a line, at most, where words allow."""
FARTHEST = 6
"""Lines of text by which a label may stand above or below its anchor, unless a share of the height is more."""
SHARES = (0.1, 0.25)
"""Of the viewport's height: the second is tried where the first leaves labels out, as beside a low, wide drawing."""

_SIDES: tuple[Side, Side] = ("left", "right")


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


def column_width(texts: Sequence[str], metrics: Metrics) -> float:
    """Width in pixels of a column that holds any of the texts, its inset and stub included."""
    widest = max((metrics.width(line) for text in texts for line in wrap(text)), default=0.0)
    return widest + metrics.inset + metrics.stub + 4 if widest else 0.0


def layout(
    requests: Sequence[Request], viewport: tuple[float, float], drawing: tuple[float, float], metrics: Metrics
) -> Layout:
    """Place as many labels as fit, the important ones first.

    viewport: (width, height); drawing: the left and right edge of what is drawn, which the columns stand beside where
    there is room and lie over where there is not. A label is dropped when its side is full, when its anchor lies under
    a column or outside the viewport, when its leader could not be kept from crossing a more important one, or when the
    crowd pushed labels too far from what they name.
    """
    width, height = viewport
    boxes = [_measure(request, metrics) for request in requests]
    usable = [box for box in boxes if 2 * (box.width + metrics.inset + metrics.stub) < 0.8 * width]
    usable = [box for box in usable if 0 <= box.x <= width and 0 <= box.y <= height]
    usable.sort(key=lambda box: (-box.request.priority, box.y, box.x, box.request.id))
    order = sorted(requests, key=lambda request: -request.priority)
    best: tuple[tuple[int, float], tuple[PlacedLabel, ...]] | None = None
    for share in SHARES:
        if best is not None and best[0][0] == 0:
            break
        limit = max(FARTHEST * metrics.line_height, share * height)
        for divide in (grouped, cut):
            found = _thinned(list(usable), divide, viewport, drawing, metrics, limit)
            if best is None or found[0] < best[0]:
                best = found
    placed = best[1] if best else ()
    kept = {label.id for label in placed}
    return Layout(placed, tuple(request.id for request in order if request.id not in kept))


def _thinned(
    boxes: list[Box],
    divide: Divide,
    viewport: tuple[float, float],
    drawing: tuple[float, float],
    metrics: Metrics,
    limit: float,
) -> tuple[tuple[int, float], tuple[PlacedLabel, ...]]:
    """The labels that fit, divided in one way, and how bad that is: boxes given up, then the cost of the division."""
    costs, given_up = costs_of(boxes, viewport[1] - 2 * metrics.inset, drawing, metrics), 0
    while boxes:
        halves, cost = divide(boxes, costs)
        placed = _try(boxes, halves, viewport, drawing, metrics, limit)
        if not isinstance(placed, Box):
            return (given_up, cost), placed
        boxes.remove(placed)
        given_up += 1
    return (given_up, 0.0), ()


def _measure(request: Request, metrics: Metrics) -> Box:
    lines = ((request.heading,) if request.heading else ()) + wrap(request.text)
    widest = max(metrics.width(line) for line in lines[1 if request.heading else 0 :])
    if request.heading:
        widest = max(widest, metrics.width(request.heading) + metrics.line_height + 2)
    return Box(request, lines, widest, len(lines) * metrics.line_height)


def _try(
    boxes: list[Box],
    halves: Halves,
    viewport: tuple[float, float],
    drawing: tuple[float, float],
    metrics: Metrics,
    limit: float,
) -> tuple[PlacedLabel, ...] | Box:
    """All boxes in place, or the box to give up before the next try."""
    placed: list[PlacedLabel] = []
    for side, members in zip(_SIDES, halves, strict=True):
        done = _side(members, side, viewport, drawing, metrics, limit) if members else []
        if isinstance(done, set):
            return max((box for box in members if box.request.id in done), key=boxes.index)
        placed += done
    clashing = _clash(placed)
    return max((box for box in boxes if box.request.id in clashing), key=boxes.index) if clashing else tuple(placed)


def _clash(placed: Sequence[PlacedLabel]) -> set[str]:
    """Ids of labels whose leaders meet across the sides, or that start under a label of the other side."""
    low = max((label.elbow[0] for label in placed if label.side == "left"), default=float("-inf"))
    high = min((label.elbow[0] for label in placed if label.side == "right"), default=float("inf"))
    hidden = {label.id for label in placed if not low <= label.anchor[0] <= high}
    return hidden or {label.id for label in first_crossing(placed) or ()}


def _side(
    members: list[Box],
    side: Side,
    viewport: tuple[float, float],
    drawing: tuple[float, float],
    metrics: Metrics,
    limit: float,
) -> list[PlacedLabel] | set[str]:
    """The labels of one side in place, or the ids of those of which one has to go; limit: how far one may stand off."""
    width, height = viewport
    if sum(box.height + metrics.gap for box in members) - metrics.gap > height - 2 * metrics.inset:
        return {box.request.id for box in members}
    edge = _edge(side, max(box.width for box in members), width, drawing, metrics)
    column = Column(side, edge, edge + metrics.stub if side == "left" else edge - metrics.stub, height, metrics)
    hidden = {box.request.id for box in members if (box.x < column.elbow if side == "left" else box.x > column.elbow)}
    if hidden:
        return hidden
    done = settle(members, column)
    crossed = first_crossing(done)
    if crossed:
        return {label.id for label in crossed}
    worst = max(abs(label.elbow[1] - label.anchor[1]) for label in done)
    if worst > limit:
        return {label.id for label in done if abs(label.elbow[1] - label.anchor[1]) > limit / 2}
    return done


def _edge(side: Side, widest: float, width: float, drawing: tuple[float, float], metrics: Metrics) -> float:
    """X of the inner edge of a column: near the drawing, but never so far out that its text leaves the viewport."""
    if side == "left":
        return max(metrics.inset + widest, drawing[0] - 2.4 * metrics.stub)
    return min(width - metrics.inset - widest, drawing[1] + 2.4 * metrics.stub)
