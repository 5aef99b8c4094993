"""Exams: balanced papers, results by lesson and objective, runs that outlive a crash, answers recorded once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from functools import cache
from random import Random

import pytest

from tests.learning.drawn_samples import single
from tests.learning.samples import NOON, Clock, ListLog, lesson
from tutor.app import load_shipped
from tutor.learning.exam import PASS_MARK, final_length, paper, time_for
from tutor.learning.kin import kin_of
from tutor.learning.lesson import Course
from tutor.learning.records import Given, Run
from tutor.learning.runs import RunBook
from tutor.learning.schedule import rebuild
from tutor.learning.session import Session


@cache
def shipped() -> Course:
    return load_shipped().course


def small() -> Course:
    """Two lessons: q1 to q3 and q4."""
    questions = [single(f"q{number}") for number in range(1, 4)] + [single("q4", objective="o2")]
    lessons = (lesson("heel", 1, "o1"), lesson("knee", 2, "o2"))
    lesson_of = {"q1": "heel", "q2": "heel", "q3": "heel", "q4": "knee"}
    return Course(lessons, {each.id: each for each in questions}, {}, lesson_of)


def desk(log: ListLog, clock: Clock) -> tuple[Session, RunBook]:
    return Session(small(), log, clock, Random(1), NOON.tzinfo), RunBook(log, clock, Random(2))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_final_paper_is_balanced_and_the_same_for_a_seed(seed: int) -> None:
    course = shipped()
    lessons = [each.id for each in course.lessons]
    keys = paper(course, lessons, final_length(course), seed)
    assert keys == paper(course, lessons, final_length(course), seed)
    questions = [course.questions[key] for key in keys]
    assert len(set(keys)) == len(keys) == final_length(course)
    by_lesson = Counter(course.lesson_of[key] for key in keys)
    assert set(by_lesson) == set(course.lesson_of.values())
    assert max(by_lesson.values()) - min(by_lesson.values()) <= 1
    assert len({question.objective for question in questions}) >= 0.75 * len(questions)
    assert len({question.kind for question in questions}) >= 10
    assert len({question.memory for question in questions}) == len(questions)
    shared = Counter(key for question in questions for key in kin_of(question))
    assert [key for key, count in shared.items() if count > 1] == []
    assert keys != paper(course, lessons, final_length(course), seed + 10)


def test_a_paper_of_few_lessons_may_be_short() -> None:
    assert set(paper(small(), ["heel"], 9, 1)) == {"q1", "q2", "q3"}
    assert paper(small(), [], 9, 1) == ()


def test_time_follows_the_kinds_and_extra_time() -> None:
    questions = [single("q1"), single("q2")]
    assert time_for(questions) == 120
    assert time_for(questions, 0.25) == 180


def test_an_exam_is_judged_at_the_end_by_lesson_and_objective() -> None:
    log, clock = ListLog(), Clock()
    pupil, book = desk(log, clock)
    run = book.begin("final", "Final exam", ["q1", "q2", "q3", "q4", "gone"], limit=600, pass_mark=PASS_MARK)
    for key, answer in (("q1", "right"), ("q2", "wrong"), ("q4", "right")):
        book.give(run, Given(question=key, answer=answer, seconds=20.0, flagged=key == "q2"))
    assert log.written == [], "nothing is judged before it is handed in"
    run = book.hand_in(pupil, run)
    result = book.result(pupil, run)
    assert (result.points, result.share, result.lost, result.passed) == (2.0, 0.5, 1, False)
    assert [(part.name, part.points, part.questions) for part in result.lessons] == [("Heel", 1, 3), ("Knee", 1, 1)]
    assert [(part.name, part.points, part.questions) for part in result.objectives] == [("o1", 1, 3), ("o2", 1, 1)]
    assert [each.question.id for each in result.marked if each.flagged] == ["q2"]
    assert [each.verdict is None for each in result.marked] == [False, False, True, False]
    assert {each.mode for each in log.written} == {"exam"}
    assert log.states == rebuild(log.written)
    assert book.open_runs() == []
    assert book.past_exams(5) == [run]


def test_handing_in_again_after_a_crash_records_no_answer_twice() -> None:
    log, clock = ListLog(), Clock()
    pupil, book = desk(log, clock)
    run = book.begin("exam", "Exam", ["q1", "q2"])
    for key in run.questions:
        book.give(run, Given(question=key, answer="right"))
    before = log.given(run.id)
    book.hand_in(pupil, run)
    # As if the program had died before it noted what became of the answers.
    log.answers[run.id], log.runs[run.id] = before, run
    book.hand_in(pupil, run)
    assert len(log.written) == 2
    assert all(given.attempt for given in log.given(run.id).values())


def test_an_answer_that_no_longer_fits_counts_as_none() -> None:
    log, clock = ListLog(), Clock()
    pupil, book = desk(log, clock)
    run = book.begin("exam", "Exam", ["q1"])
    book.give(run, Given(question="q1", answer="an option that was renamed"))
    result = book.result(pupil, book.hand_in(pupil, run))
    assert (log.written, result.points, result.marked[0].verdict) == ([], 0.0, None)


def test_practice_replaces_practice_but_never_an_exam() -> None:
    log, clock = ListLog(), Clock()
    _, book = desk(log, clock)
    exam = book.begin("exam", "Exam", ["q1"], limit=60)
    quick = book.begin("quick", "Ten minutes", ["q1", "q2"])
    clock.forward(minutes=1)
    due = book.begin("due", "Due", ["q3"])
    assert book.open_runs() == [due, exam]
    assert quick.id not in log.runs
    moved = book.move(due, 1, 12.5)
    assert book.open_runs()[0] == moved == replace(due, place=1, spent=12.5)
    assert book.move(moved, 0, 3.0).spent == 12.5, "time never runs back"
    clock.at += timedelta(days=4)
    assert book.open_runs() == [exam], "practice of long ago is offered no more"
    book.drop(exam)
    assert book.open_runs() == []


def test_ids_of_papers_do_not_collide_with_answers_by_chance() -> None:
    runs = [Run(id=key, kind="exam", title="", questions=("q1",), begun=NOON) for key in ("a", "b")]
    log, clock = ListLog(), Clock()
    pupil, book = desk(log, clock)
    for run in runs:
        book.give(run, Given(question="q1", answer="right"))
        book.hand_in(pupil, run)
    assert len({attempt.id for attempt in log.written}) == 2
