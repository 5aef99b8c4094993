"""Which muscles do a tested movement, where skin draws its feeling from, and what each sign is graded by.

Roots and nerves of muscles, reflexes and sensory points are the Atlas'; here is only what it does not hold.
"""

from __future__ import annotations

ACTIONS: dict[str, dict[str, float]] = {
    "hip_flexion": {
        "muscle.psoas-major": 0.4,
        "muscle.iliacus": 0.35,
        "muscle.rectus-femoris": 0.15,
        "muscle.sartorius": 0.1,
    },
    "hip_extension": {
        "muscle.gluteus-maximus": 0.7,
        "muscle.semitendinosus": 0.07,
        "muscle.semimembranosus": 0.08,
        "muscle.biceps-femoris-long": 0.07,
        "muscle.adductor-magnus-hamstring": 0.08,
    },
    "hip_abduction": {
        "muscle.gluteus-medius": 0.65,
        "muscle.gluteus-minimus": 0.2,
        "muscle.tensor-fasciae-latae": 0.15,
    },
    "hip_adduction": {
        "muscle.adductor-magnus-adductor": 0.4,
        "muscle.adductor-longus": 0.25,
        "muscle.adductor-brevis": 0.15,
        "muscle.gracilis": 0.1,
        "muscle.pectineus": 0.1,
    },
    "knee_extension": {
        "muscle.rectus-femoris": 0.2,
        "muscle.vastus-lateralis": 0.35,
        "muscle.vastus-intermedius": 0.2,
        "muscle.vastus-medialis": 0.25,
    },
    "knee_flexion": {
        "muscle.semimembranosus": 0.3,
        "muscle.semitendinosus": 0.2,
        "muscle.biceps-femoris-long": 0.25,
        "muscle.biceps-femoris-short": 0.15,
        "muscle.gastrocnemius-medial": 0.05,
        "muscle.gracilis": 0.05,
    },
    "ankle_dorsiflexion": {
        "muscle.tibialis-anterior": 0.75,
        "muscle.extensor-digitorum-longus": 0.15,
        "muscle.extensor-hallucis-longus": 0.05,
        "muscle.fibularis-tertius": 0.05,
    },
    "great_toe_extension": {"muscle.extensor-hallucis-longus": 1.0},
    "toe_extension": {"muscle.extensor-digitorum-longus": 0.75, "muscle.extensor-digitorum-brevis": 0.25},
    "ankle_inversion": {"muscle.tibialis-posterior": 0.95, "muscle.tibialis-anterior": 0.05},
    "ankle_eversion": {
        "muscle.fibularis-longus": 0.55,
        "muscle.fibularis-brevis": 0.4,
        "muscle.fibularis-tertius": 0.05,
    },
    "ankle_plantarflexion": {
        "muscle.soleus": 0.54,
        "muscle.gastrocnemius-medial": 0.24,
        "muscle.gastrocnemius-lateral": 0.12,
        "muscle.flexor-hallucis-longus": 0.04,
        "muscle.tibialis-posterior": 0.03,
        "muscle.fibularis-longus": 0.03,
    },
    "toe_flexion": {
        "muscle.flexor-digitorum-longus": 0.35,
        "muscle.flexor-hallucis-longus": 0.3,
        "muscle.flexor-digitorum-brevis": 0.2,
        "muscle.flexor-hallucis-brevis": 0.1,
        "muscle.foot-interossei": 0.05,
    },
    "toe_abduction": {"muscle.abductor-hallucis": 0.5, "muscle.abductor-digiti-minimi": 0.5},
}
"""Tested movement → muscle → share. Calf: soleus 57 to 63 % of the triceps' force (ward2009); inversion is tested with
the foot pointed, where tibialis posterior does it; the other shares are our teaching estimate (standring2020)."""

DOMINANT_SHARE = {1: 1.0, 2: 0.75, 3: 0.7}
"""How much of a muscle its dominant root carries, by the number of its roots; the others share the rest. A teaching
estimate, certainty medium: root stimulation shows large overlap between neighbours (phillips1991, london-foraminal)."""

MRC_FROM = ((5.0, 0.8), (4.5, 0.65), (4.0, 0.4), (3.5, 0.32), (3.0, 0.18), (2.0, 0.08), (1.0, 0.02))
"""MRC grade and the share of normal strength from which it is given; a teaching scale. Grade 4 covers a wide range."""

CALF_MRC_FROM = ((5.0, 0.6), (4.5, 0.48), (4.0, 0.28), (3.5, 0.22), (3.0, 0.12), (2.0, 0.06), (1.0, 0.02))
"""The same for plantarflexion pushed by hand: a hand cannot overcome a calf, so grade 5 hides a weak one
(lunsford1995)."""

HEEL_RAISE_NORM = 24.0
"""Median heel raises on one leg below 40 years: 24 in men, 21 in women, fewer with age (hebertlosier2017)."""
HEEL_RAISES_LOST_PER_YEAR = 0.25
"""After 40 years; our straight line through the published decline. Compare the sides rather than the norm."""
HEEL_RAISE_NEEDS = 0.4
"""Share of calf strength below which nobody lifts the own weight on one leg; our estimate."""

