"""The chain as a lab that lessons show: the lesions of the clinic with what can be set of each, and presets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from tutor.clinic.data.lesions import CAUSE
from tutor.clinic.lesion import KINDS, Lesion, lesion_from, parameters_of
from tutor.sims.labs import LabData
from tutor.sims.parameter import Parameter, Value, read_all
from tutor.sims.preset import Preset

_HERNIATIONS: Final = (
    ("Herniation L5/S1 beside the midline", "L5-S1", "subarticular", "Meets S1, the root that passes by."),
    ("Herniation L4/5 beside the midline", "L4-L5", "subarticular", "Meets L5, the root that passes by."),
    ("Herniation L4/5 in the foramen", "L4-L5", "foraminal", "Meets L4, the root that leaves."),
    ("Herniation L5/S1 in the foramen", "L5-S1", "foraminal", "Meets L5, the root that leaves."),
)
"""Name, level, zone, what is to be seen."""


def fitting(settings: Mapping[str, Value]) -> tuple[Parameter, ...]:
    """What can be set with the cause of these settings, the cause first. Raises ParameterError for an unknown cause."""
    return (CAUSE, *parameters_of(str(settings.get("cause", CAUSE.start))))


def read(given: Mapping[str, Value]) -> dict[str, Value]:
    """Every setting of the lesion, the given ones checked.

    Raises:
        ParameterError: unknown cause, a setting that this cause does not have, or a value that it refuses.
    """
    return read_all(fitting(given), given)


def lesion_of(settings: Mapping[str, Value]) -> Lesion:
    """The lesion of settings from `read`."""
    return lesion_from(str(settings["cause"]), {name: value for name, value in settings.items() if name != "cause"})


def words_of(settings: Mapping[str, Value]) -> str:
    """The lesion in words: "Disc herniation L5/S1, subarticular, extrusion, right"."""
    told = [str(settings[key]) for key in ("zone", "type", "place", "side") if key in settings]
    level = f" {level_text(str(settings['level']))}" if "level" in settings else ""
    name = KINDS[str(settings["cause"])].name
    return ", ".join((f"{name}{level}", *(word.replace("_", " ") for word in told)))


def level_text(level: str) -> str:
    """A level as it is written: L4/5, L5/S1."""
    upper, _, lower = level.partition("-")
    return f"{upper}/{lower.removeprefix(upper[0]) if upper[0] == lower[:1] else lower}"


def _every() -> Iterator[Parameter]:
    """Each parameter once; choices that differ between causes are joined, `read` then refuses what does not fit."""
    found: dict[str, Parameter] = {}
    for one in (CAUSE, *(one for kind in KINDS.values() for one in kind.parameters)):
        known = found.get(one.name, one)
        found[one.name] = replace(known, choices=tuple(dict.fromkeys((*known.choices, *one.choices))))
    yield from found.values()


def _presets() -> Iterator[Preset]:
    for name, level, zone, note in _HERNIATIONS:
        yield Preset(
            lab="chain", name=name, note=note, settings={"cause": CAUSE.start, "level": level, "zone": zone}
        )  # fmt: skip
    for cause, kind in KINDS.items():
        yield Preset(lab="chain", name=kind.name, settings={"cause": cause})


CHAIN: Final = LabData(
    title="Clinic", parameters=tuple(_every()), read=read, presets=tuple(_presets()), views=("both", "words"),
    fitting=fitting,
)  # fmt: skip
