"""A learner at work: saved before shown, what is asked next."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from uuid import UUID

import pytest

from tests.learning.samples import NOON, Clock, ListLog, attempt, course, question, session
from tutor.learning.lesson import Course
from tutor.learning.records import Confidence, Place, Rating
from tutor.learning.session import Session


def test_an_answer_is_written_down_whole() -> None:
    log = ListLog()
    verdict = session(log, Clock()).submit(
        "q1", 0.5, confidence=Confidence.LOW, hint_used=True, seconds=7.5, mode="review"
    )
    (written,) = log.written
    assert verdict.score == 0.5
    assert UUID(written.id).version == 4
    assert written == attempt(
        id=written.id,
        answer=0.5,
        score=0.5,
        outcome="partly",
        rating=Rating.HARD,
        confidence=Confidence.LOW,
        hint_used=True,
        seconds=7.5,
        mode="review",
        misconception="wrong-q1",
    )
    assert log.states["soleus"].reviews == 1


def test_ids_come_from_chance_alone() -> None:
    logs = ListLog(), ListLog()
    for log in logs:
        pupil = session(log, Clock())
        pupil.submit("q1", 1.0)
        pupil.submit("q2", 1.0)
    assert logs[0].written == logs[1].written
    assert len({written.id for written in logs[0].written}) == 2


def test_what_cannot_be_saved_is_not_shown_and_can_be_retried() -> None:
    log = ListLog()
    pupil = session(log, Clock())
    log.broken = True
    with pytest.raises(OSError, match="disk is full"):
        pupil.submit("q1", 1.0)
    assert (log.written, log.states) == ([], {})
    log.broken = False
    pupil.submit("q1", 1.0)
    assert len(log.written) == 1
    assert log.states["soleus"].reviews == 1


def test_time_is_kept_within_reason() -> None:
    log = ListLog()
    pupil = session(log, Clock())
    pupil.submit("q1", 1.0, seconds=90_000)
    pupil.submit("q1", 1.0, seconds=-3)
    assert [written.seconds for written in log.written] == [600, 0]


def test_two_forms_train_one_memory_and_take_turns() -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q2", 1.0)
    for form in ("q1", "q2", "q1"):
        clock.forward(days=1000)
        (asked,) = pupil.due()
        assert asked.id == form
        pupil.submit(form, 1.0)
    assert set(log.states) == {"soleus"}


def test_the_most_forgotten_is_due_first() -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q4", 1.0, confidence=Confidence.HIGH, seconds=1)
    pupil.submit("q3", 1.0)
    pupil.submit("q1", 0.0)
    assert pupil.due() == []
    clock.forward(minutes=10)
    assert [asked.id for asked in pupil.due()] == ["q2", "q3"]
    clock.forward(days=30)
    assert [asked.id for asked in pupil.due()] == ["q2", "q3", "q4"]


def test_a_memory_that_left_the_course_is_not_asked() -> None:
    log, clock = ListLog(), Clock()
    session(log, clock).submit("q1", 0.0)
    clock.forward(days=1)
    assert session(log, clock, Course((), {}, {})).due() == []


def test_quick_asks_due_then_shaky_then_new_then_the_rest() -> None:
    log, clock = ListLog(), Clock()
    studied = Course(
        course().lessons,
        {key: question(key) for key in ("rest", "new", "shaky", "due", "other")},
        {},
        dict.fromkeys(("rest", "new", "shaky", "due"), "heel") | {"other": "knee"},
    )
    pupil = session(log, clock, studied)
    pupil.submit("due", 1.0)
    clock.forward(minutes=11)
    pupil.submit("rest", 1.0)
    pupil.submit("shaky", 0.5)
    asked = [item.id for item in pupil.quick(10)]
    assert asked == ["due", "shaky", "new", "rest"]
    assert [item.id for item in pupil.quick(1.5)] == asked[:2]
    assert [item.id for item in pupil.quick(2.25)] == asked[:3]
    assert [item.id for item in pupil.quick(0)] == asked[:1]


def test_quick_is_empty_before_the_first_lesson_and_new_after_its_first_page() -> None:
    log = ListLog()
    pupil = session(log, Clock())
    assert pupil.quick(10) == []
    log.save_place(Place("heel", 1, finished=False, at=NOON))
    assert [item.id for item in pupil.quick(10)] == ["q1", "q3", "q4"]


def test_quick_is_sized_by_the_learners_own_pace() -> None:
    log = ListLog()
    log.save_place(Place("heel", 1, finished=False, at=NOON))
    pupil = session(log, Clock())
    assert len(pupil.quick(1.5)) == 2
    for seconds, questions in ((30.0, 3), (90.0, 1), (0.1, 3)):
        log.written = [attempt(number, seconds=seconds, question=f"q{number}") for number in range(1, 6)]
        assert len(pupil.quick(1.5)) == questions


def test_the_next_lesson_is_the_one_left_open_then_the_first_not_begun() -> None:
    log = ListLog()
    pupil = session(log, Clock())
    first, second = course().lessons
    assert pupil.next_lesson() == (first, None)
    place = Place("knee", 4, finished=False, at=NOON)
    log.save_place(place)
    assert pupil.next_lesson() == (second, place)
    log.save_place(replace(place, finished=True))
    assert pupil.next_lesson() == (first, None)
    log.save_place(Place("heel", 9, finished=True, at=NOON))
    assert pupil.next_lesson() is None


def test_without_a_zone_the_machines_day_is_taken() -> None:
    log, clock = ListLog(), Clock()
    pupil = Session(course(), log, clock, Random(1))
    pupil.submit("q1", 1.0)
    clock.forward(minutes=10)
    assert [item.id for item in pupil.due()] == ["q2"]
    assert pupil.last_attempts(["q1", "q2"]) == {"q1": log.written[0]}
