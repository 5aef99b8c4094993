"""The atlas: every structure by id, its names, its relations, and search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from tutor.atlas.dermatome import Dermatomes
from tutor.atlas.model import (
    Dermatome,
    HerniationMap,
    Language,
    Muscle,
    Nerve,
    Reflex,
    Relation,
    Root,
    SensoryPoint,
    Structure,
)
from tutor.atlas.relations import derived, in_reading_order
from tutor.atlas.search import Search

S = TypeVar("S", bound=Structure)


class Atlas:
    """What the body is. Immutable; `structures` holds everything, the other mappings its special kinds."""

    def __init__(
        self,
        structures: Iterable[Structure],
        relations: Iterable[Relation],
        herniation: HerniationMap,
        dermatomes: Dermatomes | None = None,
    ) -> None:
        self.structures: Mapping[str, Structure] = MappingProxyType({found.id: found for found in structures})
        self.roots: Mapping[str, Root] = self._only(Root)
        self.muscles: Mapping[str, Muscle] = self._only(Muscle)
        self.nerves: Mapping[str, Nerve] = self._only(Nerve)
        self.reflexes: Mapping[str, Reflex] = self._only(Reflex)
        self.sensory_points: Mapping[str, SensoryPoint] = self._only(SensoryPoint)
        self.herniation = herniation
        self.dermatomes = dermatomes or Dermatomes()
        self._written = tuple(relations)

    def _only(self, kind: type[S]) -> Mapping[str, S]:
        return MappingProxyType({key: found for key, found in self.structures.items() if isinstance(found, kind)})

    def name(self, structure: str, language: Language = "english") -> str:
        """The structure's name. Raises KeyError for an unknown id."""
        found = self.structures[structure]
        return {"english": found.name, "latin": found.latin, "lay": found.lay}[language]

    def describe(self, structure: str) -> str:
        """One sentence to be spoken, e.g. "S1 root: leaves through …". Raises KeyError for an unknown id."""
        found = self.structures[structure]
        text = found.description
        if text[1:2].islower():
            text = text[0].lower() + text[1:]
        if isinstance(found, Dermatome) and found.neighbours:
            names = ", ".join(self.name(other).removesuffix(" dermatome") for other in found.neighbours)
            text = f"{text.rstrip('.')}; neighbours {names}."
        return f"{found.name}: {text}"

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """All relations, those that follow from the structures and those written as such, in reading order."""
        return in_reading_order((*derived(self.structures.values(), self.herniation), *self._written))

    def related(self, structure: str) -> tuple[Relation, ...]:
        """The relations in which the structure is subject or object; empty for an unknown id."""
        return self._by_structure.get(structure, ())

    def parts(self, structure: str) -> tuple[str, ...]:
        """Ids of what is directly part of it."""
        return tuple(key for key, found in self.structures.items() if found.part_of == structure)

    def search(self, text: str, limit: int = 20) -> tuple[Structure, ...]:
        """Structures whose English, Latin, lay or other names or id fit the typed words, best first."""
        return self._search.find(text, limit)

    @cached_property
    def _by_structure(self) -> dict[str, tuple[Relation, ...]]:
        found: defaultdict[str, list[Relation]] = defaultdict(list)
        for relation in self.relations:
            found[relation.subject].append(relation)
            if relation.object != relation.subject:
                found[relation.object].append(relation)
        return {key: tuple(relations) for key, relations in found.items()}

    @cached_property
    def _search(self) -> Search[Structure]:
        return Search(self.structures.values())
