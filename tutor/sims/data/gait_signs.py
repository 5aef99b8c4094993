"""Signs that an observer can see in a walk: words, when to look, what is behind them, how much is noticed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One sign.

    Attributes:
        key: its name in `gait_signs.MEASURES`.
        title: short words.
        text: a sentence or two; {leg} and {other} are right or left, {size} the change with its unit, {short} the room
            that the toes would lack if nothing cleared them.
        unit: of the change: °, m, %, mm.
        noticed: change that an observer just notices (authored).
        phase: when to look, share of the leg's cycle.
        muscles: atlas ids behind it.
        roots: atlas ids behind it.
        causes: mechanisms of which one must be at work in that leg; none = any.
        sources: ids of references.
        certainty: of the tie between sign and cause.
    """

    key: str
    title: str
    text: str
    unit: str
    noticed: float
    phase: float
    muscles: tuple[str, ...] = ()
    roots: tuple[str, ...] = ()
    causes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ("perry2010",)
    certainty: str = "high"


_CALF = ("muscle.soleus", "muscle.gastrocnemius-medial", "muscle.gastrocnemius-lateral")
_LIFT = ("muscle.tibialis-anterior", "muscle.extensor-hallucis-longus", "muscle.extensor-digitorum-longus")
_ABDUCTORS = ("muscle.gluteus-medius", "muscle.gluteus-minimus")
_QUADRICEPS = (
    "muscle.vastus-lateralis",
    "muscle.vastus-medialis",
    "muscle.vastus-intermedius",
    "muscle.rectus-femoris",
)
_S1 = ("root.S1", "root.S2")
_L4_L5 = ("root.L4", "root.L5")
_L5 = ("root.L5", "root.S1")
_L4 = ("root.L4", "root.L3")

