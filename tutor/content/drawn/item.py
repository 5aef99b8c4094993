"""What a generated item is: a structure of one drawing, asked for in one form; or the reason why it is not asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from tutor.diagrams.model import Point
from tutor.questions.base import Certainty

Form = Literal["locate", "name", "label", "occlusion", "reverse", "match", "short", "shade"]
"""locate: click it; name: which one is lit?; label: put names to it and its neighbours; occlusion: which name lacks?;
reverse: click what is described; match: pair it and others with what belongs to them; short: type its name;
shade: paint its whole area."""
FORMS: tuple[Form, ...] = get_args(Form)
Ground = Literal["name alike", "neighbour", "same group", "same kind"]
"""Why a wrong choice is plausible."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A structure among which to choose, and why it is there; the right one has no ground."""

    structure: str
    ground: Ground | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """What belongs together in a match: a structure, and the words on the other side."""

    structure: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnItem:
    """One item. It never changes its id: "drawn.<diagram>.<structure>.<form>".

    anchor: a point of the structure that is seen, in mm of the drawing; hidden: layers that are taken away so that it
    is; accepted: structures that count when clicked, or words that count when typed, the best first; choices: of name
    and occlusion, the right one first; partners: other structures of a label; pairs: of a match, its own first; names:
    structures whose labels may show. Certainty and sources are those of what is asked.
    """

    id: str
    form: Form
    diagram: str
    structure: str
    anchor: Point
    prompt: str
    concept: str
    certainty: Certainty
    sources: tuple[str, ...]
    hidden: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    partners: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A structure that is not asked for in a form, and why, as a sentence."""

    diagram: str
    structure: str
    form: Form
    because: str


def item_id(diagram: str, structure: str, form: Form) -> str:
    """The id of an item; it follows from what is asked alone."""
    return f"drawn.{diagram}.{structure}.{form}"


def concept_of(structure: str) -> str:
    """The unit of memory: knowing a structure, whatever the drawing and the form."""
    return f"drawn.{structure}"
