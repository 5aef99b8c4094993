"""Items as questions, each of the kind that its form needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypedDict

from tutor.atlas import Atlas
from tutor.content.drawn.item import DrawnItem, Form
from tutor.content.drawn.plausible import related
from tutor.content.drawn.spoken import names_of
from tutor.diagrams.model import Diagram
from tutor.questions.base import Certainty, FigureRef, Question
from tutor.questions.label import LabelQuestion
from tutor.questions.locate import LocateQuestion
from tutor.questions.matching import MatchingQuestion, Pair
from tutor.questions.name import NameQuestion
from tutor.questions.parts.cells import filled, written
from tutor.questions.parts.mixed import mixed
from tutor.questions.shade import ShadeQuestion

NONE = ("none",)
"""No labels."""


class Common(TypedDict):
    """What every question of an item has."""

    id: str
    objective: str
    prompt: str
    explanation: str
    sources: tuple[str, ...]
    certainty: Certainty
    concept: str


def question_of(atlas: Atlas, diagram: Diagram, item: DrawnItem) -> Question:
    """The item as a question. Raises KeyError for an item of another diagram."""
    common = Common(
        id=item.id,
        objective=f"drawn.{item.diagram}",
        prompt=item.prompt,
        explanation=_said(atlas, item.structure),
        sources=item.sources,
        certainty=item.certainty,
        concept=item.concept,
    )
    return MAKERS[item.form](atlas, diagram, item, common)


def _locate(atlas: Atlas, _diagram: Diagram, item: DrawnItem, common: Common) -> Question:
    because = {item.structure: _said(atlas, item.structure)}
    return LocateQuestion(**common, figure=_figure(item), target=item.accepted, because=because)


def _pick(atlas: Atlas, _diagram: Diagram, item: DrawnItem, common: Common) -> Question:
    keys = [choice.structure for choice in item.choices]
    return NameQuestion(
        **common,
        figure=_figure(item, lit=(item.structure,)),
        structure=item.structure,
        choices=mixed(dict.fromkeys(keys), item.id),
        because={key: _said(atlas, key) for key in keys},
        misconceptions={choice.structure: _mistake(item, choice.structure) for choice in item.choices if choice.ground},
    )


def _type(atlas: Atlas, diagram: Diagram, item: DrawnItem, common: Common) -> Question:
    """What else is drawn is known by name, so that it is never taken for a slip."""
    others = {
        key: tuple(names_of(atlas.structures[key]))
        for key in diagram.parts
        if key in atlas.structures and key != item.structure and not related(atlas, key, item.structure)
    }
    return NameQuestion(
        **common,
        figure=_figure(item, lit=(item.structure,)),
        structure=item.structure,
        accept=item.accepted,
        because={item.structure: _said(atlas, item.structure)},
        others=others,
    )


def _label(atlas: Atlas, _diagram: Diagram, item: DrawnItem, common: Common) -> Question:
    places = (item.structure, *item.partners)
    because = {place: _said(atlas, place) for place in places}
    return LabelQuestion(**common, figure=_figure(item), places=places, because=because)


def _match(atlas: Atlas, _diagram: Diagram, item: DrawnItem, common: Common) -> Question:
    pairs = tuple(
        Pair(pair.structure, atlas.name(pair.structure), pair.words, _said(atlas, pair.structure))
        for pair in item.pairs
    )
    lit = tuple(pair.structure for pair in item.pairs)
    return MatchingQuestion(**common, figure=_figure(item, lit=lit), pairs=pairs)


def _shade(atlas: Atlas, diagram: Diagram, item: DrawnItem, common: Common) -> Question:
    return ShadeQuestion(
        **common,
        figure=_figure(item),
        area=item.structure,
        because=_said(atlas, item.structure),
        target=written(filled(diagram.parts[item.structure].polygons)),
    )


def _said(atlas: Atlas, structure: str) -> str:
    """What it is, without its name: that stands above."""
    text = atlas.describe(structure).removeprefix(f"{atlas.name(structure)}: ")
    return text[:1].upper() + text[1:]


def _figure(item: DrawnItem, lit: tuple[str, ...] = ()) -> FigureRef:
    return FigureRef(item.diagram, highlight=lit, labels=item.names or NONE, hidden=item.hidden)


def _mistake(item: DrawnItem, other: str) -> str:
    """The tag of taking one for another."""
    return f"takes-{item.structure}-for-{other}"


MAKERS: Mapping[Form, Callable[[Atlas, Diagram, DrawnItem, Common], Question]] = {
    "locate": _locate,
    "reverse": _locate,
    "name": _pick,
    "occlusion": _pick,
    "short": _type,
    "label": _label,
    "match": _match,
    "shade": _shade,
}
"""Every form has its kind of question."""
