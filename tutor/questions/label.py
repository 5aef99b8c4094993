"""Label: put names to marked places of a diagram."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tutor.questions.base import Answer, Question, Verdict
from tutor.questions.parts.mixed import mixed
from tutor.questions.parts.share import Filled, filled_in, share_verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelQuestion(Question):
    """The answer is {marked structure: structure whose name was put there}.

    places: ids of the marked structures, in the order of their numbers; names: ids of structures whose names are
    offered besides; because: structure id → how to tell it from the others.
    """

    kind: ClassVar[str] = "label"

    places: tuple[str, ...]
    names: tuple[str, ...] = ()
    because: Mapping[str, str] = field(default_factory=dict)

    @property
    def offered(self) -> tuple[str, ...]:
        """Ids of all names that can be put somewhere, in an order that tells nothing."""
        return mixed(dict.fromkeys((*self.places, *self.names)), self.id)

    def grade(self, answer: Answer) -> Verdict:
        """Score: share of right names. Raises TypeError unless a mapping of places to offered names."""
        given = filled_in(answer, self.id, self.places)
        if not set(given.values()) <= {"", *self.offered}:
            raise TypeError(f"{self.id}: {answer!r} puts a name that is not offered")
        return share_verdict(
            [
                Filled(place, given[place], place, given[place] == place, self.because.get(place, ""))
                for place in self.places
            ],
            "names",
        )
