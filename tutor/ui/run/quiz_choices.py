"""What can be asked: what is due, ten minutes, the drawings, exams, a cram, each lesson."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tutor.learning.bank import FORMS
from tutor.learning.exam import final_length
from tutor.learning.records import Run
from tutor.learning.session import QUICK_MINUTES, SITTING
from tutor.ui.run.exam_form import EXTRA, extra_time, final_told
from tutor.ui.run.exam_result import spoken_day
from tutor.ui.run.offer import Offer, combo, named
from tutor.ui.run.words import counted
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

PRACTICE = 20
"""Questions of one practice on the drawings, or of one cram."""


class QuizChoices(Column):
    """`chosen(target)` of the Quiz page."""

    chosen = Signal(str)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study

    def show_offers(self, message: str, open_runs: list[Run], past: list[Run]) -> None:
        """Read the learner's state anew."""
        self.clear()
        self.verticalScrollBar().setValue(0)
        self.body.addWidget(label("Quiz", "display"))
        if message:
            self.body.addWidget(label(message, "reading"))
        offers = [go_on(run) for run in open_runs]
        offers += sorted(self._first_offers(), key=lambda offer: not offer.button.isEnabled())
        for index, offer in enumerate(offers):
            offer.taken.connect(self.chosen)
            if index == 0:
                offer.emphasise()
            self.body.addWidget(offer)
        self.body.addWidget(self._drawings())
        self.body.addWidget(self._exams(past))
        self.body.addWidget(self._cram())
        self.body.addWidget(self._lessons())
        self.body.addStretch(1)

    def _first_offers(self) -> list[Offer]:
        session = self._study.session
        waiting, quick = session.waiting(), session.chooser.available(session.room(QUICK_MINUTES))
        due, held = len(waiting.asked), len(waiting.held)
        text = f"{counted(due, 'question')}{' or more' if waiting.more else ''} waiting for review."
        if held:
            text += f" {held} more, close to these, {'waits' if held == 1 else 'wait'} for another day."
        if due > SITTING:
            text += f" {SITTING} at a time."
        ahead = f"About {counted(quick, 'question')}: what you forget first, then new ones."
        first = Offer("due", "Due now", text if due or held else "Nothing is due now.", "Review", enabled=bool(due))
        if held:
            first.add_second("held", "Ask those too", "Due now")
        return [
            first,
            Offer("quick", "Next ten minutes", ahead if quick else "Begin a lesson first.", enabled=bool(quick)),
        ]

    def _drawings(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Drawings", "title"))
        told = f"Every structure of a drawing, {PRACTICE} questions at a time: what you forget first, then what is new."
        inside.addWidget(label(told, "soft"))
        drawings = [(name.replace("-", " ").capitalize(), name) for name in self._study.session.bank.drawings()]
        drawing = combo(drawings, "Drawing", "leg-posterior")
        form = combo([("Any form", ""), *((words, key) for key, words in FORMS.items())], "Form of the questions")
        start = QPushButton("Practise")
        start.setAccessibleName("Practise the drawing")
        start.clicked.connect(
            lambda: self.chosen.emit(f"drawings:{drawing.currentData()}:{form.currentData()}"),
        )
        inside.addWidget(_line(self._study, named("Drawing", drawing), named("Form", form), named("", start)))
        return frame

    def _exams(self, past: list[Run]) -> QWidget:
        frame, inside = card()
        course, study = self._study.course, self._study
        inside.addWidget(label("Exams", "title"))
        inside.addWidget(
            label("Feedback comes at the end. Flag, skip, come back; what you gave is kept at once.", "soft")
        )
        total = final_length(course)
        self._final = label(final_told(self._study), "soft")
        inside.addLayout(self._row("final", "Final exam", self._final, "Begin", enabled=total > 0))
        inside.addLayout(self._row("exam", "Your own exam", "Choose the lessons, the number and the time.", "Set up"))
        for run in past:
            told = f"{spoken_day(run.ended or run.begun)}, {counted(len(run.questions), 'question')}"
            inside.addLayout(self._row(f"result:{run.id}", run.title, told, "Look"))
        extra = combo(EXTRA, "Extra time", f"{extra_time(study):g}")
        extra.currentIndexChanged.connect(partial(self._set_extra, extra))
        inside.addWidget(_line(study, named("Extra time, for every exam", extra)))
        return frame

    def _set_extra(self, box: QComboBox, _index: int) -> None:
        self._study.log.set("extra_time", float(box.currentData()))
        self._final.setText(final_told(self._study))

    def _cram(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Cram", "title"))
        told = f"{PRACTICE} questions, the most forgotten first. Your schedule stays as it is."
        inside.addWidget(label(told, "soft"))
        lessons = [("The whole course", "all"), *((lesson.title, lesson.id) for lesson in self._study.course.lessons)]
        what = combo(lessons, "What to cram")
        start = QPushButton("Cram")
        start.clicked.connect(lambda: self.chosen.emit(f"cram:{what.currentData()}"))
        inside.addWidget(_line(self._study, named("What", what), named("", start)))
        return frame

    def _lessons(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Lessons", "title"))
        counts, memories = Counter(self._study.course.lesson_of.values()), self._study.session.forms.memories_of
        for lesson in self._study.course.lessons:
            count = counts[lesson.id]
            things = counted(len(memories.get(lesson.id, ())), "thing")
            told = f"Lesson {lesson.number}: {things} to know, {counted(count, 'question')} on them"
            inside.addLayout(self._row(f"lesson:{lesson.id}", lesson.title, told, enabled=bool(count)))
        return frame

    def _row(
        self, target: str, title: str, text: str | QLabel, action: str = "Start", *, enabled: bool = True
    ) -> QHBoxLayout:
        """A line of a card: what, a few words on it, a button."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "prompt"))
        words.addWidget(label(text, "soft") if isinstance(text, str) else text)
        button = QPushButton(action)
        button.setObjectName(target)
        button.setAccessibleName(f"{action}: {title}")
        button.setEnabled(enabled)
        button.clicked.connect(partial(self.chosen.emit, target))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def go_on(run: Run) -> Offer:
    """The offer to go on with a run that was left."""
    at = f"You were at question {min(run.place + 1, len(run.questions))} of {len(run.questions)}."
    if run.limit is not None:
        at += f" {counted(max(0, round((run.limit - run.spent) / 60)), 'minute')} left; the clock stands still."
    offer = Offer(f"resume:{run.id}", f"Go on with: {run.title}", at, "Go on")
    offer.add_second(f"drop:{run.id}", "Discard it", run.title)
    return offer


def _line(study: Study, *widgets: QWidget) -> QWidget:
    """Fields side by side, below each other where it is narrow."""
    holder = QWidget()
    flow = FlowLayout(study.theme.space(3), holder)
    for widget in widgets:
        flow.addWidget(widget)
    return holder
