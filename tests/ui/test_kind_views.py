"""The views of the further kinds of question: by mouse, by keyboard alone, spoken, judged, and shown again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLineEdit, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.answers import typical_answers
from tests.questions.case_sample import CASE
from tests.questions.fake_drawing import FakeDrawing
from tests.questions.more_samples import (
    CLOZE,
    GAIT,
    LABEL,
    MATCHING,
    MORE,
    NAME,
    ORDERING,
    PREDICT,
    SHORT,
    TRUE_FALSE,
)
from tests.ui.asker import Asker, press, texts
from tests.ui.painting import real_drawings
from tutor.learning.records import Confidence
from tutor.questions.base import Question
from tutor.ui.questions.case_view import CaseView
from tutor.ui.questions.cloze_view import ClozeView
from tutor.ui.questions.gait_view import GaitView
from tutor.ui.questions.label_view import LabelView
from tutor.ui.questions.name_view import NameView
from tutor.ui.questions.note_row import NoteRow
from tutor.ui.questions.ordering_view import OrderingView
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.questions.rows_view import RowsView
from tutor.ui.questions.short_view import ShortView


@pytest.fixture
def asker(qtbot: QtBot) -> Asker:
    made = Asker(qtbot)
    real_drawings(made)
    return made


def kinds(question: Question) -> str:
    return question.kind


@pytest.mark.parametrize("question", MORE, ids=kinds)
def test_an_answer_is_shown_again_and_judged(asker: Asker, question: Question) -> None:
    for answer in typical_answers(question).values():
        card = asker.card(question)
        card.show_verdict(answer, question.grade(answer))
        assert card.view.answer() == answer
        assert question.explanation in texts(card)
        assert not card.buttons.check.isVisible()


@pytest.mark.parametrize("question", MORE, ids=kinds)
def test_check_waits_and_then_sends_what_is_shown(asker: Asker, question: Question) -> None:
    card = asker.card(question)
    assert card.view.answer() is None
    assert not card.buttons.check.isEnabled()
    answer = typical_answers(question)["right"]
    card.view.set_answer(answer)
    card.view.changed.emit()
    assert card.buttons.check.isEnabled()
    card.buttons.check.click()
    assert asker.sent[0][0] == answer
    assert card.verdict is not None
    assert card.verdict.outcome == "right"


@pytest.mark.parametrize("question", MORE, ids=kinds)
def test_everything_that_takes_the_keyboard_has_a_name(asker: Asker, question: Question) -> None:
    card = asker.card(question)
    for judged in (False, True):
        if judged:
            answer = typical_answers(question)["wrong"]
            card.show_verdict(answer, question.grade(answer))
        for widget in card.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_viewport(widget):
                named = isinstance(widget, QPushButton | QToolButton) and widget.text()
                assert widget.accessibleName() or named, widget


def is_viewport(widget: QWidget) -> bool:
    """The inside of a scroll area hands the focus on."""
    return widget.focusProxy() is not None or isinstance(widget.parent(), QAbstractScrollArea)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [340, 900])
@pytest.mark.parametrize("question", MORE, ids=kinds)
def test_fits_its_width_before_and_after(asker: Asker, question: Question, width: int, scale: float) -> None:
    asker.theme.scale = scale
    card = asker.card(question, width)
    for judged in (False, True):
        if judged:
            answer = typical_answers(question)["wrong"]
            card.show_verdict(answer, question.grade(answer))
        for _ in range(2):
            card.resize(width, card.heightForWidth(width))
            QCoreApplication.processEvents()
        assert card.minimumSizeHint().width() <= width
        for widget in card.view.findChildren(QWidget):
            if widget.isVisibleTo(card.view) and isinstance(widget, QComboBox | QLineEdit | QRadioButton | NoteRow):
                right = widget.mapTo(card, QPoint(widget.width(), 0)).x()
                assert right <= width, widget
                assert widget.height() >= widget.minimumSizeHint().height()


@pytest.mark.parametrize("question", [q for q in MORE if q.figure is not None], ids=kinds)
def test_no_name_leaks_before_the_answer(asker: Asker, question: Question) -> None:
    card = asker.card(replace(question, prompt="What?", hint=""))
    said = [texts(card)]
    for widget in card.findChildren(QWidget):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    # A label offers all its names in its lists; elsewhere nothing may name what is asked for.
    assert not [text for text in said if "oleus" in text or "S1" in text]


def test_true_false_by_keyboard(asker: Asker) -> None:
    card = asker.card(TRUE_FALSE)
    press(card, Qt.Key.Key_2, Qt.Key.Key_J, Qt.Key.Key_Return)
    assert asker.sent == [("false", Confidence.LOW, False, 5.0)]
    assert "The statement is true." in texts(card)


def test_short_is_typed_letters_and_all(asker: Asker) -> None:
    card = asker.card(SHORT)
    assert isinstance(card.view, ShortView)
    QTest.keyClicks(card.focusWidget(), " Solues ")
    press(card, Qt.Key.Key_Return)
    assert asker.sent[0][:3] == ("Solues", None, False)
    assert "It is spelled “Soleus”." in texts(card)


def test_short_explains_a_known_mistake(asker: Asker) -> None:
    card = asker.card(SHORT)
    QTest.keyClicks(card.focusWidget(), "plantaris")
    press(card, Qt.Key.Key_Return)
    assert "Plantaris is thin and has a tendon of its own." in texts(card)
    names = [row.accessibleName() for row in card.view.findChildren(NoteRow)]
    assert names[0] == "Your answer. plantaris"
    assert names[1].startswith("Right answer. Soleus. It supplies")


def rows(card: QuestionCard) -> RowsView:
    assert isinstance(card.view, RowsView)
    return card.view


def test_matching_by_the_number_keys_walks_from_row_to_row(asker: Asker) -> None:
    card = asker.card(MATCHING)
    wanted = {"knee": "knee", "toe": "toe", "ankle": "ankle", "raise": "ankle"}
    ids = [choice for choice, _ in MATCHING.choices]
    for choice in wanted.values():
        press(card, Qt.Key(Qt.Key.Key_1.value + ids.index(choice)))
    press(card, Qt.Key.Key_L, Qt.Key.Key_Return)
    assert asker.sent == [(wanted, Confidence.HIGH, False, 5.0)]


def test_matching_by_the_arrows_and_a_wrong_pair_is_told(asker: Asker) -> None:
    card = asker.card(MATCHING)
    for row in rows(card).rows:
        row.taker().setFocus()
        press(card, Qt.Key.Key_Down)
    press(card, Qt.Key.Key_Return)
    first = MATCHING.choices[0][0]
    assert asker.sent[0][0] == {pair.id: first for pair in MATCHING.pairs}
    assert "Right answer:" in " ".join(row.accessibleName() for row in card.view.findChildren(NoteRow))


def test_predict_by_mouse(asker: Asker) -> None:
    card = asker.card(PREDICT)
    assert "The right S1 root is compressed" in texts(card)
    for row in rows(card).rows:
        buttons = row.findChildren(QPushButton)
        assert buttons[0].accessibleName() == f"{row.words}: Normal"
        QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.buttons.check, Qt.MouseButton.LeftButton)
    assert asker.sent[0][0] == {"knee": "weaker", "ankle": "weaker", "calf": "weaker"}
    assert "2 of 3 rows right." in texts(card)
    assert texts(card).count("Reflexes") == 1


def ordering(card: QuestionCard) -> OrderingView:
    assert isinstance(card.view, OrderingView)
    return card.view


def test_ordering_by_keyboard_alone(asker: Asker) -> None:
    card = asker.card(ORDERING)
    view = ordering(card)
    assert view.answer() is None
    for place, item in enumerate(step.id for step in ORDERING.items):
        while [each.item for each in view.cards].index(item) > place:
            at = next(each for each in view.cards if each.item == item)
            at.setFocus()
            QTest.keyClick(at, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            assert card.focusWidget() is at
    press(card, Qt.Key.Key_K, Qt.Key.Key_Return)
    assert asker.sent == [(["root", "plexus", "sciatic", "tibial"], Confidence.MEDIUM, False, 5.0)]


def test_ordering_by_buttons_and_by_dragging(asker: Asker) -> None:
    card = asker.card(ORDERING)
    view = ordering(card)
    before = [each.item for each in view.cards]
    assert not view.cards[0].up.isEnabled()
    view.cards[0].down.click()
    assert [each.item for each in view.cards[:2]] == before[1::-1]
    QCoreApplication.processEvents()
    held = view.cards[0]
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    QTest.mouseMove(held, QPoint(60, 10 + held.height()))
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton)
    assert [each.item for each in view.cards] == before
    assert view.cards[0].accessibleName().startswith("1 of 4: ")
    press(card, Qt.Key.Key_Down)
    assert card.focusWidget() in view.cards


def test_cloze_fields_and_lists_are_told_with_their_words(asker: Asker) -> None:
    card = asker.card(CLOZE)
    assert isinstance(card.view, ClozeView)
    edit, choice = card.view.gaps["root"], card.view.gaps["where"]
    assert edit.accessibleName() == "Gap 1 of 2, after “at L4/5 usually meets the”"
    QTest.keyClicks(edit, "L4")
    choice.setFocus()
    press(card, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_Return)
    assert asker.sent[0][:2] == ({"root": "L4", "where": "foraminal"}, Confidence.LOW)
    shown = texts(card)
    assert "usually meets the L5 root; a foraminal one meets L4." in shown
    assert "1 of 2 gaps right." in shown


def test_name_is_typed_and_what_was_named_is_marked(asker: Asker) -> None:
    card = asker.card(NAME)
    assert isinstance(card.view, NameView)
    QTest.keyClicks(card.view.edit, "tibial nerve")
    press(card, Qt.Key.Key_Return)
    shown = texts(card)
    assert "The lit structure is Soleus." in shown
    assert [row.accessibleName().split(".")[0] for row in card.view.findChildren(NoteRow)] == [
        "Your answer",
        "Right answer",
    ]


def test_name_can_be_picked_by_key(asker: Asker) -> None:
    card = asker.card(replace(NAME, choices=("nerve.tibial", "muscle.soleus")))
    press(card, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert asker.sent[0][0] == "muscle.soleus"
    assert "It is Soleus." in texts(card)


def test_name_works_on_any_drawing(qtbot: QtBot) -> None:
    plain = Asker(qtbot)
    card = plain.card(NAME)
    drawing, question_mode = plain.drawings[0]
    assert question_mode
    assert drawing.lit == ("muscle.soleus",)
    card.show_verdict("nerve", NAME.grade("nerve"))
    assert drawing.marks == (("muscle.soleus",), ())


def test_label_marks_lead_to_their_lists(asker: Asker) -> None:
    card = asker.card(LABEL)
    assert isinstance(card.view, LabelView)
    assert card.view.marks is not None
    buttons = card.view.marks.buttons
    assert [button.accessibleName() for button in buttons.values()] == ["Place 1", "Place 2", "Place 3"]
    QTest.mouseClick(buttons["nerve.tibial"], Qt.MouseButton.LeftButton)
    assert card.focusWidget() is card.view.rows[2].taker()
    ids = list(LABEL.offered)
    press(card, Qt.Key(Qt.Key.Key_1.value + ids.index("nerve.tibial")))
    assert buttons["nerve.tibial"].accessibleName() == "Place 3: Tibial nerve"
    for place in LABEL.places[:2]:
        press(card, Qt.Key(Qt.Key.Key_1.value + ids.index(place)))
    press(card, Qt.Key.Key_Return)
    assert asker.sent[0][0] == {place: place for place in LABEL.places}
    assert card.view.marks.buttons == {}


def test_gait_tells_the_walk_in_words_where_there_is_no_walker(asker: Asker) -> None:
    card = asker.card(GAIT)
    assert isinstance(card.view, GaitView)
    assert GAIT.described in texts(card)
    press(card, Qt.Key.Key_2, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert asker.sent[0][0] == {"pattern": "steppage", "muscle": "medius"}
    marks = [option.mark for box in card.view.boxes for option in box.cards.values()]
    assert [mark.tag for mark in marks if mark] == ["Right answer", "Your answer", "Your answer, right", ""]
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


@pytest.mark.parametrize("question", MORE, ids=kinds)
def test_the_theme_can_change_while_open(asker: Asker, question: Question) -> None:
    card = asker.card(question)
    light = card.grab().toImage()
    asker.theme.scheme = "dark"
    for widget in (card, *card.findChildren(QWidget)):
        repaint = getattr(widget, "apply_theme", None)
        if callable(repaint):
            repaint()
    assert card.grab().toImage() != light
