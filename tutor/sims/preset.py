"""A saved setting of a lab with name and note, and its one form as a file: JSON, read strictly because it is shared."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from tutor.sims.parameter import ParameterError, Value

FORMAT: Final = "rootwise-preset"
VERSION: Final = 1
LARGEST: Final = 20_000
"""Characters that a file may have."""
LONGEST_NAME, LONGEST_NOTE = 60, 1_000
_KEYS = {"format", "version", "lab", "name", "note", "settings"}

Read = Callable[[Mapping[str, Value]], dict[str, Value]]
"""A lab's own check of its settings; raises ParameterError."""


class PresetError(ValueError):
    """A preset that cannot be used; `str(error)` is the sentence that the person reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """lab: which lab; settings: what differs from its start; note: what an instructor wants to be seen in it."""

    lab: str
    name: str
    note: str = ""
    settings: Mapping[str, Value] = field(default_factory=dict)


def to_text(preset: Preset) -> str:
    """The file's text."""
    content = {
        "format": FORMAT, "version": VERSION, "lab": preset.lab, "name": preset.name, "note": preset.note,
        "settings": dict(preset.settings),
    }  # fmt: skip
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def from_text(text: str, labs: Mapping[str, Read]) -> Preset:
    """The preset in a file. labs: name of each lab and its check.

    Raises:
        PresetError: not such a file, of a later version, for an unknown lab, or with values that the lab refuses.
    """
    if len(text) > LARGEST:
        raise PresetError(f"This file is too large for a preset (more than {LARGEST:,} characters).")
    try:
        content = json.loads(text, object_pairs_hook=_once, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise PresetError(f"This is not a preset: {error}.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise PresetError("This is not a preset of Rootwise.")
    if content.get("version") != VERSION or isinstance(content.get("version"), bool):
        raise PresetError(f"This preset has version {content.get('version')!r}; this program reads version {VERSION}.")
    unknown, missing = set(content) - _KEYS, _KEYS - set(content)
    if unknown or missing:
        what = f"an unknown entry {min(unknown)!r}" if unknown else f"no entry {min(missing)!r}"
        raise PresetError(f"This preset has {what}.")
    lab = content["lab"]
    if not isinstance(lab, str) or lab not in labs:
        raise PresetError(f"This preset is for the lab {lab!r}, which this program does not have.")
    name, note = _words(content["name"], "name", LONGEST_NAME), _words(content["note"], "note", LONGEST_NOTE)
    return Preset(lab=lab, name=clean_name(name), note=note, settings=_settings(content["settings"], labs[lab]))


def clean_name(name: str) -> str:
    """The name without what does not print and without blanks at its ends.

    Raises:
        PresetError: nothing is left of it, or it is too long.
    """
    found = " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())
    if not found:
        raise PresetError("A preset needs a name.")
    if len(found) > LONGEST_NAME:
        raise PresetError(f"The name is too long: at most {LONGEST_NAME} characters.")
    return found


def _settings(found: object, read: Read) -> dict[str, Value]:
    if not isinstance(found, dict):
        raise PresetError("The settings of this preset are not a list of names and values.")
    for name, value in found.items():
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise PresetError(f"{name}: {value!r} is neither a number nor a word.")
    try:
        read(found)
    except (ParameterError, OverflowError) as error:
        raise PresetError(f"The preset has a setting that the lab cannot take: {error}.") from error
    return {name: value if isinstance(value, str) else float(value) for name, value in found.items()}


def _words(found: object, what: str, longest: int) -> str:
    if not isinstance(found, str):
        raise PresetError(f"The {what} of this preset is not text.")
    if len(found) > longest:
        raise PresetError(f"The {what} of this preset is too long: at most {longest} characters.")
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in found)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise ValueError(f"{name!r} is given twice")
        found[name] = value
    return found


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not a number")
