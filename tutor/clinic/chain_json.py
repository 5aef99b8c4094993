"""The chain of a lesion as JSON: damage, signs, walking, each with certainty and sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from tutor.clinic.chain import Chain, Step
from tutor.clinic.damage import LegDamage
from tutor.clinic.lesion import Lesion
from tutor.clinic.signs import LegSigns

LEAST = 0.15
"""Share of people from which a word is told."""


def chain_json(chain: Chain) -> dict[str, object]:
    """Everything that follows from the lesion, ready for JSON. Shares and losses 0 to 1, rounded to 3 digits."""
    signs, lesion = chain.signs, chain.lesion
    return {
        "lesion": settings_of(lesion),
        "damage": {
            "affected": _damage(signs.damage.affected),
            "other": _damage(signs.damage.other),
            "cord": signs.damage.cord,
        },
        "affected": _leg(signs.affected),
        "other": _leg(signs.other),
        "pain_kind": asdict(signs.pain_kind),
        "babinski": signs.babinski,
        "clonus": signs.clonus,
        "habits": {
            key: {habit.word: _short(habit.share) for habit in habits if habit.share >= LEAST}
            for key, habits in signs.habits.items()
        },
        "deficits": {
            "affected": _rounded(asdict(signs.deficits.affected)),
            "other": _rounded(asdict(signs.deficits.other)),
            "trunk_flexion": _short(signs.deficits.trunk_flexion),
        },
        "gait": {
            "settings": asdict(chain.walk.settings),
            "readouts": _rounded(chain.walk.figures),
            "without_lesion": _rounded(chain.usual.figures),
        },
        "tendon": {"affected": _tendon(chain.affected), "other": _tendon(chain.other)},
        "why": [asdict(arrow) for arrow in chain.why],
        "note": "A teaching model: typical, not certain, for any one person. Education, never a diagnosis.",
    }


def settings_of(lesion: Lesion) -> dict[str, object]:
    """The lesion by name, as `lesion_from` takes it."""
    return {"cause": lesion.cause, **asdict(lesion)}  # type: ignore[call-overload]


def _tendon(step: Step) -> dict[str, object]:
    return {
        "peak_BW": _short(step.now.peak),
        "peak_low_BW": _short(step.now.low),
        "peak_high_BW": _short(step.now.high),
        "peak_without_lesion_BW": _short(step.usual.peak),
        "impulse_BW_s": _short(step.now.impulse),
        "impulse_without_lesion_BW_s": _short(step.usual.impulse),
        "load": _short(step.balance.load),
        "load_is": "peak force of a step against the usual one",
        "capacity": _short(step.balance.capacity),
        "sentence": step.balance.sentence(),
    }


def _damage(leg: LegDamage) -> dict[str, object]:
    parts = (("roots", leg.roots), ("irritated", leg.irritated), ("nerves", leg.nerves), ("local", leg.local))
    return {name: {key: _short(value) for key, value in part.items() if value > 0} for name, part in parts}


def _leg(leg: LegSigns) -> dict[str, object]:
    return {
        "muscles": {
            name: {
                "strength": _short(sign.strength),
                "mrc": sign.mrc,
                "certainty": sign.certainty,
                "readings": [
                    {"says": reading.says, "strength": _short(reading.strength), "sources": list(reading.sources)}
                    for reading in sign.readings
                    if sign.contested
                ],
            }
            for name, sign in leg.muscles.items()
        },
        "strength": {
            name: {"strength": _short(sign.strength), "mrc": sign.mrc, "low": _short(sign.low),
                   "high": _short(sign.high), "certainty": sign.certainty}
            for name, sign in leg.actions.items()
        },
        "sensation": {
            zone: {"loss": _short(sign.loss), "value": sign.word, "certainty": sign.certainty}
            for zone, sign in leg.sensation.items()
        },
        "reflexes": {
            name: {"grade": sign.grade, "loss": _short(sign.loss), "certainty": sign.certainty}
            for name, sign in leg.reflexes.items()
        },
        "tests": {
            name: {"value": "positive" if sign.positive else "negative", "share": _short(sign.share),
                   "certainty": sign.certainty, "sources": list(sign.sources)}
            for name, sign in leg.tests.items()
        },
        "heel_raises": leg.heel_raises,
        "calf_note": leg.calf_note or None,
        "slr_angle": leg.slr_angle,
    }  # fmt: skip


def _short(value: float) -> float:
    return round(value, 3)


def _rounded(values: Mapping[str, float]) -> dict[str, float]:
    return {key: _short(value) for key, value in values.items()}
