"""What is asked: structures of begun lessons a few a day, no siblings at once, mistakes until they are put right."""

from __future__ import annotations

from random import Random

import pytest

from tests.learning.drawn_samples import SmallBank, drawn_course, single
from tests.learning.samples import NOON, Clock, ListLog, lesson, question
from tutor.learning.bank import memory_of
from tutor.learning.chooser import NEW_STRUCTURES
from tutor.learning.leeches import leeches
from tutor.learning.lesson import Course
from tutor.learning.records import Place
from tutor.learning.session import Session
from tutor.learning.tags import Reminder
from tutor.questions.base import FigureRef, Question


def pupil_of(studied: Course, log: ListLog, clock: Clock, bank: SmallBank | None = None) -> Session:
    return Session(studied, log, clock, Random(1), NOON.tzinfo, bank)


def of(*questions: Question) -> Course:
    """A course of one lesson."""
    return Course(
        (lesson("heel", 1, "o1"),), {each.id: each for each in questions}, {}, {q.id: "heel" for q in questions}
    )


def new_structures(pupil: Session, log: ListLog) -> int:
    """Items of an hour's session whose structure was never asked for."""
    return sum(each.id.startswith("drawn.") and each.memory not in log.states for each in pupil.quick(60))


@pytest.fixture
def begun() -> ListLog:
    log = ListLog()
    log.save_place(Place("heel", 1, finished=False, at=NOON))
    return log


def test_structures_of_begun_lessons_are_met_between_the_questions(begun: ListLog) -> None:
    bank = SmallBank()
    asked = [each.id for each in pupil_of(drawn_course(), begun, Clock(), bank).quick(10)]
    assert asked[:5] == ["q1", "q2", "drawn.foot.bone.x.name", "q3", "drawn.leg.muscle.b.name"]
    assert sum(key.startswith("drawn.") for key in asked) == NEW_STRUCTURES
    assert pupil_of(drawn_course(), ListLog(), Clock(), bank).quick(10) == []


def test_a_day_brings_few_new_structures(begun: ListLog) -> None:
    clock = Clock()
    pupil = pupil_of(drawn_course(), begun, clock, SmallBank())
    new = [each.id for each in pupil.quick(10) if each.id.startswith("drawn.")]
    for key in new[:4]:
        pupil.submit(key, 1.0)
    assert new_structures(pupil, begun) == 1
    clock.forward(days=1)
    assert new_structures(pupil, begun) == NEW_STRUCTURES - 1, "all that is left"


def test_a_question_of_a_lesson_and_items_share_a_memory_and_take_turns(begun: ListLog) -> None:
    clock = Clock()
    pupil = pupil_of(drawn_course(), begun, clock, SmallBank())
    pupil.submit("q2", 1.0)
    turns = []
    for _ in range(4):
        clock.forward(days=1000)
        (asked,) = pupil.due()
        turns.append(asked.id)
        pupil.submit(asked.id, 0.0)
    assert set(begun.states) == {memory_of("muscle.a")}
    assert turns == [
        "drawn.foot.muscle.a.name",
        "drawn.leg.muscle.a.name",
        "drawn.foot.muscle.a.locate",
        "drawn.leg.muscle.a.locate",
    ]


def test_only_the_drawings_that_are_asked_for_are_opened(begun: ListLog) -> None:
    bank, clock = SmallBank(), Clock()
    pupil_of(drawn_course(), begun, clock, SmallBank()).submit("drawn.leg.muscle.b.name", 0.0)
    clock.forward(days=1)
    pupil = pupil_of(drawn_course(), begun, clock, bank)
    assert [card.memory for card in pupil.waiting().asked] == [memory_of("muscle.b")]
    assert pupil.chooser.available(9) == 4
    assert leeches(begun, pupil.course) == []
    assert bank.opened == []
    assert len(pupil.due()) == 1
    assert bank.opened == ["leg"]


def test_a_sitting_is_prepared_by_opening_what_it_wants(begun: ListLog) -> None:
    clock, bank = Clock(), SmallBank()
    before = pupil_of(drawn_course(), begun, clock, SmallBank())
    assert list(before.warming()) == []
    for key in ("drawn.leg.muscle.b.name", "drawn.leg.muscle.c.name"):
        before.submit(key, 0.0)
    clock.forward(days=1)
    pupil = pupil_of(drawn_course(), begun, clock, bank)
    assert len(list(pupil.warming())) == 1
    assert bank.opened == ["leg"]
    assert list(pupil.warming()) == [], "it is open already"


