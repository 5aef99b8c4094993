"""Decides which labels a view has, where they point, and paints them with the name tags."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtGui import QPainter, QRegion

from tutor.diagrams.model import Diagram, Point
from tutor.diagrams.sight import Sight
from tutor.ui.diagrams.camera_view import MARGIN
from tutor.ui.diagrams.canvas import DiagramCanvas
from tutor.ui.diagrams.label_layer import LabelLayer, Wanted
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.name_tag import NameTag, Rect, area_of, paint_tags, place_tags
from tutor.ui.theme import Theme

SMALL_VIEW = 460
"""Viewports narrower than this many pixels at 100 % text have smaller labels."""
MOST_COLUMN = 0.34
"""Share of the width that framing gives to one column of labels at most."""
OUTLIERS = 0.1
"""Share of the anchors, at either side, that the framing of all labels does not care for."""

UNNAMED = ("skin", "zone")
"""Layers without labels beside the drawing: the skin itself, and areas that carry a letter."""


class Labeller:
    """Labels of one canvas.

    `chosen`: ids in order of importance; `everything`: all that can be seen, large ones first.
    """

    def __init__(self, diagram: Diagram, canvas: DiagramCanvas, theme: Theme) -> None:
        self.chosen: tuple[str, ...] = ()
        self.everything = False
        self.layer = LabelLayer(theme)
        self.tags: dict[str, Rect] = {}
        """Where the tags of structures without a label stand, in viewport pixels."""
        self._tags: list[tuple[NameTag, Rect]] = []
        self._canvas, self._theme, self._parts = canvas, theme, diagram.parts
        self._sight = Sight(diagram, canvas.hit)
        named = {n: part for n, part in diagram.parts.items() if part.layer not in UNNAMED}
        size = {n: math.dist(part.box[:2], part.box[2:]) for n, part in named.items()}
        self._by_size = tuple(sorted(size, key=lambda name: -size[name]))

    @property
    def any(self) -> bool:
        """Whether labels are asked for."""
        return self.everything or bool(self.chosen)

    def place(
        self, extra: Sequence[str], lights: Mapping[str, Light], name: Callable[[str], str], *, only: bool
    ) -> None:
        """Lay out the labels of `extra` and, unless `only`, the chosen ones, for the present zoom and size."""
        canvas, shown = self._canvas, self._canvas.shown_layers
        size = canvas.viewport().size()
        self.layer.set_small(small=size.width() < SMALL_VIEW * self._theme.scale)
        ranks = self._ranks(extra, lights, only=only)
        texts = {structure: name(structure) for structure in ranks}
        if canvas.fitted:
            self._make_room(texts)
        visible = canvas.visible_area()
        box = (visible.left(), visible.top(), visible.right(), visible.bottom())
        wanted = []
        for structure, rank in ranks.items():
            named = rank > 1e6 or structure in self.chosen
            anchor = self._sight.anchor(structure, box, shown, even_hidden=named)
            if anchor is not None:
                wanted.append(Wanted(structure, texts[structure], canvas.place_of(*anchor), rank))
        left, right = canvas.drawn_between()
        self.layer.place(wanted, (size.width(), size.height()), (left, right), lights)

    def _make_room(self, texts: Mapping[str, str]) -> None:
        """Have the drawing framed so that the anchors lie between the columns."""
        places = sorted(self._parts[structure].anchor[0] for structure in texts)
        outliers = int(OUTLIERS * len(places)) if self.everything else 0
        if places:
            width = self._canvas.viewport().width()
            column = min(self.layer.column(list(texts.values())) + MARGIN, MOST_COLUMN * width)
            self._canvas.keep_between(column, places[outliers], places[-1 - outliers])
        else:
            self._canvas.keep_between(0.0, 0.0, 0.0)

    def _ranks(self, extra: Sequence[str], lights: Mapping[str, Light], *, only: bool) -> dict[str, float]:
        """How important each wanted label is: marks, then what is lit, then the chosen ones, then the rest."""
        ranks = dict.fromkeys(extra, 3e6)
        if not only:
            ordered = self._by_size if self.everything else self.chosen
            for place, structure in enumerate(ordered):
                ranks.setdefault(structure, (2e6 if lights.get(structure, Light.NONE) >= Light.LIT else 1e6) - place)
        shown = self._canvas.shown_layers
        return {name: rank for name, rank in ranks.items() if shown is None or self._parts[name].layer in shown}

    def tag(self, lights: Mapping[str, Light], tags: Mapping[str, str]) -> None:
        """Give the structures of `tags` (id -> name) that have no label a small card with name and mark."""
        size = self._canvas.viewport().size()
        placed = self.layer.placed
        taken: list[Rect] = [(label.x - 3, label.y - 1, label.width + 6, label.height + 2) for label in placed]
        named = {label.id for label in placed}
        spots = {structure: self._spot(structure) for structure in tags if structure not in named}
        wanted = {
            structure: NameTag(tags[structure], self._canvas.place_of(*spot), lights.get(structure, Light.NONE))
            for structure, spot in spots.items()
            if spot is not None
        }
        viewport = (float(size.width()), float(size.height()))
        self._tags = place_tags(list(wanted.values()), self._theme, self.layer.size, viewport, taken)
        self.tags = dict(zip(wanted, (place for _, place in self._tags), strict=True))

    def area(self, structures: Collection[str]) -> QRegion:
        """What the labels of these structures and all tags cover in viewport pixels."""
        region = self.layer.area(structures)
        for tag, place in self._tags:
            region += area_of(tag, place)
        return region

    def paint(self, painter: QPainter, lights: Mapping[str, Light], *, dimmed: bool) -> None:
        """The labels, then the tags."""
        size, ratio = self._canvas.viewport().size(), self._canvas.devicePixelRatioF()
        self.layer.paint(painter, size, ratio, lights, dimmed=dimmed)
        paint_tags(painter, self._tags, self._theme, self.layer.size)

    def _spot(self, structure: str) -> Point | None:
        """Where a tag points: a seen point, else any point of what is in view, in mm; None when nothing of it is."""
        visible = self._canvas.visible_area()
        box = (visible.left(), visible.top(), visible.right(), visible.bottom())
        found = self._sight.anchor(structure, box, self._canvas.shown_layers, even_hidden=True)
        if found is None:
            x0, y0, x1, y1 = self._parts[structure].box
            left, top, right, bottom = max(x0, box[0]), max(y0, box[1]), min(x1, box[2]), min(y1, box[3])
            found = ((left + right) / 2, (top + bottom) / 2) if left < right and top < bottom else None
        return found
