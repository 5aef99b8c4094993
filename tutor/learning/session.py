"""A learner at work: answers are judged, saved, and only then shown; what to ask next."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from random import Random
from statistics import median

from tutor.learning.lesson import Course, Lesson
from tutor.learning.records import Attempt, Card, Confidence, Log, Mode, Place
from tutor.learning.schedule import rating_of, retrievability, schedule
from tutor.questions.base import Answer, Question, Verdict

USUAL_SECONDS = 45.0
"""Time of one question until the learner's own is known."""
LONGEST_SECONDS = 600.0
"""A question that was left open longer counts as this."""


class Session:
    """Joins the course to the learner's log. The clock and chance are arguments."""

    def __init__(self, course: Course, log: Log, now: Callable[[], datetime], chance: Random) -> None:
        self.course = course
        self._log, self._now, self._chance = log, now, chance

    def submit(
        self,
        question_id: str,
        answer: Answer,
        *,
        confidence: Confidence | None = None,
        hint_used: bool = False,
        seconds: float = USUAL_SECONDS,
        mode: Mode = "check",
    ) -> Verdict:
        """Judge and save. When the log cannot save, its error passes through and nothing has changed."""
        question = self.course.questions[question_id]
        verdict = question.grade(answer)
        now, taken = self._now(), min(max(seconds, 0.0), LONGEST_SECONDS)
        rating = rating_of(verdict.outcome, hint_used=hint_used, seconds=taken, confidence=confidence)
        attempt = Attempt(
            id=str(uuid.UUID(int=self._chance.getrandbits(128), version=4)),
            at=now,
            question=question_id,
            memory=question.memory,
            lesson=self.course.lesson_of.get(question_id, ""),
            answer=answer,
            score=verdict.score,
            outcome=verdict.outcome,
            rating=rating,
            confidence=confidence,
            hint_used=hint_used,
            seconds=taken,
            mode=mode,
            misconception=verdict.misconception,
        )
        card = schedule(self._log.card(question.memory), question.memory, rating, now)
        self._log.record(attempt, card)
        return verdict

    def due(self) -> list[Question]:
        """One question for each memory that is due, the most forgotten first."""
        now = self._now()
        cards = [card for card in self._log.cards().values() if card.due <= now]
        return self._ask(sorted(cards, key=lambda card: (retrievability(card, now), card.memory)))

    def quick(self, minutes: float) -> list[Question]:
        """What fits into `minutes`: due, then new questions of lessons that were begun, then the weakest memories."""
        now, cards = self._now(), self._log.cards()
        room = max(1, int(minutes * 60 / self._usual_seconds()))
        weakest = sorted(cards.values(), key=lambda card: (card.due > now, retrievability(card, now), card.memory))
        waiting = [card for card in weakest if card.due <= now]
        chosen = self._ask(waiting[:room])
        begun = {lesson for lesson in self._log.places()} | {attempt.lesson for attempt in self._log.attempts()}
        fresh = self._first_of_each(
            question
            for key, question in self.course.questions.items()
            if question.memory not in cards and self.course.lesson_of.get(key) in begun
        )
        chosen += fresh[: room - len(chosen)]
        chosen += self._ask([card for card in weakest if card.due > now][: max(0, room - len(chosen))])
        return chosen

    def next_lesson(self) -> tuple[Lesson, Place | None] | None:
        """The lesson that was read last and not finished, else the first that was not begun; None when all are done."""
        places = self._log.places()
        begun = [lesson for lesson in self.course.lessons if lesson.id in places and not places[lesson.id].finished]
        if begun:
            lesson = max(begun, key=lambda lesson: places[lesson.id].at)
            return lesson, places[lesson.id]
        for lesson in self.course.lessons:
            if lesson.id not in places:
                return lesson, None
        return None

    def last_attempts(self, question_ids: Sequence[str]) -> dict[str, Attempt]:
        """question id -> its latest attempt."""
        return self._log.last_attempts(tuple(question_ids))

    def _ask(self, cards: Iterable[Card]) -> list[Question]:
        """A question for each card; another form than last time where there are several."""
        forms: dict[str, list[Question]] = {}
        for question in self.course.questions.values():
            forms.setdefault(question.memory, []).append(question)
        return [forms[card.memory][card.reviews % len(forms[card.memory])] for card in cards if card.memory in forms]

    def _first_of_each(self, questions: Iterable[Question]) -> list[Question]:
        """One question a memory, in course order."""
        found: dict[str, Question] = {}
        for question in questions:
            found.setdefault(question.memory, question)
        return list(found.values())

    def _usual_seconds(self) -> float:
        times = [attempt.seconds for attempt in self._log.attempts()]
        return max(5.0, median(times[-200:])) if len(times) >= 5 else USUAL_SECONDS
