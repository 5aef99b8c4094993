"""As much of JSON Schema as our schema uses: what does not fit, as a list of paths."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
    "array": (list,),
    "object": (dict,),
}
_KNOWN = {
    "$schema",
    "$defs",
    "title",
    "description",
    "$ref",
    "type",
    "enum",
    "const",
    "anyOf",
    "oneOf",
    "items",
    "prefixItems",
    "minItems",
    "maxItems",
    "properties",
    "required",
    "additionalProperties",
}


def faults(value: object, schema: Mapping[str, Any], root: Mapping[str, Any] | None = None, at: str = "$") -> list[str]:
    """Where `value` does not fit `schema`. Raises AssertionError on a word of JSON Schema that is not known here."""
    root = root or schema
    assert set(schema) <= _KNOWN, set(schema) - _KNOWN
    if "$ref" in schema:
        return faults(value, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, at)
    for word, wanted in (("anyOf", range(1, 99)), ("oneOf", range(1, 2))):
        if word in schema and sum(not faults(value, each, root, at) for each in schema[word]) not in wanted:
            return [f"{at}: {word}"]
    if "enum" in schema and value not in schema["enum"]:
        return [f"{at}: enum"]
    if "const" in schema and value != schema["const"]:
        return [f"{at}: const"]
    if "type" in schema:
        fits = isinstance(value, _TYPES[schema["type"]])
        if not fits or (isinstance(value, bool) and schema["type"] != "boolean"):
            return [f"{at}: type"]
    if isinstance(value, list):
        return _in_list(value, schema, root, at)
    return _in_object(value, schema, root, at) if isinstance(value, dict) else []


def _in_list(value: list[Any], schema: Mapping[str, Any], root: Mapping[str, Any], at: str) -> list[str]:
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
        return [f"{at}: length"]
    each = schema.get("prefixItems") or [schema.get("items", {})] * len(value)
    return [fault for place, item in enumerate(value) for fault in faults(item, each[place], root, f"{at}[{place}]")]


def _in_object(value: dict[str, Any], schema: Mapping[str, Any], root: Mapping[str, Any], at: str) -> list[str]:
    properties, rest = schema.get("properties", {}), schema.get("additionalProperties", True)
    found = [f"{at}.{key}: missing" for key in schema.get("required", ()) if key not in value]
    for key, item in value.items():
        if key in properties:
            found += faults(item, properties[key], root, f"{at}.{key}")
        elif rest is False:
            found.append(f"{at}.{key}: unknown")
        elif isinstance(rest, dict):
            found += faults(item, rest, root, f"{at}.{key}")
    return found
