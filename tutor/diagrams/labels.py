"""Places labels in two columns beside a drawing: no overlap, no crossed leaders, at any size. Viewport pixels, y down."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tutor.diagrams.model import Point

WRAP = 17
"""Characters a line, at most, where words allow."""
Side = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Request:
    """A label that is wanted: what it says, the point it names in pixels, and its rank (higher stays longer)."""

    id: str
    text: str
    anchor: Point
    priority: float = 0.0
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Size of text and gaps in pixels. width: of one line of text; inset: between the edge and the text."""

    width: Callable[[str], float]
    line_height: float
    gap: float = 4.0
    inset: float = 8.0
    stub: float = 10.0


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label in its place. (x, y, width, height): its box; elbow: where the leader leaves the horizontal. Leader:
    from the box's inner edge at the elbow's height to the elbow, then straight to the anchor.
    """

    id: str
    lines: tuple[str, ...]
    side: Side
    x: float
    y: float
    width: float
    height: float
    elbow: Point
    anchor: Point

    @property
    def edge(self) -> Point:
        """Where the leader meets the box."""
        return (self.x + self.width if self.side == "left" else self.x), self.elbow[1]


@dataclass(frozen=True, slots=True)
class Layout:
    """Labels that fit, and the ids of those that do not, the most important first."""

    placed: tuple[PlacedLabel, ...]
    dropped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Box:
    """A label with its lines measured."""

    request: Request
    lines: tuple[str, ...]
    width: float
    height: float

    @property
    def x(self) -> float:
        return self.request.anchor[0]

    @property
    def y(self) -> float:
        return self.request.anchor[1]


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
    a column or outside the viewport, or when its leader could not be kept from crossing a more important one.
    """
    width, height = viewport
    boxes = [_measure(request, metrics) for request in requests]
    usable = [
        box for box in boxes if 2 * (box.width + metrics.inset + metrics.stub) < 0.8 * width and 0 <= box.y <= height
    ]
    usable.sort(key=lambda box: (-box.request.priority, box.y, box.x, box.request.id))
    while usable:
        placed = _try(usable, viewport, drawing, metrics)
        if isinstance(placed, _Box):
            usable.remove(placed)
            continue
        kept = {label.id for label in placed}
        order = sorted(requests, key=lambda request: -request.priority)
        return Layout(placed, tuple(request.id for request in order if request.id not in kept))
    return Layout((), tuple(request.id for request in sorted(requests, key=lambda request: -request.priority)))


def _measure(request: Request, metrics: Metrics) -> _Box:
    lines = ((request.heading,) if request.heading else ()) + wrap(request.text)
    widest = max(metrics.width(line) for line in lines[1 if request.heading else 0 :])
    if request.heading:
        widest = max(widest, metrics.width(request.heading) + metrics.line_height + 2)
    return _Box(request, lines, widest, len(lines) * metrics.line_height)


def _try(
    boxes: list[_Box], viewport: tuple[float, float], drawing: tuple[float, float], metrics: Metrics
) -> tuple[PlacedLabel, ...] | _Box:
    """All boxes in place, or the box to give up before the next try."""
    width, height = viewport
    left, right = _split(boxes, height - 2 * metrics.inset, drawing, metrics)
    placed: list[PlacedLabel] = []
    for side, column in (("left", left), ("right", right)):
        if not column:
            continue
        if sum(box.height + metrics.gap for box in column) - metrics.gap > height - 2 * metrics.inset:
            return max(column, key=boxes.index)
        widest = max(box.width for box in column)
        edge = _edge("left" if side == "left" else "right", widest, width, drawing, metrics)
        elbow = edge + metrics.stub if side == "left" else edge - metrics.stub
        hidden = [box for box in column if (box.x < elbow if side == "left" else box.x > elbow)]
        if hidden:
            return max(hidden, key=boxes.index)
        done = _column(column, "left" if side == "left" else "right", edge, elbow, height, metrics)
        crossed = first_crossing(done)
        if crossed:
            names = {label.id for label in crossed}
            return max((box for box in column if box.request.id in names), key=boxes.index)
        placed += done
    return tuple(placed)


def _edge(side: Side, widest: float, width: float, drawing: tuple[float, float], metrics: Metrics) -> float:
    """X of the inner edge of a column: near the drawing, but never so far out that its text leaves the viewport."""
    if side == "left":
        return max(metrics.inset + widest, drawing[0] - 2.4 * metrics.stub)
    return min(width - metrics.inset - widest, drawing[1] + 2.4 * metrics.stub)


