"""vetoed-items.yaml: generated items that a person has taken out, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from tutor.content.drawn.item import FORMS
from tutor.content.files import read_text
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build, place
from tutor.content.strict_yaml import MAXIMUM_BYTES, parse

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


def read_vetoes(folder: Path, diagrams: Mapping[str, Collection[str]], problems: list[Problem]) -> frozenset[str]:
    """Ids of the items that are taken out; every fault goes to `problems`. The file may be missing.

    diagrams: diagram -> what is drawn in it; an id that names anything else is an error.
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
    ids = set[str]()
    for index, veto in enumerate(found.vetoes if found else ()):
        fault = _fault(veto, diagrams)
        if fault:
            place(problems, FILE, root.at("vetoes", index, "item"), f"vetoes[{index}].item", fault)
        else:
            ids.update(_ids(veto.item))
    return frozenset(ids)


def _fault(veto: Veto, diagrams: Mapping[str, Collection[str]]) -> str:
    """What is wrong with the id of a veto, or the empty text."""
    start, diagram, structure, form = split_id(veto.item)
    if start != "drawn" or not form:
        return "must look like drawn.leg-posterior.muscle.soleus.locate, with * for all forms"
    if diagram not in diagrams:
        return f"there is no drawing {diagram}{did_you_mean(diagram, diagrams)}"
    if structure not in diagrams[diagram]:
        return f"{structure} is not drawn in {diagram}{did_you_mean(structure, diagrams[diagram])}"
    if form not in (*FORMS, "*"):
        return f"there is no form {form}{did_you_mean(form, FORMS)}"
    if not veto.why.strip():
        return "says not why; a reviewer will ask"
    return ""


def split_id(item: str) -> tuple[str, str, str, str]:
    """("drawn", diagram, structure, form) of an id; empty texts for what is missing."""
    start, _, rest = item.partition(".")
    diagram, _, rest = rest.partition(".")
    structure, _, form = rest.rpartition(".")
    return start, diagram, structure, form


def _ids(item: str) -> list[str]:
    """The ids that a veto names."""
    start, _, form = item.rpartition(".")
    return [f"{start}.{each}" for each in FORMS] if form == "*" else [item]
