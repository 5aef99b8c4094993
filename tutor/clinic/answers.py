"""What the localiser answers, as data, as JSON and in words."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from tutor.clinic.candidates import Candidate
from tutor.clinic.data.words import RED_FLAGS
from tutor.clinic.evidence import Item
from tutor.clinic.findings import label
from tutor.clinic.lesion import KINDS
from tutor.clinic.red_flags import RedFlag

ZONE_WORDS = {
    "central": "central",
    "subarticular": "beside the midline",
    "foraminal": "in the foramen",
    "extraforaminal": "beyond the foramen",
}
CLEAR, LEADS = 0.8, 0.4
"""Probability from which the first cause is said to stand out, and to lead."""
ASK_FIRST = (
    "Ask about bladder, bowel, saddle feeling, sexual function and both legs before anything else: with a spinal cause "
    "likely, a new change there is a same-day emergency."
)
DISCLAIMER = "Education, never a diagnosis: probabilities are a teaching model's, not a person's."


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What one finding says of one cause. weight: natural logarithm, positive = for."""

    item: Item
    value: str
    weight: float

    @property
    def path(self) -> str:
        """The finding's place in a findings file."""
        return self.item.path

    @property
    def words(self) -> str:
        """E.g. "clearly for, about 3.2 times"."""
        return weight_words(self.weight)

    @property
    def text(self) -> str:
        """E.g. "straight leg raise positive: clearly for"."""
        return f"{spoken(self.item)}: {self.value}; {self.words}"


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedCause:
    """One candidate with its probability. root, level, zone: "" where there is none.

    Attributes:
        probability: with what it shares of pairs of causes.
        alone: if there is one cause only; these sum to 1 too.
        outranks: an emergency that stands first whatever its probability.
        pro, contra: findings that make it likelier or less likely than among all, strongest first.
        contradictions: findings that it explains badly.
    """

    cause: str
    root: str
    level: str
    zone: str
    name: str
    probability: float
    alone: float
    outranks: bool
    pro: tuple[Weight, ...]
    contra: tuple[Weight, ...]
    contradictions: tuple[Weight, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Two causes at once, with the probability that both are true."""

    causes: tuple[str, str]
    names: tuple[str, str]
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTest:
    """What to examine next. bits: expected gain of information; parts: name → most likely result if it is the cause."""

    item: Item
    path: str
    name: str
    bits: float
    separates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Everything that the findings say. causes: all candidates, most probable first after emergencies; sum 1.

    ask_first: what must be asked because the spine is likely and nobody asked; "" otherwise.
    """

    causes: tuple[RankedCause, ...]
    together: tuple[Together, ...]
    next_tests: tuple[NextTest, ...]
    red_flags: tuple[RedFlag, ...]
    urgent: bool
    ask_first: str = ""

    @property
    def summary(self) -> str:
        """The answer in a sentence or two, with how open it is."""
        first = self.causes[0]
        if first.outranks:
            return f"{KINDS[first.cause].name} must be ruled out first: {self.red_flags[0].do}"
        if self.together:
            pair = self.together[0]
            return f"Both are likely at once: {pair.names[0]} and {pair.names[1]}."
        sure = "stands out" if first.probability >= CLEAR else "leads, others stay open"
        text = f"{first.name} {sure}." if first.probability >= LEADS else "Still open: no cause leads clearly."
        badly = [spoken(weight.item) for weight in first.contradictions[:3]] if first.probability >= LEADS else []
        return f"{text} It does not explain: {', '.join(badly)}." if badly else text

    def to_json(self) -> dict[str, object]:
        """The answer of `rootwise localise`; root, level and zone are null where there is none.

        red_flags: words of the vocabulary; warnings: each flag with what raised it and what to do.
        """
        return {
            "causes": [_cause_json(cause) for cause in self.causes],
            "together": [
                {"causes": list(pair.causes), "names": list(pair.names), "probability": pair.probability}
                for pair in self.together
            ],
            "next_tests": [
                {"test": test.path, "name": test.name, "bits": round(test.bits, 4), "separates": list(test.separates)}
                for test in self.next_tests
            ],
            "red_flags": [flag.flag for flag in self.red_flags if flag.flag in RED_FLAGS],
            "warnings": [
                {
                    "flag": flag.flag,
                    "name": flag.name,
                    "urgent": flag.urgent,
                    "because": flag.because,
                    "do": flag.do,
                    "sources": list(flag.sources),
                }
                for flag in self.red_flags
            ],
            "urgent": self.urgent,
            "ask_first": self.ask_first or None,
            "summary": self.summary,
            "note": DISCLAIMER,
        }


def weight_words(weight: float) -> str:
    """The weight in words, for and against."""
    way = "for" if weight > 0 else "against"
    size = abs(weight)
    if size < 0.2:
        return "says little"
    times = math.exp(size)
    strength = "strongly" if size >= 1.6 else "clearly" if size >= 0.7 else "slightly"
    return f"{strength} {way}, about {times:.1f} times" if times < 10 else f"{strength} {way}, over 10 times"


def cause_name(candidate: Candidate, level: str) -> str:
    """E.g. "Disc herniation L5/S1, beside the midline (S1 root)"."""
    name = KINDS[candidate.cause].name
    if level:
        name += f" {level.replace('-', '/')}"
    if candidate.cause == "disc_herniation":
        name += f", {ZONE_WORDS[candidate.zone]}"
    return f"{name} ({candidate.root} root)" if candidate.root else name


def spoken(item: Item) -> str:
    """The item as a person names it, e.g. "strength of hip abduction, other side"."""
    what = label(item.word)
    named = {
        "strength": f"strength of {what}",
        "sensation": f"feeling at {what}",
        "reflexes": what if item.word in {"babinski", "clonus"} else f"{what} reflex",
        "heel_raises": "heel raises on one leg",
        "age": "age",
        "side": "side",
        "pain": f"pain in {what}",
        "aggravated_by": f"worse with {what}",
        "eased_by": f"better with {what}",
        "gait": f"walking: {what}",
        "imaging": f"imaging: {what}",
        "red_flags": f"red flag: {what}",
        "pain_pattern": f"pain: {what}",
    }.get(item.key, what)
    return f"{named}, other side" if item.leg == "other" else named


def _cause_json(cause: RankedCause) -> dict[str, object]:
    return {
        "cause": cause.cause,
        "root": cause.root or None,
        "level": cause.level or None,
        "zone": cause.zone or None,
        "probability": cause.probability,
        "probability_if_single": cause.alone,
        "name": cause.name,
        "emergency": cause.outranks,
        "for": _weights_json(cause.pro),
        "against": _weights_json(cause.contra),
        "contradictions": [weight.text for weight in cause.contradictions],
    }


def _weights_json(found: Iterable[Weight]) -> list[dict[str, object]]:
    return [
        {"finding": one.path, "value": one.value, "weight": round(one.weight, 3), "words": one.words} for one in found
    ]
