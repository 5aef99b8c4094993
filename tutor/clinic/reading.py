"""Strict reading of plain JSON values: every fault becomes one sentence that names its place and the remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from tutor.clinic.data import words

_HOMES: Mapping[str, tuple[str, ...]] = {
    "history": words.HISTORY,
    "pain_pattern": words.PAIN_PATTERNS,
    "pain": words.PAIN_AREAS,
    "aggravated_by": words.AGGRAVATED_BY,
    "eased_by": words.EASED_BY,
    "gait": words.GAIT,
    "imaging": words.IMAGING,
    "red_flags": words.RED_FLAGS,
    "sensation": words.SENSORY_ZONES,
    "strength": words.ACTIONS,
    "reflexes": words.REFLEXES,
    "tests": words.TESTS,
}


class FindingsError(ValueError):
    """A findings file that cannot be used; `problems` holds one sentence a fault, `str(error)` all of them."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(self.problems))


class Reader:
    """Collects faults while it reads; `finish` raises them together."""

    def __init__(self) -> None:
        self._problems: list[str] = []

    def finish(self) -> None:
        """Raise FindingsError if anything was wrong."""
        if self._problems:
            raise FindingsError(self._problems)

    def record(self, value: object, place: str, known: Iterable[str]) -> dict[str, object]:
        """An object with known keys; {} if absent or faulty."""
        if value is None:
            return {}
        if not isinstance(value, dict):
            self._problems.append(f"{place or 'findings'}: give an object with keys, not {_shown(value)}")
            return {}
        names = tuple(known)
        found = {}
        for key, item in value.items():
            if key in names:
                found[str(key)] = item
            else:
                self._unknown(f"{place}.{key}" if place else str(key), str(key), names, place.rpartition(".")[2])
        return found

    def words(self, value: object, place: str, known: tuple[str, ...]) -> tuple[str, ...] | None:
        """A list of known words, each once, in the order given; None if absent."""
        if value is None:
            return None
        if not isinstance(value, list):
            self._problems.append(f'{place}: give a list of words such as ["{known[0]}"], not {_shown(value)}')
            return None
        found: dict[str, None] = {}
        for index, word in enumerate(value):
            if isinstance(word, str) and word in known:
                found[word] = None
            elif isinstance(word, str):
                self._unknown(f"{place}[{index}]", word, known, place)
            else:
                self._problems.append(f"{place}[{index}]: {_shown(word)} is not a word")
        return tuple(found)

    def choice(self, value: object, place: str, known: tuple[str, ...]) -> str:
        """One of the known words; "" if absent or faulty."""
        if value is None:
            return ""
        if isinstance(value, str) and value in known:
            return value
        self._problems.append(f"{place}: {_shown(value)} is not one of {_or(known)}")
        return ""

    def choices(self, value: object, place: str, keys: tuple[str, ...], known: tuple[str, ...]) -> dict[str, str]:
        """Known key → one of the known words."""
        record = self.record(value, place, keys)
        self._no_nulls(record, place)
        found = {key: self.choice(item, f"{place}.{key}", known) for key, item in record.items()}
        return {key: item for key, item in found.items() if item}

    def number(self, value: object, place: str, low: float, high: float, step: float = 0) -> float | None:
        """A number from low to high, in multiples of step if given; None if absent or faulty."""
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._problems.append(f"{place}: {_shown(value)} is not a number; give one from {low:g} to {high:g}")
            return None
        if not low <= value <= high:
            self._problems.append(f"{place}: {value:g} is outside {low:g}–{high:g}")
            return None
        if step and value % step:
            unit = "whole numbers" if step == 1 else "half grades"
            self._problems.append(f"{place}: {value:g} is too fine; give {unit} from {low:g} to {high:g}")
            return None
        return value

    def numbers(
        self, value: object, place: str, keys: tuple[str, ...], low: float, high: float, step: float
    ) -> dict[str, float]:
        """Known key → number from low to high."""
        record = self.record(value, place, keys)
        self._no_nulls(record, place)
        found = {key: self.number(item, f"{place}.{key}", low, high, step) for key, item in record.items()}
        return {key: item for key, item in found.items() if item is not None}

    def version(self, value: object, known: int) -> None:
        """The vocabulary's version, if it is given."""
        if value is not None and value != known:
            self._problems.append(f"version: {_shown(value)} is not known; this program reads version {known}")

    def _no_nulls(self, record: Mapping[str, object], place: str) -> None:
        for key, item in record.items():
            if item is None:
                self._problems.append(f"{place}.{key}: null is no finding; leave out what was not examined")

    def _unknown(self, place: str, word: str, known: tuple[str, ...], key: str) -> None:
        near = get_close_matches(word.lower().replace(" ", "_").replace("-", "_"), known, n=3, cutoff=0.6)
        near = near or get_close_matches(word, known, n=3, cutoff=0.3)
        homes = [home for home, found in _HOMES.items() if word in found and home != key]
        if homes:
            advice = f"it belongs under {_or(homes)}"
        elif near:
            advice = f"did you mean {_or(near)}?"
        else:
            advice = f"known words: {', '.join(known[:8])}{' …' if len(known) > 8 else ''}"
        self._problems.append(f"{place}: unknown word {word!r}; {advice}")


def _or(names: Iterable[str]) -> str:
    """A list in words: a, b or c."""
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last


def _shown(value: object) -> str:
    """A value as a person typed it, shortened."""
    text = {True: "true", False: "false", None: "null"}.get(value) if isinstance(value, bool) else None
    text = text or ("null" if value is None else repr(value))
    return text if len(text) <= 40 else f"{text[:37]}…"
