"""The whole chain: lesion → signs → walking → load of the tendon, in one call.

Walking and tendon are the models of `tutor.sims`; here only what a lesion leaves to them is decided. A weaker calf
means a lower peak force. Load and capacity are two things: capacity is assumed, never computed.
"""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Atlas
from tutor.clinic.deficits import Deficits, LegDeficits
from tutor.clinic.lesion import Lesion
from tutor.clinic.signs import Signs, signs_of
from tutor.clinic.why import Arrow, arrows
from tutor.sims.gait import GaitSettings, LegSettings, Walk, walk
from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.tendon import Balance, TendonLoad, load

FREE_HIP, UPRIGHT_HIP, STOOPED_HIP = 20.0, 6.0, -2.0
"""Degrees of hip extension: unlimited; where a limit begins to matter; fully stooped. The scale is ours."""
LEAN = 8.0
"""Degrees of forward lean when walking only works bent forward; how much people lean is contested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The tendon of one leg: load now, in the same person without a lesion, and load against capacity.

    The load of `balance` is the peak force of a step against the usual one: the impulse grows with slow walking alone.
    """

    now: TendonLoad
    usual: TendonLoad
    balance: Balance


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Everything that follows from a lesion. affected, other: the two tendons."""

    signs: Signs
    walk: Walk
    usual: Walk
    affected: Step
    other: Step
    why: tuple[Arrow, ...]

    @property
    def lesion(self) -> Lesion:
        """What it began with."""
        return self.signs.lesion


def chain_of(lesion: Lesion, atlas: Atlas, age: float | None = None, capacity: float = 1.0) -> Chain:
    """The chain of a lesion. capacity: of the affected tendon, 1 = used to this person's normal walking day."""
    signs = signs_of(lesion, atlas, age)
    now, usual = walk(gait_settings(signs)), walk(GaitSettings())
    near, far = LEGS if lesion.side == LEGS[0] else LEGS[::-1]
    return Chain(
        signs=signs,
        walk=now,
        usual=usual,
        affected=_step(now, usual, near, capacity, 1 - signs.damage.affected.local.get("tendon.rupture", 0.0)),
        other=_step(now, usual, far, 1.0, 1.0),
        why=arrows(signs, atlas),
    )


def gait_settings(signs: Signs) -> GaitSettings:
    """What the gait lab takes: strengths and pain of both legs, hip extension and lean."""
    left = signs.lesion.side == "left"
    found: Deficits = signs.deficits
    near, far = _leg(found.affected, found.trunk_flexion), _leg(found.other, found.trunk_flexion)
    return GaitSettings(
        right=far if left else near, left=near if left else far, trunk_lean=round(LEAN * found.trunk_flexion, 1)
    )


def _leg(leg: LegDeficits, stoop: float) -> LegSettings:
    return LegSettings(
        calf_strength=round(leg.calf_strength, 3),
        dorsiflexor_strength=round(leg.dorsiflexor_strength, 3),
        quadriceps_strength=round(leg.quadriceps_strength, 3),
        hip_abductor_strength=round(leg.abductor_strength, 3),
        hip_extensor_strength=round(leg.hip_extensor_strength, 3),
        hip_flexor_strength=round(leg.hip_flexor_strength, 3),
        pain=round(leg.pain, 3),
        hip_extension_limit=round(UPRIGHT_HIP + (STOOPED_HIP - UPRIGHT_HIP) * stoop, 1) if stoop else FREE_HIP,
    )


def _step(now: Walk, usual: Walk, leg: Leg, capacity: float, whole: float) -> Step:
    """whole: how much of the tendon still holds."""
    loaded, before = _load(now, leg, whole), _load(usual, leg, 1.0)
    return Step(now=loaded, usual=before, balance=Balance(load=loaded.peak / before.peak, capacity=capacity))


def _load(one: Walk, leg: Leg, whole: float) -> TendonLoad:
    curves = one.leg(leg).curves
    return load(curves["ankle_pf_moment"][:-1], curves["ankle_dorsiflexion"][:-1], one.cycle, share=whole)
