"""What every page works with: the course, the atlas, the diagrams, the session, the learner's log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tutor.atlas import Atlas, Language
from tutor.diagrams.model import Diagram
from tutor.learning.keeping import Keeper
from tutor.learning.lesson import Course
from tutor.learning.outline import Outline, names_of
from tutor.learning.session import Session
from tutor.learning.sums import Summed
from tutor.ui.diagrams.highlighter import Highlighter
from tutor.ui.lexicon import Lexicon
from tutor.ui.text_shelf import MemoryShelf, TextShelf
from tutor.ui.theme import Theme


class CourseError(Exception):
    """The course cannot be opened; `str()` says what is wrong where and what to do."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What one page hands to a lab: its settings, and a sentence that says where they come from."""

    settings: Mapping[str, float | str]
    told: str


@dataclass
class Study:
    """One learner at one course.

    drawn: diagram -> ids of the structures in it; read: opens a diagram; presets: where presets of labs are kept;
    walk: what the clinic has handed to the gait lab last; keeper: what the profile screen works with.
    """

    course: Course
    atlas: Atlas
    session: Session
    log: Summed
    theme: Theme
    highlighter: Highlighter
    drawn: Mapping[str, frozenset[str]]
    read: Callable[[str], Diagram]
    presets: TextShelf = field(default_factory=MemoryShelf)
    walk: Handover | None = None
    keeper: Keeper | None = None
    _diagrams: dict[str, Diagram] = field(default_factory=dict)

    @cached_property
    def outline(self) -> Outline:
        """The course as the sums of the log see it."""
        found = self.atlas.structures.items()
        names = names_of({key: (each.name, each.latin, each.lay, *each.also) for key, each in found})
        return Outline(self.course, names, frozenset().union(*self.drawn.values()))

    @cached_property
    def lexicon(self) -> Lexicon:
        """Terms and structures that can be looked up."""
        return Lexicon(self.course, self.atlas)

    @property
    def diagram_names(self) -> tuple[str, ...]:
        """All diagrams, in alphabetical order."""
        return tuple(sorted(self.drawn))

    def diagram(self, name: str) -> Diagram:
        """A diagram by name, read at first use. Raises KeyError."""
        if name not in self._diagrams:
            if name not in self.drawn:
                raise KeyError(name)
            self._diagrams[name] = self.read(name)
        return self._diagrams[name]

    def name(self, structure: str, language: Language = "english") -> str:
        """Name of a structure, English where the language has none; the id itself if the atlas does not know it."""
        if structure not in self.atlas.structures:
            return structure
        return self.atlas.name(structure, language) or self.atlas.name(structure)

    def source(self, reference: str) -> str:
        """Short name of a reference ("Chiu 2015")."""
        found = self.course.references.get(reference)
        return found.short if found else reference

    def describe(self, structure: str) -> str:
        """One spoken sentence about a structure."""
        return self.atlas.describe(structure) if structure in self.atlas.structures else structure

    def details(self, structure: str) -> str:
        """Latin and everyday name, for the line below a diagram."""
        found = self.atlas.structures.get(structure)
        return " · ".join(filter(None, (found.latin, found.lay))) if found else ""
