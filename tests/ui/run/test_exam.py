"""Exams in the window: nothing judged before the end, kept at once, the clock, the overview, the result."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.answers import candidates, typical_answers
from tests.ui.desk import Desk, desk
from tests.ui.run.run_desk import button, press, quiz, today, words
from tutor.learning.records import Run
from tutor.questions import KINDS, CaseQuestion
from tutor.questions.base import Question
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.run.exam_overview import PlaceButton
from tutor.ui.run.exam_result import ExamResult
from tutor.ui.run.exam_run import ExamRun
from tutor.ui.widgets.ask import make_held_card
from tutor.ui.widgets.scroll import Column


class Watch:
    """A clock of seconds that a test moves."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def sit(at: Desk, count: int = 4) -> tuple[QuizPage, ExamRun]:
    """An exam of one's own with quick kinds of question."""
    page = quiz(at, "exam")
    plain = [key for key, each in at.study.course.questions.items() if each.kind in {"single", "true_false"}][:count]
    run = page._book.begin("exam", "Your own exam", plain, limit=600.0)
    page._show_exam(run)
    at.settle()
    assert page.exam is not None
    return page, page.exam


def give(exam: ExamRun, *, right: bool) -> None:
    """Answer the question on show."""
    assert exam.card is not None
    question = exam.card.question
    exam.card.view.set_answer(typical_answers(question)["right" if right else "wrong"])
    exam.card.view.changed.emit()


