"""The disc lab as data: all its parameters in sections, and one scene (numbers and shapes) for a set of values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from tutor.sims.disc import FIXED_BY_POSTURE, FREE, LOADING, POSTURE, DiscState, read_settings, solve
from tutor.sims.herniation import HERNIATION, Herniation, build
from tutor.sims.parameter import Parameter, ParameterError, Value

PARAMETERS: Final[tuple[Parameter, ...]] = (POSTURE, *LOADING, *HERNIATION)
SECTIONS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("Posture and load", ("posture", "trunk_flexion", "load", "load_hold", "load_distance")),
    ("Displaced material", ("type", "zone", "side", "size", "migration", "months")),
    ("Canal and time of day", ("canal_depth", "hours_up")),
    ("Person", ("body_mass", "height", "disc_area")),
)
"""Heading and parameters, in the order of the panel."""
LEFT_AFTER_A_YEAR: Final[dict[str, float]] = {
    "none": 1.0, "bulge": 0.9, "protrusion": 0.7, "extrusion": 0.4, "sequestration": 0.2,
}  # fmt: skip
"""Share of the depth left after twelve months in a finding that shrinks: our illustration, not a measurement."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of the lab."""

    settings: Mapping[str, Value]
    state: DiscState
    material: Herniation
    at_onset: Herniation


def read(given: Mapping[str, Value]) -> dict[str, Value]:
    """Every setting of the lab, the given ones checked.

    Raises:
        ParameterError: unknown name, value out of range, or a setting that a measured posture has already decided.
    """
    return read_settings(given, (*LOADING, *HERNIATION))


def scene(settings: Mapping[str, Value]) -> Scene:
    """Numbers and shape of the settings (from `read`)."""
    onset = build(settings)
    left = shrunk(onset.kind, float(settings["months"]))
    now = build({**settings, "size": float(settings["size"]) * left})
    return Scene(settings, solve(settings), now if now.kind != "none" else replace(onset, kind="none"), onset)


def shrunk(kind: str, months: float) -> float:
    """Share of its depth that a finding has kept after these months if it is one of those that shrink."""
    gone = 1 - LEFT_AFTER_A_YEAR[kind]
    share = min(1.0, max(0.0, months / 12))
    return 1 - gone * share * share * (3 - 2 * share)


def parameter(name: str) -> Parameter:
    """A parameter by name.

    Raises:
        ParameterError: there is none of that name.
    """
    for found in PARAMETERS:
        if found.name == name:
            return found
    raise ParameterError(f"{name}: no such parameter of the disc lab")


def fixed(settings: Mapping[str, Value]) -> frozenset[str]:
    """Parameters that the other settings leave without effect."""
    names: set[str] = set()
    if settings["posture"] != FREE:
        names |= set(FIXED_BY_POSTURE)
    elif settings["load_hold"] == "hanging":
        names.add("load_distance")
    if settings["type"] == "none":
        names |= {"zone", "side", "size", "migration", "months"}
    elif settings["type"] == "bulge":
        names |= {"zone", "side", "migration"}
    elif settings["type"] == "protrusion":
        names.add("migration")
    return frozenset(names)


def changed(settings: Mapping[str, Value]) -> dict[str, Value]:
    """The settings that differ from the start and still matter: what a preset keeps."""
    idle = frozenset(FIXED_BY_POSTURE) if settings["posture"] != FREE else frozenset[str]()
    kept = {one.name: settings[one.name] for one in PARAMETERS if settings[one.name] != one.start}
    found = {name: value for name, value in kept.items() if name not in idle}
    if settings["load_hold"] == "held" and not idle:
        found["load_hold"], found["load_distance"] = "held", settings["load_distance"]
    elif not idle:
        found.pop("load_distance", None)
    return found
