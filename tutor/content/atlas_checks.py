"""What must fit together in the atlas: ids exist and are of the right kind, facts have sources, disputes both sides."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import Field, dataclass, fields, is_dataclass
from functools import cache
from itertools import product
from typing import Any, get_args

from tutor.atlas import HerniationMap, Muscle, Reflex, Relation, Structure, Zone
from tutor.content.problems import Problem, did_you_mean
from tutor.content.schema import place
from tutor.content.strict_yaml import Node

Value = Structure | Relation
_LONGEST_DESCRIPTION = 200
_KINDS_BY_PREFIX = {
    "root": {"root"},
    "disc": {"disc"},
    "nerve": {"nerve"},
    "muscle": {"muscle", "muscle group"},
    "foramen": {"foramen"},
    "bone": {"bone", "vertebra"},
    "ligament": {"ligament"},
    "tendon": {"tendon"},
    "bursa": {"bursa"},
    "reflex": {"reflex"},
    "phase": {"gait phase"},
    "point": {"sensory point"},
    "rocker": {"rocker"},
    "dermatome": {"dermatome"},
}
"""The first part of an id says what it is, so that a reader of a lesson sees it."""

_WITHOUT_LATIN = ("dermatome", "fat", "gait phase", "reflex", "rocker", "sensory point")


@dataclass(frozen=True, slots=True)
class Entry:
    """One built value and where it was written."""

    file: str
    node: Node
    path: str
    value: Value | HerniationMap


@dataclass(frozen=True, slots=True)
class _Mention:
    """A field that names another structure. kinds: what that may be; empty = anything."""

    id: str
    kinds: tuple[str, ...]
    node: Node
    path: str


class AtlasChecks:
    """`run` appends every misfit to `problems`. announced: ids written in entries, faulty entries too."""

    def __init__(
        self, entries: list[Entry], herniations: list[Entry], announced: Collection[str], problems: list[Problem]
    ) -> None:
        self._entries = entries
        self._herniations = herniations
        self._announced = announced
        self._problems = problems
        self._structures: dict[str, Structure] = {}

    def run(self, references: Collection[str] | None) -> None:
        """All checks. references: ids that sources may name, None = not checked."""
        self._collect()
        for entry in (*self._entries, *self._herniations):
            self._mentions_exist(entry)
            if references is not None:
                self._sources_exist(entry, references)
        for entry in self._entries:
            if not isinstance(entry.value, HerniationMap) and not entry.value.sources:
                self._fail(entry, entry.node, entry.path, "no sources, neither here nor for the whole file")
            if isinstance(entry.value, Structure):
                self._one_structure(entry, entry.value)
        self._whole_herniation_map()

    def _collect(self) -> None:
        places: dict[str, str] = {}
        names: dict[str, str] = {}
        for entry in self._entries:
            if not isinstance(entry.value, Structure):
                continue
            found, here = entry.value, f"{entry.file}:{entry.node.line}"
            if found.id in places:
                self._fail(
                    entry, entry.node.at("id"), f"{entry.path}.id", f"{found.id} is already in {places[found.id]}"
                )
            elif found.name.casefold() in names:
                message = f"the name {found.name} is already in {names[found.name.casefold()]}"
                self._fail(entry, entry.node.at("name"), f"{entry.path}.name", message)
            places.setdefault(found.id, here)
            names.setdefault(found.name.casefold(), here)
            self._structures.setdefault(found.id, found)

    def _mentions_exist(self, entry: Entry) -> None:
        for mention in _mentions(entry.value, entry.node, entry.path):
            target = self._structures.get(mention.id)
            if target is None and mention.id not in self._announced:
                near = self._near(mention)
                self._fail(entry, mention.node, mention.path, f"unknown id {mention.id}{near}")
            elif target is not None and mention.kinds and target.kind not in mention.kinds:
                wanted = " or ".join(mention.kinds)
                self._fail(entry, mention.node, mention.path, f"{mention.id} is a {target.kind}, must be a {wanted}")

    def _sources_exist(self, entry: Entry, references: Collection[str]) -> None:
        for source, node, path in _sources(entry.value, entry.node, entry.path):
            if source not in references:
                self._fail(entry, node, path, f"unknown reference {source}{did_you_mean(source, references)}")

    def _near(self, mention: _Mention) -> str:
        known = [key for key, found in self._structures.items() if not mention.kinds or found.kind in mention.kinds]
        return did_you_mean(mention.id, known)

    def _one_structure(self, entry: Entry, found: Structure) -> None:
        prefix, _, rest = found.id.partition(".")
        kinds = _KINDS_BY_PREFIX.get(prefix)
        if found.id != "skin" and (not rest or (kinds is not None and found.kind not in kinds)):
            wanted = "an id is a kind, a dot and a name" if not rest else f"ids of a {found.kind} do not start so"
            self._fail(entry, entry.node.at("id"), f"{entry.path}.id", wanted)
        for key in ("name", "latin", "lay", "description"):
            text = getattr(found, key)
            if key == "latin" and found.kind in _WITHOUT_LATIN and not text:
                continue
            if not text.strip() or "\n" in text or len(text) > _LONGEST_DESCRIPTION:
                message = f"must be one line of 1 to {_LONGEST_DESCRIPTION} characters"
                self._fail(entry, entry.node.at(key), f"{entry.path}.{key}", message)
        if self._is_inside_itself(found):
            self._fail(entry, entry.node.at("part_of"), f"{entry.path}.part_of", f"{found.id} is part of itself")
        if isinstance(found, Muscle | Reflex):
            self._readings(entry, found)

    def _is_inside_itself(self, found: Structure) -> bool:
        seen = {found.id}
        above = found.part_of
        while above is not None and above in self._structures:
            if above == found.id:
                return True
            if above in seen:
                return False
            seen.add(above)
            above = self._structures[above].part_of
        return False

    def _readings(self, entry: Entry, found: Muscle | Reflex) -> None:
        contested = found.certainty == "contested"
        if contested and len(found.readings) < 2:
            self._fail(entry, entry.node, entry.path, "contested: write at least two readings, each with its source")
        elif found.readings and not contested:
            self._fail(entry, entry.node.at("readings"), f"{entry.path}.readings", "readings need certainty: contested")
        leader, key = (found.dominant, "dominant") if isinstance(found, Muscle) else (found.primary, "primary")
        if leader is not None and leader not in found.roots:
            message = f"{leader} is not among the roots {', '.join(found.roots)}"
            self._fail(entry, entry.node.at(key), f"{entry.path}.{key}", message)

    def _whole_herniation_map(self) -> None:
        if len(self._herniations) != 1:
            for entry in self._herniations[1:]:
                self._fail(entry, entry.node, entry.path, "a second herniation map; there can be one")
            if not self._herniations and not self._problems:
                self._problems.append(Problem("herniation.yaml", 1, 1, "herniation", "missing, no file holds it"))
            return
        entry = self._herniations[0]
        found = entry.value
        if not isinstance(found, HerniationMap):
            return
        named = [zone.id for zone in found.zones]
        for zone in get_args(Zone):
            if zone not in named:
                self._fail(entry, entry.node.at("zones"), f"{entry.path}.zones", f"zone {zone} has no name here")
        seen = [(one.disc, one.zone) for one in found.entries]
        for index, pair in enumerate(seen):
            if pair in seen[:index]:
                path = f"{entry.path}.entries[{index}]"
                self._fail(entry, entry.node.at("entries", index), path, f"{pair[0]}, {pair[1]} is there already")
        for disc, zone in product(dict.fromkeys(one.disc for one in found.entries), get_args(Zone)):
            if (disc, zone) not in seen:
                path = f"{entry.path}.entries"
                self._fail(entry, entry.node.at("entries"), path, f"nothing is said of {disc}, {zone}")

    def _fail(self, entry: Entry, node: Node, path: str, message: str) -> None:
        place(self._problems, entry.file, node, path, message)


def _mentions(value: object, node: Node, path: str) -> Iterator[_Mention]:
    """Every id in fields marked with `refers`, also in nested dataclasses."""
    for field, item, item_node, item_path in _items(value, node, path):
        if "refers" in field.metadata and isinstance(item, str):
            yield _Mention(item, _refers(field), item_node, item_path)
        elif not isinstance(item, str):
            yield from _mentions(item, item_node, item_path)


def _sources(value: object, node: Node, path: str) -> Iterator[tuple[str, Node, str]]:
    """Every reference id in fields named `sources`, also in nested dataclasses."""
    for field, item, item_node, item_path in _items(value, node, path):
        if field.name == "sources" and isinstance(item, str):
            yield item, item_node, item_path
        elif not isinstance(item, str):
            yield from _sources(item, item_node, item_path)


def _items(value: object, node: Node, path: str) -> Iterator[tuple[Field[Any], object, Node, str]]:
    """(field, item, its node, its path) of all that may name something: marked texts, and what lists hold."""
    kind: type = value.__class__
    for field in _fields(kind):
        content = getattr(value, field.name)
        if isinstance(content, tuple):
            below = node.at(field.name)
            for index, item in enumerate(content):
                yield field, item, below.at(index), f"{path}.{field.name}[{index}]"
        elif is_dataclass(content) or (content is not None and "refers" in field.metadata):
            yield field, content, node.at(field.name), f"{path}.{field.name}"


@cache
def _fields(cls: type) -> tuple[Field[Any], ...]:
    return fields(cls) if is_dataclass(cls) else ()


def _refers(field: Field[Any]) -> tuple[str, ...]:
    kinds: tuple[str, ...] = field.metadata["refers"]
    return kinds
