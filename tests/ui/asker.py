"""Builds question cards for tests, and presses their keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.questions.fake_drawing import FakeDrawing
from tutor.learning.records import Confidence
from tutor.questions.base import Answer, FigureRef, Question, Verdict
from tutor.ui.questions.choice_view import ChoiceView
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.theme import Theme

NAMES = {
    "muscle.soleus": "Soleus",
    "nerve.tibial": "Tibial nerve",
    "muscle.gastrocnemius-medial": "Gastrocnemius, medial head",
}


class DiskFullError(OSError):
    """What the store says when it cannot write."""


@dataclass
class Asker:
    """Builds cards and keeps what they submit. The clock goes on 5 s each time it is read."""

    qtbot: QtBot
    theme: Theme = field(default_factory=Theme)
    sent: list[tuple[Answer, Confidence | None, bool, float]] = field(default_factory=list)
    failing: bool = False
    make: Callable[[], QWidget] = FakeDrawing
    walker: Callable[[str, str], QWidget] | None = None
    drawings: list[tuple[FakeDrawing, bool]] = field(default_factory=list)

    def card(self, question: Question, width: int = 620) -> QuestionCard:
        ticks = count(100, 5)

        def submit(answer: Answer, confidence: Confidence | None, hint_used: bool, seconds: float) -> Verdict:
            if self.failing:
                raise DiskFullError("The disk is full.")
            self.sent.append((answer, confidence, hint_used, seconds))
            return question.grade(answer)

        card = QuestionCard(
            question,
            self.theme,
            submit=submit,
            diagram_view=self._drawing,
            source_names=lambda source: source.title(),
            structure_name=lambda structure: NAMES.get(structure, structure),
            clock=lambda: float(next(ticks)),
            walker=self.walker,
            position="Question 2 of 5",
        )
        self.qtbot.addWidget(card)
        card.resize(width, 700)
        with self.qtbot.waitExposed(card):
            card.show()
        card.activateWindow()
        card.setFocus()
        return card

    def _drawing(self, _figure: FigureRef, question_mode: bool) -> QWidget:
        drawing = self.make()
        if isinstance(drawing, FakeDrawing):
            self.drawings.append((drawing, question_mode))
        return drawing


def texts(widget: QWidget) -> str:
    """Every visible label, joined, after the layout has shown what was added."""
    QCoreApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(card: QuestionCard, *keys: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        QTest.keyClick(card.focusWidget() or card, key)


def choices(card: QuestionCard) -> ChoiceView:
    assert isinstance(card.view, ChoiceView)
    return card.view
