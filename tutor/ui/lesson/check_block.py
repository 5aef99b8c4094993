"""Questions inside a lesson; one that was answered before opens on that answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.learning.lesson import Check
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.study import Study
from tutor.ui.widgets.ask import make_card


class CheckBlock(QWidget):
    """The cards of one check, below each other. `answered` is emitted after each saved answer."""

    answered = Signal()

    def __init__(self, study: Study, block: Check) -> None:
        super().__init__()
        self._study, self._ids = study, block.questions
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._cards: dict[str, QuestionCard] = {}
        last = study.session.last_attempts(block.questions)
        for question_id in block.questions:
            self._add(question_id, fresh=question_id not in last)

    def _add(self, question_id: str, *, fresh: bool) -> None:
        count = len(self._ids)
        position = f"Question {self._ids.index(question_id) + 1} of {count}" if count > 1 else ""
        last = None if fresh else self._study.session.last_attempts([question_id])[question_id]
        card = make_card(self._study, self._study.course.questions[question_id], "check", position, last)
        card.answered.connect(self._answered)
        card.next_requested.connect(self._again)
        card.set_next_text("Answer again")
        old = self._cards.get(question_id)
        if old is None:
            self._column.addWidget(card)
        else:
            self._column.replaceWidget(old, card)
            old.hide()
            old.deleteLater()
            card.setFocus()
        self._cards[question_id] = card

    def _answered(self, _verdict: object) -> None:
        self.answered.emit()

    def _again(self) -> None:
        card = self.sender()
        question_id = next(key for key, value in self._cards.items() if value is card)
        self._add(question_id, fresh=True)
