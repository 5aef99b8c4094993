"""The question card: asking, submitting, explaining, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.questions.fake_drawing import FakeDrawing
from tests.questions.samples import LOCATE, MULTIPLE, NUMERIC, SINGLE
from tests.ui.asker import Asker, choices, press, texts
from tutor.learning.records import Confidence
from tutor.questions import KINDS
from tutor.questions.base import Answer, Question, Verdict
from tutor.questions.option import Option
from tutor.ui.questions import VIEWS
from tutor.ui.questions.choice_view import ChoiceView
from tutor.ui.questions.numeric_view import NumericView


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    return Asker(qtbot)


def test_every_kind_on_the_shelf_has_a_view() -> None:
    assert list(VIEWS) == list(KINDS)


def test_check_waits_for_a_choice(asker: Asker) -> None:
    card = asker.card(SINGLE)
    assert not card.buttons.check.isEnabled()
    press(card, Qt.Key.Key_Return)
    assert asker.sent == []
    QTest.mouseClick(choices(card).cards[1], Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    assert card.buttons.check.isEnabled()


def test_single_by_mouse_shows_choice_and_right_one(asker: Asker) -> None:
    card = asker.card(SINGLE)
    verdicts: list[Verdict] = []
    card.answered.connect(verdicts.append)
    QTest.mouseClick(choices(card).cards[0], Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.buttons.check, Qt.MouseButton.LeftButton)
    assert asker.sent == [("l4", None, False, 5.0)]
    assert [verdict.outcome for verdict in verdicts] == ["wrong"]
    marks = [option.mark for option in choices(card).cards]
    assert [mark.tag for mark in marks if mark] == ["Your answer", "", "Correct answer", ""]
    assert [mark.because for mark in marks if mark] == [option.because for option in SINGLE.options]
    shown = texts(card)
    for text in ("Wrong", "Well established", "Chiu2015 ·", "Isncsci2021", SINGLE.explanation):
        assert text in shown
    assert card.buttons.next.isVisible()
    assert not card.buttons.check.isVisible()


def test_single_by_keyboard_alone(asker: Asker) -> None:
    card = asker.card(SINGLE)
    left: list[int] = []
    card.next_requested.connect(lambda: left.append(1))
    press(card, Qt.Key.Key_H, Qt.Key.Key_3, Qt.Key.Key_L, Qt.Key.Key_Return)
    assert asker.sent == [("s1", Confidence.HIGH, True, 5.0)]
    assert card.verdict is not None
    assert left == []
    press(card, Qt.Key.Key_Return)
    assert left == [1]


def test_letters_pick_and_arrows_move(asker: Asker) -> None:
    card = asker.card(SINGLE)
    press(card, Qt.Key.Key_B)
    assert card.view.answer() == "l5"
    press(card, Qt.Key.Key_Down)
    assert card.view.answer() == "s1"


def test_h_picks_the_eighth_option_where_there_is_one(asker: Asker) -> None:
    options = tuple(Option(str(n), f"Option {n}", f"Reason {n}", n == 8) for n in range(1, 10))
    card = asker.card(replace(SINGLE, options=options))
    press(card, Qt.Key.Key_H)
    assert card.view.answer() == "8"
    assert not card.hint.isVisible()


def test_enter_presses_the_focused_button(asker: Asker) -> None:
    card = asker.card(SINGLE)
    skipped: list[int] = []
    card.skipped.connect(lambda: skipped.append(1))
    press(card, Qt.Key.Key_1)
    card.buttons.skip.setFocus()
    press(card, Qt.Key.Key_Return)
    assert skipped == [1]
    assert asker.sent == []


def test_a_judged_option_cannot_be_changed(asker: Asker) -> None:
    card = asker.card(SINGLE)
    press(card, Qt.Key.Key_1, Qt.Key.Key_Return)
    QTest.mouseClick(choices(card).cards[2], Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_3)
    QTest.keyClick(choices(card).cards[2], Qt.Key.Key_Space)
    assert card.view.answer() == "l4"
    assert len(asker.sent) == 1


def test_multiple_partial_credit_is_told_in_words(asker: Asker) -> None:
    card = asker.card(MULTIPLE)
    press(card, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
    press(card, Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert asker.sent[0][0] == ["gastrocnemius", "soleus", "tibialis"]
    assert "Partly correct" in texts(card)
    assert "You found 2 of 3 correct options and picked 1 wrong one." in texts(card)
    assert [o.mark.tag for o in choices(card).cards if o.mark] == [
        "Your answer, correct",
        "Your answer",
        "Your answer, correct",
        "",
        "Correct answer",
    ]


@pytest.mark.parametrize(("typed", "value"), [("4,5", 4.5), ("4.5", 4.5), ("12", 12.0)])
def test_numeric_reads_comma_and_point(asker: Asker, typed: str, value: float) -> None:
    card = asker.card(NUMERIC)
    assert isinstance(card.view, NumericView)
    QTest.keyClicks(card.view.edit, typed)
    assert f"Read as {typed.replace(',', '.')} cm" in texts(card)
    press(card, Qt.Key.Key_K, Qt.Key.Key_Return)
    assert asker.sent == [(value, Confidence.MEDIUM, False, 5.0)]


def test_numeric_says_what_is_wrong_and_shows_both_numbers(asker: Asker) -> None:
    card = asker.card(NUMERIC)
    assert isinstance(card.view, NumericView)
    for bad in ("4..5", "99", "-"):
        card.view.edit.clear()
        QTest.keyClicks(card.view.edit, bad)
        assert not card.buttons.check.isEnabled()
    card.view.edit.clear()
    QTest.keyClicks(card.view.edit, "12")
    press(card, Qt.Key.Key_Return)
    shown = texts(card)
    for text in ("12 cm", "4 cm", "Anything from 2 to 6 cm is accepted.", "That is where the soleus fibres end"):
        assert text in shown


def test_a_failed_save_is_said_and_the_answer_kept(asker: Asker) -> None:
    asker.failing = True
    card = asker.card(SINGLE)
    press(card, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert card.verdict is None
    assert "The disk is full." in card.failure.text
    assert card.failure.isVisible()
    assert card.view.answer() == "s1"
    assert all(option.mark is None for option in choices(card).cards)
    assert card.buttons.check.text() == "Try again"
    asker.failing = False
    press(card, Qt.Key.Key_Return)
    assert card.verdict is not None
    assert not card.failure.isVisible()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (SINGLE, "l4"),
        (MULTIPLE, ["soleus"]),
        (NUMERIC, 12.0),
        (LOCATE, {"structure": "nerve.tibial", "x": 1.0, "y": 2.0}),
    ],
)
def test_an_earlier_answer_can_be_shown(asker: Asker, question: Question, answer: Answer) -> None:
    card = asker.card(question)
    told: list[object] = []
    card.answered.connect(told.append)
    card.show_verdict(answer, question.grade(answer))
    card.set_next_text("Answer again")
    assert told == []
    assert asker.sent == []
    assert card.view.answer() == answer
    assert card.verdict is not None
    assert "Your answer" in texts(card) or (isinstance(card.view, ChoiceView) and all(o.mark for o in card.view.cards))
    assert card.buttons.next.text() == "Answer again"


def test_confidence_remark(asker: Asker) -> None:
    card = asker.card(SINGLE)
    press(card, Qt.Key.Key_1, Qt.Key.Key_L, Qt.Key.Key_Return)
    assert "second look" in texts(card)


def test_no_hint_no_button(asker: Asker) -> None:
    card = asker.card(replace(SINGLE, hint=""))
    assert not card.buttons.hint.isVisible()
    press(card, Qt.Key.Key_H)
    assert not card.hint.isVisible()


def test_options_keep_role_name_and_state_for_screen_readers(asker: Asker) -> None:
    card = asker.card(SINGLE)
    option = choices(card).cards[2]
    assert isinstance(option, QRadioButton)
    interface = QAccessible.queryAccessibleInterface(option)
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "S1"
    assert interface.text(QAccessible.Text.Description) == "option 3 of 4"
    press(card, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert interface.text(QAccessible.Text.Description).startswith("Your answer, correct. option 3 of 4. Most fibres")


@pytest.mark.parametrize("question", [SINGLE, MULTIPLE, NUMERIC, LOCATE])
def test_everything_that_takes_the_keyboard_has_a_name(asker: Asker, question: Question) -> None:
    card = asker.card(question)
    for widget in card.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, FakeDrawing):
            assert widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text()), widget


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [340, 900])
@pytest.mark.parametrize("question", [SINGLE, MULTIPLE, NUMERIC, LOCATE])
def test_fits_its_width_before_and_after(asker: Asker, question: Question, width: int, scale: float) -> None:
    asker.theme.scale = scale
    card = asker.card(question, width)
    answers: dict[str, Answer] = {"single": "l4", "multiple": ["tibialis"], "numeric": 1.0, "locate": {"structure": ""}}
    for judged in (False, True):
        if judged:
            answer = answers[question.kind]
            card.show_verdict(answer, question.grade(answer))
        card.resize(width, card.heightForWidth(width))
        QCoreApplication.processEvents()
        card.resize(width, card.heightForWidth(width))
        QCoreApplication.processEvents()
        assert card.minimumSizeHint().width() <= width
        for option in card.view.findChildren(QRadioButton):
            assert option.height() >= option.heightForWidth(option.width())


def test_the_theme_can_change_while_open(asker: Asker, qtbot: QtBot) -> None:
    card = asker.card(SINGLE)
    press(card, Qt.Key.Key_1, Qt.Key.Key_Return)
    light = card.grab().toImage()
    asker.theme.scheme = "dark"
    for widget in (card, *card.findChildren(QWidget)):
        repaint = getattr(widget, "apply_theme", None)
        if callable(repaint):
            repaint()
    assert card.grab().toImage() != light
