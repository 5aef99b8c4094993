"""Where the words of an examination lie on the drawings of the right leg.

A movement is marked at the muscle that does most of it; a patch of skin and a reflex at a point in mm of the drawing.
"""

from __future__ import annotations

from typing import NamedTuple

FRONT, BACK, DORSUM, SOLE = "leg-anterior", "leg-posterior", "foot-dorsal", "foot-plantar"
VIEWS = (FRONT, BACK, DORSUM, SOLE)


class Spot(NamedTuple):
    """A point of a drawing, mm."""

    diagram: str
    x: float
    y: float


MUSCLE_OF_ACTION = {
    "hip_flexion": (FRONT, "muscle.iliacus"),
    "hip_adduction": (FRONT, "muscle.adductor-longus"),
    "knee_extension": (FRONT, "muscle.rectus-femoris"),
    "ankle_dorsiflexion": (FRONT, "muscle.tibialis-anterior"),
    "great_toe_extension": (FRONT, "muscle.extensor-hallucis-longus"),
    "toe_extension": (FRONT, "muscle.extensor-digitorum-longus"),
    "ankle_eversion": (FRONT, "muscle.fibularis-longus"),
    "hip_abduction": (BACK, "muscle.gluteus-medius"),
    "hip_extension": (BACK, "muscle.gluteus-maximus"),
    "knee_flexion": (BACK, "muscle.biceps-femoris-long"),
    "ankle_plantarflexion": (BACK, "muscle.gastrocnemius-medial"),
    "ankle_inversion": (BACK, "muscle.tibialis-posterior"),
    "toe_flexion": (SOLE, "muscle.flexor-digitorum-brevis"),
    "toe_abduction": (SOLE, "muscle.abductor-hallucis"),
}
"""Tested movement -> drawing and muscle."""

SPOT_OF_ZONE = {
    "anteromedial_thigh": Spot(FRONT, -68, -731),
    "lateral_thigh": Spot(FRONT, -152, -700),
    "medial_femoral_condyle": Spot(FRONT, -58, -520),
    "medial_leg": Spot(FRONT, -70, -300),
    "medial_malleolus": Spot(FRONT, -70, -86),
    "lateral_leg": Spot(FRONT, -124, -270),
    "posterior_thigh": Spot(BACK, 96, -690),
    "popliteal_fossa": Spot(BACK, 105, -504),
    "posterior_calf": Spot(BACK, 104, -330),
    "lateral_heel": Spot(BACK, 127, -32),
    "perianal": Spot(BACK, 6, -905),
    "perineum": Spot(BACK, 8, -850),
    "dorsum_of_foot": Spot(DORSUM, 97, -129),
    "first_web_space": Spot(DORSUM, 80, -150),
    "great_toe": Spot(DORSUM, 68, -185),
    "lateral_foot": Spot(DORSUM, 132, -70),
    "little_toe": Spot(DORSUM, 140, -140),
    "medial_heel": Spot(SOLE, -86, 12),
    "medial_sole": Spot(SOLE, -82, -75),
    "lateral_sole": Spot(SOLE, -125, -75),
}
"""Patch of skin -> where it is touched; those of the trunk and of both legs have no place on a leg."""

SPOT_OF_REFLEX = {
    "patellar": Spot(FRONT, -96, -462),
    "medial_hamstring": Spot(BACK, 72, -545),
    "achilles": Spot(BACK, 95, -110),
    "babinski": Spot(SOLE, -112, -20),
}
"""Reflex -> where the hammer or the key touches."""

SHORT_REFLEX = {"patellar": "KJ", "medial_hamstring": "HJ", "achilles": "AJ", "babinski": "PR"}
"""Knee, hamstring and ankle jerk, plantar response."""
