"""Items as questions of the kinds that exist; the other forms wait for kinds of their own."""

from __future__ import annotations

from hashlib import sha256

from tutor.atlas import Atlas
from tutor.content.drawn.item import DrawnItem
from tutor.questions.base import FigureRef, Question
from tutor.questions.locate import LocateQuestion
from tutor.questions.option import Option
from tutor.questions.single import SingleQuestion


def question_of(atlas: Atlas, item: DrawnItem) -> Question | None:
    """The item as a question, or None for a form that has no kind of question yet."""
    if item.form in ("locate", "reverse"):
        return _locate(atlas, item)
    if item.form in ("name", "occlusion"):
        return _single(atlas, item)
    return None


def _locate(atlas: Atlas, item: DrawnItem) -> LocateQuestion:
    return LocateQuestion(
        id=item.id,
        objective=f"drawn.{item.diagram}",
        prompt=item.prompt,
        explanation=atlas.describe(item.structure),
        sources=item.sources,
        certainty=item.certainty,
        concept=item.concept,
        figure=FigureRef(item.diagram, labels=("none",), hidden=item.hidden),
        target=item.accepted,
        because={item.structure: atlas.describe(item.structure)},
    )


def _single(atlas: Atlas, item: DrawnItem) -> SingleQuestion:
    """The choices stand in an order that follows from the item's id, so that no place is right more often."""
    order = sorted(item.choices, key=lambda choice: sha256(f"{item.id} {choice.structure}".encode()).digest())
    return SingleQuestion(
        id=item.id,
        objective=f"drawn.{item.diagram}",
        prompt=item.prompt,
        explanation=atlas.describe(item.structure),
        sources=item.sources,
        certainty=item.certainty,
        concept=item.concept,
        figure=FigureRef(item.diagram, highlight=(item.structure,), labels=item.names or ("none",), hidden=item.hidden),
        options=tuple(
            Option(
                id=choice.structure,
                text=atlas.name(choice.structure),
                because=atlas.describe(choice.structure),
                correct=choice.structure == item.structure,
                misconception=None if choice.ground is None else f"takes-{item.structure}-for-{choice.structure}",
            )
            for choice in order
        ),
    )
