"""Progress: what is known, what will be, what is mixed up, how well confidence fits. True for one answer too."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.learning.progress import Progress, progress
from tutor.learning.progress_errors import MixUp
from tutor.learning.progress_mastery import ENOUGH
from tutor.ui.pages.page import Page
from tutor.ui.progress.calendar_card import CalendarCard
from tutor.ui.progress.calibration_chart import CalibrationChart, judged
from tutor.ui.progress.mastery_list import MasteryList
from tutor.ui.progress.mix_ups import MixUps
from tutor.ui.progress.retention_chart import RetentionChart
from tutor.ui.progress.time_list import TimeList, spent
from tutor.ui.progress.workload_chart import WorkloadChart
from tutor.ui.progress.wrong_ideas import WrongIdeas
from tutor.ui.study import Study
from tutor.ui.widgets.flow_layout import FlowLayout
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

EMPTY = (
    "No answers yet. Answer a question of a lesson, and this page begins to fill: what you would know in a month, "
    "which structures you mix up, drawn on the body, and how well your confidence fits."
)
TOLD = "A share needs {enough} things that were asked. The bar fills with what you would know now, of all there is."


def build(study: Study) -> Page:
    """The page."""
    return ProgressPage(study)


def daily(reviews: float) -> str:
    """Reviews a day in words."""
    return "Fewer than one a day" if reviews < 1 else f"About {reviews:.0f} a day"


class ProgressPage(Page):
    """Read anew each time that it is shown."""

    shortcuts = (
        ("Tab", "From card to card"),
        ("Arrows", "In the calendar: days and weeks; on a drawing: structures"),
        ("Space", "Open the objectives of a lesson"),
    )

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study
        self._column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def enter(self, _target: str) -> None:
        """Compute and show."""
        self.show_at(self.study.session.now())

    def show_at(self, now: datetime) -> None:
        """The page as it is at a moment (aware, UTC)."""
        self._column.clear()
        session = self.study.session
        found = progress(self.study.outline, self.study.log, now, session.zone)
        body = self._column.body
        body.addWidget(self._head())
        if not found.answers:
            body.addWidget(self._empty())
        else:
            body.addWidget(self._totals(found))
            if found.mix_ups:
                body.addWidget(self._mix_ups(found))
            for part in (self._future, self._mastery, self._calendar, self._calibration):
                body.addWidget(part(found))
            if found.misconceptions:
                body.addWidget(self._misconceptions(found))
            body.addWidget(self._time(found))
        body.addStretch(1)
        self.crumbs.emit(["Progress"])

    # Its parts ---------------------------------------------------------------------------------------------------

    def _head(self) -> QWidget:
        head = QWidget()
        row = FlowLayout(12, head)
        row.addWidget(label("Progress", "display", wrap=False))
        row.push()
        row.addWidget(self._button("Profile, copies, export", "you", ""))
        return head

    def _button(self, words: str, page: str, target: str, role: str = "") -> QPushButton:
        button = QPushButton(words)
        if role:
            button.setProperty("role", role)
        button.setObjectName(f"{page} {target}")
        button.clicked.connect(self._follow)
        return button

    def _empty(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(EMPTY, "reading"))
        lessons = self.study.course.lessons
        if lessons:
            row = QHBoxLayout()
            row.addWidget(self._button("Start the first lesson", "learn", lessons[0].id, "primary"))
            row.addStretch(1)
            inside.addLayout(row)
        return frame

    def _totals(self, found: Progress) -> QWidget:
        frame, inside = card()
        row = QHBoxLayout()
        row.setSpacing(16)
        run, days = found.days.run, len(found.days.days)
        known, told = "–", f"{found.asked} asked so far: too few to tell what you know"
        if found.remembered is not None and found.asked >= ENOUGH:
            known, told = f"{found.remembered:.0%}", f"known now, of {found.asked} asked so far (estimate)"
        studied = f"{'day' if days == 1 else 'days'} of study" + (f", the last {run} in a row" if run > 1 else "")
        for value, words in (
            (known, told),
            (
                f"{found.answers:,}",
                f"{'answer' if found.answers == 1 else 'answers'}, {found.right / found.answers:.0%} right",
            ),
            (str(days), studied),
            (spent(found.seconds), "with questions"),
        ):
            cell = QVBoxLayout()
            cell.addWidget(label(value, "large", wrap=False))
            cell.addWidget(label(words, "small"))
            cell.addStretch(1)
            row.addLayout(cell, 1)
        inside.addLayout(row)
        return frame

    def _future(self, found: Progress) -> QWidget:
        frame, inside = card(spacing=10)
        inside.addWidget(label("What you will still know", "title"))
        for part in self._retention(found):
            inside.addWidget(part)
        inside.addSpacing(8)
        work = found.workload
        inside.addWidget(label("Reviews of the next 30 days", "title"))
        inside.addWidget(
            label(f"{daily(work.mean(30))}, if each is done on its day. New questions come on top.", "reading")
        )
        inside.addWidget(WorkloadChart(self.study.theme, work))
        inside.addWidget(
            label("Full: planned by now. Hatched: what follows from them. Estimates of the schedule (FSRS 6).", "small")
        )
        row = QHBoxLayout()
        row.addWidget(self._button("Review what is due", "quiz", "due", "primary"))
        row.addWidget(self._button("Next ten minutes", "quiz", "quick"))
        row.addStretch(1)
        inside.addLayout(row)
        return frame

    def _retention(self, found: Progress) -> Iterator[QWidget]:
        if found.asked < ENOUGH:
            yield label(f"A forecast needs {ENOUGH} things that were asked.", "reading")
            return
        (stop_30, keep_30), (stop_90, keep_90) = found.retention.after(30), found.retention.after(90)
        yield label(
            f"In 30 days about {keep_30:.0%} of what was asked so far if you keep reviewing, {stop_30:.0%} if you "
            f"stop now. In 90 days {keep_90:.0%} or {stop_90:.0%}.",
            "reading",
        )
        yield RetentionChart(self.study.theme, found.retention)
        yield label("An estimate: each review is done on its day, and what was wrong is learned anew.", "small")

    def _mastery(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("What you can do", "title"))
        inside.addWidget(label(TOLD.format(enough=ENOUGH), "small"))
        listing = MasteryList(found.lessons, found.mastery)
        listing.practise.connect(self._practise_lesson)
        inside.addWidget(listing)
        return frame

    def _calendar(self, found: Progress) -> QWidget:
        return CalendarCard(self.study.theme, found.days)

    def _mix_ups(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("What you mix up", "title"))
        shown = MixUps(self.study, found.mix_ups)
        shown.practise.connect(self._practise)
        inside.addWidget(shown)
        return frame

    def _calibration(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("How well your confidence fits", "title"))
        if not any(row.asked for row in found.calibration):
            inside.addWidget(label("Say how sure you are before you check an answer, and the fit shows here.", "soft"))
            return frame
        inside.addWidget(label(judged(found.calibration), "reading"))
        inside.addWidget(CalibrationChart(self.study.theme, found.calibration))
        inside.addWidget(
            label("Share right of the answers with a stated confidence; bars: 95 % interval (Wilson).", "small")
        )
        return frame

    def _misconceptions(self, found: Progress) -> QWidget:
        made = WrongIdeas(self.study, found.misconceptions)
        made.practise.connect(self._practise_idea)
        return made

    def _time(self, found: Progress) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Time", "title"))
        titles = {lesson.id: lesson.title for lesson in self.study.course.lessons}
        inside.addWidget(TimeList(self.study.theme, found.days, found.time, titles))
        return frame

    # What happens ------------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        page, _, target = self.sender().objectName().partition(" ")
        self.go.emit(page, target)

    def _practise_lesson(self, lesson: str) -> None:
        self.go.emit("quiz", f"lesson:{lesson}")

    def _practise_idea(self, tag: str) -> None:
        self.go.emit("quiz", f"idea:{tag}")

    def _practise(self, mix_up: MixUp) -> None:
        self.go.emit("quiz", f"pair:{mix_up.asked}>{mix_up.chosen}")
