"""The chain of a lesion as JSON: damage, signs, walking, each with certainty and sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields

from tutor.atlas import Atlas
from tutor.clinic.damage import LegDamage
from tutor.clinic.signs import LegSigns, Signs
from tutor.clinic.why import arrows


def chain_json(signs: Signs, atlas: Atlas) -> dict[str, object]:
    """Everything that follows from the lesion, ready for JSON. Shares and losses 0 to 1, rounded to 3 digits."""
    lesion = signs.lesion
    settings = {field.name: getattr(lesion, field.name) for field in fields(lesion)}  # type: ignore[arg-type]
    return {
        "lesion": {"cause": lesion.cause, **settings},
        "damage": {
            "affected": _damage(signs.damage.affected),
            "other": _damage(signs.damage.other),
            "cord": signs.damage.cord,
        },
        "affected": _leg(signs.affected),
        "other": _leg(signs.other),
        "babinski": signs.babinski,
        "clonus": signs.clonus,
        "habits": {
            key: {habit.word: _short(habit.share) for habit in habits if habit.share >= 0.15}
            for key, habits in signs.habits.items()
        },
        "deficits": {
            "affected": _rounded(asdict(signs.deficits.affected)),
            "other": _rounded(asdict(signs.deficits.other)),
            "trunk_flexion": _short(signs.deficits.trunk_flexion),
        },
        "why": [
            {"from": arrow.start, "to": arrow.end, "text": arrow.text, "certainty": arrow.certainty,
             "sources": list(arrow.sources)}
            for arrow in arrows(signs, atlas)
        ],
        "note": "A teaching model: typical, not certain, for any one person. Education, never a diagnosis.",
    }  # fmt: skip


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
        "slr_angle": leg.slr_angle,
    }  # fmt: skip


def _short(value: float) -> float:
    return round(value, 3)


def _rounded(values: Mapping[str, float]) -> dict[str, float]:
    return {key: _short(value) for key, value in values.items()}
