"""What one finding is worth: categories of every item of an examination, and their chances under a lesion.

A finding is never certain and never impossible: every chance lies between 0.002 and 0.998. Chances come from the
forward model (strength, feeling, reflexes) and from the tables of shares (tests, pain, history …).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tutor.clinic.data import weights
from tutor.clinic.data import words as vocabulary
from tutor.clinic.data.presentations import BOTH_SIDES
from tutor.clinic.data.priors import AGE_BANDS
from tutor.clinic.data.weights import Rows
from tutor.clinic.findings import LISTS
from tutor.clinic.signs import LegSigns, Signs

Floats = NDArray[np.float64]
MOST_CATEGORIES = 4
LEAST = 0.002
_NOTHING = (math.nan,) * MOST_CATEGORIES


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that can be asked or examined. leg: affected, other, or "" where it is of the person."""

    key: str
    word: str
    leg: str = ""

    @property
    def path(self) -> str:
        """The place in a findings file, e.g. `strength.hip_abduction`."""
        inner = f"{self.key}.{self.word}" if self.word else self.key
        return f"other_side.{inner}" if self.leg == "other" else inner


@dataclass(frozen=True, slots=True)
class Observation:
    """An item with what was found. category: index into the item's categories; weight: see `data.weights`."""

    item: Item
    category: int
    weight: float
    value: str


def categories(item: Item) -> tuple[str, ...]:
    """What can be found at this item, in the order of the table's last axis."""
    if item.key == "strength":
        return ("normal (5)", "slightly weak (4 to 4½)", "weak (3 to 3½)", "very weak (below 3)")
    if item.key == "heel_raises":
        return ("normal", "fewer", "hardly any")
    if item.key == "reflexes":
        plantar = {"babinski": ("flexor", "extensor"), "clonus": ("no clonus", "clonus")}
        return plantar.get(item.word, ("brisk", "normal", "reduced", "absent"))
    if item.key == "sensation":
        return ("normal", "reduced", "absent", "increased")
    if item.key == "tests":
        return ("negative", "positive")
    if item.key == "age":
        return tuple(f"age band {index + 1}" for index in range(len(AGE_BANDS) + 1))
    return ("one leg", "both legs") if item.key == "side" else ("not named", "named")


@cache
def items() -> tuple[Item, ...]:
    """Everything that can be found, in one fixed order."""
    found = [Item("age", ""), Item("side", ""), Item("heel_raises", "")]
    found += [Item(key, word) for key, known in LISTS.items() for word in known]
    for leg in ("affected", "other"):
        found += [Item("strength", word, leg) for word in vocabulary.ACTIONS]
        found += [Item("sensation", word, leg) for word in vocabulary.SENSORY_ZONES]
        found += [Item("reflexes", word, leg) for word in vocabulary.REFLEXES]
        found += [Item("tests", word, leg) for word in vocabulary.TESTS]
    return tuple(found)


@cache
def index_of() -> Mapping[Item, int]:
    """Item → its row in `items`."""
    return {item: index for index, item in enumerate(items())}


def chances(signs: Signs, ages: tuple[float, ...]) -> Floats:
    """Chance of every category of every item under these signs; shape (items, 4), unused categories hold 1."""
    found = [_NOTHING] * len(items())
    rows = index_of()
    for item, row in _rows(signs, ages):
        found[rows[item]] = row + _NOTHING[len(row) :]
    table = np.array(found)
    used = ~np.isnan(table)
    held = np.where(used, np.clip(table, LEAST, 1 - LEAST), 0.0)
    whole = np.where(used.any(axis=1), held.sum(axis=1), 1.0)
    return np.where(used, held / whole[:, None], 1.0)


def _rows(signs: Signs, ages: tuple[float, ...]) -> Iterator[tuple[Item, tuple[float, ...]]]:
    cause, cord = signs.lesion.cause, signs.damage.cord
    yield Item("age", ""), ages
    yield Item("side", ""), _two(BOTH_SIDES[cause])
    yield Item("heel_raises", ""), _interpolated(weights.HEEL_RAISES, _loss(signs.affected, "ankle_plantarflexion"))
    for key, habits in signs.habits.items():
        for habit in habits:
            yield Item(key, habit.word), _two(habit.share)
    for leg, found in (("affected", signs.affected), ("other", signs.other)):
        yield from _leg(leg, found, cord)


def _leg(leg: str, found: LegSigns, cord: float) -> Iterator[tuple[Item, tuple[float, ...]]]:
    for action in found.actions:
        hidden = weights.HAND_MISSES if action == "ankle_plantarflexion" else 1.0
        yield Item("strength", action, leg), _interpolated(weights.STRENGTH, hidden * _loss(found, action))
    for zone, skin in found.sensation.items():
        table = weights.SADDLE if zone in weights.SADDLE_ZONES else weights.SENSATION
        yield Item("sensation", zone, leg), _interpolated(table, skin.loss)
    for name, reflex in found.reflexes.items():
        brisk = 0.0 if name == "anal_wink" else 0.8 * cord
        lost = _interpolated(weights.REFLEX, reflex.loss)
        yield (
            Item("reflexes", name, leg),
            (
                0.05 * (1 - reflex.loss) + brisk,
                *(share * (0.95 - brisk) for share in lost),
            ),
        )
    yield Item("reflexes", "babinski", leg), _two(0.01 + 0.85 * cord)
    yield Item("reflexes", "clonus", leg), _two(0.01 + 0.6 * cord)
    for test, sign in found.tests.items():
        yield Item("tests", test, leg), _two(sign.share)


def _loss(leg: LegSigns, action: str) -> float:
    return 1 - leg.actions[action].strength


def _two(share: float) -> tuple[float, float]:
    return 1 - share, share


def _interpolated(table: Rows, loss: float) -> tuple[float, ...]:
    """The row of the table for this loss, straight between the rows given."""
    for (low, first), (high, second) in pairwise(table):
        if loss <= high:
            part = max(0.0, (loss - low) / (high - low))
            return tuple(one + part * (two - one) for one, two in zip(first, second, strict=True))
    return table[-1][1]
