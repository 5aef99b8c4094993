"""What lights a diagram: the lesson, the pointer, the selection, the marks of an answer. No painting."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import IntEnum


class Light(IntEnum):
    """How a structure is shown; a higher one wins. SECOND and BOTH belong to a comparison of two structures."""

    NONE = 0
    FAINT = 1
    SECOND = 2
    LIT = 3
    BOTH = 4
    STRONG = 5
    RIGHT = 6
    WRONG = 7


@dataclass(slots=True)
class Lighting:
    """The state of one view. In question mode it has a pointer and a choice of its own, seen by no other view."""

    question: bool = False
    lit: frozenset[str] = frozenset()
    faint: frozenset[str] = frozenset()
    second: frozenset[str] = frozenset()
    right: frozenset[str] = frozenset()
    wrong: frozenset[str] = frozenset()
    own_hover: str = ""
    own_choice: str = ""

    @property
    def marked(self) -> frozenset[str]:
        """Structures that carry a mark."""
        return self.right | self.wrong

    def ask(self, *, question: bool) -> None:
        """Begin or end question mode, with nothing pointed at or chosen."""
        self.question, self.own_hover, self.own_choice = question, "", ""

    def mark(self, right: frozenset[str], wrong: frozenset[str]) -> None:
        """Take the marks of an answer; what is both counts as right. The choice gives way to its mark."""
        self.right, self.wrong = right, wrong - right
        if self.marked:
            self.own_hover = self.own_choice = ""

    def lights(self, hovered: str, selected: str, drawn: Collection[str]) -> dict[str, Light]:
        """How each structure of `drawn` that is not plain is shown, given what the shared highlighter says."""
        if self.question:
            hovered, selected = self.own_hover, self.own_choice
        lights = dict.fromkeys(self.faint, Light.FAINT) | dict.fromkeys(self.second, Light.SECOND)
        lights |= {name: Light.BOTH if name in self.second else Light.LIT for name in self.lit}
        # A choice stands out from what the pointer only passes over.
        lights[hovered] = Light.LIT if self.question and selected else Light.STRONG
        lights[selected] = Light.STRONG
        lights |= dict.fromkeys(self.right, Light.RIGHT) | dict.fromkeys(self.wrong, Light.WRONG)
        return {name: light for name, light in lights.items() if name in drawn}