def test_siblings_are_not_asked_at_once_and_wait_until_tomorrow(begun: ListLog) -> None:
    figure = FigureRef("leg")
    studied = of(*(single(key, figure=figure) for key in ("q1", "q2", "q3")), single("free"))
    clock = Clock()
    pupil = pupil_of(studied, begun, clock)
    for key in studied.questions:
        for _ in range(3):
            pupil.submit(key, "right")
            clock.forward(days=2)
    clock.forward(days=400)
    waiting = pupil.waiting()
    assert [each.memory for each in waiting.asked] == ["q1", "free"]
    assert [each.memory for each in waiting.held] == ["q2", "q3"]
    assert [each.id for each in pupil.held()] == ["q2", "q3"]
    for each in pupil.due():
        pupil.submit(each.id, "right")
    assert (pupil.due(), len(pupil.waiting().held)) == ([], 2)
    clock.forward(days=1)
    assert [each.id for each in pupil.due()] == ["q2"]


def test_a_step_of_minutes_is_never_put_off_to_another_day(begun: ListLog) -> None:
    studied = of(*(single(key, figure=FigureRef("leg")) for key in ("q1", "q2")))
    clock = Clock()
    pupil = pupil_of(studied, begun, clock)
    for key in studied.questions:
        pupil.submit(key, "wrong")
    clock.forward(minutes=11)
    assert {each.id for each in pupil.due()} == {"q1", "q2"}


def test_a_mistake_comes_back_in_another_question_until_it_was_right_twice(begun: ListLog) -> None:
    studied = of(
        question("other"), single("q1", "thinks L4/5 hits L4"), single("q2", "thinks L4/5 hits L4"), single("q3", "x")
    )
    clock = Clock()
    pupil = pupil_of(studied, begun, clock)
    pupil.submit("q1", "wrong")
    assert pupil.chooser.comebacks(clock(), 3) == [], "not in the same breath"
    clock.forward(hours=1)
    (found,) = pupil.chooser.comebacks(clock(), 3)
    assert found[0].id == "q2"
    assert pupil.reminder(found[0]) == Reminder("thinks L4/5 hits L4", "Wrong of q1", "Prompt of q1?")
    assert found[0] in pupil.quick(10)
    assert found[0] in pupil.review()
    pupil.submit("q2", "right")
    clock.forward(hours=1)
    assert pupil.chooser.comebacks(clock(), 3) == [], "the second time is another day"
    clock.forward(days=1)
    assert [each.id for each, _ in pupil.chooser.comebacks(clock(), 3)] == ["q2"]
    pupil.submit("q1", "right")
    clock.forward(days=9)
    assert pupil.chooser.comebacks(clock(), 3) == []
    assert pupil.reminder(found[0]) is None
    mistake = begun.mistakes["thinks L4/5 hits L4"]
    assert (mistake.times, mistake.rights) == (1, 2)
    pupil.submit("q1", "wrong")
    assert (begun.mistakes[mistake.tag].times, begun.mistakes[mistake.tag].rights) == (2, 0)


def test_a_mistake_at_a_structure_is_put_right_by_any_form_of_it(begun: ListLog) -> None:
    tag = "takes-muscle.b-for-muscle.c"
    studied = of(single("drawn.leg.muscle.b.name", tag, memory_of("muscle.b")))
    clock = Clock()
    pupil_of(studied, begun, clock).submit("drawn.leg.muscle.b.name", "wrong")
    clock.forward(hours=1)
    pupil = pupil_of(of(), begun, clock, SmallBank())
    (back,) = pupil.chooser.comebacks(clock(), 2)
    assert back[0].memory == memory_of("muscle.b")
    pupil.submit("drawn.leg.muscle.b.locate", 1.0)
    assert begun.mistakes[tag].rights == 1


def test_what_was_put_aside_is_not_asked_until_it_is_taken_back(begun: ListLog) -> None:
    clock = Clock()
    pupil = pupil_of(of(single("q1", "tag"), single("q2")), begun, clock)
    pupil.submit("q1", "wrong")
    begun.set_aside("q1", clock())
    clock.forward(days=2)
    assert [each.id for each in pupil.quick(10)] == ["q2"]
    assert pupil.review() == []
    begun.set_aside("q1", None)
    assert [each.id for each in pupil.due()] == ["q1"]
