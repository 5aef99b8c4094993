"""What an exam says of itself: what is answered, the time left, that leaving is safe, the way back, pass or not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from tests.answers import typical_answers
from tests.ui.desk import desk
from tests.ui.run.run_desk import button, quiz, words
from tests.ui.run.test_exam import give, sit
from tutor.learning.exam import Marked, Part, Result
from tutor.learning.records import Run
from tutor.ui.run.check_chip import CheckChip, box
from tutor.ui.run.exam_form import ExamForm
from tutor.ui.run.exam_result import ExamResult
from tutor.ui.run.exam_run import ExamRun
from tutor.ui.run.figures_label import FiguresLabel
from tutor.ui.theme import Theme


def test_the_head_says_what_is_answered_and_what_is_left(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        _, exam = sit(at)
        give(exam, right=True)
        assert "1 of 4 answered" in words(exam)
        assert not exam.head.findChildren(QProgressBar)
        exam.head.show_left(659, aloud=False)
        assert "10:59 left" in words(exam)
        assert "your answers are kept, and the clock stands still meanwhile." in words(exam)


def test_figures_keep_their_places(qtbot: QtBot) -> None:
    label = FiguresLabel("title")
    qtbot.addWidget(label)
    wide: list[QSize] = []
    for text in ("11:11 left", "20:48 left", "9:07 left"):
        label.setText(text)
        wide.append(label.sizeHint())
    assert wide == wide[:1] * 3
    assert label.minimumSizeHint() == wide[0]


def test_one_leaves_and_comes_back(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page, exam = sit(at)
        give(exam, right=True)
        exam.go_on()
        button(exam, "Leave exam").click()
        at.settle()
        assert page.exam is None
        assert "Your exam waits below with every answer, and its clock stands still." in words(page)
        button(page, "Go on: Go on with: Your own exam").click()
        at.settle()
        back = page.exam
        assert isinstance(back, ExamRun)
        assert back.index == 1
        assert "1 of 4 answered" in words(back)


def test_an_exam_without_a_clock_speaks_of_none(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        page, _ = sit(at)
        (run,) = at.store.open_runs()
        page._show_exam(replace(run, limit=None))
        at.settle()
        assert page.exam is not None
        assert "clock" not in words(page.exam)
        assert not page.exam.head.clock.isVisible()
        page.exam.head.leave.click()
        assert "Your exam waits below with every answer. Go on when you like." in words(page)


def test_the_last_step_has_a_name_of_its_own_and_leads_back(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        _, exam = sit(at)
        exam.ask(3)
        assert exam.foot.forward.text() == "Review and hand in"
        exam.foot.forward.click()
        assert exam.overview is not None
        assert "Click a number to return to it." in words(exam)
        assert not exam.head.overview.isVisible(), "it is on show"
        button(exam, "Back to question 4").click()
        assert exam.index == 3
        assert exam.head.overview.isVisible()
        assert exam.foot.forward.isVisible()


@pytest.mark.parametrize(
    ("mark", "passed", "right", "head", "first"),
    [
        (0.7, False, 2, "50% · not passed yet", "Look at the 2 wrong answers"),
        (0.7, True, 3, "75% · passed", "Look at the wrong answer"),
        (None, None, 4, "100% · no pass mark", "Done"),
    ],
)
def test_a_result_says_whether_it_passes_and_what_to_do_next(
    tmp_path: Path, qtbot: QtBot, mark: float | None, passed: bool | None, right: int, head: str, first: str
) -> None:
    with desk(tmp_path) as at:
        page = quiz(at, "")
        questions = [each for each in at.study.course.questions.values() if each.kind == "single"][:4]
        marked = []
        for index, question in enumerate(questions):
            answer = typical_answers(question)["right" if index < right else "wrong"]
            marked.append(Marked(question, "", answer, question.grade(answer), flagged=False))
        parts = (Part("Few", 1.0, 2), Part("Enough", 2.5, 3))
        result = Result(marked=tuple(marked), lessons=parts, objectives=(), lost=0, passed=passed)
        now = at.study.session.now()
        keys = tuple(each.id for each in questions)
        run = Run(id="r", kind="final", title="Final exam", questions=keys, begun=now, pass_mark=mark, ended=now)
        shown = ExamResult(at.study, run, result)
        page._show(shown, "Result")
        assert head in words(shown)
        assert ("The pass mark is 70%." in words(shown)) == (mark is not None)
        assert shown.first.text() == first
        assert shown.first.property("role") == "primary"
        bars = [bar.accessibleName() for bar in shown.findChildren(QProgressBar)]
        assert bars == ["Enough: 2.5 of 3"], "no bar for fewer than three questions"
        assert "1 of 2" in words(shown)


def test_what_is_chosen_has_a_tick(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        form = quiz(at, "exam")._shown
        assert isinstance(form, ExamForm)
        for chip in (form.clock, *form.lessons.values()):
            assert isinstance(chip, CheckChip)
        images = []
        for on in (True, False):
            form.clock.setChecked(on)
            images.append(form.clock.icon().pixmap(form.clock.iconSize()).toImage())
        assert images[0] != images[1]
        ink = Theme().colour("ink")
        assert box(13, 4, ink, ticked=True).toImage() != box(13, 4, ink, ticked=False).toImage()


def test_a_lesson_tells_things_to_know_from_questions(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        course, lesson = at.study.course, at.study.course.lessons[0]
        own = [each for key, each in course.questions.items() if course.lesson_of[key] == lesson.id]
        things = len({each.memory for each in own})
        assert things < len(own)
        told = f"Lesson 1: {things} things to know, {len(own)} questions on them"
        assert told in words(quiz(at, ""))
