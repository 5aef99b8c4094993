"""What follows from a lesion, as rows that a person reads: name, value, how much is lost, grounds. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tutor.atlas import Atlas, Certainty
from tutor.clinic.data.accuracy import ACCURACY, Accuracy
from tutor.clinic.data.flags import FLAGS
from tutor.clinic.findings import label
from tutor.clinic.myotome import ActionSign
from tutor.clinic.signs import Habit, LegSigns, Signs
from tutor.clinic.why import Arrow

MUCH = 0.4
"""Share of people from which a habit gets a line of its own."""
SOME = 0.15
"""Share below which it is not listed."""
CALF = "ankle_plantarflexion"
TO_WALKING = ("muscle_to_gait", "local_to_gait", "gait_to_tendon")
EMERGENCIES = ("cauda_equina_syndrome",)
EMERGENCY = FLAGS["saddle_sensory_change"].do
"""What to do, said before any share: a lesion of this kind is not weighed, it is sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sign. loss: 0 sound to 1 gone, for the bar; abnormal: whether a hand or an eye would notice."""

    id: str
    name: str
    value: str
    loss: float
    abnormal: bool
    certainty: Certainty
    sources: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Signs of one kind.

    arrows: kinds of links of the chain that lead to them; rest: what the rows without a line of their own are; bars:
    whether bars show the shares; lead: what is said before everything else.
    """

    id: str
    title: str
    arrows: tuple[str, ...]
    rest: str = "Normal"
    bars: bool = False
    lead: str = ""
    rows: tuple[Row, ...]

    @property
    def abnormal(self) -> tuple[Row, ...]:
        """What would be noticed, in an order that stays, so that the eye finds a sign where it was."""
        return tuple(row for row in self.rows if row.abnormal)

    @property
    def normal(self) -> tuple[Row, ...]:
        """What would be found in order, or is seen less often: `rest` says which."""
        return tuple(row for row in self.rows if not row.abnormal)


def groups(signs: Signs, atlas: Atlas) -> tuple[Group, ...]:
    """All that follows, in the order of the chain."""
    often, habits = "Less often", signs.habits
    emergency = EMERGENCY if signs.lesion.cause in EMERGENCIES else ""

    def shares(key: str, title: str, rows: Iterator[Row], arrows: tuple[str, ...] = (), lead: str = "") -> Group:
        return Group(id=key, title=title, arrows=arrows, rest=often, bars=True, lead=lead, rows=tuple(rows))

    def found(key: str, title: str, rows: Iterator[Row], *arrows: str) -> Group:
        return Group(id=key, title=title, arrows=arrows, rows=tuple(rows))

    return (
        shares("flags", "Red flags", habit_rows(habits["red_flags"]), lead=emergency),
        shares("damage", "Roots and nerves hit", damage_rows(signs, atlas), ("disc_to_root", "nerve_site")),
        found("strength", "Strength, MRC grade", strength_rows(signs.affected), "root_to_muscle", "nerve_to_muscle"),
        found("feeling", "Feeling", feeling_rows(signs.affected), "root_to_skin", "nerve_to_skin"),
        found("reflexes", "Reflexes", reflex_rows(signs), "root_to_reflex", "cord_to_reflex"),
        shares("tests", "Tests: share positive", test_rows(signs.affected)),
        shares("pain", "Pain: share of people", pain_rows(signs)),
        shares("walking", "Walking: share of people", habit_rows(habits["gait"]), TO_WALKING),
    )


def worth_of_tests(group: Group) -> Iterator[Arrow]:
    """What studies say each listed test is worth; one study, one entry."""
    listed = {row.id for row in group.abnormal}
    for each in ACCURACY:
        if each.test in listed:
            yield Arrow(
                kind="accuracy",
                start=each.test,
                end=each.target,
                text=_worth(each),
                certainty=each.certainty,
                sources=(each.source,),
            )


def _worth(study: Accuracy) -> str:
    figures = (("sensitivity", study.sensitivity), ("specificity", study.specificity))
    said = ", ".join(f"{name} {round(100 * share)}\xa0%" for name, share in figures if share is not None)
    lead = f"{_capital(label(study.test))}, for {study.target}"
    return " ".join(filter(None, (f"{lead}: {said}." if said else f"{lead}.", study.note)))


