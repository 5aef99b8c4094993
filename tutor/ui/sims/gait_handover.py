"""From what a lesion leaves of strength to the settings of the gait lab, so that the chain goes on there."""

from __future__ import annotations

from typing import Final

from tutor.clinic.deficits import Deficits, LegDeficits
from tutor.sims.parameter import Value
from tutor.ui.study import Handover

NAMES: Final = {
    "calf_strength": "calf_strength",
    "dorsiflexor_strength": "dorsiflexor_strength",
    "quadriceps_strength": "quadriceps_strength",
    "abductor_strength": "hip_abductor_strength",
    "hip_extensor_strength": "hip_extensor_strength",
    "hip_flexor_strength": "hip_flexor_strength",
    "pain": "pain",
}
"""Field of the deficits → parameter of the lab."""
STOOP: Final = 8.0
"""Degrees of trunk lean of somebody bent as far forward as stenosis makes people (the preset's; contested)."""
UPRIGHT_HIP, STOOPED_HIP = 6.0, -2.0
"""Degrees of hip extension reached: where a limit begins to matter, and fully stooped."""


def handed_over(deficits: Deficits, side: str, told: str) -> Handover:
    """What the gait lab is to show. side: of the affected leg, right or left; told: one sentence about the lesion."""
    settings: dict[str, Value] = {"side": side if side in {"right", "left"} else "right"}
    settings |= _leg(deficits.affected, "") | _leg(deficits.other, "other_")
    if deficits.trunk_flexion > 0:
        settings["trunk_lean"] = round(STOOP * deficits.trunk_flexion)
        limit = round(UPRIGHT_HIP + (STOOPED_HIP - UPRIGHT_HIP) * deficits.trunk_flexion)
        settings |= {"hip_extension_limit": limit, "other_hip_extension_limit": limit}
    return Handover(settings, told)


def _leg(leg: LegDeficits, prefix: str) -> dict[str, Value]:
    return {prefix + name: round(min(1.0, max(0.0, float(getattr(leg, field)))), 2) for field, name in NAMES.items()}
