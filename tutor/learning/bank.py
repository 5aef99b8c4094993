"""Questions made from the drawings, as learning sees them: a bank that is opened drawing by drawing, and their ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from tutor.questions.base import Question

START = "drawn"
"""First word of the id of every such question, and of the concept that it trains."""
FORMS: Mapping[str, str] = {
    "name": "Name what is lit",
    "locate": "Click what is named",
    "reverse": "Click what is described",
    "occlusion": "Find the missing label",
    "match": "Match",
    "label": "Label",
    "short": "Type the name",
    "shade": "Shade the area",
}
"""Every form and its words, the easiest first: a structure is first met in an easy one."""


class ItemId(NamedTuple):
    """The parts of "drawn.<drawing>.<structure>.<form>"; empty texts for what is missing."""

    start: str
    drawing: str
    structure: str
    form: str


class Bank(Protocol):
    """Questions made from the drawings. Opening a drawing takes a fraction of a second, once."""

    def drawings(self) -> tuple[str, ...]:
        """All drawings, in alphabetical order. Opens none."""

    def drawn_in(self, structure: str) -> tuple[str, ...]:
        """Drawings that show a structure. Opens none."""

    def structures(self, drawing: str) -> tuple[str, ...]:
        """What a drawing shows, in alphabetical order. Opens none."""

    def is_open(self, drawing: str) -> bool:
        """Whether a drawing was opened before."""

    def items(self, drawing: str, structure: str) -> tuple[Question, ...]:
        """The questions about a structure on a drawing, in the order of FORMS. Opens the drawing."""

    def item(self, key: str) -> Question | None:
        """The question with this id; None if there is none (any more). Opens its drawing."""

    def warm(self, drawing: str) -> Iterator[None]:
        """Open a drawing in small steps, so that its first question comes without a wait."""


class EmptyBank:
    """No drawings."""

    def drawings(self) -> tuple[str, ...]:
        """None."""
        return ()

    def drawn_in(self, structure: str) -> tuple[str, ...]:  # noqa: ARG002
        """None."""
        return ()

    def structures(self, drawing: str) -> tuple[str, ...]:  # noqa: ARG002
        """None."""
        return ()

    def is_open(self, drawing: str) -> bool:  # noqa: ARG002
        """Never."""
        return False

    def items(self, drawing: str, structure: str) -> tuple[Question, ...]:  # noqa: ARG002
        """None."""
        return ()

    def item(self, key: str) -> Question | None:  # noqa: ARG002
        """None."""
        return None

    def warm(self, drawing: str) -> Iterator[None]:  # noqa: ARG002
        """Nothing to do."""
        return iter(())


def split_id(item: str) -> ItemId:
    """The parts of the id of a question made from a drawing."""
    start, _, rest = item.partition(".")
    drawing, _, rest = rest.partition(".")
    structure, _, form = rest.rpartition(".")
    return ItemId(start, drawing, structure, form)


def structure_of(memory: str) -> str:
    """The structure whose memory this is; empty for a concept of the lessons."""
    start, _, structure = memory.partition(".")
    return structure if start == START else ""


def memory_of(structure: str) -> str:
    """The memory of knowing a structure, whatever the drawing and the form."""
    return f"{START}.{structure}"
