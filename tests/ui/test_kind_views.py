"""The views of the further kinds of question: by mouse, by keyboard alone, spoken, judged, and shown again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QLineEdit, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.answers import typical_answers
from tests.questions.more_samples import (
    MORE,
)
from tests.ui.asker import Asker, texts
from tests.ui.painting import real_drawings
from tutor.questions.base import Question
from tutor.ui.questions.note_row import NoteRow


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
                # The style sheet's ring of a focused field is 1 px wider at either side than its border.
                assert widget.height() >= widget.minimumSizeHint().height() - 2


@pytest.mark.parametrize("question", [q for q in MORE if q.figure is not None], ids=kinds)
def test_no_name_leaks_before_the_answer(asker: Asker, question: Question) -> None:
    card = asker.card(replace(question, prompt="What?", hint=""))
    said = [texts(card)]
    for widget in card.findChildren(QWidget):
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    # A label offers all its names in its lists; elsewhere nothing may name what is asked for.
    assert not [text for text in said if "oleus" in text or "S1" in text]


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
