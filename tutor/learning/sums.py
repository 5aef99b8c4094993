"""Running sums over a learner's answers: what one answer changes, and all of them made anew from the answers.

A sum is a row of whole numbers under a kind and a key, so that changes add up to the same in any order. Kinds:

    day           ISO day of the learner                answers, right, milliseconds
    lesson        lesson id                             answers, right, milliseconds
    confidence    1, 2 or 3                             answers, right
    structure     id that was asked for on a drawing    answers, right
    confusion     asked>chosen>where                    times
    misconception tag                                   times
    cell          memories of the same objectives       memories, answers, right
    bin           bin of forgetting, then its cell      memories, weight, moments, stability
    due           ISO day on which they fall due        memories, stability
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import NamedTuple, Protocol

from tutor.learning.day import day_of
from tutor.learning.forgetting import share_of
from tutor.learning.records import Attempt, Card, Log

LAST = "\U0010ffff"
"""Sorts after every key."""
BETWEEN = "|"
"""Parts the bin from the cell in a key."""


class Tally(NamedTuple):
    """One sum. n counts; what a to d add up depends on the kind."""

    n: int = 0
    a: int = 0
    b: int = 0
    c: int = 0
    d: int = 0

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(self.n + other.n, self.a + other.a, self.b + other.b, self.c + other.c, self.d + other.d)

    def minus(self) -> Tally:
        """What takes it away again."""
        return Tally(-self.n, -self.a, -self.b, -self.c, -self.d)


class Change(NamedTuple):
    """Something to add to one sum."""

    kind: str
    key: str
    by: Tally


class Confusion(NamedTuple):
    """A structure that was asked for on a drawing, and the one that was taken for it; the same if it was right.

    chosen: "" if no structure was; where: "skin" for an area of the skin.
    """

    asked: str
    chosen: str
    where: str = ""

    @property
    def key(self) -> str:
        """Its key as a sum."""
        return ">".join(self)


class Held(NamedTuple):
    """What the sums hold of one memory, as it is written beside them: what its state adds, ready to be taken off again.

    score: of the last answer that the schedule saw, None before there was one; bin to stability: its share in a bin of
    forgetting (see learning.forgetting); due: ISO day.
    """

    cell: str
    score: float | None = None
    bin: str = ""
    weight: int = 0
    first: int = 0
    second: int = 0
    stability: int = 0
    due: str = ""


class Reader(Protocol):
    """What the course says of an answer."""

    @property
    def signature(self) -> str:
        """Changes with everything that the two below say."""

    def cell_of(self, memory: str) -> str:
        """Which objectives a memory belongs to, as one word; "" for none."""

    def confusions(self, attempt: Attempt) -> tuple[Confusion, ...]:
        """Which structures were asked for, and which were chosen."""


class Unread:
    """Before a course is open: nothing is said of any answer."""

    signature = ""

    def cell_of(self, _memory: str) -> str:
        """None."""
        return ""

    def confusions(self, _attempt: Attempt) -> tuple[Confusion, ...]:
        """None."""
        return ()


class Summed(Log, Protocol):
    """A log that keeps the sums."""

    def follow(self, reader: Reader) -> None:
        """Read answers with this course from now on; sums that were made with another are made anew."""

    def sums(self, kind: str, first: str = "", last: str = LAST) -> Mapping[str, Tally]:
        """The sums of a kind, of keys in a range (both ends included), in the order of keys."""

    def most(self, kind: str, count: int) -> list[tuple[str, Tally]]:
        """The sums of a kind (confusion or misconception) with the largest n; of equals, the first by key."""


def of_answer(attempt: Attempt, cell: str, reader: Reader, zone: tzinfo | None) -> Iterator[Change]:
    """What an answer adds, whatever it does to the schedule."""
    right, milliseconds = int(attempt.outcome == "right"), round(attempt.seconds * 1000)
    yield Change("day", day_of(attempt.at, zone).isoformat(), Tally(1, right, milliseconds))
    yield Change("lesson", attempt.lesson, Tally(1, right, milliseconds))
    yield Change("cell", cell, Tally(0, 1, right))
    if attempt.confidence is not None:
        yield Change("confidence", str(int(attempt.confidence)), Tally(1, right))
    if attempt.misconception:
        yield Change("misconception", attempt.misconception, Tally(1))
    for found in reader.confusions(attempt):
        yield Change("structure", found.asked, Tally(1, int(found.asked == found.chosen)))
        if found.chosen and found.chosen != found.asked:
            yield Change("confusion", found.key, Tally(1))


def held(cell: str, score: float | None, card: Card | None, zone: tzinfo | None) -> Held:
    """The state of a memory as the sums hold it."""
    if score is None or card is None:
        return Held(cell)
    share = share_of(score, card.stability, card.last_review)
    due = day_of(card.due, zone).isoformat()
    return Held(cell, score, share.bin, share.weight, share.first, share.second, share.stability, due)


def of_memory(memory: Held) -> tuple[Change, ...]:
    """What the state of a memory adds; taken off again when the state changes."""
    if memory.score is None:
        return ()
    cell, _, name, weight, first, second, stability, due = memory
    return (
        Change("cell", cell, Tally(1)),
        Change("bin", f"{name}{BETWEEN}{cell}", Tally(1, weight, first, second, stability)),
        Change("due", due, Tally(1, stability)),
    )


def changed(before: Held | None, after: Held) -> list[Change]:
    """What a new state of a memory changes; what stays the same is left out."""
    fresh, stale = of_memory(after), of_memory(before) if before is not None else ()
    taken = [Change(each.kind, each.key, each.by.minus()) for each in stale if each not in fresh]
    return taken + [each for each in fresh if each not in stale]


@dataclass
class Sums:
    """All sums in memory: how they are made anew, and what a log without a file keeps."""

    zone: tzinfo | None = None
    rows: dict[tuple[str, str], Tally] = field(default_factory=dict)

    def add(self, changes: Iterable[Change]) -> None:
        """Apply changes; a sum that has come to nothing is dropped."""
        for kind, key, by in changes:
            found = self.rows.get((kind, key), Tally()).plus(by)
            if any(found):
                self.rows[kind, key] = found
            else:
                self.rows.pop((kind, key), None)

    def of(self, kind: str, first: str = "", last: str = LAST) -> dict[str, Tally]:
        """As Summed.sums."""
        return {key: tally for (of, key), tally in sorted(self.rows.items()) if of == kind and first <= key <= last}

    def most(self, kind: str, count: int) -> list[tuple[str, Tally]]:
        """As Summed.most."""
        return sorted(self.of(kind).items(), key=lambda row: (-row[1].n, row[0]))[:count]


def rebuilt(
    attempts: Iterable[Attempt], card_of: Callable[[str], Card | None], reader: Reader, zone: tzinfo | None = None
) -> tuple[Sums, dict[str, Held]]:
    """All sums and the state of each memory, from the answers (oldest first) and the cards that follow from them."""
    sums, scores = Sums(zone), dict[str, float | None]()
    for attempt in attempts:
        sums.add(of_answer(attempt, reader.cell_of(attempt.memory), reader, zone))
        scores.setdefault(attempt.memory, None)
        if attempt.mode != "cram":
            scores[attempt.memory] = attempt.score
    memories = {key: held(reader.cell_of(key), score, card_of(key), zone) for key, score in scores.items()}
    for memory in memories.values():
        sums.add(of_memory(memory))
    return sums, memories
