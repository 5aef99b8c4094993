"""A diagram view as a sheet to be exported: what is in view, lit and labelled, with title and foot, as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontInfo, QFontMetricsF

from tutor.diagrams.labels import PlacedLabel
from tutor.diagrams.model import Diagram, Part, Point
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.diagrams.lighting import Light
from tutor.ui.diagrams.name_tag import Rect
from tutor.ui.diagrams.region_item import CONTAINERS
from tutor.ui.diagrams.sign import WORDS
from tutor.ui.theme import TYPE, Scheme, Theme, Tokens, tokens


@dataclass(frozen=True, slots=True)
class Type:
    """The letters of the labels: family, size and line in pixels, and how far the base line is below a line's top."""

    family: str
    size: float
    line: float
    base: float


@dataclass(frozen=True, slots=True)
class Tag:
    """A small card with a name: its lines, its box and the point that it names, in pixels of the view."""

    lines: tuple[str, ...]
    box: Rect
    at: Point
    light: Light


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pixels of the view throughout. A point (x, y) in mm of the drawing lies at origin + zoom * (x, y).

    names: of all structures; size: of the view; hidden: layers that are left out; lights: lit structures, the strongest
    last; dimmed: whether the rest steps back; foot: lines below the picture.
    """

    title: str
    subtitle: str
    foot: tuple[str, ...]
    diagram: Diagram
    names: Mapping[str, str]
    scheme: Scheme
    size: Point
    origin: Point
    zoom: float
    hidden: frozenset[str]
    lights: tuple[tuple[Part, Light], ...]
    dimmed: bool
    labels: tuple[PlacedLabel, ...]
    tags: tuple[Tag, ...]
    type: Type

    @property
    def tokens(self) -> Tokens:
        """Colours of the sheet's scheme."""
        return tokens(self.scheme)


def sheet_of(view: DiagramView, theme: Theme, scheme: Scheme, title: tuple[str, str], foot: Sequence[str]) -> Sheet:
    """The view as it stands, on paper of a scheme. What the pointer passes over is not shown."""
    canvas, diagram, chosen = view.canvas, view.diagram, view.chosen_id
    size, shown = canvas.viewport().size(), canvas.shown_layers
    lit = sorted(view.lights.items(), key=lambda pair: (pair[1], diagram.parts[pair[0]].z))
    lights = tuple((diagram.parts[name], light) for name, light in lit)
    kept = {name for name, light in view.lights.items() if light in WORDS} | {chosen}
    tags = tuple(
        Tag(_lines(view, name), box, canvas.place_of(*diagram.parts[name].anchor), view.lights[name])
        for name, box in view.tags.items()
        if name in kept
    )
    return Sheet(
        title=title[0],
        subtitle=title[1],
        foot=tuple(foot),
        diagram=diagram,
        names={name: view.words(name)[0] for name in diagram.parts},
        scheme=scheme,
        size=(float(size.width()), float(size.height())),
        origin=canvas.place_of(0.0, 0.0),
        zoom=canvas.zoom,
        hidden=frozenset() if shown is None else frozenset(diagram.layers) - shown,
        lights=lights,
        dimmed=any(part.layer not in CONTAINERS for part, _ in lights),
        labels=view.labels.placed,
        tags=tags,
        type=_type(theme, view.labels.size),
    )


def _lines(view: DiagramView, structure: str) -> tuple[str, ...]:
    """The word of its mark, if it has one, and its name."""
    return tuple(filter(None, (WORDS.get(view.lights[structure], ""), view.words(structure)[0])))


def _type(theme: Theme, size: str) -> Type:
    font = theme.font(size, bold=True)
    metrics = QFontMetricsF(font)
    line = round(metrics.height())
    base = (line - metrics.height()) / 2 + metrics.ascent()
    return Type(QFontInfo(font).family(), TYPE[size] * theme.scale, float(line), base)
