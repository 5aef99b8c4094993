"""What makes two questions so alike that one gives the other away: the same structure, or one figure and objective."""

from __future__ import annotations

from collections.abc import Iterator

from tutor.learning.bank import START, split_id, structure_of
from tutor.questions.base import Question
from tutor.questions.label import LabelQuestion
from tutor.questions.locate import LocateQuestion
from tutor.questions.name import NameQuestion
from tutor.questions.shade import ShadeQuestion


def kin_of(question: Question) -> frozenset[str]:
    """Keys of a question; two questions that share one are siblings."""
    return frozenset(_keys(question))


def kin_of_id(key: str) -> frozenset[str]:
    """Those keys of a question made from a drawing that its id alone tells; none for others."""
    parts = split_id(key)
    return frozenset({f"structure {parts.structure}"} if parts.start == START and parts.structure else ())


def _keys(question: Question) -> Iterator[str]:
    structure = structure_of(question.memory)
    if structure:
        yield f"structure {structure}"
    elif question.figure is not None:
        yield f"figure {question.figure.diagram} {question.objective}"
    match question:
        case LocateQuestion():
            yield f"structure {question.target[0]}"
        case NameQuestion():
            yield f"structure {question.structure}"
        case ShadeQuestion():
            yield f"structure {question.area}"
        case LabelQuestion() if not structure:
            yield from (f"structure {place}" for place in question.places)
