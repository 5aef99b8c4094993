"""A course with as many questions as one likes, answered by their score, over sixteen lessons of four objectives."""

from __future__ import annotations

from tests.learning.samples import lesson, question
from tutor.learning.lesson import Course
from tutor.questions.base import Question

LESSONS, OBJECTIVES = 16, 4


def wide_course(items: int) -> Course:
    """Every third memory is asked in two forms; every tenth belongs to two objectives of a lesson."""
    questions: dict[str, Question] = {}
    lesson_of: dict[str, str] = {}
    for number in range(items):
        key, place = f"lesson-{number % LESSONS:02}", number // LESSONS
        for form in range(2 if number % 3 == 0 else 1):
            objective = f"{key}-o{(place + (form if number % 10 == 0 else 0)) % OBJECTIVES}"
            made = question(f"q{number}-{form}", f"m{number}", objective)
            questions[made.id], lesson_of[made.id] = made, key
    lessons = tuple(
        lesson(f"lesson-{number:02}", number + 1, *(f"lesson-{number:02}-o{each}" for each in range(OBJECTIVES)))
        for number in range(LESSONS)
    )
    return Course(lessons, questions, {}, lesson_of)
