"""Why a kind of signs follows: links of the chain, what tests are worth, how pain comes about, whose numbers. No Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tutor.atlas import Atlas
from tutor.clinic.data.accuracy import ACCURACY, Accuracy
from tutor.clinic.data.words import REFLEXES
from tutor.clinic.findings import label
from tutor.clinic.signs import Signs
from tutor.clinic.why import Arrow, arrows
from tutor.ui.chain.row import Group, capital

SCALE = Arrow(
    kind="scale",
    start="lesion",
    end="damage",
    text="How much is lost follows from the severity that is set: a teaching scale, not a measurement.",
    certainty="medium",
    sources=(),
)


def reasons_of(group: Group, lesions: Iterable[Signs], atlas: Atlas) -> list[Arrow]:
    """What stands behind a group, each sentence once."""
    lesions = tuple(lesions)
    found = [arrow for signs in lesions for arrow in arrows(signs, atlas) if arrow.kind in group.arrows]
    if group.id == "pain":
        found += [_of_pain(signs) for signs in lesions]
    if group.id == "damage":
        found.append(SCALE)
    elif group.id == "pain" or (group.bars and group.rows and not found):
        found.append(reason_of_shares(group))
    found += worth_of_tests(group)
    return list({arrow.text: arrow for arrow in found}.values())


def _of_pain(signs: Signs) -> Arrow:
    kind = signs.pain_kind
    return Arrow(
        kind="pain",
        start="lesion",
        end="pain",
        text=f"{capital(kind.name)}: {kind.text}",
        certainty=kind.certainty,
        sources=kind.sources,
    )


def worth_of_tests(group: Group) -> Iterator[Arrow]:
    """What studies say each listed test is worth; one study, one entry."""
    rows = [row for row in group.abnormal if group.bars or row.loss > 0]
    listed = {row.id.rpartition(".")[2] if group.id == "pain" else row.id for row in rows}
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
    what = capital(label(study.test))
    lead = f"{what}{' reflex' if study.test in REFLEXES else ''}, for {study.target}"
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
