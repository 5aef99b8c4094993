"""Collects the parts of a resting figure, with the joints that each of their points follows, into one batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from tutor.diagrams.figure.model import Look, Owner, Part, Role, Tissue
from tutor.diagrams.figure.skinning import Array, Batch, Point
from tutor.diagrams.figure.strips import Strip

Weights = Mapping[str, Array | float]
"""Joint → how far points follow it; a number for all points of a rigid part."""
WeightsOf = Callable[[Array], Weights]
"""The field of joints: weights of any places at rest."""
HIDDEN = Look("marks", "skin", "line", "middle", True, False)


class Sheet:
    """Parts in paint order. joints: in the order in which they are turned, the farthest first."""

    def __init__(self, joints: Sequence[str], centres: Mapping[str, Point]) -> None:
        self.joints, self._centres = joints, centres
        self._looks: list[Look] = []
        self._places: list[Array] = []
        self._weights: list[dict[str, Array]] = []
        self._marks: dict[str, tuple[Array, Weights]] = {}

    def __len__(self) -> int:
        return len(self._looks)

    def add(self, look: Look, places: Array, weights: Weights) -> None:
        """One more part, in front of the earlier ones."""
        count = len(places)
        self._looks.append(look)
        self._places.append(places)
        self._weights.append({joint: np.broadcast_to(weight, (count,)) for joint, weight in weights.items()})

    def mark(self, name: str, place: Point | Array, weights: Weights) -> None:
        """A point that moves with the figure and is not drawn: a joint, a contact, an anchor."""
        self._marks[name] = (np.asarray(place, dtype=np.float64).reshape(1, 2), weights)

    def finish(self, across: float, up: float) -> Template:
        """The batch of everything, with x and y multiplied."""
        names = list(self._marks)
        for name in names:
            self.add(HIDDEN, *self._marks[name])
        counts = [len(places) for places in self._places]
        joined = {
            joint: np.concatenate(
                [weights.get(joint, np.zeros(n)) for weights, n in zip(self._weights, counts, strict=True)]
            )
            for joint in self.joints
        }
        closed = [look.closed for look in self._looks]
        centres = {joint: (x * across, y * up) for joint, (x, y) in self._centres.items()}
        batch = Batch(np.concatenate(self._places) * np.array([across, up]), joined, centres, counts, closed)
        return Template(tuple(self._looks[: len(self._looks) - len(names)]), names, batch)


class Template:
    """A resting figure, ready to be posed."""

    def __init__(self, looks: tuple[Look, ...], marks: Sequence[str], batch: Batch) -> None:
        self.looks, self.batch, self._marks = looks, batch, tuple(marks)

    def parts(self, posed: Array) -> tuple[Part, ...]:
        """All parts of a posed batch, in paint order."""
        curves = self.batch.cubics(posed)
        slices = zip(self.looks, self.batch.point_slices, self.batch.curve_slices, strict=False)
        return tuple(Part(look, posed[rows], curves[beziers]) for look, rows, beziers in slices)

    def marks(self, posed: Array) -> dict[str, Point]:
        """Name → place of everything that was marked."""
        if not self._marks:
            return {}
        rows = posed[-len(self._marks) :].tolist()
        return {name: (x, y) for name, (x, y) in zip(self._marks, rows, strict=True)}


def add_muscle(sheet: Sheet, structure: str, strip: Strip, share: float, owner: Owner, weights: WeightsOf) -> None:
    """A muscle with a shaded edge, a highlight, fibres and, for a `share` of its length, its tendon."""

    def put(tissue: Tissue, role: Role, places: Array, closed: bool, borders: tuple[int, int, int] = (0, 0, 0)) -> None:
        sheet.add(Look(structure, tissue, role, owner, True, closed, borders), places, weights(places))

    ring, borders = strip.outline()
    put("muscle", "area", ring, True, borders)
    belly = 1 - 0.9 * share
    put("muscle", "shade", strip.edge(0.3), True)
    put("muscle", "light", strip.sliver(0.26, 0.46, 0.08, 0.84 * belly), True)
    for across in (0.2, 0.4, 0.6, 0.8):
        put("muscle", "line", strip.fibre(across, 0.05, 0.95 * belly), False)
    if share:
        put("tendon", "area", strip.tendon(share), True)
    place = strip.at(0.5, np.array([0.42 * belly]))
    sheet.mark(f"anchor:{owner}.{structure}", place, weights(place))
