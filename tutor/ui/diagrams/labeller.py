"""Decides which labels a view has, where they point, and paints them with the name tags."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property

from PySide6.QtGui import QPainter, QRegion

from tutor.diagrams.ink import Ink
from tutor.diagrams.leaders import Side
from tutor.diagrams.model import Diagram, Point
from tutor.diagrams.sight import Sight
from tutor.ui.diagrams.camera_view import LEAST_SHARE, MARGIN, TIDY_SHARE
from tutor.ui.diagrams.canvas import DiagramCanvas
from tutor.ui.diagrams.label_layer import LabelLayer, Wanted
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.name_tag import NameTag, Rect, area_of, paint_tags, place_tags
from tutor.ui.theme import Theme

SMALL_VIEW = 460
"""Viewports narrower than this many pixels at 100 % text have smaller labels."""
MOST_COLUMN = 0.34
"""Share of the width that framing gives to one column of labels at most."""
WIDEST_COLUMN = 0.42
"""The same where all labels stand on one side."""
BETTER = 1.25
"""So many times larger the drawing has to be for all labels to stand on one side of it."""
LOW = 1.5
"""From this width in heights a drawing has labels on both sides: leaders to its far side would cross all of it."""
USUAL = 0.75
"""Share of the labels that a column has to be wide enough for; longer ones stand where the drawing is narrow."""

MARKED = 3e6
"""The rank of what is marked right or wrong."""
UNNAMED = ("skin", "zone")
"""Layers without labels beside the drawing: the skin itself, and areas that carry a letter."""


class Labeller:
    """Labels of one canvas.

    `chosen`: ids in order of importance; `everything`: all that can be seen, large ones first; `tidy`: whether the
    chosen ones, as those of everything always do, rather stay away than cover some of the drawing.
    """

    def __init__(self, diagram: Diagram, canvas: DiagramCanvas, theme: Theme) -> None:
        self.chosen: tuple[str, ...] = ()
        self.everything = self.tidy = False
        self.nameless: Mapping[str, str] = {}
        """Areas of skin too small for their letters → the letters, which then stand beside the drawing."""
        self.layer = LabelLayer(theme)
        self.tags: dict[str, Rect] = {}
        """Where the tags of structures without a label stand, in viewport pixels."""
        self._tags: list[tuple[NameTag, Rect]] = []
        self._canvas, self._theme, self._parts, self._diagram = canvas, theme, diagram.parts, diagram
        self.framing = False
        """Whether the view moves because the labels want room: no reason to lay them out."""
        self._only: Side | None = None
        self._sight = Sight(diagram, canvas.hit)
        named = {n: part for n, part in diagram.parts.items() if part.layer not in UNNAMED}
        size = {n: math.dist(part.box[:2], part.box[2:]) for n, part in named.items()}
        self._by_size = tuple(sorted(size, key=lambda name: -size[name]))

    @cached_property
    def _ink(self) -> Ink:
        return Ink(self._diagram, UNNAMED if any(part.layer not in UNNAMED for part in self._parts.values()) else ())

    @property
    def any(self) -> bool:
        """Whether labels are asked for."""
        return self.everything or bool(self.chosen)

    def ask(self, structures: Iterable[str], *, everything: bool, tidy: bool) -> bool:
        """Ask for labels of those of the structures that are drawn; returns whether they are others than before."""
        chosen = tuple(name for name in dict.fromkeys(structures) if name in self._parts)
        before = self.chosen, self.everything, self.tidy
        self.chosen, self.everything, self.tidy = chosen, everything, tidy
        return before != (chosen, everything, tidy)

    def place(
        self, extra: Sequence[str], lights: Mapping[str, Light], name: Callable[[str], str], *, only: bool
    ) -> None:
        """Lay out the labels of `extra` and, unless `only`, the chosen ones, for the present zoom and size."""
        canvas, shown = self._canvas, self._canvas.shown_layers
        size = canvas.viewport().size()
        self.layer.set_small(small=size.width() < SMALL_VIEW * self._theme.scale)
        ranks = self._ranks(extra, lights, only=only)
        texts = {structure: self.nameless.get(structure) or name(structure) for structure in ranks}
        if canvas.fitted:
            self._make_room(texts)
        visible = canvas.visible_area()
        box = (visible.left(), visible.top(), visible.right(), visible.bottom())
        wanted = []
        for structure, rank in ranks.items():
            named = rank > 1e6 or structure in self.chosen
            anchor = self._sight.anchor(structure, box, shown, even_hidden=named)
            if anchor is not None:
                firm = rank >= MARKED or structure in self.nameless or not (self.everything or self.tidy)
                wanted.append(Wanted(structure, texts[structure], canvas.place_of(*anchor), rank, firm))
        self._number(box)
        left, right = canvas.drawn_between()
        reach = self._reach if canvas.whole else None
        self.layer.place(wanted, (size.width(), size.height()), (left, right), lights, reach, self._only)

    def _number(self, box: Rect) -> None:
        """Put the numbers where their structures can be seen inside a box of mm; what is covered comes last."""
        canvas, shown = self._canvas, self._canvas.shown_layers
        found = {}
        for covered in (False, True):
            for name in [each for each in self.layer.dots.numbers if each not in found]:
                at = self._sight.anchor(name, box, shown, even_hidden=covered)
                if at is not None:
                    found[name] = canvas.place_of(*at)
        size = canvas.viewport().size()
        self.layer.dots.place(found, (size.width(), size.height()))

    def _reach(self, top: float, bottom: float) -> tuple[float, float] | None:
        """How far the drawing reaches between two heights, in pixels."""
        canvas = self._canvas
        (_, y), zoom = canvas.place_of(0, 0), canvas.zoom
        span = self._ink.span((top - y) / zoom, (bottom - y) / zoom, canvas.shown_layers)
        return (canvas.place_of(span[0], 0)[0], canvas.place_of(span[1], 0)[0]) if span else None

    def _make_room(self, texts: Mapping[str, str]) -> None:
        """Have the drawing framed so that the columns stand beside it, or that the anchors lie between them."""
        self._only = None
        places = sorted(self._parts[structure].anchor[0] for structure in texts if structure not in self.nameless)
        columns, left, right = (0.0, 0.0), 0.0, 0.0
        if places:
            width, drawn, words = self._canvas.viewport().width(), self._canvas.drawn, list(texts.values())
            column, left, right = self.layer.column(words) + MARGIN, places[0], places[-1]
            columns = min(column, MOST_COLUMN * width), min(column, MOST_COLUMN * width)
            span = self._ink.span(drawn.top(), drawn.bottom(), self._canvas.shown_layers)
            if (self.everything or self.tidy) and self._canvas.whole and span:
                left, right = span
                usual = self.layer.column(words, USUAL) + MARGIN
                columns = self._columns(usual, span, sum(places) / len(places))
        self.framing = True
        self._canvas.keep_between(columns, left, right, TIDY_SHARE if self.everything or self.tidy else LEAST_SHARE)
        self.framing = False

    def _columns(self, wide: float, span: tuple[float, float], middle: float) -> tuple[float, float]:
        """Two columns, or a single one where the drawing would be much smaller between two of them."""
        width = self._canvas.viewport().width()
        drawn = self._canvas.free_scale * (span[1] - span[0])
        column, single = min(wide, MOST_COLUMN * width), min(wide, WIDEST_COLUMN * width)
        two, one = (width - 2 * column) / drawn, min(1.0, (width - single) / drawn)
        low = span[1] - span[0] > LOW * self._canvas.drawn.height()
        if low or two >= TIDY_SHARE or one < BETTER * two:
            return column, column
        self._only = "left" if middle < sum(span) / 2 else "right"
        return (single, MARGIN) if self._only == "left" else (MARGIN, single)

    def _ranks(self, extra: Sequence[str], lights: Mapping[str, Light], *, only: bool) -> dict[str, float]:
        """How important each wanted label is: marks, then what is lit, then the chosen ones, then the rest."""
        ranks = dict.fromkeys(extra, MARKED)
        if not only:
            ranks |= dict.fromkeys(self.nameless, MARKED / 2)
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
        self.layer.dots.paint(painter)
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
