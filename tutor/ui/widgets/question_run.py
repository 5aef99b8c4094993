"""A run of questions, one after the other, with a closing card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.records import Mode
from tutor.questions.base import Question, Verdict
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.study import Study
from tutor.ui.widgets.ask import make_card
from tutor.ui.widgets.elided_label import ElidedLabel
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import COLUMN, Column


class QuestionRun(QWidget):
    """Asks `questions` in order. `closed` when the learner leaves the closing card."""

    closed = Signal()

    def __init__(self, study: Study, title: str, questions: Sequence[Question], mode: Mode) -> None:
        super().__init__()
        self._study, self._questions, self._mode = study, list(questions), mode
        self._verdicts: dict[str, Verdict] = {}
        self._index = 0
        self._card: QuestionCard | None = None
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(self._questions))
        stop = QPushButton("Stop here")
        stop.setProperty("role", "quiet")
        stop.clicked.connect(self.finish)
        self._stop = stop
        head = QWidget()
        head.setMaximumWidth(COLUMN)
        top = QHBoxLayout(head)
        top.setContentsMargins(0, 16, 0, 0)
        top.setSpacing(16)
        top.addWidget(ElidedLabel(title, "title"), 3)
        top.addWidget(self._bar, 2)
        top.addWidget(stop)
        middle = QHBoxLayout()
        middle.setContentsMargins(24, 0, 24, 0)
        middle.addStretch(1)
        middle.addWidget(head, 1000)
        middle.addStretch(1)
        self._column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle)
        layout.addWidget(self._column, 1)
        self._foot = self._make_foot()
        layout.addWidget(self._foot)
        self._ask()

    @property
    def card(self) -> QuestionCard | None:
        """The card on show."""
        return self._card

    def _make_foot(self) -> QWidget:
        foot, self._buttons = QFrame(), QStackedWidget()
        foot.setProperty("role", "footer")
        self._buttons.setMaximumWidth(COLUMN)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 8, 24, 8)
        row.addStretch(1)
        row.addWidget(self._buttons, 1000)
        row.addStretch(1)
        return foot

    def _ask(self) -> None:
        self._clear()
        self._column.verticalScrollBar().setValue(0)
        self._bar.setValue(self._index)
        if self._index >= len(self._questions):
            self.finish()
            return
        position = f"Question {self._index + 1} of {len(self._questions)}"
        self._bar.setAccessibleName(position)
        self._card = make_card(self._study, self._questions[self._index], self._mode, position)
        self._card.answered.connect(self._answered)
        self._card.skipped.connect(self._advance)
        self._card.next_requested.connect(self._advance)
        self._column.body.addWidget(self._card)
        # The buttons stand at the foot of the page, so that a long explanation never pushes them out of sight.
        self._buttons.addWidget(self._card.buttons)
        self._column.body.addStretch(1)
        self._card.setFocus()

    def _answered(self, verdict: Verdict) -> None:
        self._verdicts[self._questions[self._index].id] = verdict
        self._bar.setValue(self._index + 1)

    def _advance(self) -> None:
        self._index += 1
        self._ask()

    def _clear(self) -> None:
        """Take the card and its buttons away."""
        self._column.clear()
        self._card = None
        row = self._buttons.currentWidget()
        if row is not None:
            self._buttons.removeWidget(row)
            row.deleteLater()

    def finish(self) -> None:
        """Stop asking and show how it went."""
        self._clear()
        self._foot.hide()
        self._stop.hide()
        self._bar.setValue(self._bar.maximum())
        frame, inside = card()
        right = sum(verdict.outcome == "right" for verdict in self._verdicts.values())
        asked = len(self._verdicts)
        inside.addWidget(label(f"{right} of {asked} right" if asked else "Nothing answered this time", "large"))
        inside.addWidget(
            label(
                "Every answer is saved. What was hard comes back sooner." if asked else "Nothing has changed.",
                "reading",
            )
        )
        for question in self._questions:
            verdict = self._verdicts.get(question.id)
            if verdict is not None and verdict.outcome != "right":
                inside.addWidget(label(f"{'Partly' if verdict.outcome == 'partly' else 'Wrong'} · {question.prompt}"))
        done = QPushButton("Done")
        done.setProperty("role", "primary")
        done.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(done)
        row.addStretch(1)
        inside.addLayout(row)
        self._column.body.addWidget(frame)
        self._column.body.addStretch(1)
        done.setFocus()
