"""How surely loss is found, and how much findings that say the same are held back.

Chances: our estimate after pooled figures (sensation sensitivity 0.61, specificity 0.63; motor sensitivity 0.13 to
0.61; reflex specificity 0.60 to 0.93; tawa2017), sharper for complete loss. Certainty medium.
"""

from __future__ import annotations

Rows = tuple[tuple[float, tuple[float, ...]], ...]

STRENGTH: Rows = (
    (0.0, (0.955, 0.037, 0.0055, 0.0025)),
    (0.15, (0.82, 0.15, 0.022, 0.008)),
    (0.35, (0.42, 0.46, 0.09, 0.03)),
    (0.6, (0.14, 0.42, 0.3, 0.14)),
    (0.85, (0.05, 0.17, 0.36, 0.42)),
    (1.0, (0.03, 0.07, 0.25, 0.65)),
)
"""Loss of strength → chance of MRC 5, 4 to 4½, 3 to 3½, below 3."""

HAND_MISSES = 0.8
"""A push by hand sees this much of a calf's loss; heel raises see it all (lunsford1995)."""

HEEL_RAISES: Rows = (
    (0.0, (0.92, 0.065, 0.015)),
    (0.2, (0.62, 0.3, 0.08)),
    (0.4, (0.22, 0.42, 0.36)),
    (0.6, (0.07, 0.23, 0.7)),
    (1.0, (0.03, 0.07, 0.9)),
)
"""Loss of the calf → chance of a normal count, fewer than 85 % and fewer than 35 % of the other side."""

SENSATION: Rows = (
    (0.0, (0.95, 0.034, 0.004, 0.012)),
    (0.2, (0.7, 0.25, 0.015, 0.035)),
    (0.45, (0.32, 0.58, 0.06, 0.04)),
    (0.7, (0.14, 0.62, 0.21, 0.03)),
    (1.0, (0.06, 0.46, 0.46, 0.02)),
)
"""Loss of feeling → chance of normal, reduced, absent, increased."""
SADDLE: Rows = ((0.0, (0.985, 0.009, 0.002, 0.004)), *SENSATION[1:])
"""The same around the anus and perineum, where a change without cause is rare."""
SADDLE_ZONES = ("perianal", "perineum")

REFLEX: Rows = (
    (0.0, (0.9, 0.07, 0.03)),
    (0.2, (0.62, 0.28, 0.1)),
    (0.5, (0.26, 0.44, 0.3)),
    (0.8, (0.1, 0.35, 0.55)),
    (1.0, (0.05, 0.25, 0.7)),
)
"""Loss of the arc → chance of normal, reduced, absent (the brisk ones are added apart)."""

WEIGHTS = {
    "age": 0.9,
    "side": 0.7,
    "heel_raises": 0.75,
    "history": 0.8,
    "pain_pattern": 0.8,
    "pain": 0.55,
    "aggravated_by": 0.7,
    "eased_by": 0.7,
    "gait": 0.5,
    "imaging": 0.9,
    "red_flags": 0.9,
    "strength": 0.75,
    "sensation": 0.75,
    "reflexes": 0.85,
    "tests": 0.85,
}
"""Key → exponent of a finding's likelihood. Findings of one kind say partly the same thing; an exponent below 1 counts
them as less than independent. Fixed by kind, so that the order and the number of other findings do not matter."""

WORD_WEIGHTS = {
    ("tests", "slr"): 0.7,
    ("tests", "slump"): 0.7,
    ("tests", "royal_london_hospital"): 0.6,
    ("tests", "arc_sign"): 0.6,
    ("tests", "achilles_midportion_tenderness"): 0.8,
    ("tests", "tendon_thickened_on_palpation"): 0.6,
    ("tests", "fair"): 0.6,
    ("tests", "seated_piriformis_stretch"): 0.7,
    ("tests", "active_piriformis"): 0.6,
    ("tests", "sciatic_notch_tenderness"): 0.6,
    ("tests", "ankle_swelling"): 0.6,
    ("tests", "bruising"): 0.6,
    ("tests", "pedal_pulses_reduced"): 0.7,
    ("tests", "abpi_below_0.9"): 0.8,
    ("tests", "trendelenburg"): 0.6,
    ("strength", "hip_abduction"): 1.1,
    ("strength", "ankle_inversion"): 1.1,
    ("strength", "toe_extension"): 0.55,
    ("strength", "toe_flexion"): 0.6,
    ("strength", "hip_extension"): 0.6,
    ("sensation", "little_toe"): 0.5,
    ("sensation", "lateral_foot"): 0.65,
    ("sensation", "great_toe"): 0.55,
    ("sensation", "posterior_thigh"): 0.5,
    ("sensation", "lateral_sole"): 0.6,
}
"""Hip abduction and inversion tell the L5 root from the common fibular nerve and repeat nothing, so they count in full.
Words that repeat a neighbour (slump after SLR, arc sign after palpation, toe after foot) count less: three tendon
tests together reach 0.586 and 0.833, no more than one of them (maffulli2003)."""

TRUST = 0.92
"""Factor on every weight: tests do less in practice than in studies; overall clinical judgement reached likelihood
ratios of 1.3 to 6.3 for a root (iversen2013)."""

ABSENT_PAIN = 0.2
"""Exponent of an area that is not named although others are: people forget areas."""
ABSENT_FLAG = 0.35
"""Exponent of a red flag that is not listed in a list that was asked."""
ABSENT_REPORT = 0.45
"""Exponent of what a lumbar report does not name although it names something."""
AGED_ANKLE_JERK = 0.35
"""Factor for ankle jerks that are equally low on both sides from 60 years on: common with age (standring2020)."""

SOURCES = ("tawa2017", "lunsford1995", "maffulli2003")
