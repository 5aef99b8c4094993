"""The labs as data: parameters, check of settings, shipped presets. Lessons and preset files name them by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from tutor.sims import disc_lab, gait_lab
from tutor.sims.data.disc_presets import SHIPPED as DISC_PRESETS
from tutor.sims.parameter import Parameter, Value
from tutor.sims.preset import Preset, Read


@dataclass(frozen=True, slots=True, kw_only=True)
class LabData:
    """One lab.

    parameters: all that can be set; read: checks settings, raises ParameterError; presets: shipped ones; views: what
    a lesson may ask to see of it, the first unless it says otherwise; fitting: which parameters these settings leave,
    where that depends on one of them (None: all).
    """

    title: str
    parameters: tuple[Parameter, ...]
    read: Read
    presets: tuple[Preset, ...]
    views: tuple[str, ...]
    fitting: Callable[[Mapping[str, Value]], tuple[Parameter, ...]] | None = None


LABS: Final[Mapping[str, LabData]] = {
    "disc": LabData(
        title="Disc lab", parameters=disc_lab.PARAMETERS, read=disc_lab.read, presets=DISC_PRESETS,
        views=("both", "axial", "median", "pedicle"),
    ),
    "gait": LabData(
        title="Gait lab", parameters=gait_lab.PARAMETERS, read=gait_lab.read, presets=gait_lab.shipped(),
        views=("both", "side", "front"),
    ),
}  # fmt: skip
