"""Gait and case: questions of several stages, by mouse and by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.questions.case_sample import CASE
from tests.questions.fake_drawing import FakeDrawing
from tests.questions.more_samples import GAIT
from tests.ui.asker import Asker, press, texts
from tests.ui.painting import real_drawings
from tutor.learning.records import Confidence
from tutor.ui.questions.case_view import CaseView
from tutor.ui.questions.gait_view import GaitView
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.option_card import Mark
from tutor.ui.questions.question_card import QuestionCard


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    made = Asker(qtbot)
    real_drawings(made)
    return made


def test_gait_tells_the_walk_in_words_where_there_is_no_walker(asker: Asker) -> None:
    card = asker.card(GAIT)
    assert isinstance(card.view, GaitView)
    assert GAIT.described in texts(card)
    press(card, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert asker.sent[0][0] == {"pattern": "steppage", "muscle": "medius"}
    marks = [option.mark for box in card.view.boxes for option in box.cards.values()]
    assert [mark.tag for mark in marks if mark] == ["Correct answer", "Your answer", "Your answer, correct", ""]
    assert all(mark and mark.because for mark in marks)


def test_gait_shows_a_walker_and_keeps_the_words_behind_a_button(asker: Asker) -> None:
    asker.walker = lambda _preset, _side: FakeDrawing()
    card = asker.card(GAIT)
    assert isinstance(card.view, GaitView)
    walker = card.view.stage()
    assert walker is not None
    assert walker.isVisible()
    assert walker.accessibleDescription() == GAIT.described
    assert GAIT.described not in texts(card)
    card.view.tell.click()
    assert GAIT.described in texts(card)


def case(card: QuestionCard) -> CaseView:
    assert isinstance(card.view, CaseView)
    return card.view


def test_a_case_by_keyboard_alone(asker: Asker) -> None:
    card = asker.card(CASE)
    view = case(card)
    assert not view.later.isVisible()
    press(card, Qt.Key.Key_1, Qt.Key.Key_2)
    assert "She has not passed water since last night." in texts(card)
    assert "2 left." in texts(card)
    view.onward.setFocus()
    press(card, Qt.Key.Key_Return)
    assert view.later.isVisible()
    press(card, Qt.Key.Key_Down)
    view.ranks[1].taker().setFocus()
    press(card, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    press(card, Qt.Key.Key_1, Qt.Key.Key_L, Qt.Key.Key_Return)
    assert asker.sent == [(CASE.model, Confidence.HIGH, False, 5.0)]
    assert "Well reasoned and safe." in texts(card)


def test_the_likeliest_in_second_place_is_marked_as_partly(asker: Asker) -> None:
    card = asker.card(CASE)
    answer = {**CASE.model, "rank.1": "disc", "rank.2": "cauda"}
    card.show_verdict(answer, CASE.grade(answer))
    rows = {row.accessibleName().split(". ")[1]: row for row in case(card).findChildren(NoteRow)}
    assert rows["Cauda equina syndrome"].property("role") == "partly"
    assert rows["Cauda equina syndrome"].accessibleName().startswith("Should be first; you put it second. ")
    assert rows["One-sided radiculopathy"].property("role") == "wrong"
    assert rows["Spinal stenosis"].property("role") is None


@pytest.mark.parametrize(
    ("mark", "role", "bold"),
    [
        (Mark(True, True, "", ""), "right", True),
        (Mark(True, True, "", "", partly=True), "partly", True),
        (Mark(True, False, "", ""), "wrong", False),
        (Mark(False, False, "", ""), "plain", False),
    ],
)
def test_a_mistake_is_never_the_boldest_text(mark: Mark, role: str, bold: bool) -> None:
    assert (mark.role, mark.bold) == (role, bold)


def test_a_case_keeps_its_budget_and_goes_no_way_back(asker: Asker) -> None:
    card = asker.card(CASE)
    view = case(card)
    for exam in list(view.exams.values())[1:]:
        QTest.mouseClick(exam.button, Qt.MouseButton.LeftButton)
    assert "You have used all you may choose." in texts(card)
    first = next(iter(view.exams.values()))
    QTest.mouseClick(first.button, Qt.MouseButton.LeftButton)
    assert not first.revealed
    taken = list(view.exams.values())[1]
    QTest.mouseClick(taken.button, Qt.MouseButton.LeftButton)
    assert taken.revealed
    view.onward.click()
    assert not view.onward.isVisible()
    view.ranks[0].choose("cauda")
    view.ranks[1].choose("cauda")
    view.decisions["emergency"].setChecked(True)
    assert view.answer() is None, "one hypothesis cannot have two places"
    view.ranks[1].choose("")
    card.buttons.check.click()
    assert "You overlooked a red flag: “Ask about bladder and bowel”" in texts(card)
    assert "You left it out; it was needed" in view.exams["bladder"].findChildren(NoteRow)[0].accessibleName()


def test_findings_are_spoken_with_their_examination(asker: Asker) -> None:
    card = asker.card(CASE)
    press(card, Qt.Key.Key_1)
    button = case(card).exams["bladder"].button
    told = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Description)
    assert told == "Finding: She has not passed water since last night."
