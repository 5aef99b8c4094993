"""Which labels stand left of a drawing and which right: kinds kept together, short leaders, even columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate

from tutor.diagrams.leaders import Box, Metrics, Side

ACROSS = 2.5
"""What a leader across the middle of the drawing costs, in lines of text by which columns may be uneven."""
TORN = 2.0
"""What each label costs that stands apart from the others of its kind."""

Halves = tuple[list[Box], list[Box]]
Load = tuple[float, float, float]
"""What labels on one side add up to: height in pixels, leaders across the middle, length of the leaders in pixels."""
Divide = Callable[[list[Box], "Costs"], tuple[Halves, float]]
_NOTHING: Load = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Costs:
    """What a division into left and right labels costs; `room`: pixels of height a column has."""

    room: float
    drawing: tuple[float, float]
    metrics: Metrics
    kinds: Mapping[str, Side | None]
    """The side of a kind all of whose anchors lie there; None for one that lies on both."""

    def load(self, box: Box, side: Side) -> Load:
        """What one label adds to a side; a leader a little beyond the middle is free of cost."""
        left, right = self.drawing
        beyond, far = box.x - (left + right) / 2, box.x - left
        if side == "right":
            beyond, far = -beyond, right - box.x
        across = min(1.0, max(0.0, beyond) / (0.05 * max(right - left, 1.0)))
        return box.height + self.metrics.gap, across, far

    def of(self, left: Load, right: Load, torn: int) -> float:
        """Overflow counts most, then leaders across the middle and torn kinds, then unevenness where it is full."""
        overflow = max(0.0, left[0] - self.room) + max(0.0, right[0] - self.room)
        # The fuller the columns, the more an even split counts against short leaders.
        crowd = min(1.0, (left[0] + right[0]) / max(self.room, 1.0)) ** 2 / self.metrics.line_height
        reach = (left[2] + right[2]) / max(self.drawing[1] - self.drawing[0], 1.0)
        across = ACROSS * (left[1] + right[1])
        return 50 * overflow + across + TORN * torn + crowd * abs(left[0] - right[0]) + 2 * reach


def costs_of(boxes: Iterable[Box], room: float, drawing: tuple[float, float], metrics: Metrics) -> Costs:
    """The costs of dividing these labels for a drawing between two x."""
    kinds: dict[str, Side | None] = {}
    for box in boxes:
        side: Side = "left" if box.x < sum(drawing) / 2 else "right"
        kinds[kind_of(box)] = side if kinds.get(kind_of(box), side) == side else None
    return Costs(room, drawing, metrics, kinds)


def kind_of(box: Box) -> str:
    """The kind of the structure that a label names: what stands before the dot of its id."""
    return box.request.id.partition(".")[0]


def cut(boxes: list[Box], costs: Costs) -> tuple[Halves, float]:
    """No anchor of the left lies right of one of the right; and the cost of that."""
    ordered = sorted(boxes, key=lambda box: (box.x, box.y, box.request.id))
    lefts = list(accumulate((costs.load(box, "left") for box in ordered), _plus, initial=_NOTHING))
    rights = list(accumulate((costs.load(box, "right") for box in reversed(ordered)), _plus, initial=_NOTHING))[::-1]
    sided = {kind for kind, side in costs.kinds.items() if side}
    whole, taken = Counter(kind_of(box) for box in ordered), Counter[str]()
    best: tuple[float, int] | None = None
    for count in range(len(ordered) + 1):
        if count:
            taken[kind_of(ordered[count - 1])] += 1
        if 0 < count < len(ordered) and not ordered[count - 1].x < ordered[count].x:
            continue
        torn = sum(min(number, whole[kind] - number) for kind, number in taken.items() if kind in sided)
        cost = costs.of(lefts[count], rights[count], torn)
        best = min(best, (cost, count)) if best else (cost, count)
    assert best is not None
    return (ordered[: best[1]], ordered[best[1] :]), best[0]


def grouped(boxes: list[Box], costs: Costs) -> tuple[Halves, float]:
    """Each kind whole on one side, unless it lies on both; kinds change sides while that is better; and the cost."""
    middle = sum(costs.drawing) / 2
    sides: dict[str, Side] = {kind: side for kind, side in costs.kinds.items() if side}
    own: list[Side] = ["left" if box.x < middle else "right" for box in boxes]
    loads: dict[tuple[str, Side], Load] = {}
    left = right = _NOTHING
    for box, side in zip(boxes, own, strict=True):
        kind = kind_of(box)
        for either in ("left", "right") if kind in sides else ():
            loads[kind, either] = _plus(loads.get((kind, either), _NOTHING), costs.load(box, either))
        if side == "left":
            left = _plus(left, costs.load(box, side))
        else:
            right = _plus(right, costs.load(box, side))
    now = costs.of(left, right, 0)
    while True:
        best: tuple[float, str, Load, Load] | None = None
        for kind, side in sides.items():
            here, there = loads.get((kind, "left"), _NOTHING), loads.get((kind, "right"), _NOTHING)
            away = side == "left"
            tried = (_minus(left, here), _plus(right, there)) if away else (_plus(left, here), _minus(right, there))
            cost = costs.of(*tried, 0)
            if best is None or cost < best[0]:
                best = (cost, kind, *tried)
        if best is None or best[0] >= now - 1e-9:
            break
        now, kind, left, right = best
        sides[kind] = "right" if sides[kind] == "left" else "left"
    halves: Halves = ([], [])
    for box, side in zip(boxes, own, strict=True):
        halves[0 if sides.get(kind_of(box), side) == "left" else 1].append(box)
    return halves, now


def _plus(one: Load, two: Load) -> Load:
    return one[0] + two[0], one[1] + two[1], one[2] + two[2]


def _minus(one: Load, two: Load) -> Load:
    return one[0] - two[0], one[1] - two[1], one[2] - two[2]
