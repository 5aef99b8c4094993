"""What an exam gave: the share, what passes, by lesson and objective, and every question with what is to say of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.exam import Marked, Part, Result
from tutor.learning.records import Run
from tutor.ui.run.marked_row import MarkedRow
from tutor.ui.run.words import counted
from tutor.ui.study import Study
from tutor.ui.widgets.ask import make_judged_card, make_open_card
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

FEW = 3
"""Below so many questions a bar would say more than is known: only the numbers stand there."""


class ExamResult(QWidget):
    """`closed` when it is left."""

    closed = Signal()

    def __init__(self, study: Study, run: Run, result: Result) -> None:
        super().__init__()
        self._study, self._run, self._result = study, run, result
        self._column, self._looking = Column(), Column()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._column)
        self._stack.addWidget(self._looking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.rows: list[MarkedRow] = []
        self._at = 0
        body = self._column.body
        body.addWidget(self._verdict())
        body.addWidget(self._parts("By lesson", result.lessons))
        lost = [part for part in result.objectives if part.points < part.questions]
        weak = sorted(lost, key=lambda part: part.points / part.questions)
        if weak:
            body.addWidget(self._parts("Objectives to look at again, the weakest first", weak))
        body.addWidget(self._questions())
        body.addStretch(1)

    def look(self, index: int, among: Sequence[int] = ()) -> None:
        """Show one question with the answer, what was right, and why; then those that follow, of `among` if given."""
        marked, self._at = self._result.marked[index], index
        self._looking.clear()
        self._looking.verticalScrollBar().setValue(0)
        back = QPushButton("Back to the result")
        back.setToolTip("Escape")
        back.clicked.connect(partial(self._return, index))
        self._looking.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        position = f"Question {index + 1} of {len(self._result.marked)}"
        if marked.answer is not None and marked.verdict is not None:
            shown = make_judged_card(self._study, marked.question, marked.answer, marked.verdict, position)
        else:
            self._looking.body.addWidget(label("Not answered in the exam. You can answer it now.", "reading"))
            shown = make_open_card(self._study, marked.question, position)
        coming = [each for each in among or range(len(self._result.marked)) if each > index]
        onward = partial(self.look, coming[0], among) if coming else partial(self._return, index)
        shown.next_requested.connect(onward)
        shown.skipped.connect(onward)
        words = "Next that was not right" if among else "Next question"
        shown.set_next_text(words if coming else "Back to the result")
        self._looking.body.addWidget(shown)
        self._looking.body.addStretch(1)
        self._stack.setCurrentWidget(self._looking)
        shown.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from a question back to the result."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._looking:
            self._return(self._at)
            event.accept()
            return
        super().keyPressEvent(event)

    def _return(self, index: int) -> None:
        self._stack.setCurrentWidget(self._column)
        self.rows[index].setFocus()

    def _verdict(self) -> QWidget:
        result, mark = self._result, self._run.pass_mark
        frame, inside = card("card" if result.passed is None else "right" if result.passed else "partly")
        head = f"{result.share:.0%}"
        head += " · no pass mark" if result.passed is None else " · passed" if result.passed else " · not passed yet"
        inside.addWidget(label(head, "display"))
        told = f"{result.points:.1f}".removesuffix(".0") + f" of {counted(len(result.marked), 'point')}"
        missed = sum(each.verdict is None for each in result.marked)
        told += f", {counted(missed, 'question')} not answered." if missed else "."
        if mark is not None:
            told += f" The pass mark is {mark:.0%}."
        if result.lost:
            told += f" {counted(result.lost, 'question')} left the course since and are not counted."
        minutes = max(1, round(self._run.spent / 60))
        ended = self._run.ended or self._run.begun
        inside.addWidget(label(told, "reading"))
        inside.addWidget(label(f"{self._run.title} · {spoken_day(ended)} · {counted(minutes, 'minute')}", "soft"))
        inside.addSpacing(self._study.theme.space(1))
        inside.addWidget(self._buttons())
        return frame

    def _buttons(self) -> QWidget:
        """What was not right is looked at first; then done."""
        holder = QWidget()
        row = FlowLayout(self._study.theme.space(2), holder)
        missed = [index for index, each in enumerate(self._result.marked) if outcome(each) != "right"]
        self.done = QPushButton("Done")
        self.done.clicked.connect(self.closed)
        self.first = self.done
        if missed:
            wrong = all(outcome(self._result.marked[index]) == "wrong" for index in missed)
            words = counted(len(missed), "wrong answer") if wrong else f"{len(missed)} that were not right"
            if len(missed) == 1:
                words = "wrong answer" if wrong else "one that was not right"
            self.first = QPushButton(f"Look at the {words}")
            self.first.clicked.connect(partial(self.look, missed[0], missed))
            row.addWidget(self.first)
        self.first.setProperty("role", "primary")
        row.addWidget(self.done)
        return holder

    def _parts(self, title: str, parts: Sequence[Part]) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(title, "title"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2 if any(part.questions >= FEW for part in parts) else 0)
        grid.setHorizontalSpacing(16)
        for row, part in enumerate(parts):
            words = f"{part.points:.1f}".removesuffix(".0") + f" of {part.questions}"
            grid.addWidget(label(part.name), row, 0)
            if part.questions >= FEW:
                bar = QProgressBar()
                bar.setTextVisible(False)
                bar.setValue(round(100 * part.points / part.questions))
                bar.setAccessibleName(f"{part.name}: {words}")
                grid.addWidget(bar, row, 1)
            grid.addWidget(label(words, "small", wrap=False), row, 2)
        inside.addLayout(grid)
        return frame

    def _questions(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Every question", "title"))
        inside.addWidget(label("Open one to see your answer beside the right one, with the reasons.", "soft"))
        for index, marked in enumerate(self._result.marked):
            row = MarkedRow(
                self._study.theme, index + 1, marked.question.prompt, outcome(marked), flagged=marked.flagged
            )
            row.clicked.connect(partial(self.look, index))
            self.rows.append(row)
            inside.addWidget(row)
        return frame


def outcome(marked: Marked) -> str:
    """right, partly, wrong, or plain for what was not answered."""
    return marked.verdict.outcome if marked.verdict is not None else "plain"


def spoken_day(moment: datetime) -> str:
    """A day as people say it, in local time."""
    local = moment.astimezone()
    return f"{local.day} {local:%B %Y}"
