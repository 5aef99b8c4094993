"""Advice on questions that are legal but weak: giveaways, missing sources, missing descriptions. Warnings only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tutor.content.kind_lint import kind_advice, option_sets
from tutor.content.problems import Problem
from tutor.content.strict_yaml import Node
from tutor.questions import LocateQuestion, SingleQuestion
from tutor.questions.base import Question
from tutor.questions.option import Option

MUCH_LONGER = 1.6
"""A right option this many times as long as the longest wrong one gives itself away."""
FEW_LETTERS = 20
"""… but only if the difference is at least this many characters: short terms differ in length by nature."""
SAME_PLACE = 0.6
"""Share of single choices whose right option stands at one place, from SAME_PLACE_FROM questions on."""
SAME_PLACE_FROM = 5
_ABSOLUTE = re.compile(
    r"\b(always|never|only ever|in all cases|every patient|impossible|guarantee\w*)\b", re.IGNORECASE
)
_NEGATIVE = re.compile(r"\b(which|what)\b[^.?]*\b((?<!or )not|except|least likely)\b[^.]*\?|\bEXCEPT\b|\bNOT\b")
_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_NONE = re.compile(r"\bnone of (the|these|them)\b", re.IGNORECASE)


def lint(question: Question, node: Node, file: str, path: str) -> Iterator[Problem]:
    """The weaknesses of one question. `node` is where it was read from."""
    found = [*_common(question), *_choice(question), *kind_advice(question)]
    for key, message in found:
        place = node.at(*_steps(key))
        yield Problem(file, place.line, place.column, f"{path}.{key}", message, "warning")


def lint_file(questions: Sequence[Question], root: Node, file: str) -> Iterator[Problem]:
    """What is weak about the questions together: the right option at the same place again and again."""
    places = [_first_right(question.options) for question in questions if isinstance(question, SingleQuestion)]
    if len(places) < SAME_PLACE_FROM:
        return
    place, count = Counter(places).most_common(1)[0]
    if count / len(places) > SAME_PLACE:
        message = f"the right option is number {place + 1} in {count} of {len(places)} single choices, vary it"
        yield Problem(file, root.line, root.column, "questions", message, "warning")


def _common(question: Question) -> Iterator[tuple[str, str]]:
    if not question.sources:
        yield "sources", "no source is named"
    if question.figure is not None and not question.figure.alt.strip():
        yield "figure", "no alt text: say in one sentence what the picture shows, without the answer"
    if _NEGATIVE.search(question.prompt):
        yield "prompt", "asks for what is not so; ask for what is so, or many will misread it"
    if len(question.explanation) < 40:
        yield "explanation", "very short: say why, not only what"
    if isinstance(question, LocateQuestion) and not question.because:
        yield "target", "no structure has a rationale; add `because` for the ones that are likely clicked by mistake"


def _choice(question: Question) -> Iterator[tuple[str, str]]:
    for key, options in option_sets(question):
        yield from ((key, message) for message in _options(options))
        hint = question.hint.casefold()
        right = [option.text.casefold().rstrip(".") for option in options if option.correct]
        if any(len(text) > 3 and text in hint for text in right):
            yield "hint", "the hint holds the right option's text"


def _options(options: Sequence[Option]) -> Iterator[str]:
    right = [option for option in options if option.correct]
    wrong = [option for option in options if not option.correct]
    if not wrong:
        yield "every option is right; add a plausible wrong one"
        return
    longest, other = max(len(o.text) for o in right), max(len(o.text) for o in wrong)
    if longest > MUCH_LONGER * other and longest - other >= FEW_LETTERS:
        yield f"the right option is much longer ({longest} characters) than the longest wrong one ({other})"
    if any(_ABSOLUTE.search(o.text) for o in wrong) and not any(_ABSOLUTE.search(o.text) for o in right):
        yield "“always” or “never” stands only in wrong options and gives them away"
    if any(_NONE.search(option.text) for option in options):
        yield "“none of the above” teaches nothing; name a plausible alternative"
    reasons = Counter(option.because.strip().casefold() for option in options)
    if any(count > 1 for count in reasons.values()):
        yield "two options share one rationale; say for each why it is right or wrong"


def _first_right(options: Sequence[Option]) -> int:
    return next(index for index, option in enumerate(options) if option.correct)


def _steps(key: str) -> tuple[str | int, ...]:
    return tuple(int(index) if index else name for index, name in _STEP.findall(key))
