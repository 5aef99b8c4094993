"""The findings that are being collected: raw, in the words of the vocabulary, one value a path. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from tutor.clinic.data import words
from tutor.clinic.findings import LISTS, Findings, label, read_findings

Value = str | float
CYCLES: Mapping[str, tuple[Value, ...]] = {
    "strength": (4, 3, 2, 5),
    "sensation": ("reduced", "absent", "normal"),
    "reflexes": (1, 0, 2, 3),
    "tests": ("positive", "negative"),
    "listed": ("present",),
}
"""What a press goes through, and then back to: not examined."""
SPECIAL: Mapping[str, tuple[Value, ...]] = {
    "reflexes.babinski": ("extensor", "flexor"),
    "reflexes.clonus": (3, 0),
    "heel_raises.affected": (3, 12, 25),
    "heel_raises.other": (25, 12),
}
TITLES = {
    "history": "history",
    "pain_pattern": "pain",
    "pain": "pain in",
    "aggravated_by": "worse with",
    "eased_by": "better with",
    "gait": "walking",
    "imaging": "imaging",
    "red_flags": "red flag",
    "sensation": "feeling at",
    "strength": "strength of",
    "reflexes": "reflex",
    "tests": "test",
    "heel_raises": "heel raises,",
}


@dataclass(slots=True)
class Notes:
    """Path (`strength.hip_abduction`, `pain.calf`) -> value, in the order in which they were taken."""

    values: dict[str, Value] = field(default_factory=dict)

    def cycle(self, path: str) -> None:
        """The next value, or none again."""
        order = cycle_of(path)
        if path not in self.values:
            self.values[path] = order[0]
            return
        place = order.index(self.values[path]) + 1 if self.values[path] in order else 0
        if place < len(order):
            self.values[path] = order[place]
        else:
            del self.values[path]

    def set(self, path: str, value: Value) -> None:
        """Note this value."""
        self.values[path] = value

    def drop(self, path: str) -> None:
        """Not examined after all."""
        self.values.pop(path, None)

    def findings(self, side: str = "right") -> Findings:
        """What was found, checked."""
        found: dict[str, object] = {"side": side} if self.values else {}
        for path, value in self.values.items():
            key, _, word = path.partition(".")
            if key in LISTS:
                listed = found.setdefault(key, [])
                if isinstance(listed, list):
                    listed.append(word)
            else:
                block = found.setdefault(key, {})
                if isinstance(block, dict):
                    block[word] = value
        return read_findings(found)

    def value_text(self, path: str) -> str:
        """The value as a person reads it: "4", "reduced", "present"."""
        value = self.values[path]
        return f"{value:g}" if isinstance(value, float | int) else value


def notes_of(findings: Findings) -> Notes:
    """The findings of one leg as notes; age, side and the other leg have no notes of their own."""
    notes, leg = Notes(), findings.affected
    for key in LISTS:
        for word in findings.listed(key) or ():
            notes.set(f"{key}.{word}", "present")
    blocks: tuple[tuple[str, Mapping[str, Value]], ...] = (
        ("strength", leg.strength),
        ("sensation", leg.sensation),
        ("reflexes", leg.reflexes),
        ("tests", leg.tests),
        ("heel_raises", findings.heel_raises),
    )
    for key, block in blocks:
        for word, value in block.items():
            notes.set(f"{key}.{word}", value)
    if leg.babinski:
        notes.set("reflexes.babinski", leg.babinski)
    return notes


def cycle_of(path: str) -> tuple[Value, ...]:
    """The values that a path goes through."""
    key = path.partition(".")[0]
    return SPECIAL.get(path) or CYCLES["listed" if key in LISTS else key]


def title_of(path: str) -> str:
    """A path as a person reads it: "feeling at lateral heel"."""
    key, _, word = path.partition(".")
    said = label(word)
    if key == "reflexes" and word not in {"babinski", "clonus"}:
        return f"{said} reflex"
    return said if key in {"tests", "history"} or word in {"babinski", "clonus"} else f"{TITLES[key]} {said}"


@cache
def vocabulary() -> tuple[str, ...]:
    """Every path that can be noted."""

    def paths(key: str, known: Iterable[str]) -> Iterator[str]:
        return (f"{key}.{word}" for word in known)

    return (
        *paths("sensation", words.SENSORY_ZONES),
        *paths("strength", words.ACTIONS),
        *paths("reflexes", words.REFLEXES),
        *paths("tests", words.TESTS),
        *paths("heel_raises", ("affected", "other")),
        *(path for key, known in LISTS.items() for path in paths(key, known)),
    )
