"""What follows from a lesion, as rows that a person reads: name, value, how much is lost, grounds. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tutor.atlas import Atlas
from tutor.clinic.data.flags import FLAGS
from tutor.clinic.findings import label
from tutor.clinic.myotome import ActionSign
from tutor.clinic.presentation import tells
from tutor.clinic.red_flags import GREAT_MOVEMENTS
from tutor.clinic.signs import Habit, LegSigns, Signs
from tutor.ui.chain.damage_rows import damage_rows
from tutor.ui.chain.row import Group, Row, capital, often

__all__ = ["Group", "Row", "grade_text", "groups", "mrc_text", "urgent_of"]

MUCH = 0.4
"""Share of people from which a habit gets a line of its own."""
SOME = 0.15
"""Share below which it is not listed."""
CALF = "ankle_plantarflexion"
TO_MUSCLE = ("root_to_muscle", "nerve_to_muscle", "local_to_muscle", "cord_to_muscle")
TO_SKIN = ("root_to_skin", "nerve_to_skin", "cord_to_skin")
TO_REFLEX = ("root_to_reflex", "local_to_reflex", "cord_to_reflex")
TO_WALKING = ("muscle_to_gait", "local_to_gait", "gait_to_tendon")
URGENT = {
    "cauda_equina_syndrome": "saddle_sensory_change",
    "achilles_rupture": "achilles_rupture",
    "upper_motor_neuron_lesion": "upper_motor_neuron_signs",
}
"""Cause → the flag that says what to do, before any share: such a lesion is not weighed, it is sent."""
SEVERE = 3
"""MRC grade from which downwards weakness from a root is severe."""


def urgent_of(signs: Signs) -> str:
    """What to do before anything else; "" where nothing is urgent."""
    leg, roots = signs.affected, signs.damage.affected.roots
    saddle = any(leg.sensation[zone].word != "normal" for zone in ("perianal", "perineum"))
    if signs.lesion.cause in URGENT:
        return FLAGS[URGENT[signs.lesion.cause]].do
    if roots and saddle:
        return FLAGS["saddle_sensory_change"].do
    if roots and any(leg.actions[action].mrc <= SEVERE for action in GREAT_MOVEMENTS):
        return FLAGS["severe_weakness"].do_if_alone
    return ""


def groups(signs: Signs, atlas: Atlas) -> tuple[Group, ...]:
    """All that follows, in the order of the chain."""
    habits = signs.habits

    def shares(key: str, title: str, rows: Iterator[Row], arrows: tuple[str, ...] = (), lead: str = "") -> Group:
        return Group(id=key, title=title, arrows=arrows, rest="Less often", bars=True, lead=lead, rows=tuple(rows))

    def found(key: str, title: str, rows: Iterator[Row], *arrows: str) -> Group:
        return Group(id=key, title=title, arrows=arrows, rows=tuple(rows))

    return (
        shares("flags", "Red flags", habit_rows("red_flags", habits["red_flags"]), lead=urgent_of(signs)),
        shares("damage", "What is hit", damage_rows(signs, atlas), ("disc_to_root", "nerve_site")),
        found("strength", "Strength, MRC grade", strength_rows(signs.affected), *TO_MUSCLE),
        found("feeling", "Feeling", feeling_rows(signs.affected), *TO_SKIN),
        found("reflexes", "Reflexes", reflex_rows(signs), *TO_REFLEX),
        shares("tests", "Tests: share positive", test_rows(signs.affected)),
        shares("pain", "Pain: share of people", pain_rows(signs)),
        shares("walking", "Walking: share of people", habit_rows("gait", habits["gait"]), TO_WALKING),
    )


def pain_rows(signs: Signs) -> Iterator[Row]:
    """How it feels, where, and what changes it."""
    for key, lead in (("pain_pattern", ""), ("pain", ""), ("aggravated_by", "worse with "), ("eased_by", "eased by ")):
        for row in habit_rows(key, signs.habits[key]):
            name = capital(f"{lead}{label(row.id)}") if lead else row.name
            yield Row(
                id=f"{key}.{row.id}", name=name, value=row.value, loss=row.loss,
                abnormal=row.abnormal, certainty=row.certainty, sources=row.sources,
            )  # fmt: skip


def habit_rows(key: str, habits: Iterable[Habit]) -> Iterator[Row]:
    """Words with how common they are, if this lesion makes them commoner than they are anyway."""
    for habit in habits:
        if habit.share >= SOME and tells(key, habit.word, habit.share):
            yield Row(
                id=habit.word,
                name="No pain" if habit.word == "none" else capital(label(habit.word)),
                value=often(habit.share),
                loss=habit.share,
                abnormal=habit.word != "normal" and habit.share >= MUCH,
                certainty=habit.certainty,
                sources=habit.sources,
            )


def strength_rows(leg: LegSigns) -> Iterator[Row]:
    """Every tested movement with its MRC grade, both readings where authorities disagree; the calf with its count."""
    for action, sign in leg.actions.items():
        note = f"by hand; only {leg.heel_raises} heel raises, which a hand misses" if action == CALF else ""
        yield Row(
            id=action,
            name=capital(label(action)),
            value=grade_text(sign),
            loss=1 - sign.strength,
            abnormal=sign.mrc < 5 or (action == CALF and sign.strength < 0.85),
            certainty=sign.certainty,
            sources=sign.sources,
            note=note,
        )


def feeling_rows(leg: LegSigns) -> Iterator[Row]:
    """Every patch of skin."""
    for zone, sign in leg.sensation.items():
        yield Row(
            id=zone, name=capital(label(zone)), value=sign.word, loss=sign.loss, abnormal=sign.word != "normal",
            certainty=sign.certainty, sources=sign.sources,
        )  # fmt: skip


def reflex_rows(signs: Signs) -> Iterator[Row]:
    """Graded reflexes, then the plantar response."""
    for name, sign in signs.affected.reflexes.items():
        yield Row(
            id=name, name=capital(label(name)), value=f"{sign.grade} of 4", loss=sign.loss, abnormal=sign.grade != 2,
            certainty=sign.certainty, sources=sign.sources,
        )  # fmt: skip
    upper = signs.babinski == "extensor"
    if signs.clonus:
        yield Row(
            id="clonus", name="Clonus at the ankle", value=f"{signs.clonus} beats", loss=1.0, abnormal=True,
            certainty="high", sources=("standring2020",),
        )  # fmt: skip
    yield Row(
        id="babinski", name=capital(label("babinski")), value=signs.babinski, loss=1.0 if upper else 0.0,
        abnormal=upper, certainty="high", sources=("standring2020",),
    )  # fmt: skip


def test_rows(leg: LegSigns) -> Iterator[Row]:
    """Tests that this lesion makes positive in more than a few, the commonest first."""
    for name, sign in sorted(leg.tests.items(), key=lambda item: -item[1].share):
        if sign.share >= SOME and tells("tests", name, sign.share):
            note = f"hurts from about {leg.slr_angle:.0f}°" if name == "slr" and leg.slr_angle < 90 else ""
            yield Row(
                id=name, name=capital(label(name)), value=often(sign.share), loss=sign.share,
                abnormal=sign.positive, certainty=sign.certainty, sources=sign.sources, note=note,
            )  # fmt: skip


test_rows.__test__ = False  # type: ignore[attr-defined]


def grade_text(sign: ActionSign) -> str:
    """The grade, or the range that the readings span: "4", "4+ to 5"."""
    low, high = sorted((sign.mrc_low, sign.mrc_high))
    return mrc_text(sign.mrc) if low == high else f"{mrc_text(low)} to {mrc_text(high)}"


def mrc_text(grade: float) -> str:
    """A grade as it is written: 4, and 4+ for the half grade above it."""
    return f"{int(grade)}{'+' if grade % 1 else ''}"
