"""Builds frozen dataclasses from nodes by their type hints, and reports everything that does not fit."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, ClassVar, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from tutor.content.problems import Problem, did_you_mean
from tutor.content.strict_yaml import Node

T = TypeVar("T")

_NOTHING = object()
"""Stands for "could not be built": None is a legal value."""

_WORDS = {str: "text", int: "a whole number", float: "a number", bool: "true or false", NoneType: "nothing"}


def build(cls: type[T], node: Node, problems: list[Problem], file: str, path: str = "") -> T | None:
    """A `cls` from `node`, or None. Every fault is appended to `problems` with its place and its field path.

    Hints understood: str, int, float, bool, Literal, tuple[X, ...], tuple[X, Y], Mapping[str, X], X | None, nested
    dataclasses, and unions of dataclasses told apart by the field `kind`. A field may be named otherwise in the file
    by metadata {"key": "part-of"}. Fields without default must be given.
    """
    built = build_value(cls, node, problems, file, path)
    return cast("T | None", built)


def build_value(hint: object, node: Node, problems: list[Problem], file: str, path: str = "") -> object | None:
    """The same for any hint, e.g. `tuple[Muscle, ...]` or a union of question kinds. None if it does not fit."""
    built = _Builder(problems, file).value(hint, node, path)
    return None if built is _NOTHING else built


def place(problems: list[Problem], file: str, node: Node, path: str, message: str) -> None:
    """Append an error found after building (a dangling id, a forbidden pair) at the place of `node`."""
    problems.append(Problem(file, node.line, node.column, path, message))


@dataclasses.dataclass(frozen=True, slots=True)
class _Field:
    name: str
    key: str
    hint: object
    required: bool


@cache
def _fields(cls: type) -> tuple[_Field, ...]:
    hints = get_type_hints(cls)
    return tuple(
        _Field(
            name=field.name,
            key=str(field.metadata.get("key", field.name)),
            hint=hints[field.name],
            required=field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING,
        )
        for field in dataclasses.fields(cls)
        if field.init
    )


class _Builder:
    """One pass over a tree of nodes."""

    def __init__(self, problems: list[Problem], file: str) -> None:
        self._problems = problems
        self._file = file

    def value(self, hint: object, node: Node, path: str) -> object:
        """The value that `hint` asks for, or _NOTHING after reporting why not."""
        if hint is str and type(node.value) is str:
            return node.value
        origin = get_origin(hint)
        if origin is Literal:
            return self._literal(get_args(hint), node, path)
        if origin in (Union, UnionType):
            return self._union(get_args(hint), node, path)
        if origin is tuple:
            return self._tuple(get_args(hint), node, path)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return self._mapping(get_args(hint)[1], node, path)
        if isinstance(hint, type) and dataclasses.is_dataclass(hint):
            return self._dataclass(hint, node, path)
        if isinstance(hint, type) and hint in _WORDS:
            return self._scalar(hint, node, path)
        raise TypeError(f"schema does not know the type {hint}")

    def _scalar(self, kind: type, node: Node, path: str) -> object:
        value = node.value
        if type(value) is kind:
            return value
        if kind is float and type(value) is int:
            return float(value)
        hint = ""
        if kind is str and isinstance(value, int | float):
            hint = ", put it in quotes"
        elif kind is bool and isinstance(value, str) and value.casefold() in ("yes", "no", "on", "off", "y", "n"):
            hint = ", write true or false"
        return self._fail(node, path, f"must be {_WORDS[kind]}, found {_found(node)}{hint}")

    def _literal(self, allowed: tuple[object, ...], node: Node, path: str) -> object:
        for choice in allowed:
            if type(choice) is type(node.value) and choice == node.value:
                return choice
        words = [str(choice) for choice in allowed]
        hint = did_you_mean(str(node.value), words) if isinstance(node.value, str) else ""
        listing = " | ".join(words)
        return self._fail(node, path, f"must be one of {listing}, found {_found(node)}{hint}")

    def _union(self, members: tuple[object, ...], node: Node, path: str) -> object:
        if NoneType in members and node.value is None:
            return None
        rest = [member for member in members if member is not NoneType]
        if len(rest) == 1:
            return self.value(rest[0], node, path)
        if all(dataclasses.is_dataclass(member) for member in rest):
            return self._tagged([member for member in rest if isinstance(member, type)], node, path)
        for member in rest:
            trial: list[Problem] = []
            built = _Builder(trial, self._file).value(member, node, path)
            if not trial:
                return built
        return self._fail(node, path, f"must be {' or '.join(_word(member) for member in rest)}, found {_found(node)}")

    def _tagged(self, members: list[type], node: Node, path: str) -> object:
        if not isinstance(node.value, dict):
            return self._fail(node, path, f"must be a mapping of fields, found {_found(node)}")
        by_tag = {tag: member for member in members for tag in _tags(member)}
        given = node.value.get("kind")
        if given is None:
            return self._fail(node, path, f"missing field kind ({' | '.join(by_tag)})")
        if not isinstance(given.value, str) or given.value not in by_tag:
            hint = did_you_mean(str(given.value), by_tag)
            listing = " | ".join(by_tag)
            return self._fail(given, _below(path, "kind"), f"must be one of {listing}, found {_found(given)}{hint}")
        return self._dataclass(by_tag[given.value], node, path)

    def _tuple(self, arguments: tuple[object, ...], node: Node, path: str) -> object:
        if not isinstance(node.value, list):
            hint = ", write it as [ … ]" if node.value is not None and not isinstance(node.value, dict) else ""
            return self._fail(node, path, f"must be a list, found {_found(node)}{hint}")
        if len(arguments) == 2 and arguments[1] is Ellipsis:
            hints = [arguments[0]] * len(node.value)
        elif len(arguments) != len(node.value):
            return self._fail(node, path, f"must hold {len(arguments)} values, found {len(node.value)}")
        else:
            hints = list(arguments)
        items = [
            self.value(hint, item, f"{path}[{index}]")
            for index, (hint, item) in enumerate(zip(hints, node.value, strict=True))
        ]
        return _NOTHING if any(item is _NOTHING for item in items) else tuple(items)

    def _mapping(self, hint: object, node: Node, path: str) -> object:
        if not isinstance(node.value, dict):
            return self._fail(node, path, f"must be a mapping, found {_found(node)}")
        built = {key: self.value(hint, item, _below(path, key)) for key, item in node.value.items()}
        return _NOTHING if any(item is _NOTHING for item in built.values()) else built

    def _dataclass(self, cls: type, node: Node, path: str) -> object:
        if not isinstance(node.value, dict):
            return self._fail(node, path, f"must be a mapping of fields, found {_found(node)}")
        fields = _fields(cls)
        known = {field.key for field in fields}
        if _tag_is_class_variable(cls):
            known.add("kind")
        before = len(self._problems)
        for key in node.value:
            if key not in known:
                line, column = node.keys.get(key, (node.line, node.column))
                message = f"unknown field{did_you_mean(key, known)}"
                self._problems.append(Problem(self._file, line, column, _below(path, key), message))
        arguments: dict[str, Any] = {}
        for field in fields:
            if field.key in node.value:
                arguments[field.name] = self.value(field.hint, node.value[field.key], _below(path, field.key))
            elif field.required:
                self._fail(node, path, f"missing field {field.key}")
        if len(self._problems) > before:
            return _NOTHING
        try:
            return cls(**arguments)
        except ValueError as error:
            return self._fail(node, path, str(error))

    def _fail(self, node: Node, path: str, message: str) -> object:
        self._problems.append(Problem(self._file, node.line, node.column, path, message))
        return _NOTHING


@cache
@cache
def _tag_is_class_variable(cls: type) -> bool:
    hint = get_type_hints(cls).get("kind")
    return get_origin(hint) is ClassVar or hint is ClassVar


@cache
def _tags(cls: type) -> tuple[str, ...]:
    hint = get_type_hints(cls).get("kind")
    if get_origin(hint) is Literal:
        return tuple(str(tag) for tag in get_args(hint))
    tag = getattr(cls, "kind", None)
    if not isinstance(tag, str):
        raise TypeError(f"{cls.__name__} needs a Literal or class variable `kind` to stand in a union")
    return (tag,)


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _word(hint: object) -> str:
    if isinstance(hint, type) and hint in _WORDS:
        return _WORDS[hint]
    return "a list" if get_origin(hint) is tuple else "a mapping"


def _found(node: Node) -> str:
    value = node.value
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    return f"the number {value}"
