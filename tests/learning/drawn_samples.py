"""A bank of two small drawings, and a course whose lessons speak of what they show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tests.learning.samples import Scored, lesson, question
from tutor.learning.bank import FORMS, memory_of, split_id
from tutor.learning.lesson import Course, Figure, Prose
from tutor.questions.base import FigureRef, Question
from tutor.questions.option import Option
from tutor.questions.single import SingleQuestion

LEG = tuple(f"muscle.{letter}" for letter in "abcdefgh")
DRAWN = {"foot": ("bone.x", "muscle.a"), "leg": LEG}


@dataclass
class SmallBank:
    """Implements learning.bank.Bank; `opened` tells which drawings were wanted."""

    opened: list[str] = field(default_factory=list)

    def drawings(self) -> tuple[str, ...]:
        return tuple(DRAWN)

    def drawn_in(self, structure: str) -> tuple[str, ...]:
        return tuple(name for name, shown in DRAWN.items() if structure in shown)

    def structures(self, drawing: str) -> tuple[str, ...]:
        return DRAWN.get(drawing, ())

    def is_open(self, drawing: str) -> bool:
        return drawing in self.opened

    def items(self, drawing: str, structure: str) -> tuple[Question, ...]:
        if structure not in self.structures(drawing):
            return ()
        if drawing not in self.opened:
            self.opened.append(drawing)
        return tuple(
            Scored(
                id=f"drawn.{drawing}.{structure}.{form}",
                objective=f"drawn.{drawing}",
                prompt=form,
                explanation="",
                sources=(),
                certainty="high",
                concept=memory_of(structure),
                figure=FigureRef(drawing),
            )
            for form in FORMS
        )

    def warm(self, drawing: str) -> Iterator[None]:
        self.opened.append(drawing)
        yield

    def item(self, key: str) -> Question | None:
        parts = split_id(key)
        return next((each for each in self.items(parts.drawing, parts.structure) if each.id == key), None)


def single(key: str, tag: str = "", concept: str = "", **changed: object) -> SingleQuestion:
    """A choice between right and wrong; the wrong one carries the tag."""
    made = SingleQuestion(
        id=key,
        objective="o1",
        prompt=f"Prompt of {key}?",
        explanation="",
        sources=(),
        certainty="high",
        concept=concept,
        options=(
            Option("right", f"Right of {key}", "", correct=True),
            Option("wrong", f"Wrong of {key}", "", misconception=tag or None),
        ),
    )
    return replace(made, **changed)  # type: ignore[arg-type]


def drawn_course() -> Course:
    """One lesson that shows the leg and links to the foot; a question of it trains the same memory as an item."""
    prose = Prose('<p>The <a href="body:bone.x">bone</a> and <a href="body:muscle.a">it</a></p>', "The bone and it")
    shown = Figure(FigureRef("leg", highlight=LEG[1:]))
    first = replace(lesson("heel", 1, "o1"), blocks=(prose, shown))
    questions = [question("q1", "soleus"), question("q2", memory_of("muscle.a")), question("q3", "reflex")]
    return Course(
        (first, lesson("knee", 2)), {each.id: each for each in questions}, {}, {q.id: "heel" for q in questions}
    )
