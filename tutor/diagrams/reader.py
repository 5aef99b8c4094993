"""Reads the one dialect of SVG that diagrams are drawn in, and refuses everything else with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tutor.diagrams.model import Contour, Diagram, Part, Piece, Point
from tutor.diagrams.path_data import IDENTITY, Matrix, PathError, flatten, moved
from tutor.diagrams.rules import check_attributes
from tutor.diagrams.shapes import contours_of, multiply, numbers, transform
from tutor.diagrams.xml_tree import DiagramError, Element, parse_xml

__all__ = ["LAYERS", "DiagramError", "read_diagram"]

LAYERS = ("skin", "bone", "laminae", "disc", "ligament", "deep", "superficial", "nerves", "vessels", "gait")
"""Layers in paint order, from the deepest."""

MOST_OUTLINE_SEGMENTS = 60_000

_SHAPES = ("path", "circle", "ellipse", "rect", "line", "polygon", "polyline")
_ID = re.compile(r"[a-z]+(-[a-z]+)*(\.[A-Za-z0-9]+(-[A-Za-z0-9]+)*)?\Z")


def read_diagram(text: str, name: str) -> Diagram:
    """The diagram in an SVG text; `name` is its file name, for messages, with or without `.svg`.

    Raises:
        DiagramError: with file, line and column, when the text is not the plain SVG that diagrams are drawn in:
            external references, scripts, styles, text, unknown elements or attributes, entities, more than 2 MB or
            5,000 elements, numbers that are not finite, a structure without an outline or an anchor.
    """
    file = name if name.endswith(".svg") else f"{name}.svg"
    root = parse_xml(text, file)
    if root.tag != "svg":
        raise DiagramError(file, root.line, root.column, f"the root is <{root.tag}>, not <svg>")
    walk = _Walk(file)
    view_box = walk.view_box(root)
    walk.visit(root, IDENTITY, None)
    if not walk.drafts:
        raise DiagramError(file, root.line, root.column, "no structure: no <g> has an id")
    parts = walk.parts()
    used = {piece.layer for part in parts.values() for piece in part.pieces} | {part.layer for part in parts.values()}
    return Diagram(
        name=name.removesuffix(".svg"),
        title=root.attributes.get("data-title", ""),
        view=root.attributes.get("data-view", ""),
        view_box=view_box,
        parts=parts,
        layers=tuple(layer for layer in LAYERS if layer in used | walk.decor_layers),
        svg=text,
    )


@dataclass(slots=True)
class _Draft:
    """A structure while its groups are being met."""

    element: Element
    layer: str
    anchor: Point
    z: int
    contours: list[Contour] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class _Group:
    """The structure's group that shapes are being read into."""

    owner: str
    layer: str
    z: int
    contours: list[Contour] = field(default_factory=list)


