"""Why a weak calf shortens the other step: one chain, told with this walk's own numbers, each link with its phase.

Only for a walk in which one calf is clearly weaker than walking needs and than the other; measured against a healthy
walk at the same speed. Sources: Lehmann 1985 (nerve block: late heel rise, early contact and short step of the other
foot), Sutherland 1980 (the calf restrains the shank rather than propels).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tutor.sims.gait_parameters import LEGS, Leg
from tutor.sims.gait_result import LegResult, Walk

CLEAR: Final = 0.15
"""Share of push-off that must be missing, and by which one leg must be worse, for a story to be told."""
SOURCES: Final = ("lehmann1985", "sutherland1980")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link of the chain.

    Attributes:
        phase: when in the weak leg's cycle, share.
        phase_name: Perry's name of it.
        text: what happens then, with its size.
        curves: names of the curves on which it can be seen, of the weak leg.
    """

    phase: float
    phase_name: str
    text: str
    curves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """leg: the weak one; title: the question; links in their order; end: the answer in a sentence."""

    leg: Leg
    title: str
    links: tuple[Link, ...]
    end: str


def story(walk: Walk, fair: Walk) -> Story | None:
    """The chain of this walk against a healthy one at the same speed; None if no single calf explains it."""
    lost = {leg: walk.plan.leg(leg).deficits.calf for leg in LEGS}
    leg: Leg = "right" if lost["right"] > lost["left"] else "left"
    other: Leg = "left" if leg == "right" else "right"
    shorter = fair.leg(other).step - walk.leg(other).step
    if lost[leg] < CLEAR or lost[leg] - lost[other] < CLEAR or shorter < 0.01:
        return None
    own, usual = walk.leg(leg), fair.leg(leg)
    return Story(
        leg=leg,
        title=f"Why is the {other} step short, when the {leg} calf is weak?",
        links=(_held(own, usual), _rolled(own, usual), _landed(own, usual, other, shorter), _pushed(own, usual)),
        end=f"So the {other} step measures {_cm(walk.leg(other).step)}, the {leg} one {_cm(own.step)}: for the "
        f"{leg} step the strong {other} calf holds and pushes.",
    )


def _held(own: LegResult, usual: LegResult) -> Link:
    phase = (own.phases[3].begin + own.phases[3].end) / 2
    given, asked = (one.curves["ankle_pf_moment"].max() for one in (own, usual))
    deeper = own.curves["ankle_dorsiflexion"][: _row(own.foot_off)].max()
    deeper -= usual.curves["ankle_dorsiflexion"][: _row(usual.foot_off)].max()
    return Link(
        phase=phase,
        phase_name=own.phase_name(phase),
        text=f"The calf should hold the shank back while the body moves over the foot. It gives {given:.1f} of "
        f"{asked:.1f} Nm/kg: the ankle bends {deeper:.0f}° deeper and the heel stays down.",
        curves=("ankle_dorsiflexion", "ankle_pf_moment", "achilles_force"),
    )


def _rolled(own: LegResult, usual: LegResult) -> Link:
    phase = own.opposite_contact - 0.02
    less = own.at("hip_flexion", phase) - usual.at("hip_flexion", usual.opposite_contact - 0.02)
    return Link(
        phase=phase,
        phase_name=own.phase_name(phase),
        text=f"With its heel down the leg cannot roll over the forefoot: the thigh goes back {less:.0f}° less, so the "
        "body does not get far ahead of this foot.",
        curves=("hip_flexion",),
    )


def _landed(own: LegResult, usual: LegResult, other: Leg, shorter: float) -> Link:
    phase = own.opposite_contact
    early = 100 * (usual.opposite_contact - phase)
    sooner = f", {early:.0f} % of the cycle early" if early >= 0.5 else ""
    return Link(
        phase=phase,
        phase_name=own.phase_name(phase + 0.01),
        text=f"Nothing holds the falling body, so the {other} foot catches it: it lands {_cm(shorter)} short{sooner}.",
        curves=("knee_flexion", "grf_v"),
    )


def _pushed(own: LegResult, usual: LegResult) -> Link:
    phase = (own.phases[4].begin + own.phases[4].end) / 2
    given, asked = (one.curves["ankle_power"].max() for one in (own, usual))
    return Link(
        phase=phase,
        phase_name=own.phase_name(phase),
        text=f"Push-off is missing too, {given:.1f} of {asked:.1f} W/kg: hip and knee only lift the foot.",
        curves=("ankle_power", "grf_ap", "ankle_dorsiflexion"),
    )


def _row(phase: float) -> int:
    return int(phase * 200)


def _cm(metres: float) -> str:
    return f"{100 * metres:.0f}\N{NO-BREAK SPACE}cm"
