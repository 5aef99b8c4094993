"""Perry's eight phases of a leg's cycle, and when its heel rises for good."""

from __future__ import annotations

from typing import Final

import numpy as np

from tutor.sims.gait_motion import LegMotion, phases
from tutor.sims.gait_plan import LegPlan
from tutor.sims.gait_result import Phase

NAMES: Final = (
    "Initial contact",
    "Loading response",
    "Mid stance",
    "Terminal stance",
    "Pre-swing",
    "Initial swing",
    "Mid swing",
    "Terminal swing",
)
HEEL_UP: Final = 0.015
"""m that the heel must be off the floor to have risen."""


def perry(leg: LegPlan) -> tuple[Phase, ...]:
    """The phases of this leg: at the events of its own cycle, the rest in Perry's proportions."""
    single = leg.opposite_contact - leg.opposite_off
    swing = 1 - leg.foot_off
    edges = (
        0.0,
        0.02,
        leg.opposite_off,
        leg.opposite_off + single * 19 / 38,
        leg.opposite_contact,
        leg.foot_off,
        leg.foot_off + swing * 13 / 38,
        leg.foot_off + swing * 25 / 38,
        1.0,
    )
    return tuple(Phase(name=name, begin=edges[place], end=edges[place + 1]) for place, name in enumerate(NAMES))


def heel_off(moved: LegMotion, foot_off: float) -> float:
    """Phase at which the heel leaves the floor and stays up until foot off; foot off itself if it never does before."""
    phase = phases()
    down = (moved.heel[:, 1] < HEEL_UP) & (phase <= foot_off)
    if not down.any():
        return 0.0
    last = int(np.flatnonzero(down)[-1])
    return float(min(phase[last] + 1 / len(phase), foot_off))
