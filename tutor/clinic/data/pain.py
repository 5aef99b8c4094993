"""Where an irritated root hurts, as shares of people.

Pain is a weak guide: 64 % of lumbar root pain does not follow a dermatome (murphy2009), and L5 cannot be told from S1
by it (albert2019).
"""

from __future__ import annotations

from dataclasses import dataclass

from tutor.atlas import Certainty

SOURCES = ("murphy2009", "albert2019", "bogduk2009")

ROOT_PAIN: dict[str, dict[str, float]] = {
    "L1": {"groin": 0.75, "low_back": 0.6, "anterior_thigh": 0.3},
    "L2": {"groin": 0.5, "anterior_thigh": 0.75, "low_back": 0.6, "lateral_thigh": 0.25, "medial_thigh": 0.25},
    "L3": {"anterior_thigh": 0.75, "medial_knee": 0.5, "low_back": 0.6, "medial_thigh": 0.35, "lateral_thigh": 0.25},
    "L4": {
        "anterior_thigh": 0.55,
        "medial_leg": 0.6,
        "medial_knee": 0.4,
        "medial_ankle": 0.4,
        "lateral_thigh": 0.35,
        "low_back": 0.65,
        "buttock": 0.35,
    },
    "L5": {
        "buttock": 0.7,
        "lateral_leg": 0.7,
        "dorsum_of_foot": 0.5,
        "great_toe": 0.4,
        "low_back": 0.65,
        "lateral_thigh": 0.45,
        "posterior_thigh": 0.45,
        "calf": 0.25,
        "lateral_ankle": 0.2,
    },
    "S1": {
        "buttock": 0.7,
        "posterior_thigh": 0.7,
        "calf": 0.65,
        "heel": 0.4,
        "lateral_foot": 0.45,
        "low_back": 0.65,
        "sole": 0.25,
        "posterior_ankle": 0.2,
        "lateral_leg": 0.2,
        "achilles_midportion": 0.08,
        "lateral_ankle": 0.15,
    },
    "S2": {"posterior_thigh": 0.6, "buttock": 0.5, "calf": 0.3, "low_back": 0.4},
}
"""Root → area → share of people when the root is fully inflamed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PainKind:
    """How pain comes about. text: how it feels and what it means, in one or two sentences."""

    name: str
    text: str
    certainty: Certainty
    sources: tuple[str, ...]


RADICULAR = PainKind(
    name="radicular pain",
    text="Shooting, band-like pain from an inflamed root. It is not radiculopathy, the loss of feeling, strength "
    "or reflex; the two come together or apart. Most of it does not follow a dermatome.",
    certainty="high",
    sources=("bogduk2009", "murphy2009"),
)
SOMATIC = PainKind(
    name="somatic referred pain",
    text="Dull, deep, poorly localised ache from disc, facet or sacroiliac joint, without loss of feeling or strength.",
    certainty="high",
    sources=("bogduk2009",),
)
NEUROPATHIC = PainKind(
    name="pain of a peripheral nerve",
    text="Burning or tingling in the nerve's own skin, usually without back pain; or weakness without pain.",
    certainty="medium",
    sources=("other-textbooks",),
)
BUTTOCK = PainKind(
    name="deep gluteal pain",
    text="Buttock pain that sitting provokes, sometimes down the back of the thigh, with little or no nerve loss. "
    "The entity is contested: nothing proves it, so spine and hip are excluded first.",
    certainty="contested",
    sources=("martin2014", "fishman2002"),
)
CLAUDICATION = PainKind(
    name="neurogenic claudication",
    text="Cramp, heaviness or tingling of buttock and legs in standing and walking; sitting or bending eases it.",
    certainty="high",
    sources=("nadeau2013",),
)
ISCHAEMIC = PainKind(
    name="vascular claudication",
    text="Calf cramp after a fixed distance of walking that standing still eases.",
    certainty="high",
    sources=("nadeau2013",),
)
LOCAL = PainKind(
    name="local pain",
    text="Pain where the tissue is loaded or touched; feeling and nerve tests stay normal.",
    certainty="high",
    sources=("devos2021", "other-textbooks"),
)
LITTLE = PainKind(
    name="little pain",
    text="Upper motor neuron lesions show as stiffness, clumsiness and weakness more than as pain.",
    certainty="medium",
    sources=("standring2020",),
)

KINDS = {
    "disc_herniation": RADICULAR,
    "central_stenosis": CLAUDICATION,
    "lateral_recess_stenosis": RADICULAR,
    "foraminal_stenosis": RADICULAR,
    "cauda_equina_syndrome": RADICULAR,
    "deep_gluteal_syndrome": BUTTOCK,
    "common_fibular_neuropathy": NEUROPATHIC,
    "tibial_neuropathy": NEUROPATHIC,
    "sural_neuropathy": NEUROPATHIC,
    "femoral_neuropathy": NEUROPATHIC,
    "lateral_femoral_cutaneous_neuropathy": NEUROPATHIC,
    "achilles_tendinopathy_midportion": LOCAL,
    "achilles_tendinopathy_insertional": LOCAL,
    "achilles_rupture": LOCAL,
    "ankle_sprain": LOCAL,
    "vascular_claudication": ISCHAEMIC,
    "upper_motor_neuron_lesion": LITTLE,
    "somatic_referred_pain": SOMATIC,
    "hip_joint": LOCAL,
}
"""Cause → kind of pain."""
