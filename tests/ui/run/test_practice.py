"""Practice: ratings that can be changed, mistakes that come back, a crash that resumes where one was, drawings."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.answers import worst_answer
from tests.learning.samples import Clock
from tests.ui.desk import Desk, desk
from tests.ui.run.run_desk import answer, button, press, quiz, singles, today, words, wrong_with_tag
from tutor.content.drawn.shelf import DrawnShelf
from tutor.learning.bank import FORMS, split_id
from tutor.learning.leeches import LAPSES
from tutor.learning.records import Rating
from tutor.learning.schedule import rebuild
from tutor.learning.session import Session
from tutor.ui.run.words import gap


def at_noon(at: Desk) -> Clock:
    """Put the clock into the test's hands."""
    clock, session = Clock(), at.study.session
    at.study.session = Session(at.study.course, at.store, clock, session._chance, clock().tzinfo, session.bank)
    return clock


def test_the_rating_of_the_last_answer_is_changed_by_key_and_by_button(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page = quiz(at, f"lesson:{at.study.course.lessons[0].id}")
        assert page.run is not None
        assert page.run.card is not None
        assert page.run.rating is None
        answer(page.run.card, right=True)
        rating = page.run.rating
        assert rating is not None
        assert rating.buttons[Rating.GOOD].isChecked()
        press(page.run.card.buttons.next, Qt.Key.Key_1)
        (attempt,) = at.store.attempts()
        assert at.store.revisions() == {attempt.id: Rating.AGAIN}
        at.click(rating.buttons[Rating.EASY])
        assert at.store.revisions() == {attempt.id: Rating.EASY}
        assert at.store.cards() == rebuild([attempt], at.store.revisions())
        spoken = rating.buttons[Rating.EASY].accessibleName()
        assert spoken == f"Easy: comes back in {gap(at.store.cards()[attempt.memory].due - attempt.at)}"
        page.run.card.buttons.next.click()
        assert page.run.rating is None


def test_a_run_that_was_left_or_crashed_goes_on_where_it_was(tmp_path: Path, qtbot: QtBot) -> None:
    lesson = ""
    with desk(tmp_path) as at:
        lesson = at.study.course.lessons[1].id
        page = quiz(at, f"lesson:{lesson}")
        assert page.run is not None
        for right in (True, False):
            assert page.run.card is not None
            answer(page.run.card, right=right)
            if right:
                page.run.card.buttons.next.click()
    with desk(tmp_path) as at:
        shown = today(at)
        assert "You were at question 3 of" in words(shown)
        button(shown, "Go on").click()
        at.settle()
        page = quiz(at, at.window.current[1])
        assert page.run is not None
        assert page.run.card is not None
        assert page.run.card.question.id == page.run.questions[2].id, "the second was answered before the crash"
        page.run.finish()
        assert "1 of 2 right" in words(page)
        assert at.store.open_runs() == []


def test_what_was_left_can_be_left_for_good(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        quiz(at, f"lesson:{at.study.course.lessons[0].id}")
        (run,) = at.store.open_runs()
        at.store.set("known", True)
        page = quiz(at, f"drop:{run.id}")
        assert at.store.open_runs() == []
        assert page.run is None


def test_an_earlier_mistake_comes_back_with_what_was_chosen(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        question = singles(at, tagged=True)[0]
        wrong = wrong_with_tag(question)
        at.study.session.submit(question.id, wrong)
        page = quiz(at, f"question:{question.id}")
        assert page.run is not None
        assert page.run.card is not None
        assert "An earlier mistake comes back" in words(page)
        assert "You once chose" not in words(page), "it would give the answer away"
        answer(page.run.card, right=True)
        text = next(option.text for option in question.options if option.id == wrong)
        assert f"You once chose “{text.strip('“”.')}”" in words(page)


@pytest.mark.parametrize("form", ["", "locate", "short"])
def test_a_drawing_is_practised_in_any_form(tmp_path: Path, qtbot: QtBot, form: str) -> None:
    with desk(tmp_path) as at:
        page = quiz(at, f"drawings:ankle-posterior:{form}")
        assert page.run is not None
        asked = [split_id(question.id) for question in page.run.questions]
        assert len({each.structure for each in asked}) == len(asked) > 10
        assert {each.drawing for each in asked} == {"ankle-posterior"}
        assert {each.form for each in asked} == {form} if form else {each.form for each in asked} <= set(FORMS)
        assert page.run.card is not None
        answer(page.run.card, right=True)
        (attempt,) = at.store.attempts()
        assert attempt.memory == f"drawn.{asked[0].structure}"
        assert at.store.card(attempt.memory) is not None


def test_today_opens_the_drawings_of_what_is_due_while_it_is_idle(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        item = at.study.session.question("drawn.ankle-posterior.bone.calcaneus.locate")
        assert item is not None
        at.study.session.submit(item.id, worst_answer(item))
        at.study.session.submit(item.id, worst_answer(item))
        clock = at_noon(at)
        clock.at = at.study.session.now().replace(year=2126)
        bank = DrawnShelf(at.study.atlas, at.study.drawn, at.study.read)
        at.study.session = Session(at.study.course, at.store, clock, Random(1), clock().tzinfo, bank)
        today(at)
        qtbot.waitUntil(lambda: any(bank.is_open(name) for name in bank.drawn_in("bone.calcaneus")))


def test_a_cram_says_that_it_changes_nothing_and_changes_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page = quiz(at, "cram:all")
        assert page.run is not None
        assert page.run.card is not None
        answer(page.run.card, right=False)
        assert page.run.rating is None
        page.run.finish()
        assert "Your schedule is as it was" in words(page)
        assert [attempt.mode for attempt in at.store.attempts()] == ["cram"]
        assert at.store.cards() == {}


def test_what_keeps_tripping_is_named_put_aside_and_taken_back(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        clock = at_noon(at)
        question = singles(at, tagged=True)[0]
        for _ in range(LAPSES + 1):
            at.study.session.submit(question.id, wrong_with_tag(question))
            clock.at += timedelta(days=1)
        page = today(at)
        assert "What keeps tripping you" in words(page)
        assert f"Forgotten {LAPSES} times. Most often you chose" in words(page)
        button(page, f"Put aside: {question.prompt}").click()
        at.settle()
        assert set(at.store.aside()) == {question.memory}
        assert "What keeps tripping you" not in words(page)
        button(page, f"Take back: {question.prompt}").click()
        at.settle()
        assert at.store.aside() == {}
        assert "What keeps tripping you" in words(page)


@pytest.mark.parametrize(
    ("span", "said"),
    [
        (timedelta(seconds=20), "1 minute"),
        (timedelta(minutes=10), "10 minutes"),
        (timedelta(hours=5), "5 hours"),
        (timedelta(hours=24), "1 day"),
        (timedelta(days=4), "4 days"),
        (timedelta(days=91), "3 months"),
        (timedelta(days=548), "1.5 years"),
        (timedelta(days=731), "2 years"),
    ],
)
def test_spans_are_said_as_people_say_them(span: timedelta, said: str) -> None:
    assert gap(span) == said
