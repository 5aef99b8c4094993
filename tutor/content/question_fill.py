"""What a question gets from the atlas: the names that count, and the cells of an area of skin."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tutor.atlas import Atlas
from tutor.atlas.dermatome import DermatomeMap, Dermatomes
from tutor.atlas.outline import VIEWS, View
from tutor.content.drawn.spoken import names_of
from tutor.content.problems import did_you_mean
from tutor.questions.base import Question
from tutor.questions.label import LabelQuestion
from tutor.questions.name import NameQuestion
from tutor.questions.parts.cells import Cell, filled, within, written
from tutor.questions.shade import ShadeQuestion

Box = tuple[float, float, float, float]
Fault = tuple[tuple[str | int, ...], str]
"""Steps to the field at fault, and what is wrong with it."""
WHOLE = ("leg-", "foot-")
"""How the names of drawings begin on which an area can be painted."""


@dataclass(frozen=True, slots=True)
class Filling:
    """What the atlas knows of names and skin; what is empty fills nothing.

    names: structure → what it is called, the English name first; boxes: drawing → left, top, width, height in mm.
    """

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dermatomes: Dermatomes | None = None
    boxes: Mapping[str, Box] = field(default_factory=dict)


def filling_of(atlas: Atlas, boxes: Mapping[str, Box]) -> Filling:
    """What the atlas gives."""
    names = {key: tuple(dict.fromkeys(names_of(found))) for key, found in atlas.structures.items()}
    return Filling(names, atlas.dermatomes, boxes)


def fill(question: Question, filling: Filling, drawn: Collection[str] | None, faults: list[Fault]) -> Question:
    """The question with what the atlas knows. drawn: what its diagram shows, None = unknown."""
    if filling.names:
        faults.extend(_unknown(question, filling.names))
    if isinstance(question, NameQuestion) and filling.names:
        return _named(question, filling.names, drawn or ())
    if isinstance(question, ShadeQuestion) and filling.dermatomes is not None:
        return _shaded(question, filling, filling.dermatomes, faults)
    return question


def _unknown(question: Question, names: Mapping[str, object]) -> Iterator[Fault]:
    """Structures that nobody can name."""
    fields: dict[str, tuple[str, ...]] = {}
    if isinstance(question, NameQuestion):
        fields = {"structure": (question.structure,), "choices": question.choices}
    elif isinstance(question, LabelQuestion):
        fields = {"places": question.places, "names": question.names}
    for key, ids in fields.items():
        for place, each in enumerate(ids):
            if each not in names:
                yield (key, place), f"the atlas does not know {each}{did_you_mean(each, names)}"


def _named(question: NameQuestion, names: Mapping[str, tuple[str, ...]], drawn: Collection[str]) -> NameQuestion:
    """Every name of the structure that no other structure bears; the names of what is drawn beside it."""
    borne = {name.casefold() for key, several in names.items() if key != question.structure for name in several}
    own = [name for name in names.get(question.structure, ()) if name.casefold() not in borne]
    own = [*names.get(question.structure, ())[:1], *own, *question.accept]
    folded = {name.casefold() for name in own}
    others = {
        key: kept
        for key in sorted(drawn)
        if key != question.structure and (kept := tuple(n for n in names.get(key, ()) if n.casefold() not in folded))
    }
    return replace(question, accept=tuple(dict.fromkeys(own)), others=others)


def _shaded(question: ShadeQuestion, filling: Filling, maps: Dermatomes, faults: list[Fault]) -> ShadeQuestion:
    """The area on the chosen map, where the maps agree, and on the others."""
    diagram = question.figure.diagram if question.figure else ""
    view = diagram.rpartition("-")[2]
    if not diagram.startswith(WHOLE) or view not in VIEWS:
        faults.append((("figure", "diagram"), f"an area is painted on a drawing of a leg or foot, not on {diagram}"))
        return question
    known = {**maps.maps, **({maps.nerves.id: maps.nerves} if maps.nerves else {})}
    chosen = known.get(question.map)
    if chosen is None:
        faults.append((("map",), f"unknown map {question.map or '(none)'}{did_you_mean(question.map, known)}"))
        return question
    box = filling.boxes.get(diagram)
    target = _cells(chosen, question.area, view, box)
    if not target:
        shown = [key for key in chosen.territories if _cells(chosen, key, view, box)]
        hint = did_you_mean(question.area, shown)
        faults.append((("area",), f"{question.area} has no area on this map in {diagram}{hint}"))
        return question
    nerve = chosen is maps.nerves
    rest = () if nerve else [one for one in maps.maps.values() if one is not chosen]
    agreed = maps.alone if nerve else maps.core
    others = {one.name: _cells(one, question.area, view, box) for one in rest}
    return replace(
        question,
        target=written(target),
        core=written(_cells(agreed, question.area, view, box) if agreed else ()),
        union=written(_all(others.values())),
        others={name: written(cells) for name, cells in others.items() if cells},
        map_name=chosen.name,
    )


def _cells(one: DermatomeMap, area: str, view: View, box: Box | None) -> frozenset[Cell]:
    """The cells of an area on a map, as far as the drawing shows them."""
    territory = one.territories.get(area)
    if territory is None:
        return frozenset()
    cells = _all(filled([[(x, -y) for x, y in ring] for ring in outline.rings]) for outline in territory.on(view))
    return within(cells, box) if box else cells


def _all(several: Iterable[frozenset[Cell]]) -> frozenset[Cell]:
    return frozenset(cell for cells in several for cell in cells)
