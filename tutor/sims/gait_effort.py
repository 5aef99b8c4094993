"""How hard each muscle group works: what is asked of it over what it can give, 0 … 1, for tinting the walker.

What a healthy group can give follows from the strength at which walking begins to change: a calf that walking needs
0.45 of can give 1 / 0.45 of walking's peak. At full effort the rest is missing or taken by ligaments.
"""

from __future__ import annotations

import numpy as np

from tutor.sims.data.gait_strength import GROUPS
from tutor.sims.gait_dynamics import LegDynamics
from tutor.sims.gait_mechanism import Deficits
from tutor.sims.gait_parameters import LegSettings
from tutor.sims.gait_template import Curve


def efforts(settings: LegSettings, lost: Deficits, driven: LegDynamics) -> dict[str, Curve]:
    """Effort by muscle group of one leg, (n,)."""
    asked = {
        "calf": driven.ankle_moment,
        "dorsiflexor": -driven.ankle_moment,
        "quadriceps": driven.knee_moment,
        "hip_abductor": driven.abduction_moment,
        "hip_extensor": driven.hip_moment,
        "hip_flexor": -driven.hip_moment,
    }
    found = {}
    for group in GROUPS:
        strength = float(getattr(settings, f"{group.name}_strength"))
        able = lost.calf_capacity if group.name == "calf" else strength / group.threshold
        most = group.moment * max(able, 0.05)
        found[group.name] = np.asarray(np.clip(asked[group.name] / most, 0, 1), dtype=np.float64)
    return found
