"""Quiz: choose what to be asked, and be asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.records import Mode
from tutor.learning.session import QUICK_MINUTES
from tutor.questions.base import Question
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.question_run import QuestionRun
from tutor.ui.widgets.scroll import Column


def build(study: Study) -> Page:
    """The page."""
    return QuizPage(study)


class QuizPage(Page):
    """Targets: "" the choices, "due", "quick", "lesson:<id>", "question:<id>". A run that was left goes on."""

    shortcuts = (
        ("1–9 or A–H", "Choose an answer"),
        ("J K L", "How sure: low, medium, high"),
        ("Enter", "Check the answer, then next"),
        ("H", "Hint"),
        ("Arrows", "Walk the regions of a diagram"),
        ("+ − 0", "Zoom a diagram"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._run: QuestionRun | None = None
        self._choices = Column()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def run(self) -> QuestionRun | None:
        """The run in progress."""
        return self._run

    def enter(self, target: str) -> None:
        """Start what was asked for; without a target show the run in progress or the choices."""
        kind, _, name = target.partition(":")
        session, course = self._study.session, self._study.course
        if kind == "due":
            self._start("Due now", session.due(), "review")
        elif kind == "quick":
            self._start("Next ten minutes", session.quick(QUICK_MINUTES), "quick")
        elif kind == "lesson":
            questions = [question for key, question in course.questions.items() if course.lesson_of[key] == name]
            self._start(course.lesson(name).title, questions, "check")
        elif kind == "question" and name in course.questions:
            self._start("One question", [course.questions[name]], "check")
        elif self._run is None:
            self._choose()
        elif self._run.card is not None:
            self._run.card.setFocus()

    def _start(self, title: str, questions: Sequence[Question], mode: Mode) -> None:
        if not questions:
            self._choose("Nothing is due now. Practise a lesson, or read on.")
            return
        self._drop_run()
        self._run = QuestionRun(self._study, title, questions, mode)
        self._run.closed.connect(self._choose)
        self._stack.addWidget(self._run)
        self._stack.setCurrentWidget(self._run)
        if self._run.card is not None:
            self._run.card.setFocus()
        self.crumbs.emit(["Quiz", title])

    def _drop_run(self) -> None:
        if self._run is not None:
            self._stack.removeWidget(self._run)
            self._run.deleteLater()
            self._run = None

    def _choose(self, message: str = "") -> None:
        self._drop_run()
        self._choices.clear()
        body = self._choices.body
        body.addWidget(label("Quiz", "display"))
        if message:
            body.addWidget(label(message, "reading"))
        for index, offer in enumerate(sorted(self._offers(), key=lambda offer: not offer[3])):
            body.addWidget(self._card(*offer, first=index == 0))
        body.addStretch(1)
        self._stack.setCurrentWidget(self._choices)
        self.crumbs.emit(["Quiz"])

    def _offers(self) -> Iterator[tuple[str, str, str, bool]]:
        """(target, title, text, whether there is anything to ask)."""
        due, quick = len(self._study.session.due()), len(self._study.session.quick(QUICK_MINUTES))
        waiting = f"{due} {'question' if due == 1 else 'questions'} waiting for review."
        yield "due", "Due now", waiting if due else "Nothing is due now.", bool(due)
        ahead = f"{quick} questions: what you forget first, then new ones."
        yield "quick", "Next ten minutes", ahead if quick else "Begin a lesson first.", bool(quick)
        for lesson in self._study.course.lessons:
            count = sum(owner == lesson.id for owner in self._study.course.lesson_of.values())
            yield f"lesson:{lesson.id}", lesson.title, f"All {count} questions of lesson {lesson.number}.", bool(count)

    def _card(self, target: str, title: str, text: str, enabled: bool, *, first: bool) -> QWidget:
        frame, inside = card()
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(label(title, "title"))
        words.addWidget(label(text, "soft"))
        button = QPushButton("Start")
        if first and enabled:
            button.setProperty("role", "primary")
        button.setObjectName(target)
        button.setEnabled(enabled)
        button.setAccessibleName(f"Start: {title}")
        button.clicked.connect(self._begin)
        row.addLayout(words, 1)
        row.addWidget(button)
        inside.addLayout(row)
        return frame

    def _begin(self) -> None:
        self.go.emit("quiz", self.sender().objectName())
