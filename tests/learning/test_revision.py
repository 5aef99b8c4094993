"""A changed rating: the memory's state is what all its answers give with it; a cram leaves the schedule alone."""

from __future__ import annotations

import pytest

from tests.learning.samples import Clock, ListLog, session
from tutor.learning.records import Rating
from tutor.learning.schedule import rebuild


@pytest.mark.parametrize("rating", Rating)
def test_a_changed_rating_makes_the_state_that_it_would_have_made(rating: Rating) -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    for score in (1.0, 0.5, 1.0):
        pupil.submit("q1", score)
        clock.forward(days=3)
    assert pupil.last is not None
    seen = pupil.outlook(pupil.last, rating)
    assert (log.revised, log.states) == ([], rebuild(log.written))
    card = pupil.revise(pupil.last, rating)
    assert card == seen == log.states["soleus"]
    assert log.states == rebuild(log.written, {log.written[-1].id: rating})
    assert card is not None
    assert card.last_review == log.written[-1].at, "the clock of the answer counts, not that of the second thought"
    assert [one.rating for one in log.written] == [Rating.GOOD, Rating.HARD, Rating.GOOD]


def test_the_last_change_counts_and_can_be_taken_back() -> None:
    log = ListLog()
    pupil = session(log, Clock())
    pupil.submit("q1", 1.0)
    assert pupil.last is not None
    plain = log.states["soleus"]
    pupil.revise(pupil.last, Rating.AGAIN)
    assert log.states["soleus"] != plain
    pupil.revise(pupil.last, Rating.GOOD)
    assert log.states["soleus"] == plain
    assert len(log.revised) == 2


def test_an_earlier_answer_can_be_revised_too() -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 1.0)
    first = pupil.last
    clock.forward(days=1)
    pupil.submit("q2", 1.0)
    assert first is not None
    pupil.revise(first, Rating.EASY)
    assert log.states == rebuild(log.written, {first.id: Rating.EASY})


def test_what_cannot_be_saved_has_not_changed() -> None:
    log = ListLog()
    pupil = session(log, Clock())
    pupil.submit("q1", 1.0)
    before = dict(log.states)
    log.broken = True
    assert pupil.last is not None
    with pytest.raises(OSError, match="disk is full"):
        pupil.revise(pupil.last, Rating.AGAIN)
    assert log.states == before


def test_a_cram_leaves_the_schedule_alone() -> None:
    log, clock = ListLog(), Clock()
    pupil = session(log, clock)
    pupil.submit("q1", 1.0)
    before = dict(log.states)
    clock.forward(hours=1)
    pupil.submit("q1", 0.0, mode="cram")
    pupil.submit("q4", 1.0, mode="cram")
    assert len(log.written) == 3
    assert log.states == before == rebuild(log.written)
    assert pupil.last is not None
    assert pupil.revise(pupil.last, Rating.EASY) is None
    assert log.states == before
