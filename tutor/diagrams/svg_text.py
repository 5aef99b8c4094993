"""The text of a drawing made ready for a painter of SVG: colours put in, layers left out, one structure alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from tutor.diagrams.palette import Scheme, declarations

_TAG = re.compile(r"<g\b([^>]*?)(/?)>|</g>")
_OWNER = re.compile(r'\b(?:id|data-of)="([^"]*)"')
_DEFINITION = re.compile(r'<(linearGradient|radialGradient) id="([^"]*)".*?</\1>', re.DOTALL)


def painted(svg: str, scheme: Scheme, hidden: Collection[str] = ()) -> str:
    """The SVG with the colours of a scheme, without the hidden layers.

    Classes become style attributes: matching a style sheet takes a painter as long as all of its reading.
    """
    for layer in hidden:
        svg = svg.replace(f'data-layer="{layer}"', f'data-layer="{layer}" display="none"')
    known, styles = declarations(scheme), dict[str, str]()

    def style(found: re.Match[str]) -> str:
        names = found.group(1)
        if names not in styles:
            said = ";".join(known[name] for name in names.split() if name in known)
            styles[names] = f'style="{said}"' if said else ""
        return styles[names]

    return re.sub(r'\bclass="([^"]*)"', style, svg)


class Excerpts:
    """Cuts single structures out of one drawing. The text is looked through once, when the first is asked for."""

    def __init__(self, svg: str) -> None:
        self._svg = svg
        self._groups: dict[str, list[str]] | None = None
        self._definitions: Mapping[str, str] = {}
        self._head = "<svg>"

    def of(self, structure: str) -> str:
        """The SVG with the groups of one structure and the definitions that they use, nothing else."""
        if self._groups is None:
            head = re.match(r"\s*(?:<\?xml[^>]*>)?\s*<svg\b[^>]*>", self._svg)
            self._head = head.group(0) if head else self._head
            self._definitions = {found.group(2): found.group(0) for found in _DEFINITION.finditer(self._svg)}
            self._groups = _groups(self._svg)
        groups = "".join(self._groups.get(structure, ()))
        used = dict.fromkeys(re.findall(r"url\(#([^)]*)\)", groups))
        definitions = "".join(self._definitions.get(name, "") for name in used)
        return f"{self._head}<defs>{definitions}</defs>{groups}</svg>"


def _groups(svg: str) -> dict[str, list[str]]:
    """Structure id -> the texts of its groups, in paint order."""
    found: dict[str, list[str]] = {}
    open_groups: list[tuple[str, int]] = []
    for tag in _TAG.finditer(svg):
        if tag.group(0) != "</g>":
            owner = _OWNER.search(tag.group(1))
            open_groups.append((owner.group(1) if owner else "", tag.start()))
        if (tag.group(0) == "</g>" or tag.group(2)) and open_groups:
            owner_id, start = open_groups.pop()
            if owner_id:
                found.setdefault(owner_id, []).append(svg[start : tag.end()])
    return found
