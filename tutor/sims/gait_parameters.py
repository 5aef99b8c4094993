"""What can be set in the gait model: parameters of one leg, of the whole walk, and their reading from plain names.

Strength is a share of normal: 1 = normal, 0 = none. A name with `_left` or `_right` sets that leg; without, it sets the
side that was asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from tutor.sims.parameter import Parameter, ParameterError, Value, read_all, starts

Leg = Literal["right", "left"]
LEGS: Final[tuple[Leg, Leg]] = ("right", "left")
STRATEGIES: Final = ("steppage", "hike", "circumduction", "vault", "none")

LEG_PARAMETERS: Final[tuple[Parameter, ...]] = (
    Parameter(
        name="calf_strength", label="Calf strength", start=1.0, step=0.05,
        help="Gastrocnemius and soleus as a share of normal. Walking looks normal until about 0.45 (0.25 to 0.55).",
    ),
    Parameter(
        name="dorsiflexor_strength", label="Foot lift strength", start=1.0, step=0.05,
        help="Tibialis anterior and toe extensors as a share of normal: foot slap below 0.55, foot drop below 0.35.",
    ),
    Parameter(
        name="quadriceps_strength", label="Quadriceps strength", start=1.0, step=0.05,
        help="Knee extensors as a share of normal. Level walking asks for little: changes start below about 0.4.",
    ),
    Parameter(
        name="hip_abductor_strength", label="Hip abductor strength", start=1.0, step=0.05,
        help="Gluteus medius and minimus as a share of normal. The pelvis holds level down to about 0.35.",
    ),
    Parameter(
        name="hip_extensor_strength", label="Hip extensor strength", start=1.0, step=0.05,
        help="Gluteus maximus and hamstrings as a share of normal; the trunk leans back below about 0.35.",
    ),
    Parameter(
        name="hip_flexor_strength", label="Hip flexor strength", start=1.0, step=0.05,
        help="Iliopsoas and rectus femoris as a share of normal: the leg is pulled forward less below about 0.45.",
    ),
    Parameter(
        name="abductor_lean", label="Trunk lean for weak abductors", start=0.0, step=0.05,
        help="0 = uncompensated, the pelvis drops; 1 = the trunk leans over the weak hip and the pelvis stays level.",
    ),
    Parameter(
        name="pain", label="Pain when loading the leg", start=0.0, step=0.05,
        help="0 = none, 1 = the shortest stance that people still walk with.",
    ),
    Parameter(
        name="hip_extension_limit", label="Hip extension reached", unit="°", low=-15, high=20, start=20.0, step=1,
        help="Largest hip extension against the pelvis; normal walking uses about 4° (plus pelvic tilt).",
    ),
    Parameter(
        name="strategy", label="How the foot is cleared", choices=STRATEGIES, start="steppage",
        help="What makes room for a dropped foot: more knee and hip, hip hike, a swing around, vaulting, or nothing.",
    ),
)  # fmt: skip
WALK_PARAMETERS: Final[tuple[Parameter, ...]] = (
    Parameter(
        name="speed", label="Speed meant to be walked", unit="m/s", low=0.4, high=1.8, start=1.24, step=0.02,
        help="Speed before any deficit slows it. Slow walking alone flattens push-off: compare at the same speed.",
    ),
    Parameter(
        name="cadence", label="Cadence", unit="steps/min", low=60, high=150, start=114.7, step=1,
        help="Untouched, it follows the speed as people choose it (step length grows with speed to the power 0.42).",
    ),
    Parameter(
        name="slowing", label="Slowing by the deficits", start=1.0, step=0.05,
        help="1 = as slow as people with such deficits walk; 0 = the speed is held, as on a treadmill.",
    ),
    Parameter(
        name="trunk_lean", label="Forward lean of the trunk", unit="°", low=0, high=20, start=0.0, step=1,
        help="Beyond upright. In lumbar stenosis the evidence is mixed: small and inconsistent.",
    ),
    Parameter(
        name="calf_threshold", label="Calf strength that walking needs", low=0.25, high=0.55, start=0.45, step=0.01,
        help="Computed, not measured; depends on the model of the muscle (0.25 to 0.55).",
    ),
)  # fmt: skip
PARAMETERS: Final = (*LEG_PARAMETERS, *WALK_PARAMETERS)
"""Everything that a panel for one affected side shows."""
_PER_LEG: Final = tuple(
    replace(parameter, name=f"{parameter.name}_{leg}", label=f"{parameter.label}, {leg}")
    for leg in LEGS
    for parameter in LEG_PARAMETERS
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LegSettings:
    """One leg; fields as in LEG_PARAMETERS."""

    calf_strength: float = 1.0
    dorsiflexor_strength: float = 1.0
    quadriceps_strength: float = 1.0
    hip_abductor_strength: float = 1.0
    hip_extensor_strength: float = 1.0
    hip_flexor_strength: float = 1.0
    abductor_lean: float = 0.0
    pain: float = 0.0
    hip_extension_limit: float = 20.0
    strategy: str = "steppage"


@dataclass(frozen=True, slots=True, kw_only=True)
class GaitSettings:
    """Both legs and the walk; fields as in WALK_PARAMETERS. `cadence` None: chosen as people do at that speed."""

    right: LegSettings = LegSettings()
    left: LegSettings = LegSettings()
    speed: float = 1.24
    cadence: float | None = None
    slowing: float = 1.0
    trunk_lean: float = 0.0
    calf_threshold: float = 0.45

    def leg(self, leg: Leg) -> LegSettings:
        """Settings of that leg."""
        return self.right if leg == "right" else self.left

    def mirrored(self) -> GaitSettings:
        """Right and left exchanged."""
        return replace(self, right=self.left, left=self.right)


def read_settings(given: Mapping[str, Value], side: str = "right") -> GaitSettings:
    """Settings from plain names and values.

    Args:
        given: by name; `calf_strength` sets the leg `side`, `calf_strength_left` the left leg whatever the side.
        side: right, left or both.

    Raises:
        ParameterError: unknown name, value out of range, or unknown side; says what to write instead.
    """
    if side not in {*LEGS, "both"}:
        raise ParameterError(f"side: {side!r} is not known; choose right, left, both")
    values = read_all((*PARAMETERS, *_PER_LEG), given)
    walk = {parameter.name: values[parameter.name] for parameter in WALK_PARAMETERS}
    if "cadence" not in given:
        walk["cadence"] = None  # type: ignore[assignment]  # None is how "as people choose" is kept
    legs = {leg: _leg(leg, values, given, affected=side in {leg, "both"}) for leg in LEGS}
    return GaitSettings(**legs, **walk)  # type: ignore[arg-type]  # read_all has checked every name and type


def _leg(leg: Leg, values: Mapping[str, Value], given: Mapping[str, Value], *, affected: bool) -> LegSettings:
    chosen = starts(LEG_PARAMETERS)
    for name in chosen:
        if affected and name in given:
            chosen[name] = values[name]
        if f"{name}_{leg}" in given:
            chosen[name] = values[f"{name}_{leg}"]
    return LegSettings(**chosen)  # type: ignore[arg-type]  # read_all has checked every name and type
