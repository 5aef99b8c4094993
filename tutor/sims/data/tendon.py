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
    """Peak tendon force of something that people do, body weights (low, high), with who measured and how."""

    label: str
    peak: tuple[float, float]
    method: str
    source: str
    certainty: str = "medium"


ACTIVITIES: Final = (
    Activity(label="Seated heel raise", peak=(0.5, 0.5), method="moment / 50 mm, n = 8", source="baxter2021"),
    Activity(label="Walking, 1.4 m/s", peak=(2.9, 2.9), method="ultrasound, 1.99 kN, n = 11", source="kharazi2021"),
    Activity(label="Walking, 1.34 m/s", peak=(4.5, 4.5), method="shear-wave tensiometry", source="reiter2024"),
    Activity(label="Running, 3.5 m/s", peak=(3.7, 3.7), method="ultrasound, 2.56 kN, n = 11", source="kharazi2021"),
    Activity(label="Running, 2.7 to 4.5 m/s", peak=(8.2, 10.1), method="tensiometry", source="reiter2024"),
    Activity(label="Forward single-leg hop", peak=(7.3, 7.3), method="moment / 50 mm, n = 8", source="baxter2021"),
)
"""Lowest first is not the order: methods differ more than activities do within one method."""


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
