"""Named walks: what is set on the affected side, what people should know about each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tutor.sims.gait_parameters import GaitSettings, read_settings
from tutor.sims.parameter import ParameterError, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A named walk.

    Attributes:
        name: key on the command line.
        label: words for a list.
        help: what it stands for, and how far it can be trusted.
        values: parameters that differ from their start values, for the affected side.
        lesion: atlas ids of what is usually behind it, the most usual first.
    """

    name: str
    label: str
    help: str
    values: Mapping[str, Value]
    lesion: tuple[str, ...] = ()


PRESETS: Final[tuple[Preset, ...]] = (
    Preset(name="normal", label="Normal", help="Adult, comfortable speed, level ground.", values={}),
    Preset(
        name="slow-normal", label="Normal, slow",
        help="A healthy person walking slowly: push-off is flat although nothing is weak.", values={"speed": 0.8},
    ),
    Preset(
        name="s1", label="Weak calf (S1)",
        help="Weak push-off and late heel rise; the step of the other leg shortens.",
        values={"calf_strength": 0.2, "hip_extensor_strength": 0.6}, lesion=("root.S1",),
    ),
    Preset(
        name="l5", label="Foot drop and weak abductors (L5)",
        help="Steppage with a dropping pelvis: the two together point to the root, not to the fibular nerve.",
        values={"dorsiflexor_strength": 0.15, "hip_abductor_strength": 0.12, "abductor_lean": 0.2}, lesion=("root.L5",),
    ),
    Preset(
        name="l4", label="Weak quadriceps (L4)",
        help="The knee is kept straight when loaded and the trunk comes forward; foot lift is a little weak too.",
        values={"quadriceps_strength": 0.12, "dorsiflexor_strength": 0.6}, lesion=("root.L4", "root.L3"),
    ),
    Preset(
        name="antalgic", label="Antalgic (pain on loading)",
        help="A soft, short stance with the trunk over the painful leg; the other step is short and quick; slower.",
        values={"pain": 0.7}, lesion=("root.S1", "root.L5"),
    ),
    Preset(
        name="stenosis", label="Stooped, short steps (stenosis)",
        help="Trunk forward, less hip extension, shorter strides, both sides. How much people lean is contested.",
        values={
            "trunk_lean": 8.0, "hip_extension_limit_right": -6.0, "hip_extension_limit_left": -6.0,
        },
        lesion=("root.L5", "root.S1"),
    ),
    Preset(
        name="trendelenburg", label="Trendelenburg, uncompensated",
        help="The pelvis drops towards the swinging leg while the weak side carries.",
        values={"hip_abductor_strength": 0.08}, lesion=("root.L5",),
    ),
    Preset(
        name="trendelenburg-compensated", label="Trendelenburg, compensated (Duchenne)",
        help="The trunk leans over the weak hip, so the abductors need to hold less and the pelvis stays level.",
        values={"hip_abductor_strength": 0.08, "abductor_lean": 1.0}, lesion=("root.L5",),
    ),
    Preset(
        name="steppage", label="Foot drop with steppage",
        help="The dropped foot is cleared by more knee and hip flexion.",
        values={"dorsiflexor_strength": 0.05}, lesion=("nerve.common-fibular", "root.L5"),
    ),
    Preset(
        name="hip-hike", label="Foot drop with hip hike", help="The dropped foot is cleared by lifting the pelvis.",
        values={"dorsiflexor_strength": 0.05, "strategy": "hike"}, lesion=("nerve.common-fibular", "root.L5"),
    ),
    Preset(
        name="circumduction", label="Foot drop with circumduction",
        help="The dropped foot is swung round in an arc.",
        values={"dorsiflexor_strength": 0.05, "strategy": "circumduction"}, lesion=("nerve.common-fibular", "root.L5"),
    ),
    Preset(
        name="vault", label="Foot drop with vaulting", help="The other foot rises on its toes to make room.",
        values={"dorsiflexor_strength": 0.05, "strategy": "vault"}, lesion=("nerve.common-fibular", "root.L5"),
    ),
    Preset(
        name="trip", label="Foot drop, nothing compensates", help="The toes drag: this is how people fall.",
        values={"dorsiflexor_strength": 0.05, "strategy": "none"},
        lesion=("nerve.common-fibular", "root.L5"),
    ),
    Preset(
        name="hip-flexor", label="Weak hip flexors (L2, L3)",
        help="The leg is pulled forward less: its own step shortens and the trunk helps by leaning back.",
        values={"hip_flexor_strength": 0.1}, lesion=("root.L2", "root.L3"),
    ),
    Preset(
        name="hip-extensor", label="Weak hip extensors (backward lurch)",
        help="The trunk is thrown back when the leg is loaded, so the hip needs less extensor force.",
        values={"hip_extensor_strength": 0.08}, lesion=("root.S1",),
    ),
)  # fmt: skip


def preset(name: str) -> Preset:
    """The preset of that name.

    Raises:
        ParameterError: there is none; the sentence lists all.
    """
    wanted = name.strip().lower().replace("_", "-").replace(" ", "-")
    for one in PRESETS:
        if one.name == wanted:
            return one
    raise ParameterError(f"preset: {name!r} is not known; choose {', '.join(one.name for one in PRESETS)}")


def preset_settings(name: str, side: str = "right", given: Mapping[str, Value] | None = None) -> GaitSettings:
    """Settings of a preset on a side, with given values on top.

    Raises:
        ParameterError: unknown preset, side, name or value.
    """
    return read_settings({**preset(name).values, **(given or {})}, side)