REFLEX_IDS = {
    "patellar": "reflex.patellar",
    "medial_hamstring": "reflex.medial-hamstring",
    "achilles": "reflex.achilles",
    "anal_wink": "reflex.anal",
}
"""Word of a findings file → reflex of the Atlas."""
PRIMARY_SHARE = {"reflex.patellar": 0.65, "reflex.medial-hamstring": 0.8, "reflex.achilles": 0.85}
"""Share of a reflex that its first root carries; the others share the rest. Teaching estimate."""

PYRAMIDAL = ("hip_flexion", "knee_flexion", "ankle_dorsiflexion", "great_toe_extension", "toe_extension")
"""Movements that an upper motor neuron lesion weakens most in the leg (standring2020)."""

ZONES: dict[str, tuple[dict[str, float], dict[str, float], str]] = {
    "anteromedial_thigh": ({"L2": 0.8, "L3": 0.3, "L1": 0.1}, {"anterior-femoral-cutaneous": 1.0}, "medium"),
    "lateral_thigh": (
        {"L2": 0.3, "L3": 0.25, "L4": 0.2, "L5": 0.2},
        {"lateral-femoral-cutaneous": 1.0},
        "contested",
    ),
    "medial_femoral_condyle": (
        {"L3": 0.85, "L4": 0.2},
        {"anterior-femoral-cutaneous": 0.7, "saphenous": 0.6},
        "medium",
    ),
    "medial_leg": ({"L4": 0.8, "L3": 0.25}, {"saphenous": 1.0}, "contested"),
    "medial_malleolus": ({"L4": 0.9}, {"saphenous": 1.0}, "high"),
    "lateral_leg": (
        {"L5": 0.75, "L4": 0.15, "S1": 0.1},
        {"superficial-fibular": 0.8, "lateral-sural-cutaneous": 0.4},
        "contested",
    ),
    "dorsum_of_foot": ({"L5": 0.9, "S1": 0.1, "L4": 0.1}, {"superficial-fibular": 1.0}, "high"),
    "first_web_space": ({"L5": 0.85, "L4": 0.1}, {"deep-fibular": 1.0}, "medium"),
    "great_toe": ({"L5": 0.7, "L4": 0.3}, {"superficial-fibular": 0.7, "deep-fibular": 0.4}, "contested"),
    "lateral_heel": ({"S1": 0.9, "S2": 0.1}, {"sural": 0.9}, "high"),
    "lateral_foot": ({"S1": 0.9}, {"sural": 1.0}, "high"),
    "little_toe": ({"S1": 0.85, "L5": 0.1}, {"sural": 0.9}, "medium"),
    "posterior_calf": (
        {"S1": 0.5, "S2": 0.45},
        {"medial-sural-cutaneous": 0.8, "sural": 0.35, "lateral-sural-cutaneous": 0.2},
        "contested",
    ),
    "popliteal_fossa": ({"S2": 0.85, "S1": 0.1}, {"posterior-femoral-cutaneous": 1.0}, "medium"),
    "posterior_thigh": ({"S2": 0.6, "S1": 0.35, "S3": 0.1}, {"posterior-femoral-cutaneous": 1.0}, "contested"),
    "medial_heel": ({"S1": 0.4, "S2": 0.3, "L5": 0.1}, {"medial-calcaneal": 1.0}, "contested"),
    "medial_sole": ({"L5": 0.45, "S1": 0.3, "L4": 0.1}, {"medial-plantar": 1.0}, "contested"),
    "lateral_sole": ({"S1": 0.8, "S2": 0.1}, {"lateral-plantar": 1.0}, "medium"),
    "perianal": ({"S4": 0.7, "S3": 0.3, "S5": 0.3}, {"pudendal": 0.8}, "high"),
    "perineum": ({"S3": 0.6, "S2": 0.2, "S4": 0.3}, {"pudendal": 1.0}, "medium"),
    "both_legs_stocking": ({}, {}, "medium"),
    "trunk_level": ({}, {}, "medium"),
}
"""Zone → (root → share of its feeling, nerve → share, certainty). Shares exceed 1 in sum where neighbours overlap:
they are capped. Contested where the maps of foerster1933, keegan1948 and lee2008 name different roots."""

ZONE_POINTS = {
    "anteromedial_thigh": "point.L2",
    "medial_femoral_condyle": "point.L3",
    "medial_malleolus": "point.L4",
    "dorsum_of_foot": "point.L5",
    "lateral_heel": "point.S1",
    "popliteal_fossa": "point.S2",
    "perianal": "point.S4-S5",
}
"""Zones that hold an agreed sensory point of the Atlas (isncsci2021); its root must lead in `ZONES`."""

ZONE_SOURCES = ("isncsci2021", "lee2008", "standring2020")

NERVE_SOURCES = ("standring2020",)
"""Of feeling that a nerve has lost: root maps disagree, nerves' fields much less."""

TENSION: dict[str, dict[str, float]] = {
    "slr": {"L5": 0.8, "S1": 0.8, "S2": 0.5, "L4": 0.25},
    "crossed_slr": {"L5": 0.28, "S1": 0.28},
    "slump": {"L5": 0.84, "S1": 0.84, "S2": 0.5, "L4": 0.35, "L3": 0.15},
    "femoral_nerve_stretch": {"L1": 0.3, "L2": 0.6, "L3": 0.75, "L4": 0.65},
    "crossed_femoral_nerve_stretch": {"L2": 0.15, "L3": 0.25, "L4": 0.3},
}
"""Test → root → share of people positive when this root is fully inflamed. See `data.accuracy` for the studies."""
