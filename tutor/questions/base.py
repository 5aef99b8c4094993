"""What every kind of question shares: its fields, the answer's form, the verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

Certainty = Literal["high", "medium", "contested"]
Outcome = Literal["right", "partly", "wrong"]
Answer = str | float | list[str] | dict[str, str | float]
"""A plain JSON-able value: option id or typed text, number, option ids, or a flat mapping: {row id: choice id}."""


@dataclass(frozen=True, slots=True)
class FigureRef:
    """A diagram shown with a question or a lesson block.

    diagram: file stem in assets/diagrams; highlight: structure ids lit at once; labels: ids to label, or "all"/"none";
    focus: structure ids that the view zooms to (empty = whole drawing); alt: spoken description; caption: shown below;
    dermatomes: areas of skin over the drawing, e.g. "foerster", "foerster+lee", "agree", "nerves", "lee with points";
    hidden: layers that are left out.
    """

    diagram: str
    highlight: tuple[str, ...] = ()
    labels: tuple[str, ...] = ("all",)
    focus: tuple[str, ...] = ()
    alt: str = ""
    caption: str = ""
    dermatomes: str = ""
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sim:
    """A simulation shown with a question or in a lesson: a lab in a state, with controls that may be moved.

    lab: its key; alt: what it shows, in words; preset: name of a shipped preset that it starts from, or "";
    settings: parameter -> value, once read with those of the preset; sliders: parameters that may be moved; view: which
    picture; caption: shown below.
    """

    lab: str
    alt: str
    preset: str = ""
    settings: Mapping[str, float | str] = field(default_factory=dict, hash=False)
    sliders: tuple[str, ...] = ()
    view: Literal["both", "axial", "median", "pedicle", "side", "front", "words"] = "both"
    caption: str = ""


@dataclass(frozen=True, slots=True)
class OptionNote:
    """Why one option is right or wrong, for the feedback. `option` is the option's (or structure's) id.

    partly: a part of it is right, such as the right thing at the wrong place.
    """

    option: str
    text: str
    correct: bool
    chosen: bool
    partly: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement of one answer.

    score: 0..1; expected: the model answer in the answer's own form; notes: rationale per option, in option order;
    message: one sentence for the learner; misconception: tag of the mistake, if the choice has one.
    """

    score: float
    outcome: Outcome
    expected: Answer
    message: str
    notes: tuple[OptionNote, ...] = ()
    misconception: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Fields that every kind has. `concept` is the unit of memory: several questions may train one concept."""

    kind: ClassVar[str] = ""

    id: str
    objective: str
    prompt: str
    explanation: str
    sources: tuple[str, ...]
    certainty: Certainty
    difficulty: int = 2
    concept: str = ""
    figure: FigureRef | None = None
    sim: Sim | None = None
    hint: str = ""
    claims: tuple[str, ...] = field(default=())

    @property
    def memory(self) -> str:
        """Key of the memory that this question trains: its concept, or its own id."""
        return self.concept or self.id

    def grade(self, answer: Answer) -> Verdict:
        """Judge `answer`. Raises TypeError on a value of the wrong form (a programming error, never learner input)."""
        raise TypeError(f"{type(self).__name__} has no grade() for {answer!r}")


def outcome_of(score: float) -> Outcome:
    """Right at 1, wrong at 0, partly between."""
    if score >= 1.0:
        return "right"
    return "wrong" if score <= 0.0 else "partly"
