"""references.yaml (a strict subset of CSL-YAML, as reference managers export it) → references."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tutor.content.problems import ContentError, Problem, did_you_mean
from tutor.content.schema import build
from tutor.content.strict_yaml import Node, parse
from tutor.learning.lesson import Reference

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_YEARS = (1500, 2100)
_MOST_AUTHORS = 6


@dataclass(frozen=True, slots=True)
class Name:
    """A person, or a body as `literal`."""

    family: str = ""
    given: str = ""
    literal: str = ""

    @property
    def last(self) -> str:
        """What a citation shows."""
        return self.family or self.literal


@dataclass(frozen=True, slots=True)
class Date:
    """[[year, month, day]]; month and day may be missing."""

    parts: tuple[tuple[int, ...], ...] = field(metadata={"key": "date-parts"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One entry as CSL names it. The fields of the last group are accepted, because exports hold them, and not used."""

    id: str
    type: str
    title: str
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    issued: Date | None = None
    container_title: str = field(default="", metadata={"key": "container-title"})
    volume: str | int = ""
    issue: str | int = ""
    page: str | int = ""
    edition: str | int = ""
    number: str | int = ""
    publisher: str = ""
    doi: str = field(default="", metadata={"key": "DOI"})
    note: str = ""

    abstract: str = ""
    accessed: Date | None = None
    isbn: str | int = field(default="", metadata={"key": "ISBN"})
    issn: str | int = field(default="", metadata={"key": "ISSN"})
    keyword: str = ""
    language: str = ""
    pmid: str | int = field(default="", metadata={"key": "PMID"})
    publisher_place: str = field(default="", metadata={"key": "publisher-place"})
    source: str = ""
    title_short: str = field(default="", metadata={"key": "title-short"})
    url: str = field(default="", metadata={"key": "URL"})

    @property
    def year(self) -> str:
        """The year of publication, or ""."""
        return str(self.issued.parts[0][0]) if self.issued and self.issued.parts and self.issued.parts[0] else ""


def read_references(
    text: str, file: str, problems: list[Problem], places: dict[str, tuple[int, int]] | None = None
) -> dict[str, Reference]:
    """References by id, in the file's order; faulty ones are left out and reported. Never raises on bad content.

    places: receives (line, column) of each id, also of faulty entries.
    """
    try:
        root = parse(text, file)
    except ContentError as error:
        problems.extend(error.problems)
        return {}
    items: list[Item] = []
    seen: dict[str, tuple[int, int]] = {} if places is None else places
    for index, node in enumerate(_nodes(root, file, problems)):
        path = f"references[{index}]"
        _check_id(node.at("id"), path, seen, file, problems)
        item = build(Item, node, problems, file, path)
        if item is not None:
            problems.extend(_faults(item, node, file, path))
            items.append(item)
    shorts = _shorts(items)
    return {item.id: Reference(id=item.id, short=shorts[item.id], full=_full(item), note=item.note) for item in items}


def _nodes(root: Node, file: str, problems: list[Problem]) -> list[Node]:
    if not isinstance(root.value, dict) or "references" not in root.value:
        message = "must start with `references:` and a list below it"
        problems.append(Problem(file, root.line, root.column, "", message))
        return []
    for key in root.value:
        if key != "references":
            message = f"unknown field{did_you_mean(key, ('references',))}"
            problems.append(Problem(file, *root.keys[key], key, message))
    listing = root.value["references"]
    if not isinstance(listing.value, list):
        problems.append(Problem(file, listing.line, listing.column, "references", "must be a list"))
        return []
    return listing.value


def _check_id(place: Node, path: str, seen: dict[str, tuple[int, int]], file: str, problems: list[Problem]) -> None:
    name = place.value
    if not isinstance(name, str):
        return
    message = ""
    if name in seen:
        message = f"the id {name} is used twice, first on line {seen[name][0]}"
    elif not _ID.fullmatch(name):
        message = "must be lower-case letters, digits and hyphens, like chiu2015"
    if message:
        problems.append(Problem(file, place.line, place.column, f"{path}.id", message))
    seen.setdefault(name, (place.line, place.column))


def _faults(item: Item, node: Node, file: str, path: str) -> Iterator[Problem]:
    found: list[tuple[str, str]] = []
    if not item.title.strip():
        found.append(("title", "must not be empty"))
    for key, date in (("issued", item.issued), ("accessed", item.accessed)):
        if date is not None and not _is_date(date):
            found.append((key, "must be {date-parts: [[year]]} or [[year, month, day]]"))
    found += [("author", "a name needs family or literal") for name in item.author if not name.last.strip()]
    for key, message in found:
        place = node.at(key)
        yield Problem(file, place.line, place.column, f"{path}.{key}", message)


def _is_date(date: Date) -> bool:
    low, high = _YEARS
    return len(date.parts) in (1, 2) and all(1 <= len(part) <= 3 and low <= part[0] <= high for part in date.parts)


def _shorts(items: Sequence[Item]) -> Mapping[str, str]:
    """What citations show; works that would read the same get a, b, c … in the order of the file."""
    plain = [(item.id, f"{_first(item)} {item.year}".strip()) for item in items]
    count = Counter(short for _, short in plain)
    used: Counter[str] = Counter()
    result: dict[str, str] = {}
    for key, short in plain:
        if count[short] > 1:
            used[short] += 1
            letter = chr(ord("a") + (used[short] - 1) % 26)
            result[key] = f"{short}{letter}" if short[-1:].isdigit() else f"{short} ({letter})"
        else:
            result[key] = short
    return result


def _first(item: Item) -> str:
    names = item.author or item.editor
    if names:
        return names[0].last
    return item.publisher or item.container_title or " ".join(item.title.split()[:3])


def _full(item: Item) -> str:
    """One line: authors (year). Title. Where. doi."""
    names = _authors(item.author or item.editor) or _first(item)
    year = f" ({item.year})" if item.year else " (no date)"
    where = [item.container_title if item.container_title != names else ""]
    if item.edition:
        where.append(_ordinal(item.edition))
    where += [item.publisher if item.publisher != names else "", _volume(item)]
    place = ", ".join(part for part in where if part)
    parts = [f"{names}{year}", item.title.strip().rstrip("."), place, f"doi:{item.doi}" if item.doi else ""]
    return " ".join(part if part[-1] in ".?!" else f"{part}." for part in parts if part)


def _authors(names: Sequence[Name]) -> str:
    written = [_written(name) for name in names[:_MOST_AUTHORS]]
    return ", ".join([*written, "et al."] if len(names) > _MOST_AUTHORS else written)


def _written(name: Name) -> str:
    """Family name and initials."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", name.given))
    return f"{name.last} {initials}".strip()


def _volume(item: Item) -> str:
    volume = f"{item.volume}({item.issue})" if item.volume and item.issue else str(item.volume)
    pages = re.sub(r"(?<=\d)-(?=\d)", "–", str(item.page))
    return ":".join(part for part in (volume, pages) if part)


def _ordinal(edition: str | int) -> str:
    number = str(edition)
    if not number.isdigit():
        return number
    ending = "th" if number[-2:] in ("11", "12", "13") else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
    return f"{number}{ending} edition"
