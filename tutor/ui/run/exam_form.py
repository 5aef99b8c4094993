"""Setting up an exam of one's own: which lessons, how many questions, with a clock or without."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tutor.learning.exam import PASS_MARK, final_length, paper, time_for
from tutor.ui.run.check_chip import CheckChip
from tutor.ui.run.offer import combo, named
from tutor.ui.run.words import counted
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

EXTRA = (("None", "0"), ("A quarter more", "0.25"), ("Half more", "0.5"), ("Twice the time", "1"))
NUMBERS, USUAL = (5, 10, 15, 20, 30, 40, 60, 80), 20


def extra_time(study: Study) -> float:
    """Share of time that the learner gets beyond the usual."""
    kept = study.log.setting("extra_time")
    return float(kept) if isinstance(kept, int | float) else 0.0


def final_minutes(study: Study) -> int:
    """Minutes of a final exam, with the learner's extra time; a paper of the usual mix."""
    keys = paper(study.course, [lesson.id for lesson in study.course.lessons], final_length(study.course), 0)
    return round(time_for([study.course.questions[key] for key in keys], extra_time(study)) / 60)


def final_told(study: Study) -> str:
    """What a final exam is, with the learner's extra time."""
    course = study.course
    return (
        f"{counted(final_length(course), 'question')} over all {len(course.lessons)} lessons, about "
        f"{final_minutes(study)} minutes, {PASS_MARK:.0%} passes."
    )


class ExamForm(Column):
    """`begun(lessons, count, timed)` or `closed`."""

    begun = Signal(list, int, bool)
    closed = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.count = combo([(str(number), str(number)) for number in NUMBERS], "Number of questions", str(USUAL))
        self.clock = CheckChip(study.theme, "With a clock", "With a clock", chosen=True)
        self.told = label("", "reading")
        self.start = QPushButton("Begin")
        self.start.setAccessibleName("Begin your own exam")
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self._begin)
        known = set(study.session.chooser.begun())
        self.lessons = {
            # What stands before the colon is enough in a list; all of it is spoken.
            each.id: CheckChip(
                study.theme, each.title.partition(":")[0], each.title, chosen=each.id in known or not known
            )
            for each in study.course.lessons
        }
        self.body.addWidget(label("Your own exam", "display"))
        self.body.addWidget(self._make_head())
        self.body.addWidget(self._make_lessons())
        self.body.addStretch(1)
        self.count.currentIndexChanged.connect(self._tell)
        for box in (self.clock, *self.lessons.values()):
            box.toggled.connect(self._tell)
        self._tell()

    def _make_head(self) -> QWidget:
        frame, inside = card()
        back = QPushButton("Back")
        back.clicked.connect(self.closed)
        fields, buttons = QWidget(), QHBoxLayout()
        line = FlowLayout(self._study.theme.space(4), fields)
        line.addWidget(named("Questions", self.count))
        line.addWidget(named("", self.clock))
        buttons.addWidget(self.start)
        buttons.addWidget(back)
        buttons.addStretch(1)
        inside.addWidget(fields)
        inside.addWidget(self.told)
        inside.addLayout(buttons)
        return frame

    def _make_lessons(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Lessons", "title"))
        row = QHBoxLayout()
        for words, checked in (("All", True), ("None", False)):
            button = QPushButton(words)
            button.setProperty("role", "small")
            button.setAccessibleName(f"{words} of the lessons")
            button.clicked.connect(partial(self._check_all, checked))
            row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        chips = QWidget()
        flow = FlowLayout(self._study.theme.space(2), chips)
        for box in self.lessons.values():
            flow.addWidget(box)
        inside.addWidget(chips)
        return frame

    def _check_all(self, checked: bool) -> None:
        for box in self.lessons.values():
            box.setChecked(checked)

    @property
    def number(self) -> int:
        """Questions that are wanted."""
        return int(self.count.currentData())

    def _chosen(self) -> list[str]:
        return [key for key, box in self.lessons.items() if box.isChecked()]

    def _tell(self) -> None:
        """What this exam would be."""
        keys = paper(self._study.course, self._chosen(), self.number, 0)
        minutes = round(time_for([self._study.course.questions[key] for key in keys], extra_time(self._study)) / 60)
        time = f", {counted(minutes, 'minute')}" if self.clock.isChecked() else ", without a clock"
        self.told.setText(
            f"{counted(len(keys), 'question')}{time}."
            + (" There are no more in these lessons." if keys and len(keys) < self.number else "")
            if keys
            else "Choose a lesson that has questions."
        )
        self.start.setEnabled(bool(keys))

    def _begin(self) -> None:
        self.begun.emit(self._chosen(), self.number, self.clock.isChecked())
