"""The main job on the real course: open, read, answer, click on the body, close, reopen, be remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.answers import worst_answer
from tests.ui.desk import Desk, desk
from tutor.questions.locate import LocateQuestion
from tutor.questions.single import SingleQuestion
from tutor.ui.diagrams.diagram_view import DiagramView
from tutor.ui.lesson.lesson_view import LessonView
from tutor.ui.pages.quiz import QuizPage
from tutor.ui.questions.choice_view import ChoiceView
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.theme import Scheme

SIZES: list[tuple[Scheme, tuple[int, int]]] = [("light", (1024, 700)), ("dark", (1600, 1000))]


def cards(parent: LessonView) -> dict[str, QuestionCard]:
    """The question cards in the open lesson, by question id."""
    return {card.question.id: card for card in parent.findChildren(QuestionCard) if card.isVisibleTo(parent)}


def lesson_on_show(at: Desk) -> LessonView:
    view = at.window.findChild(LessonView)
    assert isinstance(view, LessonView)
    return view


def button(at: Desk, words: str) -> QPushButton:
    return next(
        found for found in at.window.findChildren(QPushButton) if found.text() == words and found.isVisibleTo(at.window)
    )


@pytest.mark.parametrize(("scheme", "size"), SIZES)
def test_with_the_mouse(tmp_path: Path, qtbot: QtBot, scheme: Scheme, size: tuple[int, int]) -> None:
    with desk(tmp_path, scheme, size) as at:
        at.click(button(at, "Start the lesson"))
        view = lesson_on_show(at)
        open_cards = cards(view)
        single = next(card for card in open_cards.values() if isinstance(card.question, SingleQuestion))
        locate = next(card for card in open_cards.values() if isinstance(card.question, LocateQuestion))
        view.reveal(single)
        at.settle()
        assert isinstance(single.view, ChoiceView)
        at.click(single.view.cards[0])
        at.click(single.buttons.check)
        assert single.verdict is not None
        drawing = locate.findChild(DiagramView)
        assert isinstance(drawing, DiagramView)
        assert isinstance(locate.question, LocateQuestion)
        view.reveal(locate)
        at.settle()
        at.click_structure(drawing, locate.question.target[0])
        at.click(locate.buttons.check)
        assert locate.verdict is not None
        assert locate.verdict.outcome == "right"
        view.go_to(12)
        at.settle()
        place = view.block
        assert len(list(at.store.attempts())) == 2
        answered = {single.question.id, locate.question.id}
    with desk(tmp_path, scheme, size) as at:
        at.click(button(at, "Continue"))
        view = lesson_on_show(at)
        qtbot.waitUntil(lambda: view.block == place)
        shown = {key for key, card in cards(view).items() if card.verdict is not None}
        assert shown == answered


def test_with_the_keyboard(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        at.press(Qt.Key.Key_Return)
        assert at.window.current == ("learn", "disc-to-heel")
        at.window.go("quiz", "lesson:disc-to-heel")
        page = at.window.page
        assert isinstance(page, QuizPage)
        assert page.run is not None
        asked = 0
        while page.run.card is not None and asked < 80:
            asked += 1
            card = page.run.card
            if isinstance(card.question, LocateQuestion):
                at.press(Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Return)
            elif card.question.kind == "numeric":
                at.press(Qt.Key.Key_5, Qt.Key.Key_Return)
            elif card.question.kind in {"single", "multiple", "true_false"}:
                at.press(Qt.Key.Key_1, Qt.Key.Key_Return)
            else:
                # How the other kinds are answered by keyboard is tested with their views.
                card.view.set_answer(worst_answer(card.question))
                card.view.changed.emit()
                card.buttons.check.setFocus()
                at.press(Qt.Key.Key_Return)
            assert card.verdict is not None, card.question.id
            at.press(Qt.Key.Key_Return)
        count = sum(lesson == "disc-to-heel" for lesson in at.study.course.lesson_of.values())
        assert asked == count
        assert len(list(at.store.attempts())) == count
        at.press(Qt.Key.Key_Return)
        assert page.run is None


def test_what_was_hard_is_due_first(tmp_path: Path, qtbot: QtBot) -> None:
    with desk(tmp_path) as at:
        question = next(q for q in at.study.course.questions.values() if isinstance(q, SingleQuestion))
        wrong = next(option.id for option in question.options if not option.correct)
        at.study.session.submit(question.id, wrong, mode="check")
        assert at.study.log.card(question.memory) is not None
        at.window.go("progress", "")
        at.settle()
        assert at.window.current[0] == "progress"
