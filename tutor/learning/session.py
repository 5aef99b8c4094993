"""A learner at work: answers are judged, saved, and only then shown; what to ask next."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from random import Random
from statistics import median

from tutor.learning.bank import Bank, EmptyBank, structure_of
from tutor.learning.chooser import Chooser, Waiting
from tutor.learning.forms import Forms
from tutor.learning.lesson import Course, Lesson
from tutor.learning.records import (
    CLOSED_AFTER,
    Attempt,
    Card,
    Confidence,
    Log,
    Mistake,
    Mode,
    Place,
    Rating,
    Revision,
)
from tutor.learning.schedule import after, rating_of, rebuild
from tutor.learning.tags import Reminder, chosen_words, tags_of
from tutor.questions.base import Answer, Question, Verdict

QUICK_MINUTES = 10
"""Length of a quick session."""
WARM = 4
"""Drawings that are opened before they are asked for; each takes some megabytes."""
SITTING = 60
"""Reviews of one sitting."""
USUAL_SECONDS = 45.0
"""Time of one question until the learner's own is known."""
LONGEST_SECONDS = 600.0
"""A question that was left open longer counts as this."""
SHORTEST_SECONDS = 5.0
"""No plan counts on less than this for a question."""
RECENT, FEW = 200, 5
"""The learner's own time is the median over the RECENT answers given last, once there are FEW."""
OPEN_MISTAKES = 200
"""Open misconceptions that are looked through for those of a structure."""


