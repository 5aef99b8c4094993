"""A learner at work: answers are judged, saved, and only then shown; what to ask next."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from random import Random
from statistics import median

from tutor.learning.lesson import Course, Lesson
from tutor.learning.records import Attempt, Card, Confidence, Log, Mode, Place
from tutor.learning.schedule import after, is_due, rating_of, retrievability
from tutor.questions.base import Answer, Question, Verdict

QUICK_MINUTES = 10
"""Length of a quick session."""
USUAL_SECONDS = 45.0
"""Time of one question until the learner's own is known."""
LONGEST_SECONDS = 600.0
"""A question that was left open longer counts as this."""
SHORTEST_SECONDS = 5.0
"""No plan counts on less than this for a question."""
RECENT, FEW = 200, 5
"""The learner's own time is the median over the RECENT questions answered last, once there are FEW."""
NEVER_ASKED = datetime.min.replace(tzinfo=UTC)


class Session:
    """Joins the course to the learner's log. The clock (aware, UTC), chance and the time zone are arguments.

    zone: where the learner's day rolls over; None is the machine's.
    """

    def __init__(
        self, course: Course, log: Log, now: Callable[[], datetime], chance: Random, zone: tzinfo | None = None
    ) -> None:
        self.course = course
        self._log, self._now, self._chance, self._zone = log, now, chance, zone

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
        self._log.record(attempt, after(self._log.card(question.memory), attempt))
        return verdict

    def due(self) -> list[Question]:
        """One question for each memory that is due, the most forgotten first."""
        now = self._now()
        cards = [card for card in self._log.cards().values() if is_due(card, now, self._zone)]
        return self._ask(_most_forgotten_first(cards, now))

    def quick(self, minutes: float) -> list[Question]:
        """What fits into `minutes`: due, then shaky, then new questions of begun lessons, then the rest.

        Shaky is a memory whose last answer was not right; within each group the most forgotten come first.
        """
        now, cards, latest = self._now(), self._log.cards(), self._latest()
        room = max(1, int(minutes * 60 / _usual_seconds(latest)))
        outcomes = {attempt.memory: attempt.outcome for attempt in latest}
        groups: tuple[list[Card], list[Card], list[Card]] = ([], [], [])
        for card in _most_forgotten_first(cards.values(), now):
            shaky = outcomes.get(card.memory) in {"wrong", "partly"}
            groups[0 if is_due(card, now, self._zone) else 1 if shaky else 2].append(card)
        due, weak, rest = groups
        begun = set(self._log.places()) | {attempt.lesson for attempt in latest}
        chosen = self._ask((due + weak)[:room])
        chosen += self._new(begun, cards)[: room - len(chosen)]
        return chosen + self._ask(rest[: room - len(chosen)])

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
        """Question id -> its latest attempt."""
        return self._log.last_attempts(tuple(question_ids))

    def _ask(self, cards: Iterable[Card]) -> list[Question]:
        """A question for each card whose memory is still in the course: the form that was not asked for longest."""
        forms = self._forms()
        wanted = [forms[card.memory] for card in cards if card.memory in forms]
        last = self._log.last_attempts(tuple(form.id for several in wanted for form in several))
        return [
            min(several, key=lambda form: last[form.id].at if form.id in last else NEVER_ASKED) for several in wanted
        ]

    def _latest(self) -> list[Attempt]:
        """The latest attempt of each question of the course, oldest first."""
        last = self._log.last_attempts(tuple(self.course.questions))
        return sorted(last.values(), key=lambda attempt: attempt.at)

    def _new(self, lessons: set[str], cards: Mapping[str, Card]) -> list[Question]:
        """The first question of each memory of these lessons that was never asked, in course order."""
        fresh = [several[0] for memory, several in self._forms().items() if memory not in cards]
        return [question for question in fresh if self.course.lesson_of.get(question.id) in lessons]

    def _forms(self) -> dict[str, list[Question]]:
        """Memory -> the questions that train it, in course order."""
        forms: dict[str, list[Question]] = {}
        for question in self.course.questions.values():
            forms.setdefault(question.memory, []).append(question)
        return forms


def _most_forgotten_first(cards: Iterable[Card], now: datetime) -> list[Card]:
    """By the chance of remembering, then by name so that the order is always the same."""
    return sorted(cards, key=lambda card: (retrievability(card, now), card.memory))


def _usual_seconds(attempts: Sequence[Attempt]) -> float:
    """Median of the last answer to each question; a usual time until there are enough of them."""
    times = [attempt.seconds for attempt in attempts[-RECENT:]]
    return max(SHORTEST_SECONDS, median(times)) if len(times) >= FEW else USUAL_SECONDS
