"""A strict subset of YAML 1.2, parsed to nodes that know their line and column.

Refused: duplicate keys, anchors, aliases, tags, merge keys, directives, several documents, nesting deeper than 30,
texts over 2 MB, infinite numbers. Only true and false are booleans (yes, no, on and off are text).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import yaml

from tutor.content.problems import ContentError, Problem

MAXIMUM_DEPTH = 30
MAXIMUM_BYTES = 2_000_000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", re.ASCII)
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", re.ASCII)
_CONSTANTS: Mapping[str, bool | None] = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
}
_NOT_ALLOWED = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""Control characters, halves of surrogate pairs, and the invisible line ends that editors do not count as lines."""
_LONGEST_INTEGER = 18
"""Digits; Python refuses to read integers of more than some thousand digits, and no content needs them."""


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a file and where it starts (line and column from 1). `keys` places the keys of a mapping."""

    value: dict[str, Node] | list[Node] | str | int | float | bool | None
    line: int
    column: int
    keys: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def at(self, *steps: str | int) -> Node:
        """The node below, by keys and indices; the last one that exists if the way ends early."""
        node = self
        for step in steps:
            value = node.value
            if isinstance(value, dict) and step in value:
                node = value[str(step)]
            elif isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
                node = value[step]
            else:
                break
        return node

    def plain(self) -> object:
        """The same as dicts, lists and scalars, without places."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value


def parse(text: str, file: str, *, first_line: int = 1) -> Node:
    """Parse one document. `first_line` is the line of the file on which `text` starts (YAML inside a lesson).

    Raises ContentError with every fault that can be told apart; after a syntax error the rest cannot be read.
    """
    return _Reader(text, file, first_line).read()


class _Stop(Exception):  # noqa: N818 - control flow inside this module, not an error
    """Reading cannot go on; the reason is in the list of problems."""


