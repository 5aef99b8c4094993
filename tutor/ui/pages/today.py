"""Today: what is due, where you were, ten useful minutes."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tutor.learning.day import day_of
from tutor.learning.progress import forecast, read_share
from tutor.learning.session import QUICK_MINUTES
from tutor.ui.pages.page import Page
from tutor.ui.study import Study
from tutor.ui.widgets.bars import Bars
from tutor.ui.widgets.labels import card, label
from tutor.ui.widgets.scroll import Column


def build(study: Study) -> Page:
    """The page."""
    return TodayPage(study)


def spoken(moment: datetime, now: datetime) -> str:
    """A coming moment as people say it, in local time."""
    minutes = (moment - now).total_seconds() / 60
    if minutes < 60:
        count = max(1, round(minutes))
        return f"in {count} {'minute' if count == 1 else 'minutes'}"
    local, days = moment.astimezone(), (day_of(moment) - day_of(now)).days
    if days == 0:
        return f"today at {local:%H:%M}"
    return "tomorrow" if days == 1 else f"on {local:%A}" if days < 7 else f"on {local:%d %B}"


class TodayPage(Page):
    """One clear next action, then the others."""

    shortcuts = (("Tab, Enter", "Choose what to do"),)

    def __init__(self, study: Study) -> None:
        super().__init__()
        self._study = study
        self._column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._column)

    def enter(self, _target: str) -> None:
        """Read the learner's state anew."""
        self._column.clear()
        body, session = self._column.body, self._study.session
        due, quick, lesson = session.due(), session.quick(QUICK_MINUTES), session.next_lesson()
        fresh = not self._study.log.cards() and not self._study.log.places()
        body.addWidget(label("Welcome" if fresh else "Today", "display"))
        if fresh:
            body.addWidget(
                label(
                    "Can a herniated disc lead to Achilles pain, and how would you find out? Start with the first "
                    "lesson: read, look, answer. What you answer comes back here when it is time.",
                    "reading",
                )
            )
        cards: list[QWidget] = []
        if due:
            count = len(due)
            cards.append(
                self._card(
                    "quiz",
                    "due",
                    "Due now",
                    f"{count} {'question' if count == 1 else 'questions'} to review before you forget them.",
                    "Review",
                )
            )
        if lesson is not None:
            found, place = lesson
            share = read_share(found, place)
            text = f"{found.summary}" if place is None else f"You have read {share:.0%}. Your place is kept."
            cards.append(
                self._card("learn", found.id, found.title, text, "Start the lesson" if place is None else "Continue")
            )
        if quick and not fresh:
            cards.append(
                self._card(
                    "quiz",
                    "quick",
                    "Next ten minutes",
                    f"{len(quick)} questions: what you forget first, then new ones.",
                    "Start",
                )
            )
        for index, widget in enumerate(cards):
            body.addWidget(widget)
            if index == 0:
                self._emphasise(widget)
        if not due and not fresh:
            body.addWidget(label(self._when(), "soft"))
        if not fresh:
            body.addWidget(self._week())
        body.addStretch(1)
        self.crumbs.emit(["Today"])

    def _when(self) -> str:
        moments = sorted(card.due for card in self._study.log.cards().values())
        if not moments:
            return "Nothing is waiting. Answer a few questions of a lesson, and they will come back here in time."
        return f"Nothing is due now. The next review is {spoken(moments[0], datetime.now(UTC))}."

    def _week(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(label("Reviews in the coming week", "title"))
        rows = forecast(self._study.log.cards().values(), datetime.now(UTC), days=7)
        bars = [(f"{day:%a}\n{day.day}", count) for day, count in rows]
        inside.addWidget(Bars(self._study.theme, bars, "Reviews due on each of the next 7 days"))
        return frame

    def _card(self, page: str, target: str, title: str, text: str, action: str) -> QWidget:
        frame, inside = card()
        inside.addWidget(label(title, "title"))
        inside.addWidget(label(text, "reading"))
        button = QPushButton(action)
        button.setObjectName(f"{page} {target}")
        button.setAccessibleName(f"{action}: {title}")
        button.clicked.connect(self._follow)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        return frame

    def _emphasise(self, widget: QWidget) -> None:
        button = widget.findChild(QPushButton)
        assert isinstance(button, QPushButton)
        button.setProperty("role", "primary")
        button.setFocus()

    def _follow(self) -> None:
        page, _, target = self.sender().objectName().partition(" ")
        self.go.emit(page, target)
