"""Case: a person with a complaint. Choose what to ask and test, rank what it may be, decide; see danger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

from tutor.questions.base import Answer, OptionNote, Question, Verdict, outcome_of

Worth = Literal["key", "useful", "needless"]
Likelihood = Literal["leading", "possible", "unlikely"]
Course = Literal["best", "acceptable", "weak", "unsafe"]
WEIGHTS = {"examinations": 0.35, "hypotheses": 0.3, "decision": 0.35}
"""What each stage counts."""
NEEDLESS = 0.15
"""What each needless examination takes from that stage."""
MISSED_DANGER, UNSAFE = 0.4, 0.2
"""Nobody who overlooked a red flag, or acted unsafely, scores more."""
RANKS = 2
"""Hypotheses that are ranked."""
DECIDED: dict[Course, str] = {
    "best": "The decision was safe.",
    "acceptable": "The decision was safe, though not the best.",
    "weak": "The decision was too weak.",
    "unsafe": "The decision was unsafe.",
}
DECISION: dict[Course, float] = {"best": 1.0, "acceptable": 0.7, "weak": 0.25, "unsafe": 0.0}


@dataclass(frozen=True, slots=True)
class Examination:
    """A question, test or investigation to choose. finding: what it shows in this person; because: why (not) to do it.

    red_flag: whoever does not choose it overlooks a danger.
    """

    id: str
    text: str
    finding: str
    worth: Worth
    because: str
    group: str = ""
    red_flag: bool = False


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What it may be, and how likely it is after a good examination."""

    id: str
    text: str
    likelihood: Likelihood
    because: str
    misconception: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do next, and how good that is."""

    id: str
    text: str
    course: Course
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseQuestion(Question):
    """The answer is flat: {"exam.1": id, "exam.2": id, …, "rank.1": id, "rank.2": id, "decision": id}.

    history: what the person tells; budget: how many examinations can be chosen.
    """

    kind: ClassVar[str] = "case"

    history: str
    budget: int
    examinations: tuple[Examination, ...]
    hypotheses: tuple[Hypothesis, ...]
    decisions: tuple[Decision, ...]

    def grade(self, answer: Answer) -> Verdict:
        """Weighted score of the three stages, capped by an overlooked red flag or an unsafe decision.

        An unsafe decision is wrong, whatever else was right. Notes: every examination, hypothesis and decision by its
        id. Raises TypeError on an answer of another form.
        """
        taken, ranked, decided = self._stages(answer)
        decision = next((each for each in self.decisions if each.id == decided), None)
        missed = [each for each in self.examinations if each.red_flag and each.id not in taken]
        unsafe = decision is not None and decision.course == "unsafe"
        score = (
            WEIGHTS["examinations"] * self._examined(taken)
            + WEIGHTS["hypotheses"] * self._ranked(ranked)
            + WEIGHTS["decision"] * (DECISION[decision.course] if decision else 0.0)
        )
        cap = UNSAFE if unsafe else MISSED_DANGER if missed else 1.0
        score = round(min(score, cap), 4)
        return Verdict(
            score=score,
            outcome="wrong" if unsafe else outcome_of(score),
            expected=self.model,
            message=_danger(missed, unsafe, cap) or self._told(ranked, decision, score),
            notes=(*self._exam_notes(taken), *self._hypothesis_notes(ranked), *self._decision_notes(decided)),
            misconception=self._misconception(ranked, missed, unsafe),
        )

    @property
    def model(self) -> dict[str, str | float]:
        """A model answer: red flags and key examinations, the likeliest first, the best decision."""
        wanted = sorted(
            (each for each in self.examinations if each.red_flag or each.worth == "key"), key=lambda e: not e.red_flag
        )
        order = ("leading", "possible", "unlikely")
        likely = sorted(self.hypotheses, key=lambda each: order.index(each.likelihood))[:RANKS]
        answer: dict[str, str | float] = {f"exam.{n}": e.id for n, e in enumerate(wanted[: self.budget], start=1)}
        answer |= {f"rank.{n}": each.id for n, each in enumerate(likely, start=1)}
        answer["decision"] = next(each.id for each in self.decisions if each.course == "best")
        return answer

    def _stages(self, answer: Answer) -> tuple[list[str], list[str], str]:
        """Examinations in their order, ranked hypotheses, the decision."""
        if not isinstance(answer, dict) or not all(isinstance(value, str) for value in answer.values()):
            raise TypeError(f"{self.id}: {answer!r} is no answer to a case")
        taken, ranked = list(_numbered(answer, "exam")), list(_numbered(answer, "rank"))
        decided = str(answer.get("decision", ""))
        known = (
            (taken, self.examinations, self.budget),
            (ranked, self.hypotheses, RANKS),
            ([decided] if decided else [], self.decisions, 1),
        )
        for given, items, most in known:
            if not set(given) <= {item.id for item in items} or len(given) > most or len(set(given)) < len(given):
                raise TypeError(f"{self.id}: {given!r} is not what can be chosen")
        if len(taken) + len(ranked) + bool(decided) != len(answer):
            raise TypeError(f"{self.id}: {answer!r} holds something else")
        return taken, ranked, decided

    def _examined(self, taken: list[str]) -> float:
        """Share of the key examinations that were done, less what was needless."""
        keys = [each.id for each in self.examinations if each.worth == "key" or each.red_flag]
        needless = sum(each.worth == "needless" for each in self.examinations if each.id in taken)
        return max(0.0, sum(each in taken for each in keys) / len(keys) - NEEDLESS * needless)

    def _ranked(self, ranked: list[str]) -> float:
        """Full for a leading hypothesis first, most of it for one in second place, a part for a possible first."""
        likelihood = [next(each.likelihood for each in self.hypotheses if each.id == given) for given in ranked]
        if likelihood[:1] == ["leading"]:
            return 1.0 if likelihood[1:] != ["unlikely"] else 0.8
        return 0.5 if "leading" in likelihood else 0.2 if "possible" in likelihood else 0.0

    def _exam_notes(self, taken: list[str]) -> Iterator[OptionNote]:
        for each in self.examinations:
            wanted = each.worth == "key" or each.red_flag
            good = wanted or (each.worth == "useful" and each.id in taken)
            yield OptionNote(each.id, each.because, correct=good, chosen=each.id in taken)

    def _hypothesis_notes(self, ranked: list[str]) -> Iterator[OptionNote]:
        """A leading one counts in part behind another that does not lead, a possible one in part before it."""
        led = self._led(ranked)
        for each in self.hypotheses:
            first, second = ranked[:1] == [each.id], ranked[1:2] == [each.id]
            good = each.likelihood == "leading" or (each.likelihood == "possible" and second)
            partly = (each.likelihood == "leading" and second and not led) or (each.likelihood == "possible" and first)
            yield OptionNote(each.id, each.because, correct=good, chosen=each.id in ranked, partly=partly)

    def _decision_notes(self, decided: str) -> Iterator[OptionNote]:
        for each in self.decisions:
            good = each.course == "best" or (each.course == "acceptable" and each.id == decided)
            yield OptionNote(each.id, each.because, correct=good, chosen=each.id == decided)

    def _led(self, ranked: list[str]) -> bool:
        """Whether one of the likeliest was ranked first."""
        return any(each.likelihood == "leading" and ranked[:1] == [each.id] for each in self.hypotheses)

    def _told(self, ranked: list[str], decision: Decision | None, score: float) -> str:
        """The decision and the ranking, each for itself, then how much it is in all."""
        if score >= 1.0:
            return "Well reasoned and safe."
        told = [DECIDED[decision.course] if decision else "You decided nothing."]
        if not self._led(ranked):
            names = " or ".join(f"“{each.text}”" for each in self.hypotheses if each.likelihood == "leading")
            told.append(f"The ranking was off: {names} should be first.")
        elif any(each.likelihood == "unlikely" and each.id in ranked[1:] for each in self.hypotheses):
            told.append("What you put second is unlikely here.")
        return " ".join([*told, f"In all {score:.0%} of what a good work-up reaches."])

    def _misconception(self, ranked: list[str], missed: list[Examination], unsafe: bool) -> str | None:
        if unsafe or missed:
            return "red-flag-missed" if missed else "unsafe-decision"
        first = next((each for each in self.hypotheses if ranked and each.id == ranked[0]), None)
        return first.misconception if first and first.likelihood != "leading" else None


def _numbered(answer: dict[str, str | float], stem: str) -> Iterator[str]:
    """The values of stem.1, stem.2, … without a gap."""
    number = 1
    while f"{stem}.{number}" in answer:
        yield str(answer[f"{stem}.{number}"])
        number += 1


def _danger(missed: list[Examination], unsafe: bool, cap: float) -> str:
    """What was overlooked or unsafe, and what that costs; empty if nothing was."""
    told = []
    if missed:
        names, several = " and ".join(f"“{each.text}”" for each in missed), len(missed) > 1
        flags, were = (f"{len(missed)} red flags", "were") if several else ("a red flag", "was")
        told.append(f"You overlooked {flags}: {names} {were} not asked or tested.")
    if unsafe:
        told.append("Your decision is unsafe here.")
    return " ".join([*told, f"Your score is capped at {cap:.0%}."]) if told else ""
