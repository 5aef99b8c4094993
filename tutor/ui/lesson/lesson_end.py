"""The end of a lesson: takeaways, the printable summary, sources, who wrote and reviewed it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QVBoxLayout, QWidget

from tutor.learning.lesson import Evidence, Lesson, Note, Prose
from tutor.ui.diagrams.export import ExportError
from tutor.ui.lesson.sources import Sources
from tutor.ui.lesson.summary import write_summary
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.prose import bullets


def cited(lesson: Lesson) -> tuple[str, ...]:
    """Reference ids that the lesson cites, in order of appearance."""
    found: dict[str, None] = {}
    for block in lesson.blocks:
        if isinstance(block, Evidence):
            found.update(dict.fromkeys(block.sources))
        prose = block if isinstance(block, Prose) else block.body if isinstance(block, Evidence | Note) else None
        if prose is not None:
            found.update(dict.fromkeys(piece.split('"')[0] for piece in prose.html.split('href="cite:')[1:]))
    return tuple(found)


class LessonEnd(QWidget):
    """`finished` when the reader says so; `go(page, target)` to what comes next."""

    finished = Signal()
    go = Signal(str, str)

    def __init__(self, study: Study, lesson: Lesson, *, finished: bool) -> None:
        super().__init__()
        self._study, self._lesson = study, lesson
        self._references = [study.course.references[key] for key in cited(lesson) if key in study.course.references]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        frame, inside = card()
        inside.addWidget(label("Keep in mind", "title"))
        inside.addWidget(bullets(lesson.takeaways, study.theme))
        inside.addSpacing(8)
        inside.addLayout(self._buttons(finished))
        self._message = label("", "soft")
        self._message.hide()
        inside.addWidget(self._message)
        column.addWidget(frame)
        column.addWidget(Sources(self._references))
        review = lesson.reviewed_by if not lesson.reviewed_on else f"{lesson.reviewed_by}, {lesson.reviewed_on}"
        column.addWidget(
            label(
                f"Written by {', '.join(lesson.authors)}. Clinical review: {review}. Licence: {lesson.licence}.",
                "small",
            )
        )

    def _buttons(self, finished: bool) -> FlowLayout:
        row = FlowLayout(8)
        self._finish = QPushButton("Lesson finished" if finished else "Finish lesson")
        self._finish.setProperty("role", "primary")
        self._finish.setEnabled(not finished)
        self._finish.clicked.connect(self._finish_clicked)
        practise = QPushButton("Practise its questions")
        practise.clicked.connect(self._practise)
        summary = QPushButton("Save summary as PDF …")
        summary.clicked.connect(self.save_summary)
        for button in (self._finish, practise, summary):
            row.addWidget(button)
        return row

    def _finish_clicked(self) -> None:
        self._finish.setText("Lesson finished")
        self._finish.setEnabled(False)
        self.finished.emit()
        self._tell("Finished. Its questions will come back on Today when they are due.")

    def _practise(self) -> None:
        self.go.emit("quiz", f"lesson:{self._lesson.id}")

    def save_summary(self) -> None:
        """Ask where to, write the page, say how it went."""
        name, _ = QFileDialog.getSaveFileName(self, "Save the summary", f"{self._lesson.id}.pdf", "PDF (*.pdf)")
        if not name:
            return
        path = Path(name) if name.casefold().endswith(".pdf") else Path(f"{name}.pdf")
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            write_summary(self._study, self._lesson, [reference.short for reference in self._references], path)
        except ExportError as error:
            self._tell(str(error))
        else:
            self._tell(f"Saved as {path}.")
        finally:
            QApplication.restoreOverrideCursor()

    def _tell(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._message.show()
