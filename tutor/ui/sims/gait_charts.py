"""Which curves can be plotted, in which sets, with which words and ranges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Chart:
    """One plot. key: curve of a leg; title with unit; low, high: range shown at least; up: what a rise means."""

    key: str
    title: str
    low: float
    high: float
    up: str


CHARTS: Final[dict[str, Chart]] = {
    one.key: one
    for one in (
        Chart("hip_flexion", "Hip (°)", -10, 45, "flexion"),
        Chart("knee_flexion", "Knee (°)", -5, 70, "flexion"),
        Chart("ankle_dorsiflexion", "Ankle (°)", -25, 20, "dorsiflexion"),
        Chart("pelvis_obliquity", "Pelvis (°)", -10, 10, "own side up"),
        Chart("hip_adduction", "Hip, frontal (°)", -10, 15, "adduction"),
        Chart("trunk_over", "Trunk lean (°)", -8, 8, "over own leg"),
        Chart("ankle_pf_moment", "Ankle moment (Nm/kg)", -0.3, 1.6, "plantarflexor"),
        Chart("ankle_power", "Ankle power (W/kg)", -1.2, 4.0, "generated"),
        Chart("knee_ext_moment", "Knee moment (Nm/kg)", -0.6, 0.9, "extensor"),
        Chart("hip_abd_moment", "Hip moment, frontal (Nm/kg)", -0.2, 1.0, "abductor"),
        Chart("grf_v", "Vertical force (% BW)", 0, 130, "up"),
        Chart("grf_ap", "Fore-aft force (% BW)", -25, 25, "driving"),
        Chart("achilles_force", "Achilles force (BW)", 0, 4, "pull"),
    )
}
SETS: Final[dict[str, tuple[str, ...]]] = {
    "Joints": ("hip_flexion", "knee_flexion", "ankle_dorsiflexion", "pelvis_obliquity"),
    "Push-off": ("ankle_dorsiflexion", "ankle_pf_moment", "ankle_power", "achilles_force"),
    "Ground": ("grf_v", "grf_ap", "ankle_pf_moment", "achilles_force"),
    "Frontal": ("pelvis_obliquity", "hip_adduction", "trunk_over", "hip_abd_moment"),
    "Nine": (
        "hip_flexion", "knee_flexion", "ankle_dorsiflexion", "pelvis_obliquity", "ankle_pf_moment", "ankle_power",
        "grf_v", "grf_ap", "achilles_force",
    ),
}  # fmt: skip
