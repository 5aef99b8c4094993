"""Rules of options and reasons, wherever they stand in a question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from tutor.content.question_fill import Fault
from tutor.questions.option import Option


def options_faults(options: Sequence[Option], where: tuple[str | int, ...], several: bool) -> Iterator[Fault]:
    """A list of options: one right (or several accepted ones), different, each with its reason."""
    right = sum(option.correct for option in options)
    if len(options) < 2 or not right:
        yield where, "needs two or more options, one of them with correct: true"
    elif right == len(options):
        yield where, "every option is right"
    elif right > 1 and not several:
        yield where, "several right options need certainty: contested"
    for key in ("id", "text"):
        counted = Counter(str(getattr(option, key)).casefold() for option in options)
        yield from ((where, f"two options have the same {key}") for count in counted.values() if count > 1)
    for index, option in enumerate(options):
        yield from said(option.because, (*where, index, "because"))


def said(text: str, where: tuple[str | int, ...]) -> Iterator[Fault]:
    """A reason is given."""
    if not text.strip():
        yield where, "must say why"
