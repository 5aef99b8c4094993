"""The Achilles tendon in numbers: moment arms by method, published forces, load of activities, claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

BANDS: Final = (0.3, 3.0)
"""Body weights from which impulse is counted as load, and as high load (Song and Baxter 2025)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A moment arm (mm) by dorsiflexion (degrees): a polynomial (constant first) or points to interpolate."""

    label: str
    polynomial: tuple[float, ...] = ()
    angles: tuple[float, ...] = ()
    arms: tuple[float, ...] = ()


METHODS: Final[dict[str, Method]] = {
    "rajagopal2016": Method(label="Rajagopal 2016, soleus (default)", polynomial=(41.4, -0.251, -0.0055)),
    "fixed50": Method(label="fixed 50 mm (Baxter 2021)", polynomial=(50.0,)),
    "manal2013": Method(label="Manal 2013, ultrasound at rest", angles=(-10, 20), arms=(36.9, 34.6)),
    "gait2392": Method(
        label="gait2392 soleus",
        angles=(-30, -20, -10, 0, 10, 20),
        arms=(54.0, 54.0, 52.5, 49.6, 45.5, 40.4),
    ),
    "gait10dof": Method(
        label="gait10dof soleus",
        angles=(-30, -20, -10, 0, 10, 20),
        arms=(56.2, 56.0, 54.1, 50.8, 46.4, 40.9),
    ),
    "maganaris2000": Method(label="Maganaris 2000, MRI at rest", angles=(-30, 20), arms=(56.0, 43.0)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Peak tendon force of something that people do.

    Attributes:
        label: words.
        peak: smallest and largest, body weights: never one number.
        method: how the two ends were found.
        sources: who measured, or whose lever or moment the estimate uses.
        certainty: of the range; measured by one method alone is no more than medium.
        estimated: not measured for this activity: worked out from lever and load.
    """

    label: str
    peak: tuple[float, float]
    method: str
    sources: tuple[str, ...]
    certainty: str = "medium"
    estimated: bool = False


ACTIVITIES: Final = (
    Activity(
        label="Heel raise, seated",
        peak=(0.4, 0.7),
        method="0.5 from the ankle moment with a lever of 50 mm (8 adults); the range is what levers of 56 and 35 mm "
        "would give.",
        sources=("baxter2021", "manal2013"),
    ),
    Activity(
        label="Heel raise, both legs",
        peak=(1.1, 1.8),
        method="Estimate, half of one leg.",
        sources=("manal2013",),
        estimated=True,
    ),
    Activity(
        label="Heel raise, one leg",
        peak=(2.2, 3.6),
        method="Estimate: one body weight on the ball of the foot, 125 mm ahead of the ankle, over levers of 56 to "
        "35 mm. Slow, without a load.",
        sources=("manal2013",),
        estimated=True,
    ),
    Activity(
        label="Walking",
        peak=(2.9, 4.5),
        method="Ultrasound at 1.4 m/s (1.99 kN, 11 adults, for 70 kg) and skin sensor at 1.34 m/s (44 N/kg).",
        sources=("kharazi2021", "reiter2024"),
        certainty="contested",
    ),
    Activity(
        label="Stairs",
        peak=(1.8, 4.4),
        method="Estimate: no direct measurement was found. Ankle moments of 1.0 to 1.5 Nm/kg, near those of level "
        "walking and lower going down, over levers of 56 to 35 mm.",
        sources=("riener2002", "manal2013"),
        certainty="contested",
        estimated=True,
    ),
    Activity(
        label="Running",
        peak=(3.7, 10.1),
        method="Ultrasound at 3.5 m/s (2.56 kN, 11 adults, for 70 kg) gives 3.7, skin sensor at 2.7 to 4.5 m/s 8.2 to "
        "10.1.",
        sources=("kharazi2021", "reiter2024"),
        certainty="contested",
    ),
    Activity(
        label="Hop forward, one leg",
        peak=(6.5, 10.4),
        method="7.3 from the ankle moment with a lever of 50 mm (8 adults); the range is what levers of 56 and 35 mm "
        "would give.",
        sources=("baxter2021", "manal2013"),
    ),
)
"""Methods differ as much as activities do: the order is firmer than any number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One step of how a weak calf may change tendon load, with how well it is shown."""

    says: str
    certainty: str
    standing: str
    sources: tuple[str, ...]


CHAIN: Final = (
    Claim(
        says="A weak calf pulls less: peak tendon force and push-off fall (F = M / r).",
        certainty="medium",
        standing="shown",
        sources=("morag2000", "ryu2004"),
    ),
    Claim(
        says="The tendon is loaded longer in dorsiflexion, soleus and gastrocnemius in another order.",
        certainty="contested",
        standing="plausible",
        sources=("ryu2004",),
    ),
    Claim(
        says="Used less, the tendon adapts to less: its capacity falls.",
        certainty="medium",
        standing="known in principle",
        sources=("devos2021",),
    ),
    Claim(
        says="Back to full load with a weak calf, load over capacity rises: relative overload.",
        certainty="contested",
        standing="plausible",
        sources=("devos2021", "vandervlist2019"),
    ),
    Claim(
        says="Sparing one leg, people load the other tendon more.",
        certainty="contested",
        standing="plausible",
        sources=("munueramartinez2025",),
    ),
)
"""No prospective study shows that lumbar patients get Achilles tendinopathy this way: two to five are unproven."""
