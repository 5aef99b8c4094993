"""Setting up an exam of one's own: which lessons, how many questions, with a clock or without."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from tutor.learning.exam import final_length, paper, time_for
from tutor.ui.run.offer import named
from tutor.ui.run.words import counted
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

EXTRA = (("None", "0"), ("A quarter more", "0.25"), ("Half more", "0.5"), ("Twice the time", "1"))
FEWEST, USUAL, MOST = 3, 20, 80


def extra_time(study: Study) -> float:
    """Share of time that the learner gets beyond the usual."""
    kept = study.log.setting("extra_time")
    return float(kept) if isinstance(kept, int | float) else 0.0


def final_minutes(study: Study) -> int:
    """Minutes of a final exam, with the learner's extra time; a paper of the usual mix."""
    keys = paper(study.course, [lesson.id for lesson in study.course.lessons], final_length(study.course), 0)
    return round(time_for([study.course.questions[key] for key in keys], extra_time(study)) / 60)


class ExamForm(Column):
    """`begun(lessons, count, timed)` or `closed`."""

    begun = Signal(list, int, bool)
    closed = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        known = set(study.session.chooser.begun())
        self.lessons: dict[str, QCheckBox] = {}
        frame, inside = card()
        inside.addWidget(label("Your own exam", "large"))
        inside.addWidget(label("Lessons", "title"))
        for lesson in study.course.lessons:
            box = QCheckBox(lesson.title.replace("&", "&&"))
            box.setChecked(lesson.id in known or not known)
            box.toggled.connect(self._tell)
            self.lessons[lesson.id] = box
            inside.addWidget(box)
        self.count = QSpinBox()
        self.count.setRange(FEWEST, MOST)
        self.count.setValue(USUAL)
        self.count.setAccessibleName("Number of questions")
        self.count.valueChanged.connect(self._tell)
        self.clock = QCheckBox("With a clock")
        self.clock.setChecked(True)
        self.clock.toggled.connect(self._tell)
        fields = QWidget()
        line = FlowLayout(study.theme.space(4), fields)
        line.addWidget(named("Questions", self.count))
        line.addWidget(self.clock)
        inside.addWidget(fields)
        self.told = label("", "soft")
        inside.addWidget(self.told)
        self.start = QPushButton("Begin")
        self.start.setAccessibleName("Begin your own exam")
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self._begin)
        back = QPushButton("Back")
        back.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addWidget(back)
        row.addStretch(1)
        inside.addLayout(row)
        self.body.addWidget(frame)
        self.body.addStretch(1)
        self._tell()

    def _chosen(self) -> list[str]:
        return [key for key, box in self.lessons.items() if box.isChecked()]

    def _tell(self) -> None:
        """What this exam would be."""
        keys = paper(self._study.course, self._chosen(), self.count.value(), 0)
        minutes = round(time_for([self._study.course.questions[key] for key in keys], extra_time(self._study)) / 60)
        time = f", {counted(minutes, 'minute')}" if self.clock.isChecked() else ", without a clock"
        self.told.setText(
            f"{counted(len(keys), 'question')}{time}."
            + (" There are no more in these lessons." if keys and len(keys) < self.count.value() else "")
            if keys
            else "Choose a lesson that has questions."
        )
        self.start.setEnabled(bool(keys))

    def _begin(self) -> None:
        self.begun.emit(self._chosen(), self.count.value(), self.clock.isChecked())
