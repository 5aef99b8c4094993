"""A findings file → observations: each finding as a category of its item, with its weight."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from tutor.clinic.data import weights
from tutor.clinic.data import words as vocabulary
from tutor.clinic.data.priors import AGE_BANDS
from tutor.clinic.evidence import Item, Observation, items
from tutor.clinic.findings import Findings, Leg
from tutor.clinic.myotome import heel_raise_norm

LUMBAR_REPORT = tuple(word for word in vocabulary.IMAGING if not word.startswith("tendon"))
NAMED, UNNAMED = "yes", "not mentioned"
"""Values of words in lists."""
RETOLD = ("age_over_60",)
"""Words of the history that only repeat another key."""


def observations(findings: Findings) -> tuple[Observation, ...]:
    """Every finding that was made, in the order of `items`; nothing for what was not examined."""
    found = chain(
        _person(findings),
        _listed(findings),
        _leg(findings, findings.affected, "affected"),
        _leg(findings, findings.other, "other"),
    )
    by_item = {observation.item: observation for observation in found}
    return tuple(by_item[item] for item in items() if item in by_item)


def _person(findings: Findings) -> Iterator[Observation]:
    age = findings.age
    if age is None and findings.has("history", "age_over_60"):
        age = 66
    if age is not None:
        band = sum(age >= limit for limit in AGE_BANDS)
        yield Observation(Item("age", ""), band, weights.WEIGHTS["age"], f"{age:g} years")
    if findings.side:
        both = findings.side == "both"
        yield Observation(Item("side", ""), int(both), weights.WEIGHTS["side"], "both legs" if both else "one leg")
    count = findings.heel_raises.get("affected")
    if count is not None:
        other = findings.heel_raises.get("other")
        usual = heel_raise_norm(age) * 0.75 if other is None else max(other, 1.0)
        share = count / usual
        category = 0 if share >= 0.85 else 1 if share >= 0.35 else 2
        against = "" if other is None else f" against {other:g}"
        yield Observation(Item("heel_raises", ""), category, weights.WEIGHTS["heel_raises"], f"{count:g}{against}")


def _listed(findings: Findings) -> Iterator[Observation]:
    for key in ("history", "pain_pattern", "pain", "aggravated_by", "eased_by", "gait", "imaging", "red_flags"):
        named = findings.listed(key)
        if named is None:
            continue
        weight = weights.WEIGHTS[key]
        for word in named:
            if word not in RETOLD:
                yield Observation(Item(key, word), 1, weight, NAMED)
        for word, held in _unnamed(key, named):
            yield Observation(Item(key, word), 0, held, UNNAMED)


def _unnamed(key: str, named: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    """Words whose absence tells something, and how much: silence about a habit is no finding."""
    known: tuple[str, ...] = ()
    held = 0.0
    if key == "pain" and named:
        known, held = vocabulary.PAIN_AREAS, weights.ABSENT_PAIN
    elif key == "red_flags":
        known, held = vocabulary.RED_FLAGS, weights.ABSENT_FLAG
    elif key == "imaging" and set(named) & set(LUMBAR_REPORT):
        told = any(word.startswith("zone_") for word in named)
        known = tuple(word for word in LUMBAR_REPORT if told or not word.startswith("zone_"))
        held = weights.ABSENT_REPORT
    yield from ((word, held) for word in known if word not in named)


def _leg(findings: Findings, leg: Leg, name: str) -> Iterator[Observation]:
    for word, grade in leg.strength.items():
        category = 0 if grade >= 4.75 else 1 if grade >= 4 else 2 if grade >= 3 else 3
        yield Observation(Item("strength", word, name), category, _weight("strength", word), f"{grade:g}")
    for word, value in leg.sensation.items():
        category = vocabulary.SENSATION_VALUES.index(value)
        yield Observation(Item("sensation", word, name), category, _weight("sensation", word), value)
    for word, grade in leg.reflexes.items():
        yield _reflex(findings, name, word, grade)
    if leg.babinski:
        category = vocabulary.BABINSKI_VALUES.index(leg.babinski)
        yield Observation(Item("reflexes", "babinski", name), category, _weight("reflexes", "babinski"), leg.babinski)
    for word, value in leg.tests.items():
        yield Observation(Item("tests", word, name), int(value == "positive"), _weight("tests", word), value)


def _reflex(findings: Findings, name: str, word: str, grade: float) -> Observation:
    weight = _weight("reflexes", word)
    if word == "clonus":
        return Observation(Item("reflexes", word, name), int(grade >= 3), weight, f"{grade:g} beats")
    category = 0 if grade >= 3 else 3 - int(grade)
    if word == "achilles" and _aged_jerk(findings):
        weight *= weights.AGED_ANKLE_JERK
    return Observation(Item("reflexes", word, name), category, weight, f"{grade:g}")


def _aged_jerk(findings: Findings) -> bool:
    """Ankle jerks equally low on both sides, or low and not compared, in somebody of 60 or more."""
    old = (findings.age or 0) >= 60 or findings.has("history", "age_over_60")
    near, far = findings.affected.reflexes.get("achilles"), findings.other.reflexes.get("achilles")
    if not old or near is None or near > 1:
        return False
    return far is not None and far <= near


def _weight(key: str, word: str) -> float:
    return weights.WORD_WEIGHTS.get((key, word), weights.WEIGHTS[key])
