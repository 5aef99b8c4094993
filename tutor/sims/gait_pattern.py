"""What the joints mean to do: consensus angles at this speed and step, changed by what is wrong with each leg.

Every curve is on the leg's own cycle, in degrees, signs as in `tutor.sims.data.gait_curves`. Stretches of the cycle are
named by template phase: 0 contact, 0.11 other foot off, 0.50 other foot's contact, 0.61 foot off.

    weak calf        the shank is not held back: more dorsiflexion and knee flexion in mid and terminal stance, the heel
                     stays down, plantarflexion at push-off is lost (Sutherland 1980, Lehmann 1985)
    weak foot lift   the foot is not lowered after contact (slap) and hangs in swing (drop)
    weak quadriceps  the knee is not let bend under load; hip and ankle follow
    weak abductors   the other side of the pelvis drops, or the trunk leans over the weak hip (Duchenne)
    weak hip flexors the thigh comes forward less, the step of the same leg shortens
    pain             the foot is set down softly and its heel hurries up again (authored after clinical description)
    hip limit        extension stops at the limit; pelvis tilts forward and the knee stays bent instead
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np

from tutor.sims.gait_body import FLAT
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_plan import STEP_EXPONENT, LegPlan, Plan, stance_share
from tutor.sims.gait_template import (
    COMFORTABLE,
    FOOT_OFF,
    OPPOSITE_CONTACT,
    OPPOSITE_OFF,
    Curve,
    bump,
    by_speed,
    consensus,
    plateau,
    warp,
)

LEG_LENGTH: Final = 0.9
SHORTEST_MEASURED: Final = 0.43
"""m, step at the slowest speed of the regression on speed."""
DROP: Final = 14.0
"""Degrees of dorsiflexion missing in swing when the foot lift has no strength left."""
PELVIC_DROP: Final = 12.0
"""Degrees that the pelvis drops when the abductors have no strength left and nothing compensates."""
STOOPED_KNEE: Final = 0.3
"""Degrees that the knee stays bent in stance for a degree of forward lean (stooped walking bends hip, knee, ankle)."""
SUNK_KNEE: Final = 8.0
"""Degrees that the knee bends further over a foot whose calf holds nothing."""
LARGEST_DORSIFLEXION: Final = 23.0
"""Degrees up to which a weak calf lets the ankle go while the heel is down."""
END_OF_RANGE: Final = 26.0


@dataclass(frozen=True, slots=True, kw_only=True)
class LegPattern:
    """Angles of one leg over its own cycle, degrees; pelvis and trunk as this leg's side sees them.

    `phase` is the leg's own phase, `angle_phase` and `force_phase` the template phases it stands for (kinematics at
    this speed, forces at comfortable speed).
    """

    phase: Curve
    angle_phase: Curve
    force_phase: Curve
    hip_flexion: Curve
    hip_adduction: Curve
    knee_flexion: Curve
    ankle_dorsiflexion: Curve
    foot_progression: Curve
    pelvis_tilt: Curve
    pelvis_obliquity: Curve
    pelvis_rotation: Curve

    @property
    def foot_pitch(self) -> Curve:
        """Foot against the floor, degrees, toes up positive."""
        return self.hip_flexion - self.pelvis_tilt - self.knee_flexion + self.ankle_dorsiflexion - FLAT


def template_phases(leg: LegPlan, speed: float, phase: Curve) -> tuple[Curve, Curve]:
    """Template phases (angles at this speed, forces at comfortable speed) that belong to phases of this leg."""
    return _template_phases(leg.events, speed, np.ascontiguousarray(phase, dtype=np.float64).tobytes())


@lru_cache(maxsize=32)
def _template_phases(events: tuple[float, ...], speed: float, phase: bytes) -> tuple[Curve, Curve]:
    """The same for plain values: every part of a walk asks for the same few."""
    off = stance_share(speed)
    usual = (0.0, off - 0.5, OPPOSITE_CONTACT, off, 1.0)
    comfortable = (0.0, OPPOSITE_OFF, OPPOSITE_CONTACT, FOOT_OFF, 1.0)
    return warp(np.frombuffer(phase), events, usual), warp(np.frombuffer(phase), events, comfortable)


def intended(plan: Plan, phase: Curve) -> dict[Leg, LegPattern]:
    """Angles of both legs at these phases of their own cycles."""
    return {leg: _leg(plan, leg, phase) for leg in LEGS}


def _leg(plan: Plan, leg: Leg, phase: Curve) -> LegPattern:
    own, other = plan.leg(leg), plan.leg("left" if leg == "right" else "right")
    angle_phase, force_phase = template_phases(own, plan.speed, phase)
    other_phase, _ = template_phases(other, plan.speed, (phase + own.contact - other.contact) % 1)
    step_speed = COMFORTABLE * (plan.step / 0.65) ** (1 / STEP_EXPONENT)
    pattern = LegPattern(
        phase=phase,
        angle_phase=angle_phase,
        force_phase=force_phase,
        hip_flexion=_shortened(by_speed("hip_flexion", angle_phase, step_speed), plan.step) + _tilted(plan),
        hip_adduction=consensus("hip_adduction", angle_phase),
        knee_flexion=by_speed("knee_flexion", angle_phase, plan.speed),
        ankle_dorsiflexion=by_speed("ankle_dorsiflexion", angle_phase, plan.speed),
        foot_progression=consensus("foot_progression", angle_phase),
        pelvis_tilt=_tilt(plan, angle_phase, other_phase),
        pelvis_obliquity=_odd("pelvis_obliquity", angle_phase, other_phase) * (plan.speed / COMFORTABLE) ** 0.5,
        pelvis_rotation=_odd("pelvis_rotation", angle_phase, other_phase) * plan.step / 0.65,
    )
    pattern = _with_steps(pattern, own.step - plan.step, other.step - plan.step)
    pattern = _planted_knee(pattern, STOOPED_KNEE * plan.trunk_lean * plateau(angle_phase, 0.95, 1.06, 1.48, 1.62))
    pattern = _with_hip_limit(pattern, own)
    pattern = _with_quadriceps(pattern, own)
    pattern = _with_pain(_with_foot_lift(pattern, own), own)
    pattern = _with_ankle_limit(_with_calf(_with_hip_flexors(pattern, own), own))
    return _with_abductors(pattern, own, other, other_phase)


def _shortened(hip: Curve, step: float) -> Curve:
    """Hip of steps shorter than any that were measured: the same curve, less of it."""
    mean = float(hip.mean())
    return mean + (hip - mean) * min(1.0, step / SHORTEST_MEASURED)


def _odd(name: str, own: Curve, other: Curve) -> Curve:
    """Pelvis curve that both legs see with opposite signs."""
    return (consensus(name, own) - consensus(name, other)) / 2


def _tilt(plan: Plan, own: Curve, other: Curve) -> Curve:
    """Anterior tilt: a limited hip tilts the pelvis forward. What a stooped trunk does to it is contested: nothing."""
    return (consensus("pelvis_tilt", own) + consensus("pelvis_tilt", other)) / 2 + _tilted(plan)


def _tilted(plan: Plan) -> float:
    """Degrees by which limited hips tilt the pelvis forward; hips that are not at their limit bend by as much."""
    return 2.5 * (plan.right.deficits.hip_limit + plan.left.deficits.hip_limit)


def _with_steps(pattern: LegPattern, leading: float, trailing: float) -> LegPattern:
    """Hip reaches forward for its own step and back for the other's; metres beyond the mean step."""
    phase = pattern.angle_phase
    reach = np.degrees(leading / (2 * LEG_LENGTH)) * bump(phase, 0.98, 0.3)
    trail = np.degrees(trailing / (2 * LEG_LENGTH)) * bump(phase, 0.52, 0.28)
    return replace(pattern, hip_flexion=pattern.hip_flexion + reach - trail)


