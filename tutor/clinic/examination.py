"""The typical patient of a lesion: what a full examination would most often find, as a findings file."""

from __future__ import annotations

from tutor.clinic.data import priors
from tutor.clinic.data.presentations import BOTH_SIDES
from tutor.clinic.findings import Findings, Leg
from tutor.clinic.presentation import tells
from tutor.clinic.signs import Habit, LegSigns, Signs

MID_AGES = (24, 40, 57, 72)
"""A year within each age band."""
NAMED_FROM = {"history": 0.45, "pain": 0.4, "gait": 0.45, "red_flags": 0.5, "imaging": 0.6}
"""Key → share of people from which the typical patient shows a word; the other keys from 0.5."""
MOST_AREAS = 4
"""A person names a few painful areas, not all that are possible."""


def typical_findings(signs: Signs) -> Findings:
    """A full examination of the typical patient with this lesion; nothing is left unexamined."""
    cause = signs.lesion.cause
    listed = {key: _named(key, habits) for key, habits in signs.habits.items()}
    return Findings(
        side="both" if BOTH_SIDES[cause] >= 0.5 else signs.lesion.side,
        age=typical_age(cause, str(getattr(signs.lesion, "zone", "")), str(getattr(signs.lesion, "level", ""))),
        heel_raises={"affected": signs.affected.heel_raises, "other": signs.other.heel_raises},
        affected=_leg(signs.affected, signs),
        other=_leg(signs.other, signs),
        **listed,
    )


def typical_age(cause: str, zone: str = "", level: str = "") -> int:
    """An age at which the cause is common."""
    lateral = cause == "disc_herniation" and (zone in {"foraminal", "extraforaminal"} or level in {"L1-L2", "L2-L3"})
    bands = priors.AGES_OF_UPPER_OR_LATERAL if lateral else priors.AGES[cause]
    return MID_AGES[bands.index(max(bands))]


def _named(key: str, habits: tuple[Habit, ...]) -> tuple[str, ...]:
    """The words that the typical patient shows: common ones that are also commoner than elsewhere."""
    least = NAMED_FROM.get(key, 0.5)
    found = tuple(habit.word for habit in habits if habit.share >= least and tells(key, habit.word, habit.share))
    return found[:MOST_AREAS] if key == "pain" else found


def _leg(leg: LegSigns, signs: Signs) -> Leg:
    return Leg(
        strength={name: sign.mrc for name, sign in leg.actions.items()},
        sensation={zone: sign.word for zone, sign in leg.sensation.items()},
        reflexes={**{name: sign.grade for name, sign in leg.reflexes.items()}, "clonus": signs.clonus},
        babinski=signs.babinski,
        tests={name: "positive" if sign.positive else "negative" for name, sign in leg.tests.items()},
    )
