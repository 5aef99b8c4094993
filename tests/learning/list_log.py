"""A learner's log kept in lists and dictionaries, for tests that need no file."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from tutor.learning.records import Attempt, Card, Given, Mistake, Place, Rating, Revision, Run, Setting


class ListLog:
    """Implements learning.records.Log in memory; `broken` makes what writes fail as a full disk would."""

    def __init__(self) -> None:
        self.written: list[Attempt] = []
        self.revised: list[Revision] = []
        self.states: dict[str, Card] = {}
        self.mistakes: dict[str, Mistake] = {}
        self.read: dict[str, Place] = {}
        self.settings: dict[str, Setting] = {}
        self.apart: dict[str, datetime] = {}
        self.runs: dict[str, Run] = {}
        self.answers: dict[str, dict[str, Given]] = {}
        self.broken = False

    def record(self, attempt: Attempt, card: Card | None, mistakes: Sequence[Mistake] = ()) -> None:
        self._check()
        self.written.append(attempt)
        self.mistakes |= {mistake.tag: mistake for mistake in mistakes}
        if card is not None:
            self.states[card.memory] = card

    def revise(self, revision: Revision, card: Card | None) -> None:
        self._check()
        self.revised.append(revision)
        if card is not None:
            self.states[card.memory] = card

    def attempts(self) -> Iterator[Attempt]:
        return iter(list(self.written))

    def attempt(self, key: str) -> Attempt | None:
        return next((attempt for attempt in self.written if attempt.id == key), None)

    def attempts_of(self, memory: str) -> list[Attempt]:
        return [attempt for attempt in self.written if attempt.memory == memory]

    def recent(self, most: int) -> list[Attempt]:
        return self.written[::-1][:most]

    def revisions(self, memory: str | None = None) -> dict[str, Rating]:
        own = {attempt.id for attempt in self.written if memory in (None, attempt.memory)}
        return {revision.attempt: revision.rating for revision in self.revised if revision.attempt in own}

    def last_attempts(self, questions: tuple[str, ...]) -> dict[str, Attempt]:
        return {attempt.question: attempt for attempt in self.written if attempt.question in questions}

    def lessons_answered(self) -> set[str]:
        return {attempt.lesson for attempt in self.written} - {""}

    def card(self, memory: str) -> Card | None:
        return self.states.get(memory)

    def cards(self) -> dict[str, Card]:
        return dict(self.states)

    def asked(self, memories: Collection[str]) -> set[str]:
        return set(memories) & set(self.states)

    def due_cards(self, before: datetime, most: int) -> list[Card]:
        return [card for card in self._by_due() if card.due < before][:most]

    def coming_cards(self, after: datetime, most: int, *, shaky: bool = False) -> list[Card]:
        return [card for card in self._by_due() if card.due >= after and (card.shaky or not shaky)][:most]

    def misdated_cards(self, after: datetime, most: int) -> list[Card]:
        return [card for card in self._by_due() if card.last_review > after][:most]

    def count_due(self, start: datetime | None, end: datetime, most: int) -> int:
        due = (card.due for card in self.states.values())
        return min(most, sum(at < end and (start is None or at >= start) for at in due))

    def leeches(self, lapses: int, most: int) -> list[Card]:
        found = [card for card in self._by_due() if card.lapses >= lapses]
        return sorted(found, key=lambda card: -card.lapses)[:most]

    def mistake(self, tag: str) -> Mistake | None:
        return self.mistakes.get(tag)

    def open_mistakes(self, most: int) -> list[Mistake]:
        found = [mistake for mistake in self.mistakes.values() if mistake.rights < 2]
        return sorted(found, key=lambda mistake: mistake.at, reverse=True)[:most]

    def set_aside(self, memory: str, at: datetime | None) -> None:
        self.apart = {key: when for key, when in self.apart.items() if key != memory}
        if at is not None:
            self.apart[memory] = at

    def aside(self) -> dict[str, datetime]:
        return dict(self.apart)

    def setting(self, key: str) -> Setting:
        return self.settings.get(key)

    def set(self, key: str, value: Setting) -> None:
        self.settings = {name: old for name, old in self.settings.items() if name != key}
        if value is not None:
            self.settings[key] = value

    def save_run(self, run: Run) -> None:
        self._check()
        self.runs[run.id] = run

    def save_given(self, run: Run, given: Given) -> None:
        self.save_run(run)
        self.answers.setdefault(run.id, {})[given.question] = given

    def open_runs(self) -> list[Run]:
        found = [run for run in self.runs.values() if run.ended is None]
        return sorted(found, key=lambda run: run.begun, reverse=True)

    def ended_runs(self, kinds: Collection[str], most: int) -> list[Run]:
        found = [(run.ended, run) for run in self.runs.values() if run.ended is not None and run.kind in kinds]
        return [run for _, run in sorted(found, key=lambda pair: pair[0], reverse=True)][:most]

    def given(self, run: str) -> dict[str, Given]:
        return dict(self.answers.get(run, {}))

    def drop_run(self, run: str) -> None:
        self.runs.pop(run, None)
        self.answers.pop(run, None)

    def save_place(self, place: Place) -> None:
        self.read[place.lesson] = place

    def places(self) -> dict[str, Place]:
        return dict(self.read)

    def _by_due(self) -> list[Card]:
        found = [card for card in self.states.values() if card.memory not in self.apart]
        return sorted(found, key=lambda card: (card.due, card.memory))

    def _check(self) -> None:
        if self.broken:
            raise OSError("The disk is full.")
