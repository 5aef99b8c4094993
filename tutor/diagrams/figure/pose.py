"""How a person stands or walks: the joint angles that a figure is drawn from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final, Literal

Side = Literal["right", "left"]

STANDING_TILT: Final = 11.0
"""Anterior pelvic tilt in degrees that the resting figure is drawn with, about the mean of level walking."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One leg, in degrees, as gait laboratories count them.

    hip_flexion is measured from the pelvis, so the thigh hangs straight down when it equals the pelvic tilt.
    Positive: hip flexion and adduction, knee flexion, ankle dorsiflexion, extension of the toes (the foot bends at
    the metatarsophalangeal joints).
    """

    hip_flexion: float = STANDING_TILT
    hip_adduction: float = 0.0
    knee_flexion: float = 0.0
    ankle_dorsiflexion: float = 0.0
    toe_extension: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arm:
    """One arm, in degrees: forward swing at the shoulder (backward is negative), bend of the elbow, spread sideways."""

    shoulder_flexion: float = 0.0
    elbow_flexion: float = 12.0
    shoulder_abduction: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """The whole body, in degrees.

    pelvis_tilt: anterior positive. pelvis_obliquity: right side higher positive. pelvis_rotation: right side forward
    positive. trunk_lean: forward from the vertical; trunk_side_lean: to the right from the vertical. Both trunk angles
    are those of the chest in the room, not against the pelvis.
    """

    right: Leg = field(default_factory=Leg)
    left: Leg = field(default_factory=Leg)
    right_arm: Arm = field(default_factory=Arm)
    left_arm: Arm = field(default_factory=Arm)
    pelvis_tilt: float = STANDING_TILT
    pelvis_obliquity: float = 0.0
    pelvis_rotation: float = 0.0
    trunk_lean: float = 0.0
    trunk_side_lean: float = 0.0

    def leg(self, side: Side) -> Leg:
        """The leg of one side."""
        return self.right if side == "right" else self.left

    def arm(self, side: Side) -> Arm:
        """The arm of one side."""
        return self.right_arm if side == "right" else self.left_arm

    def mirrored(self) -> Pose:
        """The same pose with right and left exchanged."""
        return replace(
            self,
            right=self.left,
            left=self.right,
            right_arm=self.left_arm,
            left_arm=self.right_arm,
            pelvis_obliquity=-self.pelvis_obliquity,
            pelvis_rotation=-self.pelvis_rotation,
            trunk_side_lean=-self.trunk_side_lean,
        )

    def thigh(self, side: Side) -> float:
        """Degrees by which a thigh points forward of straight down."""
        return self.leg(side).hip_flexion - self.pelvis_tilt

    def shank(self, side: Side) -> float:
        """Degrees by which a shank points forward of straight down."""
        return self.thigh(side) - self.leg(side).knee_flexion

    def foot(self, side: Side) -> float:
        """Degrees by which the sole is toes-up against the floor; negative when the heel is higher."""
        return self.shank(side) + self.leg(side).ankle_dorsiflexion


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """How large the person is; proportions are those of the drawing."""

    stature_mm: float = 1738.0

    @property
    def scale(self) -> float:
        """Millimetres of this body per millimetre of the resting figure. Raises ValueError for no height."""
        if not 200 <= self.stature_mm <= 3000:
            raise ValueError(f"stature_mm is {self.stature_mm:g}; a body is 200 to 3000 mm tall")
        return self.stature_mm / 1738.0


ADULT: Final = Body()
