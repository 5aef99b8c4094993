"""Made-up histories of a learner that look like real ones: one day or three years, the same each time.

A pupil opens the program on most days, reviews what is due and takes some new questions. What was learned is known with
the chance that the schedule gives it; a wrong answer says how it was wrong; confidence mostly fits, but not always.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from tutor.learning.lesson import Course
from tutor.learning.records import Attempt, Card, Confidence
from tutor.learning.schedule import rating_of, retrievability, schedule
from tutor.questions.base import Answer, Question, outcome_of
from tutor.storage.rows import attempt_row, card_row
from tutor.storage.store import INSERT_ATTEMPT, PUT_CARD, Store

FIRST_TIME = 0.62
"""Share of new questions that are answered rightly."""
SURE = {True: (0.15, 0.35, 0.50), False: (0.45, 0.35, 0.20)}
"""Was it right → shares of the three confidences."""

Answering = Callable[[Question, bool, Random], Answer]


def scored(_question: Question, right: bool, chance: Random) -> Answer:
    """The answer to a question whose answer is its score."""
    return 1.0 if right else chance.choice((0.0, 0.0, 0.5))


@dataclass
class Pupil:
    """reviews, fresh: most of a day; absent: share of days off; answering: gives a right or a wrong answer."""

    course: Course
    chance: Random
    reviews: int = 60
    fresh: int = 8
    absent: float = 0.2
    answering: Answering = scored
    graded: bool = True
    """Whether answers are judged by the question; if not, by the answer, which is the score: faster."""
    more: bool = False
    """Whether a day is filled up with reviews that are not due yet, the earliest first."""
    cards: dict[str, Card] = field(default_factory=dict)
    _written: int = 0

    def study(self, begin: datetime, days: int) -> Iterator[tuple[Attempt, Card]]:
        """Day after day, oldest first."""
        forms: dict[str, list[Question]] = {}
        for question in self.course.questions.values():
            forms.setdefault(question.memory, []).append(question)
        unseen = list(forms)[::-1]
        due: list[tuple[datetime, str]] = [(card.due, key) for key, card in self.cards.items()]
        heapq.heapify(due)
        for offset in range(days):
            if offset and self.chance.random() < self.absent:
                continue
            now = begin + timedelta(days=offset, minutes=self.chance.randrange(240))
            asked: list[str] = []
            while due and len(asked) < self.reviews and (self.more or due[0][0] <= now + timedelta(hours=12)):
                asked.append(heapq.heappop(due)[1])
            asked += [unseen.pop() for _ in range(min(self.fresh, len(unseen)))]
            for memory in asked:
                attempt = self._answer(self.chance.choice(forms[memory]), now)
                now += timedelta(seconds=attempt.seconds + 4)
                heapq.heappush(due, (self.cards[memory].due, memory))
                yield attempt, self.cards[memory]

    def _answer(self, question: Question, now: datetime) -> Attempt:
        before = self.cards.get(question.memory)
        right = self.chance.random() < (FIRST_TIME if before is None else retrievability(before, now))
        answer = self.answering(question, right, self.chance)
        score, misconception = float(right), None
        if self.graded:
            verdict = question.grade(answer)
            score, misconception = verdict.score, verdict.misconception
        elif isinstance(answer, float):
            score = answer
        outcome = outcome_of(score)
        confidence = self.chance.choices(tuple(Confidence), SURE[outcome == "right"])[0]
        seconds = round(min(180.0, self.chance.lognormvariate(2.9, 0.6)), 1)
        rating = rating_of(outcome, hint_used=False, seconds=seconds, confidence=confidence)
        card = schedule(before, question.memory, rating, now)
        self.cards[question.memory] = card
        self._written += 1
        return Attempt(
            id=str(UUID(int=self._written)),
            at=now,
            question=question.id,
            memory=question.memory,
            lesson=self.course.lesson_of.get(question.id, ""),
            answer=answer,
            score=score,
            outcome=outcome,
            rating=rating,
            confidence=confidence if self.chance.random() < 0.85 else None,
            hint_used=False,
            seconds=seconds,
            mode="check" if before is None else "review",
            misconception=misconception,
        )


def fill(store: Store, history: Iterator[tuple[Attempt, Card]]) -> int:
    """Write a history at once, without a durable commit an answer; its sums are made when they are asked for."""
    rows: list[Sequence[object]] = []
    cards: dict[str, Card] = {}
    for attempt, card in history:
        rows.append(attempt_row(attempt))
        cards[card.memory] = card
    store._write(
        *((INSERT_ATTEMPT, tuple(row)) for row in rows),
        *((PUT_CARD, card_row(card)) for card in cards.values()),
        ("DELETE FROM sums_of", ()),
    )
    store._made = None
    return len(rows)