class Session:
    """Joins the course and the questions made from the drawings (bank) to the learner's log.

    The clock (aware, UTC), chance and the time zone are arguments. zone: where the learner's day rolls over; None is
    the machine's. chooser: what to ask; forms: finds questions; last: the attempt that was saved last.
    """

    def __init__(
        self,
        course: Course,
        log: Log,
        now: Callable[[], datetime],
        chance: Random,
        zone: tzinfo | None = None,
        bank: Bank | None = None,
    ) -> None:
        self.course, self.bank = course, bank or EmptyBank()
        self._log, self._now, self._chance, self._zone = log, now, chance, zone
        self.forms = Forms(course, self.bank, log)
        self.chooser = Chooser(course, self.bank, self.forms, log, zone)
        self.last: Attempt | None = None

    @property
    def zone(self) -> tzinfo | None:
        """Where the learner's day rolls over."""
        return self._zone

    def now(self) -> datetime:
        """The moment, aware and in UTC."""
        return self._now()

    def question(self, key: str) -> Question | None:
        """The question with this id, of the lessons or made from a drawing; None if there is none any more."""
        return self.forms.question(key)

    def submit(
        self,
        question_id: str,
        answer: Answer,
        *,
        confidence: Confidence | None = None,
        hint_used: bool = False,
        seconds: float = USUAL_SECONDS,
        mode: Mode = "check",
        key: str = "",
    ) -> Verdict:
        """Judge and save. When the log cannot save, its error passes through and nothing has changed.

        key: id of the attempt, by chance if empty. Raises KeyError for a question that there is not.
        """
        question = self.question(question_id)
        if question is None:
            raise KeyError(question_id)
        verdict = question.grade(answer)
        now, taken = self._now(), min(max(seconds, 0.0), LONGEST_SECONDS)
        attempt = Attempt(
            id=key or str(uuid.UUID(int=self._chance.getrandbits(128), version=4)),
            at=now,
            question=question_id,
            memory=question.memory,
            lesson=self.course.lesson_of.get(question_id, ""),
            answer=answer,
            score=verdict.score,
            outcome=verdict.outcome,
            rating=rating_of(verdict.outcome, hint_used=hint_used, seconds=taken, confidence=confidence),
            confidence=confidence,
            hint_used=hint_used,
            seconds=taken,
            mode=mode,
            misconception=verdict.misconception,
        )
        card = None if mode == "cram" else after(self._log.card(question.memory), attempt)
        self._log.record(attempt, card, self._mistakes(question, attempt))
        self.last = attempt
        return verdict

    def revise(self, attempt: Attempt, rating: Rating) -> Card | None:
        """Change the rating of an answer: the memory's state is what all its answers give with it.

        When the log cannot save, its error passes through and nothing has changed. None: the answer was a cram's.
        """
        revision = Revision(attempt.id, self._now(), rating)
        card = self.outlook(attempt, rating)
        self._log.revise(revision, card)
        return card

    def outlook(self, attempt: Attempt, rating: Rating) -> Card | None:
        """The state of an answer's memory if the answer had this rating; saves nothing."""
        ratings = {**self._log.revisions(attempt.memory), attempt.id: rating}
        return rebuild(self._log.attempts_of(attempt.memory), ratings).get(attempt.memory)

    def due(self, most: int | None = None) -> list[Question]:
        """One question for each memory that is due, the most forgotten first; siblings wait for another day."""
        return self.chooser.questions(self.waiting().asked[:most])

    def waiting(self) -> Waiting:
        """The memories that are due, and what of it waits for another day. Opens no drawing."""
        return self.chooser.due(self._now())

    def held(self) -> list[Question]:
        """Questions for what waits for another day, for whoever does not want to wait."""
        return self.chooser.questions(self.waiting().held[:SITTING])

    def review(self) -> list[Question]:
        """One sitting: what is due, up to SITTING questions, and at its end mistakes that come back."""
        due = self.due(SITTING)
        known = {question.memory for question in due}
        back = self.chooser.comebacks(self._now(), 2)
        return due + [question for question, _ in back if question.memory not in known]

    def quick(self, minutes: float, goal: datetime | None = None) -> list[Question]:
        """What fits into `minutes`: due, then shaky, then new questions of begun lessons, then the rest.

        Shaky is a memory whose last answer was not right; within each group what is forgotten most comes first, now or
        at the goal.
        """
        return self.chooser.pick(self._now(), self.room(minutes), goal)

    def room(self, minutes: float) -> int:
        """Questions that fit into so many minutes, at the learner's own pace."""
        return max(1, int(minutes * 60 / self.usual_seconds()))

    def warming(self) -> Iterator[None]:
        """In small steps: open the drawings that the next sitting likely wants, so that it begins without a wait."""
        memories = [card.memory for card in self.waiting().asked[:SITTING]]
        for drawing in self.forms.drawings_for(memories, WARM):
            if not self.bank.is_open(drawing):
                yield from self.bank.warm(drawing)

    def usual_seconds(self) -> float:
        """Median of the learner's last answers; a usual time until there are enough of them."""
        times = [attempt.seconds for attempt in self._log.recent(RECENT)]
        return max(SHORTEST_SECONDS, median(times)) if len(times) >= FEW else USUAL_SECONDS

    def reminder(self, question: Question) -> Reminder | None:
        """An earlier mistake that this question can put right, if one is open."""
        for mistake in self._open(question):
            attempt = self._log.attempt(mistake.attempt)
            asked = self.course.questions.get(attempt.question) if attempt is not None else None
            if attempt is not None and asked is not None:
                return Reminder(mistake.tag, chosen_words(asked, attempt.answer, mistake.tag), asked.prompt)
            if attempt is not None and structure_of(attempt.memory):
                # The tag names both structures; the drawing need not be opened for it.
                return Reminder(mistake.tag, "", question.prompt)
        return None

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

    def _mistakes(self, question: Question, attempt: Attempt) -> list[Mistake]:
        """The new states of misconceptions after an attempt: one shows, or some are answered rightly."""
        tag = attempt.misconception
        if tag:
            before = self._log.mistake(tag)
            return [Mistake(tag, attempt.id, attempt.at, before.times + 1 if before else 1, 0)]
        if attempt.outcome != "right":
            return []
        return [replace(each, at=attempt.at, rights=each.rights + 1) for each in self._open(question)]

    def _open(self, question: Question) -> list[Mistake]:
        """Misconceptions that a question can put right and that are open; those of a structure are of all its forms."""
        found = [self._log.mistake(tag) for tag in sorted(tags_of(question))]
        structure = structure_of(question.memory)
        if structure:
            known = {each.tag for each in found if each is not None}
            start = f"takes-{structure}-for-"
            found += [
                each
                for each in self._log.open_mistakes(OPEN_MISTAKES)
                if each.tag.startswith(start) and each.tag not in known
            ]
        return [each for each in found if each is not None and each.rights < CLOSED_AFTER]
