"""The head of a lesson: title, what it is about, what one can do afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tutor.learning.lesson import Lesson
from tutor.ui.theme import Theme
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.prose import bullets


class LessonStart(QWidget):
    """Title block with the objectives."""

    def __init__(self, lesson: Lesson, lessons: int, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        number = f"Lesson {lesson.number}" + (f" of {lessons}" if lessons > 1 else "")
        pill = label(f"{number} · about {lesson.minutes} min", "pill", wrap=False)
        column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(lesson.title, "display"))
        column.addWidget(label(lesson.summary, "reading"))
        frame, inside = card()
        inside.addWidget(label("After this lesson you can", "title"))
        inside.addWidget(bullets([objective.text for objective in lesson.objectives], theme))
        column.addWidget(frame)
