"""The lumbar disc in published numbers: pressures by posture, the static model's constants, canal, height, regression.

Every row names its sources by reference id. `certainty` medium marks what was recalled from a paper's table without
reading it again, contested what authorities disagree about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tutor.sims.evidence import Certainty

GRAVITY: Final = 9.81
"""m/s²."""
UPPER_BODY_SHARE: Final = 0.536
"""Share of the body mass above L4/5."""
TRUNK_OFFSET: Final = 0.03
"""Metres by which the upper body's centre of mass lies in front of the L4/5 disc when upright (d0)."""
TRUNK_LEVER: Final = 0.24
"""Metres from L4/5 to the upper body's centre of mass along the trunk (Lc)."""
SHOULDER_SHARE: Final = 0.25
"""Height of the shoulders above L4/5 as a share of body height."""
EXTENSOR_LEVER: Final = 0.06
"""Metres between disc and the one equivalent back muscle."""
PRESSURE_FACTOR: Final = 0.66
"""Compression = factor · pressure · area (Nachemson; confirmed by Dreischarf 2013)."""
ACTION_LIMIT: Final = 3400.0
"""Newtons: the NIOSH action limit for compression at work."""
MODEL_OVER_MEASURED: Final = (0.92, 1.16)
"""Model over measurement, lowest and highest, in the tasks of POSTURES that have settings; far loads aside."""
FAR_LOAD: Final = 0.40
"""Metres: for loads held farther out the model reads up to 27 % too high."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posture:
    """A posture whose pressure was measured.

    Attributes:
        label: words on the screen.
        low: MPa, lowest value reported.
        high: MPa, highest value reported; equal to `low` for a single value.
        lumbar: how the segment is drawn, -1 fully extended to 1 fully flexed; drawn, not measured.
        certainty: of the number.
        settings: the settings under which the formula describes the same task, if it can.
        load: kg in the hands.
    """

    label: str
    low: float
    high: float
    lumbar: float
    certainty: Certainty = "medium"
    settings: tuple[tuple[str, float | str], ...] = ()
    load: float = 0.0


_FLEXED: Final = (("trunk_flexion", 36.0),)
_CLOSE: Final = (("load", 20.0), ("load_hold", "held"), ("load_distance", 0.22))
_FAR: Final = (("load", 20.0), ("load_hold", "held"), ("load_distance", 0.60))
_ROUND: Final = (("trunk_flexion", 70.0), ("load", 20.0))
_KNEES: Final = (("trunk_flexion", 35.0), ("load", 20.0))

# fmt: off
POSTURES: Final[dict[str, Posture]] = {
    "lying_prone": Posture(label="Lying prone", low=.10, high=.10, lumbar=-.2, certainty="high"),
    "lying_supine": Posture(label="Lying supine", low=.10, high=.10, lumbar=0),
    "lying_side": Posture(label="Lying on the side", low=.12, high=.12, lumbar=.2, certainty="high"),
    "night": Posture(label="Through the night, from evening to morning", low=.10, high=.24, lumbar=0, certainty="high"),
    "prone_on_elbows": Posture(label="Prone, propped on the elbows", low=.25, high=.25, lumbar=-1),
    "turning_in_bed": Posture(label="Turning over in bed (peak)", low=.70, high=.80, lumbar=0),
    "sneezing_lying": Posture(label="Sneezing while lying (peak)", low=.38, high=.38, lumbar=0),
    "sitting_nonchalant": Posture(label="Sitting nonchalantly (slouched)", low=.30, high=.30, lumbar=.7,
                                  certainty="high"),
    "sitting_in_armchair": Posture(label="Sitting slouched in a chair, leaning back", low=.27, high=.27, lumbar=.6),
    "sitting_unsupported": Posture(label="Sitting without support", low=.46, high=.46, lumbar=.4, certainty="high"),
    "sitting_straight": Posture(label="Sitting actively straight", low=.55, high=.55, lumbar=0),
    "sitting_flexed": Posture(label="Sitting in full flexion", low=.83, high=.83, lumbar=1, certainty="high"),
    "standing": Posture(label="Standing relaxed", low=.50, high=.50, lumbar=0, certainty="high",
                        settings=(("trunk_flexion", 0.0),)),
    "standing_valsalva": Posture(label="Standing, straining against a closed throat", low=.92, high=.92, lumbar=0),
    "standing_flexed": Posture(label="Standing, bent forward 36°", low=1.1, high=1.1, lumbar=.8, certainty="high",
                               settings=_FLEXED),
    "standing_up": Posture(label="Standing up from a chair (peak)", low=1.1, high=1.1, lumbar=.7),
    "walking": Posture(label="Walking", low=.53, high=.65, lumbar=0),
    "stairs_up": Posture(label="Climbing stairs", low=.50, high=.70, lumbar=.1),
    "stairs_down": Posture(label="Descending stairs", low=.38, high=.60, lumbar=0),
    "jogging": Posture(label="Jogging", low=.35, high=.95, lumbar=.1),
    "holding_close": Posture(label="Holding 20 kg close to the body", low=1.1, high=1.1, lumbar=0, certainty="high",
                             settings=_CLOSE, load=20),
    "holding_far": Posture(label="Holding 20 kg far in front (0.6 m)", low=1.8, high=1.8, lumbar=0, settings=_FAR,
                           load=20),
    "lifting_bent_knees": Posture(label="Lifting 20 kg with bent knees", low=1.7, high=1.7, lumbar=.4,
                                  certainty="high", settings=_KNEES, load=20),
    "lifting_round_back": Posture(label="Lifting 20 kg with a round back", low=2.3, high=2.3, lumbar=1,
                                  certainty="high", settings=_ROUND, load=20),
}
"""Wilke 1999: one man, 45 years, 70 kg, healthy L4/5 disc. high: in the abstract; medium: recalled from its table.

