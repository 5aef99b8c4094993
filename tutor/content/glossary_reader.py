"""glossary.yaml → the words of the course; the file may be missing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tutor.content.files import read_text
from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build, place
from tutor.content.strict_yaml import MAXIMUM_BYTES, Node, parse
from tutor.learning.glossary import Term

GLOSSARY = "glossary.yaml"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_LONGEST = {"term": 60, "latin": 60, "lay": 60, "definition": 400}
"""Characters; a definition is read in a small window beside the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Glossary:
    """The whole file."""

    terms: tuple[Term, ...]


def read_glossary(
    folder: Path, references: Collection[str], lessons: Collection[str], problems: list[Problem]
) -> tuple[Term, ...]:
    """The terms in alphabetical order; every fault goes to `problems`. Never raises on bad content.

    references, lessons: ids that a term may name.
    """
    path = folder / GLOSSARY
    text = read_text(path, folder, MAXIMUM_BYTES, problems) if path.exists() else None
    if text is None:
        return ()
    try:
        root = parse(text, GLOSSARY)
    except ContentError as error:
        problems.extend(error.problems)
        return ()
    found = build(_Glossary, root, problems, GLOSSARY)
    if found is None:
        return ()
    for fault, node, where in _Check(found.terms, root, references, lessons).faults():
        place(problems, GLOSSARY, node, where, fault)
    tidy = (replace(term, description=" ".join(term.description.split())) for term in found.terms)
    return tuple(sorted(tidy, key=lambda term: term.name.casefold()))


_Fault = tuple[str, Node, str]
"""Message, place, path."""


class _Check:
    """What a well-formed glossary may still have wrong."""

    def __init__(
        self, terms: Sequence[Term], root: Node, references: Collection[str], lessons: Collection[str]
    ) -> None:
        self._terms, self._root = terms, root
        self._known = {"sources": references, "lessons": lessons, "see": {term.id for term in terms}}
        self._ids: dict[str, int] = {}
        self._words: dict[str, str] = {}

    def faults(self) -> Iterator[_Fault]:
        """Everything that is wrong, in the order of the file."""
        for index, term in enumerate(self._terms):
            first = self._ids.setdefault(term.id, index)
            if first != index:
                node = self._root.at("terms", index, "id")
                line = self._root.at("terms", first, "id").line
                yield f"the id {term.id} is used twice, first on line {line}", node, f"terms[{index}].id"
            for message, steps in (*self._own(term), *self._named(term), *self._spelt(term)):
                node = self._root.at("terms", index, *steps)
                path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
                yield message, node, f"terms[{index}]{path}"

    def _own(self, term: Term) -> Iterator[tuple[str, tuple[str | int, ...]]]:
        if not _ID.fullmatch(term.id):
            yield "must be lower-case words joined by hyphens, like radicular-pain", ("id",)
        for key, text in (
            ("term", term.name), ("latin", term.latin), ("lay", term.lay), ("definition", term.description),
        ):  # fmt: skip
            if len(text) > _LONGEST[key]:
                yield f"must be at most {_LONGEST[key]} characters, found {len(text)}", (key,)
            elif key in ("term", "definition") and not text.strip():
                yield "must not be empty", (key,)
        for key, given in (("sources", term.sources), ("lessons", term.lessons)):
            if not given:
                yield f"names none; a definition needs at least one of {key}", (key,)

    def _named(self, term: Term) -> Iterator[tuple[str, tuple[str | int, ...]]]:
        what = {"sources": "reference", "lessons": "lesson", "see": "term"}
        for key, names in (("sources", term.sources), ("lessons", term.lessons), ("see", term.see)):
            for index, name in enumerate(names):
                if name not in self._known[key]:
                    yield f"unknown {what[key]} {name}{did_you_mean(name, self._known[key])}", (key, index)
                elif name in names[:index]:
                    yield f"{name} is listed twice", (key, index)
                elif key == "see" and name == term.id:
                    yield "a term does not refer to itself", (key, index)

    def _spelt(self, term: Term) -> Iterator[tuple[str, tuple[str | int, ...]]]:
        for index, word in enumerate(term.words):
            steps: tuple[str | int, ...] = ("also", index - 1) if index else ("term",)
            plain = " ".join(word.split()).casefold()
            home = self._words.setdefault(plain, term.id)
            if not plain:
                yield "must not be empty", steps
            elif home != term.id or plain in {" ".join(one.split()).casefold() for one in term.words[:index]}:
                yield f"“{word}” stands for {home} already", steps
