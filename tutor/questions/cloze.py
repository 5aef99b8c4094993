"""Cloze: a text with gaps; each is typed, or chosen from a list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from tutor.questions.base import Answer, Question, Verdict
from tutor.questions.naming.near import NearName, judge
from tutor.questions.option import Option
from tutor.questions.parts.share import Filled, filled_in, share_verdict

GAP = re.compile(r"\{\{\s*([a-z0-9][a-z0-9-]*)\s*\}\}")
"""A gap in the text: {{1}} or {{root}}."""


@dataclass(frozen=True, slots=True)
class Gap:
    """accept: what counts when typed, the best first; or options: what is chosen from. because: why it belongs there.

    near: known wrong words of a typed gap.
    """

    because: str = ""
    accept: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    near: tuple[NearName, ...] = ()

    @property
    def model(self) -> str:
        """The best answer: words, or the id of an option."""
        return next((option.id for option in self.options if option.correct), "") if self.options else self.accept[0]

    def text_of(self, given: str) -> str:
        """What is read in the gap for an answer."""
        return next((option.text for option in self.options if option.id == given), given)

    def fill(self, place: str, given: str) -> Filled:
        """Judge what was put in."""
        if self.options:
            option = next((option for option in self.options if option.id == given), None)
            reasons = [self.because, option.because if option else ""]
            right = option is not None and option.correct
            return Filled(place, given, self.model, right, _told(reasons), option.misconception if option else None)
        found = judge(given, self.accept, self.near)
        reasons = [found.near.because if found.near else "", self.because]
        if found.slip:
            reasons.insert(0, f"It is spelled “{found.accepted}”.")
        tag = found.near.misconception if found.near else None
        return Filled(place, given, self.model, bool(found.accepted), _told(reasons), tag)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClozeQuestion(Question):
    """The answer is {gap: what was typed, or the id of what was chosen}. text: holds each gap once, as {{name}}."""

    kind: ClassVar[str] = "cloze"

    text: str
    gaps: Mapping[str, Gap]

    @property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """(text before a gap, gap) in reading order; the last gap is empty if text follows it."""
        parts = GAP.split(self.text)
        return tuple(zip(parts[::2], [*parts[1::2], ""], strict=True))

    @property
    def order(self) -> tuple[str, ...]:
        """The gaps in reading order."""
        return tuple(GAP.findall(self.text))

    def grade(self, answer: Answer) -> Verdict:
        """Score: share of right gaps. Raises TypeError unless a mapping of gaps to texts."""
        given = filled_in(answer, self.id, self.order)
        return share_verdict([self.gaps[name].fill(name, given[name]) for name in self.order], "gaps")


def _told(reasons: list[str]) -> str:
    return " ".join(dict.fromkeys(reason for reason in reasons if reason))
