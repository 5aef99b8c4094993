"""A learner in the middle of the course: what the tests of runs do again and again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from tests.answers import typical_answers, worst_answer
from tests.ui.desk import Desk
from tutor.questions.base import Question
from tutor.questions.single import SingleQuestion
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.pages.today import TodayPage
from tutor.ui.questions.question_card import QuestionCard


def quiz(at: Desk, target: str) -> QuizPage:
    """The Quiz page at a target."""
    at.window.go("quiz", target)
    at.settle()
    page = at.window.page
    assert isinstance(page, QuizPage)
    return page


def today(at: Desk, target: str = "") -> TodayPage:
    """The Today page at a target."""
    at.window.go("today", target)
    at.settle()
    page = at.window.page
    assert isinstance(page, TodayPage)
    return page


def answer(card: QuestionCard, *, right: bool) -> None:
    """Answer a card rightly or wrongly, by any kind's own view, and check it."""
    given = typical_answers(card.question)["right"] if right else worst_answer(card.question)
    card.view.set_answer(given)
    card.view.changed.emit()
    card.buttons.check.click()


def press(widget: QWidget, key: Qt.Key, *, control: bool = False) -> None:
    """A key straight to a widget, whatever has the focus."""
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held))


def words(widget: QWidget) -> str:
    """Every label that is to be seen, once what was added is laid out."""
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def button(widget: QWidget, text: str) -> QPushButton:
    """The visible button with this text, or with this accessible name."""
    QApplication.processEvents()
    found = (each for each in widget.findChildren(QPushButton) if each.isVisibleTo(widget))
    return next(each for each in found if text in (each.text(), each.accessibleName()))


def singles(at: Desk, tagged: bool = False) -> list[SingleQuestion]:
    """Single-choice questions of the course; tagged: with a wrong option that carries a misconception."""
    found = (each for each in at.study.course.questions.values() if isinstance(each, SingleQuestion))
    return [each for each in found if not tagged or any(option.misconception for option in each.options)]


def wrong_with_tag(question: Question) -> str:
    """Id of a wrong option that carries a misconception."""
    assert isinstance(question, SingleQuestion)
    return next(option.id for option in question.options if option.misconception)
