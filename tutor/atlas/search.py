"""Finds what has names by what a person types: any language, beginnings of words, small slips of the keyboard."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

_WORD = re.compile(r"[^\W_]+")
_EXACT, _BEGINS, _INSIDE, _SLIP = 0, 2, 4, 6
"""Cost of a word that is equal, begins the same, holds the typed letters, or differs by a slip."""
_OTHER_NAME = 1
_DETAIL = 4
"""Extra cost of a word outside the English name: in another name or the id; in the description."""


class Named(Protocol):
    """What can be searched: a structure of the atlas, a term of the glossary."""

    @property
    def id(self) -> str:
        """Its words can be typed too."""

    @property
    def name(self) -> str:
        """In English."""

    @property
    def latin(self) -> str:
        """May be empty."""

    @property
    def lay(self) -> str:
        """Everyday words; may be empty."""

    @property
    def also(self) -> tuple[str, ...]:
        """Other names."""

    @property
    def description(self) -> str:
        """Its words count least."""


N = TypeVar("N", bound=Named)


@dataclass(frozen=True, slots=True)
class _Entry(Generic[N]):
    found: N
    names: tuple[str, ...]
    words: dict[str, int]
    """Word → extra cost for where it stands."""


class Search(Generic[N]):
    """An index over named things, built once. Slips are looked for only if a word is found nowhere in the names."""

    def __init__(self, things: Iterable[N]) -> None:
        self._entries = tuple(_entry(thing) for thing in things)
        self._vocabulary = {word for entry in self._entries for word, extra in entry.words.items() if extra < _DETAIL}
        self._details = {word for entry in self._entries for word in entry.words} - self._vocabulary

    def find(self, text: str, limit: int) -> tuple[N, ...]:
        """At most `limit` things, best first. Every typed word must be found; empty text finds nothing."""
        return tuple(entry.found for entry, _ in self._found(text)[: max(0, limit)])

    def find_apart(self, text: str, limit: int) -> tuple[tuple[N, ...], tuple[N, ...]]:
        """The same in two parts: whose names hold every typed word, and whose description alone holds one of them."""
        found = sorted(self._found(text), key=lambda each: each[1])[: max(0, limit)]
        named, mentioning = (tuple(entry.found for entry, only in found if only == which) for which in (False, True))
        return named, mentioning

    def _found(self, text: str) -> list[tuple[_Entry[N], bool]]:
        """Best first; with each, whether a typed word stands in the description alone."""
        words = _words(text)
        whole = " ".join(words)
        costs = [self._costs(word) for word in words]
        scored = []
        for order, entry in enumerate(self._entries) if words else ():
            total = _total(entry, costs)
            if total is not None:
                scored.append((total + _whole_cost(entry, whole), len(entry.names[0]), order, entry))
        return [(found[3], _only_described(found[3], costs)) for found in sorted(scored, key=lambda found: found[:3])]

    def _costs(self, word: str) -> dict[str, int]:
        """Word of the index → how far it is from the typed one."""
        found = {known: cost for known in self._vocabulary if (cost := _cost(word, known)) is not None}
        # A level is never a slip of another level: L4 must not find L5.
        if not found and len(word) >= 4 and word.isalpha():
            found = {known: _SLIP for known in self._vocabulary if _is_slip(word, known)}
        return found | {known: cost for known in self._details if (cost := _cost(word, known)) is not None}


def _entry(thing: N) -> _Entry[N]:
    others = (thing.latin, thing.lay, thing.id, *thing.also)
    words = dict.fromkeys(_words(thing.description), _DETAIL)
    for other in others:
        words |= dict.fromkeys(_words(other), _OTHER_NAME)
    words |= dict.fromkeys(_words(thing.name), 0)
    return _Entry(thing, tuple(" ".join(_words(name)) for name in (thing.name, *others)), words)


def _words(text: str) -> tuple[str, ...]:
    """Words in lower case without accents; ae and oe stay as they are typed."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))


def _total(entry: _Entry[N], costs: list[dict[str, int]]) -> int | None:
    total = 0
    for of_word in costs:
        found = [of_word[word] + extra for word, extra in entry.words.items() if word in of_word]
        if not found:
            return None
        total += min(found)
    return total


def _only_described(entry: _Entry[N], costs: list[dict[str, int]]) -> bool:
    """Whether a typed word is found in the description, not in a name."""
    return any(all(extra >= _DETAIL for word, extra in entry.words.items() if word in of_word) for of_word in costs)


def _whole_cost(entry: _Entry[N], whole: str) -> int:
    """How well the whole typed text fits one of the names; the English one first."""
    english, *others = entry.names
    if whole == english:
        return 0
    if whole in others:
        return 1
    return 2 if english.startswith(whole) else 4


def _cost(word: str, known: str) -> int | None:
    if known == word:
        return _EXACT
    if known.startswith(word):
        return _BEGINS
    return _INSIDE if len(word) >= 3 and word in known else None


def _is_slip(word: str, known: str) -> bool:
    """Whether the typed word is one slip (two from eight letters on) from the beginning of the known word."""
    allowed = 1 if len(word) < 8 else 2
    ends = range(len(word) - allowed, len(word) + allowed + 1)
    return any(_distance(word, known[:end], allowed) <= allowed for end in ends if end <= len(known))


def _distance(left: str, right: str, limit: int) -> int:
    """Edits between two words: insert, delete, replace, swap neighbours. Stops above `limit`."""
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row, letter in enumerate(left, start=1):
        here = [row]
        for column, other in enumerate(right, start=1):
            cost = min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == right[column - 2] and left[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        if min(here) > limit:
            return limit + 1
        before, above = above, here
    return above[-1]
