"""How a leg answers a tap: the angle over time for each grade of a reflex. No Qt.

Amplitudes are drawn for teaching, not measured: what matters is absent, weak, usual, brisk, and brisk with clonus.
"""

from __future__ import annotations

import math
from typing import Literal

from tutor.diagrams.figure.pose import Leg, Pose

Jerk = Literal["patellar", "achilles", "medial_hamstring"]
TAP = 0.35
"""Seconds from the start of the swing of the hammer to the tap."""
LATENCY = 0.05
"""Seconds from the tap to the first movement, about that of a jerk."""
WHOLE = 2.4
"""Seconds that are shown."""
AMPLITUDE: dict[Jerk, tuple[float, float, float, float, float]] = {
    "patellar": (0, 6, 20, 34, 40),
    "achilles": (0, 4, 12, 20, 24),
    "medial_hamstring": (0, 4, 12, 22, 26),
}
"""Degrees of the first movement by grade 0 to 4 (NINDS)."""
CLONUS_BEATS, BEAT = 5, 0.17
"""Beats that follow a tap of grade 4 at the ankle, seconds each."""
SEATED = Leg(hip_flexion=84.0, knee_flexion=82.0, ankle_dorsiflexion=-4.0)


def movement(jerk: Jerk, grade: int, seconds: float) -> float:
    """Degrees that the joint has moved, this long after the hammer began to swing."""
    after = seconds - TAP - LATENCY
    if after <= 0:
        return 0.0
    most = AMPLITUDE[jerk][grade]
    if jerk == "achilles":
        if grade == 4 and after < CLONUS_BEATS * BEAT:
            return most * abs(math.sin(math.pi * after / BEAT))
        return most * math.sin(math.pi * after / 0.3) if after < 0.3 else 0.0
    # The hanging leg swings on like a pendulum and comes to rest.
    return most * math.exp(-1.7 * after) * math.sin(2 * math.pi * after / 0.9) * 1.35


def pose(jerk: Jerk, grade: int, seconds: float) -> Pose:
    """The seated leg at that moment."""
    moved = movement(jerk, grade, seconds)
    knee = SEATED.knee_flexion + (moved if jerk == "medial_hamstring" else -moved if jerk == "patellar" else 0.0)
    ankle = SEATED.ankle_dorsiflexion - (moved if jerk == "achilles" else 0.0)
    leg = Leg(hip_flexion=SEATED.hip_flexion, knee_flexion=knee, ankle_dorsiflexion=ankle)
    return Pose(right=leg, left=leg)


def furthest(jerk: Jerk, grade: int) -> float:
    """The moment of the largest movement, in seconds; for a still picture."""
    moments = [step / 100 for step in range(round(WHOLE * 100))]
    return max(moments, key=lambda second: abs(movement(jerk, grade, second)))


def hammer_angle(seconds: float) -> float:
    """Degrees of the hammer from where it taps: lifted, down, and away again."""
    if seconds < TAP:
        return 55.0 * (1 - (seconds / TAP) ** 2)
    return min(55.0, 160.0 * (seconds - TAP))
