"""What to ask next, without reading more of the log than is asked: due, shaky, new, the rest; no siblings at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import chain, islice, zip_longest

from tutor.learning.bank import Bank, memory_of, structure_of
from tutor.learning.day import day_of, start_of
from tutor.learning.forms import Forms
from tutor.learning.kin import kin_of, kin_of_id
from tutor.learning.lesson import Course
from tutor.learning.mentions import drawings_in, structures_in
from tutor.learning.records import Card, Log, Mistake
from tutor.learning.schedule import REVIEW, WRONG_CLOCK, is_due, retrievability
from tutor.questions.base import Question

WIDE = 400
"""Cards that are looked at, the earliest due, to find those that are forgotten most; a session has far fewer."""
TODAY = 300
"""Answers of today that are looked at for siblings."""
CHUNK = 40
"""Cards whose questions are looked up at once."""
NEW_STRUCTURES = 5
"""Structures that a day brings for the first time by questions made from the drawings."""
END = datetime.max.replace(tzinfo=UTC)
COMEBACKS = 2
"""Earlier mistakes that one session brings back."""
PAUSE = timedelta(minutes=10)
"""Time after which a mistake may come back."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is due.

    asked: memories, the most forgotten first; held: siblings of those or of what was answered today, which wait until
    tomorrow; more: whether there is even more.
    """

    asked: tuple[Card, ...]
    held: tuple[Card, ...]
    more: bool


class Chooser:
    """Reads the log anew at each call."""

    def __init__(self, course: Course, bank: Bank, forms: Forms, log: Log, zone: tzinfo | None) -> None:
        self._course, self._bank, self._forms, self._log, self._zone = course, bank, forms, log, zone
        self._front: dict[str, int] = {}

    def due(self, now: datetime) -> Waiting:
        """Everything that is due, up to WIDE memories. Opens no drawing."""
        cards = [card for card in self._due_cards(now) if self._forms.can_ask(card.memory)]
        crowd = _Crowd(self._asked_today(now), self._forms)
        asked, held = list[Card](), list[Card]()
        for card in cards:
            # A step of minutes is not put off to another day; its memory was met today anyway.
            free = card.state != REVIEW or crowd.admits(card.memory)
            if free:
                crowd.add(card.memory)
            (asked if free else held).append(card)
        return Waiting(tuple(asked), tuple(held), len(cards) >= WIDE)

    def questions(self, cards: Sequence[Card]) -> list[Question]:
        """A question for each card, in the form that was not asked for longest."""
        return list(self._questions(cards))

    def available(self, room: int) -> int:
        """About how many questions `pick` would find, at most `room`. Opens no drawing."""
        known = self._log.count_due(None, END, room)
        return min(room, known + sum(1 for _ in islice(self._new_written(self.begun()), room)))

    def pick(self, now: datetime, room: int, goal: datetime | None = None) -> list[Question]:
        """At most `room` questions: due, then shaky, then new ones of begun lessons, then the rest.

        The most forgotten come first, now or at the goal (the day of an exam); mistakes come back among the first.
        """
        at = goal or now
        due = self._due_cards(now)
        known = {card.memory for card in due}
        weak = [card for card in self._log.coming_cards(now, WIDE, shaky=True) if card.memory not in known]
        known |= {card.memory for card in weak}
        rest = [card for card in self._log.coming_cards(now, WIDE) if card.memory not in known]
        back = [question for question, _ in self.comebacks(now, min(COMEBACKS, room // 3))]
        groups: tuple[Iterable[Question], ...] = (
            islice(self._questions(_weakest(due, at)), 1),
            back,
            self._questions(_weakest(due, at)),
            self._questions(_weakest(weak, at)),
            self._new(now, room),
            self._questions(_weakest(rest, at)),
        )
        return self._admitted(chain.from_iterable(groups), now, room)

    def comebacks(self, now: datetime, most: int) -> list[tuple[Question, Mistake]]:
        """Questions that carry a misconception which showed before: rather another one than where it showed."""
        found: list[tuple[Question, Mistake]] = []
        for mistake in self._log.open_mistakes(WIDE) if most else ():
            fresh = now - mistake.at < PAUSE or (mistake.rights and day_of(mistake.at, self._zone) == self._day(now))
            question = None if fresh else self._carrying(mistake)
            if question is not None and question.memory not in {other.memory for other, _ in found}:
                found.append((question, mistake))
            if len(found) >= most:
                break
        return found

    def weakest(self, now: datetime, memories: Sequence[str], room: int) -> list[Question]:
        """For a cram: of these memories what is forgotten most, never asked ones last."""
        aside = self._log.aside()
        memories = [memory for memory in memories if memory not in aside]
        cards = [card for memory in memories if (card := self._log.card(memory)) is not None]
        asked = {card.memory for card in cards}
        written = self._forms.written
        new = (written[memory][0] for memory in memories if memory not in asked and memory in written)
        return list(islice(chain(self._questions(_weakest(cards, now)), new), room))

    def of_drawing(self, now: datetime, drawing: str, form: str, room: int) -> list[Question]:
        """For practice: the structures of a drawing, the most forgotten first, then those never asked.

        form: a key of learning.bank.FORMS; empty for the one of each structure that was not asked for longest.
        """
        structures = {memory_of(structure): structure for structure in self._bank.structures(drawing)}
        cards = [card for memory in structures if (card := self._log.card(memory)) is not None]
        asked = [card.memory for card in _weakest(cards, now)]
        found = []
        for memory in (*asked, *(memory for memory in structures if memory not in asked)):
            items = [each for each in self._bank.items(drawing, structures[memory]) if each.id.endswith(f".{form}")]
            if not form:
                items = list(self._bank.items(drawing, structures[memory]))
            if items:
                last = self._log.last_attempts(tuple(item.id for item in items))
                found.append(min(items, key=lambda item: last[item.id].at.isoformat() if item.id in last else ""))
            if len(found) >= room:
                break
        return found

    def drawn_memories(self) -> list[str]:
        """Memories of every structure that is drawn."""
        structures = (each for drawing in self._bank.drawings() for each in self._bank.structures(drawing))
        return [memory_of(structure) for structure in dict.fromkeys(structures)]

    def begun(self) -> list[str]:
        """Lessons that were opened or of which something was answered, in course order."""
        known = set(self._log.places()) | self._log.lessons_answered()
        return [lesson.id for lesson in self._course.lessons if lesson.id in known]

    def _day(self, now: datetime) -> object:
        return day_of(now, self._zone)

    def _due_cards(self, now: datetime) -> list[Card]:
        """What is due, the most forgotten first."""
        tomorrow = start_of(day_of(now, self._zone) + timedelta(days=1), self._zone)
        cards = self._log.due_cards(max(now + timedelta(microseconds=1), tomorrow), WIDE)
        known = {card.memory for card in cards}
        cards += [card for card in self._log.misdated_cards(now + WRONG_CLOCK, WIDE) if card.memory not in known]
        return _weakest((card for card in cards if is_due(card, now, self._zone)), now)

    def _questions(self, cards: Sequence[Card]) -> Iterator[Question]:
        """A question for each card, looked up in chunks as they are wanted."""
        for start in range(0, len(cards), CHUNK):
            yield from self._forms.asked_for(cards[start : start + CHUNK])

    def _admitted(self, questions: Iterable[Question], now: datetime, room: int) -> list[Question]:
        """The first that are no siblings of one another or of today's; siblings only if there is nothing else."""
        crowd, chosen, held = _Crowd(self._asked_today(now), self._forms), list[Question](), list[Question]()
        for question in questions:
            if len(chosen) >= room:
                break
            if crowd.admits(question.memory):
                crowd.add(question.memory)
                chosen.append(question)
            elif question.memory not in crowd.memories:
                held.append(question)
        return chosen or held[:room]

    def _asked_today(self, now: datetime) -> dict[str, set[str]]:
        """Key of a sibling -> memories that were asked today and have it."""
        today: dict[str, set[str]] = {}
        for attempt in self._log.recent(TODAY):
            if day_of(attempt.at, self._zone) != self._day(now):
                break
            question = self._course.questions.get(attempt.question)
            for key in kin_of(question) if question is not None else kin_of_id(attempt.question):
                today.setdefault(key, set()).add(attempt.memory)
        return today

    def _new(self, now: datetime, room: int) -> Iterator[Question]:
        """What was never asked, of begun lessons: two questions of the lessons, then one of a structure, and so on."""
        begun = self.begun()
        written = islice(self._new_written(begun), room)
        drawn = self._new_drawn(begun, now)
        for group in zip_longest(written, written, drawn):
            yield from (question for question in group if question is not None)

    def _new_written(self, begun: Sequence[str]) -> Iterator[Question]:
        for lesson in begun:
            memories = self._forms.memories_of.get(lesson, ())
            front = self._front.get(lesson, 0)
            while front < len(memories):
                some = memories[front : front + CHUNK]
                asked = self._log.asked(some)
                if len(asked) == len(some) and front == self._front.get(lesson, 0):
                    # What was asked stays asked: the next search begins behind it.
                    self._front[lesson] = front + len(some)
                yield from (self._forms.written[memory][0] for memory in some if memory not in asked)
                front += len(some)

    def _new_drawn(self, begun: Sequence[str], now: datetime) -> Iterator[Question]:
        room = NEW_STRUCTURES - self._new_today(now)
        for lesson in (lesson for lesson in self._course.lessons if lesson.id in begun):
            # What a question of a lesson trains is met there.
            written = self._forms.written
            named = [each for each in structures_in(lesson) if memory_of(each) not in written] if room > 0 else []
            asked = self._log.asked([memory_of(structure) for structure in named])
            for structure in named:
                question = None
                if memory_of(structure) not in asked and room > 0:
                    question = self._forms.first_of(structure, drawings_in(lesson))
                if question is not None:
                    room -= 1
                    yield question

    def _new_today(self, now: datetime) -> int:
        """Structures that were met today for the first time."""
        today = [each for each in self._log.recent(TODAY) if day_of(each.at, self._zone) == self._day(now)]
        structures = {attempt.memory for attempt in today if structure_of(attempt.memory)}
        firsts = (self._log.attempts_of(memory)[0] for memory in structures)
        return sum(day_of(first.at, self._zone) == self._day(now) for first in firsts)

    def _carrying(self, mistake: Mistake) -> Question | None:
        """A question that carries the misconception: another than that where it showed, not asked for longest."""
        attempt = self._log.attempt(mistake.attempt)
        forms = self._forms.tagged.get(mistake.tag, ())
        if attempt is None:
            return None
        if not forms:
            card = self._log.card(attempt.memory) if structure_of(attempt.memory) else None
            return next(iter(self._forms.asked_for([card])), None) if card is not None else None
        last = self._log.last_attempts(tuple(form.id for form in forms))
        aside = self._log.aside()
        ranked = sorted(
            (form for form in forms if form.memory not in aside),
            key=lambda form: (form.id == attempt.question, last[form.id].at.isoformat() if form.id in last else ""),
        )
        return ranked[0] if ranked else None


class _Crowd:
    """What is taken already, by keys of siblings."""

    def __init__(self, today: dict[str, set[str]], forms: Forms) -> None:
        self._today, self._forms = today, forms
        self._keys = set[str]()
        self.memories = set[str]()

    def admits(self, memory: str) -> bool:
        """Whether a memory and its siblings are free; an answer of today to the memory itself is no obstacle."""
        keys = self._forms.kin(memory)
        others = (self._today.get(key, set()) - {memory} for key in keys)
        return memory not in self.memories and not keys & self._keys and not any(others)

    def add(self, memory: str) -> None:
        """Take it."""
        self._keys |= self._forms.kin(memory)
        self.memories.add(memory)


def _weakest(cards: Iterable[Card], at: datetime) -> list[Card]:
    """By the chance of remembering, then by name so that the order is always the same."""
    return sorted(cards, key=lambda card: (retrievability(card, at), card.memory))