def _split(
    boxes: list[_Box], room: float, drawing: tuple[float, float], metrics: Metrics
) -> tuple[list[_Box], list[_Box]]:
    """Left and right labels. No anchor of the left lies right of one of the right, so their leaders cannot meet."""
    ordered = sorted(boxes, key=lambda box: (box.x, box.y, box.request.id))
    heights = [box.height + metrics.gap for box in ordered]
    total, above, best = sum(heights), 0.0, (float("inf"), 0)
    reach = sum(drawing[1] - box.x for box in ordered)
    span = max(drawing[1] - drawing[0], 1.0)
    for count in range(len(ordered) + 1):
        if count:
            above += heights[count - 1]
            reach += 2 * ordered[count - 1].x - drawing[0] - drawing[1]
        same = 0 < count < len(ordered) and ordered[count - 1].x == ordered[count].x
        overflow = max(0.0, above - room) + max(0.0, total - above - room)
        cost = 50 * overflow + abs(2 * above - total) / metrics.line_height + 2 * reach / span + (1e9 if same else 0)
        best = min(best, (cost, count))
    return ordered[: best[1]], ordered[best[1] :]


def _column(
    column: list[_Box], side: Side, edge: float, elbow: float, height: float, metrics: Metrics
) -> list[PlacedLabel]:
    """The labels of one side, spread and ordered so that the leaders do not cross, if a few rounds find it."""
    order = sorted(column, key=lambda box: (box.y, box.x))
    best = _spread(order, side, edge, elbow, height, metrics)
    for _ in range(8):
        if not first_crossing(best):
            break
        by_id = {box.request.id: box for box in column}
        order = [by_id[name] for name in _uncrossed(best)]
        best = _spread(order, side, edge, elbow, height, metrics)
    return best


def _uncrossed(labels: list[PlacedLabel]) -> list[str]:
    """Ids from the top elbow down: each elbow takes the anchor above whose leader no other anchor lies."""
    free = list(labels)
    order = []
    for port in sorted(label.elbow for label in labels):
        px, py = port
        first = min(
            free,
            key=lambda label: (
                (label.anchor[1] - py) / max(abs(label.anchor[0] - px), 1e-6),
                abs(label.anchor[0] - px),
            ),
        )
        free.remove(first)
        order.append(first.id)
    return order


def _spread(
    order: list[_Box], side: Side, edge: float, elbow: float, height: float, metrics: Metrics
) -> list[PlacedLabel]:
    """Tops as near to the anchors as the order, the gaps and the viewport allow (pooling of neighbours, least squares)."""
    blocks: list[list[float]] = []
    offset, offsets = 0.0, []
    for box in order:
        blocks.append([box.y - box.height / 2 - offset, 1.0])
        offsets.append(offset)
        offset += box.height + metrics.gap
        while len(blocks) > 1 and blocks[-2][0] >= blocks[-1][0]:
            mean, count = blocks.pop()
            blocks[-1] = [
                (blocks[-1][0] * blocks[-1][1] + mean * count) / (blocks[-1][1] + count),
                blocks[-1][1] + count,
            ]
    low, high = metrics.inset, height - metrics.inset - (offset - metrics.gap)
    tops = [min(max(mean, low), high) for mean, count in blocks for _ in range(int(count))]
    labels = []
    for box, top, shift in zip(order, tops, offsets, strict=True):
        x = edge - box.width if side == "left" else edge
        y = top + shift
        middle = y + box.height / 2
        labels.append(
            PlacedLabel(
                box.request.id, box.lines, side, x, y, box.width, box.height, (elbow, middle), box.request.anchor
            )
        )
    return labels


def first_crossing(labels: Sequence[PlacedLabel]) -> tuple[PlacedLabel, PlacedLabel] | None:
    """Two labels whose leaders cross or touch, or None."""
    for index, one in enumerate(labels):
        for two in labels[index + 1 :]:
            if _meet(one.elbow, one.anchor, two.elbow, two.anchor):
                return one, two
    return None


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return False
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return False
    one, two = _turn(a, b, c), _turn(a, b, d)
    three, four = _turn(c, d, a), _turn(c, d, b)
    return one * two <= 0 and three * four <= 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def moved_by(label: PlacedLabel, x: float, y: float) -> PlacedLabel:
    """The same label with its anchor shifted, for a drawing that is being dragged."""
    return replace(label, anchor=(label.anchor[0] + x, label.anchor[1] + y))
