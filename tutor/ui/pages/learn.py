"""Learn: the lessons, and the lesson that is open."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.lesson import Lesson
from tutor.learning.progress import read_share
from tutor.learning.records import Place
from tutor.ui.lesson.lesson_view import LessonView
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column


def build(study: Study) -> Page:
    """The page."""
    return LearnPage(study)


class LearnPage(Page):
    """A list of lessons; `enter(lesson id)` opens one, `enter("")` the list."""

    shortcuts = (
        ("Page Up, Page Down, arrows", "Scroll the text"),
        ("Tab", "Next link, question or figure"),
        ("1–9, then J K L", "Choose an answer, say how sure"),
        ("Enter", "Check the answer"),
        ("H", "Hint"),
        ("+ − 0", "Zoom the figure"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._open: LessonView | None = None
        self._list = Column()
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def enter(self, target: str) -> None:
        """Open the lesson `target`, or the list of lessons."""
        known = {lesson.id for lesson in self._study.course.lessons}
        if target in known:
            self._show_lesson(self._study.course.lesson(target))
        else:
            self._show_list()

    def leave(self) -> None:
        """Save the place."""
        if self._open is not None and self._stack.currentWidget() is self._open:
            self._open.save_place()

    def _show_list(self) -> None:
        self._list.clear()
        self._list.body.addWidget(self._head())
        places = self._study.log.places()
        for lesson in self._study.course.lessons:
            self._list.body.addWidget(self._card(lesson, places.get(lesson.id)))
        self._list.body.addStretch(1)
        self._stack.setCurrentWidget(self._list)
        self.crumbs.emit(["Learn"])

    def _head(self) -> QWidget:
        """Title, and the way to the words of the course."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label("Lessons", "display"), 1)
        glossary = QPushButton("Glossary")
        glossary.setToolTip("Ctrl+G")
        glossary.setAccessibleName("Glossary: every term and structure of the course")
        glossary.clicked.connect(self._look_up)
        row.addWidget(glossary)
        return head

    def _look_up(self) -> None:
        self.go.emit("glossary", "")

    def _card(self, lesson: Lesson, place: Place | None) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(f"Lesson {lesson.number} · about {lesson.minutes} min", "small"))
        inside.addWidget(label(lesson.title, "title"))
        inside.addWidget(label(lesson.summary, "reading"))
        share = read_share(lesson, place)
        row = QHBoxLayout()
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setValue(round(share * 100))
        words = "Finished" if share >= 1 else f"{share:.0%} read" if place else "Not started"
        bar.setAccessibleName(words)
        button = QPushButton("Read again" if share >= 1 else "Continue" if place else "Start")
        button.setProperty("role", "primary")
        button.setObjectName(lesson.id)
        button.setAccessibleName(f"{button.text()}: {lesson.title}")
        button.clicked.connect(self._start)
        row.addWidget(bar, 1)
        row.addWidget(label(words, "small", wrap=False))
        row.addWidget(button)
        inside.addLayout(row)
        return frame

    def _start(self) -> None:
        self.go.emit("learn", self.sender().objectName())

    def _show_lesson(self, lesson: Lesson) -> None:
        if self._open is None or self._open.lesson.id != lesson.id:
            self._close_lesson()
            self._open = LessonView(self._study, lesson, self._study.log.places().get(lesson.id))
            self._open.go.connect(self.go)
            self._open.place_changed.connect(self._save_place)
            self._stack.addWidget(self._open)
        self._stack.setCurrentWidget(self._open)
        self.crumbs.emit(["Learn", lesson.title])

    def _close_lesson(self) -> None:
        if self._open is not None:
            self._stack.removeWidget(self._open)
            self._open.deleteLater()
            self._open = None

    def _save_place(self, block: int, finished: bool) -> None:
        assert self._open is not None
        place = Place(self._open.lesson.id, block, finished, datetime.now(UTC))
        try:
            self._study.log.save_place(place)
        except OSError as error:
            self.trouble.emit(f"Your place in the lesson could not be saved. {error}")