class _Walk:
    """One pass over the elements."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.drafts: dict[str, _Draft] = {}
        self.groups: list[tuple[_Group, Element]] = []
        self.decor_layers: set[str] = set()
        self.ids: set[str] = set()
        self.z = 0
        self.segments = 0

    def error(self, element: Element, message: str) -> DiagramError:
        return DiagramError(self.file, element.line, element.column, message)

    def view_box(self, root: Element) -> tuple[float, float, float, float]:
        try:
            x, y, width, height = numbers(root.attributes.get("viewBox", ""))
        except ValueError as error:
            raise self.error(root, f"viewBox needs four numbers: {error}") from error
        if width <= 0 or height <= 0:
            raise self.error(root, "viewBox needs a width and a height above zero")
        return x, y, width, height

    def visit(self, element: Element, matrix: Matrix, group: _Group | None) -> None:
        self.z += 1
        attributes = element.attributes
        problem = check_attributes(element.tag, attributes, root=self.z == 1)
        if problem:
            raise self.error(element, problem)
        self._own_id(element)
        try:
            matrix = multiply(matrix, transform(attributes["transform"])) if "transform" in attributes else matrix
            if element.tag in _SHAPES and group is not None and "outline" in attributes.get("class", "").split():
                self._outline(group, element, matrix)
        except PathError as error:
            raise self.error(element, f"d, at character {error.offset + 1}: {error}") from error
        except ValueError as error:
            raise self.error(element, str(error)) from error
        if element.tag == "g" and ("id" in attributes or "data-of" in attributes):
            if group is not None:
                raise self.error(element, "a structure inside another structure")
            group = self._structure(element, matrix)
        elif element.tag == "g" and "data-layer" in attributes:
            self.decor_layers.add(self._layer(element))
        for child in element.children:
            self.visit(child, matrix, group)

    def _outline(self, group: _Group, element: Element, matrix: Matrix) -> None:
        contours = contours_of(element.tag, element.attributes)
        self.segments += sum(len(contour.segments) for contour in contours)
        if self.segments > MOST_OUTLINE_SEGMENTS:
            raise self.error(element, f"the outlines have more than {MOST_OUTLINE_SEGMENTS} segments in all")
        group.contours += [moved(contour, matrix) for contour in contours]

    def _own_id(self, element: Element) -> None:
        own = element.attributes.get("id")
        if own is None:
            return
        if own in self.ids:
            raise self.error(element, f"the id {own} is used twice")
        self.ids.add(own)

    def _layer(self, element: Element) -> str:
        layer = element.attributes.get("data-layer", "")
        if layer not in LAYERS:
            raise self.error(element, f"data-layer is {layer!r}; known: {', '.join(LAYERS)}")
        return layer

    def _structure(self, element: Element, matrix: Matrix) -> _Group:
        attributes = element.attributes
        owner = attributes.get("id") or attributes.get("data-of", "")
        if not _ID.match(owner) or ("id" in attributes and "data-of" in attributes):
            raise self.error(element, f"{owner!r} is not a structure's id")
        group = _Group(owner, self._layer(element), self.z)
        self.groups.append((group, element))
        if "id" in attributes:
            try:
                x, y = numbers(attributes.get("data-anchor", ""))
            except ValueError as error:
                raise self.error(element, f"{owner}: data-anchor needs two numbers") from error
            a, b, c, d, e, f = matrix
            anchor = (a * x + c * y + e, b * x + d * y + f)
            self.drafts[owner] = _Draft(element, group.layer, anchor, self.z)
        return group

    def parts(self) -> dict[str, Part]:
        for group, element in self.groups:
            draft = self.drafts.get(group.owner)
            if draft is None:
                raise self.error(element, f"data-of names {group.owner}, which is not drawn here")
            if group.contours:
                draft.contours += group.contours
                draft.pieces.append(Piece(group.layer, group.z, tuple(flatten(contour) for contour in group.contours)))
        return {owner: self._part(owner, draft) for owner, draft in self.drafts.items()}

    def _part(self, owner: str, draft: _Draft) -> Part:
        if not draft.contours:
            raise self.error(draft.element, f"{owner} has no path of class outline")
        polygons = tuple(polygon for piece in draft.pieces for polygon in piece.polygons)
        return Part(owner, draft.layer, draft.anchor, tuple(draft.contours), polygons, draft.z, tuple(draft.pieces))


def structures_in(text: str) -> frozenset[str]:
    """Ids of the structures of a diagram that was checked before: a quick look, without reading the drawing."""
    return frozenset(re.findall(r'<g id="([^"]+)"', text))


def box_in(text: str) -> tuple[float, float, float, float]:
    """Left, top, width and height in mm of a diagram that was checked before; all 0 if it names none."""
    found = re.search(r'viewBox="(\S+) (\S+) (\S+) (\S+)"', text)
    return (float(found[1]), float(found[2]), float(found[3]), float(found[4])) if found else (0.0, 0.0, 0.0, 0.0)
