"""Short, matching, ordering, cloze, name, label, predict: how each is answered, by mouse and by keyboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.questions.more_samples import CLOZE, LABEL, MATCHING, NAME, ORDERING, PREDICT, SHORT, TRUE_FALSE
from tests.ui.asker import Asker, press, texts
from tests.ui.painting import real_drawings
from tutor.learning.records import Confidence
from tutor.ui.questions.cloze_view import ClozeView
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
    assert names[1].startswith("Correct answer. Soleus. It supplies")


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
    assert "Correct: " in " ".join(row.accessibleName() for row in card.view.findChildren(NoteRow))


def test_predict_by_mouse(asker: Asker) -> None:
    card = asker.card(PREDICT)
    assert "The right S1 root is compressed" in texts(card)
    for row in rows(card).rows:
        buttons = row.findChildren(QPushButton)
        assert buttons[0].accessibleName() == f"{row.words}: Normal"
        QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.buttons.check, Qt.MouseButton.LeftButton)
    assert asker.sent[0][0] == {"knee": "weaker", "ankle": "weaker", "calf": "weaker"}
    assert "2 of 3 rows correct." in texts(card)
    assert texts(card).count("Reflexes") == 1
    wrong = next(row for row in card.view.findChildren(NoteRow) if row.accessibleName().startswith("Knee reflex"))
    assert wrong.accessibleName().startswith("Knee reflex: wrong. You: Weaker. Correct: Normal. ")


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
    assert "1 of 2 gaps correct." in shown


def test_name_is_typed_and_what_was_named_is_marked(asker: Asker) -> None:
    card = asker.card(NAME)
    assert isinstance(card.view, NameView)
    QTest.keyClicks(card.view.edit, "tibial nerve")
    press(card, Qt.Key.Key_Return)
    shown = texts(card)
    assert "What is lit: the soleus." in shown
    assert [row.accessibleName().split(".")[0] for row in card.view.findChildren(NoteRow)] == [
        "Your answer",
        "Correct answer",
    ]


def test_name_can_be_picked_by_key(asker: Asker) -> None:
    card = asker.card(replace(NAME, choices=("nerve.tibial", "muscle.soleus")))
    press(card, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert asker.sent[0][0] == "muscle.soleus"
    assert "You named it: the soleus." in texts(card)


@pytest.mark.parametrize("explanation", ["It reaches far down the tendon.", "Another sentence."])
def test_an_explanation_that_a_row_gives_is_told_once(asker: Asker, explanation: str) -> None:
    card = asker.card(replace(NAME, choices=("nerve.tibial", "muscle.soleus"), explanation=explanation))
    press(card, Qt.Key.Key_2, Qt.Key.Key_Return)
    assert isinstance(card.view, NameView)
    told = [each.mark.because for each in card.view.cards if each.mark]
    assert card.feedback is not None
    said = [each.text() for each in card.feedback.findChildren(QLabel)]
    assert (told + said).count(explanation) == 1


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
    assert buttons == {}
    assert card.view.marks is None, "the names stand there now"
