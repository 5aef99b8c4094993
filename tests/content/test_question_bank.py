"""The bank as a whole: no right answer can be guessed from place or length, every objective is asked often enough."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import pytest

from tests.content.test_coverage import shipped_course
from tutor.content.kind_lint import option_sets
from tutor.learning.lesson import Course
from tutor.questions import CaseQuestion, GaitQuestion, SingleQuestion

CHANCE_AT_1_PERCENT = {2: 6.63, 3: 9.21, 4: 11.34, 5: 13.28}
"""Number of places → chi-square that an even spread passes by chance once in a hundred banks."""
MUCH_MORE_THAN_CHANCE = 1.3
LEAST = {"case": 8, "gait": 12, "predict": 12, "shade": 10}
"""Kind → how many the course needs."""

Texts = tuple[str, ...]
Choice = tuple[str, int, Texts]
"""Question, place of the right option, the options."""


@pytest.fixture(name="course", scope="module")
def course_fixture() -> Course:
    return shipped_course()


def choices(course: Course, family: str) -> Iterator[Choice]:
    """Every list of options with one right one. family: single, gait or case."""
    for question in course.questions.values():
        match question, family:
            case (SingleQuestion(), "single") | (GaitQuestion(), "gait"):
                for _, options in option_sets(question):
                    right = [place for place, option in enumerate(options) if option.correct]
                    if len(right) == 1:
                        yield question.id, right[0], tuple(option.text for option in options)
            case CaseQuestion(), "case":
                right = [place for place, one in enumerate(question.decisions) if one.course == "best"]
                yield question.id, right[0], tuple(one.text for one in question.decisions)


def chi_square(counts: Sequence[int]) -> float:
    """Distance from an even spread."""
    expected = sum(counts) / len(counts)
    return sum((count - expected) ** 2 / expected for count in counts)


@pytest.mark.parametrize("family", ["single", "gait", "case"])
def test_the_right_option_stands_at_every_place_alike(course: Course, family: str) -> None:
    places: dict[int, Counter[int]] = defaultdict(Counter)
    for _, place, texts in choices(course, family):
        places[len(texts)][place] += 1
    spread = {size: [found[place] for place in range(size)] for size, found in places.items()}
    uneven = {size: counts for size, counts in spread.items() if chi_square(counts) > CHANCE_AT_1_PERCENT[size]}
    assert uneven == {}, "options → how often the right one stands at each place"


@pytest.mark.parametrize("family", ["single", "gait", "case"])
def test_the_longest_option_is_not_the_right_one(course: Course, family: str) -> None:
    longest = chance = 0.0
    for _, place, texts in choices(course, family):
        lengths = [len(text) for text in texts]
        longest += (lengths[place] == max(lengths)) / lengths.count(max(lengths))
        chance += 1 / len(texts)
    assert chance > 0
    assert longest <= MUCH_MORE_THAN_CHANCE * chance


def test_an_even_spread_passes_and_a_habit_does_not() -> None:
    assert chi_square([30, 33, 33, 31]) < CHANCE_AT_1_PERCENT[4]
    assert chi_square([14, 0, 0]) > CHANCE_AT_1_PERCENT[3]


def test_the_first_hypothesis_is_not_the_leading_one(course: Course) -> None:
    cases = [question for question in course.questions.values() if isinstance(question, CaseQuestion)]
    first = sum(question.hypotheses[0].likelihood == "leading" for question in cases)
    assert first <= len(cases) / 2


def test_every_objective_is_asked_three_times(course: Course) -> None:
    asked = Counter((course.lesson_of[name], question.objective) for name, question in course.questions.items())
    objectives = [(lesson.id, objective.id) for lesson in course.lessons for objective in lesson.objectives]
    assert {key: asked[key] for key in objectives if asked[key] < 3} == {}


def test_there_are_enough_questions_of_the_rich_kinds(course: Course) -> None:
    kinds = Counter(question.kind for question in course.questions.values())
    assert len(course.questions) >= 320
    assert {kind: kinds[kind] for kind, least in LEAST.items() if kinds[kind] < least} == {}


def test_every_lesson_is_read_in_one_sitting(course: Course) -> None:
    assert {lesson.id: lesson.words for lesson in course.lessons if not 800 <= lesson.words <= 1800} == {}
