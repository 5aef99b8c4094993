"""A drawing with its colours written into it, to be read by any program: classes become attributes, layers can go."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from xml.etree import ElementTree

from tutor.diagrams.palette import TISSUES, TONES, Scheme

SVG = "http://www.w3.org/2000/svg"
_STROKES = ("line", "fibre")
_KEPT = {"fill", "stroke-width", "stroke-linecap", "stroke-linejoin"}
"""Attributes of a drawing's root that its shapes inherit."""


def coloured(svg: str, scheme: Scheme, hidden: Collection[str] = ()) -> ElementTree.Element:
    """The drawing as a group in mm: definitions first, then its groups without the hidden layers.

    svg: the checked text of a Diagram. Outlines that only answer the pointer are left out; ids of structures stay.
    """
    root = ElementTree.fromstring(svg)
    group = ElementTree.Element("g", {key: value for key, value in root.items() if key in _KEPT})
    paints = _paints(scheme)
    for child in root:
        kept = _kept(child, paints, hidden)
        if kept is not None:
            group.append(kept)
    return group


def alone(group: ElementTree.Element, structure: str) -> Iterator[ElementTree.Element]:
    """Copies of the groups of one structure, without ids: an id stands once in a file."""
    for child in group:
        if structure in (child.get("id"), child.get("data-of")):
            copied = copy.deepcopy(child)
            for element in copied.iter():
                element.attrib.pop("id", None)
            yield copied


def _kept(
    element: ElementTree.Element, paints: Mapping[str, tuple[str, str]], hidden: Collection[str]
) -> ElementTree.Element | None:
    """The element without name space and classes; None if nothing of it is seen."""
    classes = element.get("class", "").split()
    if element.get("data-layer") in hidden or "hit" in classes:
        return None
    made = ElementTree.Element(element.tag.rpartition("}")[2])
    made.attrib = {key: value for key, value in element.items() if key != "class"}
    for name in classes:
        if name in paints:
            attribute, colour = paints[name]
            made.set(attribute, colour)
    for child in element:
        inner = _kept(child, paints, hidden)
        if inner is not None:
            made.append(inner)
    return made


@cache
def _paints(scheme: Scheme) -> Mapping[str, tuple[str, str]]:
    """Class -> (attribute, value): the same as palette.stylesheet says in CSS."""
    found = {"dash": ("stroke-dasharray", "4,3")}
    for tissue, tones in TISSUES[scheme].items():
        for tone in TONES:
            found[f"{tissue}-{tone}"] = ("stroke" if tone in _STROKES else "fill", tones[tone])
            found[f"stop-{tissue}-{tone}"] = ("stop-color", tones[tone])
    return found