def reason_of_shares(group: Group) -> Arrow:
    """Where the shares of a group come from: the sources of its rows, and what lies between them."""
    return Arrow(
        kind="shares",
        start="lesion",
        end=group.id,
        text="How many people with this lesion show it. Published figures differ by setting; between them the shares "
        "are the authors' estimates, rounded to 5 %.",
        certainty="medium",
        sources=tuple(dict.fromkeys(source for row in group.rows for source in row.sources)),
    )


def damage_rows(signs: Signs, atlas: Atlas) -> Iterator[Row]:
    """Roots, nerves and other structures with their loss, on either side."""
    for side, leg in (("", signs.damage.affected), (", other side", signs.damage.other)):
        for part in (leg.roots, leg.nerves):
            for name, loss in part.items():
                if loss > 0:
                    found = atlas.structures[name]
                    inflamed = leg.irritated.get(name, 0.0)
                    note = f"inflamed {_often(inflamed)}" if inflamed > 0 else ""
                    yield Row(
                        id=f"{name}{side}",
                        name=f"{found.name}{side}",
                        value=_often(loss),
                        loss=loss,
                        abnormal=True,
                        certainty="medium",
                        sources=found.sources,
                        note=note,
                    )
        for name, loss in leg.local.items():
            if loss > 0:
                yield Row(
                    id=name, name=label(name.replace(".", ", ")), value=_often(loss), loss=loss, abnormal=True,
                    certainty="medium", sources=(),
                )  # fmt: skip
    if signs.damage.cord > 0:
        yield Row(
            id="cord", name="Spinal cord", value=_often(signs.damage.cord), loss=signs.damage.cord, abnormal=True,
            certainty="high", sources=(),
        )  # fmt: skip


def pain_rows(signs: Signs) -> Iterator[Row]:
    """How it feels, where, and what changes it."""
    for key, lead in (("pain_pattern", ""), ("pain", ""), ("aggravated_by", "worse with "), ("eased_by", "eased by ")):
        for row in habit_rows(signs.habits[key]):
            yield Row(
                id=f"{key}.{row.id}", name=_capital(f"{lead}{label(row.id)}"), value=row.value, loss=row.loss,
                abnormal=row.abnormal, certainty=row.certainty, sources=row.sources,
            )  # fmt: skip


def habit_rows(habits: Iterable[Habit]) -> Iterator[Row]:
    """Words with how common they are."""
    for habit in habits:
        if habit.share >= SOME:
            yield Row(
                id=habit.word,
                name=_capital(label(habit.word)),
                value=_often(habit.share),
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
            name=_capital(label(action)),
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
            id=zone, name=_capital(label(zone)), value=sign.word, loss=sign.loss, abnormal=sign.word != "normal",
            certainty=sign.certainty, sources=sign.sources,
        )  # fmt: skip


def reflex_rows(signs: Signs) -> Iterator[Row]:
    """Graded reflexes, then the plantar response."""
    for name, sign in signs.affected.reflexes.items():
        yield Row(
            id=name, name=_capital(label(name)), value=f"{sign.grade} of 4", loss=sign.loss, abnormal=sign.grade != 2,
            certainty=sign.certainty, sources=sign.sources,
        )  # fmt: skip
    upper = signs.babinski == "extensor"
    yield Row(
        id="babinski", name=_capital(label("babinski")), value=signs.babinski, loss=1.0 if upper else 0.0,
        abnormal=upper, certainty="high", sources=("standring2020",),
    )  # fmt: skip


def test_rows(leg: LegSigns) -> Iterator[Row]:
    """Tests that this lesion makes positive in more than a few, the commonest first."""
    for name, sign in sorted(leg.tests.items(), key=lambda item: -item[1].share):
        if sign.share >= SOME:
            note = f"hurts from about {leg.slr_angle:.0f}°" if name == "slr" and leg.slr_angle < 90 else ""
            yield Row(
                id=name, name=_capital(label(name)), value=_often(sign.share), loss=sign.share,
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


def _often(share: float) -> str:
    return f"{round(share * 20) * 5}\xa0%"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
