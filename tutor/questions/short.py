"""Short answer: a name or a few words are typed; spelling is forgiven where it cannot change the meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tutor.questions.base import Answer, OptionNote, Question, Verdict
from tutor.questions.naming.near import Judged, NearName, judge


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortQuestion(Question):
    """Type the answer. accept: what counts, the best first; near: known wrong answers with their explanation.

    Case, hyphens, accents and British or American spelling do not count, and a slip in a long word is forgiven; never
    L4 for L5, left for right, hyper- for hypo-.
    """

    kind: ClassVar[str] = "short"

    accept: tuple[str, ...]
    because: str = ""
    near: tuple[NearName, ...] = ()

    def grade(self, answer: Answer) -> Verdict:
        """Score 1 for an accepted answer, else 0. Raises TypeError unless a text."""
        if not isinstance(answer, str):
            raise TypeError(f"{self.id}: {answer!r} is not a text")
        found = judge(answer, self.accept, self.near)
        right = bool(found.accepted)
        return Verdict(
            score=1.0 if right else 0.0,
            outcome="right" if right else "wrong",
            expected=found.accepted or self.accept[0],
            message=self._message(found),
            notes=(OptionNote("answer", self._accepted(), correct=True, chosen=right),),
            misconception=found.near.misconception if found.near else None,
        )

    def _message(self, found: Judged) -> str:
        if found.accepted:
            return f"Accepted. It is spelled “{found.accepted}”." if found.slip else "You gave an accepted answer."
        return found.near.because if found.near else f"The right answer is “{self.accept[0]}”."

    def _accepted(self) -> str:
        also = ", ".join(f"“{name}”" for name in self.accept[1:4])
        told = f"Also accepted: {also}." if also else ""
        return " ".join(part for part in (self.because, told) if part)
