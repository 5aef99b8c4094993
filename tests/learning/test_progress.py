"""The Progress page's figures: true for no answer, one answer and many."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from tests.learning.samples import NOON, Clock, ListLog, attempt, course, session
from tutor.learning.lesson import Course
from tutor.learning.progress import Calibration, Progress, progress
from tutor.learning.records import Confidence


def page(log: ListLog, clock: Clock) -> Progress:
    return progress(course(), list(log.attempts()), log.cards(), clock(), UTC)


def test_nothing_is_claimed_before_the_first_answer() -> None:
    found = page(ListLog(), Clock())
    assert (found.answers, found.right, found.minutes, found.remembered) == (0, 0, 0, None)
    assert [(row.objective, row.share, row.asked) for row in found.mastery] == [
        ("o1", None, 0),
        ("o2", None, 0),
        ("o3", None, 0),
    ]
    assert [count for _, count in found.forecast] == [0] * 14
    assert (found.days, found.misconceptions) == ((), ())
    assert found.calibration == tuple(Calibration(level, 0, 0) for level in Confidence)


def test_an_empty_course_has_an_empty_page() -> None:
    found = progress(Course((), {}, {}), [], {}, NOON, UTC)
    assert (found.mastery, found.lessons) == ((), ())


def test_a_share_waits_until_enough_was_asked() -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 1.0)
    pupil.submit("q2", 1.0)
    lesson, objective = page(log, clock).lessons[0], page(log, clock).mastery[0]
    assert (objective.share, objective.asked, objective.memories, objective.answers) == (None, 1, 2, 2)
    assert (lesson.share, lesson.asked, lesson.memories, lesson.answers) == (None, 1, 3, 2)
    pupil.submit("q3", 0.0)
    assert page(log, clock).mastery[0].share == pytest.approx(0.5)
    assert page(log, clock).lessons[0].share is None
    pupil.submit("q4", 1.0)
    lesson = page(log, clock).lessons[0]
    assert (lesson.text, lesson.objective, lesson.lesson) == ("Heel", "", "heel")
    assert lesson.share == pytest.approx(2 / 3)
    assert (lesson.answers, lesson.right) == (4, 3)


def test_a_wrong_answer_of_a_minute_ago_is_not_known() -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 0.0)
    assert page(log, clock).remembered == 0
    pupil.submit("q1", 1.0)
    assert page(log, clock).remembered == 1
    clock.forward(days=30)
    remembered = page(log, clock).remembered
    assert remembered is not None
    assert 0.3 < remembered < 0.9


def test_reviews_are_forecast_on_the_learners_days() -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 1.0, confidence=Confidence.HIGH, seconds=2)
    pupil.submit("q3", 0.0)
    forecast = page(log, clock).forecast
    assert (forecast[0], forecast[8]) == ((date(2026, 3, 2), 1), (date(2026, 3, 10), 1))
    assert sum(count for _, count in forecast) == 2
    clock.forward(days=100)
    assert page(log, clock).forecast[0] == (date(2026, 6, 10), 2)


def test_study_days_roll_at_four() -> None:
    attempts = [attempt(number, at=NOON + timedelta(hours=hours)) for number, hours in enumerate((0, 15, 17))]
    found = progress(course(), attempts, {}, NOON, UTC)
    assert found.days == ((date(2026, 3, 2), 2), (date(2026, 3, 3), 1))


def test_confidence_is_held_against_the_outcome() -> None:
    attempts = [
        attempt(1, confidence=Confidence.HIGH, outcome="right"),
        attempt(2, confidence=Confidence.HIGH, outcome="partly", score=0.5),
        attempt(3, confidence=Confidence.LOW, outcome="wrong", score=0.0),
        attempt(4, confidence=None),
    ]
    found = progress(course(), attempts, {}, NOON, UTC)
    assert found.calibration == (
        Calibration(Confidence.LOW, 1, 0),
        Calibration(Confidence.MEDIUM, 0, 0),
        Calibration(Confidence.HIGH, 2, 1),
    )
    assert (found.answers, found.right) == (4, 2)
    assert found.minutes == pytest.approx(80 / 60)


def test_the_commonest_mistakes_come_first_and_few() -> None:
    tags = ["a", "b", "b", "c", "d", "e", "f", "b", "a"]
    attempts = [attempt(number, misconception=tag) for number, tag in enumerate(tags)]
    found = progress(course(), attempts, {}, NOON, UTC)
    assert found.misconceptions[:2] == (("b", 3), ("a", 2))
    assert len(found.misconceptions) == 5
