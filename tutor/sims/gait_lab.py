"""The gait lab as data: its parameters in sections, presets on a side, the other leg, what a preset keeps.

The lab speaks of the affected and the other leg: `calf_strength` belongs to the affected leg, `other_calf_strength` to
the other one, `side` says which is which. So a setting is mirrored by its side alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from tutor.sims.gait_parameters import LEG_PARAMETERS, WALK_PARAMETERS, GaitSettings, LegSettings
from tutor.sims.gait_presets import PRESETS, Preset
from tutor.sims.parameter import Parameter, ParameterError, Value, read_all, starts
from tutor.sims.preset import Preset as Saved

SIDE: Final = Parameter(
    name="side", label="Affected side", choices=("right", "left"), start="right",
    help="The leg that the settings below belong to; the other leg has its own, further down.",
)  # fmt: skip
OTHER: Final = "other_"
_OTHERS: Final = tuple(
    replace(one, name=OTHER + one.name, help=f"Of the other leg. {one.help}") for one in LEG_PARAMETERS
)
PARAMETERS: Final[tuple[Parameter, ...]] = (SIDE, *LEG_PARAMETERS, *WALK_PARAMETERS, *_OTHERS)


def _sections() -> tuple[tuple[str, tuple[str, ...]], ...]:
    strength = tuple(one.name for one in LEG_PARAMETERS if one.name.endswith("_strength"))
    rest = tuple(one.name for one in LEG_PARAMETERS if one.name not in strength)
    walking = tuple(one.name for one in WALK_PARAMETERS)
    return (
        ("Affected leg", ("side", *strength)),
        ("Pain, limits, compensation", rest),
        ("The walk", walking),
        ("The other leg", tuple(OTHER + name for name in (*strength, *rest))),
    )


SECTIONS: Final = _sections()
"""Heading and parameters, in the order of the panel."""


def parameter(name: str) -> Parameter:
    """A parameter by name.

    Raises:
        ParameterError: there is none of that name.
    """
    for found in PARAMETERS:
        if found.name == name:
            return found
    raise ParameterError(f"{name}: no such parameter of the gait lab")


def read(given: Mapping[str, Value]) -> dict[str, Value]:
    """Every setting of the lab, the given ones checked; `cadence` only if given (else people choose it by speed).

    Raises:
        ParameterError: unknown name or a value that its parameter refuses.
    """
    values = read_all(PARAMETERS, given)
    if "cadence" not in given:
        del values["cadence"]
    return values


def settings_of(values: Mapping[str, Value]) -> GaitSettings:
    """The model's settings from the lab's (from `read`)."""
    legs = {
        prefix: LegSettings(**{one.name: values[prefix + one.name] for one in LEG_PARAMETERS})  # type: ignore[arg-type]  # checked by read
        for prefix in ("", OTHER)
    }
    walk = {one.name: values.get(one.name) for one in WALK_PARAMETERS}
    right = "" if values["side"] == "right" else OTHER
    left = OTHER if right == "" else ""
    return GaitSettings(right=legs[right], left=legs[left], **walk)  # type: ignore[arg-type]  # checked by read


def changed(values: Mapping[str, Value]) -> dict[str, Value]:
    """The settings that differ from the start: what a preset keeps."""
    first = starts(PARAMETERS)
    return {name: value for name, value in values.items() if name == "cadence" or value != first[name]}


def of_preset(preset: Preset, side: str = "right") -> dict[str, Value]:
    """A preset of the model in the lab's names: settings of both legs, `_right` and `_left`, become affected and other.

    Raises:
        ParameterError: side is neither right nor left.
    """
    found: dict[str, Value] = {"side": SIDE.read(side)}
    known = {one.name for one in LEG_PARAMETERS}
    for name, value in preset.values.items():
        base, _, leg = name.rpartition("_")
        if leg in SIDE.choices and base in known:
            found[base if leg == side else OTHER + base] = value
        else:
            found[name] = value
    return found


def of_settings(settings: GaitSettings, side: str = "right") -> dict[str, Value]:
    """The model's settings in the lab's names, only what differs from the start; values are kept within their ranges.

    Raises:
        ParameterError: side is neither right nor left.
    """
    found: dict[str, Value] = {"side": SIDE.read(side)}
    legs = {"": settings.right, OTHER: settings.left} if side == "right" else {"": settings.left, OTHER: settings.right}
    for prefix, leg in legs.items():
        found |= {prefix + one.name: _within(one, getattr(leg, one.name)) for one in LEG_PARAMETERS}
    for one in WALK_PARAMETERS:
        if (value := getattr(settings, one.name)) is not None:
            found[one.name] = _within(one, value)
    return {"side": found["side"], **changed(found)}


def _within(one: Parameter, value: Value) -> Value:
    return value if one.choices else min(one.high, max(one.low, float(value)))


def shipped() -> tuple[Saved, ...]:
    """Presets of the program in the form in which own ones are kept."""
    return tuple(Saved(lab="gait", name=one.label, note=one.help, settings=_unsided(of_preset(one))) for one in PRESETS)


def _unsided(settings: Mapping[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in settings.items() if name != "side"}


def affected(values: Mapping[str, Value]) -> bool:
    """Whether one leg, and only one, has something set: then it is the affected one."""
    found = changed(values)
    own, other = (any(prefix + one.name in found for one in LEG_PARAMETERS) for prefix in ("", OTHER))
    return own and not other


def idle(values: Mapping[str, Value]) -> frozenset[str]:
    """Parameters that the other settings leave without effect."""
    found: set[str] = set()
    for prefix in ("", OTHER):
        if float(values[f"{prefix}dorsiflexor_strength"]) >= WEAK_LIFT:
            found.add(f"{prefix}strategy")
        if float(values[f"{prefix}hip_abductor_strength"]) >= WEAK_ABDUCTORS:
            found.add(f"{prefix}abductor_lean")
    return frozenset(found)


WEAK_LIFT: Final = 0.38
WEAK_ABDUCTORS: Final = 0.4
"""Strengths below which a dropped foot must be cleared, and a pelvis held by leaning."""
