"""Known wrong names, and the judgement of a typed one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tutor.questions.naming.likeness import likeness


@dataclass(frozen=True, slots=True)
class NearName:
    """A known mistake. text: what is typed; because: why it is not the answer; misconception: tag of the mistake."""

    text: str
    because: str
    misconception: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """accepted: the name that was meant, empty for none; slip: typed with a slip; near: the known mistake."""

    accepted: str = ""
    slip: bool = False
    near: NearName | None = None


def judge(typed: str, accepted: Sequence[str], near: Sequence[NearName], others: Iterable[str] = ()) -> Judged:
    """What a typed name is. Exact names win over slips, so that a known mistake is never forgiven as one."""
    known = [*(each.text for each in near), *others]
    found = likeness(typed, accepted, known)
    if found is not None:
        return Judged(found.name, found.slip)
    mistake = likeness(typed, [each.text for each in near], accepted)
    return Judged(near=next((each for each in near if mistake and each.text == mistake.name), None))
