"""lessons/atlas/*.yaml becomes the Atlas; every fault of every file is reported at once, with its place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from tutor.atlas import (
    Atlas,
    Dermatome,
    HerniationMap,
    Muscle,
    Nerve,
    Reflex,
    Relation,
    Root,
    SensoryPoint,
    Structure,
)
from tutor.content.atlas_checks import AtlasChecks, Entry, Value
from tutor.content.dermatome_reader import read_dermatomes
from tutor.content.files import read_text
from tutor.content.problems import ContentError, Problem, did_you_mean, refuse
from tutor.content.schema import build, build_value, place
from tutor.content.strict_yaml import MAXIMUM_BYTES, Node, parse

_SECTIONS: dict[str, type[Structure] | type[Relation]] = {
    "structures": Structure,
    "roots": Root,
    "muscles": Muscle,
    "nerves": Nerve,
    "reflexes": Reflex,
    "sensory_points": SensoryPoint,
    "dermatomes": Dermatome,
    "relations": Relation,
}
_HERNIATION = "herniation"
_SOURCES = "sources"
"""Of the whole file: for its entries that name none themselves."""


def load_atlas(folder: Path, references: Collection[str] | None = None) -> Atlas:
    """The atlas written in the YAML files of `folder`. references: ids that sources may name, None = not checked.

    A file holds any of the lists structures, roots, muscles, nerves, reflexes, sensory_points, dermatomes, relations,
    the mapping herniation, and `sources` for entries without their own; the folder dermatomes holds the maps of the
    skin. Raises ContentError with every problem of all files.
    """
    reader = _AtlasReader(folder)
    for path in sorted(folder.glob("*.yaml")):
        reader.read(path)
    return reader.finish(references)


class _AtlasReader:
    """Collects the entries of all files, then checks them against each other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._problems: list[Problem] = []
        self._entries: list[Entry] = []
        self._herniations: list[Entry] = []
        self._announced: set[str] = set()

    def read(self, path: Path) -> None:
        """Add one file."""
        file = path.name
        text = read_text(path, self._folder, MAXIMUM_BYTES, self._problems)
        if text is None:
            return
        try:
            root = parse(text, file)
        except ContentError as error:
            self._problems += error.problems
            return
        if not isinstance(root.value, dict):
            place(self._problems, file, root, "", f"must hold lists: {', '.join(_SECTIONS)}")
            return
        sources = self._file_sources(file, root)
        for key, node in root.value.items():
            if key in _SECTIONS:
                self._section(file, key, node, sources)
            elif key == _HERNIATION:
                self._herniation(file, node, sources)
            elif key != _SOURCES:
                line, column = root.keys[key]
                known = (*_SECTIONS, _HERNIATION, _SOURCES)
                self._problems.append(Problem(file, line, column, key, f"unknown field{did_you_mean(key, known)}"))

    def finish(self, references: Collection[str] | None) -> Atlas:
        """The atlas, or ContentError."""
        if not self._entries and not self._problems:
            self._problems.append(Problem(self._folder.name, 1, 1, "", "holds no atlas (no .yaml file with entries)"))
        checks = AtlasChecks(self._entries, self._herniations, self._announced, self._problems)
        checks.run(references)
        kinds = {entry.value.id: entry.value.kind for entry in self._entries if isinstance(entry.value, Structure)}
        dermatomes = read_dermatomes(self._folder, kinds, references, self._problems)
        refuse(self._problems)
        values = [entry.value for entry in self._entries]
        maps = [entry.value for entry in self._herniations if isinstance(entry.value, HerniationMap)]
        return Atlas(
            [value for value in values if isinstance(value, Structure)],
            [value for value in values if isinstance(value, Relation)],
            maps[0],
            dermatomes,
        )

    def _file_sources(self, file: str, root: Node) -> tuple[str, ...]:
        node = root.at(_SOURCES)
        if node is root:
            return ()
        found = build_value(tuple[str, ...], node, self._problems, file, _SOURCES)
        return found if isinstance(found, tuple) else ()

    def _section(self, file: str, key: str, node: Node, sources: tuple[str, ...]) -> None:
        if not isinstance(node.value, list):
            place(self._problems, file, node, key, "must be a list of entries, each starting with -")
            return
        for index, item in enumerate(node.value):
            path = f"{key}[{index}]"
            if key != "relations":
                given = item.at("id").value
                if isinstance(given, str):
                    self._announced.add(given)
            value = build(_SECTIONS[key], item, self._problems, file, path)
            if value is not None:
                self._entries.append(Entry(file, item, path, _with_sources(value, sources)))

    def _herniation(self, file: str, node: Node, sources: tuple[str, ...]) -> None:
        value = build(HerniationMap, node, self._problems, file, _HERNIATION)
        if value is not None:
            entries = [entry if entry.sources else replace(entry, sources=sources) for entry in value.entries]
            self._herniations.append(Entry(file, node, _HERNIATION, replace(value, entries=tuple(entries))))


def _with_sources(value: Value, sources: tuple[str, ...]) -> Value:
    return value if value.sources else replace(value, sources=sources)
