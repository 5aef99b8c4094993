"""From a lesion to the settings of the gait lab, so that the chain from disc to heel goes on there.

A page that has worked out signs hands them over and asks for the lab:

    study.walk = handed_over(signs, "Disc herniation L5/S1, right.")
    self.go.emit("lab", "gait")
"""

from __future__ import annotations

from tutor.clinic.chain import gait_settings
from tutor.clinic.signs import Signs
from tutor.sims.gait_lab import of_settings
from tutor.ui.study import Handover


def handed_over(signs: Signs, told: str) -> Handover:
    """What the gait lab is to show: the walk of these signs. told: one sentence about the lesion."""
    side = "left" if signs.lesion.side == "left" else "right"
    return Handover(of_settings(gait_settings(signs), side), told)
