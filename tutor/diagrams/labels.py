"""Labels in two columns beside a drawing: no overlap, no crossed leaders, at any size. Viewport pixels, y down."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from tutor.diagrams.leaders import Box, Column, Metrics, PlacedLabel, Request, Side, first_crossing, settle

__all__ = ["WRAP", "Layout", "Metrics", "PlacedLabel", "Request", "column_width", "layout", "wrap"]

WRAP = 17
"""Characters a line, at most, where words allow."""
FARTHEST = 6
"""Lines of text by which a label may stand above or below its anchor; 10 % of the viewport's height if that is more."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Labels that fit, and the ids of those that do not, the most important first."""

    placed: tuple[PlacedLabel, ...]
    dropped: tuple[str, ...]


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
    while usable:
        placed = _try(usable, viewport, drawing, metrics)
        if isinstance(placed, Box):
            usable.remove(placed)
            continue
        kept = {label.id for label in placed}
        order = sorted(requests, key=lambda request: -request.priority)
        return Layout(placed, tuple(request.id for request in order if request.id not in kept))
    return Layout((), tuple(request.id for request in sorted(requests, key=lambda request: -request.priority)))


def _measure(request: Request, metrics: Metrics) -> Box:
    lines = ((request.heading,) if request.heading else ()) + wrap(request.text)
    widest = max(metrics.width(line) for line in lines[1 if request.heading else 0 :])
    if request.heading:
        widest = max(widest, metrics.width(request.heading) + metrics.line_height + 2)
    return Box(request, lines, widest, len(lines) * metrics.line_height)


def _try(
    boxes: list[Box], viewport: tuple[float, float], drawing: tuple[float, float], metrics: Metrics
) -> tuple[PlacedLabel, ...] | Box:
    """All boxes in place, or the box to give up before the next try."""
    left, right = _split(boxes, viewport[1] - 2 * metrics.inset, drawing, metrics)
    sides: tuple[tuple[Side, list[Box]], ...] = (("left", left), ("right", right))
    placed: list[PlacedLabel] = []
    for side, members in sides:
        if not members:
            continue
        done = _side(members, side, viewport, drawing, metrics)
        if isinstance(done, set):
            return max((box for box in members if box.request.id in done), key=boxes.index)
        placed += done
    return tuple(placed)


def _side(
    members: list[Box], side: Side, viewport: tuple[float, float], drawing: tuple[float, float], metrics: Metrics
) -> list[PlacedLabel] | set[str]:
    """The labels of one side in place, or the ids of those of which one has to go."""
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
    limit = max(FARTHEST * metrics.line_height, 0.1 * height)
    worst = max(abs(label.elbow[1] - label.anchor[1]) for label in done)
    if worst > limit:
        return {label.id for label in done if abs(label.elbow[1] - label.anchor[1]) > limit / 2}
    return done


def _edge(side: Side, widest: float, width: float, drawing: tuple[float, float], metrics: Metrics) -> float:
    """X of the inner edge of a column: near the drawing, but never so far out that its text leaves the viewport."""
    if side == "left":
        return max(metrics.inset + widest, drawing[0] - 2.4 * metrics.stub)
    return min(width - metrics.inset - widest, drawing[1] + 2.4 * metrics.stub)


def _split(
    boxes: list[Box], room: float, drawing: tuple[float, float], metrics: Metrics
) -> tuple[list[Box], list[Box]]:
    """Left and right labels. No anchor of the left lies right of one of the right, so their leaders cannot meet."""
    ordered = sorted(boxes, key=lambda box: (box.x, box.y, box.request.id))
    heights = [box.height + metrics.gap for box in ordered]
    total, above, best = sum(heights), 0.0, (float("inf"), 0)
    reach = sum(drawing[1] - box.x for box in ordered)
    # The fuller the columns, the more an even split counts against short leaders.
    crowd = min(1.0, total / max(room, 1.0)) ** 2 / metrics.line_height
    span = max(drawing[1] - drawing[0], 1.0)
    for count in range(len(ordered) + 1):
        if count:
            above += heights[count - 1]
            reach += 2 * ordered[count - 1].x - drawing[0] - drawing[1]
        same = 0 < count < len(ordered) and ordered[count - 1].x == ordered[count].x
        overflow = max(0.0, above - room) + max(0.0, total - above - room)
        cost = 50 * overflow + crowd * abs(2 * above - total) + 2 * reach / span + (1e9 if same else 0)
        best = min(best, (cost, count))
    return ordered[: best[1]], ordered[best[1] :]