The trunk angle of the lift with bent knees (35°) is our assumption: the paper's figure gives none that we could read.
"""
POSTURE_ALIASES: Final[dict[str, str]] = {
    "prone": "lying_prone", "supine": "lying_supine", "lateral": "lying_side", "side_lying": "lying_side",
    "lying": "lying_supine", "sitting": "sitting_unsupported", "sitting_nonchalantly": "sitting_nonchalant",
    "nonchalant_sitting": "sitting_nonchalant", "sitting_slouched": "sitting_nonchalant",
    "slouched": "sitting_nonchalant", "sitting_max_flexion": "sitting_flexed", "standing_relaxed": "standing",
    "standing_bent": "standing_flexed", "lift_20kg_round_back": "lifting_round_back",
    "lift_round_back": "lifting_round_back", "lift_20kg_bent_knees": "lifting_bent_knees",
    "lift_bent_knees": "lifting_bent_knees", "hold_20kg_close": "holding_close", "hold_close": "holding_close",
    "lying_on_side": "lying_side", "lying_on_the_side": "lying_side", "relaxed_standing": "standing",
    "standing_flexed_forward": "standing_flexed", "sitting_maximum_flexion": "sitting_flexed",
    "nonchalant_slouched_sitting": "sitting_nonchalant", "slouched_sitting": "sitting_nonchalant",
    "nonchalant": "sitting_nonchalant", "lift_20_kg_round_back": "lifting_round_back",
    "lift_20_kg_bent_knees": "lifting_bent_knees", "hold_20_kg_close": "holding_close",
    "hold_20_kg_close_to_body": "holding_close", "hold_20_kg_60_cm_from_chest": "holding_far",
    "prone_propped_on_elbows": "prone_on_elbows", "prone_propped_on_elbows_extension": "prone_on_elbows",
    "sitting_actively_straight": "sitting_straight", "standing_up_from_chair": "standing_up",
    "standing_up_from_chair_peak": "standing_up", "stairs_up_one_at_a_time": "stairs_up",
    "stairs_down_one_at_a_time": "stairs_down", "valsalva_standing": "standing_valsalva", "sneezing": "sneezing_lying",
    "turning_over_in_bed": "turning_in_bed", "turning_over_in_bed_peak": "turning_in_bed", "overnight": "night",
    "hold_20kg_far": "holding_far", "hold_far": "holding_far", "valsalva": "standing_valsalva",
}
"""Other names that people write for the same posture."""

SEGMENT_RANGE: Final[dict[str, tuple[float, float]]] = {"L4/5": (-2.0, 13.0), "L5/S1": (-5.0, 9.0)}
"""Degrees of the segment from neutral standing: full extension, full flexion (Pearcy 1984, recalled)."""
LUMBAR_SPENT: Final = (-25.0, 65.0)
"""Trunk inclination (degrees) at which the lumbar part of the movement is used up; beyond, the hips turn."""
DISC_DEPTH: Final = 34.0
"""mm from front to back at L4/5."""
NUCLEUS_SHIFT_SHARE: Final = 0.067
"""Apparent shift of the nucleus from full extension to full flexion, as a share of the disc's depth."""

MIDDLE_HEIGHT: Final = 11.5
"""mm in the middle of the L4/5 disc on rising; adults differ by about 2 mm."""
DAY_LOSS: Final = (0.061, 0.070, 0.080)
"""Share of the disc's height lost from morning to evening: low, mean, high (Martin 2022, twelve young adults)."""
DAY_HOURS: Final = 16.0

CANAL_AREA: Final = (224.0, 268.0)
"""mm² at L4/5 in full extension and full flexion (Schmid 1999, twelve young adults)."""
CANAL_DEPTH: Final = 17.0
"""mm from front to back of a healthy canal (15 to 20)."""
CANAL_CUTS: Final = (12.0, 10.0)
"""mm: relative and absolute stenosis (Verbiest, used in the Framingham CT study, Kalichman 2009)."""
FORAMEN_CHANGE: Final = (-0.15, 0.12)
"""Change of the foramen's area in full extension and full flexion (Inufusa 1996, recalled)."""

REGRESSION: Final[dict[str, tuple[float, float | None]]] = {
    "bulge": (.13, None), "protrusion": (.41, None), "extrusion": (.70, .15), "sequestration": (.96, .43),
}
"""Share that became smaller on repeated imaging without surgery, share that vanished (Chiu 2015, nine studies)."""
REGRESSION_ALL: Final = (.63, .49, .77)
"""All symptomatic herniations: pooled share and 95 % interval (Wang 2020, 2,219 people)."""
REVIEW_MONTHS: Final = (4.0, 10.5)
"""When Wang 2020 suggests to look again before deciding about surgery."""
# fmt: on
