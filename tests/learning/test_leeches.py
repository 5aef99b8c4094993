"""What keeps tripping a learner, and what was put aside."""

from __future__ import annotations

from random import Random

from tests.learning.drawn_samples import single
from tests.learning.samples import NOON, Clock, ListLog, lesson
from tutor.learning.leeches import LAPSES, leeches, set_apart
from tutor.learning.lesson import Course
from tutor.learning.session import Session


def history(tag: str, lapses: int) -> tuple[ListLog, Session]:
    """One memory that lapsed so often, and one that was answered rightly."""
    questions = [single("q1", tag, "tripping"), single("q2", concept="tripping"), single("q3")]
    course = Course((lesson("heel", 1),), {each.id: each for each in questions}, {}, {q.id: "heel" for q in questions})
    log, clock = ListLog(), Clock()
    pupil = Session(course, log, clock, Random(1), NOON.tzinfo)
    pupil.submit("q3", "right")
    for number in range(lapses + 1):
        pupil.submit("q1" if number % 3 else "q2", "wrong")
        clock.forward(days=1)
    return log, pupil


def test_a_leech_is_named_with_the_commonest_mistake_and_its_idea() -> None:
    log, pupil = history("thinks L4/5 hits L4", LAPSES)
    (leech,) = leeches(log, pupil.course)
    assert (leech.memory, leech.lapses) == ("tripping", LAPSES)
    assert (leech.trips, leech.times, leech.tag) == ("Wrong of q1", 4, "thinks L4/5 hits L4")


def test_a_mistake_without_an_idea_is_told_in_its_words() -> None:
    log, pupil = history("", LAPSES)
    (leech,) = leeches(log, pupil.course)
    assert (leech.trips, leech.tag) == ("Wrong of q1", "")


def test_below_that_nobody_is_named() -> None:
    log, pupil = history("tag", LAPSES - 1)
    assert leeches(log, pupil.course) == []


def test_what_is_put_aside_is_listed_there_until_it_is_taken_back() -> None:
    log, pupil = history("tag", LAPSES)
    log.set_aside("tripping", NOON)
    assert (leeches(log, pupil.course), [each.memory for each in set_apart(log, pupil.course)]) == ([], ["tripping"])
    log.set_aside("tripping", None)
    assert ([each.memory for each in leeches(log, pupil.course)], set_apart(log, pupil.course)) == (["tripping"], [])
