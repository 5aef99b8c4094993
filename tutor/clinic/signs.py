"""From a lesion to everything that examination may find: strength, feeling, reflexes, tests, pain, walking, red flags.

Each sign carries its certainty and sources. Numbers are a teaching model: typical, not certain, for any one person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from tutor.atlas import Atlas, Certainty
from tutor.clinic.damage import Damage, LegDamage
from tutor.clinic.data import accuracy, actions, flags, words
from tutor.clinic.data.pain import KINDS, PainKind
from tutor.clinic.data.pain import SOURCES as PAIN_SOURCES
from tutor.clinic.data.presentations import GROUNDS
from tutor.clinic.deficits import Deficits, deficits
from tutor.clinic.lesion import Lesion
from tutor.clinic.myotome import ActionSign, MuscleSign, action_sign, heel_raises, muscle_sign
from tutor.clinic.presentation import Seat, Shares, other_tests, presentation
from tutor.clinic.reflexes import ReflexSign, babinski, clonus_beats, reflex_sign
from tutor.clinic.skin import SkinSign, skin_sign


@dataclass(frozen=True, slots=True, kw_only=True)
class TestSign:
    """A test. share: how many people with this lesion have it positive, 0 to 1; positive: whether most do."""

    __test__ = False  # its name begins as pytest's do

    test: str
    share: float
    positive: bool
    certainty: Certainty
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """A word of history, pain, walking or imaging with the share of people who show it."""

    word: str
    share: float
    certainty: Certainty
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LegSigns:
    """One leg. Keys: atlas ids of muscles and roots, else the words of the vocabulary.

    Attributes:
        root_skin: root → loss of the field that a dermatome map gives it, 0 to 1.
        nerve_skin: nerve → loss of its field, 0 to 1.
        heel_raises: repetitions on this leg.
        slr_angle: degrees at which raising the straight leg hurts; 90 = it does not.
    """

    muscles: Mapping[str, MuscleSign]
    actions: Mapping[str, ActionSign]
    sensation: Mapping[str, SkinSign]
    root_skin: Mapping[str, float]
    nerve_skin: Mapping[str, float]
    reflexes: Mapping[str, ReflexSign]
    tests: Mapping[str, TestSign]
    heel_raises: int
    slr_angle: float

    @property
    def calf_note(self) -> str:
        """What a push by hand hides of the calf; "" where it hides nothing."""
        calf = self.actions["ankle_plantarflexion"]
        return HIDDEN_CALF if calf.mrc == 5 and calf.strength < HIDES_BELOW else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """Everything that follows from a lesion.

    Attributes:
        habits: key of a findings file (history, pain_pattern, pain, aggravated_by, eased_by, gait, imaging,
            red_flags) → words, commonest first.
        babinski: flexor or extensor.
        clonus: beats.
    """

    lesion: Lesion
    damage: Damage
    affected: LegSigns
    other: LegSigns
    habits: Mapping[str, tuple[Habit, ...]]
    babinski: str
    clonus: int
    deficits: Deficits

    @property
    def pain_kind(self) -> PainKind:
        """Radicular, somatic referred, local … with a sentence about it."""
        return KINDS[self.lesion.cause]


HIDES_BELOW = 0.9
HIDDEN_CALF = "MRC 5 by hand hides this weakness: count heel raises on one leg and compare the sides."
"""After lunsford1995 and hebertlosier2017."""
LISTED = ("history", "pain_pattern", "pain", "aggravated_by", "eased_by", "gait", "imaging", "red_flags")


def signs_of(lesion: Lesion, atlas: Atlas, age: float | None = None) -> Signs:
    """What examination may find under this lesion. age: years, for the count of heel raises."""
    damage = lesion.damage(atlas)
    near, far = (_strengths(atlas, leg, damage.cord) for leg in (damage.affected, damage.other))
    seat = Seat(**{name: str(getattr(lesion, name, "")) for name in ("level", "zone", "place")})
    shares = presentation(lesion.cause, seat, damage.affected, near[1])
    return Signs(
        lesion=lesion,
        damage=damage,
        affected=_leg(atlas, damage.affected, damage.cord, near, shares["tests"], age),
        other=_leg(atlas, damage.other, damage.cord, far, other_tests(damage.other, far[1]), age),
        habits=_habits(lesion.cause, shares, spinal=bool(damage.affected.roots)),
        babinski=babinski(damage.cord),
        clonus=clonus_beats(damage.cord),
        deficits=deficits(lesion.cause, damage, near, far),
    )


_Strengths = tuple[dict[str, MuscleSign], dict[str, ActionSign]]


def _strengths(atlas: Atlas, leg: LegDamage, cord: float) -> _Strengths:
    return _sound(atlas) if leg.unhurt and not cord else _measured(atlas, leg, cord)


@lru_cache(maxsize=1)
def _sound(atlas: Atlas) -> _Strengths:
    """A healthy leg, worked out once."""
    return _measured(atlas, LegDamage(), 0.0)


def _measured(atlas: Atlas, leg: LegDamage, cord: float) -> _Strengths:
    muscles = {name: muscle_sign(atlas, name, leg, cord) for name in atlas.muscles}
    return muscles, {name: action_sign(name, muscles) for name in words.ACTIONS}


def _leg(
    atlas: Atlas, leg: LegDamage, cord: float, strengths: _Strengths, tests: Mapping[str, float], age: float | None
) -> LegSigns:
    muscles, acts = strengths
    tension = max(leg.irritated.get("root.L5", 0.0), leg.irritated.get("root.S1", 0.0))
    return LegSigns(
        muscles=muscles,
        actions=acts,
        sensation={zone: skin_sign(zone, leg, cord) for zone in words.SENSORY_ZONES},
        root_skin={root: leg.roots.get(root, 0.0) for root in atlas.roots},
        nerve_skin={name: leg.nerves.get(name, 0.0) for name in atlas.nerves},
        reflexes={name: reflex_sign(atlas, name, leg, cord) for name in actions.REFLEX_IDS},
        tests={word: _test(word, share) for word, share in tests.items()},
        heel_raises=heel_raises(acts["ankle_plantarflexion"].strength, age),
        slr_angle=round(90 - 60 * min(1.0, tension / 0.8)) if tension > 0 else 90,
    )


def _test(word: str, share: float) -> TestSign:
    certainty: Certainty = "contested" if word in {"slump", "fair"} else "medium"
    sources = accuracy.SOURCES.get(word, ("other-textbooks",))
    return TestSign(test=word, share=share, positive=share >= 0.5, certainty=certainty, sources=sources)


def _habits(cause: str, shares: Shares, *, spinal: bool) -> dict[str, tuple[Habit, ...]]:
    certainty, _ = GROUNDS[cause]
    return {
        key: tuple(
            Habit(
                word=word,
                share=share,
                certainty=certainty,
                sources=_grounds(cause, key, word, spinal=spinal),
            )
            for word, share in sorted(shares[key].items(), key=lambda item: (-item[1], item[0]))
        )
        for key in LISTED
    }


@cache
def _grounds(cause: str, key: str, word: str, *, spinal: bool) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*GROUNDS[cause][1], *_sources(key, word, spinal=spinal))))


def _sources(key: str, word: str, *, spinal: bool) -> tuple[str, ...]:
    """Works behind a kind of sign; those on roots only where a root suffers."""
    if key == "red_flags":
        return flags.FLAGS[word].sources
    if not spinal:
        return ("perry2010",) if key == "gait" else ()
    return {
        "pain": PAIN_SOURCES,
        "pain_pattern": ("bogduk2009",),
        "imaging": ("brinjikji2015",),
        "gait": ("natarajan2022", "morag2000"),
    }.get(key, ())