SEEN: Final = (
    Seen(
        key="weak_push_off", unit="%", noticed=15, phase=0.54, muscles=_CALF, roots=_S1, causes=("calf",),
        title="Weak push-off",
        text="The {leg} foot is lifted rather than pushed off: ankle power is {size} lower than usual at this speed.",
        sources=("lehmann1985", "ryu2004"),
    ),
    Seen(
        key="late_heel_rise", unit="%", noticed=3, phase=0.42, muscles=_CALF, roots=_S1, causes=("calf",),
        title="Late heel rise", text="The {leg} heel stays on the floor for {size} of the cycle longer.",
        sources=("lehmann1985",),
    ),
    Seen(
        key="deep_dorsiflexion", unit="°", noticed=3.5, phase=0.45, muscles=_CALF, roots=_S1, causes=("calf",),
        title="The shank falls forward",
        text="In late stance the {leg} ankle bends {size} deeper: nothing holds the shank back.",
        sources=("sutherland1980",),
    ),
    Seen(
        key="short_other_step", unit="m", noticed=0.04, phase=0.5,
        muscles=_CALF, roots=_S1, causes=("calf",),
        title="Short step of the other leg",
        text="The {other} step is {size} shorter: the {leg} calf neither holds the shank back nor pushes the body on, "
        "so the {other} foot must come down early.",
        sources=("lehmann1985",),
    ),
    Seen(
        key="short_relieved_step", unit="m", noticed=0.04, phase=0.5, causes=("pain", "hip_limit", "quadriceps"),
        title="Short step of the other leg",
        text="The {other} step is {size} shorter: the {leg} leg does not carry the body far forward.",
        sources=("wang2022", "perry2010"),
    ),
    Seen(
        key="short_own_step", unit="m", noticed=0.04, phase=0.98,
        muscles=("muscle.iliacus", "muscle.psoas-major"), roots=("root.L2", "root.L3"), causes=("hip_flexor",),
        title="Short step of the same leg",
        text="The {leg} step is {size} shorter: the thigh is not pulled forward.",
        sources=("vanderkrogt2012",), certainty="medium",
    ),
    Seen(
        key="steppage", unit="°", noticed=9, phase=0.8, muscles=_LIFT, roots=_L4_L5, causes=("drop",),
        title="Steppage",
        text="The {leg} knee and hip lift {size} more in swing, together. Without that the hanging toes would be "
        "{short} too low to pass.",
        sources=("don2007",),
    ),
    Seen(
        key="hanging_foot", unit="°", noticed=6, phase=0.85, muscles=_LIFT, roots=_L4_L5, causes=("drop",),
        title="Foot drop", text="The {leg} foot hangs {size} lower in swing.", sources=("don2007",),
    ),
    Seen(
        key="foot_slap", unit="°", noticed=2, phase=0.05, muscles=_LIFT, roots=_L4_L5, causes=("slap",),
        title="Foot slap", text="After contact the {leg} foot falls {size} further: it slaps, and one can hear it.",
    ),
    Seen(
        key="flat_contact", unit="°", noticed=8, phase=0.0, muscles=_LIFT, roots=_L4_L5, causes=("drop",),
        title="Flat or forefoot contact", text="The {leg} foot meets the floor {size} flatter, not heel first.",
        sources=("don2007",),
    ),
    Seen(
        key="toe_drag", unit="mm", noticed=5, phase=0.84, muscles=_LIFT, roots=_L4_L5, causes=("drop",),
        title="Toes drag", text="Nothing makes room: the {leg} toes scrape along the floor, and people fall.",
    ),
    Seen(
        key="hip_hike", unit="°", noticed=4, phase=0.8, muscles=_LIFT, roots=_L4_L5, causes=("drop",),
        title="Hip hike", text="The {leg} side of the pelvis is lifted by {size} while that leg swings.",
    ),
    Seen(
        key="circumduction", unit="°", noticed=5, phase=0.82, muscles=_LIFT, roots=_L4_L5, causes=("drop",),
        title="Circumduction", text="The {leg} leg swings {size} outwards and round.",
    ),
    Seen(
        key="vaulting", unit="%", noticed=6, phase=0.82, muscles=_LIFT, roots=_L4_L5, causes=("drop",),
        title="Vaulting", text="The {other} foot rises on its toes in mid stance, so that the {leg} foot can pass.",
        sources=("perry2010",),
    ),
    Seen(
        key="pelvic_drop", unit="°", noticed=3, phase=0.3, muscles=_ABDUCTORS, roots=_L5, causes=("abductor",),
        title="Trendelenburg: the pelvis drops",
        text="While the {leg} leg carries, the {other} side of the pelvis drops {size} more.",
        sources=("kendall2013",),
    ),
    Seen(
        key="trunk_over", unit="°", noticed=4, phase=0.3, muscles=_ABDUCTORS, roots=_L5, causes=("abductor",),
        title="Duchenne: the trunk leans",
        text="While the {leg} leg carries, the trunk leans {size} over it, so the weak abductors hold less.",
    ),
    Seen(
        key="straight_knee", unit="°", noticed=5.5, phase=0.12,
        muscles=_QUADRICEPS, roots=_L4, causes=("quadriceps",),
        title="Straight knee in loading", text="The {leg} knee bends {size} less when it takes the weight.",
    ),
    Seen(
        key="trunk_forward_loading", unit="°", noticed=4, phase=0.12,
        muscles=_QUADRICEPS, roots=_L4, causes=("quadriceps",),
        title="The trunk comes forward",
        text="The trunk nods {size} forward over the {leg} knee as it takes the weight.",
    ),
    Seen(
        key="trunk_back_loading", unit="°", noticed=4, phase=0.12,
        muscles=("muscle.gluteus-maximus",), roots=("root.S1", "root.L5"), causes=("hip_extensor",),
        title="Backward lurch", text="The trunk is thrown {size} back as the {leg} leg takes the weight.",
    ),
    Seen(
        key="short_stance", unit="%", noticed=6, phase=0.3, causes=("pain",), roots=_L5[::-1],
        title="Antalgic limp",
        text="The {leg} leg is spared: stance on the other leg lasts {size} longer.",
        sources=("wang2022", "natarajan2022"), certainty="medium",
    ),
    Seen(
        key="spared_trunk", unit="°", noticed=4, phase=0.3, causes=("pain",), roots=_L5[::-1],
        title="The trunk comes over the painful leg",
        text="While the {leg} leg carries, the trunk leans {size} over it. With pain from a disc people may also lean "
        "away: the side is contested.",
        sources=("perry2010", "natarajan2022"), certainty="contested",
    ),
    Seen(
        key="soft_contact", unit="°", noticed=5, phase=0.0, causes=("pain",), roots=_L5[::-1],
        title="Soft contact",
        text="The {leg} foot is set down {size} flatter, carefully, and its heel comes up again early.",
        certainty="medium",
    ),
    Seen(
        key="less_hip_extension", unit="°", noticed=3, phase=0.5, causes=("hip_limit",), roots=_L5,
        title="Less hip extension", text="The {leg} thigh stays {size} further forward at the end of stance.",
        sources=("lodin2022",), certainty="medium",
    ),
    Seen(
        key="stooped", unit="°", noticed=5, phase=0.3, causes=("lean",), roots=_L5,
        title="Stooped trunk",
        text="The trunk leans {size} forward. In lumbar stenosis people say that it eases; how much they lean in "
        "walking is contested.",
        sources=("lodin2022", "natarajan2022"), certainty="contested",
    ),
)  # fmt: skip
