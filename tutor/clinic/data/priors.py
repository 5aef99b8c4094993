"""How common each cause is before anything was asked.

Among adults who bring leg, ankle or back-and-leg trouble to a physiotherapist. Our stated estimate, certainty medium:
no register counts this population. Level and zone shares of herniations are published (thoreson2016, kim2000).
"""

from __future__ import annotations

CAUSES = {
    "disc_herniation": 0.25,
    "central_stenosis": 0.06,
    "lateral_recess_stenosis": 0.03,
    "foraminal_stenosis": 0.025,
    "cauda_equina_syndrome": 0.004,
    "deep_gluteal_syndrome": 0.03,
    "common_fibular_neuropathy": 0.02,
    "tibial_neuropathy": 0.015,
    "sural_neuropathy": 0.01,
    "femoral_neuropathy": 0.006,
    "lateral_femoral_cutaneous_neuropathy": 0.016,
    "achilles_tendinopathy_midportion": 0.12,
    "achilles_tendinopathy_insertional": 0.06,
    "achilles_rupture": 0.015,
    "ankle_sprain": 0.12,
    "vascular_claudication": 0.025,
    "upper_motor_neuron_lesion": 0.012,
    "somatic_referred_pain": 0.127,
    "hip_joint": 0.055,
}
"""Cause → share; the sum is 1."""

HERNIATION_LEVELS = {"L1-L2": 0.01, "L2-L3": 0.02, "L3-L4": 0.05, "L4-L5": 0.48, "L5-S1": 0.44}
"""Share by level of herniations in or beside the midline (thoreson2016: 47 % L4/L5, 42 % L5/S1, 2 % L3/L4)."""
CENTRAL_SHARE = 0.13
"""Of herniations that are not far lateral; our estimate."""
FAR_LATERAL_SHARE = 0.07
"""Foraminal and extraforaminal of all herniations: 2.6 to 11.7 % (kim2000)."""
FAR_LATERAL_LEVELS = {"L1-L2": 0.003, "L2-L3": 0.054, "L3-L4": 0.25, "L4-L5": 0.52, "L5-S1": 0.173}
"""Share by level of these (kim2000)."""
FORAMINAL_PART = 0.6
"""Of the far lateral ones, in the foramen rather than beyond it; our estimate."""

MIGRATIONS = {"none": 0.86, "caudal": 0.09, "cranial": 0.05}
"""Of herniations beside the midline; our estimate. The exceptions of the traversing rule."""

TWO_ROOTS = 0.05
"""Of them, so large that a second root suffers; our estimate."""

STENOSIS_LEVELS = {
    "central_stenosis": {"L2-L3": 0.1, "L3-L4": 0.26, "L4-L5": 0.57, "L5-S1": 0.07},
    "lateral_recess_stenosis": {"L2-L3": 0.03, "L3-L4": 0.2, "L4-L5": 0.57, "L5-S1": 0.2},
    "foraminal_stenosis": {"L2-L3": 0.03, "L3-L4": 0.14, "L4-L5": 0.3, "L5-S1": 0.53},
}
"""Our estimate after textbooks: the canal is narrowest at L4/L5, the foramen at L5/S1."""
CAUDA_EQUINA_LEVELS = {"L1-L2": 0.02, "L2-L3": 0.03, "L3-L4": 0.08, "L4-L5": 0.5, "L5-S1": 0.37}
"""Large central herniations; our estimate after the shares by level."""

AGE_BANDS = (30.0, 50.0, 65.0)
"""Years that part the four bands of `AGES`."""
AGES: dict[str, tuple[float, float, float, float]] = {
    "disc_herniation": (0.17, 0.5, 0.25, 0.08),
    "central_stenosis": (0.01, 0.06, 0.31, 0.62),
    "lateral_recess_stenosis": (0.02, 0.14, 0.4, 0.44),
    "foraminal_stenosis": (0.02, 0.14, 0.4, 0.44),
    "cauda_equina_syndrome": (0.12, 0.48, 0.27, 0.13),
    "deep_gluteal_syndrome": (0.2, 0.45, 0.25, 0.1),
    "common_fibular_neuropathy": (0.25, 0.33, 0.22, 0.2),
    "tibial_neuropathy": (0.12, 0.38, 0.35, 0.15),
    "sural_neuropathy": (0.25, 0.4, 0.22, 0.13),
    "femoral_neuropathy": (0.1, 0.3, 0.3, 0.3),
    "lateral_femoral_cutaneous_neuropathy": (0.1, 0.4, 0.37, 0.13),
    "achilles_tendinopathy_midportion": (0.18, 0.45, 0.29, 0.08),
    "achilles_tendinopathy_insertional": (0.1, 0.4, 0.38, 0.12),
    "achilles_rupture": (0.14, 0.6, 0.2, 0.06),
    "ankle_sprain": (0.55, 0.28, 0.12, 0.05),
    "vascular_claudication": (0.004, 0.04, 0.336, 0.62),
    "upper_motor_neuron_lesion": (0.12, 0.28, 0.3, 0.3),
    "somatic_referred_pain": (0.2, 0.4, 0.25, 0.15),
    "hip_joint": (0.06, 0.14, 0.35, 0.45),
}
"""Cause → share of its people below 30, 30 to 49, 50 to 64, 65 and over. Our estimate after textbooks."""
AGES_OF_UPPER_OR_LATERAL = (0.07, 0.32, 0.38, 0.23)
"""Herniations at L1-L2 to L2-L3 and far lateral ones: older people."""

SEVERITIES = ((0.15, 0.3), (0.4, 0.3), (0.65, 0.25), (0.9, 0.15))
"""How badly a nerve or root suffers, and the share of people: often it is pain without loss."""

NERVE_SEVERITIES = ((0.25, 0.2), (0.5, 0.3), (0.7, 0.3), (0.9, 0.2))
"""The same for peripheral nerves, which are noticed by what they lose."""

PLACES: dict[str, dict[str, float]] = {
    "common_fibular_neuropathy": {"fibular_neck": 0.9, "popliteal_fossa": 0.1},
    "tibial_neuropathy": {"tarsal_tunnel": 0.8, "popliteal_fossa": 0.15, "soleus_arch": 0.05},
    "femoral_neuropathy": {"inguinal_ligament": 0.6, "pelvis": 0.4},
}
"""Cause → site → share of its people: the fibular neck is the most vulnerable site (standring2020); our estimate."""

SECOND_CAUSE = 0.2
"""Chance of a second, unrelated cause against its own prior: people come with one trouble more often than with two."""

SOURCES = ("thoreson2016", "kim2000")
