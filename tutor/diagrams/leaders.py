"""One column of labels: spread without overlap, ordered so that no leader crosses another. Viewport pixels, y down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from tutor.diagrams.model import Point

Side = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Request:
    """A label that is wanted: what it says, the point it names in pixels, and its rank (higher stays longer).

    firm: it would rather cover something of the drawing than stay away.
    """

    id: str
    text: str
    anchor: Point
    priority: float = 0.0
    heading: str = ""
    firm: bool = False


@dataclass(frozen=True, slots=True)
class Metrics:
    """Size of text and gaps in pixels. width: of one line of text; inset: between the edge and the text.

    apart: nearer together two anchors do not stand, for the dot of one would hide what the other names.
    """

    width: Callable[[str], float]
    line_height: float
    gap: float = 4.0
    inset: float = 8.0
    stub: float = 10.0
    apart: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label in its place.

    (x, y, width, height): its box; elbow: where the leader leaves the horizontal. The leader runs from the box's inner
    edge at the elbow's height to the elbow, then straight to the anchor.
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
class Box:
    """A label with its lines measured."""

    request: Request
    lines: tuple[str, ...]
    width: float
    height: float

    @property
    def x(self) -> float:
        """The anchor's x."""
        return self.request.anchor[0]

    @property
    def y(self) -> float:
        """The anchor's y."""
        return self.request.anchor[1]


@dataclass(frozen=True, slots=True)
class Column:
    """Where the labels of one side stand: x of their inner edge and of the elbows, the viewport's height."""

    side: Side
    edge: float
    elbow: float
    height: float
    metrics: Metrics


def settle(members: Sequence[Box], column: Column) -> list[PlacedLabel]:
    """The labels of one side, spread and ordered so that the leaders do not cross, if a few rounds find it."""
    best = _spread(sorted(members, key=lambda box: (box.y, box.x)), column)
    by_id = {box.request.id: box for box in members}
    for _ in range(8):
        if not first_crossing(best):
            break
        best = _spread([by_id[name] for name in _uncrossed(best)], column)
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


def _spread(order: Sequence[Box], column: Column) -> list[PlacedLabel]:
    """Boxes as near to their anchors as order, gaps and viewport allow: neighbours pooled, least squares."""
    metrics = column.metrics
    blocks: list[tuple[float, int]] = []
    offset, offsets = 0.0, []
    for box in order:
        mean, count = box.y - box.height / 2 - offset, 1
        while blocks and blocks[-1][0] >= mean:
            before, members = blocks.pop()
            mean, count = (before * members + mean * count) / (members + count), members + count
        blocks.append((mean, count))
        offsets.append(offset)
        offset += box.height + metrics.gap
    low, high = metrics.inset, column.height - metrics.inset - (offset - metrics.gap)
    tops = [min(max(mean, low), high) for mean, count in blocks for _ in range(count)]
    return [_placed(box, column, top + shift) for box, top, shift in zip(order, tops, offsets, strict=True)]


def _placed(box: Box, column: Column, y: float) -> PlacedLabel:
    x = column.edge - box.width if column.side == "left" else column.edge
    elbow = (column.elbow, y + box.height / 2)
    request = box.request
    return PlacedLabel(request.id, box.lines, column.side, x, y, box.width, box.height, elbow, request.anchor)


def first_crossing(labels: Sequence[PlacedLabel]) -> tuple[PlacedLabel, PlacedLabel] | None:
    """Two labels whose leaders cross or touch, or None."""
    spans = [(_span(label), label) for label in labels]
    for index, ((left, right, top, bottom), one) in enumerate(spans):
        for (start, end, low, high), two in spans[index + 1 :]:
            apart = bottom < low or high < top or right < start or end < left
            if not apart and _meet(one.elbow, one.anchor, two.elbow, two.anchor):
                return one, two
    return None


def _span(label: PlacedLabel) -> tuple[float, float, float, float]:
    """Left, right, top and bottom of the slanted part of a leader."""
    (x, y), (far_x, far_y) = label.elbow, label.anchor
    return min(x, far_x), max(x, far_x), min(y, far_y), max(y, far_y)


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two lines whose boxes meet do so too."""
    one, two = _turn(a, b, c), _turn(a, b, d)
    three, four = _turn(c, d, a), _turn(c, d, b)
    return one * two <= 0 and three * four <= 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