class _Reader:
    """Builds nodes from parser events: events carry places, and a bomb of aliases is refused before it grows."""

    def __init__(self, text: str, file: str, first_line: int) -> None:
        self._text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        self._file = file
        self._first_line = first_line
        self._problems: list[Problem] = []

    def read(self) -> Node:
        """The root node, or ContentError."""
        root = Node(None, self._first_line, 1)
        try:
            self._check_characters()
            root = self._document(yaml.parse(self._text, Loader=_LOADER))
        except _Stop:
            pass
        except yaml.MarkedYAMLError as error:
            self._syntax_problem(error)
        if self._problems:
            raise ContentError(self._problems)
        return root

    def _check_characters(self) -> None:
        if len(self._text) > MAXIMUM_BYTES or len(self._text.encode("utf-8", "replace")) > MAXIMUM_BYTES:
            self._report(0, 0, "", f"larger than {MAXIMUM_BYTES // 1_000_000} MB, split it into several files")
            raise _Stop
        for found in _NOT_ALLOWED.finditer(self._text):
            before = self._text[: found.start()]
            line = before.count("\n")
            column = found.start() - (before.rfind("\n") + 1)
            self._report(line, column, "", f"character U+{ord(found.group()):04X} is not allowed, remove it")
        if self._problems:
            raise _Stop

    def _syntax_problem(self, error: yaml.MarkedYAMLError) -> None:
        lines = self._text.split("\n")
        mark, context, message = error.problem_mark, error.context_mark, error.problem or "cannot be read"
        if mark is None or (mark.line, mark.column) >= (len(lines) - 1, len(lines[-1])):
            # The parser gives up at the end of the text, or a line after it; the person needs the place that opened.
            if context and any(word in (error.context or "") for word in ("flow", "quoted")):
                return self._report(context.line, context.column, "", "opened here and never closed")
            return self._report(len(lines) - 1, len(lines[-1]), "", _remedy(message, ""))
        return self._report(mark.line, mark.column, "", _remedy(message, lines[mark.line][mark.column :]))

    def _document(self, events: Iterator[yaml.Event]) -> Node:
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if event.version or event.tags:
                    self._event_problem(event, "", "directives (%YAML, %TAG) are not allowed")
                if root is not None:
                    self._event_problem(event, "", "a file holds one document, remove this ---")
                    raise _Stop
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, events, "", 0)
        return root or Node(None, self._first_line, 1)

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], path: str, depth: int) -> Node:
        line, column = self._place(event)
        if isinstance(event, yaml.AliasEvent):
            self._event_problem(event, path, f"aliases (*{event.anchor}) are not allowed, repeat the value")
            return Node(None, line, column)
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_decoration(event, path)
            return Node(self._scalar(event, path), line, column)
        if isinstance(event, yaml.CollectionStartEvent):
            self._refuse_decoration(event, path)
            if depth >= MAXIMUM_DEPTH:
                self._event_problem(event, path, f"nested deeper than {MAXIMUM_DEPTH} levels")
                raise _Stop
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(line, column, events, path, depth)
        items: list[Node] = []
        while not isinstance(following := next(events), yaml.SequenceEndEvent):
            items.append(self._node(following, events, f"{path}[{len(items)}]", depth + 1))
        return Node(items, line, column)

    def _mapping(self, line: int, column: int, events: Iterator[yaml.Event], path: str, depth: int) -> Node:
        values: dict[str, Node] = {}
        places: dict[str, tuple[int, int]] = {}
        while not isinstance(key_event := next(events), yaml.MappingEndEvent):
            key = self._key(key_event, events, path, depth)
            below = f"{path}.{key}" if path else key
            value = self._node(next(events), events, below, depth + 1)
            if key in values:
                first = f"first on line {places[key][0]}"
                self._event_problem(key_event, below, f"duplicate key, {first}")
            else:
                values[key] = value
                places[key] = self._place(key_event)
        return Node(values, line, column, places)

    def _key(self, event: yaml.Event, events: Iterator[yaml.Event], path: str, depth: int) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._event_problem(event, path, "a key must be plain text")
            self._node(event, events, path, depth + 1)
            return ""
        self._refuse_decoration(event, path)
        if event.value == "<<":
            self._event_problem(event, path, "merge keys (<<) are not allowed, repeat the fields")
        elif not event.value:
            self._event_problem(event, path, "empty key")
        return str(event.value)

    def _scalar(self, event: yaml.ScalarEvent, path: str) -> str | int | float | bool | None:
        text = str(event.value)
        if not event.implicit[0]:
            return text
        if text in _CONSTANTS:
            return _CONSTANTS[text]
        if _INTEGER.fullmatch(text):
            if len(text) > _LONGEST_INTEGER:
                self._event_problem(event, path, "too many digits for a number, put it in quotes if it is text")
                return None
            return int(text, 0) if text[:2] in ("0x", "0o") else int(text)
        if _NOT_FINITE.fullmatch(text) or (_DECIMAL.fullmatch(text) and not math.isfinite(float(text))):
            self._event_problem(event, path, f"{text} is not a finite number")
            return None
        return float(text) if _DECIMAL.fullmatch(text) else text

    def _refuse_decoration(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, path: str) -> None:
        if event.anchor:
            self._event_problem(event, path, f"anchors (&{event.anchor}) are not allowed")
        if event.tag:
            self._event_problem(event, path, f"tags ({event.tag}) are not allowed")

    def _place(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        return (mark.line + self._first_line, mark.column + 1) if mark else (self._first_line, 1)

    def _event_problem(self, event: yaml.Event, path: str, message: str) -> None:
        self._problems.append(Problem(self._file, *self._place(event), path, message))

    def _report(self, line: int, column: int, path: str, message: str) -> None:
        """Places are kept inside the text: the parser counts one line more than there is after an open bracket."""
        lines = self._text.split("\n")
        if line >= len(lines):
            line, column = len(lines) - 1, len(lines[-1])
        self._problems.append(Problem(self._file, line + self._first_line, column + 1, path, message))


def _remedy(message: str, rest: str) -> str:
    if rest.startswith("\t"):
        return "a tab cannot indent or separate, use spaces"
    if "cannot start any token" in message and rest:
        return f"text that starts with {rest[0]} must stand in quotes"
    if "mapping values are not allowed" in message:
        return "a colon cannot stand here, put text that holds ': ' in quotes"
    return f"not valid YAML: {message}"
