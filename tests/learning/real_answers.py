"""Right and wrong answers to the questions of the shipped course, for made-up histories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from tests.answers import typical_answers, worst_answer
from tutor.learning.bank import Bank
from tutor.learning.lesson import Course
from tutor.questions.base import Answer, Question
from tutor.questions.label import LabelQuestion
from tutor.questions.locate import LocateQuestion
from tutor.questions.name import NameQuestion
from tutor.questions.single import SingleQuestion

TAKEN_FOR = {
    "dermatome.S1": "dermatome.L5", "dermatome.L5": "dermatome.L4", "dermatome.L4": "dermatome.L5",
    "root.L5": "root.S1", "root.S1": "root.L5", "root.L4": "root.L5", "nerve.sural": "nerve.tibial",
    "muscle.soleus": "muscle.gastrocnemius-medial", "disc.L5-S1": "disc.L4-L5",
}  # fmt: skip
"""What a pupil takes a structure for most often."""


class RealAnswers:
    """Answers as a pupil would give them. What is found by grading is found once for each question."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, bool], Answer] = {}

    def __call__(self, question: Question, right: bool, chance: Random) -> Answer:
        """A right or a wrong answer."""
        mixed_up = None if right else mistaken(question, chance)
        if mixed_up is not None:
            return mixed_up
        key = (question.id, right)
        if key not in self._found:
            self._found[key] = typical_answers(question)["right"] if right else worst_answer(question)
        return self._found[key]


def mistaken(question: Question, chance: Random) -> Answer | None:
    """A wrong answer that takes one thing for another; None for kinds that know no such answer."""
    if isinstance(question, LocateQuestion):
        wrong = [key for key in question.because if key not in question.target] or [""]
        usual = TAKEN_FOR.get(question.target[0], wrong[0])
        return {"structure": usual if chance.random() < 0.7 else chance.choice(wrong), "x": 0.0, "y": 0.0}
    if isinstance(question, LabelQuestion):
        places = list(question.places)
        first = chance.randrange(len(places) - 1)
        swapped = dict(zip(places, places, strict=True))
        swapped[places[first]], swapped[places[first + 1]] = places[first + 1], places[first]
        return {**swapped}
    if isinstance(question, NameQuestion) and question.choices:
        return chance.choice([each for each in question.choices if each != question.structure])
    if isinstance(question, SingleQuestion):
        return chance.choice([option.id for option in question.options if not option.correct])
    return None


def with_drawings(course: Course, bank: Bank, drawings: Sequence[str]) -> Course:
    """The course with the questions of some drawings as if they were its own."""
    found = [item for name in drawings for structure in bank.structures(name) for item in bank.items(name, structure)]
    return replace(course, questions={**course.questions, **{item.id: item for item in found}})
