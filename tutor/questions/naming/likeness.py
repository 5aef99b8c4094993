"""Whether a typed name is one of the accepted ones: exactly, but for a slip of the finger, or not."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tutor.questions.naming.contrasts import LEXICON, rivals
from tutor.questions.naming.normal import tokens

LONG, VERY_LONG = 6, 10
"""Letters from which a word may hold one slip, and two."""
_DIGITS = re.compile(r"\d+")
LONGEST_TYPED: Final = 200
"""Characters that are looked at; nobody types a longer name."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The accepted name that was meant, and whether it was typed with a slip."""

    name: str
    slip: bool = False


def likeness(typed: str, accepted: Iterable[str], others: Iterable[str] = ()) -> Likeness | None:
    """The accepted name that `typed` is, or None.

    others: names of other things; who types one of them exactly means it. A slip is forgiven in long words only, never
    in a word with a digit (L4 is not L5), and never if the typed word is as near to a word of other meaning (left and
    right, hyper- and hypo-, abduction and adduction).
    """
    given = tokens(typed[:LONGEST_TYPED])
    names = {name: tokens(name) for name in accepted}
    for name, words in names.items():
        if _equal(given, words):
            return Likeness(name)
    taken = [tokens(other) for other in others]
    if not given or any(_equal(given, words) for words in taken):
        return None
    known = frozenset(word for words in (*names.values(), *taken) for word in words)
    for name, words in names.items():
        if len(words) == len(given) and all(map(_slip_of, given, words, [known] * len(words))):
            return Likeness(name, slip=True)
    return None


def _equal(given: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """The same letters and the same numbers; gaps between words do not count (plantar flexion, plantarflexion)."""
    if given == words:
        return True
    numbers = [_DIGITS.findall(" ".join(each)) for each in (given, words)]
    return bool(given) and "".join(given) == "".join(words) and numbers[0] == numbers[1]


def _slip_of(typed: str, word: str, known: frozenset[str]) -> bool:
    """Whether `typed` is `word`, perhaps with a slip that cannot mean anything else."""
    if typed == word:
        return True
    allowed = 2 if len(word) >= VERY_LONG else 1 if len(word) >= LONG else 0
    if not allowed or _DIGITS.search(typed + word) or typed in LEXICON or typed in known:
        return False
    away = distance(typed, word, at_most=allowed)
    if away > allowed:
        return False
    others = rivals(word) | (LEXICON - {word}) | (known - {word})
    return all(distance(typed, other, at_most=away) > away for other in others)


def distance(one: str, other: str, at_most: int = 3) -> int:
    """Letters put in, left out, exchanged, or swapped with a neighbour (Damerau's count, each place touched once).

    More than `at_most` is told as `at_most` + 1.
    """
    if abs(len(one) - len(other)) > at_most:
        return at_most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, start=1):
        before, above, row = row, before, [i]
        for j, b in enumerate(other, start=1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, above[j - 2] + 1)
            row.append(best)
        if min(row) > at_most and (not before or min(before) > at_most):
            return at_most + 1
    return min(row[-1], at_most + 1)
