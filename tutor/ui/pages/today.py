"""Today: where you were, what is due, ten useful minutes, the exam, what keeps tripping you, the week ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tutor.learning.day import day_of, start_of
from tutor.learning.leeches import leeches, set_apart
from tutor.learning.progress import read_share
from tutor.learning.runs import RunBook
from tutor.learning.session import QUICK_MINUTES
from tutor.ui.pages.page import Page
from tutor.ui.run.leech_list import LeechList
from tutor.ui.run.offer import Offer
from tutor.ui.run.plan_settings import exam_day, minutes_a_day
from tutor.ui.run.plan_view import PlanView
from tutor.ui.run.quiz_choices import go_on
from tutor.ui.run.warmer import Warmer
from tutor.ui.run.words import counted
from tutor.ui.study import Study
from tutor.ui.widgets.bars import Bars
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column

WEEK = 7
MOST = 200
"""Reviews of a day that are counted; a bar that is that high says so."""


def build(study: Study) -> Page:
    """The page."""
    return TodayPage(study)


def spoken(moment: datetime, now: datetime) -> str:
    """A coming moment as people say it, in local time."""
    minutes = (moment - now).total_seconds() / 60
    if minutes < 60:
        count = max(1, round(minutes))
        return f"in {counted(count, 'minute')}"
    local, days = moment.astimezone(), (day_of(moment) - day_of(now)).days
    if days == 0:
        return f"today at {local:%H:%M}"
    return "tomorrow" if days == 1 else f"on {local:%A}" if days < 7 else f"on {local:%d %B}"


def told_of_reviews(due: int, coming: Sequence[datetime], now: datetime, end: datetime) -> str:
    """In one line: what waits now, what comes later today, and when. coming: moments up to MOST, the earliest first.

    end: of the learner's day.
    """
    later = sum(moment < end for moment in coming)
    many = f"{MOST} or more reviews" if later >= MOST else counted(later, "review")
    start = f"{counted(due, 'review')} due now" if due else ""
    if later:
        follows = f"{many} later today, {'the next' if later > 1 else ''} {spoken(coming[0], now)}".replace("  ", " ")
        return f"{start}, {follows}." if due else f"{follows}."
    if due:
        return f"{start}, none later today."
    if not coming:
        return "No reviews yet. Answer a few questions of a lesson, and they come back here in time."
    return f"No more reviews today, the next {spoken(coming[0], now)}."


class TodayPage(Page):
    """One clear next action, then the others. Target "plan": the exam."""

    shortcuts = (("Tab, Enter", "Choose what to do"),)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._book = RunBook(study.log, study.session.now, Random())
        self.column = Column()
        self._plan: PlanView | None = None
        self._warmer: Warmer | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def plan(self) -> PlanView | None:
        """The plan for an exam, while it is on show."""
        return self._plan

    def enter(self, target: str) -> None:
        """Read the learner's state anew."""
        self._drop_plan()
        if target == "plan":
            self._show_plan()
            return
        self.column.verticalScrollBar().setValue(0)
        self._fill()

    def _fill(self) -> None:
        """Show what there is to do now."""
        self.column.clear()
        body, log = self.column.body, self._study.log
        runs = self._book.open_runs()
        fresh = not runs and log.recent(1) == [] and not log.places()
        body.addWidget(label("Welcome" if fresh else "Today", "display"))
        if fresh:
            told = (
                "Can a herniated disc lead to Achilles pain, and how would you find out? Start with the first lesson: "
                "read, look, answer. What you answer comes back here when it is time."
            )
            body.addWidget(label(told, "reading"))
        waiting = self._study.session.waiting()
        due = len(waiting.asked)
        if not fresh:
            now = self._study.session.now()
            coming = self._study.log.coming_cards(now, MOST)
            end = start_of(day_of(now, self._study.session.zone) + timedelta(days=1), self._study.session.zone)
            body.addWidget(label(told_of_reviews(due, [card.due for card in coming], now, end), "reading"))
        offers = [*map(go_on, runs), *self._offers(due, fresh=fresh)]
        for index, offer in enumerate(offers):
            offer.taken.connect(self._follow)
            body.addWidget(offer)
            if index == 0:
                offer.add_lead("Next step")
                offer.emphasise()
                offer.button.setFocus()
        if not fresh:
            self._add_leeches()
            body.addWidget(self._week())
        body.addStretch(1)
        if due and self._warmer is None:
            self._warmer = Warmer(self._study.session.warming(), self)
        self._stack.setCurrentWidget(self.column)
        self.crumbs.emit(["Today"])

    def _offers(self, due: int, *, fresh: bool) -> Iterator[Offer]:
        """What can be done, the most useful first."""
        session = self._study.session
        if due:
            yield Offer("quiz due", "Due now", f"{counted(due, 'question')} to review before you forget.", "Review")
        found = session.next_lesson()
        if found is not None:
            lesson, place = found
            share = read_share(lesson, place)
            text = lesson.summary if place is None else f"You have read {share:.0%}. Your place is kept."
            yield Offer(f"learn {lesson.id}", lesson.title, text, "Start the lesson" if place is None else "Continue")
        if fresh:
            return
        day = exam_day(self._study)
        if day is not None:
            days = counted((day - day_of(session.now(), session.zone)).days, "day")
            told = f"{days} to go, on {day.day} {day:%B}. Today's part: {minutes_a_day(self._study)} minutes."
            offer = Offer("quiz plan", "Your exam", told, "Start today's part")
            offer.add_second("today plan", "Look at the plan", "Your exam")
            yield offer
        quick = session.chooser.available(session.room(QUICK_MINUTES))
        if quick:
            told = f"About {counted(quick, 'question')}: what you forget first, then new ones."
            yield Offer("quiz quick", "Next ten minutes", told)
        if day is None:
            yield Offer("today plan", "Is there an exam?", "Plan by its day: what is missing, minutes a day.", "Plan")

    def _add_leeches(self) -> None:
        log, course = self._study.log, self._study.course
        found, apart = leeches(log, course), set_apart(log, course)
        if found or apart:
            shown = LeechList(self._study, found, apart)
            shown.asked.connect(self._ask)
            shown.looked_up.connect(self.go)
            shown.put_aside.connect(self._put_aside)
            shown.taken_back.connect(self._take_back)
            self.column.body.addWidget(shown)

    def _week(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Reviews in the coming week", "title"))
        session = self._study.session
        first = day_of(session.now(), session.zone)
        bars, more = [], False
        for offset in range(WEEK):
            day = first + timedelta(days=offset)
            start = start_of(day, session.zone) if offset else None
            end = start_of(day + timedelta(days=1), session.zone)
            count = self._study.log.count_due(start, end, MOST)
            more = more or count == MOST
            bars.append((f"{f'{day:%a}' if offset else 'today'}\n{day.day}", count))
        inside.addWidget(Bars(self._study.theme, bars, f"Reviews due on each of the next {WEEK} days"))
        if more:
            inside.addWidget(label(f"A bar of {MOST} stands for {MOST} or more.", "small"))
        return frame

    def _show_plan(self) -> None:
        self._plan = PlanView(self._study)
        self._plan.chosen.connect(self._follow)
        self._plan.closed.connect(self._leave_plan)
        self._stack.addWidget(self._plan)
        self._stack.setCurrentWidget(self._plan)
        self._plan.day.setFocus()
        self.crumbs.emit(["Today", "Your exam"])

    def _drop_plan(self) -> None:
        if self._plan is not None:
            self._stack.removeWidget(self._plan)
            self._plan.hide()
            self._plan.deleteLater()
            self._plan = None

    def _leave_plan(self) -> None:
        self.go.emit("today", "")

    def _put_aside(self, memory: str) -> None:
        self._study.log.set_aside(memory, self._study.session.now())
        self._fill()

    def _take_back(self, memory: str) -> None:
        self._study.log.set_aside(memory, None)
        self._fill()

    def _ask(self, question: str) -> None:
        self.go.emit("quiz", f"question:{question}")

    def _follow(self, target: str) -> None:
        """A target "page place"; one without a page belongs to the Quiz page."""
        page, space, place = target.partition(" ")
        self.go.emit(*((page, place) if space else ("quiz", target)))
