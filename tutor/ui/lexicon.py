"""Every word that can be looked up: terms of the glossary and structures of the body, as entries of one list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tutor.atlas import Atlas
from tutor.atlas.search import Search
from tutor.learning.glossary import Term, TermMarker
from tutor.learning.lesson import Course, Evidence, Note, Prose
from tutor.learning.mentions import structures_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One word. kind: "term", or what the structure is ("muscle"); lessons: ids of those that teach or show it."""

    id: str
    name: str
    latin: str
    lay: str
    also: tuple[str, ...]
    description: str
    sources: tuple[str, ...]
    lessons: tuple[str, ...]
    kind: str
    see: tuple[str, ...] = ()

    @property
    def is_term(self) -> bool:
        """Of the glossary, not of the body."""
        return self.kind == "term"

    @property
    def gloss(self) -> str:
        """The second line of a list: everyday words, or Latin where there are none."""
        return self.lay or self.latin


class Lexicon:
    """The entries in alphabetical order, found by id or by what a person types."""

    def __init__(self, course: Course, atlas: Atlas) -> None:
        self._course, self._terms = course, course.glossary
        shown: defaultdict[str, list[str]] = defaultdict(list)
        for lesson in course.lessons:
            for structure in structures_in(lesson):
                shown[structure].append(lesson.id)
        found = [_of_term(term) for term in course.glossary]
        found += [
            Entry(
                id=each.id, name=each.name, latin=each.latin, lay=each.lay, also=each.also, sources=each.sources,
                description=each.description, lessons=tuple(shown[each.id]), kind=str(each.kind),
            )
            for each in atlas.structures.values()
        ]  # fmt: skip
        self.entries = tuple(sorted(found, key=lambda entry: entry.name.casefold()))
        self._by_id: Mapping[str, Entry] = {entry.id: entry for entry in self.entries}
        self._search = Search(self.entries)

    def __contains__(self, key: object) -> bool:
        return key in self._by_id

    def __getitem__(self, key: str) -> Entry:
        return self._by_id[key]

    def find(self, text: str, limit: int) -> tuple[Entry, ...]:
        """At most `limit` entries, best first."""
        return self._search.find(text, limit)

    def find_apart(self, text: str, limit: int) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
        """The same in two parts: found by name, and found in the description alone."""
        return self._search.find_apart(text, limit)

    @cached_property
    def uses(self) -> Mapping[str, tuple[str, ...]]:
        """Term → ids of the lessons whose text uses the word; worked out when it is first asked for."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for lesson in self._course.lessons:
            marker = self.marker()
            for block in lesson.blocks:
                if isinstance(block, Prose):
                    marker.mark(block.html)
                elif isinstance(block, Evidence | Note):
                    marker.mark(block.body.html)
            for term in marker.seen:
                found[term].append(lesson.id)
        return {term: tuple(lessons) for term, lessons in found.items()}

    def marker(self, without: str = "") -> TermMarker:
        """Marks the terms of one text; `without`: the term that the text itself is about."""
        return TermMarker(term for term in self._terms if term.id != without)


def _of_term(term: Term) -> Entry:
    return Entry(
        id=term.id, name=term.name, latin=term.latin, lay=term.lay, also=term.also, description=term.description,
        sources=term.sources, lessons=term.lessons, kind="term", see=term.see,
    )  # fmt: skip
