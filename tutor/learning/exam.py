"""Exams: a balanced paper for a seed, the time it takes, and the result by lesson and objective."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tutor.learning.kin import kin_of
from tutor.learning.lesson import Course
from tutor.learning.records import Given, Run
from tutor.questions.base import Answer, Question, Verdict

FINAL_QUESTIONS = 40
"""Questions of the final exam, or two for each lesson if those are more."""
PASS_MARK = 0.7
"""Share of the points that passes."""
SECONDS: Mapping[str, float] = {
    "single": 60, "multiple": 75, "true_false": 35, "numeric": 100, "short": 45, "matching": 100, "ordering": 75,
    "cloze": 75, "locate": 35, "name": 35, "label": 80, "shade": 90, "predict": 120, "case": 240, "gait": 100,
}  # fmt: skip
"""Time that a question of each kind is given, reading included."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One question of an exam that was handed in. answer, verdict: None if it was not answered."""

    question: Question
    lesson: str
    answer: Answer | None
    verdict: Verdict | None
    flagged: bool

    @property
    def score(self) -> float:
        """Points, 0..1."""
        return self.verdict.score if self.verdict is not None else 0.0


@dataclass(frozen=True, slots=True)
class Part:
    """What was reached in a lesson or at an objective: points of so many questions."""

    name: str
    points: float
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """An exam that was handed in. lost: questions that are in the course no more; passed: None without a pass mark."""

    marked: tuple[Marked, ...]
    lessons: tuple[Part, ...]
    objectives: tuple[Part, ...]
    lost: int
    passed: bool | None

    @property
    def points(self) -> float:
        """Sum of the points."""
        return sum(each.score for each in self.marked)

    @property
    def share(self) -> float:
        """Of the points that could be had, 0..1."""
        return self.points / len(self.marked) if self.marked else 0.0


def paper(course: Course, lessons: Collection[str], count: int, seed: int) -> tuple[str, ...]:
    """At most `count` questions of the lessons, the same for the same seed: no siblings, each memory once.

    Each next question is of the lesson, then the objective, then the kind that has fewest so far.
    """
    chance = Random(seed)
    pool = [question for key, question in course.questions.items() if course.lesson_of.get(key) in lessons]
    chance.shuffle(pool)
    seen = {name: Counter[str]() for name in ("lesson", "objective", "kind", "difficulty")}
    keys, memories, chosen = set[str](), set[str](), list[Question]()

    def rank(question: Question) -> tuple[int, ...]:
        return (
            seen["lesson"][course.lesson_of[question.id]],
            seen["objective"][question.objective],
            seen["kind"][question.kind],
            seen["difficulty"][str(question.difficulty)],
        )

    while len(chosen) < count:
        free = [each for each in pool if each.memory not in memories and not kin_of(each) & keys]
        if not free:
            # Rather siblings than a shorter paper; never the same memory twice.
            free = [each for each in pool if each.memory not in memories]
        if not free:
            break
        best = min(free, key=rank)
        chosen.append(best)
        keys |= kin_of(best)
        memories.add(best.memory)
        seen["lesson"][course.lesson_of[best.id]] += 1
        seen["objective"][best.objective] += 1
        seen["kind"][best.kind] += 1
        seen["difficulty"][str(best.difficulty)] += 1
    chance.shuffle(chosen)
    return tuple(question.id for question in chosen)


def final_length(course: Course) -> int:
    """Questions of the final exam."""
    return min(len(course.questions), max(FINAL_QUESTIONS, 2 * len(course.lessons)))


def time_for(questions: Sequence[Question], extra: float = 0.0) -> float:
    """Seconds that an exam takes, to the full minute; extra: share that a learner gets beyond it (0.25: a quarter)."""
    return 60.0 * round(sum(SECONDS[question.kind] for question in questions) * (1.0 + extra) / 60.0 + 0.49)


def result_of(
    course: Course, run: Run, given: Mapping[str, Given], question_of: Callable[[str], Question | None]
) -> Result:
    """Judge what was given. An answer that no longer fits its question counts as none."""
    marked: list[Marked] = []
    for key in run.questions:
        question, answer = question_of(key), given.get(key, Given(question=key))
        if question is not None:
            lesson = course.lesson_of.get(key, "")
            verdict = _judged(question, answer.answer)
            marked.append(Marked(question, lesson, answer.answer, verdict, answer.flagged))
    titles = {lesson.id: lesson.title for lesson in course.lessons}
    aims = {aim.id: aim.text for lesson in course.lessons for aim in lesson.objectives}
    share = sum(each.score for each in marked) / len(marked) if marked else 0.0
    return Result(
        marked=tuple(marked),
        lessons=_parts(marked, [(each.lesson, titles.get(each.lesson, "Drawings")) for each in marked], list(titles)),
        objectives=_parts(
            marked,
            [(each.question.objective, aims.get(each.question.objective, "Drawings")) for each in marked],
            list(aims),
        ),
        lost=len(run.questions) - len(marked),
        passed=None if run.pass_mark is None else share >= run.pass_mark,
    )


def _judged(question: Question, answer: Answer | None) -> Verdict | None:
    if answer is None:
        return None
    try:
        return question.grade(answer)
    except TypeError:
        return None


def _parts(marked: Sequence[Marked], groups: Sequence[tuple[str, str]], order: Sequence[str]) -> tuple[Part, ...]:
    """Points by group, in the order of the course."""
    points, counts, names = defaultdict[str, float](float), Counter[str](), dict(groups)
    for each, (key, _) in zip(marked, groups, strict=True):
        points[key] += each.score
        counts[key] += 1
    ranked = sorted(counts, key=lambda key: (order.index(key) if key in order else len(order), key))
    return tuple(Part(names[key], points[key], counts[key]) for key in ranked)
