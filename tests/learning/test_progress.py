"""The Progress page's figures: true for nothing, for one answer, and never more sure than the answers allow."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest

from tests.learning.samples import NOON, Clock, attempt, course, session
from tests.learning.sum_log import SumLog
from tutor.learning.lesson import Course
from tutor.learning.outline import Outline
from tutor.learning.progress import Progress, forecast, progress
from tutor.learning.progress_days import level_of
from tutor.learning.progress_errors import Calibration, Error, wilson
from tutor.learning.records import Attempt, Confidence
from tutor.learning.schedule import rebuild


def page(log: SumLog, clock: Clock, studied: Course | None = None) -> Progress:
    outline = Outline(studied or course())
    log.follow(outline)
    return progress(outline, log, clock(), UTC)


def written(attempts: list[Attempt]) -> SumLog:
    log = SumLog()
    log.written, log.states = attempts, rebuild(attempts)
    return log


def test_nothing_is_claimed_before_the_first_answer() -> None:
    found = page(SumLog(), Clock())
    assert (found.answers, found.right, found.seconds, found.asked, found.remembered) == (0, 0, 0, 0, None)
    assert [(row.objective, row.share, row.asked) for row in found.mastery] == [
        ("o1", None, 0),
        ("o2", None, 0),
        ("o3", None, 0),
    ]
    assert (found.retention.stop, found.retention.keep) == ((), ())
    assert (sum(found.workload.planned), sum(found.workload.expected)) == (0, 0)
    assert (found.days.days, found.days.years, found.days.run) == ({}, (2026,), 0)
    assert (found.mix_ups, found.misconceptions, found.time) == ((), (), ())
    assert found.calibration == tuple(Calibration(level, 0, 0) for level in Confidence)
    assert {row.interval for row in found.calibration} == {(0.0, 1.0)}


def test_an_empty_course_has_an_empty_page() -> None:
    found = page(SumLog(), Clock(), Course((), {}, {}))
    assert (found.mastery, found.lessons) == ((), ())


def test_a_share_waits_until_enough_was_asked() -> None:
    log, clock = SumLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 1.0)
    pupil.submit("q2", 1.0)
    lesson, objective = page(log, clock).lessons[0], page(log, clock).mastery[0]
    assert (objective.share, objective.asked, objective.memories, objective.answers) == (None, 1, 2, 2)
    assert (lesson.share, lesson.asked, lesson.memories, lesson.answers) == (None, 1, 3, 2)
    pupil.submit("q3", 0.0)
    assert page(log, clock).mastery[0].share == pytest.approx(0.5, abs=0.005)
    assert page(log, clock).lessons[0].share is None
    pupil.submit("q4", 1.0)
    lesson = page(log, clock).lessons[0]
    assert (lesson.text, lesson.objective, lesson.lesson) == ("Heel", "", "heel")
    assert lesson.share == pytest.approx(2 / 3, abs=0.005)
    assert (lesson.answers, lesson.right) == (4, 3)


def test_what_no_lesson_asks_comes_last() -> None:
    log, clock, studied = SumLog(), Clock(), course()
    fewer = Course(studied.lessons[:1], studied.questions, {}, studied.lesson_of)
    session(log, clock, fewer).submit("q5", 1.0)
    found = page(log, clock, fewer)
    assert [(row.lesson, row.objective, row.asked) for row in found.mastery] == [
        ("heel", "o1", 0),
        ("heel", "o2", 0),
        ("", "o3", 1),
    ]


def test_a_wrong_answer_of_a_minute_ago_is_not_known() -> None:
    log, clock = SumLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 0.0)
    assert page(log, clock).remembered == 0
    pupil.submit("q1", 1.0)
    assert page(log, clock).remembered == pytest.approx(1, abs=0.005)
    clock.forward(days=30)
    remembered = page(log, clock).remembered
    assert remembered is not None
    assert 0.3 < remembered < 0.9


def test_stopping_forgets_and_reviewing_keeps() -> None:
    log, clock = SumLog(), Clock()
    pupil = session(log, clock)
    for question in ("q1", "q3", "q4", "q5"):
        pupil.submit(question, 1.0)
    retention = page(log, clock).retention
    assert retention.now == pytest.approx(1, abs=0.005)
    assert list(retention.stop) == sorted(retention.stop, reverse=True)
    (stop_30, keep_30), (stop_90, keep_90) = retention.after(30), retention.after(90)
    assert stop_90 < stop_30 < 0.9 < keep_30
    assert keep_90 == pytest.approx(keep_30, abs=0.05)


def test_reviews_are_forecast_on_the_learners_days() -> None:
    log, clock = SumLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 1.0, confidence=Confidence.HIGH, seconds=2)
    pupil.submit("q3", 0.0)
    work = page(log, clock).workload
    assert (work.first, work.planned[0], work.planned[8]) == (date(2026, 3, 2), 1, 1)
    assert sum(work.planned) == 2
    assert sum(work.expected) > 2, "what is reviewed comes back within 90 days"
    assert forecast(log.cards().values(), clock(), UTC)[8] == (date(2026, 3, 10), 1)
    clock.forward(days=100)
    assert page(log, clock).workload.planned[0] == 2
    assert page(log, clock).workload.mean(30) > 2 / 30


def test_study_days_roll_at_four() -> None:
    found = page(
        written([attempt(number, at=NOON + timedelta(hours=hours)) for number, hours in enumerate((0, 15, 17))]),
        Clock(),
    )
    assert {day: each.answers for day, each in found.days.days.items()} == {date(2026, 3, 2): 2, date(2026, 3, 3): 1}
    assert found.days.week(date(2026, 3, 3)) == (3, 60.0)


@pytest.mark.parametrize(("offsets", "run"), [((), 0), ((0,), 1), ((1,), 1), ((2,), 0), ((0, 1, 2, 4), 3)])
def test_a_run_of_days_lasts_until_a_day_is_missed(offsets: tuple[int, ...], run: int) -> None:
    log = written(
        [attempt(number, at=NOON - timedelta(days=back)) for number, back in enumerate(sorted(offsets)[::-1])]
    )
    assert page(log, Clock()).days.run == run


@pytest.mark.parametrize(("answers", "level"), [(0, 0), (1, 1), (9, 1), (10, 2), (100, 5), (5000, 5)])
def test_days_have_steps(answers: int, level: int) -> None:
    assert level_of(answers) == level


def test_confidence_is_held_against_the_outcome() -> None:
    attempts = [
        attempt(1, confidence=Confidence.HIGH, outcome="right"),
        attempt(2, confidence=Confidence.HIGH, outcome="partly", score=0.5),
        attempt(3, confidence=Confidence.LOW, outcome="wrong", score=0.0),
        attempt(4, confidence=None),
    ]
    found = page(written(attempts), Clock())
    assert found.calibration == (
        Calibration(Confidence.LOW, 1, 0),
        Calibration(Confidence.MEDIUM, 0, 0),
        Calibration(Confidence.HIGH, 2, 1),
    )
    assert [row.share for row in found.calibration] == [None] * 3
    assert (found.answers, found.right, found.seconds) == (4, 2, 80)
    assert found.time == (("heel", 4, 80.0),)


@pytest.mark.parametrize(
    ("right", "asked", "low", "high"),
    # Wilson score intervals as Agresti and Coull (1998) define them, worked out by hand for the ends.
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (81, 263, 0.2553, 0.3662)],
)
def test_the_interval_of_a_share(right: int, asked: int, low: float, high: float) -> None:
    assert wilson(right, asked) == pytest.approx((low, high), abs=5e-5)


def test_the_commonest_mistakes_come_first_and_few() -> None:
    tags = ["a", "b", "b", "c", "d", "e", "f", "b", "a", "g", "h", "i"]
    found = page(written([attempt(number, misconception=tag) for number, tag in enumerate(tags)]), Clock())
    assert found.misconceptions[:2] == (Error("b", 3), Error("a", 2))
    assert len(found.misconceptions) == 8
