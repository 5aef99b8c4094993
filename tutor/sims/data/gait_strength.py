"""What walking asks of each muscle group, what is left when it weakens, and what people do then.

Capacity tables come from static optimisation (43 muscles, gait2392 geometry, rigid-tendon Hill; computed for this
project); they depend on the model of the muscle, so thresholds are parameters or ranges. Effects marked "authored" are
sizes chosen between published ones; their direction has the source named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

CALF_STRENGTH: Final = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.57)
CALF_CAPACITY: Final = (0.182, 0.354, 0.504, 0.654, 0.79, 0.915, 1.0)
"""Peak ankle moment left, as a share of normal walking's peak, when all S1 plantarflexors weaken together."""
CALF_TABLE_THRESHOLD: Final = 0.57
"""Strength at which that table reaches 1; it is stretched so that it does at the threshold asked for."""

ABDUCTOR_STRENGTH: Final = (0.0, 0.1, 0.2, 0.3, 0.4)
ABDUCTOR_CAPACITY: Final = (0.339, 0.57, 0.803, 0.957, 1.0)
"""Hip abductor moment left, as a share of what normal walking asks. Nerve block to 0.48: no drop (Kendall 2013)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A muscle group of the model.

    Attributes:
        name: key; `<name>_strength` is its parameter.
        label: words.
        muscles: atlas ids with their share of the group's force.
        roots: atlas ids, the dominant root first.
        threshold: strength below which level walking begins to change.
        moment: peak moment that normal walking asks, Nm/kg.
        source: where threshold and shares come from.
    """

    name: str
    label: str
    muscles: dict[str, float]
    roots: tuple[str, ...]
    threshold: float
    moment: float
    source: str


GROUPS: Final = (
    Group(
        name="calf",
        label="Calf",
        muscles={"muscle.soleus": 0.62, "muscle.gastrocnemius-medial": 0.26, "muscle.gastrocnemius-lateral": 0.12},
        roots=("root.S1", "root.S2"),
        threshold=0.45,
        moment=1.26,
        source="Static optimisation; physiological cross-sections of Ward 2009 as shares",
    ),
    Group(
        name="dorsiflexor",
        label="Foot lifters",
        muscles={
            "muscle.tibialis-anterior": 0.65,
            "muscle.extensor-digitorum-longus": 0.2,
            "muscle.extensor-hallucis-longus": 0.15,
        },
        roots=("root.L4", "root.L5"),
        threshold=0.55,
        moment=0.13,
        source="Clinical grading: slap at grade 3 to 4, drop at 2 and below (Perry); shares after Ward 2009",
    ),
    Group(
        name="quadriceps",
        label="Quadriceps",
        muscles={
            "muscle.vastus-lateralis": 0.36,
            "muscle.vastus-medialis": 0.25,
            "muscle.vastus-intermedius": 0.2,
            "muscle.rectus-femoris": 0.19,
        },
        roots=("root.L4", "root.L3"),
        threshold=0.4,
        moment=0.55,
        source="Gait tolerates weak knee extensors (van der Krogt 2012); shares after Ward 2009",
    ),
    Group(
        name="hip_abductor",
        label="Hip abductors",
        muscles={"muscle.gluteus-medius": 0.75, "muscle.gluteus-minimus": 0.25},
        roots=("root.L5", "root.S1"),
        threshold=0.38,
        moment=0.63,
        source="Static optimisation; nerve block (Kendall 2013)",
    ),
    Group(
        name="hip_extensor",
        label="Hip extensors",
        muscles={
            "muscle.gluteus-maximus": 0.5,
            "muscle.biceps-femoris-long": 0.17,
            "muscle.semimembranosus": 0.23,
            "muscle.semitendinosus": 0.1,
        },
        roots=("root.S1", "root.L5"),
        threshold=0.35,
        moment=0.67,
        source="Gait tolerates weak hip extensors (van der Krogt 2012); shares after Ward 2009",
    ),
    Group(
        name="hip_flexor",
        label="Hip flexors",
        muscles={"muscle.iliacus": 0.35, "muscle.psoas-major": 0.35, "muscle.rectus-femoris": 0.3},
        roots=("root.L2", "root.L3"),
        threshold=0.45,
        moment=0.74,
        source="Gait is sensitive to weak hip flexors (van der Krogt 2012); shares after Ward 2009",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a fully expressed deficit of one leg does to time and space; authored, direction from `source`.

    Attributes:
        slower: share of speed lost.
        by_step: how much of the slowing comes from the step (the rest from cadence).
        other_step: share by which the other leg's step shortens.
        own_step: share by which its own step shortens.
        support: share of single support on this leg that moves to the other leg.
        unloading: double support added while this leg unloads, share of the cycle.
        source: who saw the direction.
    """

    slower: float
    by_step: float = 0.42
    other_step: float = 0.0
    own_step: float = 0.0
    support: float = 0.0
    unloading: float = 0.0
    source: str = ""


COSTS: Final[dict[str, Cost]] = {
    "calf": Cost(slower=0.22, other_step=0.2, support=0.06, unloading=0.008, source="Lehmann 1985; Ong 2019; Ryu 2004"),
    "drop": Cost(slower=0.28, by_step=0.15, source="Don 2007; Wiszomirska 2017 (extreme group 47 %)"),
    "abductor": Cost(slower=0.1, support=0.08, source="clinical (Perry)"),
    "quadriceps": Cost(slower=0.2, other_step=0.06, support=0.08, source="clinical (Perry)"),
    "hip_extensor": Cost(slower=0.12, other_step=0.04, source="clinical (Perry)"),
    "hip_flexor": Cost(slower=0.15, by_step=0.6, own_step=0.1, source="van der Krogt 2012"),
    "pain": Cost(
        slower=0.3,
        by_step=0.5,
        other_step=0.14,
        support=0.24,
        unloading=0.02,
        source="Haddas 2025; Wang 2022; Smith 2022",
    ),
    "hip_limit": Cost(slower=0.18, by_step=0.7, other_step=0.18, source="Lodin 2022"),
    "lean": Cost(slower=0.2, by_step=0.7, source="Lodin 2022"),
}
