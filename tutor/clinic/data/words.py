"""The words of a findings file, version 1: the one place where they are listed. Extend by adding, never by renaming."""

from __future__ import annotations

VERSION = 1
"""Of the vocabulary. A word, once here, keeps its meaning."""

HISTORY = (
    "sudden_onset",
    "gradual_onset",
    "lifting_or_twisting",
    "training_increase",
    "inversion_injury",
    "felt_a_pop_or_kick",
    "fluoroquinolone_or_steroid",
    "direct_pressure_at_knee",
    "tight_clothing_or_belt",
    "prolonged_sitting",
    "buttock_trauma",
    "pelvic_or_groin_surgery",
    "diabetes",
    "smoker_or_vascular_disease",
    "cancer_history",
    "fever_or_infection_risk",
    "age_over_60",
    "previous_s1_radiculopathy",
    "previous_lumbar_surgery",
    "morning_stiffness_of_tendon",
    "night_pain",
    "back_pain_before_leg_pain",
    "no_back_pain",
    "leg_or_ankle_surgery",
    "fall_or_trauma",
    "weakness_under_two_weeks",
)
"""What led to it and what was there before; a word that is not listed was not mentioned."""

PAIN_PATTERNS = (
    "shooting_electric_band",
    "dull_poorly_localised",
    "burning_or_tingling",
    "local_to_tendon",
    "local_to_ankle_ligament",
    "cramp_or_heaviness",
    "none",
)
"""How the pain feels."""

AGGRAVATED_BY = (
    "sitting",
    "bending_forward",
    "standing",
    "walking",
    "extension",
    "walking_uphill",
    "cough_or_sneeze",
    "heel_raise_or_hopping",
    "first_steps",
    "lying_on_side",
    "crossing_legs",
)
"""What brings the pain on."""

EASED_BY = (
    "sitting",
    "bending_forward",
    "standing_still",
    "lying",
    "walking",
    "warming_up",
    "leaning_on_trolley",
)
"""What takes the pain away."""

PAIN_AREAS = (
    "low_back",
    "thoracic_back",
    "groin",
    "buttock",
    "anterior_thigh",
    "medial_thigh",
    "lateral_thigh",
    "posterior_thigh",
    "medial_knee",
    "medial_leg",
    "lateral_leg",
    "calf",
    "medial_ankle",
    "lateral_ankle",
    "posterior_ankle",
    "achilles_midportion",
    "achilles_insertion",
    "heel",
    "dorsum_of_foot",
    "great_toe",
    "lateral_foot",
    "sole",
    "both_legs",
)
"""Where it hurts (key `pain`); areas that are not listed do not hurt."""

SENSORY_ZONES = (
    "anteromedial_thigh",
    "lateral_thigh",
    "medial_femoral_condyle",
    "medial_leg",
    "medial_malleolus",
    "lateral_leg",
    "dorsum_of_foot",
    "first_web_space",
    "great_toe",
    "lateral_heel",
    "lateral_foot",
    "little_toe",
    "posterior_calf",
    "popliteal_fossa",
    "posterior_thigh",
    "medial_heel",
    "medial_sole",
    "lateral_sole",
    "perianal",
    "perineum",
    "both_legs_stocking",
    "trunk_level",
)
"""Patches of skin (key `sensation`), affected side unless the word says both: normal, reduced, absent, increased."""

ACTIONS = (
    "hip_flexion",
    "hip_extension",
    "hip_abduction",
    "hip_adduction",
    "knee_extension",
    "knee_flexion",
    "ankle_dorsiflexion",
    "great_toe_extension",
    "toe_extension",
    "ankle_inversion",
    "ankle_eversion",
    "ankle_plantarflexion",
    "toe_flexion",
    "toe_abduction",
)
"""Movements tested by hand (key `strength`): MRC 0 to 5, half grades allowed, affected side."""

REFLEXES = (
    "patellar",
    "medial_hamstring",
    "achilles",
    "babinski",
    "clonus",
    "anal_wink",
)
"""Reflexes: 0 to 4 (NINDS), affected side; babinski flexor or extensor; clonus in beats, 0 = none."""

TESTS = (
    "slr",
    "crossed_slr",
    "slump",
    "femoral_nerve_stretch",
    "crossed_femoral_nerve_stretch",
    "fair",
    "seated_piriformis_stretch",
    "active_piriformis",
    "trendelenburg",
    "calf_squeeze",
    "matles",
    "tendon_gap",
    "achilles_midportion_tenderness",
    "achilles_insertion_tenderness",
    "royal_london_hospital",
    "arc_sign",
    "tinel_fibular_neck",
    "tinel_tarsal_tunnel",
    "tinel_sural",
    "tinel_asis",
    "atfl_tenderness",
    "ottawa_bone_tenderness",
    "hip_rotation_pain",
    "shopping_cart_sign",
    "extension_provokes_leg_pain",
    "standing_alone_provokes",
    "cycling_provokes",
    "pedal_pulses_reduced",
    "abpi_below_0.9",
    "lhermitte",
    "hoffmann",
    "increased_tone",
    "repeated_movement_centralises",
    "paraspinal_tenderness",
    "sciatic_notch_tenderness",
    "tendon_thickened_on_palpation",
    "ankle_swelling",
    "bruising",
    "heel_raise_stopped_by_pain",
)
"""Tests (key `tests`): positive or negative."""

GAIT = (
    "normal",
    "antalgic_short_stance",
    "weak_push_off",
    "late_heel_rise",
    "steppage",
    "foot_slap",
    "toe_drag",
    "trendelenburg",
    "trunk_lean_to_stance_side",
    "knee_buckling",
    "knee_held_extended",
    "forward_flexed",
    "short_steps",
    "broad_based",
    "scissoring",
    "stops_at_fixed_distance",
)
"""What is seen in walking."""