def _with_hip_limit(pattern: LegPattern, own: LegPlan) -> LegPattern:
    limit = -own.deficits.hip_extension_limit
    soft = 1.5
    hip = limit + soft * np.logaddexp(0, (pattern.hip_flexion - limit) / soft)
    lost = hip - pattern.hip_flexion
    return replace(pattern, hip_flexion=hip, knee_flexion=pattern.knee_flexion + 0.3 * lost)


def _planted_knee(pattern: LegPattern, change: Curve) -> LegPattern:
    """Knee changed while the foot stays flat: hip and ankle take half each."""
    return replace(
        pattern,
        knee_flexion=pattern.knee_flexion + change,
        hip_flexion=pattern.hip_flexion + change / 2,
        ankle_dorsiflexion=pattern.ankle_dorsiflexion + change / 2,
    )


def _with_quadriceps(pattern: LegPattern, own: LegPlan) -> LegPattern:
    loaded = plateau(pattern.angle_phase, 0.95, 1.03, 1.2, 1.34)
    kept = own.deficits.quadriceps * loaded * np.maximum(pattern.knee_flexion - 1.5, 0)
    return _planted_knee(pattern, -kept)


def _with_foot_lift(pattern: LegPattern, own: LegPlan) -> LegPattern:
    phase, lost = pattern.angle_phase, own.deficits
    hanging = DROP * lost.drop * plateau(phase, 0.56, 0.68, 1.01, 1.13)
    slapping = 5.0 * lost.slap * (1 - lost.drop) * bump(phase, 0.05, 0.06)
    return replace(pattern, ankle_dorsiflexion=pattern.ankle_dorsiflexion - hanging - slapping)


