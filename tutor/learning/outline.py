"""A course as the sums see it: which memory belongs to which objectives, and what was mixed up in an answer."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tutor.learning.bank import START, memory_of, split_id
from tutor.learning.lesson import Course
from tutor.learning.records import Attempt
from tutor.learning.sums import Confusion
from tutor.questions.base import Answer, Question
from tutor.questions.label import LabelQuestion
from tutor.questions.locate import LocateQuestion
from tutor.questions.name import NameQuestion
from tutor.questions.parts.cells import read
from tutor.questions.shade import ShadeQuestion
from tutor.questions.single import SingleQuestion

SKIN = "skin"
AND = "+"
"""Joins the objectives of one memory."""


@dataclass(frozen=True)
class Outline:
    """Implements learning.sums.Reader.

    names: what a structure is called, folded → its id, for answers in words; drawn: structures on the drawings, which
    are asked for beside the lessons, those of one kind together.
    """

    course: Course
    names: Mapping[str, str] = field(default_factory=dict)
    drawn: frozenset[str] = frozenset()

    def cell_of(self, memory: str) -> str:
        """The objectives whose questions train a memory, sorted; of a drawn structure its kind; "" if there is none."""
        return self.cells_by_memory.get(memory, "")

    def confusions(self, attempt: Attempt) -> tuple[Confusion, ...]:
        """What was asked for on a drawing and what was taken for it; nothing for an answer of another form."""
        question = self.course.questions.get(attempt.question)
        if question is None:
            return tuple(Confusion(*pair) for pair in self._pairs_on_drawings(attempt))
        try:
            pairs = tuple(self._pairs(question, attempt.answer))
        except TypeError:
            # The question was changed since, and the answer no longer fits.
            return ()
        on_skin = bool(question.figure and question.figure.dermatomes) or isinstance(question, ShadeQuestion)
        return tuple(Confusion(asked, chosen, SKIN if on_skin else "") for asked, chosen in pairs)

    def asked_by(self, question: Question) -> tuple[str, ...]:
        """Structures that a question asks for on a drawing or by name."""
        if isinstance(question, LocateQuestion):
            return question.target[:1]
        if isinstance(question, NameQuestion):
            return (question.structure,)
        if isinstance(question, ShadeQuestion):
            return (question.area,)
        if isinstance(question, LabelQuestion):
            return question.places
        if isinstance(question, SingleQuestion):
            right = [self._named(option.text, question.prompt) for option in question.options if option.correct]
            return tuple(filter(None, right))
        return ()

    @cached_property
    def cells_by_memory(self) -> dict[str, str]:
        """Memory → its cell."""
        objectives: dict[str, set[str]] = {}
        for question in self.course.questions.values():
            objectives.setdefault(question.memory, set()).add(question.objective)
        kinds = {memory_of(structure): kind_of(structure) for structure in self.drawn}
        return kinds | {memory: AND.join(sorted(several)) for memory, several in objectives.items()}

    @cached_property
    def memories(self) -> Counter[str]:
        """Cell → how many memories it has."""
        return Counter(self.cells_by_memory.values())

    @cached_property
    def signature(self) -> str:
        """Changes with the questions, their memories and objectives."""
        digest = hashlib.sha256()
        for key, question in sorted(self.course.questions.items()):
            digest.update(f"{key}\0{question.kind}\0{question.memory}\0{question.objective}\n".encode())
        digest.update(" ".join(sorted(self.drawn)).encode())
        return digest.hexdigest()[:16]

    @cached_property
    def lessons_by_objective(self) -> dict[str, str]:
        """Objective → the lesson that names it."""
        return {objective.id: lesson.id for lesson in self.course.lessons for objective in lesson.objectives}

    @cached_property
    def _shaded(self) -> dict[str, frozenset[tuple[int, int]]]:
        """Area that is asked to be shaded → its cells, on every map and drawing where it is asked."""
        found: dict[str, frozenset[tuple[int, int]]] = {}
        for question in self.course.questions.values():
            if isinstance(question, ShadeQuestion) and question.target:
                found[question.area] = found.get(question.area, frozenset()) | read(question.target)
        return found

    def _pairs(self, question: Question, answer: Answer) -> Iterator[tuple[str, str]]:
        """Every (asked, chosen)."""
        if isinstance(question, LocateQuestion | NameQuestion):
            asked = question.target[0] if isinstance(question, LocateQuestion) else question.structure
            verdict = question.grade(answer)
            chosen = next((note.option for note in verdict.notes if note.chosen), "")
            yield asked, asked if verdict.outcome == "right" else chosen
        elif isinstance(question, LabelQuestion) and isinstance(answer, dict):
            # A label tells which name was put to the marked place: the place was asked, the name was chosen.
            yield from ((place, str(answer.get(place, ""))) for place in question.places)
        elif isinstance(question, SingleQuestion):
            yield from self._in_words(question, answer)
        elif isinstance(question, ShadeQuestion) and isinstance(answer, dict):
            right = question.grade(answer).outcome == "right"
            yield question.area, question.area if right else self._covered(question.area, str(answer.get("cells", "")))

    def _pairs_on_drawings(self, attempt: Attempt) -> Iterator[tuple[str, str]]:
        """The same for a question made from a drawing: its id and the answer tell it, without opening the drawing."""
        item, answer = split_id(attempt.question), attempt.answer
        if item.start != START or item.form == "match":
            return
        if item.form == "label" and isinstance(answer, dict):
            yield from ((place, str(name)) for place, name in answer.items())
        elif attempt.outcome == "right":
            yield item.structure, item.structure
        elif isinstance(answer, dict):
            yield item.structure, str(answer.get("structure", ""))
        else:
            said = str(answer)
            yield item.structure, said if said in self.drawn else self.names.get(_folded(said), "")

    def _in_words(self, question: SingleQuestion, answer: Answer) -> Iterator[tuple[str, str]]:
        """Only where one option alone is right, and it and the chosen one are names of structures."""
        right = [option for option in question.options if option.correct]
        chosen = next((option for option in question.options if option.id == answer), None)
        if len(right) == 1 and chosen is not None:
            asked, taken = (self._named(option.text, question.prompt) for option in (right[0], chosen))
            if asked and taken:
                yield asked, taken

    def _named(self, text: str, prompt: str) -> str:
        """The structure that an option names; "L5" is a root where the prompt asks for a root, not a vertebra."""
        short = f"{text} root" if "root" in prompt.casefold() else text
        return self.names.get(_folded(text)) or self.names.get(_folded(short), "")

    def _covered(self, asked: str, cells: str) -> str:
        """The other area that a painted one lies on, if it shares more with it than with the one asked for."""
        painted = read(cells)
        shares = {area: len(painted & place) / len(place) for area, place in self._shaded.items()}
        best = max(sorted(shares), key=lambda area: shares[area], default=asked)
        return best if best != asked and shares[best] > shares.get(asked, 0.0) else ""


def kind_of(structure: str) -> str:
    """The objective that stands for all drawn structures of a kind."""
    return f"{START}.{structure.partition('.')[0]}"


def _folded(text: str) -> str:
    return text.strip().rstrip(".").casefold()


def names_of(structures: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Folded name → id, of names that one structure alone bears. structures: id → its names."""
    counts = Counter(name for names in structures.values() for name in {_folded(name) for name in names if name})
    return {
        _folded(name): key for key, names in structures.items() for name in names if name and counts[_folded(name)] == 1
    }