IMAGING = (
    "herniation_L1-L2",
    "herniation_L2-L3",
    "herniation_L3-L4",
    "herniation_L4-L5",
    "herniation_L5-S1",
    "zone_central",
    "zone_subarticular",
    "zone_foraminal",
    "zone_extraforaminal",
    "central_stenosis",
    "lateral_recess_stenosis",
    "foraminal_stenosis",
    "tendon_thickened",
    "tendon_gap_on_ultrasound",
    "normal_lumbar_mri",
)
"""What a report says. A report of a herniation can be of one that does not hurt."""

RED_FLAGS = (
    "saddle_sensory_change",
    "urinary_retention_or_incontinence",
    "early_bladder_change",
    "bowel_change",
    "sexual_dysfunction",
    "bilateral_leg_deficit",
    "rapidly_progressive_weakness",
    "post_void_residual_over_200_ml",
    "fever",
    "unexplained_weight_loss",
    "cancer_history",
    "major_trauma",
    "upper_motor_neuron_signs",
    "pulseless_cold_foot",
    "calf_swelling_dvt",
    "compartment_syndrome_signs",
)
"""Warning signs (key `red_flags`); an empty list means asked, and none."""

CAUSES = (
    "disc_herniation",
    "central_stenosis",
    "lateral_recess_stenosis",
    "foraminal_stenosis",
    "cauda_equina_syndrome",
    "deep_gluteal_syndrome",
    "common_fibular_neuropathy",
    "tibial_neuropathy",
    "sural_neuropathy",
    "femoral_neuropathy",
    "lateral_femoral_cutaneous_neuropathy",
    "achilles_tendinopathy_midportion",
    "achilles_tendinopathy_insertional",
    "achilles_rupture",
    "ankle_sprain",
    "vascular_claudication",
    "upper_motor_neuron_lesion",
    "somatic_referred_pain",
    "hip_joint",
)
"""What an answer names as cause."""

ROOTS = (
    "L1",
    "L2",
    "L3",
    "L4",
    "L5",
    "S1",
    "S2",
    "S3",
)
"""What an answer names as root."""

LEVELS = (
    "L1-L2",
    "L2-L3",
    "L3-L4",
    "L4-L5",
    "L5-S1",
)
"""The disc or segment in an answer."""

ZONES = (
    "central",
    "subarticular",
    "foraminal",
    "extraforaminal",
)
"""Where across the segment, in an answer."""

SIDES = ("left", "right", "both")
"""The leg that the findings are of."""

SENSATION_VALUES = ("normal", "reduced", "absent", "increased")
TEST_VALUES = ("positive", "negative")
BABINSKI_VALUES = ("flexor", "extensor")

LABELS = {
    "achilles": "Achilles",
    "achilles_midportion": "Achilles tendon, mid-portion",
    "achilles_insertion": "Achilles tendon, insertion",
    "achilles_midportion_tenderness": "tenderness of the Achilles mid-portion",
    "achilles_insertion_tenderness": "tenderness of the Achilles insertion",
    "achilles_tendinopathy_midportion": "Achilles tendinopathy, mid-portion",
    "achilles_tendinopathy_insertional": "Achilles tendinopathy, insertional",
    "achilles_rupture": "Achilles rupture",
    "trendelenburg": "Trendelenburg",
    "no_back_pain": "no back pain",
    "previous_s1_radiculopathy": "previous S1 radiculopathy",
    "cauda_equina_syndrome": "cauda equina syndrome",
    "slr": "straight leg raise",
    "crossed_slr": "crossed straight leg raise",
    "fair": "FAIR test (flexion, adduction, internal rotation)",
    "matles": "Matles test (foot hangs when the knee is bent)",
    "atfl_tenderness": "tenderness over the anterior talofibular ligament",
    "tinel_fibular_neck": "Tinel sign at the fibular neck",
    "tinel_tarsal_tunnel": "Tinel sign at the tarsal tunnel",
    "tinel_sural": "Tinel sign over the sural nerve",
    "tinel_asis": "Tinel sign beside the anterior superior iliac spine",
    "ottawa_bone_tenderness": "bone tenderness by the Ottawa rules",
    "abpi_below_0.9": "ankle-brachial pressure index below 0.9",
    "lhermitte": "Lhermitte sign",
    "hoffmann": "Hoffmann sign",
    "calf_squeeze": "calf squeeze (Thompson, Simmonds) test",
    "tendon_gap": "gap in the tendon on palpation",
    "royal_london_hospital": "Royal London Hospital test",
    "shopping_cart_sign": "shopping cart sign (walks well leaning forward)",
    "babinski": "plantar response",
    "calf_swelling_dvt": "swollen calf (suspected deep vein thrombosis)",
    "post_void_residual_over_200_ml": "more than 200 ml left after passing urine",
    "normal_lumbar_mri": "normal lumbar MRI",
    "shooting_electric_band": "shooting, electric, in a band",
    "dull_poorly_localised": "dull, poorly localised",
    "local_to_tendon": "local to the tendon",
    "local_to_ankle_ligament": "local to the ankle ligament",
    "antalgic_short_stance": "antalgic, short stance",
    "weak_push_off": "weak push-off",
    "forward_flexed": "bent forward",
    "stops_at_fixed_distance": "stops at a fixed distance",
    "bilateral_leg_deficit": "deficit in both legs",
    "both_legs_stocking": "both legs like stockings",
    "active_piriformis": "active piriformis test",
    "standing_alone_provokes": "standing alone provokes leg pain",
    "cycling_provokes": "cycling provokes leg pain",
    "repeated_movement_centralises": "repeated movement centralises pain",
}
"""Words that read badly with their underscores replaced by spaces."""
