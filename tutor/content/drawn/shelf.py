"""The questions of all drawings, made when they are wanted: a drawing is opened once, a structure's items made once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import cast

from tutor.atlas import Atlas
from tutor.content.drawn.item import DrawnItem, Form
from tutor.content.drawn.make import Maker
from tutor.content.drawn.questions import question_of
from tutor.diagrams.model import Diagram
from tutor.learning.bank import FORMS, split_id
from tutor.questions.base import Question


class DrawnShelf:
    """Implements learning.bank.Bank.

    drawn: drawing → structures in it; read: opens a drawing; vetoed: ids that a person has taken out.
    """

    def __init__(
        self,
        atlas: Atlas,
        drawn: Mapping[str, Collection[str]],
        read: Callable[[str], Diagram],
        vetoed: Collection[str] = (),
    ) -> None:
        self._atlas, self._drawn, self._read, self._vetoed = atlas, drawn, read, vetoed
        self._makers: dict[str, tuple[Diagram, Maker]] = {}
        self._made: dict[tuple[str, str], tuple[Question, ...]] = {}

    def drawings(self) -> tuple[str, ...]:
        """All drawings, in alphabetical order."""
        return tuple(sorted(self._drawn))

    def drawn_in(self, structure: str) -> tuple[str, ...]:
        """Drawings that show a structure."""
        return tuple(name for name in self.drawings() if structure in self._drawn[name])

    def structures(self, drawing: str) -> tuple[str, ...]:
        """What a drawing shows, in alphabetical order."""
        return tuple(sorted(self._drawn.get(drawing, ())))

    def is_open(self, drawing: str) -> bool:
        """Whether it was opened before."""
        return drawing in self._makers

    def items(self, drawing: str, structure: str) -> tuple[Question, ...]:
        """The questions about a structure on a drawing, in the order of FORMS."""
        key = (drawing, structure)
        if key not in self._made:
            known = structure in self._drawn.get(drawing, ())
            self._made[key] = tuple(self._make(drawing, structure)) if known else ()
        return self._made[key]

    def item(self, key: str) -> Question | None:
        """The question with this id."""
        parts = split_id(key)
        return next((each for each in self.items(parts.drawing, parts.structure) if each.id == key), None)

    def warm(self, drawing: str) -> Iterator[None]:
        """Open a drawing in steps of some milliseconds, so that its first question comes without a wait."""
        diagram, maker = self._open(drawing)
        yield
        for structure in diagram.parts:
            maker.look(structure)
            yield

    def _make(self, drawing: str, structure: str) -> list[Question]:
        diagram, maker = self._open(drawing)
        made = [maker.make(structure, cast("Form", form)) for form in FORMS]
        wanted = [item for item in made if isinstance(item, DrawnItem) and item.id not in self._vetoed]
        return [question_of(self._atlas, diagram, item) for item in wanted]

    def _open(self, drawing: str) -> tuple[Diagram, Maker]:
        if drawing not in self._makers:
            diagram = self._read(drawing)
            self._makers[drawing] = diagram, Maker(self._atlas, diagram, self._drawn)
        return self._makers[drawing]
