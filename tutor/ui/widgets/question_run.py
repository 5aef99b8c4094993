"""A run of questions with feedback at once, with a closing card; kept from question to question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.bank import structure_of
from tutor.learning.records import Attempt, Given, Mode, Rating, Run
from tutor.learning.runs import RunBook
from tutor.questions.base import Question, Verdict
from tutor.ui.questions.notice_box import NoticeBox
from tutor.ui.questions.question_card import QuestionCard
from tutor.ui.run.closing import closing_card
from tutor.ui.run.rating_row import RatingRow
from tutor.ui.run.words import reminded
from tutor.ui.study import Study
from tutor.ui.widgets.ask import make_card
from tutor.ui.widgets.elided_label import ElidedLabel
from tutor.ui.widgets.labels import label
from tutor.ui.widgets.scroll import COLUMN, Column

MODES: dict[str, Mode] = {"due": "review", "plan": "review", "quick": "quick", "cram": "cram"}
"""Kind of run -> where its answers count; any other kind is a check."""
RATINGS = {Qt.Key.Key_1: Rating.AGAIN, Qt.Key.Key_2: Rating.HARD, Qt.Key.Key_3: Rating.GOOD, Qt.Key.Key_4: Rating.EASY}


class QuestionRun(QWidget):
    """Asks the questions of `run`, from the first that was not answered. `closed` when the closing card is left.

    book: keeps the place and the answers; None for a run that is not worth it.
    """

    closed = Signal()

    def __init__(self, study: Study, run: Run, book: RunBook | None) -> None:
        super().__init__()
        self._study, self._run, self._book = study, run, book
        found = (study.session.question(key) for key in run.questions)
        self._questions: list[Question] = [question for question in found if question is not None]
        self._outcomes: dict[str, str] = {}
        self._index = self._resume()
        self._card: QuestionCard | None = None
        self._rating: RatingRow | None = None
        self._attempt: Attempt | None = None
        self._reminder = ""
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(self._questions))
        self._stop = QPushButton("Stop here")
        self._stop.setProperty("role", "quiet")
        self._stop.clicked.connect(self.finish)
        self._column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._make_head(run.title))
        layout.addWidget(self._column, 1)
        self._foot = self._make_foot()
        layout.addWidget(self._foot)
        self._ask()

    @property
    def card(self) -> QuestionCard | None:
        """The card on show."""
        return self._card

    @property
    def rating(self) -> RatingRow | None:
        """The ratings of the answer on show; None before it, and where answers do not change the schedule."""
        return self._rating

    @property
    def questions(self) -> Sequence[Question]:
        """What is asked, in its order."""
        return self._questions

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 4 change the rating of the answer on show."""
        rating = RATINGS.get(Qt.Key(event.key()))
        if self._rating is not None and rating is not None:
            self._rating.choose(rating)
            event.accept()
            return
        super().keyPressEvent(event)

    def finish(self) -> None:
        """Stop asking and show how it went."""
        self._clear()
        self._foot.hide()
        self._stop.hide()
        self._bar.setValue(self._bar.maximum())
        if self._book is not None:
            self._book.drop(self._run)
        asked = [
            (question, self._outcomes[question.id]) for question in self._questions if question.id in self._outcomes
        ]
        named = [(self._words(question), outcome) for question, outcome in asked]
        frame, done = closing_card(named, cram=self._mode == "cram")
        done.clicked.connect(self.closed)
        self._column.body.addWidget(frame)
        self._column.body.addStretch(1)
        done.setFocus()

    def _words(self, question: Question) -> str:
        """What was asked; many questions of a drawing share their prompt, so that the structure is named."""
        structure = structure_of(question.memory) if question.id not in self._study.course.questions else ""
        return f"{question.prompt} {self._study.name(structure)}" if structure else question.prompt

    @property
    def _mode(self) -> Mode:
        return MODES.get(self._run.kind, "check")

    def _resume(self) -> int:
        """The first question from the kept place on that was not answered; what was, counts in the closing card."""
        if self._book is None:
            return 0
        for key, given in self._book.given(self._run).items():
            attempt = self._study.log.attempt(given.attempt) if given.attempt else None
            if attempt is not None:
                self._outcomes[key] = attempt.outcome
        ahead = list(enumerate(self._questions))[self._run.place :]
        return next((index for index, question in ahead if question.id not in self._outcomes), len(self._questions))

    def _make_head(self, title: str) -> QHBoxLayout:
        head = QWidget()
        head.setMaximumWidth(COLUMN)
        top = QHBoxLayout(head)
        top.setContentsMargins(0, 16, 0, 0)
        top.setSpacing(16)
        top.addWidget(ElidedLabel(title, "title"), 3)
        top.addWidget(self._bar, 2)
        top.addWidget(self._stop)
        return _middle(head, 0)

    def _make_foot(self) -> QWidget:
        foot, inside, self._buttons = QFrame(), QWidget(), QStackedWidget()
        foot.setProperty("role", "footer")
        inside.setMaximumWidth(COLUMN)
        self._foot_row = QHBoxLayout(inside)
        self._foot_row.setContentsMargins(0, 0, 0, 0)
        self._foot_row.setSpacing(16)
        self._foot_row.addWidget(self._buttons, 1)
        foot.setLayout(_middle(inside, 8))
        return foot

    def _ask(self) -> None:
        self._clear()
        self._column.verticalScrollBar().setValue(0)
        self._bar.setValue(self._index)
        if self._index >= len(self._questions):
            self.finish()
            return
        question = self._questions[self._index]
        if self._book is not None:
            self._run = self._book.move(self._run, self._index)
        position = f"Question {self._index + 1} of {len(self._questions)}"
        self._bar.setAccessibleName(position)
        reminder = self._study.session.reminder(question)
        self._reminder = reminded(self._study, reminder, question.prompt) if reminder is not None else ""
        self._pill = label("An earlier mistake comes back", "pill", wrap=False)
        self._pill.setVisible(bool(self._reminder))
        self._column.body.addWidget(self._pill, 0, LEFT)
        self._card = make_card(self._study, question, self._mode, position)
        self._card.answered.connect(self._answered)
        self._card.skipped.connect(self._advance)
        self._card.next_requested.connect(self._advance)
        self._column.body.addWidget(self._card)
        # The buttons stand at the foot of the page, so that a long explanation never pushes them out of sight.
        self._buttons.addWidget(self._card.buttons)
        self._column.body.addStretch(1)
        self._card.setFocus()

    def _answered(self, verdict: Verdict) -> None:
        question, attempt = self._questions[self._index], self._study.session.last
        self._outcomes[question.id] = verdict.outcome
        self._bar.setValue(self._index + 1)
        if attempt is None:
            return
        if self._book is not None:
            # After a crash before the next click, this one is not asked again.
            self._run = replace(self._run, place=self._index + 1)
            self._book.give(self._run, Given(question=question.id, attempt=attempt.id, seconds=attempt.seconds))
        if self._reminder:
            box = NoticeBox("info", "hint", self._study.theme)
            box.tell(self._reminder)
            self._pill.hide()
            self._column.body.insertWidget(0, box)
        if self._mode != "cram":
            self._attempt = attempt
            self._show_rating(attempt)

    def _show_rating(self, attempt: Attempt) -> None:
        cards = {rating: self._study.session.outlook(attempt, rating) for rating in Rating}
        gaps = {rating: card.due - attempt.at for rating, card in cards.items() if card is not None}
        self._rating = RatingRow(self._study.theme, attempt.rating, gaps, wrong=attempt.outcome == "wrong")
        self._rating.chosen.connect(self._revise)
        self._foot_row.insertWidget(0, self._rating, 1)
        self._foot_row.setStretchFactor(self._buttons, 0)

    def _revise(self, rating: Rating) -> None:
        """Keep the learner's own rating; if it cannot be saved, the one before stays."""
        if self._attempt is None or self._rating is None or rating is self._attempt.rating:
            return
        try:
            self._study.session.revise(self._attempt, rating)
        except OSError as error:
            self._rating.show_rating(self._attempt.rating)
            box = NoticeBox("redflag", "warn", self._study.theme)
            box.tell(f"Not saved. {error}")
            self._column.body.insertWidget(0, box)
            return
        self._attempt = replace(self._attempt, rating=rating)
        if self._card is not None:
            self._card.buttons.next.setFocus()

    def _advance(self) -> None:
        self._index += 1
        self._ask()

    def _clear(self) -> None:
        """Take the card, its buttons and its ratings away."""
        self._column.clear()
        self._card, self._attempt = None, None
        if self._rating is not None:
            self._foot_row.removeWidget(self._rating)
            self._foot_row.setStretchFactor(self._buttons, 1)
            self._rating.hide()
            self._rating.deleteLater()
            self._rating = None
        row = self._buttons.currentWidget()
        if row is not None:
            self._buttons.removeWidget(row)
            row.deleteLater()


LEFT = Qt.AlignmentFlag.AlignLeft


def _middle(widget: QWidget, margin: int) -> QHBoxLayout:
    """In the middle, no wider than it likes."""
    row = QHBoxLayout()
    row.setContentsMargins(24, margin, 24, margin)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
