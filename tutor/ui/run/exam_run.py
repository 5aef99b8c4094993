"""An exam: questions in any order, flags, a clock, nothing judged until it is handed in; a crash loses no answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.records import Given, Run
from tutor.learning.runs import RunBook
from tutor.questions.base import Question
from tutor.ui.run.exam_bars import ExamFoot, ExamHead
from tutor.ui.run.exam_overview import ExamOverview
from tutor.ui.run.held_card import HeldCard
from tutor.ui.study import Study
from tutor.ui.widgets.ask import make_held_card
from tutor.ui.widgets.scroll import Column

TICK = 1000
"""Milliseconds between two looks at the clock."""
HEARTBEAT = 10.0
"""Seconds after which the time that was taken is kept, so that a crash costs no more."""
WARNINGS = (300.0, 60.0)
"""Seconds left at which the clock says so."""


class ExamRun(QWidget):
    """Asks the questions of `run` until it is handed in, by the learner or by the clock: `handed_in(run)`.

    The clock runs while the exam is on show. trouble: a sentence for the person. monotonic: seconds, for the clock.
    """

    handed_in = Signal(object)
    trouble = Signal(str)
    left_off = Signal()
    """The learner leaves; everything is kept."""

    def __init__(self, study: Study, run: Run, book: RunBook, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._study, self._run, self._book, self._monotonic = study, run, book, monotonic
        found = (study.session.question(key) for key in run.questions)
        self.questions: list[Question] = [question for question in found if question is not None]
        self.given = {key: given for key, given in book.given(run).items() if given.attempt is None}
        self.index = min(run.place, max(0, len(self.questions) - 1))
        self.card: HeldCard | None = None
        self._unsaved = False
        self._entered = self._saved = self._seen = monotonic()
        self._warned = [limit for limit in WARNINGS if run.limit is not None and limit < run.limit]
        self.head = ExamHead(study.theme, run.title, len(self.questions), timed=run.limit is not None)
        self.head.overview.clicked.connect(self.show_overview)
        self.head.leave.clicked.connect(self.left_off)
        self.foot = ExamFoot(study.theme)
        self.foot.back.clicked.connect(self._back)
        self.foot.forward.clicked.connect(self.go_on)
        self.foot.flag.toggled.connect(self._flag)
        self.column = Column()
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(0)
        asking.addWidget(self.column, 1)
        asking.addWidget(self.foot)
        self.overview: ExamOverview | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._asking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self.tick)
        self.ask(self.index)

    @property
    def spent(self) -> float:
        """Seconds that were taken so far."""
        return self._run.spent + (self._monotonic() - self._entered if self._timer.isActive() else 0.0)

    @property
    def left(self) -> float | None:
        """Seconds that are left; None without a limit."""
        return None if self._run.limit is None else self._run.limit - self.spent

    def ask(self, index: int) -> None:
        """Show a question, with what was given to it so far."""
        self._look_away()
        self.index = index
        question = self.questions[index]
        given = self.given.get(question.id, Given(question=question.id))
        position = f"Question {index + 1} of {len(self.questions)}"
        self.column.clear()
        self.column.verticalScrollBar().setValue(0)
        self.card = make_held_card(self._study, question, position, given.answer)
        self.card.view.changed.connect(self._keep)
        self.card.next_requested.connect(self.go_on)
        self.column.body.addWidget(self.card)
        self.column.body.addStretch(1)
        self._seen = self._monotonic()
        self.foot.show_place(index, len(self.questions), flagged=given.flagged)
        self._show_state()
        self._stack.setCurrentWidget(self._asking)
        self.head.overview.show()
        self._save_run()
        self.card.focus_entry()

    def go_on(self) -> None:
        """The next question; after the last one, the overview."""
        if self.index + 1 < len(self.questions):
            self.ask(self.index + 1)
        else:
            self.show_overview()

    def show_overview(self) -> None:
        """What is answered, what is not, what is flagged; and handing in."""
        self._look_away()
        if self.overview is not None:
            self._stack.removeWidget(self.overview)
            self.overview.deleteLater()
        states = [self.given.get(question.id, Given(question=question.id)) for question in self.questions]
        self.overview = ExamOverview(self._study.theme, states, self.index)
        self.overview.chosen.connect(self.ask)
        self.overview.handed_in.connect(self.hand_in)
        self._stack.addWidget(self.overview)
        self._stack.setCurrentWidget(self.overview)
        self.overview.take_focus()
        self.head.overview.hide()

    def hand_in(self) -> None:
        """Judge everything; what cannot be saved is told, and can be tried again."""
        self._look_away()
        self._save_run()
        self._timer.stop()
        try:
            ended = self._book.hand_in(self._study.session, self._run)
        except OSError as error:
            self._resume_clock()
            self.trouble.emit(f"The exam is not handed in yet. {error} Your answers are kept; try again.")
            return
        self.handed_in.emit(ended)

    def tick(self) -> None:
        """The clock: show it, warn, keep the time, hand in at its end."""
        left = self.left
        if left is not None:
            warn = next((limit for limit in self._warned if left <= limit), None)
            if warn is not None:
                self._warned = [limit for limit in self._warned if limit < warn]
            self.head.show_left(left, aloud=warn is not None)
            if left <= 0:
                self._timer.stop()
                self._run = replace(self._run, spent=self._run.limit or 0.0)
                self.hand_in()
                return
        if self._monotonic() - self._saved >= HEARTBEAT:
            self._save_run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """M marks with a flag, Ctrl and the page keys walk; what a question takes itself never comes here."""
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        walk = {Qt.Key.Key_PageDown: self.go_on, Qt.Key.Key_PageUp: self._back}
        mark = {Qt.Key.Key_M: self.foot.flag.toggle}
        act = (walk if with_control else mark).get(Qt.Key(event.key()))
        if act is not None and self._stack.currentWidget() is self._asking:
            act()
            event.accept()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs while the exam is on show."""
        super().showEvent(event)
        self._resume_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is on show: the clock stops, and everything is kept."""
        super().hideEvent(event)
        if self._timer.isActive():
            self._look_away()
            self._save_run()
            self._timer.stop()

    def _resume_clock(self) -> None:
        self._entered = self._saved = self._monotonic()
        self._timer.start()
        if self.left is not None:
            self.head.show_left(self.left, aloud=False)

    def _back(self) -> None:
        if self.index > 0:
            self.ask(self.index - 1)

    def _flag(self, flagged: bool) -> None:
        self._give(flagged=flagged)
        self.foot.show_place(self.index, len(self.questions), flagged=flagged)

    def _keep(self) -> None:
        """The answer was changed: keep it at once."""
        if self.card is not None:
            answer = self.card.view.answer()
            self._give(answer=answer)
            if answer is None and not self._unsaved:
                self.foot.show_state("Not complete yet", bad=False)

    def _give(self, **changed: object) -> None:
        """Keep something of the question on show."""
        question = self.questions[self.index].id
        before = self.given.get(question, Given(question=question))
        given = replace(before, **changed)  # type: ignore[arg-type]
        if given != before:
            self.given[question] = given
            self._try(lambda: self._book.give(self._moved(), given))
        self._show_state()

    def _look_away(self) -> None:
        """Add the time that the question on show was looked at."""
        if self.card is None or self._stack.currentWidget() is not self._asking:
            return
        question, now = self.questions[self.index].id, self._monotonic()
        before = self.given.get(question, Given(question=question))
        self.given[question] = replace(before, seconds=before.seconds + now - self._seen)
        self._seen = now
        self._try(lambda: self._book.give(self._moved(), self.given[question]))

    def _moved(self) -> Run:
        """The run as it is now."""
        self._run = replace(self._run, place=self.index, spent=self.spent)
        self._entered = self._saved = self._monotonic()
        return self._run

    def _save_run(self) -> None:
        self._try(lambda: self._book.move(self._moved(), self.index))

    def _try(self, write: Callable[[], object]) -> None:
        """Write; what cannot be saved is shown, and is tried again with the next change."""
        try:
            write()
        except OSError as error:
            self.foot.show_state(f"Not saved yet. {error}", bad=True)
            self._unsaved = True
        else:
            self._unsaved = False

    def _show_state(self) -> None:
        """Whether the answer on show is complete and kept."""
        given = self.given.get(self.questions[self.index].id)
        done = given is not None and given.answer is not None
        if not self._unsaved:
            self.foot.show_state("Saved" if done else "No answer yet", bad=False)
        self.head.show_count(sum(each.answer is not None for each in self.given.values()))
