"""Learning towards the day of an exam: which memories would be missing then, and how many minutes a day are needed.

A plan is a forecast: day by day it reviews what is due, introduces what is new, and in the last days repeats what
would be below the target on the day, with the learner's own time a question. Each review is counted as remembered, and
costs more the less likely that is (what is forgotten is asked once more).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

from tutor.learning.day import day_of, start_of
from tutor.learning.records import Card, Rating
from tutor.learning.schedule import REVIEW, retrievability, schedule

TARGET = 0.9
"""Chance of remembering on the day from which a memory counts as ready."""
SLACK = 0.01
"""A memory that is reviewed in time stands a little below the target just before."""
ENOUGH = 0.95
"""Share of the memories that must be ready for a plan to hold."""
MOST_MINUTES = 180
"""Nobody is told to study longer than this a day."""
LAST_DAYS = 4
"""Days before the exam in which what would be below the target is repeated although it is not due."""
MORNING = timedelta(hours=5)
"""From the start of the learner's day (04:00) to the exam."""
SAMPLE = 1000
"""Memories that a forecast is made with; of more, every so manieth."""
STEP = timedelta(minutes=10)
"""Between the two answers with which a new memory is learned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """For the exam on `day`, so many days on.

    memories: what there is to know; new: never asked so far; missing: of those asked, how many would be below TARGET on
    the day without another review. needed: minutes a day that make ENOUGH of them ready, None if not even MOST_MINUTES
    do; ready: share, 0..1, that is ready on the day with the learner's own `minutes` a day; today: questions that these
    minutes hold today.
    """

    day: date
    days: int
    memories: int
    new: int
    missing: int
    needed: int | None
    minutes: int
    ready: float
    today: int

    @property
    def asked(self) -> int:
        """Memories that were asked at least once."""
        return self.memories - self.new

    @property
    def holds(self) -> bool:
        """Whether the learner's own minutes are enough."""
        return self.needed is not None and self.minutes >= self.needed


@dataclass
class _Pupil:
    """A learner who keeps to a plan."""

    cards: dict[int, Card]
    new: list[int]
    goal: datetime
    spent: list[float] = field(default_factory=list)

    def study(self, moment: datetime, end: datetime, budget: float, *, late: bool) -> None:
        """One day of so many questions."""
        left = budget
        due = sorted(
            (key for key, card in self.cards.items() if card.due < end),
            key=lambda key: (retrievability(self.cards[key], self.goal), key),
        )
        for key in due:
            left = self._review(key, moment, left)
        while self.new and left >= 2:
            key = self.new.pop(0)
            first = schedule(None, "", Rating.GOOD, moment)
            self.cards[key] = schedule(first, "", Rating.GOOD, moment + STEP)
            left -= 2
        if late:
            weak = sorted((retrievability(card, self.goal), key) for key, card in self.cards.items())
            for chance, key in weak:
                if chance < TARGET and self.cards[key].last_review < moment:
                    left = self._review(key, moment, left)
        self.spent.append(budget - left)

    def _review(self, key: int, moment: datetime, left: float) -> float:
        card = self.cards[key]
        cost = 2.0 - retrievability(card, moment)
        if left < cost:
            return left
        self.cards[key] = schedule(card, "", Rating.GOOD, moment)
        if card.state != REVIEW and self.cards[key].state != REVIEW:
            self.cards[key] = schedule(self.cards[key], "", Rating.GOOD, moment + STEP)
        return left - cost


def goal_of(day: date, zone: tzinfo | None = None) -> datetime:
    """The morning of a day, in UTC."""
    return start_of(day, zone) + MORNING


def missing_on(cards: Mapping[str, Card], goal: datetime) -> list[str]:
    """Memories that would be below the target at a moment without another review, the weakest first."""
    chances = sorted((retrievability(card, goal), memory) for memory, card in cards.items())
    return [memory for chance, memory in chances if chance < TARGET]


def plan(
    cards: Mapping[str, Card],
    new: int,
    day: date,
    minutes: int,
    *,
    now: datetime,
    seconds: float,
    zone: tzinfo | None = None,
) -> Plan | None:
    """What to do until the exam on `day`. None when that day is today or past.

    cards: memories that belong to it and were asked; new: how many were not; minutes: that the learner has a day;
    seconds: that a question takes the learner.
    """
    days = (day - day_of(now, zone)).days
    if days < 1:
        return None
    goal, memories = goal_of(day, zone), len(cards) + new
    share = min(1.0, SAMPLE / max(1, memories))
    known = [cards[memory] for memory in sorted(cards)][:: max(1, round(1 / share))]
    fresh = round(new * share)
    runs = _Forecast(known, fresh, goal, now, days, seconds / max(share, 1e-9), zone)
    own, today = runs.ready(minutes)
    return Plan(
        day=day,
        days=days,
        memories=memories,
        new=new,
        missing=len(missing_on(cards, goal)),
        needed=runs.needed(),
        minutes=minutes,
        ready=own,
        today=round(today / max(share, 1e-9)),
    )


@dataclass(frozen=True, slots=True)
class _Forecast:
    """Days of study, played through. seconds: of a question, made longer by as much as the sample is smaller."""

    known: Sequence[Card]
    fresh: int
    goal: datetime
    now: datetime
    days: int
    seconds: float
    zone: tzinfo | None

    def ready(self, minutes: float) -> tuple[float, float]:
        """(share that is ready on the day, questions of today) with so many minutes a day."""
        cards = dict(enumerate(self.known))
        pupil = _Pupil(cards, list(range(len(cards), len(cards) + self.fresh)), self.goal)
        today = day_of(self.now, self.zone)
        for offset in range(self.days):
            end = start_of(today + timedelta(days=offset + 1), self.zone)
            moment = self.now if offset == 0 else (end - timedelta(hours=12)).astimezone(UTC)
            late = offset >= self.days - LAST_DAYS
            pupil.study(moment, end, minutes * 60 / self.seconds, late=late)
        good = sum(retrievability(card, self.goal) >= TARGET - SLACK for card in pupil.cards.values())
        return good / max(1, len(self.known) + self.fresh), pupil.spent[0]

    def needed(self) -> int | None:
        """The least minutes a day that are enough, found the same way whatever the learner has."""
        low, high = 0, MOST_MINUTES
        if self.ready(high)[0] < ENOUGH:
            return None
        while high - low > 1:
            middle = (low + high) // 2
            if self.ready(middle)[0] >= ENOUGH:
                high = middle
            else:
                low = middle
        return high