def test_nothing_is_judged_before_it_is_handed_in(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page, exam = sit(at)
        for right in (True, False, True):
            give(exam, right=right)
            assert exam.card is not None
            assert exam.card.verdict is None
            press(exam.card, Qt.Key.Key_Return)
        assert list(at.store.attempts()) == []
        press(exam, Qt.Key.Key_M)
        press(exam, Qt.Key.Key_PageDown, control=True)
        assert exam.overview is not None
        assert "3 of 4 answered, 1 flagged." in words(exam)
        assert "1 question without an answer will count as wrong." in words(exam)
        names = [each.accessibleName() for each in exam.overview.findChildren(PlaceButton)]
        assert names == [
            "Question 1: answered",
            "Question 2: answered",
            "Question 3: answered",
            "Question 4: not answered, flagged",
        ]
        button(exam, "Hand in as it is").click()
        at.settle()
        result = page.findChild(ExamResult)
        assert isinstance(result, ExamResult)
        assert "50% · no pass mark" in words(result)
        assert "2 of 4 points, 1 question not answered." in words(result)
        assert {attempt.mode for attempt in at.store.attempts()} == {"exam"}
        assert len(at.store.cards()) == 3
        at.click(result.rows[1])
        assert "Wrong" in words(result)
        button(result, "Back to the result").click()
        button(result, "Look at the 2 that were not right").click()
        assert "Question 2 of 4" in words(result)
        button(result, "Next that was not right").click()
        assert "Question 4 of 4" in words(result)
        button(result, "Back to the result").click()
        result.done.click()
        at.settle()
        assert button(page, "Look: Your own exam").isEnabled()


def test_answers_flags_and_time_outlive_a_crash(tmp_path: Path, qtbot: QtBot) -> None:
    watch = Watch()
    keys: tuple[str, ...] = ()
    with desk(tmp_path) as at:
        page, _ = sit(at)
        (run,) = at.store.open_runs()
        keys = run.questions
        exam = ExamRun(at.study, run, page._book, watch)
        page._show(exam, "Exam")
        exam.tick()
        give(exam, right=True)
        watch.at += 100
        exam.go_on()
        exam.foot.flag.click()
        watch.at += 12
        exam.tick()
        watch.at += 5
        # The program dies here: five seconds were not kept yet.
        kept = at.store.open_runs()[0]
        assert kept.spent == pytest.approx(112)
        answers = at.store.given(run.id)
        assert answers[keys[0]].answer == typical_answers(at.study.course.questions[keys[0]])["right"]
        assert answers[keys[0]].seconds == pytest.approx(100)
        assert answers[keys[1]].flagged
        exam._timer.stop()
    with desk(tmp_path) as at:
        shown = today(at)
        assert "You were at question 2 of 4. 8 minutes left; the clock stands still." in words(shown)
        page = quiz(at, f"resume:{run.id}")
        assert page.exam is not None
        assert page.exam.index == 1
        assert page.exam.left == pytest.approx(600 - 112, abs=2)
        page.exam.ask(0)
        assert page.exam.card is not None
        assert page.exam.card.view.answer() == answers[keys[0]].answer


def test_the_clock_hands_in_at_its_end_and_stands_while_another_page_is_on_show(tmp_path: Path, qtbot: QtBot) -> None:
    watch = Watch()
    with desk(tmp_path) as at:
        page, _ = sit(at)
        (run,) = at.store.open_runs()
        exam = ExamRun(at.study, run, page._book, watch)
        exam.handed_in.connect(page._show_result)
        page._show(exam, "Exam")
        at.settle()
        give(exam, right=True)
        watch.at += 60
        today(at)
        watch.at += 5000
        quiz(at, "")
        assert exam.left == pytest.approx(540)
        exam.tick()
        assert exam.head.clock.text() == "9:00 left"
        assert exam.head.clock.accessibleName() == "9 minutes left"
        watch.at += 541
        exam.tick()
        at.settle()
        (ended,) = at.store.ended_runs(["exam"], 5)
        assert ended.spent == 600
        assert "1 of 4 points" in words(page)


def test_what_cannot_be_saved_is_said_and_tried_again(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        _, exam = sit(at)
        said: list[str] = []
        exam.trouble.connect(said.append)
        at.store._connection.execute("PRAGMA query_only = ON")
        give(exam, right=True)
        assert "Not saved yet." in words(exam)
        exam.hand_in()
        assert said
        assert "not handed in yet" in said[0]
        at.store._connection.execute("PRAGMA query_only = OFF")
        exam.hand_in()
        assert [attempt.outcome for attempt in at.store.attempts()] == ["right"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_of_every_kind_comes_back_and_can_still_be_changed(tmp_path: Path, qtbot: QtBot, kind: str) -> None:
    with desk(tmp_path) as at:
        question: Question = next(each for each in at.study.course.questions.values() if each.kind == kind)
        answers = candidates(question)[:2]
        if isinstance(question, CaseQuestion):
            # What was examined stays examined; the decision can be changed.
            other = next(each.id for each in question.decisions if each.id != question.model["decision"])
            answers[1] = {**question.model, "decision": other}
        card = make_held_card(at.study, question, "Question 1 of 2", answers[0])
        qtbot.addWidget(card)
        card.resize(800, 700)
        card.show()
        at.settle()
        assert question.grade(card.view.answer() or "") == question.grade(answers[0])
        card.view.set_answer(answers[1])
        given = card.view.answer()
        assert given is not None
        assert question.grade(given) == question.grade(answers[1])
        asked: list[bool] = []
        card.focus_entry()
        card.next_requested.connect(lambda: asked.append(True))
        press(card, Qt.Key.Key_Return)
        assert asked == [True]
        assert not card.buttons.isVisible()
        assert card.verdict is None


def test_a_final_exam_is_set_and_its_own_exam_is_set_up(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page = quiz(at, "")
        extra = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Extra time")
        plain = words(page)
        extra.setCurrentIndex(extra.findData("0.5"))
        assert at.store.setting("extra_time") == 0.5
        assert words(page) != plain, "the minutes of the final exam are told anew"
        assert "70% passes" in words(page)
        button(page, "Begin: Final exam").click()
        assert at.store.open_runs() == [], "the clock starts with the button of the next page"
        button(page, "Begin the exam").click()
        at.settle()
        assert page.exam is not None
        (run,) = at.store.open_runs()
        assert run.kind == "final"
        assert run.pass_mark == 0.7
        questions = [at.study.course.questions[key] for key in run.questions]
        assert run.limit is not None
        assert run.limit > 1.4 * 30 * len(questions)
        assert quiz(at, "final").exam is not None
        assert [each.id for each in at.store.open_runs()] == [run.id], "one that is open goes on"
        page = quiz(at, "exam")
        form = page._shown
        assert form is not None
        button(form, "None of the lessons").click()
        assert "Choose a lesson that has questions." in words(form)
        assert not button(form, "Begin your own exam").isEnabled()
        button(form, at.study.course.lessons[3].title).click()
        button(form, "With a clock").click()
        button(form, "Begin your own exam").click()
        at.settle()
        own: Run = at.store.open_runs()[0]
        assert (own.kind, own.limit, own.pass_mark) == ("exam", None, None)
        assert {at.study.course.lesson_of[key] for key in own.questions} == {at.study.course.lessons[3].id}


@pytest.mark.parametrize("target", ["", "exam", "final"])
def test_nothing_scrolls_sideways_in_a_small_window_with_large_text(tmp_path: Path, qtbot: QtBot, target: str) -> None:
    with desk(tmp_path, "dark", (1024, 700)) as at:
        at.study.theme.scale = 1.5
        at.window.restyle()
        for page in (quiz(at, target), today(at, "plan"), today(at)):
            for column in page.findChildren(Column):
                if column.isVisible():
                    needed = column.content.minimumSizeHint().width()
                    assert needed <= column.viewport().width() - 48, (page, needed)


def test_an_exam_by_keyboard_alone(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page, exam = sit(at, 3)
        for number in range(3):
            at.press(Qt.Key.Key_1)
            if number == 1:
                at.press(Qt.Key.Key_M)
            at.press(Qt.Key.Key_Return)
        assert "3 of 3 answered, 1 flagged." in words(exam)
        at.press(Qt.Key.Key_Return)
        result = page.findChild(ExamResult)
        assert isinstance(result, ExamResult)
        assert len(list(at.store.attempts())) == 3
        at.press(*[Qt.Key.Key_Tab] * 3, Qt.Key.Key_Return)
        assert button(result, "Back to the result").isVisible()
        at.press(Qt.Key.Key_Escape)
        assert at.focus() is result.rows[1]
        for _ in range(2):
            at.press(Qt.Key.Key_Backtab)
        assert at.focus() is result.done
        at.press(Qt.Key.Key_Return)
        assert page._shown is None
