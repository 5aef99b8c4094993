"""Rules of each kind of question beyond its form, told with the field that breaks them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from tutor.content.option_checks import options_faults, said
from tutor.content.problems import did_you_mean
from tutor.content.question_fill import Fault
from tutor.content.staged_checks import case_faults, gait_faults, predict_faults
from tutor.questions import (
    CaseQuestion,
    ClozeQuestion,
    GaitQuestion,
    LabelQuestion,
    MatchingQuestion,
    NameQuestion,
    OrderingQuestion,
    PredictQuestion,
    ShadeQuestion,
    ShortQuestion,
    TrueFalseQuestion,
)
from tutor.questions.base import Question
from tutor.questions.cloze import Gap
from tutor.questions.name import FILLED as NAME_FILLED
from tutor.questions.naming.likeness import likeness
from tutor.questions.naming.near import NearName
from tutor.questions.shade import FILLED as SHADE_FILLED

MOST_ITEMS = 9


def faults_of(question: Question, drawn: Collection[str] | None) -> Iterator[Fault]:
    """What is wrong with a question that could be built. drawn: what its diagram shows, None = not checked."""
    match question:
        case TrueFalseQuestion():
            yield from said(question.because, ("because",))
        case ShortQuestion():
            yield from _typed(question.accept, question.near, ())
        case MatchingQuestion():
            yield from _matching(question)
        case OrderingQuestion():
            yield from _ordering(question)
        case ClozeQuestion():
            yield from _cloze(question)
        case NameQuestion():
            yield from _name(question, drawn)
        case LabelQuestion():
            yield from _label(question, drawn)
        case ShadeQuestion():
            yield from _figure(question)
            yield from _left_to_the_atlas(question, SHADE_FILLED)
        case PredictQuestion():
            yield from predict_faults(question)
        case CaseQuestion():
            yield from case_faults(question)
        case GaitQuestion():
            yield from gait_faults(question)


def different(texts: Sequence[str], path: str, key: str) -> Iterator[Fault]:
    """No text twice, in the field `key` of the items of `path`."""
    seen: dict[str, int] = {}
    for index, text in enumerate(texts):
        folded = " ".join(text.casefold().split())
        if folded in seen:
            yield (path, index, key), f"the same {key} as {path}[{seen[folded]}]"
        seen.setdefault(folded, index)


def count_fault(items: Sequence[object], path: str, least: int, most: int) -> Iterator[Fault]:
    """As many items as fit on a card."""
    if not least <= len(items) <= most:
        yield (path,), f"must hold {least} to {most}, found {len(items)}"


def _typed(accept: Sequence[str], near: Sequence[NearName], where: tuple[str | int, ...]) -> Iterator[Fault]:
    """Accepted words that can be typed; no known mistake that would be accepted."""
    if not accept or not all(name.strip() for name in accept):
        yield (*where, "accept"), "must hold at least one answer, and none that is empty"
    for index, each in enumerate(near):
        found = likeness(each.text, accept)
        if found is not None and not found.slip:
            yield (*where, "near", index, "text"), f"“{each.text}” is accepted as {found.name}, so it is no mistake"
        yield from said(each.because, (*where, "near", index, "because"))


def _matching(question: MatchingQuestion) -> Iterator[Fault]:
    yield from count_fault(question.pairs, "pairs", 2, MOST_ITEMS)
    yield from count_fault(question.choices, "pairs", 2, MOST_ITEMS)
    yield from different([pair.left for pair in question.pairs], "pairs", "left")
    ids = [*(pair.id for pair in question.pairs), *(each.id for each in question.distractors)]
    yield from different(ids, "pairs", "id")
    rights = {pair.right.casefold() for pair in question.pairs}
    for index, each in enumerate(question.distractors):
        if each.text.casefold() in rights:
            yield ("distractors", index, "text"), f"“{each.text}” is the right choice of a pair, so it is no distractor"
        yield from said(each.because, ("distractors", index, "because"))
    for index, pair in enumerate(question.pairs):
        yield from said(pair.because, ("pairs", index, "because"))


def _ordering(question: OrderingQuestion) -> Iterator[Fault]:
    yield from count_fault(question.items, "items", 3, MOST_ITEMS)
    yield from different([item.id for item in question.items], "items", "id")
    yield from different([item.text for item in question.items], "items", "text")
    ids = [item.id for item in question.items]
    for index, pair in enumerate(question.free):
        for each in pair:
            if each not in ids:
                yield ("free", index), f"unknown item {each}{did_you_mean(each, ids)}"
    for index, item in enumerate(question.items):
        yield from said(item.because, ("items", index, "because"))


def _cloze(question: ClozeQuestion) -> Iterator[Fault]:
    order = question.order
    yield from count_fault(order, "text", 1, MOST_ITEMS)
    for name in question.gaps:
        if name not in order:
            yield ("gaps", name), f"the text has no gap {{{{{name}}}}}"
    for name, count in Counter(order).items():
        if name not in question.gaps:
            yield ("text",), f"the gap {name} is not described under gaps{did_you_mean(name, question.gaps)}"
        elif count > 1:
            yield ("text",), f"the gap {name} stands {count} times; each gap needs a name of its own"
    for name, gap in question.gaps.items():
        yield from _gap(gap, name, question.certainty == "contested")


def _gap(gap: Gap, name: str, several: bool) -> Iterator[Fault]:
    if bool(gap.accept) == bool(gap.options):
        yield ("gaps", name), "needs either accept (to be typed) or options (to be chosen)"
    elif gap.options:
        yield from options_faults(gap.options, ("gaps", name, "options"), several)
    else:
        yield from _typed(gap.accept, gap.near, ("gaps", name))
        yield from said(gap.because, ("gaps", name, "because"))


def _name(question: NameQuestion, drawn: Collection[str] | None) -> Iterator[Fault]:
    yield from _figure(question)
    yield from _left_to_the_atlas(question, NAME_FILLED)
    if question.choices and question.structure not in question.choices:
        yield ("choices",), f"must hold {question.structure}, the right one"
    if question.choices:
        yield from count_fault(question.choices, "choices", 2, MOST_ITEMS)
        yield from _once(question.choices, "choices")
    yield from _all_drawn([question.structure], ("structure",), drawn)
    for place, key in enumerate(question.choices):
        yield from _all_drawn([key], ("choices", place), drawn)
    if question.figure and question.structure in question.figure.labels:
        yield ("figure", "labels"), "labels the structure that is asked for"


def _label(question: LabelQuestion, drawn: Collection[str] | None) -> Iterator[Fault]:
    yield from _figure(question)
    yield from count_fault(question.places, "places", 2, MOST_ITEMS)
    yield from count_fault(question.offered, "places", 2, MOST_ITEMS + 3)
    yield from _once((*question.places, *question.names), "names")
    for place, key in enumerate(question.places):
        yield from _all_drawn([key], ("places", place), drawn)
    if question.figure and set(question.figure.labels) & {"all", *question.places}:
        yield ("figure", "labels"), "labels what is asked for, write labels: none"


def _figure(question: Question) -> Iterator[Fault]:
    if question.figure is None:
        yield (), f"missing field figure: a question of kind {question.kind} needs a diagram"


def _left_to_the_atlas(question: Question, keys: Iterable[str]) -> Iterator[Fault]:
    yield from (((key,), "is filled from the atlas, leave it out") for key in keys if getattr(question, key))


def _once(ids: Iterable[str], key: str) -> Iterator[Fault]:
    yield from (((key,), f"{each} is named twice") for each, count in Counter(ids).items() if count > 1)


def _all_drawn(ids: Iterable[str], where: tuple[str | int, ...], drawn: Collection[str] | None) -> Iterator[Fault]:
    for each in ids:
        if drawn is not None and each not in drawn:
            yield where, f"{each} is not drawn in the figure{did_you_mean(each, drawn)}"
