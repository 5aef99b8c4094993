"""A diagram as arrays of points that a model may move: groups of painted paths, cubic Béziers throughout.

Read from the same SVG text as the baked drawing; colours stay names of tissue tones. numpy: imported by labs only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tutor.diagrams.bezier_arrays import PLAIN, Points, cut, from_contours, from_plain_data
from tutor.diagrams.path_data import Matrix
from tutor.diagrams.shapes import contours_of, transform
from tutor.diagrams.xml_tree import Element, parse_xml

_STROKED: Final = ("line", "fibre")


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a gradient: offset 0 to 1, tone (`fat-base`), opacity."""

    offset: float
    tone: str
    opacity: float


@dataclass(frozen=True, slots=True)
class Gradient:
    """A radial gradient in the drawing's millimetres, then `matrix`."""

    centre: tuple[float, float]
    radius: float
    matrix: Matrix
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paint:
    """How a path is painted: a tone, `url(#id)` of a gradient, or "" for nothing; width in mm."""

    fill: str = ""
    stroke: str = ""
    width: float = 0.26
    opacity: float = 1.0
    butt: bool = False


@dataclass(frozen=True, slots=True)
class LivePath:
    """One path: points first to last (exclusive) of its group, and its paint."""

    first: int
    last: int
    paint: Paint


@dataclass(frozen=True, slots=True)
class LiveGroup:
    """What of one structure lies at one depth. owner: the structure's id, "" for decor; name: unique in the drawing."""

    name: str
    owner: str
    layer: str
    points: Points
    kinds: NDArray[np.int32]
    paths: tuple[LivePath, ...]


@dataclass(frozen=True, slots=True)
class LiveDrawing:
    """All groups in paint order. view_box: x, y, width, height in mm."""

    view_box: tuple[float, float, float, float]
    groups: tuple[LiveGroup, ...]
    gradients: Mapping[str, Gradient]

    def group(self, name: str) -> LiveGroup:
        """A group by name. Raises KeyError."""
        for found in self.groups:
            if found.name == name:
                return found
        raise KeyError(name)


def read_live(svg: str, name: str) -> LiveDrawing:
    """The drawing in the checked SVG text of a diagram (see `tutor.diagrams.reader`).

    Raises:
        DiagramError: the text is not well-formed.
    """
    root = parse_xml(svg, name)
    shapes: dict[str, tuple[Points, NDArray[np.int32]]] = {}
    gradients: dict[str, Gradient] = {}
    groups: list[LiveGroup] = []
    counts: dict[str, int] = {}
    for element in root.children:
        if element.tag == "defs":
            gradients |= {child.attributes["id"]: _gradient(child) for child in element.children}
        elif element.tag == "g":
            owner = element.attributes.get("id") or element.attributes.get("data-of", "")
            base = owner or f"decor.{element.attributes.get('data-layer', '')}"
            counts[base] = counts.get(base, 0) + 1
            unique = base if counts[base] == 1 else f"{base}#{counts[base]}"
            group = _group(element, unique, owner, shapes)
            if group.paths:
                groups.append(group)
    x, y, width, height = (float(word) for word in root.attributes["viewBox"].split())
    return LiveDrawing((x, y, width, height), tuple(groups), gradients)


def split(group: LiveGroup, labels: Sequence[str]) -> tuple[LiveGroup, ...]:
    """The group in parts, one for each label in its paths (one label a path), named `group@label`."""
    parts = []
    for label in dict.fromkeys(labels):
        chosen = [path for path, own in zip(group.paths, labels, strict=True) if own == label]
        blocks = [slice(path.first, path.last) for path in chosen]
        ends = np.cumsum([path.last - path.first for path in chosen])
        paths = tuple(
            LivePath(int(end) - (path.last - path.first), int(end), path.paint)
            for path, end in zip(chosen, ends, strict=True)
        )
        points = np.concatenate([group.points[block] for block in blocks])
        kinds = np.concatenate([group.kinds[block] for block in blocks])
        parts.append(LiveGroup(f"{group.name}@{label}", group.owner, group.layer, points, kinds, paths))
    return tuple(parts)


def refined(group: LiveGroup, longest: float) -> LiveGroup:
    """The same shapes with every Bézier cut until its chord and controls span at most `longest` mm: it bends better."""
    blocks: list[Points] = []
    kinds: list[NDArray[np.int32]] = []
    paths: list[LivePath] = []
    count = 0
    for path in group.paths:
        points, kind = cut(group.points[path.first : path.last], group.kinds[path.first : path.last], longest)
        blocks.append(points)
        kinds.append(kind)
        paths.append(LivePath(count, count + len(points), path.paint))
        count += len(points)
    return LiveGroup(group.name, group.owner, group.layer, np.concatenate(blocks), np.concatenate(kinds), tuple(paths))


def _shape(element: Element) -> tuple[Points, NDArray[np.int32]]:
    """Points of an element. Our own path data is relative cubics throughout, which can be read much faster."""
    data = element.attributes.get("d", "")
    if element.tag == "path" and PLAIN.fullmatch(data):
        return from_plain_data(data)
    return from_contours(contours_of(element.tag, element.attributes))


def _group(element: Element, name: str, owner: str, shapes: dict[str, tuple[Points, NDArray[np.int32]]]) -> LiveGroup:
    blocks: list[Points] = []
    kinds: list[NDArray[np.int32]] = []
    paths: list[LivePath] = []
    count = 0
    for child in element.children:
        paint = _paint(child)
        if not paint.fill and not paint.stroke:
            continue
        data = child.attributes.get("d", "")
        if data and data not in shapes:
            shapes[data] = _shape(child)
        points, kind = shapes[data] if data else _shape(child)
        blocks.append(points)
        kinds.append(kind)
        paths.append(LivePath(count, count + len(points), paint))
        count += len(points)
    stacked = np.concatenate(blocks) if blocks else np.empty((0, 2))
    marks = np.concatenate(kinds) if kinds else np.empty(0, dtype=np.int32)
    return LiveGroup(name, owner, element.attributes.get("data-layer", ""), stacked, marks, tuple(paths))


def _paint(element: Element) -> Paint:
    """Classes name tones; `fill` and `stroke` name gradients; `hit` paints nothing."""
    attributes = element.attributes
    fill, stroke = _reference(attributes.get("fill", "")), _reference(attributes.get("stroke", ""))
    for word in attributes.get("class", "").split():
        if word in ("outline", "hit") or "-" not in word:
            continue
        if word.rpartition("-")[2] in _STROKED:
            stroke = word
        else:
            fill = word
    return Paint(
        fill=fill,
        stroke=stroke,
        width=float(attributes.get("stroke-width", "0.26")),
        opacity=float(attributes.get("opacity", "1")),
        butt=attributes.get("stroke-linecap") == "butt",
    )


def _reference(value: str) -> str:
    return value if value.startswith("url(#") else ""


def _gradient(element: Element) -> Gradient:
    get = element.attributes.get
    stops = tuple(
        Stop(
            float(stop.attributes["offset"]),
            stop.attributes["class"].removeprefix("stop-"),
            float(stop.attributes.get("stop-opacity", "1")),
        )
        for stop in element.children
    )
    centre = (float(get("cx", "0")), float(get("cy", "0")))
    return Gradient(centre, float(get("r", "0")), transform(get("gradientTransform", "")), stops)
