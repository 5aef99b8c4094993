"""The forms in which a memory can be asked for: questions of the lessons, and questions made from the drawings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from tutor.learning.bank import FORMS, START, Bank, split_id, structure_of
from tutor.learning.kin import kin_of
from tutor.learning.lesson import Course
from tutor.learning.records import Card, Log
from tutor.learning.tags import tags_of
from tutor.questions.base import Question


class Forms:
    """Finds questions. What is read of the course is read once."""

    def __init__(self, course: Course, bank: Bank, log: Log) -> None:
        self._course, self._bank, self._log = course, bank, log
        self._kin: dict[str, frozenset[str]] = {}

    def question(self, key: str) -> Question | None:
        """The question with this id; None if it left the course."""
        found = self._course.questions.get(key)
        return found if found is not None or not key.startswith(f"{START}.") else self._bank.item(key)

    @cached_property
    def written(self) -> Mapping[str, tuple[Question, ...]]:
        """Memory -> the questions of the lessons that train it, in course order."""
        forms: dict[str, list[Question]] = {}
        for question in self._course.questions.values():
            forms.setdefault(question.memory, []).append(question)
        return {memory: tuple(questions) for memory, questions in forms.items()}

    @cached_property
    def memories_of(self) -> Mapping[str, tuple[str, ...]]:
        """Lesson -> the memories that its questions train, in course order."""
        found: dict[str, dict[str, None]] = {}
        for question in self._course.questions.values():
            found.setdefault(self._course.lesson_of.get(question.id, ""), {})[question.memory] = None
        return {lesson: tuple(memories) for lesson, memories in found.items()}

    @cached_property
    def tagged(self) -> Mapping[str, tuple[Question, ...]]:
        """Misconception -> the questions of the lessons that carry it, in course order."""
        found: dict[str, list[Question]] = {}
        for question in self._course.questions.values():
            for tag in sorted(tags_of(question)):
                found.setdefault(tag, []).append(question)
        return {tag: tuple(questions) for tag, questions in found.items()}

    def kin(self, memory: str) -> frozenset[str]:
        """Keys by which a memory has siblings, whatever the form; no drawing is opened for it."""
        if memory not in self._kin:
            structure = structure_of(memory)
            own = {f"structure {structure}"} if structure else set()
            self._kin[memory] = frozenset(own).union(*(kin_of(form) for form in self.written.get(memory, ())))
        return self._kin[memory]

    def can_ask(self, memory: str) -> bool:
        """Whether the course or a drawing still has it; no drawing is opened for it."""
        return memory in self.written or bool(self._bank.drawn_in(structure_of(memory)))

    def asked_for(self, cards: Iterable[Card]) -> list[Question]:
        """A question for each card whose memory can still be asked for: the form that was not asked for longest."""
        chosen = [card.memory for card in cards]
        written = [form.id for memory in chosen for form in self.written.get(memory, ())]
        last = {key: attempt.at.isoformat() for key, attempt in self._log.last_attempts(tuple(written)).items()}
        found = []
        for memory in chosen:
            forms = [*self.written.get(memory, ()), *self._drawn(memory)]
            if structure_of(memory):
                last |= {attempt.question: attempt.at.isoformat() for attempt in self._log.attempts_of(memory)}
            if forms:
                found.append(min(forms, key=lambda form: last.get(form.id, "")))
        return found

    def first_of(self, structure: str, drawings: Sequence[str]) -> Question | None:
        """The question with which a structure is met first: the easiest, on one of these drawings if it is there."""
        shown = self._bank.drawn_in(structure)
        for drawing in (
            *(name for name in drawings if name in shown),
            *(name for name in shown if name not in drawings),
        ):
            items = self._bank.items(drawing, structure)
            if items:
                return items[0]
        return None

    def drawings_for(self, memories: Iterable[str], most: int) -> list[str]:
        """Drawings that are likely wanted for these memories, the most wanted first. Opens none."""
        wanted = Counter[str]()
        for memory in memories:
            shown = self._bank.drawn_in(structure_of(memory))
            wanted.update(self._by_turn(memory, shown)[:1])
        return [drawing for drawing, _ in wanted.most_common(most)]

    def _by_turn(self, memory: str, shown: Sequence[str]) -> list[str]:
        """Drawings for a memory: another than last time, rather one that is open, rather one that was asked less."""
        before = [split_id(attempt.question).drawing for attempt in self._log.attempts_of(memory)] if shown else []

        def turn(drawing: str) -> tuple[bool, bool, int]:
            return drawing in before[-1:], not self._bank.is_open(drawing), before.count(drawing)

        return sorted(shown, key=turn)

    def _drawn(self, memory: str) -> tuple[Question, ...]:
        """The questions about a structure on one drawing, the easiest first."""
        structure = structure_of(memory)
        shown = self._bank.drawn_in(structure) if structure else ()
        for drawing in self._by_turn(memory, shown):
            items = self._bank.items(drawing, structure)
            if items:
                easiest = list(FORMS)
                return tuple(sorted(items, key=lambda item: easiest.index(split_id(item.id).form)))
        return ()
