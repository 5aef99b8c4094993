"""Learning towards the day of an exam: the day, the minutes, and an honest forecast."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from tutor.learning.plan import ENOUGH, MOST_MINUTES, TARGET, Plan, plan
from tutor.ui.run.day_field import DayField
from tutor.ui.run.offer import combo, named
from tutor.ui.run.plan_settings import exam_day, minutes_a_day, today
from tutor.ui.run.words import counted
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120, 180)
WEEKS = (1, 2, 4, 8)
IN_FOUR_WEEKS = timedelta(days=28)
QUIET = 400
"""Milliseconds without a change before the forecast is worked out."""


class PlanView(Column):
    """`chosen(target)` of the Quiz page; `closed` to go back."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self.plan: Plan | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self.work_out)
        self.body.addWidget(label("Your exam", "display"))
        self.body.addWidget(self._fields())
        self._told = QFrame()
        self._told.setProperty("role", "card")
        self._inside = QVBoxLayout(self._told)
        self._inside.setContentsMargins(20, 16, 20, 16)
        self._inside.setSpacing(8)
        self.body.addWidget(self._told)
        self.body.addWidget(self._cram())
        self.body.addStretch(1)
        self._wait()

    def work_out(self) -> None:
        """Play the days through and say what comes out."""
        self._timer.stop()
        study, session = self._study, self._study.session
        cards, memories = study.log.cards(), session.forms.written
        aside = study.log.aside()
        own = {memory: card for memory, card in cards.items() if memory not in aside}
        new = sum(memory not in cards and memory not in aside for memory in memories)
        self.plan = plan(
            own,
            new,
            self.day.day(),
            self.chosen_minutes,
            now=session.now(),
            seconds=session.usual_seconds(),
            zone=session.zone,
        )
        self._tell()

    def _fields(self) -> QWidget:
        frame, inside = card()
        now, day = today(self._study), exam_day(self._study)
        self.day = DayField(now, day or now + IN_FOUR_WEEKS, self._study.theme.space(1))
        own = minutes_a_day(self._study)
        numbers = sorted({*MINUTES, own})
        self.minutes = combo([(counted(each, "minute"), str(each)) for each in numbers], "Minutes a day", str(own))
        self.forget = QPushButton("No exam")
        self.forget.setProperty("role", "quiet")
        self.forget.setVisible(day is not None)
        self.forget.clicked.connect(self._forget)
        back = QPushButton("Back")
        back.clicked.connect(self.closed)
        self.keep = QPushButton("Keep this plan")
        self.keep.setProperty("role", "primary")
        self.keep.clicked.connect(self._keep)
        fields, buttons = QWidget(), QHBoxLayout()
        line = FlowLayout(self._study.theme.space(4), fields)
        line.addWidget(named("Day of the exam", self.day))
        line.addWidget(named("Minutes that you have a day", self.minutes))
        chips = QWidget()
        row = FlowLayout(self._study.theme.space(2), chips)
        for weeks in WEEKS:
            row.addWidget(self._chip(weeks))
        for button in (self.keep, back, self.forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside.addWidget(fields)
        inside.addWidget(chips)
        inside.addLayout(buttons)
        self.day.changed.connect(self._wait)
        self.minutes.currentIndexChanged.connect(self._wait)
        return frame

    def _chip(self, weeks: int) -> QPushButton:
        """A day so many weeks on, by one click."""
        chip = QPushButton(f"In {counted(weeks, 'week')}")
        chip.setProperty("role", "small")
        chip.clicked.connect(lambda: self.day.set_day(today(self._study) + timedelta(weeks=weeks)))
        return chip

    def _cram(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("The evening before", "title"))
        told = "A cram asks what you would forget first. It does not count for your schedule, so it cannot spoil it."
        inside.addWidget(label(told, "soft"))
        button = QPushButton("Cram now")
        button.clicked.connect(lambda: self.chosen.emit("cram:all"))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        return frame

    @property
    def chosen_minutes(self) -> int:
        """Minutes a day."""
        return int(self.minutes.currentData())

    def _wait(self) -> None:
        """Something was changed: say that the forecast is on its way."""
        self.plan = None
        self._clear()
        self._inside.addWidget(label("Working out the days …", "soft"))
        self._timer.start()

    def _clear(self) -> None:
        while self._inside.count():
            item = self._inside.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _tell(self) -> None:
        self._clear()
        found = self.plan
        if found is None:
            self._inside.addWidget(label("Choose a day that is still to come.", "reading"))
            return
        self._inside.addWidget(label(verdict(found), "title"))
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setValue(round(100 * found.ready))
        bar.setAccessibleName(f"{found.ready:.0%} ready on the day")
        self._inside.addWidget(bar)
        for sentence in told(found):
            self._inside.addWidget(label(sentence, "reading"))
        self._inside.addWidget(label(ESTIMATE, "small"))

    def _keep(self) -> None:
        self._study.log.set("exam_day", self.day.day().isoformat())
        self._study.log.set("minutes_a_day", self.chosen_minutes)
        self.closed.emit()

    def _forget(self) -> None:
        self._study.log.set("exam_day", None)
        self.closed.emit()


ESTIMATE = (
    "An estimate from your usual time for a question. Ready means: on the day you know it with a chance of "
    f"{TARGET:.0%} or more. The minutes needed make {ENOUGH:.0%} of the things ready."
)


def verdict(found: Plan) -> str:
    """The forecast in one line, said one way: what is needed, what there is, what comes of it."""
    if not found.memories:
        return "There is nothing to ask in this course yet."
    if found.needed is None:
        need = f"More than {MOST_MINUTES} minutes a day needed"
    else:
        need = f"{counted(found.needed, 'minute')} a day needed"
    return f"{need}; you have {found.minutes}: {found.ready:.0%} would be ready."


def told(found: Plan) -> list[str]:
    """What stands behind it."""
    sentences = [
        f"The exam is in {counted(found.days, 'day')}. There are {counted(found.memories, 'thing')} to know; you were "
        f"never asked {found.new} of them."
    ]
    if found.missing:
        sentences.append(f"If you reviewed nothing until then, {faded(found.missing, found.asked)}.")
    if found.needed is None and found.memories:
        sentences.append("Take a later day, or the lessons that matter most first.")
    if found.today:
        sentences.append(
            f"Today's part, in your {counted(found.minutes, 'minute')}: about {counted(found.today, 'question')}."
        )
    return sentences


def faded(missing: int, asked: int) -> str:
    """How many of the things that were asked would be ready no more."""
    if missing < asked:
        return f"{missing} of the {asked} that you were asked would not be ready any more"
    return f"none of the {asked} that you were asked would still be ready"
