"""vetoed-items.yaml: generated items that a person has taken out, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from tutor.content.drawn.item import FORMS
from tutor.content.files import read_text
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build
from tutor.content.strict_yaml import MAXIMUM_BYTES, Node, parse

FILE = "vetoed-items.yaml"


@dataclass(frozen=True, slots=True)
class Veto:
    """One item that is not asked. item: its id; a form of "*" stands for all forms of the structure there."""

    item: str
    why: str


@dataclass(frozen=True, slots=True)
class _Vetoes:
    """The whole file."""

    vetoes: tuple[Veto, ...]


def read_vetoes(folder: Path, known: Collection[str] | None, problems: list[Problem]) -> frozenset[str]:
    """Ids of the items that are taken out; every fault goes to `problems`. The file may be missing.

    known: every id that could be, None = not checked. An id that is none of them is an error.
    """
    path = folder / FILE
    text = read_text(path, folder, MAXIMUM_BYTES, problems) if path.exists() else None
    if text is None:
        return frozenset()
    try:
        root = parse(text, FILE)
    except ContentError as error:
        problems.extend(error.problems)
        return frozenset()
    found = build(_Vetoes, root, problems, FILE)
    if found is None:
        return frozenset()
    if known is not None:
        problems.extend(_faults(found, root, known))
    return frozenset(item for veto in found.vetoes for item in _ids(veto.item))


def _ids(item: str) -> list[str]:
    """The ids that a veto names."""
    start, _, form = item.rpartition(".")
    return [f"{start}.{each}" for each in FORMS] if form == "*" else [item]


def _faults(found: _Vetoes, root: Node, known: Collection[str]) -> Iterator[Problem]:
    for index, veto in enumerate(found.vetoes):
        node, path = root.at("vetoes", index, "item"), f"vetoes[{index}].item"
        if not any(item in known for item in _ids(veto.item)):
            message = f"no drawing gives an item {veto.item}{did_you_mean(veto.item, known)}"
            yield Problem(FILE, node.line, node.column, path, message)
