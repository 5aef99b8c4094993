"""Gait: watch a walk; say which pattern it is, which muscle fails, which root is behind it, what to test next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from tutor.questions.base import Answer, OptionNote, Question, Verdict
from tutor.questions.option import Option
from tutor.questions.parts.share import Filled, filled_in, share_verdict


@dataclass(frozen=True, slots=True)
class Part:
    """One of the questions about a walk. options: several right ones are accepted alternatives."""

    id: str
    ask: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GaitQuestion(Question):
    """The answer is {part: option id}.

    preset: name of a walk; side: the affected leg; described: the walk in words that name no cause, for whoever cannot
    watch it.
    """

    kind: ClassVar[str] = "gait"

    preset: str
    parts: tuple[Part, ...]
    described: str
    side: Literal["left", "right"] = "right"

    def grade(self, answer: Answer) -> Verdict:
        """Score: share of right parts. A note's option is "part.option".

        Raises TypeError unless a mapping of parts to their options.
        """
        given = filled_in(answer, self.id, [part.id for part in self.parts])
        verdict = share_verdict([self._filled(part, given[part.id]) for part in self.parts], "parts")
        return replace(verdict, notes=tuple(_notes(self.parts, given)))

    def _filled(self, part: Part, given: str) -> Filled:
        right = [option for option in part.options if option.correct]
        chosen = next((option for option in part.options if option.id == given), None)
        if given and chosen is None:
            raise TypeError(f"{self.id}: {given!r} is no option of {part.id}")
        return Filled(
            part.id,
            given,
            right[0].id,
            chosen is not None and chosen.correct,
            misconception=chosen.misconception if chosen else None,
        )


def _notes(parts: Sequence[Part], given: Mapping[str, str]) -> Iterator[OptionNote]:
    for part in parts:
        for option in part.options:
            chosen = given[part.id] == option.id
            yield OptionNote(f"{part.id}.{option.id}", option.because, option.correct, chosen)
