"""Where each structure of a drawing can be asked for: what is seen of it, and which layers must go for that."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from tutor.atlas import Atlas
from tutor.diagrams.hit import HitTest, mean_width
from tutor.diagrams.model import Diagram, Part, Point
from tutor.diagrams.sight import Sight

VIEW = 700.0
"""Pixels of the longer side of a drawing on a usual screen."""
LEAST_AREA = 30.0
"""Square pixels of a structure that must be seen."""
FAIR_SHARE = 0.15
"""Share of a structure for which layers are taken away until so much of it is seen."""
WEAK_AREA = 60.0
"""Square pixels that will do where taking layers away does not help."""
LEAST_SIDE = 7.0
"""Pixels of its longer side that must be seen."""
SMALL, COVERED, ALL = "it is too small here", "other structures cover it here", "it holds everything else"
"""Why a structure cannot be asked for."""
STEPS = 14
"""Rows and columns, about, in which a structure is looked at."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A structure that can be pointed at.

    anchor: a point of it that nothing covers, mm; area: what is seen of it, in square pixels of a usual view; share: of
    its whole; width: pixels across; hidden: layers that are taken away; answers: the structure and its drawn parts, all
    of which count when clicked.
    """

    anchor: Point
    area: float
    share: float
    width: float
    hidden: tuple[str, ...]
    answers: tuple[str, ...]


class Looker:
    """Looks at one drawing. Building it takes some milliseconds."""

    def __init__(self, atlas: Atlas, diagram: Diagram) -> None:
        self._atlas, self._diagram = atlas, diagram
        self._hit = HitTest(diagram)
        self._sight = Sight(diagram, self._hit)
        self._scale = VIEW / max(diagram.view_box[2:])
        x, y, width, height = diagram.view_box
        self._box = (x, y, x + width, y + height)

    def look(self, structure: str) -> Seen | str:
        """What is seen of a structure, or why it cannot be asked for."""
        part = self._diagram.parts[structure]
        if part.layer == "skin" and self._holds_all(part):
            return ALL
        answers = (structure, *self._parts_of(structure))
        points = list(_points_in(part))
        weak: Seen | None = None
        hidden: tuple[str, ...] = ()
        while True:
            shown = frozenset(self._diagram.layers) - set(hidden)
            found = self._look(part, points, hidden, answers)
            if isinstance(found, Seen):
                if found.share >= FAIR_SHARE:
                    return found
                weak = weak or (found if found.area >= WEAK_AREA else None)
            over = self._cover(points, shown, answers)
            if over is None or over == part.layer or found == SMALL:
                return weak or (found if isinstance(found, str) else COVERED)
            hidden = (*hidden, over)

    def _look(self, part: Part, points: list[Point], hidden: tuple[str, ...], answers: tuple[str, ...]) -> Seen | str:
        """What is seen of a structure without some layers; or why that is too little."""
        whole = sum(abs(_area(polygon)) for polygon in part.polygons) * self._scale**2
        left, top, right, bottom = part.box
        if whole < LEAST_AREA or max(right - left, bottom - top) * self._scale < LEAST_SIDE:
            return SMALL
        shown = frozenset(self._diagram.layers) - set(hidden)
        open_points = [point for point in points if self._hit.at(*point, layers=shown) in answers]
        share = len(open_points) / len(points) if points else 0.0
        anchor = self._sight.anchor(part.id, self._box, shown, even_hidden=False)
        if open_points and (anchor is None or self._hit.at(*anchor, layers=shown) not in answers):
            anchor = open_points[len(open_points) // 2]
        if anchor is None or share * whole < LEAST_AREA:
            return COVERED
        return Seen(anchor, share * whole, share, mean_width(part.polygons) * self._scale, hidden, answers)

    def _cover(self, points: list[Point], shown: frozenset[str], answers: Collection[str]) -> str | None:
        """The layer that covers most of a structure."""
        parts = self._diagram.parts
        hits = (self._hit.at(*point, layers=shown) for point in points)
        layers = Counter(self._layer_at(name, shown) for name in hits if name is not None and name not in answers)
        layers.pop("", None)
        return max(sorted(layers), key=lambda layer: layers[layer]) if layers and parts else None

    def _layer_at(self, structure: str, shown: Collection[str]) -> str:
        """The layer in which a structure lies, of those that are shown; a structure may lie in several."""
        part = self._diagram.parts[structure]
        layers = [piece.layer for piece in part.pieces] or [part.layer]
        return next((layer for layer in reversed(layers) if layer in shown), "")

    def _parts_of(self, structure: str) -> Iterator[str]:
        """Drawn structures that are part of this one, however deep."""
        for other in self._diagram.parts:
            at: str | None = other
            while at is not None and at != structure:
                at = self._atlas.structures[at].part_of if at in self._atlas.structures else None
            if other != structure and (at == structure or self._lies_in(other, structure)):
                yield other

    def _lies_in(self, part: str, disc: str) -> bool:
        """Whether a part of a disc, which has one id for all levels, is drawn in this disc."""
        kinds = [found.kind if (found := self._atlas.structures.get(key)) else "" for key in (part, disc)]
        x, y = self._diagram.parts[part].anchor
        left, top, right, bottom = self._diagram.parts[disc].box
        return kinds == ["disc part", "disc"] and left <= x <= right and top <= y <= bottom

    def _holds_all(self, part: Part) -> bool:
        x0, y0, x1, y1 = part.box
        inside = [p for p in self._diagram.parts.values() if x0 <= p.anchor[0] <= x1 and y0 <= p.anchor[1] <= y1]
        return len(inside) > 0.9 * len(self._diagram.parts)


def _area(polygon: tuple[Point, ...]) -> float:
    pairs = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) / 2


def _points_in(part: Part) -> Iterator[Point]:
    """Points spread over the inside of a structure, row by row."""
    left, top, right, bottom = part.box
    rows = max(STEPS, math.ceil(STEPS * (bottom - top) / max(right - left, 1e-6) / 4))
    for row in range(min(rows, 60)):
        y = top + (bottom - top) * (row + 0.5) / min(rows, 60)
        crossings = sorted(_crossings(part, y))
        for start, end in zip(crossings[::2], crossings[1::2], strict=False):
            count = max(1, min(STEPS, round(STEPS * (end - start) / max(right - left, 1e-6))))
            for step in range(count):
                yield start + (end - start) * (step + 0.5) / count, y


def _crossings(part: Part, y: float) -> Iterator[float]:
    for polygon in part.polygons:
        for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], polygon[0]), strict=True):
            if (ay <= y) != (by <= y):
                yield ax + (y - ay) * (bx - ax) / (by - ay)