def _with_calf(pattern: LegPattern, own: LegPlan) -> LegPattern:
    """Heel kept down as far as the ankle bends, which then stays bent until the foot is lifted: no push-off."""
    phase, lost = pattern.angle_phase, own.deficits.calf
    pattern = _planted_knee(pattern, SUNK_KNEE * lost * plateau(phase, 0.12, 0.3, 0.46, 0.6))
    ankle = pattern.ankle_dorsiflexion
    room = np.maximum(LARGEST_DORSIFLEXION - ankle, 1e-6)
    heel_down = ankle + room * (1 - np.exp(-0.9 * np.maximum(-pattern.foot_pitch, 0) / room))
    reached = np.maximum.accumulate(heel_down)
    kept = np.maximum(reached - ankle, 0) * plateau(phase, 0.2, 0.34, 0.63, 0.86)
    return replace(pattern, ankle_dorsiflexion=ankle + lost * kept)


def _with_pain(pattern: LegPattern, own: LegPlan) -> LegPattern:
    """A leg that hurts is set down softly, foot flatter and knee a little bent, and its heel hurries up again."""
    phase, pain = pattern.angle_phase, own.deficits.pain
    soft = pain * plateau(phase, 0.86, 0.97, 1.04, 1.14)
    hurried = pain * plateau(phase, 0.24, 0.4, 0.54, 0.64)
    return replace(
        pattern,
        knee_flexion=pattern.knee_flexion + 5.0 * soft + 4.0 * hurried,
        ankle_dorsiflexion=pattern.ankle_dorsiflexion - 6.0 * soft - 5.0 * hurried,
    )


def _with_hip_flexors(pattern: LegPattern, own: LegPlan) -> LegPattern:
    """The thigh lags behind in swing, and the knee with it; where the foot lands is a matter of the step."""
    lost = own.deficits.hip_flexor * bump(pattern.angle_phase, 0.74, 0.2)
    return replace(pattern, hip_flexion=pattern.hip_flexion - 5.0 * lost, knee_flexion=pattern.knee_flexion - lost)


def _with_ankle_limit(pattern: LegPattern) -> LegPattern:
    """No ankle bends further up than its end of range, whatever asks for it."""
    over = 2.0 * np.logaddexp(0, (pattern.ankle_dorsiflexion - END_OF_RANGE) / 2.0)
    return replace(pattern, ankle_dorsiflexion=pattern.ankle_dorsiflexion - over)


def _with_abductors(pattern: LegPattern, own: LegPlan, other: LegPlan, other_phase: Curve) -> LegPattern:
    """Pelvis falls away from, or is lifted over, the weak leg while it carries; adduction follows the pelvis."""
    change = _pelvis_change(own, pattern.angle_phase) - _pelvis_change(other, other_phase)
    return replace(
        pattern,
        pelvis_obliquity=pattern.pelvis_obliquity + change,
        hip_adduction=pattern.hip_adduction + change,
    )


def _pelvis_change(leg: LegPlan, phase: Curve) -> Curve:
    """Degrees that this leg's side of the pelvis rises (= the other side drops) while it carries."""
    lost, lean = leg.deficits.abductor, leg.deficits.abductor_lean
    size = lost * (PELVIC_DROP * (1 - lean) - 4.0 * lean)
    return size * plateau(phase, 0.04, 0.16, 0.42, 0.58)
