"""Where an irritated root hurts, as shares of people.

Pain is a weak guide: 64 % of lumbar root pain does not follow a dermatome (murphy2009), and L5 cannot be told from S1
by it (albert2019).
"""

from __future__ import annotations

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
