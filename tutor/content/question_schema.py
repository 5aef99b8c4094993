"""The form of questions.yaml as a JSON Schema, so that editors complete fields and mark mistakes while one types."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from tutor.questions import KINDS
from tutor.questions.base import FigureRef
from tutor.questions.name import FILLED as NAME_FILLED
from tutor.questions.shade import FILLED as SHADE_FILLED

FILE = "questions.schema.json"
"""Its name in the folder of the lessons."""
_FILLED: Mapping[str, tuple[str, ...]] = {"name": NAME_FILLED, "shade": SHADE_FILLED}
_SCALARS = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


def schema_text() -> str:
    """The whole schema as it is shipped, with a line break at its end."""
    return json.dumps(question_schema(), indent=1, ensure_ascii=False) + "\n"


def question_schema() -> dict[str, Any]:
    """The schema: one definition for each kind of question and each thing that questions are made of."""
    writer = _Writer()
    kinds = [writer.kind(name, cls) for name, cls in KINDS.items()]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Questions of a Rootwise lesson",
        "type": "object",
        "properties": {"questions": {"type": "array", "items": {"oneOf": kinds}}},
        "required": ["questions"],
        "additionalProperties": False,
        "$defs": dict(sorted(writer.definitions.items())),
    }


class _Writer:
    """Collects the definitions on the way."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {}

    def kind(self, name: str, cls: type) -> dict[str, str]:
        """A reference to a kind of question, told by its field `kind`."""
        form = self._object(cls, leave_out=_FILLED.get(name, ()))
        form["properties"] = {"kind": {"const": name}, **form["properties"]}
        form["required"] = ["kind", *form["required"]]
        self.definitions[f"kind-{name}"] = form
        return {"$ref": f"#/$defs/kind-{name}"}

    def _object(self, cls: type, leave_out: tuple[str, ...] = ()) -> dict[str, Any]:
        hints = get_type_hints(cls)
        fields = [field for field in dataclasses.fields(cls) if field.name not in leave_out]
        return {
            "type": "object",
            "description": " ".join((cls.__doc__ or "").split()),
            "properties": {_key(field): self._of(hints[field.name], field) for field in fields},
            "required": [_key(field) for field in fields if _needed(field)],
            "additionalProperties": False,
        }

    def _of(self, hint: object, field: dataclasses.Field[Any] | None = None) -> dict[str, Any]:
        """The schema of a type; of figure.labels also one word instead of a list."""
        found = self._plain(hint)
        if field is not None and field.name == "labels":
            return {"anyOf": [{"enum": ["all", "none"]}, found]}
        return found

    def _plain(self, hint: object) -> dict[str, Any]:
        origin, arguments = get_origin(hint), get_args(hint)
        if isinstance(hint, type) and hint in _SCALARS:
            return {"type": _SCALARS[hint]}
        if origin is Literal:
            return {"enum": list(arguments)}
        if origin in (Union, UnionType):
            return {"anyOf": [self._plain(each) for each in arguments]}
        if origin is tuple:
            return self._tuple(arguments)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": self._plain(arguments[1])}
        if isinstance(hint, type) and dataclasses.is_dataclass(hint):
            return self._reference(hint)
        raise TypeError(f"the schema does not know the type {hint}")

    def _tuple(self, arguments: tuple[object, ...]) -> dict[str, Any]:
        if arguments[1:] == (Ellipsis,):
            return {"type": "array", "items": self._plain(arguments[0])}
        items = [self._plain(each) for each in arguments]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}

    def _reference(self, cls: type) -> dict[str, Any]:
        """A named definition; two classes of one name are told apart by the module."""
        name = "Figure" if cls is FigureRef else f"{cls.__module__.rpartition('.')[2]}-{cls.__name__}"
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self._object(cls)
        return {"$ref": f"#/$defs/{name}"}


def _key(field: dataclasses.Field[Any]) -> str:
    return str(field.metadata.get("key", field.name))


def _needed(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
