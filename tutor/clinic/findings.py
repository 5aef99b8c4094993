"""A findings file as data: what was asked and examined, read strictly.

The words and values are those of `tutor.clinic.data.words` (version 1). A key that is absent was not examined, which
is not the same as normal; an empty list under `red_flags` means: asked, and none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from tutor.clinic.data import words
from tutor.clinic.reading import FindingsError, Reader

__all__ = ["Findings", "FindingsError", "Leg", "label", "read_findings", "vocabulary"]

Words = tuple[str, ...]

LISTS: Mapping[str, Words] = MappingProxyType(
    {
        "history": words.HISTORY,
        "pain_pattern": words.PAIN_PATTERNS,
        "pain": words.PAIN_AREAS,
        "aggravated_by": words.AGGRAVATED_BY,
        "eased_by": words.EASED_BY,
        "gait": words.GAIT,
        "imaging": words.IMAGING,
        "red_flags": words.RED_FLAGS,
    }
)
"""The keys that hold a list of words, with the words that they know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """What was examined on one leg.

    Attributes:
        sensation: zone → normal, reduced, absent or increased.
        strength: action → MRC grade 0 to 5, half grades allowed.
        reflexes: reflex → NINDS grade 0 to 4 (clonus: beats).
        babinski: flexor, extensor or "" if not examined.
        tests: test → positive or negative.
    """

    sensation: Mapping[str, str] = field(default_factory=dict)
    strength: Mapping[str, float] = field(default_factory=dict)
    reflexes: Mapping[str, float] = field(default_factory=dict)
    babinski: str = ""
    tests: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What one person told and showed. None = not asked; an empty tuple = asked, nothing.

    Attributes:
        side: the leg that `affected` describes: left, right or both; "" if not said.
        age: years.
        heel_raises: `affected` and `other` → repetitions on one leg.
    """

    side: str = ""
    age: float | None = None
    history: Words | None = None
    pain_pattern: Words | None = None
    pain: Words | None = None
    aggravated_by: Words | None = None
    eased_by: Words | None = None
    gait: Words | None = None
    imaging: Words | None = None
    red_flags: Words | None = None
    heel_raises: Mapping[str, float] = field(default_factory=dict)
    affected: Leg = field(default_factory=Leg)
    other: Leg = field(default_factory=Leg)

    def listed(self, key: str) -> Words | None:
        """The words under a key of `LISTS`; None if it was not asked."""
        found: Words | None = getattr(self, key)
        return found

    def has(self, key: str, *any_of: str) -> bool:
        """Whether one of these words is listed under a key of `LISTS`."""
        return any(word in (self.listed(key) or ()) for word in any_of)

    def to_json(self) -> dict[str, object]:
        """The findings as `read_findings` takes them; what was not examined is left out."""
        found: dict[str, object] = {}
        if self.side:
            found["side"] = self.side
        if self.age is not None:
            found["age"] = self.age
        for key in LISTS:
            listed = self.listed(key)
            if listed is not None:
                found[key] = list(listed)
        if self.heel_raises:
            found["heel_raises"] = dict(self.heel_raises)
        found.update(_leg_json(self.affected))
        other = _leg_json(self.other)
        if other:
            found["other_side"] = other
        return found


def label(word: str) -> str:
    """A word of the vocabulary as a person reads it, e.g. `slr` → "straight leg raise"."""
    return words.LABELS.get(word, word.replace("_", " "))


def vocabulary() -> dict[str, object]:
    """Every key of a findings file with its words and values, and the words of an answer."""
    return {
        "version": words.VERSION,
        "side": list(words.SIDES),
        **{key: list(known) for key, known in LISTS.items()},
        "sensation": {"zones": list(words.SENSORY_ZONES), "values": list(words.SENSATION_VALUES)},
        "strength": {"movements": list(words.ACTIONS), "values": "MRC 0 to 5, half grades allowed"},
        "heel_raises": {"legs": ["affected", "other"], "values": "repetitions"},
        "reflexes": {
            "reflexes": list(words.REFLEXES),
            "values": "0 to 4 (NINDS); babinski: flexor or extensor; clonus: beats",
        },
        "tests": {"tests": list(words.TESTS), "values": list(words.TEST_VALUES)},
        "other_side": list(_LEG),
        "answer": {
            "cause": list(words.CAUSES),
            "root": list(words.ROOTS),
            "level": list(words.LEVELS),
            "zone": list(words.ZONES),
        },
    }


def read_findings(data: object) -> Findings:
    """Findings from the parsed JSON of a findings file.

    Raises:
        FindingsError: unknown words or bad values; each problem is one sentence that begins with its place.
    """
    reader = Reader()
    record = reader.record(data, "", (*LISTS, "side", "age", "heel_raises", "other_side", "version", "note", *_LEG))
    reader.version(record.get("version"), words.VERSION)
    lists = {key: reader.words(record.get(key), key, known) for key, known in LISTS.items()}
    found = Findings(
        side=reader.choice(record.get("side"), "side", words.SIDES),
        age=reader.number(record.get("age"), "age", 0, 120),
        heel_raises=reader.numbers(record.get("heel_raises"), "heel_raises", ("affected", "other"), 0, 200, 1),
        affected=_leg(reader, record, ""),
        other=_leg(reader, reader.record(record.get("other_side"), "other_side", _LEG), "other_side."),
        **lists,
    )
    reader.finish()
    return found


_LEG = ("sensation", "strength", "reflexes", "tests")


def _leg(reader: Reader, record: Mapping[str, object], place: str) -> Leg:
    """The examined leg under this place."""
    reflexes = reader.record(record.get("reflexes"), f"{place}reflexes", words.REFLEXES)
    graded = {key: value for key, value in reflexes.items() if key not in {"babinski", "clonus"}}
    beats = {key: value for key, value in reflexes.items() if key == "clonus"}
    where = f"{place}reflexes"
    return Leg(
        sensation=reader.choices(
            record.get("sensation"), f"{place}sensation", words.SENSORY_ZONES, words.SENSATION_VALUES
        ),
        strength=reader.numbers(record.get("strength"), f"{place}strength", words.ACTIONS, 0, 5, 0.5),
        reflexes={
            **reader.numbers(graded, where, words.REFLEXES, 0, 4, 1),
            **reader.numbers(beats, where, words.REFLEXES, 0, 100, 1),
        },
        babinski=reader.choice(reflexes.get("babinski"), f"{where}.babinski", words.BABINSKI_VALUES),
        tests=reader.choices(record.get("tests"), f"{place}tests", words.TESTS, words.TEST_VALUES),
    )


def _leg_json(leg: Leg) -> dict[str, object]:
    """The examined parts of a leg."""
    reflexes: dict[str, object] = dict(leg.reflexes)
    if leg.babinski:
        reflexes["babinski"] = leg.babinski
    found = {"sensation": dict(leg.sensation), "strength": dict(leg.strength), "reflexes": reflexes}
    return {key: value for key, value in {**found, "tests": dict(leg.tests)}.items() if value}
